"""Which letters the bundled fonts can draw, read from the fonts themselves.

Two tables of a font say it: `cmap` which characters it has, `GPOS` which marks it can place on which letters. What is
not in every weight counts as not there, since a visitor may meet any text in any of them.
"""

import struct
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

_MARK_TO_LETTER, _MARK_TO_MARK, _EXTENSION = 4, 6, 9
_UNICODE = {(0, 3), (0, 4), (3, 1), (3, 10)}
"""The platforms and encodings of a font's tables of Unicode characters."""
_MOST_MARKS = 10
"""Characters of a letter with its marks. No language has half as many."""
_UNDRAWN = frozenset(("Cc", "Cf"))
"""The categories of characters that leave no mark: line ends, invisible signs."""


class _Table:
    """A part of a font's file. Places in it count from its start."""

    def __init__(self, data: bytes, start: int) -> None:
        self._data = data
        self._start = start

    def at(self, place: int) -> "_Table":
        return _Table(self._data, self._start + place)

    def number(self, place: int) -> int:
        return int.from_bytes(self._bytes(place, 2), "big")

    def long(self, place: int) -> int:
        return int.from_bytes(self._bytes(place, 4), "big")

    def numbers(self, place: int, count: int) -> tuple[int, ...]:
        return struct.unpack(f">{count}H", self._bytes(place, 2 * count))

    def offsets(self, place: int) -> Iterator["_Table"]:
        """Return the tables whose places are listed behind their count."""
        for offset in self.numbers(place + 2, self.number(place)):
            yield self.at(offset)

    def _bytes(self, place: int, length: int) -> bytes:
        found = self._data[self._start + place : self._start + place + length]
        if len(found) < length:
            raise ValueError("the font ends in the middle of a table")
        return found


class Font:
    """What one font file can draw."""

    def __init__(self, data: bytes) -> None:
        """Read the tables. Raises ValueError where they are damaged."""
        whole = _Table(data, 0)
        tables = {data[12 + 16 * n : 16 + 16 * n]: whole.long(20 + 16 * n) for n in range(whole.number(4))}
        if b"cmap" not in tables:
            raise ValueError("the font has no letters")
        self.glyphs = _glyphs(whole.at(tables[b"cmap"]))
        self._anchors = tuple(_anchors(whole.at(tables[b"GPOS"]))) if b"GPOS" in tables else ()

    def places(self, mark: str, carrier: str) -> bool:
        """Say whether the mark has its place on the letter or mark before it."""
        glyph, below = self.glyphs.get(ord(mark)), self.glyphs.get(ord(carrier))
        return any(
            glyph in kinds and below is not None and kinds[glyph] in carriers.get(below, ())
            for kinds, carriers in self._anchors
        )


class Letters:
    """The letters that can be drawn: those that every font of a family has. Families lend each other theirs."""

    def __init__(self, *families: tuple[Font, ...]) -> None:
        """Take the families, each with all fonts in which a text may come to be drawn."""
        self._families = tuple(_Family(fonts) for fonts in families)
        self._drawn: dict[str, bool] = {}
        self._plain = frozenset[str]().union(*(family.plain for family in self._families)) | {"\n"}

    def missing(self, text: str) -> Iterator[tuple[int, str]]:
        """Return each letter of `text` that cannot be drawn, with its place; a letter comes with its marks."""
        if self._plain.issuperset(text):
            return
        for place, letter in _letters(text):
            if letter not in self._drawn:
                self._drawn[letter] = any(family.draws(letter) for family in self._families)
            if not self._drawn[letter]:
                yield place, letter


class _Family:
    """The fonts of one typeface."""

    def __init__(self, fonts: tuple[Font, ...]) -> None:
        self._fonts = fonts
        self._characters = frozenset[int].intersection(*(frozenset(font.glyphs) for font in fonts))
        self.plain = frozenset(chr(one) for one in self._characters if not _is_mark(chr(one)))

    def draws(self, letter: str) -> bool:
        if len(letter) > _MOST_MARKS:
            return False
        composed = unicodedata.normalize("NFC", letter)
        drawn = [one for one in composed if unicodedata.category(one) not in _UNDRAWN]
        if not all(ord(one) in self._characters for one in drawn) or _is_mark(letter[0]):
            return False
        carriers, marks = drawn[:-1], drawn[1:]
        return all(
            font.places(mark, drawn[0]) or font.places(mark, carrier)
            for font in self._fonts
            for carrier, mark in zip(carriers, marks, strict=True)
        )


