"""Gathers the facts that the rules judge, in one walk over what is drawn and one over what a screen reader finds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontMetricsF
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.audit.boxes import scene_box
from kiosk.audit.facts import AreaFact, ControlFact, IconFact, NodeFact, TextFact, TileFact, View
from kiosk.audit.geometry import ENDLESS, EVERYWHERE, HALF_A_PIXEL, Box
from kiosk.audit.lines import TextLine, broken_word, capitals_of, lines_of, parts_of
from kiosk.audit.tiles import FindPicture, tile_fact
from kiosk.audit.underlay import Underlay
from kiosk.tour.items import address_of, children, is_kind, kind_of, kinds_of, pitch_of, shifts_of
from kiosk.tour.stage import Stage

CONTROL_ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.Link,
        QAccessible.Role.ListItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.Slider,
    }
)
PRIMARY_PLACES = (("AttractView", "QQuickAbstractButton"), ("ActionBar", "KioskButton"), ("MenuScreen", "Tile"))
"""Which controls of which places are primary ones: what starts a visit, leads back, or leads on from home."""
PLACES = frozenset(place for place, _ in PRIMARY_PLACES) | {"LinkFlow"}
"""The places that rules ask for."""
PRIMARY_BUTTON = 1
"""KioskButton.Primary, as Python sees it."""
PIECE = 1.5
"""Times the size of its letters: the width of the pieces of a line that are looked at one by one; each has letters."""
BLANK = " \t\n\u2028\u200f"
"""What takes no place at the ends of a line: blanks, and the mark of a text from right to left."""
STATES = ("checkable", "checked", "selectable", "selected", "expandable", "expanded")
"""What a screen reader is told of a control beside its name."""
LOWERED = "lowered"
"""The property of the kiosk that says whether the controls are lowered, where a kiosk can do so."""
PAGE_TURNER = "PageTurner"
TAP_HANDLER = "QQuickTapHandler"
ICON_RIM = 2 / 24
"""Of an icon's side: Material Design draws on a grid of 24 units, and leaves 2 of them free all around."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What the ancestors of an item mean for it. `shown`, `reach` and `pane` are those of `TextFact`.

    `spoken_for` says that a group around it, such as a figure with its unit, has a name that stands for its texts.
    """

    shown: Box
    reach: Box = EVERYWHERE
    opacity: float = 1.0
    in_overlay: bool = False
    places: frozenset[str] = frozenset()
    control: int | None = None
    pane: Box | None = None
    spoken_for: bool = False


@dataclass(frozen=True, slots=True)
class _DrawnText:
    """A text's item with its fact, its lines, and its opacity with that of all around it."""

    item: QQuickItem
    fact: TextFact
    lines: tuple[TextLine, ...]
    opacity: float


