"""NumberWords as words, by the rules of a language's file."""

import re

from kiosk.speech.tongue import Endings, NumberWords, Scale

YEARS = range(1100, 2100)
"""Bare numbers that a language with paired years says as years."""

AS_WHOLE = range(2000, 2010)
"""Those among them that are said as whole numbers: two thousand five."""

DIGITS = range(10)
CENTURY = 100


def cardinal(number: int, numbers: NumberWords) -> str:
    """Return a whole number in words. Raises ValueError where it is larger than the language's scales reach."""
    if number < 0:
        return f"{numbers.minus} {cardinal(-number, numbers)}"
    largest = max((scale.value for scale in numbers.scales), default=1)
    if number >= 1000 * largest:
        raise ValueError(f"{number} is more than can be said")
    for scale in sorted(numbers.scales, key=lambda scale: -scale.value):
        if number >= scale.value:
            return _scaled(number, scale, numbers)
    return _below_thousand(number, numbers)


def _scaled(number: int, scale: Scale, numbers: NumberWords) -> str:
    count, rest = divmod(number, scale.value)
    head = (
        scale.one if count == 1 else f"{_with_endings(cardinal(count, numbers), numbers.before_masculine)} {scale.many}"
    )
    return f"{head} {cardinal(rest, numbers)}" if rest else head


def _below_thousand(number: int, numbers: NumberWords) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest, numbers)
    if not rest:
        return numbers.alone if hundreds == 1 else numbers.hundreds[hundreds]
    return f"{numbers.hundreds[hundreds]} {_below_hundred(rest, numbers)}"


def _below_hundred(number: int, numbers: NumberWords) -> str:
    if number < len(numbers.small):
        return numbers.small[number]
    tens, ones = divmod(number, 10)
    return numbers.tens[tens] + (numbers.tens_joint + numbers.small[ones] if ones else "")


def year(number: int, numbers: NumberWords) -> str:
    """Return a year in words: as two numbers where the language does so, `nineteen ninety-eight`."""
    pair, rest = divmod(number, CENTURY)
    if not numbers.paired_years or number not in YEARS or number in AS_WHOLE:
        return cardinal(number, numbers)
    if not rest:
        return f"{_below_hundred(pair, numbers)} {numbers.even_hundred}" if pair % 10 else cardinal(number, numbers)
    zero = f"{numbers.zero_pair} " if rest in DIGITS else ""
    return f"{_below_hundred(pair, numbers)} {zero}{_below_hundred(rest, numbers)}"


def decade(number: int, numbers: NumberWords) -> str:
    """Return a decade in words: `nineteen eighties`."""
    words = year(number, numbers)
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def ordinal(number: int, numbers: NumberWords) -> str:
    """Return an ordinal number in words; the cardinal one where the language's file has no word for it."""
    if 0 < number <= len(numbers.ordinals):
        return numbers.ordinals[number - 1]
    head, rest = divmod(number, 100)
    if head and 0 < rest <= len(numbers.ordinals):
        return f"{cardinal(100 * head, numbers)} {numbers.ordinals[rest - 1]}"
    if head and not rest and numbers.ordinals:
        return f"{cardinal(number, numbers)}th"
    return cardinal(number, numbers)


def decimal(whole: str, fraction: str, numbers: NumberWords) -> str:
    """Return a decimal number in words, its fraction digit by digit."""
    return f"{cardinal(int(whole), numbers)} {numbers.point} {digits(fraction, numbers)}"


def digits(written: str, numbers: NumberWords) -> str:
    """Return digits one by one."""
    return " ".join(numbers.small[int(digit)] for digit in written)


def time_of_day(hour: int, minute: int, numbers: NumberWords, *, half_named: bool) -> str:
    """Return a time of day in words. `half_named` says that the half of the day follows, as in `6:00 p.m.`."""
    hours = _with_endings(cardinal(hour, numbers), numbers.feminine)
    if minute == 0:
        return hours if half_named or not numbers.full_hour else f"{hours} {numbers.full_hour}"
    zero = f"{numbers.zero_pair} " if minute in DIGITS and numbers.zero_pair else ""
    return f"{hours}{numbers.hour_joint}{zero}{cardinal(minute, numbers)}"


def agreeing(words: str, following: str, numbers: NumberWords) -> str:
    """Return a number's words as they stand before what follows it: in the gender of the noun."""
    if re.match(rf"\s(?:{numbers.feminine_noun})", following):
        return _with_endings(words, numbers.feminine)
    if re.match(rf"\s(?:{numbers.masculine_noun})", following):
        return _with_endings(words, numbers.before_masculine)
    return words


def _with_endings(words: str, endings: Endings) -> str:
    for ending, instead in endings:
        words = re.sub(ending, instead, words)
    return words
