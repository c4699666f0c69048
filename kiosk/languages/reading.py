"""Reads and checks the files that describe the languages: `<code>.json` in the folder of the languages."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from kiosk.languages.code import LANGUAGE_CODE
from kiosk.languages.language import Language

FOLDER = "languages"
"""Of the kiosk's resources."""


class LanguageError(Exception):
    """A language cannot be used; the message says which file is at fault and why."""


def read_language(folder: Path, code: str) -> Language:
    """Return the language `code`. Raises LanguageError where its file is missing, or says what it must not."""
    file = folder / f"{code}.json"
    if not re.fullmatch(LANGUAGE_CODE, code):
        raise LanguageError(f"{file.name}: the file of a language is named by a code of two small letters, like en")
    try:
        data = msgspec.json.decode(file.read_bytes(), type=dict[str, object])
        if "code" in data:
            raise LanguageError(f"{file.name}: code: the name of the file says it already; delete the line")
        return msgspec.convert({**data, "code": code}, Language)
    except FileNotFoundError:
        raise LanguageError(f"{file.name}: there is no such file in {folder}") from None
    except OSError as error:
        raise LanguageError(f"{file.name}: the file cannot be read ({error.strerror or error})") from None
    except msgspec.ValidationError as error:
        raise LanguageError(f"{file.name}: {_plain(str(error))}") from None
    except msgspec.DecodeError as error:
        raise LanguageError(f"{file.name}: this is no JSON ({error})") from None


def language_faults(resources: Path, codes: Iterable[str]) -> Mapping[str, str]:
    """Return why languages cannot be used, by their codes; those without a fault are not in it."""
    return examined_languages(resources, codes)[1]


def examined_languages(resources: Path, codes: Iterable[str]) -> tuple[Mapping[str, Language], Mapping[str, str]]:
    """Return the languages that can be used, and why the others cannot, both by their codes.

    The fonts must be there, and Unicode's tables must know the locale, which a start takes for granted.
    """
    usable: dict[str, Language] = {}
    faults: dict[str, str] = {}
    for code in codes:
        try:
            language = read_language(resources / FOLDER, code)
        except LanguageError as error:
            faults[code] = str(error)
            continue
        fault = _fault(resources, language)
        if fault:
            faults[code] = fault
        else:
            usable[code] = language
    return usable, faults


def _fault(resources: Path, language: Language) -> str:
    from babel.localedata import exists

    fonts = resources / "fonts"
    lacking = [name for name in language.font.files if not (fonts / name).is_file()]
    if lacking:
        return f"{language.code}.json: font.files: there is no {' and no '.join(lacking)} in {fonts}"
    if not exists(language.locale.replace("-", "_")):
        return f"{language.code}.json: locale: nothing is known of {language.locale}; write one like es-MX"
    return ""


_PLACE = re.compile(r"^(?P<words>.*) - at `\$\.?(?P<place>.*)`$", re.DOTALL)


def _plain(words: str) -> str:
    """Put the place before the fault, as the content check does."""
    found = _PLACE.fullmatch(words)
    return f"{found['place']}: {found['words']}" if found and found["place"] else words