class _Gathering:
    """One walk over everything that is drawn."""

    def __init__(self, stage: Stage) -> None:
        self._window = stage.window
        self._overlay = stage.kiosk.state.covered
        self._find_picture: FindPicture | None = getattr(stage, "find_picture", None)
        self.texts: list[_DrawnText] = []
        self.lost: list[TextFact] = []
        self.icons: list[tuple[QQuickItem, Box, float]] = []
        self.controls: list[ControlFact] = []
        self.areas: list[AreaFact] = []
        self.tiles: list[TileFact] = []
        self._labels: dict[int, list[str]] = {}
        self._contents: dict[int, list[Box]] = {}
        self._capitals: dict[int, list[Box]] = {}
        root = stage.window.contentItem()
        window = scene_box(root, QRectF(0, 0, root.width(), root.height()))
        self._walk(root, _Around(shown=window, reach=window))

    def _walk(self, item: QQuickItem, around: _Around) -> None:
        if not item.isVisible() or item.opacity() <= 0:
            return
        kinds = kinds_of(item)
        around = self._passed(item, kinds, around)
        if "QQuickText" in kinds:
            self._add_text(item, around)
        elif "KioskIcon" in kinds:
            self._add_icon(item, around)
        elif "Tile" in kinds:
            self._add_tile(item, around)
        is_area = around.control is None and _takes_taps(item)
        controls = len(self.controls)
        within = _inside(item, kinds, around)
        for child in children(item):
            self._walk(child, within)
        if is_area:
            self._add_area(item, around, holds_controls=len(self.controls) > controls)

    def _passed(self, item: QQuickItem, kinds: list[str], around: _Around) -> _Around:
        """Return what `around` becomes at an item: its own opacity, and its marks for itself and all within."""
        around = replace(
            around,
            opacity=around.opacity * item.opacity(),
            in_overlay=around.in_overlay or "OverlayPanel" in kinds,
            places=around.places | PLACES.intersection(kinds),
        )
        reader = QAccessible.queryAccessibleInterface(item)
        if _is_control(item, kinds, reader):
            around = replace(around, control=len(self.controls))
            self._add_control(item, reader, around)
        elif reader is not None and _is_named_group(item, reader):
            self._add_label(reader.text(QAccessible.Text.Name), around)
            around = replace(around, spoken_for=True)
        return around

    def _add_label(self, words: str, around: _Around) -> None:
        if around.control is not None and not around.spoken_for:
            self._labels.setdefault(around.control, []).append(words)

    def _is_covered(self, around: _Around) -> bool:
        return self._overlay and not around.in_overlay

    def _add_tile(self, item: QQuickItem, around: _Around) -> None:
        covered = self._is_covered(around)
        fact = tile_fact(item, scene_box(item), around.shown, covered=covered, find_picture=self._find_picture)
        if fact is not None:
            self.tiles.append(fact)

    def _add_area(self, item: QQuickItem, around: _Around, *, holds_controls: bool) -> None:
        reader = QAccessible.queryAccessibleInterface(item)
        box = scene_box(item)
        self.areas.append(
            AreaFact(
                kind=kind_of(item),
                box=box,
                shown=box.within(around.shown),
                name=reader.text(QAccessible.Text.Name) if reader is not None else "",
                has_role=reader is not None and reader.role() in CONTROL_ROLES and not _is_ignored(item),
                holds_controls=holds_controls or _is_ignored(item),
                covered=self._is_covered(around),
            )
        )

    def _add_content(self, box: Box, around: _Around, capitals: Box | None) -> None:
        """Keep where words and sign of a control are, and where the capitals of its words are."""
        if around.control is None:
            return
        self._contents.setdefault(around.control, []).append(box)
        if capitals is not None:
            self._capitals.setdefault(around.control, []).append(capitals)

    def _add_text(self, item: QQuickItem, around: _Around) -> None:
        if not str(item.property("text")).strip():
            return
        for rows in parts_of(lines_of(item)):
            self._add_part(item, rows, around)

    def _add_part(self, item: QQuickItem, rows: tuple[TextLine, ...], around: _Around) -> None:
        fact = self._fact_of(item, rows, around)
        if fact.shown.is_empty:
            if not fact.covered and (fact.box.within(around.reach).is_empty or (around.pane and around.pane.is_empty)):
                self.lost.append(fact)
            return
        self.texts.append(_DrawnText(item, fact, rows, around.opacity))
        self._add_label(fact.words, around)
        # Lines that break end where words do: they stand by the room that they have.
        place = fact.box if fact.lines == 1 else fact.room
        self._add_content(place, around, scene_box(item, capitals_of(item, rows)))

    def _fact_of(self, item: QQuickItem, rows: tuple[TextLine, ...], around: _Around) -> TextFact:
        box = scene_box(item, _letters(item, rows))
        font = item.property("font")
        scale = scene_box(item, QRectF(0, 0, 1, 1)).height
        return TextFact(
            words=str(item.property("text")),
            box=box,
            room=scene_box(item, _room(item, rows)),
            shown=box.within(around.shown),
            reach=around.reach,
            pixel_size=font.pixelSize() * scale,
            cap_height=QFontMetricsF(font).capHeight() * scale,
            family=font.family(),
            italic=font.italic(),
            bold=font.weight() >= QFont.Weight.Bold,
            heading=is_kind(item, "Heading"),
            lines=len(rows),
            line_pitch=pitch_of(item) * scale,
            longest_line=max((len(line.words.strip(BLANK)) for line in rows), default=0),
            broken_word=broken_word(rows),
            cut=_cut_line(item, rows, around.pane),
            truncated=bool(item.property("truncated")),
            enabled=item.isEnabled(),
            covered=self._is_covered(around),
            control=around.control,
            pane=around.pane,
        )

    def _add_icon(self, item: QQuickItem, around: _Around) -> None:
        box = scene_box(item)
        shown = box.within(around.shown)
        if item.property("name"):
            self._add_content(box, around, None)
        if item.property("name") and item.isEnabled() and not shown.is_empty and not self._is_covered(around):
            self.icons.append((item, shown, around.opacity))

    def _add_control(self, item: QQuickItem, reader: QAccessibleInterface | None, around: _Around) -> None:
        box = scene_box(item)
        is_primary = any(place in around.places and is_kind(item, kind) for place, kind in PRIMARY_PLACES)
        is_marked = is_kind(item, "KioskButton") and item.property("kind") == PRIMARY_BUTTON
        self.controls.append(
            ControlFact(
                number=len(self.controls),
                kind=kind_of(item),
                box=box,
                shown=box.within(around.shown),
                reach=around.reach,
                name=reader.text(QAccessible.Text.Name) if reader is not None else "",
                has_role=reader is not None and reader.role() in CONTROL_ROLES and not _is_ignored(item),
                icon=str(item.property("iconName") or ""),
                over=str(item.property("over")) if is_kind(item, "ExplainedWord") else "",
                primary=is_primary or is_marked,
                enabled=item.isEnabled(),
                covered=self._is_covered(around),
                in_bar="ActionBar" in around.places,
                in_links="LinkFlow" in around.places,
                turns_pages=turns_pages(item),
                chosen=_looks_chosen(item),
                states=_states_of(reader),
                pane=around.pane,
                address=address_of(item),
            )
        )

    def labelled_controls(self) -> tuple[ControlFact, ...]:
        """The controls, each with the words that stand on it, and where they do."""
        return tuple(
            replace(
                one,
                labels=tuple(self._labels.get(one.number, ())),
                content=_around_all(self._contents.get(one.number, ())),
                capitals=_only(self._capitals.get(one.number, ())),
            )
            for one in self.controls
        )


