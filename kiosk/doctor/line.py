"""One line of the doctor's report."""

from dataclasses import dataclass
from typing import Literal

Light = Literal["green", "yellow", "red"]


@dataclass(frozen=True, slots=True)
class Line:
    """What was looked at, how it is, and what to do about it.

    Green is fine, yellow works but somebody should know, and red means: do not open. `advice` is empty when green.
    """

    name: str
    verdict: Light
    message: str
    advice: str = ""


def green(name: str, message: str) -> Line:
    """Return a line about what is fine."""
    return Line(name, "green", message)


def yellow(name: str, message: str, advice: str) -> Line:
    """Return a line about what somebody should know."""
    return Line(name, "yellow", message, advice)


def red(name: str, message: str, advice: str) -> Line:
    """Return a line about what must be put right before opening."""
    return Line(name, "red", message, advice)
