"""`space-kiosk doctor`: is this machine ready to open?"""

import argparse
import sys

from kiosk.cli.inputs import print_diagnostics, read_site
from kiosk.cli.outcome import PROBLEMS


def doctor(options: argparse.Namespace) -> int:
    """Examine the machine, and print the report."""
    from kiosk.doctor.examination import examine, print_report
    from kiosk.site.choice.choose import choose_content

    if options.probe:
        from kiosk.doctor.probe import main as probe

        return probe(options.probe)
    site = read_site(options.site)
    print_diagnostics(site.diagnostics, "text", sys.stderr)
    report = examine(choose_content(options.content, site), site)
    print_report(report, options.format)
    return PROBLEMS if any(one.verdict == "red" for one in report) else 0
