"""Portraits that staff drop in: a picture in `media/people/` named by a person's key wins over the one in the item."""

from pathlib import Path

from msgspec.structs import replace

from kiosk.content.folder import listing
from kiosk.content.media import FOLDER, SUFFIXES
from kiosk.content.schema import Content, PeopleScreen, Person, Picture, Screen

PORTRAITS = "people"
"""Folder in the media folder where a person's portrait is found by the person's key."""


def with_portraits(content: Content, folder: Path) -> Content:
    """Return the content with the portraits that lie in its folder.

    Nothing is known of such a picture but whom it shows: the name stands for it, and it has no credit until the item
    names the file itself.
    """
    files = {
        path.stem: f"{PORTRAITS}/{path.name}"
        for path in listing(folder / FOLDER / PORTRAITS)
        if path.suffix.lower() in SUFFIXES
    }
    if not files:
        return content
    screens = {key: _with_portraits(screen, files, content.kiosk.languages) for key, screen in content.screens.items()}
    return replace(content, screens=screens)


def _with_portraits(screen: Screen, files: dict[str, str], languages: tuple[str, ...]) -> Screen:
    if not isinstance(screen, PeopleScreen):
        return screen
    return replace(screen, items=tuple(_with_portrait(person, files, languages) for person in screen.items))


def _with_portrait(person: Person, files: dict[str, str], languages: tuple[str, ...]) -> Person:
    file = files.get(person.key)
    if file is None or (person.picture is not None and person.picture.file == file):
        return person
    name, nobody = dict.fromkeys(languages, person.name), dict.fromkeys(languages, "")
    return replace(person, picture=Picture(file=file, alt=name, credit=nobody))
