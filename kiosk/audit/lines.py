"""The lines of a drawn text, broken as Qt Quick breaks them."""

from dataclasses import dataclass
from itertools import groupby, pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.audit.tokens import evaluate
from kiosk.tour.items import pitch_of, shifts_of

LINE_ENDS = frozenset("-–—/\u00ad\u200b\u2028")
"""What a line may end with beside a space."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line, and where its letters stand in its item. `page` tells lines apart that stand on several pages."""

    words: str
    left: float
    top: float
    width: float
    height: float
    page: float = 0.0


def lines_of(item: QQuickItem) -> tuple[TextLine, ...]:
    """Return the lines of a text as they stand in its item, or beside it where they are on another page.

    They break where Qt broke them, perhaps for a width that the item no longer has: none is wider than the widest.
    """
    shifts = shifts_of(item)
    words = str(item.property("text"))
    layout = QTextLayout(words.replace("\n", "\u2028"), item.property("font"))
    alignment = Qt.AlignmentFlag(_number(item, "effectiveHorizontalAlignment"))
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode(_number(item, "wrapMode")))
    layout.setTextOption(option)
    room = item.width() - item.property("leftPadding") - item.property("rightPadding")
    width = room if shifts else min(item.property("contentWidth"), room)
    layout.beginLayout()
    rows = []
    while (row := layout.createLine()).isValid():
        row.setLineWidth(width)
        rows.append(row)
    layout.endLayout()
    pitch = pitch_of(item)
    left = item.property("leftPadding") + _share_before(alignment) * (room - width)
    top = _top(item)
    moved = [*shifts, *[QPointF()] * len(rows)]
    return tuple(
        TextLine(
            words=words[row.textStart() : row.textStart() + row.textLength()],
            left=left + row.naturalTextRect().left() + moved[number].x(),
            top=top + number * pitch + moved[number].y(),
            width=row.naturalTextWidth(),
            height=pitch,
            page=moved[number].x(),
        )
        for number, row in enumerate(rows)
    )


def parts_of(lines: tuple[TextLine, ...]) -> tuple[tuple[TextLine, ...], ...]:
    """Return the lines of each page that a text stands on: one part for most. A page may end with blank lines."""
    parts = [list(part) for _, part in groupby(lines, key=lambda line: line.page)]
    for part in parts:
        while len(parts) > 1 and len(part) > 1 and not part[-1].words.strip():
            part.pop()
    return tuple(map(tuple, parts))


def _number(item: QQuickItem, name: str) -> int:
    """Return a property whose type is an enumeration that only QML knows."""
    return int(evaluate(f"{name} + 0", item))


def capitals_of(item: QQuickItem, rows: tuple[TextLine, ...]) -> QRectF:
    """Return where the capitals of a text stand in its item, from the top of its first line to its last base line."""
    metrics = QFontMetricsF(item.property("font"))
    first, last = rows[0], rows[-1]
    top = first.top + metrics.ascent() - metrics.capHeight()
    left = min(row.left for row in rows)
    right = max(row.left + row.width for row in rows)
    return QRectF(left, top, right - left, last.top + metrics.ascent() - top)


def _share_before(alignment: Qt.AlignmentFlag) -> float:
    """Return how much of the room that lines leave free is to the left of them."""
    return {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}.get(alignment, 0.0)


def _top(item: QQuickItem) -> float:
    padding = item.property("topPadding")
    return padding if shifts_of(item) else max(item.boundingRect().top(), padding)


def broken_word(lines: tuple[TextLine, ...]) -> str:
    """Return the first word that goes on in the next line without a hyphen, in both its parts; empty for none."""
    for one, other in pairwise(lines):
        end, begin = one.words[-1:], other.words[:1]
        if end.strip() and end not in LINE_ENDS and begin.strip():
            return f"{one.words.split()[-1]}|{other.words.split()[0]}"
    return ""
