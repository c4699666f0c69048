"""The content check: everything that is wrong with a content folder, in one run.

It tells all that the loader sets aside, since both ask the same judgement, and what the kiosk could show but should
not: missing languages, texts over length, broken pictures, screens that nobody can reach.
"""

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import Path

from kiosk.content.assets.folder import entries
from kiosk.content.assets.media import FOLDER
from kiosk.content.checking import (
    rules_building,
    rules_days,
    rules_losses,
    rules_measures,
    rules_portraits,
    rules_screens,
    rules_text,
)
from kiosk.content.checking.letters import Letters
from kiosk.content.checking.pictures import LookedAt, PictureFault, PictureProbe, Progress
from kiosk.content.checking.rules import Facts, breaches_at_nodes, breaches_in_files, breaches_in_folder, gather
from kiosk.content.checking.rules_pictures import check_pictures, pictures_to_look_at
from kiosk.content.checking.rules_turntables import check_turntables
from kiosk.content.model.schema import MediaFolder, MediaPath
from kiosk.content.reading.files import missing_folder, read_files, unreadable_folder
from kiosk.content.soundness.judgement import judge
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
    judgement = judge(read_files(folder))
    facts = gather(
        judgement,
        today=today,
        icon_names=icon_names,
        interface_languages=interface_languages,
        letters=letters,
    )
    return in_order((*judgement.told(), *_breaches(facts), *_of_media(facts, probe, progress)))


def _breaches(facts: Facts) -> Iterator[Diagnostic]:
    yield from breaches_at_nodes(
        (
            *rules_text.NODE_RULES,
            *rules_losses.NODE_RULES,
            *rules_screens.NODE_RULES,
            *rules_days.NODE_RULES,
            *rules_measures.NODE_RULES,
        ),
        facts,
    )
    yield from breaches_in_files(
        (
            *rules_building.FILE_RULES,
            *rules_losses.FILE_RULES,
            *rules_portraits.FILE_RULES,
            *rules_screens.FILE_RULES,
        ),
        facts,
    )
    yield from breaches_in_folder(rules_screens.FOLDER_RULES, facts)


def _of_media(facts: Facts, probe: PictureProbe, progress: Progress | None) -> Iterator[Diagnostic]:
    """Look at the pictures, unless it is told already, or now, that their folder is not there."""
    fault = _fault_of_media_folder(facts)
    if fault is not None:
        yield fault
    elif facts.files.has_media:
        pictures = LookedAt(probe)
        pictures.look_at(pictures_to_look_at(facts), progress)
        yield from check_pictures(facts, pictures)
        yield from check_turntables(facts, pictures)


def _fault_of_media_folder(facts: Facts) -> Diagnostic | None:
    """Say once that the folder cannot be read, instead of each picture in it; nobody needs one without pictures."""
    if not facts.files.has_media or all(node.kind not in (MediaPath, MediaFolder) for node in facts.nodes):
        return None
    try:
        entries(facts.files.folder / FOLDER)
    except FileNotFoundError:
        return missing_folder(FOLDER, "Create it, and copy the pictures into it.")
    except OSError as error:
        return unreadable_folder(FOLDER, error)
    return None
