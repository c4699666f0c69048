"""Prints the doctor's report."""

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict

from kiosk.doctor.line import Line

COLOURS = {"green": "\033[32m", "yellow": "\033[33m", "red": "\033[1;31m"}
PLAIN = "\033[0m"


def print_report(lines: Sequence[Line], style: str) -> None:
    """Print the report to standard output: `text` for people, coloured on a terminal, or `json`, a list of objects."""
    if style == "json":
        sys.stdout.write(json.dumps([asdict(line) for line in lines], indent=1) + "\n")
        return
    sys.stdout.write(text_of(lines, coloured=_takes_colours()) + "\n")


def _takes_colours() -> bool:
    """Whether standard output is a terminal whose user did not ask for none (no-color.org)."""
    return sys.stdout.isatty() and sys.platform != "win32" and not os.environ.get("NO_COLOR")


def text_of(lines: Sequence[Line], *, coloured: bool) -> str:
    """Return the report as text: a column of verdicts, one of names, and advice below what needs it."""
    width = max(len(line.name) for line in lines)
    rows: list[str] = []
    for line in lines:
        verdict = f"{line.verdict:<6}"
        shown = f"{COLOURS[line.verdict]}{verdict}{PLAIN}" if coloured else verdict
        rows.append(f"{shown}  {line.name:<{width}}  {line.message}")
        if line.advice:
            rows.append(f"{'':<{8 + width}}  -> {line.advice}")
    return "\n".join([*rows, summary(lines)])


def summary(lines: Sequence[Line]) -> str:
    """Return the last line: whether the kiosk can open."""
    red, yellow = (sum(line.verdict == verdict for line in lines) for verdict in ("red", "yellow"))
    if red:
        return f"Not ready to open: {red} red, {yellow} yellow."
    return f"Ready to open, with {yellow} yellow." if yellow else "Ready to open."