def _around_all(boxes: Sequence[Box]) -> Box | None:
    """Return the smallest box around all; None where there are none."""
    if not boxes:
        return None
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _only(boxes: Sequence[Box]) -> Box | None:
    return boxes[0] if len(boxes) == 1 else None


def _takes_taps(item: QQuickItem) -> bool:
    """Whether a tap on an item does something by itself, as on a picture to touch anywhere."""
    return any(is_kind(child, TAP_HANDLER) and child.property("enabled") for child in _handlers(item))


def _handlers(item: QQuickItem) -> Iterator[QObject]:
    yield from (child for child in item.children() if not isinstance(child, QQuickItem))


def turns_pages(item: QQuickItem) -> bool:
    """Whether a control turns the pages of a pane. Its dots are a short way for a finger: keys have the arrows."""
    parent = item.parentItem()
    return parent is not None and is_kind(parent, PAGE_TURNER)


def _looks_chosen(item: QQuickItem) -> bool | None:
    """Whether a control is drawn as the one that is chosen; None where there is no such look."""
    chosen = item.property("selected")
    return chosen if isinstance(chosen, bool) and (chosen or _is_one_of_several(item)) else None


def _is_one_of_several(item: QQuickItem) -> bool:
    """Whether a control that is not chosen could be: a look for that is there in many that never are."""
    if is_kind(item, "Tile"):
        return bool(item.property("compact"))
    return not is_kind(item, "KioskButton") or bool(item.property("switched"))


def _states_of(reader: QAccessibleInterface | None) -> frozenset[str]:
    if reader is None:
        return frozenset()
    state = reader.state()
    return frozenset(name for name in STATES if getattr(state, name))


def _cut_line(item: QQuickItem, rows: Sequence[TextLine], pane: Box | None) -> float:
    """Return how many pixels of a line the upper or lower edge of a pane takes away, at most half of its height."""
    worst = 0.0
    if pane is None or pane.is_empty:
        return worst
    for row in rows:
        line = scene_box(item, QRectF(row.left, row.top, row.width, row.height))
        for edge in (pane.top, pane.bottom):
            worst = max(worst, min(edge - line.top, line.bottom - edge))
    return worst


