"""A line on the terminal that says how far a long command has got."""

from typing import TextIO


class ProgressLine:
    """Writes over its own line, on a terminal only: in a file or a pipe there is nobody who waits."""

    def __init__(self, to: TextIO, words: str) -> None:
        self._to = to
        self._words = words
        self._width = 0
        self._watched = to is not None and to.isatty()

    def tell(self, done: int, of: int) -> None:
        """Say that so many are done."""
        self._write(f"{self._words} {done} of {of}")

    def clear(self) -> None:
        """Take the line away, for what comes next."""
        self._write("")

    def _write(self, line: str) -> None:
        if self._watched and (line or self._width):
            self._to.write(f"\r{line.ljust(self._width)}" + ("" if line else "\r"))
            self._to.flush()
            self._width = len(line)
