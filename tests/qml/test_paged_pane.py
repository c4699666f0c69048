"""A paged pane: whole lines and whole controls on each page, in both directions, and no page out of reach."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import QML_FOLDER
from kiosk.audit.lines import lines_of
from kiosk.audit.tokens import evaluate
from kiosk.platform import desks
from kiosk.platform.icons import IconProvider
from kiosk.platform.screen_reading import KINDS
from kiosk.tour.items import is_kind, kinds_of, line_rects, scene_rect, true_item, visible_items
from tests.qml.running import wait_until

SENTENCE = "The station flies around the Earth sixteen times a day, and nobody on board ever feels it move. "
PANE = f"""
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

FocusScope {{
    id: root

    property bool mirrored: false
    property string words: "{SENTENCE * 12}\\n\\n{SENTENCE * 9}"

    height: 900
    width: 900

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored

    Binding {{
        property: "mirrored"
        target: Theme
        value: root.mirrored
    }}

    PagedPane {{
        focus: true
        height: 420
        spacing: 12
        subject: "Life"
        width: 600

        Heading {{
            text: "Life on board"
            width: parent.width
        }}

        KioskText {{
            text: root.words
            width: parent.width
        }}

        KioskButton {{
            text: "Open"
        }}
    }}
}}
"""


@dataclass
class Shown:
    """A pane in a window of its own."""

    root: QQuickItem
    window: QQuickWindow

    @property
    def pane(self) -> QQuickItem:
        return self.items("PagedPane")[0]

    @property
    def pages(self) -> int:
        return int(self.pane.property("pages"))

    @property
    def page(self) -> int:
        return int(self.pane.property("page"))

    def items(self, kind: str) -> list[QQuickItem]:
        return [item for item in visible_items(self.window) if is_kind(item, kind)]

    def text(self) -> QQuickItem:
        return next(item for item in self.items("KioskText") if str(item.property("text")).startswith("The station"))

    def button(self, words: str) -> QQuickItem:
        return next(one for one in self.items("Touchable") if str(one.property("text")).startswith(words))

    def turn(self, page: int) -> None:
        evaluate(f"turnTo({page})", self.pane)
        settle()


@pytest.fixture(scope="module")
def made(qt_app: QGuiApplication) -> Iterator[tuple[QQmlEngine, QQuickItem, QQuickWindow]]:
    engine = QQmlEngine()
    assert desks.desk_of(engine, desks.DeedDesk)
    engine.addImportPath(str(QML_FOLDER))
    engine.addImageProvider("icon", IconProvider())
    component = QQmlComponent(engine)
    component.setData(PANE.encode(), QUrl.fromLocalFile(str(QML_FOLDER / "Pane.qml")))
    root = component.create()
    assert isinstance(root, QQuickItem), component.errorString()
    window = QQuickWindow()
    window.resize(900, 900)
    root.setParentItem(window.contentItem())
    window.show()
    window.requestActivate()
    wait_until(window.isActive)
    root.forceActiveFocus()
    yield engine, root, window
    window.close()
    del root, component, engine


@pytest.fixture
def shown(made: tuple[QQmlEngine, QQuickItem, QQuickWindow]) -> Iterator[Shown]:
    _, root, window = made
    theme = made[0].singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("motionScale", 0.0)
    before = {name: root.property(name) for name in ("words", "mirrored")}
    settle()
    one = Shown(root, window)
    one.button("Open").setFocus(False)
    one.turn(0)
    yield one
    theme.setProperty("motionScale", 1.0)
    for name, value in before.items():
        root.setProperty(name, value)
    for name, length in (("width", 600), ("height", 420)):
        one.pane.setProperty(name, length)


def settle() -> None:
    """Let everything find its place: what is drawn was laid out before."""
    for one in QGuiApplication.topLevelWindows():
        QCoreApplication.processEvents()
        if isinstance(one, QQuickWindow):
            one.grabWindow()
    QCoreApplication.processEvents()


def pieces(shown: Shown) -> Iterator[QRectF]:
    """Every line of the texts and every button in the pane's column, where they stand in the window."""
    waiting = [next(item for item in shown.items("QQuickColumn"))]
    while waiting:
        item = waiting.pop()
        if "KioskText" in kinds_of(item):
            yield from (rect for rect, line in zip(rects_of(item), lines_of(item), strict=True) if line.words.strip())
        elif "KioskButton" in kinds_of(item):
            yield scene_rect(item)
        else:
            waiting.extend(true_item(child) for child in item.childItems())


