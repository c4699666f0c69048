"""`space-kiosk doctor`: is this machine ready to open?"""

import argparse

from kiosk.cli.inputs import read_site
from kiosk.cli.outcome import PROBLEMS


def doctor(options: argparse.Namespace) -> int:
    """Examine the machine, and print the report."""
    from kiosk.doctor.examination import examine, print_report
    from kiosk.site.folders import bundled_data

    if options.probe:
        from kiosk.doctor.probe import main as probe

        return probe(options.probe)
    site = read_site(options.site)
    report = examine(options.content or site.content_folder or bundled_data(), site)
    print_report(report, options.format)
    return PROBLEMS if any(one.verdict == "red" for one in report) else 0
