"""`space-kiosk check`: the content check."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.inputs import print_diagnostics
from kiosk.cli.outcome import PROBLEMS, ContentError, UsageError
from kiosk.cli.progress import ProgressLine
from kiosk.counting import counted


def check(options: argparse.Namespace) -> int:
    """Check a content folder, and print what was found."""
    from kiosk.content.model.calendar import local_date
    from kiosk.doctor.content_lines import examine_content
    from kiosk.site.folders import bundled_data
    from kiosk.yamlfile.diagnostics import has_errors

    folder: Path = options.content or bundled_data()
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name a content folder, or none for the bundled one")
    progress = ProgressLine(sys.stderr, "checking pictures")
    try:
        found = examine_content(folder, local_date(datetime.now(UTC)), progress.tell)
    except OSError as error:
        raise ContentError(f"the kiosk's own files are damaged; install the package again ({error})") from None
    progress.clear()
    print_diagnostics(found, options.format, sys.stdout)
    if options.format == "text":
        errors = sum(one.severity == "error" for one in found)
        print(f"{folder}: {counted(errors, 'problem')}, {counted(len(found) - errors, 'warning')}")
    return PROBLEMS if has_errors(found) else 0
