"""The languages of a running kiosk: each is read when it is first spoken, and its fonts are loaded with it."""

import logging
from pathlib import Path

from msgspec.structs import replace

from kiosk.languages.language import PLAIN, Language
from kiosk.languages.reading import FOLDER, LanguageError, read_language
from kiosk.platform.fonts import lend_letters, load_fonts

log = logging.getLogger("kiosk")


class SpokenLanguages:
    """Languages by their codes. One whose file cannot be used is written as English is; the log says why."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / FOLDER
        self._fonts = resources / "fonts"
        self._known: dict[str, Language] = {}
        self._loaded: set[str] = set()

    def __getitem__(self, code: str) -> Language:
        if code not in self._known:
            self._known[code] = self._read(code)
            self._load_fonts(self._known[code])
        return self._known[code]

    def _read(self, code: str) -> Language:
        try:
            return read_language(self._folder, code)
        except LanguageError as error:
            fault = str(error)
        log.error("a language cannot be used, and is written as English is: %s", fault)
        return replace(PLAIN, code=code, name=code)

    def _load_fonts(self, language: Language) -> None:
        wanted = [self._fonts / name for name in language.font.files if name not in self._loaded]
        self._loaded.update(language.font.files)
        load_fonts(wanted)
        lend_letters(dict.fromkeys(known.font.family for known in self._known.values()))
