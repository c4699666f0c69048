"""Which part of a picture is shown: all of it that has the form of its place, around what it is about."""

from PySide6.QtCore import QRect, QRectF, QSize

from kiosk.platform.shades import PartBox, part_of, words_share

ROOM_TO_RISE = 0.6
"""How much larger a picture is drawn for words that take all of it, so that its subject can be seen above them."""

PART_SHARE = 0.66
"""What the part takes of the place at most, in either direction."""

MOST_ENLARGED = 1.25
"""How many pixels wide one of the picture may become so that the part is larger: more looks blurred."""


def wanted_part(natural: QSize, wanted: QSize, focus: tuple[float, float], scrim: str) -> QRect:
    """What of a picture is shown, by the name of its shade."""
    part = part_of(scrim)
    return _cut_around(natural, wanted, part) if part else _cut(natural, wanted, focus, words_share(scrim))


def _cut_around(natural: QSize, wanted: QSize, part: PartBox) -> QRect:
    """What of a picture has the form of `wanted` and shows a part large, but nothing too much enlarged."""
    width, height = (part[2] - part[0]) * natural.width(), (part[3] - part[1]) * natural.height()
    whole = min(natural.width() / wanted.width(), natural.height() / wanted.height())
    close = max(width / wanted.width(), height / wanted.height()) / PART_SHARE
    scale = min(whole, max(close, 1 / MOST_ENLARGED))
    cut = QSize(round(wanted.width() * scale), round(wanted.height() * scale))
    left = (part[0] + part[2]) / 2 * natural.width() - cut.width() / 2
    top = (part[1] + part[3]) / 2 * natural.height() - cut.height() / 2
    return QRect(
        round(max(0, min(natural.width() - cut.width(), left))),
        round(max(0, min(natural.height() - cut.height(), top))),
        cut.width(),
        cut.height(),
    )


def place_of_part(part: PartBox, natural: QSize, size: QSize) -> QRectF:
    """Where a part of a picture is, in pixels, once it is cut around it."""
    cut = _cut_around(natural, size, part)
    scale = size.width() / cut.width()
    return QRectF(
        (part[0] * natural.width() - cut.x()) * scale,
        (part[1] * natural.height() - cut.y()) * scale,
        (part[2] - part[0]) * natural.width() * scale,
        (part[3] - part[1]) * natural.height() * scale,
    )


def place_of_focus(natural: QSize, wanted: QSize, focus: tuple[float, float], scrim: str) -> tuple[float, float]:
    """Return where in a cut picture its focus point is, from (0, 0) top left to (1, 1) bottom right."""
    part = wanted_part(natural, wanted, focus, scrim)
    across, down = natural.width() * focus[0] - part.left(), natural.height() * focus[1] - part.top()
    return across / part.width(), down / part.height()


def _cut(natural: QSize, wanted: QSize, focus: tuple[float, float], words: float = 0) -> QRect:
    """The largest part of a picture that has the form of `wanted`, around the focus point.

    Where words take a share of its height at the foot, the part is a little smaller, so that the focus point comes into
    the middle of what is left above them.
    """
    scale = min(natural.width() / wanted.width(), natural.height() / wanted.height()) / (1 + ROOM_TO_RISE * words)
    width, height = round(wanted.width() * scale), round(wanted.height() * scale)
    left, top = (natural.width() - width) * focus[0], (natural.height() - height) * focus[1]
    if words > 0:
        top = max(0.0, min(natural.height() - height, natural.height() * focus[1] - height * (1 - words) / 2))
    return QRect(round(left), round(top), width, height)


def covering(natural: QSize, wanted: QSize) -> QSize:
    """The smallest size in which a picture covers `wanted`, or its own where that is smaller."""
    scale = min(1.0, max(wanted.width() / natural.width(), wanted.height() / natural.height()))
    return QSize(max(1, round(natural.width() * scale)), max(1, round(natural.height() * scale)))
