"""The content check: everything that is wrong with a content folder, in one run.

It finds all that `loader.load` sets aside, and what the kiosk could show but should not: missing languages, texts over
length, broken pictures, screens that nobody can reach.
"""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kiosk.content import rules_screens, rules_text
from kiosk.content.faults import find_faults, usable_sources
from kiosk.content.files import read_files
from kiosk.content.loader import decide
from kiosk.content.rules import Facts, gather
from kiosk.content.rules_pictures import PictureFault, PictureProbe, check_pictures
from kiosk.content.rules_turntables import check_turntables
from kiosk.yamlfile.diagnostics import Diagnostic, in_order

__all__ = ["PictureFault", "PictureProbe", "check"]


def check(folder: Path, *, probe: PictureProbe, today: date, icon_names: Collection[str]) -> tuple[Diagnostic, ...]:
    """Return all findings about the content in `folder`, sorted by file and line. Never raises for bad content.

    `probe` opens pictures, `today` decides what is past, `icon_names` are the icons that the kiosk can draw.
    """
    files = read_files(folder)
    verdict = decide(files, today)
    facts = gather(files, usable_sources(files, verdict), today=today, icon_names=icon_names)
    return in_order(
        (
            *find_faults(facts, verdict),
            *_breaches(facts),
            *check_pictures(facts, probe),
            *check_turntables(facts, probe),
        )
    )


def _breaches(facts: Facts) -> Iterator[Diagnostic]:
    for place in facts.places:
        for rule in (*rules_text.PLACE_RULES, *rules_screens.PLACE_RULES):
            yield from rule(place, facts)
    for rule in rules_screens.FOLDER_RULES:
        yield from rule(facts)
