"""Hints for people who mistyped a word."""

from collections.abc import Collection


def did_you_mean(word: str, options: Collection[str], otherwise: str = "") -> str:
    """Return `Did you mean 'x'?` for the option nearest to `word`, or `otherwise` when none is near."""
    nearest = closest(word, options)
    return f"Did you mean '{nearest}'?" if nearest else otherwise


def closest(word: str, options: Collection[str]) -> str:
    """Return the option that `word` is most likely meant to be, or an empty text."""
    from difflib import get_close_matches  # only a faulty file pays for this import

    by_lower = {option.lower(): option for option in options}
    near = get_close_matches(word.lower()[:100], by_lower, n=1, cutoff=0.6)
    return by_lower[near[0]] if near else ""


def one_of(options: Collection[str], limit: int = 12) -> str:
    """Return the options as a list for people: `a, b or c`. Beyond `limit` options only the first ones."""
    shown = sorted(options)[:limit]
    if len(options) > limit:
        return ", ".join(shown) + " ..."
    return " or ".join(part for part in (", ".join(shown[:-1]), *shown[-1:]) if part)
