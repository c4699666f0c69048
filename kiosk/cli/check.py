"""`space-kiosk check`: the content check."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from kiosk.cli.inputs import print_diagnostics
from kiosk.cli.outcome import PROBLEMS, ContentError, UsageError
from kiosk.cli.progress import Progress


def check(options: argparse.Namespace) -> int:
    """Check a content folder, and print what was found."""
    from kiosk.content.checks import check as find_faults
    from kiosk.doctor.abilities import abilities
    from kiosk.doctor.picture_probe import remembering_probe
    from kiosk.site.folders import bundled_data
    from kiosk.yamlfile.diagnostics import has_errors

    folder: Path = options.content or bundled_data()
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name a content folder, or none for the bundled one")
    try:
        able = abilities()
    except OSError as error:
        raise ContentError(f"the kiosk's own files are damaged; install the package again ({error})") from None
    progress = Progress(sys.stderr, "checking pictures")
    with remembering_probe() as probe:
        found = find_faults(
            folder,
            probe=probe,
            today=datetime.now().astimezone().date(),
            icon_names=able.icon_names,
            interface_languages=able.interface_languages,
            letters=able.letters,
            progress=progress.tell,
        )
    progress.clear()
    print_diagnostics(found, options.format, sys.stdout)
    if options.format == "text":
        errors = sum(one.severity == "error" for one in found)
        print(f"{folder}: {_count(errors, 'problem')}, {_count(len(found) - errors, 'warning')}")
    return PROBLEMS if has_errors(found) else 0


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