def rects_of(text: QQuickItem) -> list[QRectF]:
    rects = list(line_rects(text))
    lines = int(text.property("lineCount"))
    if len(rects) == lines:
        return rects
    (whole,) = rects
    pitch = whole.height() / lines
    return [QRectF(whole.left(), whole.top() + line * pitch, whole.width(), pitch) for line in range(lines)]


def whole_pages(shown: Shown) -> list[int]:
    """How many pieces stand whole on each page; fails for one that a page cuts."""
    counts = []
    for page in range(shown.pages):
        shown.turn(page)
        place = scene_rect(shown.pane)
        place.setHeight(shown.pane.property("pageHeight") if shown.pages > 1 else shown.pane.height())
        place.adjust(-1, -1, 1, 1)
        seen = [one for one in pieces(shown) if place.adjusted(3, 3, -3, -3).intersects(one)]
        assert all(place.contains(one) for one in seen), f"page {page + 1} cuts something"
        counts.append(len(seen))
    return counts


@pytest.mark.parametrize("mirrored", [False, True], ids=["from left to right", "from right to left"])
@pytest.mark.parametrize(("width", "height"), [(600, 420), (380, 300)])
def test_each_line_stands_whole_on_one_page(shown: Shown, width: int, height: int, mirrored: bool) -> None:
    shown.root.setProperty("mirrored", mirrored)
    shown.pane.setProperty("width", width)
    shown.pane.setProperty("height", height)
    settle()
    lines = sum(bool(line.words.strip()) for line in lines_of(shown.text()))
    counts = whole_pages(shown)
    assert len(counts) > 1
    assert sum(counts) == lines + 2, "all lines, the title and the button"
    assert min(counts) > 0


def test_what_fits_has_one_page_and_no_pager(shown: Shown) -> None:
    shown.root.setProperty("words", "The station flies.")
    settle()
    assert shown.pages == 1
    assert shown.items("PageTurner") == []
    assert whole_pages(shown) == [3]


def test_nothing_is_laid_out_anew_because_something_was_moved(shown: Shown) -> None:
    """The column is as high as if it were all on one page, whether it is or not."""
    text = shown.text()
    assert shown.pages > 2
    high = text.implicitHeight()
    shown.pane.setProperty("height", 2500)
    settle()
    assert shown.pages == 1
    assert not text.property("shifts")
    assert text.implicitHeight() == pytest.approx(high)


def test_other_words_are_laid_out_anew(shown: Shown) -> None:
    pages = shown.pages
    shown.root.setProperty("words", SENTENCE * 60)
    settle()
    assert shown.pages > pages
    whole_pages(shown)


def test_arrows_and_dots_lead_to_every_page(shown: Shown) -> None:
    seen = [shown.page]
    while shown.button("Next page").isEnabled():
        evaluate("clicked()", shown.button("Next page"))
        settle()
        seen.append(shown.page)
    assert seen == list(range(shown.pages))
    assert not shown.pane.property("hasMore")
    evaluate("clicked()", shown.button("Page 2 of"))
    settle()
    assert shown.page == 1
    assert shown.button("Page 2 of").property("selected")
    evaluate("clicked()", shown.button("Previous page"))
    settle()
    assert shown.page == 0
    assert not shown.button("Previous page").isEnabled()


def test_many_pages_are_counted_instead_of_dotted(shown: Shown) -> None:
    shown.pane.setProperty("width", 380)
    shown.pane.setProperty("height", 150)
    settle()
    assert shown.pages > 5
    assert shown.items("PageDot") == []
    assert any(str(one.property("text")) == f"Page 1 of {shown.pages}" for one in shown.items("KioskText"))


