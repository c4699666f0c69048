"""`space-kiosk audit`: every scene against the experience rules."""

import argparse

from kiosk.cli.outcome import PROBLEMS, ContentError
from kiosk.cli.stages import TOUR_DIAGONAL_INCHES, TRY_AGAIN, stages, visitor_settings


def audit(options: argparse.Namespace) -> int:
    """Measure every scene, and print what breaks a rule."""
    from kiosk.audit.findings import measure, print_findings
    from kiosk.tour.scenes import scenes
    from kiosk.tour.stage import SceneError

    try:
        findings = [
            finding
            for stage, content, language, size in stages(options)
            for finding in measure(
                stage,
                tuple(scenes(content)),
                settings=visitor_settings(options),
                language=language,
                size=size,
                diagonal_inches=TOUR_DIAGONAL_INCHES,
            )
        ]
    except SceneError as error:
        raise ContentError(f"{error}; {TRY_AGAIN}") from None
    print_findings(findings, options.format)
    return PROBLEMS if findings else 0
