"""Makes of what is written what is said: numbers, units, ranges, dates and abbreviations as words of a language."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cached_property

from kiosk.speech import numerals
from kiosk.speech.tongue import NumberWords, Tongue

INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")
SPACES = re.compile(r"[^\S\n]+")
SILENT = re.compile('["“”„«»*_]')
PAUSES = re.compile(r"\s*(?:[·•|;]|\s[—–-](?=\s)|—)\s*")
PARENTHESES = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
BRACKETS = re.compile(r"\s*[()\[\]{}]\s*")
DOUBLED = re.compile(r"\s*,(?:\s*,)+|\s*,\s*(?=[.!?:])|(?<=[.!?:])\s*,|\s+(?=[,.!?:])")
ROMAN = re.compile(r"(?<=[a-záéíóúñ] )(?=[IVX]{2}|V)(X{0,3}(?:IX|IV|V?I{0,3}))(?![\w.'’])")
CAPITALS = re.compile(r"\b([A-Z]{2,})(s?)\b(?!\.)")
MIXED = re.compile(r"(?<=[A-Za-z])-?(?=\d)|(?<=\d)(?=[A-Z])")
LONGEST_SPELT = 4
VOWELS = frozenset("AEIOUY")
HALF_OF_DAY = re.compile(r"\s?[ap]\.?\s?m\b", re.IGNORECASE)
DAYS = range(1, 32)
YEAR_DIGITS = 4
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}


class SpokenForm:
    """Says what is written, in one language. A language without numbers of its own leaves them to the engine."""

    def __init__(self, tongue: Tongue) -> None:
        """`tongue` is the language's file."""
        self._tongue = tongue
        self._passes: tuple[Callable[[str], str], ...] = (
            _tidy,
            self._replace_before,
            _say_roman,
            self._say_capitals,
            self._say_words,
            self._say_units,
            _part_letters,
            self._say_numbers,
            self._replace_after,
            _punctuate,
        )

    def of(self, written: str) -> str:
        """Return how a text is said."""
        return "\n".join(line.strip(" ,") for line in self.of_part(written).split("\n"))

    def of_part(self, written: str) -> str:
        """Return how a part of a sentence is said, with the commas at its ends."""
        for change in self._passes:
            written = change(written)
        return written

    def _replace_before(self, text: str) -> str:
        return _replaced(text, self._tongue.before)

    def _replace_after(self, text: str) -> str:
        return _replaced(text, self._tongue.after)

    @cached_property
    def _said(self) -> re.Pattern[str]:
        return _any_of(self._tongue.say, r"(?<!\w)", r"(?!\w)")

    def _say_words(self, text: str) -> str:
        return self._said.sub(lambda match: self._tongue.say[match[0]], text)

    def _say_capitals(self, text: str) -> str:
        return CAPITALS.sub(lambda match: self._spelt(match[1]) + match[2], text)

    def _spelt(self, letters: str) -> str:
        is_word = len(letters) > LONGEST_SPELT and not VOWELS.isdisjoint(letters)
        return letters if is_word or letters in self._tongue.words else " ".join(letters)

    @cached_property
    def _measured(self) -> re.Pattern[str]:
        return _any_of(self._tongue.units, r"(?<=\d)\s?", r"(?!\w)")

    def _say_units(self, text: str) -> str:
        def said(match: re.Match[str]) -> str:
            one, many = self._tongue.units[match[0].strip()]
            is_one = re.search(r"(?<![\d.,])1$", text[: match.start()]) is not None
            return f" {one if is_one else many}"

        return self._measured.sub(said, text)

    def _say_numbers(self, text: str) -> str:
        numbers = self._tongue.numbers
        if numbers is None:
            return (
                re.sub(rf"(?<=\d){re.escape(self._tongue.group)}(?=\d{{3}}(?!\d))", "", text)
                if self._tongue.group
                else text
            )
        return self._number.sub(lambda match: self._in_words(match, text, numbers), text)

    @cached_property
    def _number(self) -> re.Pattern[str]:
        group, point = re.escape(self._tongue.group or "\0"), re.escape(self._tongue.decimal)
        numbers = self._tongue.numbers
        signs = numbers.ordinal_signs if numbers else r"(?!)"
        return re.compile(
            rf"(?P<minus>(?<![\w.])[-−](?=\d))?"
            rf"(?:(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?!\d)"
            rf"|(?P<whole>\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)"
            rf"(?:{point}(?P<fraction>\d+)|(?P<sign>{signs})|(?P<decade>(?<=0)s\b))?)"
        )

    def _in_words(self, match: re.Match[str], text: str, numbers: NumberWords) -> str:
        before, following = text[: match.start()], text[match.end() :]
        if match["hour"]:
            named = HALF_OF_DAY.match(following) is not None
            return numerals.time_of_day(int(match["hour"]), int(match["minute"]), numbers, half_named=named)
        written = match["whole"]
        plain = written.replace(self._tongue.group, "") if self._tongue.group else written
        minus = f"{numbers.minus} " if match["minus"] else ""
        try:
            return minus + self._whole(match, plain, before, following, numbers)
        except ValueError:
            return minus + numerals.digits(plain, numbers)

    def _whole(self, match: re.Match[str], plain: str, before: str, following: str, numbers: NumberWords) -> str:
        number = int(plain)
        if match["fraction"]:
            return numerals.decimal(plain, match["fraction"], numbers)
        if match["sign"] or (re.search(rf"(?:{numbers.ordinal_after})$", before) and number in DAYS):
            return numerals.ordinal(number, numbers)
        if match["decade"]:
            return numerals.decade(number, numbers)
        if plain.startswith("0") and len(plain) > 1:
            return numerals.digits(plain, numbers)
        if len(match["whole"]) == YEAR_DIGITS and numbers.paired_years:
            return numerals.year(number, numbers)
        return numerals.agreeing(numerals.cardinal(number, numbers), following, numbers)


def _any_of(words: Iterable[str], before: str, after: str) -> re.Pattern[str]:
    listed = sorted(words, key=len, reverse=True)
    return re.compile(before + "(?:" + ("|".join(map(re.escape, listed)) or r"(?!)") + ")" + after)


def _replaced(text: str, pairs: tuple[tuple[str, str], ...]) -> str:
    for pattern, instead in pairs:
        text = re.sub(pattern, instead, text)
    return text


def _tidy(text: str) -> str:
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return SPACES.sub(" ", SILENT.sub("", text.replace("’", "'"))).strip()


def _say_roman(text: str) -> str:
    return ROMAN.sub(lambda match: str(_roman(match[1])) if match[1] else match[0], text)


def _roman(letters: str) -> int:
    values = [ROMAN_DIGITS[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _part_letters(text: str) -> str:
    return MIXED.sub(" ", text)


def _punctuate(text: str) -> str:
    text = BRACKETS.sub(", ", PARENTHESES.sub(r", \1,", PAUSES.sub(", ", text)))
    lines = (DOUBLED.sub(_kept_sign, SPACES.sub(" ", line)).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _kept_sign(match: re.Match[str]) -> str:
    return "," if match[0].count(",") > 1 else ""
