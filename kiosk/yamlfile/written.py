"""How the keys and texts of a YAML file are written: their quotes, what follows them, where their characters are."""

import bisect
import re
from typing import Any, NamedTuple

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_REMARK = re.compile(r"[ \t]+(#[^\r\n]*)")
_REMARK_BELOW = re.compile(r"[ \t]*\r?\n[ \t]+(#[^\r\n]*)")
_REMARK_AT_SIGN = re.compile(r"[|>][0-9+-]*[ \t]+(#[^\r\n]*)")
_QUOTES = ("'", '"')


class _Piece(NamedTuple):
    """One key or value in the file: where it ends, and what quotes it has ('|' and '>' count)."""

    end: int
    style: str


class Written:
    """A file's text, with the places of all that it says. Places are in characters from the file's begin."""

    def __init__(self, text: str) -> None:
        """Take the text of a file that could be read."""
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", text))]
        self._pieces = {
            event.start_mark.index: _Piece(event.end_mark.index, event.style or "")
            for event in yaml.parse(text, Loader=_LOADER)
            if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark
        }

    def style(self, start: int) -> str:
        """Return the quote, '|' or '>' of the text at `start`; nothing for a text without quotes."""
        return self._pieces[start].style if start in self._pieces else ""

    def raw(self, start: int) -> str:
        """Return the text at `start` as it is written, with its quotes."""
        return self._text[start : self._pieces[start].end] if start in self._pieces else ""

    def remark_after(self, start: int) -> tuple[str, int, int] | None:
        """Return the remark that ends the text at `start`, with line and column.

        It stands on the text's last line, further in than the text's key below it, or where a text after | begins.
        """
        piece = self._pieces.get(start)
        if piece is None or piece.style in _QUOTES:
            return None
        if piece.style:
            found = _REMARK_AT_SIGN.match(self._text, start)
        else:
            found = _REMARK.match(self._text, piece.end) or self._remark_below(start, piece.end)
        return (found.group(1), *self._line_and_column(found.start(1))) if found else None

    def _remark_below(self, start: int, end: int) -> "re.Match[str] | None":
        if start == end:
            return None
        line = self._text[self._text.rfind("\n", 0, start) + 1 : start]
        indent = len(line) - len(line.lstrip(" -"))
        found = _REMARK_BELOW.match(self._text, end)
        column = found.start(1) - found.start() if found else 0
        inside = found is not None and column - (found.group().rfind("\n") + 1) > indent
        return found if inside and line.strip() else None

    def find(self, start: int, text: str, place: int) -> tuple[int, int] | None:
        """Return line and column, from 1, of the character at `place` of the `text` that is written at `start`."""
        if start not in self._pieces or not 0 <= place < len(text):
            return None
        here, end = start - 1, self._pieces[start].end
        for _ in range(text.count(text[place], 0, place) + 1):
            here = self._text.find(text[place], here + 1, end)
            if here < 0:
                return None
        return self._line_and_column(here)

    def _line_and_column(self, place: int) -> tuple[int, int]:
        line = bisect.bisect_right(self._lines, place)
        return line, place - self._lines[line - 1] + 1