@pytest.mark.parametrize("mirrored", [False, True], ids=["from left to right", "from right to left"])
def test_what_has_the_focus_is_on_the_page_that_is_seen(shown: Shown, mirrored: bool) -> None:
    shown.root.setProperty("mirrored", mirrored)
    settle()
    button = shown.button("Open")
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert shown.page == shown.pages - 1
    assert scene_rect(shown.pane).contains(scene_rect(button).center())


def test_page_keys_turn_while_there_is_a_page(shown: Shown) -> None:
    shown.button("Open").forceActiveFocus()
    settle()
    last = shown.page
    QTest.keyClick(shown.window, Qt.Key.Key_PageUp)
    settle()
    assert shown.page == last - 1
    QTest.keyClick(shown.window, Qt.Key.Key_PageDown)
    settle()
    assert shown.page == last


def test_a_screen_reader_is_told_the_whole_text_whatever_page_is_seen(shown: Shown) -> None:
    for page in range(shown.pages):
        shown.turn(page)
        reader = QAccessible.queryAccessibleInterface(shown.text())
        assert reader is not None
        assert reader.text(QAccessible.Text.Name) == shown.root.property("words")
        assert not reader.state().invisible


def test_dots_are_for_fingers_alone(shown: Shown) -> None:
    """Keys have the arrows, and who listens hears the whole text: a list of all pages would only be in the way."""
    for dot in shown.items("PageDot"):
        reader = QAccessible.queryAccessibleInterface(dot)
        assert reader is not None
        assert reader.role() not in KINDS
        assert dot.property("focusPolicy") == Qt.FocusPolicy.NoFocus.value


def test_pages_glide_unless_motion_is_reduced(shown: Shown, made: tuple[QQmlEngine, QQuickItem, QQuickWindow]) -> None:
    view = next(item for item in shown.items("QQuickFlickable"))
    evaluate("turnPage(1)", shown.pane)
    assert view.property("contentX") == pytest.approx(view.width())
    theme = made[0].singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("motionScale", 1.0)
    evaluate("turnPage(1)", shown.pane)
    assert shown.page == 2
    assert view.property("contentX") < 2 * view.width()
    wait_until(lambda: view.property("contentX") == pytest.approx(2 * view.width()))


def tops(shown: Shown, bands: Sequence[tuple[float, float, str]], height: float) -> list[float]:
    listed = ", ".join(
        f"{{top: {top}, bottom: {bottom}, glued: {str(mark == 'glued').lower()}, blank: {str(mark == 'blank').lower()}}}"
        for top, bottom, mark in bands
    )
    return list(map(float, evaluate(f"PageBreaks.tops([{listed}], {height}).join(' ')", shown.pane).split()))


def rows(count: int, mark: str = "", *, at: int = -1) -> list[tuple[float, float, str]]:
    return [(10 * row, 10 * row + 10, mark if row == at else "") for row in range(count)]


@pytest.mark.parametrize(
    ("bands", "height", "expected"),
    [
        pytest.param([], 100, [0], id="nothing"),
        pytest.param(rows(10), 100, [0], id="what just fits"),
        pytest.param(rows(15), 100, [0, 100], id="pages are full"),
        pytest.param(rows(11), 100, [0, 80], id="the last one is not left with a line"),
        pytest.param(rows(25), 100, [0, 100, 200], id="three of them"),
        pytest.param(rows(15, "glued", at=9), 100, [0, 90], id="what is glued moves on with the next"),
        pytest.param(rows(15, "blank", at=10), 100, [0, 110], id="no page begins with a blank line"),
        pytest.param(rows(15, "blank", at=8), 100, [0, 90], id="a page ends between two paragraphs"),
        pytest.param([(0, 40, ""), (20, 60, ""), (60, 110, "")], 100, [0, 60], id="what is side by side stays so"),
        pytest.param([(0, 300, ""), (300, 310, "")], 100, [0, 300], id="what has no room has a page of its own"),
    ],
)
def test_where_pages_begin(
    shown: Shown, bands: list[tuple[float, float, str]], height: float, expected: list[float]
) -> None:
    assert tops(shown, bands, height) == expected
