"""How one language is spoken: what its file says of numbers, units, abbreviations and names."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct, field

FOLDER = "speech"
"""Of the kiosk's resources: `<code>.json` for each language that is spoken."""

Endings = tuple[tuple[str, str], ...]
"""Pairs of endings: what a word ends with, and what it ends with instead."""


class TongueError(Exception):
    """The file of a spoken language cannot be used; the message says which and why."""


class Scale(Struct, frozen=True, array_like=True):
    """A large unit of counting: the words for one of it, and those that follow the number of several."""

    value: Annotated[int, Meta(ge=1000)]
    one: str
    many: str


class NumberWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How numbers are said.

    `small` are the words from zero on; `tens` and `hundreds` begin with an empty word for none. `alone` is what a
    hundred by itself is called. `before_masculine` and `feminine` are the endings that a number takes before a noun;
    `masculine_noun` and `feminine_noun` are patterns of what follows it then. In a language with `paired_years` a bare
    number of four digits is a year, said as two numbers.
    """

    small: Annotated[tuple[str, ...], Meta(min_length=20)]
    tens: Annotated[tuple[str, ...], Meta(min_length=10, max_length=10)]
    tens_joint: str
    hundreds: Annotated[tuple[str, ...], Meta(min_length=10, max_length=10)]
    alone: str
    scales: tuple[Scale, ...]
    point: str
    minus: str
    before_masculine: Endings = ()
    feminine: Endings = ()
    masculine_noun: str = r"(?!)"
    feminine_noun: str = r"(?!)"
    paired_years: bool = False
    even_hundred: str = ""
    zero_pair: str = ""
    ordinals: tuple[str, ...] = ()
    ordinal_after: str = r"(?!)"
    ordinal_signs: str = r"(?!)"
    hour_joint: str = " "
    full_hour: str = ""


class Phrases(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the voice says besides the words on the screen. `{}` stands for what is named.

    `keys` says for each keypad how to move about with it; `in_us` and `in_metric` tell in which units it all is now.
    """

    welcome: str = ""
    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    off_key: str = "{}"
    invitation: str = "{}"
    farewell: str = ""
    button: str = "{}"
    picture: str = "{}"
    chosen: str = "{}"
    off: str = "{}"
    choices: str = "{}"
    rate: str = "{}"
    volume: str = "{}"
    paused: str = ""
    goes_on: str = ""
    lowered: str = ""
    raised: str = ""
    in_us: str = ""
    in_metric: str = ""
    prompt: str = "{}"


class Tongue(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One spoken language.

    `voice` is its name for engines, as in `es-419`. `group` stands between the digits of large numbers, `decimal`
    before a fraction. `before` and `after` are patterns and what stands for them, before and after numbers become
    words. `units` are the words for one and for several of what an abbreviation after a number means. `say` has words
    that are said otherwise than they are written; capitals that are not among `words` are said letter by letter.
    `names` are names in other languages, by language, as patterns.
    """

    voice: Annotated[str, Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")]
    group: str = ""
    decimal: str = "."
    numbers: NumberWords | None = None
    before: Endings = ()
    after: Endings = ()
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    say: Mapping[str, str] = field(default_factory=dict[str, str])
    words: tuple[str, ...] = ()
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    phrases: Phrases = field(default_factory=Phrases)


def read_tongue(resources: Path, code: str) -> Tongue:
    """Return how the language `code` is spoken. Raises TongueError where its file is missing or cannot be used."""
    file = resources / FOLDER / f"{code}.json"
    try:
        return msgspec.json.decode(file.read_bytes(), type=Tongue)
    except OSError as error:
        raise TongueError(f"{file.name}: {error.strerror or error}") from None
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise TongueError(f"{file.name}: {error}") from None


def plain_tongue(code: str) -> Tongue:
    """Return what stands in where there is no file: the engine reads what is written."""
    return Tongue(voice=code)
