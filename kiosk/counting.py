"""Counts in words, for what is told to staff."""


def counted(number: int, word: str) -> str:
    """Return the number with its word, which takes an s for all numbers but one."""
    return f"{number} {word}" + ("" if number == 1 else "s")