def _is_control(item: QQuickItem, kinds: list[str], reader: QAccessibleInterface | None) -> bool:
    """Whether an item is something to touch. One that is both disabled and left out of the tree is but a mark."""
    looks_so = "QQuickAbstractButton" in kinds or (reader is not None and reader.role() in CONTROL_ROLES)
    return looks_so and (item.isEnabled() or not _is_ignored(item))


def _is_named_group(item: QQuickItem, reader: QAccessibleInterface) -> bool:
    """Whether an item, such as a figure with its unit, has a name that stands for the texts in it."""
    is_text = reader.role() == QAccessible.Role.StaticText
    return is_text and not is_kind(item, "QQuickText") and not _is_ignored(item)


def _is_ignored(item: QQuickItem) -> bool:
    """Whether QML keeps an item out of the accessibility tree; Qt still has an interface for it then."""
    context = qmlContext(item)
    return context is not None and bool(QQmlProperty(item, "Accessible.ignored", context).read())


def _inside(item: QQuickItem, kinds: list[str], around: _Around) -> _Around:
    """Return what `around` is for an item's children: what it clips is lost, unless it scrolls."""
    scrolls = "QQuickFlickable" in kinds
    if not item.clip() and not scrolls:
        return around
    box = scene_box(item)
    if not scrolls:
        return replace(around, shown=around.shown.within(box), reach=around.reach.within(box))
    return replace(
        around,
        shown=around.shown.within(box) if item.clip() else around.shown,
        pane=around.shown.within(box) if item.clip() else around.pane,
        reach=_scrolled_reach(item, box, around.reach),
    )


def _scrolled_reach(flickable: QQuickItem, box: Box, reach: Box) -> Box:
    """Return where content of a flickable can be seen in full: along the way that it scrolls, all of its content."""
    content_item = flickable.property("contentItem")
    width, height = flickable.property("contentWidth"), flickable.property("contentHeight")
    origin_x, origin_y = flickable.property("originX"), flickable.property("originY")
    content = scene_box(content_item, QRectF(origin_x, origin_y, width, height))
    wide, tall = content.width > box.width + 1, content.height > box.height + 1
    clips = flickable.clip()
    return Box(
        content.left if wide else max(reach.left, box.left if clips else -ENDLESS),
        content.top if tall else max(reach.top, box.top if clips else -ENDLESS),
        content.right if wide else min(reach.right, box.right if clips else ENDLESS),
        content.bottom if tall else min(reach.bottom, box.bottom if clips else ENDLESS),
    )


def _letters(item: QQuickItem, rows: tuple[TextLine, ...]) -> QRectF:
    """Where a text's letters stand in its item. Qt tells their rectangle without the padding before them.

    What the last letter of a line overhangs, Qt adds at the right, even where the line ends at the left; it then
    tells of a place further left than any line reaches.
    """
    if shifts_of(item):
        width = max(row.left + row.width for row in rows) - min(row.left for row in rows)
        return QRectF(min(row.left for row in rows), rows[0].top, width, sum(row.height for row in rows))
    rect = item.boundingRect()
    if rect.left() >= 0:
        rect.moveLeft(max(rect.left(), item.property("leftPadding")))
    rect.setLeft(max(rect.left(), min((row.left for row in rows), default=rect.left())))
    rect.moveTop(max(rect.top(), item.property("topPadding")))
    return rect


def _room(item: QQuickItem, rows: tuple[TextLine, ...]) -> QRectF:
    """What an item has for these of its lines."""
    if shifts_of(item):
        return QRectF(rows[0].page, rows[0].top, item.width(), sum(row.height for row in rows))
    return QRectF(0, 0, item.width(), item.height())


