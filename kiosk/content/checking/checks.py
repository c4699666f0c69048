"""The content check: everything that is wrong with a content folder, in one run.

It finds all that `loader.load` sets aside, and what the kiosk could show but should not: missing languages, texts over
length, broken pictures, screens that nobody can reach.
"""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kiosk.content.checking import rules_losses, rules_portraits, rules_screens, rules_text
from kiosk.content.checking.faults import breaches_at_places, breaches_in_folder, find_faults, usable_sources
from kiosk.content.checking.letters import Letters
from kiosk.content.checking.pictures import LookedAt, PictureFault, PictureProbe, Progress
from kiosk.content.checking.rules import Facts, gather
from kiosk.content.checking.rules_pictures import check_pictures, pictures_to_look_at
from kiosk.content.checking.rules_turntables import check_turntables
from kiosk.content.checking.shapes import shape_faults
from kiosk.content.loading.files import read_files
from kiosk.content.loading.loader import decide
from kiosk.yamlfile.diagnostics import Diagnostic, in_order

__all__ = ["PictureFault", "PictureProbe", "check"]


def check(
    folder: Path,
    *,
    probe: PictureProbe,
    today: date,
    icon_names: Collection[str],
    interface_languages: Collection[str] = (),
    letters: Letters | None = None,
    progress: Progress | None = None,
) -> tuple[Diagnostic, ...]:
    """Return all findings about the content in `folder`, causes first, then by file and line.

    Never raises for bad content. `probe` opens pictures, on several threads at once, and `progress` is told how many it
    has opened; `today` decides what is past. The others say what the kiosk can show: its icons, the languages of its
    own words, the letters of its fonts.
    """
    files = read_files(folder)
    verdict = decide(files, today)
    facts = gather(
        files,
        usable_sources(files, verdict),
        tuple(shape_faults(files)),
        today=today,
        icon_names=icon_names,
        interface_languages=interface_languages,
        letters=letters,
    )
    return in_order((*find_faults(facts, verdict), *_breaches(facts), *_of_media(facts, probe, progress)))


def _breaches(facts: Facts) -> Iterator[Diagnostic]:
    yield from breaches_at_places(
        (*rules_text.PLACE_RULES, *rules_losses.PLACE_RULES, *rules_screens.PLACE_RULES), facts
    )
    yield from breaches_in_folder(
        (*rules_losses.FOLDER_RULES, *rules_portraits.FOLDER_RULES, *rules_screens.FOLDER_RULES), facts
    )


def _of_media(facts: Facts, probe: PictureProbe, progress: Progress | None) -> Iterator[Diagnostic]:
    """Look at the pictures, unless it is told already that their folder has a wrong name."""
    if facts.files.has_media:
        pictures = LookedAt(probe)
        pictures.look_at(pictures_to_look_at(facts), progress)
        yield from check_pictures(facts, pictures)
        yield from check_turntables(facts, pictures)
