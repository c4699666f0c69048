"""Portraits that staff drop in: `media/people/KEY.jpg` is shown for the person of that key, with the item's own words.

The words of `picture` are always the portrait's. The picture of the work that stands in for it has words of its own, in
`work`, so that they never stand beside a photograph.
"""

import logging
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.assets.folder import listing
from kiosk.content.assets.media import FOLDER, SUFFIXES, MediaFault, find_picture
from kiosk.content.model.schema import Content, Entry, Person, Picture, Screen

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
    """Return the content with each person's picture: the portrait in the folder, or the work that stands in."""
    media = folder / FOLDER
    portraits = portraits_in(media)
    screens = {
        key: _with_portraits(screen, content.items_of(key), media, portraits, content.kiosk.languages)
        for key, screen in content.screens.items()
    }
    return replace(content, screens=screens)


def _rank(path: Path) -> tuple[int, bool, str]:
    suffix = path.suffix.lower()
    return SUFFIXES.index(suffix) if suffix in SUFFIXES else len(SUFFIXES), suffix != path.suffix, path.name


def _with_portraits(
    screen: Screen, items: tuple[Entry, ...], media: Path, portraits: Portraits, languages: tuple[str, ...]
) -> Screen:
    """Return a screen with the picture of each person among its items, whatever its type is."""
    people = {
        person.key: _portrayed(person, media, portraits.get(person.key, []), languages) or _at_work(person, media)
        for person in items
        if isinstance(person, Person)
    }
    return replace(screen, items=tuple(people.get(item.key, item) for item in items)) if people else screen


def _portrayed(person: Person, media: Path, files: list[str], languages: tuple[str, ...]) -> Person | None:
    """Return a person with the portrait in the folder, or None where there is none that may be shown."""
    written = person.picture
    file = shown_portrait(files, written.file if written else None)
    if file is None or not _may_be_shown(media, file):
        return None
    if written is None:
        return replace(person, picture=_without_words(file, person, languages))
    return replace(person, picture=replace(written, file=file))


def _at_work(person: Person, media: Path) -> Person:
    """Return a person with the picture of the work, unless there is none, or the one that the item names is there."""
    if person.work is None or (person.picture is not None and _may_be_shown(media, person.picture.file)):
        return person
    return replace(person, picture=person.work)


def _without_words(file: str, person: Person, languages: tuple[str, ...]) -> Picture:
    """Return a picture of which nothing is known but whom it shows."""
    return Picture(file=file, alt=dict.fromkeys(languages, person.name), credit=dict.fromkeys(languages, ""))


def _may_be_shown(media: Path, file: str) -> bool:
    try:
        find_picture(media, file)
    except MediaFault as fault:
        log.warning("a portrait is not shown: %s", fault)
        return False
    return True
