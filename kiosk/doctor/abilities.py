"""What this kiosk can show, for the content check to ask: its icons, its languages, its letters."""

from collections.abc import Collection
from typing import NamedTuple

from kiosk.content.checking.letters import Letters, read_letters
from kiosk.languages.reading import FOLDER, language_faults, read_language
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
    faults = language_faults(resources, worded)
    spoken = [code for code in worded if code not in faults]
    return Abilities(
        icon_names=icon_characters().keys(),
        interface_languages=spoken,
        letters=read_letters(
            resources / "fonts", [read_language(resources / FOLDER, code).font.files for code in spoken]
        ),
    )
