"""Portraits that staff drop in: a picture in `media/people/` named by a person's key wins over the one in the item."""

import logging
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.assets.folder import listing
from kiosk.content.assets.media import FOLDER, SUFFIXES, MediaFault, find_picture
from kiosk.content.model.schema import Content, PeopleScreen, Person, Picture, Screen

PORTRAITS = "people"
"""Folder in the media folder where a person's portrait is found by the person's key."""

Portraits = dict[str, list[str]]
"""The files that would be a person's portrait, by the person's key; the one that is shown comes first."""

log = logging.getLogger(__name__)


def portraits_in(media: Path) -> Portraits:
    """Return the portraits in a media folder. JPEG comes before PNG, PNG before WebP, capitals last."""
    found: Portraits = {}
    for path in sorted(listing(media / PORTRAITS), key=_rank):
        if path.suffix.lower() in SUFFIXES:
            found.setdefault(path.stem, []).append(f"{PORTRAITS}/{path.name}")
    return found


def shown_portrait(files: list[str], written: str | None) -> str | None:
    """Return the portrait that is shown: the one that the item names itself, or else the first."""
    return written if written in files else next(iter(files), None)


def with_portraits(content: Content, folder: Path) -> Content:
    """Return the content with the portraits that lie in its folder.

    What the item says of its picture is said of the portrait. Where it has none, all that is known is whom it shows.
    """
    media = folder / FOLDER
    portraits = portraits_in(media)
    if not portraits:
        return content
    screens = {
        key: _with_portraits(screen, media, portraits, content.kiosk.languages)
        for key, screen in content.screens.items()
    }
    return replace(content, screens=screens)


def _rank(path: Path) -> tuple[int, bool, str]:
    suffix = path.suffix.lower()
    return SUFFIXES.index(suffix) if suffix in SUFFIXES else len(SUFFIXES), suffix != path.suffix, path.name


def _with_portraits(screen: Screen, media: Path, portraits: Portraits, languages: tuple[str, ...]) -> Screen:
    if not isinstance(screen, PeopleScreen):
        return screen
    people = (_with_portrait(one, media, portraits.get(one.key, []), languages) for one in screen.items)
    return replace(screen, items=tuple(people))


def _with_portrait(person: Person, media: Path, files: list[str], languages: tuple[str, ...]) -> Person:
    written = person.picture
    file = shown_portrait(files, written.file if written else None)
    if file is None or not _may_be_shown(media, file):
        return person
    if written is not None:
        return replace(person, picture=replace(written, file=file))
    name, nobody = dict.fromkeys(languages, person.name), dict.fromkeys(languages, "")
    return replace(person, picture=Picture(file=file, alt=name, credit=nobody))


def _may_be_shown(media: Path, file: str) -> bool:
    try:
        find_picture(media, file)
    except MediaFault as fault:
        log.warning("a portrait is not shown: %s", fault)
        return False
    return True
