"""Suggests the word that somebody meant who mistyped it."""

from collections.abc import Collection
from operator import add

_LONGEST = 100
_COMPARED = 60


def did_you_mean(word: str, options: Collection[str], otherwise: str = "") -> str:
    """Return `Did you mean 'x'?` for the option nearest to `word`, or `otherwise` when none is near."""
    nearest = closest(word, options)
    return f"Did you mean '{nearest}'?" if nearest else otherwise


def closest(word: str, options: Collection[str]) -> str:
    """Return the option that `word` is most likely meant to be, or an empty text."""
    from difflib import get_close_matches  # only a faulty file pays for this import

    wanted = word.lower()[:_LONGEST]
    by_lower = {option.lower()[:_LONGEST]: option for option in options}
    near = get_close_matches(wanted, _likeliest(wanted, by_lower), n=1, cutoff=0.6)
    return by_lower[near[0]] if near else ""


def _likeliest(word: str, options: Collection[str]) -> Collection[str]:
    """Return those options that share most letters and pairs of letters with `word`: comparing all takes too long."""
    if len(options) <= _COMPARED:
        return options
    parts = _parts(word)
    return sorted(options, key=lambda option: (-len(parts & _parts(option)), abs(len(option) - len(word)), option))[
        :_COMPARED
    ]


def _parts(word: str) -> set[str]:
    return {*word, *map(add, word, word[1:])}


def one_of(options: Collection[str], limit: int = 12) -> str:
    """Return the options as a list for people: `a, b or c`. Beyond `limit` options only the first ones."""
    shown = sorted(options)[:limit]
    if len(options) > limit:
        return ", ".join(shown) + " ..."
    return " or ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)