def read_letters(folder: Path, families: Iterable[Iterable[str]] = ()) -> Letters:
    """Return the letters of the fonts in `folder`; `families` names the files of each family, if there are several.

    Raises OSError where there is none, or where one is damaged.
    """
    named = {tuple(folder / name for name in names) for names in families} or {tuple(sorted(folder.glob("*.ttf")))}
    if not all(named):
        raise FileNotFoundError(f"there is no font in {folder}")
    try:
        return Letters(*(tuple(Font(file.read_bytes()) for file in files) for files in sorted(named)))
    except ValueError as error:
        raise OSError(f"a font in {folder} is damaged: {error}") from None


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Divide a text into letters, each with the marks that stand on it and with its place."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _is_mark(text[place]):
            yield start, text[start:place]
            start = place


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M")


def _glyphs(cmap: _Table) -> dict[int, int]:
    """Return the number of the picture of each character, by the character's number."""
    glyphs: dict[int, int] = {}
    for number in range(cmap.number(2)):
        record = cmap.at(4 + 8 * number)
        table = cmap.at(record.long(4))
        if (record.number(0), record.number(2)) in _UNICODE:
            read = {4: _runs, 12: _groups}.get(table.number(0))
            glyphs.update(read(table) if read else ())
    return glyphs


def _runs(table: _Table) -> Iterator[tuple[int, int]]:
    """Read the table of format 4: runs of characters up to U+FFFF."""
    count = table.number(6) // 2
    ends, starts = table.numbers(14, count), table.numbers(16 + 2 * count, count)
    deltas, offsets = table.numbers(16 + 4 * count, count), table.numbers(16 + 6 * count, count)
    for run in range(count):
        for code in range(starts[run], min(ends[run], 0xFFFE) + 1):
            glyph = code
            if offsets[run]:
                glyph = table.number(16 + 6 * count + 2 * run + offsets[run] + 2 * (code - starts[run]))
                if not glyph:
                    continue
            glyph = (glyph + deltas[run]) & 0xFFFF
            if glyph:
                yield code, glyph


def _groups(table: _Table) -> Iterator[tuple[int, int]]:
    """Read the table of format 12: groups of characters of the whole of Unicode."""
    for number in range(table.long(12)):
        group = table.at(16 + 12 * number)
        for code in range(group.long(0), group.long(4) + 1):
            yield code, group.long(8) + code - group.long(0)


def _anchors(gpos: _Table) -> Iterator[tuple[dict[int, int], dict[int, frozenset[int]]]]:
    """For each table of marks: the kind of each mark, and the kinds that each letter or mark has a place for."""
    for lookup in gpos.at(gpos.number(8)).offsets(0):
        kind = lookup.number(0)
        for listed in lookup.offsets(4):
            table, real = listed, kind
            if kind == _EXTENSION:
                real, table = listed.number(2), listed.at(listed.long(4))
            if real in (_MARK_TO_LETTER, _MARK_TO_MARK):
                yield _mark_table(table)


def _mark_table(table: _Table) -> tuple[dict[int, int], dict[int, frozenset[int]]]:
    marks, carriers = (list(_covered(table.at(table.number(place)))) for place in (2, 4))
    classes = table.number(6)
    records, rows = table.at(table.number(8)), table.at(table.number(10))
    kinds = {mark: records.number(2 + 4 * number) for number, mark in enumerate(marks)}
    return kinds, {
        carrier: frozenset(
            kind for kind, anchor in enumerate(rows.numbers(2 + 2 * classes * number, classes)) if anchor
        )
        for number, carrier in enumerate(carriers)
    }


def _covered(table: _Table) -> Iterator[int]:
    """Return the pictures that a table of a font is about, in its order."""
    count = table.number(2)
    if table.number(0) == 1:
        yield from table.numbers(4, count)
        return
    for number in range(count):
        first, last = table.numbers(4 + 6 * number, 2)
        yield from range(first, last + 1)
