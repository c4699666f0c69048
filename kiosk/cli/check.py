"""`space-kiosk check`: the content check."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

from kiosk.cli.inputs import print_diagnostics
from kiosk.cli.outcome import PROBLEMS, ContentError, UsageError


def check(options: argparse.Namespace) -> int:
    """Check a content folder, and print what was found."""
    from kiosk.content.checks import check as find_faults
    from kiosk.doctor.abilities import abilities
    from kiosk.site.folders import bundled_data
    from kiosk.yamlfile.diagnostics import has_errors

    folder: Path = options.content or bundled_data()
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name a content folder, or none for the bundled one")
    try:
        able = abilities()
    except OSError as error:
        raise ContentError(f"the kiosk's own files are damaged; install the package again ({error})") from None
    found = find_faults(
        folder,
        probe=_picture_size,
        today=datetime.now().astimezone().date(),
        icon_names=able.icon_names,
        interface_languages=able.interface_languages,
        letters=able.letters,
    )
    print_diagnostics(found, options.format, sys.stdout)
    if options.format == "text":
        errors = sum(one.severity == "error" for one in found)
        print(f"{folder}: {_count(errors, 'problem')}, {_count(len(found) - errors, 'warning')}")
    return PROBLEMS if has_errors(found) else 0


def _picture_size(path: Path) -> tuple[int, int]:
    """What the content check asks of a picture, answered by the decoder that will show it."""
    from kiosk.content.checks import PictureFault
    from kiosk.platform.pictures import BrokenPictureError, picture_size

    try:
        return picture_size(path)
    except BrokenPictureError as error:
        raise PictureFault(str(error)) from None


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")
