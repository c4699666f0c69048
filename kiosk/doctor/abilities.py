"""What this kiosk can show, for the content check to ask: its icons, its languages, its letters."""

from collections.abc import Collection
from typing import NamedTuple

from kiosk.content.checking.letters import Letters, read_letters
from kiosk.languages.reading import examined_languages
from kiosk.platform.icons import icon_characters
from kiosk.platform.interface_words import interface_languages
from kiosk.site.folders import bundled_resources


class Abilities(NamedTuple):
    """The names of the icons, the languages of the kiosk's own words, and the letters of its fonts."""

    icon_names: Collection[str]
    interface_languages: Collection[str]
    letters: Letters


def abilities() -> Abilities:
    """Return what this kiosk can show. Raises OSError where its own files are not there."""
    resources = bundled_resources()
    worded = interface_languages(resources / "i18n")
    usable, _ = examined_languages(resources, worded)
    return Abilities(
        icon_names=icon_characters().keys(),
        interface_languages=tuple(usable),
        letters=read_letters(resources / "fonts", [language.font.files for language in usable.values()]),
    )