def gather(
    stage: Stage,
    pixels_per_millimetre: float,
    *,
    bottom_edges: tuple[float, ...] = (),
    announced: tuple[str, ...] | None = None,
    nearness: float = 1.0,
) -> View:
    """Return all facts about what the kiosk shows now. QAccessible must be active."""
    gathering = _Gathering(stage)
    underlay = Underlay.behind(
        stage.window,
        texts=[one.item for one in gathering.texts],
        icons=[item for item, _, _ in gathering.icons],
    )
    root = stage.window.contentItem()
    return View(
        window=scene_box(root, QRectF(0, 0, root.width(), root.height())),
        pixels_per_millimetre=pixels_per_millimetre,
        typeface=str(stage.kiosk.fontFamily),
        mirrored=bool(stage.kiosk.rightToLeft),
        text_size=stage.kiosk.state.settings.text_size,
        high_contrast=stage.kiosk.state.settings.high_contrast,
        attract=bool(stage.kiosk.attract),
        overlay=stage.kiosk.state.covered,
        texts=tuple(_seen(one, underlay) for one in gathering.texts),
        lost=tuple(gathering.lost),
        controls=gathering.labelled_controls(),
        icons=tuple(_icon_fact(item, shown, opacity, underlay) for item, shown, opacity in gathering.icons),
        nodes=tuple(_nodes(QAccessible.queryAccessibleInterface(stage.window), stage, in_overlay=False)),
        areas=tuple(gathering.areas),
        tiles=tuple(gathering.tiles),
        bottom_edges=bottom_edges,
        lowering=can_lower(stage.kiosk),
        announced=announced,
        nearness=nearness,
    )


def controls_of(stage: Stage) -> tuple[ControlFact, ...]:
    """Return the controls alone, without a look at the picture. QAccessible must be active."""
    return _Gathering(stage).labelled_controls()


def can_lower(kiosk: object) -> bool:
    """Whether a visitor can bring everything that is touched down, and has not done so yet."""
    return getattr(kiosk, LOWERED, None) is False


def _seen(drawn: _DrawnText, underlay: Underlay) -> TextFact:
    """Return a text with what only the picture tells of it. WCAG exempts the words of controls that are disabled."""
    text = drawn.fact
    if text.covered:
        return text
    colour = drawn.item.property("color")
    contrast = underlay.contrast(text.shown, colour, drawn.opacity) if text.enabled else None
    return replace(text, contrast=contrast, painted_over=not all(map(underlay.bears_letters, _places_of(drawn))))


def _places_of(drawn: _DrawnText) -> Iterator[Box]:
    """Return the pieces of each line, as far as they are not cut or scrolled away."""
    for line in drawn.lines:
        number = max(1, int(line.width / (PIECE * drawn.item.property("font").pixelSize())))
        for part in range(number):
            rect = QRectF(line.left + part * line.width / number, line.top, line.width / number, line.height)
            place = scene_box(drawn.item, rect)
            if line.words.strip() and place.sticks_out(drawn.fact.shown) <= HALF_A_PIXEL:
                yield place


def _icon_fact(item: QQuickItem, shown: Box, opacity: float, underlay: Underlay) -> IconFact:
    """Measure an icon over the part of its box that the icon font draws in: the rim of its grid stays free."""
    rim = ICON_RIM * min(shown.width, shown.height)
    live = Box(shown.left + rim, shown.top + rim, shown.right - rim, shown.bottom - rim)
    contrast = underlay.contrast(live, item.property("color"), opacity)
    name = str(item.property("name"))
    return IconFact(name=name, contrast=ENDLESS if contrast is None else contrast, shown=live)


def _nodes(node: QAccessibleInterface | None, stage: Stage, *, in_overlay: bool) -> Iterator[NodeFact]:
    """Walk the tree that screen readers see; items that are not visible stay in it, marked as such."""
    if node is None:
        return
    thing: QObject | None = node.object()
    in_overlay = in_overlay or (thing is not None and is_kind(thing, "OverlayPanel"))
    is_window = thing is stage.window
    if not node.state().invisible and not is_window:
        covered = stage.kiosk.state.covered and not in_overlay
        yield NodeFact(role=node.role().name, name=node.text(QAccessible.Text.Name), covered=covered)
    for index in range(node.childCount()):
        yield from _nodes(node.child(index), stage, in_overlay=in_overlay)
