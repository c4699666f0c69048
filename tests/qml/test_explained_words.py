"""Words that can be touched where they stand: under a finger, with keys, for a screen reader, from right to left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.audit.tokens import evaluate
from kiosk.session.state import TEXT_SIZES, Location, TextSize, VisitorSettings
from kiosk.tour.items import is_kind, pitch_of, scene_rect, shifts_of, true_item
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import enter
from kiosk.viewmodels.screens.article import ArticleScreenViewModel
from kiosk.viewmodels.terms import TermListModel
from tests.content.edits import Swap
from tests.languages import pseudo
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk

Key = Qt.Key
ASKS = "What does “Title of first” mean?"
BODY = "Here is a Title of first among other words, and again a title of first."
TARGET_MILLIMETRES = 15


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_exhibit(tmp_path)
    Swap("screens/story.yaml", "A long story.", f'"{BODY}"')(tmp_path)
    return tmp_path


@pytest.fixture
def reader(folder: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """Someone at a text with a word that is explained."""
    with running_kiosk(folder, size=QSize(1280, 720), address="story") as app:
        app.kiosk.start()
        app.kiosk.open("story")
        visitor = Visitor(app)
        visitor.settle()
        yield visitor


def word(visitor: Visitor, text: str = ASKS) -> QQuickItem:
    return visitor.find("ExplainedWord", text)


def card(visitor: Visitor) -> list[QQuickItem]:
    return visitor.all("WordCard")


def said(visitor: Visitor) -> list[str]:
    return [str(item.property("text")) for item in visitor.all("KioskText")]


def test_a_touched_word_says_in_a_sentence_what_it_means(reader: Visitor) -> None:
    assert not card(reader)
    reader.tap(word(reader))
    assert len(card(reader)) == 1
    assert "About first." in said(reader)
    reader.tap(reader.find("KioskButton", "Close"))
    assert not card(reader)


def test_the_text_itself_stays_as_it_is_written(reader: Visitor) -> None:
    assert BODY in said(reader)


def test_there_is_a_way_to_more(reader: Visitor) -> None:
    reader.tap(word(reader))
    more = next(one for one in reader.all("KioskButton") if one.property("iconName") == "book-alphabet")
    reader.tap(more)
    assert reader.app.kiosk.state.location == Location("plain-glossary", "first")


def test_the_card_leaves_the_word_in_sight(reader: Visitor) -> None:
    place = scene_rect(word(reader))
    reader.tap(word(reader))
    assert not scene_rect(card(reader)[0]).intersects(place)


def test_with_keys_the_word_is_reached_and_the_card_closed_without_leaving(reader: Visitor) -> None:
    for _ in range(30):
        reader.key(Key.Key_Right)
        if reader.focused is not None and reader.focused.property("text") == ASKS:
            break
    reader.key(Key.Key_Return)
    assert len(card(reader)) == 1
    assert reader.focused is not None
    assert reader.focused.property("text") == "Close"
    reader.key(Key.Key_Escape)
    assert not card(reader)
    assert reader.app.kiosk.state.location == Location("story")
    assert reader.focused is not None
    assert reader.focused.property("text") == ASKS


def test_a_screen_reader_hears_the_question_and_the_answer(reader: Visitor) -> None:
    def heard(item: QQuickItem) -> str:
        return QAccessible.queryAccessibleInterface(true_item(item)).text(QAccessible.Text.Name)

    assert heard(word(reader)) == ASKS
    reader.tap(word(reader))
    assert heard(card(reader)[0]) == "Title of first: About first."


def test_the_other_language_takes_the_card_away(reader: Visitor) -> None:
    reader.tap(word(reader))
    reader.app.kiosk.switchLanguage()
    reader.settle()
    assert not card(reader)


def assert_lies_on_letters(word: QQuickItem, letters: QQuickItem, terms: TermListModel) -> None:
    """The line below the word begins and ends where Qt's own layout of the text has the word's letters."""
    term = terms.rows[word.property("index")]
    start, length = term.property("start"), term.property("length")
    layout = QTextLayout(str(letters.property("text")).replace("\n", "\u2028"), letters.property("font"))
    alignment = Qt.AlignmentFlag(int(evaluate("effectiveHorizontalAlignment + 0", letters)))
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    rows = []
    while (row := layout.createLine()).isValid():
        row.setLineWidth(letters.width())
        rows.append(row)
    layout.endLayout()
    number, row = next((n, one) for n, one in enumerate(rows) if one.textStart() + one.textLength() > start)
    ends = sorted(row.cursorToX(at)[0] for at in (start, start + length))
    place = word.parentItem().property("places").toVariant()[word.property("index")]
    page = [*shifts_of(letters), *[QPointF()] * len(rows)][number]
    left = word.x() + place["wordLeft"] - page.x()
    assert [left, left + place["wordWidth"]] == pytest.approx(ends, abs=1.5)
    pitch = pitch_of(letters)
    assert number * pitch < word.y() + place["underline"] - page.y() <= (number + 1) * pitch


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(720, 1280)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text_size", TEXT_SIZES)
def test_a_word_is_large_enough_to_touch_and_lies_on_its_letters(
    size: QSize, text_size: TextSize, folder: Path, qt_app: QGuiApplication
) -> None:
    with running_kiosk(folder, size=size) as app:
        visitor = Visitor(app)
        enter(app, Scene("story", "", "screen"), VisitorSettings(text_size=text_size))
        found = [one for one in visitor.every("ExplainedWord") if one.property("text") == ASKS and one.width()]
        assert len(found) == 1
        text = next(one for one in visitor.every("KioskText") if one.property("text") == BODY)
        page = app.kiosk.screen
        assert isinstance(page, ArticleScreenViewModel)
        assert_lies_on_letters(found[0], text, page.bodyTerms)
        place = scene_rect(found[0])
        least = app.window.property("pixelsPerMillimetre") * TARGET_MILLIMETRES - 1
        assert min(place.width(), place.height()) >= least


def test_from_right_to_left_the_word_lies_on_its_letters(tmp_path: Path, qt_app: QGuiApplication) -> None:
    resources, folder = tmp_path / "resources", tmp_path / "content"
    resources.mkdir()
    folder.mkdir()
    pseudo.write_resources(resources)
    pseudo.write_content(folder)
    with running_kiosk(folder, size=QSize(1280, 720), language=pseudo.CODE, resources=resources) as app:
        visitor = Visitor(app)
        enter(app, Scene("humans-in-space", "", "screen"), VisitorSettings())
        explained = next(one for one in visitor.every("ExplainedText") if one.property("count"))
        letters, *others = explained.childItems()
        marked = [one for one in others if is_kind(one, "ExplainedWord") and one.width()]
        page = app.kiosk.screen
        assert isinstance(page, ArticleScreenViewModel)
        assert marked
        for one in marked:
            assert_lies_on_letters(one, letters, page.bodyTerms)
