"""A drawing to scale answers to a finger, a tap and a key, and says what is true of it on this display."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.content.model.schema import DrawingKind
from kiosk.platform.lengths import pixels_per_millimetre
from kiosk.tour.items import scene_rect
from tests.conftest import PROJECT
from tests.qml.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, Visitor, running_kiosk, where

HEIGHT = "numbers/launches"
"""Twelve launches a year above the ground; a kite at 3 and a star at 9,000."""
FOOT_MILLIMETRES = 304.8


def open_at(visitor: Visitor, address: str, kind: str = "HeightDrawing") -> QQuickItem:
    visitor.app.kiosk.open(address)
    visitor.settle()
    return visitor.find(kind)


def number(visitor: Visitor) -> str:
    return str(visitor.find("HeightHandle").property("value"))


def pixels(drawing: QQuickItem, amount: float) -> float:
    return amount * float(drawing.property("scaling"))


def test_every_kind_has_a_drawing_of_its_name() -> None:
    folder = PROJECT / "kiosk" / "qml" / "Kiosk" / "Drawings"
    drawn = {file.stem.removesuffix("Drawing").lower() for file in folder.glob("*?Drawing.qml")}
    assert drawn == set(get_args(DrawingKind))


def test_the_number_follows_a_finger(guest: Visitor) -> None:
    drawing = open_at(guest, HEIGHT)
    assert number(guest) == "12"
    start = guest.center(guest.find("HeightHandle"))
    guest.swipe(start, QPointF(0, pixels(drawing, 10)))
    assert number(guest) == "2"
    assert where(guest) == ("numbers", "launches")


def test_landmarks_are_lit_while_the_handle_is_above_them(guest: Visitor) -> None:
    drawing = open_at(guest, HEIGHT)
    kite = guest.find("LandmarkButton", "A kite")
    assert kite.property("lit")
    guest.swipe(guest.center(guest.find("HeightHandle")), QPointF(0, pixels(drawing, 11)))
    assert not kite.property("lit")


def test_no_finger_takes_it_below_the_ground_or_off_the_axis(guest: Visitor) -> None:
    drawing = open_at(guest, HEIGHT)
    guest.swipe(guest.center(guest.find("HeightHandle")), QPointF(0, pixels(drawing, 40)))
    assert number(guest) == "0"
    guest.swipe(guest.center(guest.find("HeightHandle")), QPointF(0, -pixels(drawing, 40)))
    assert drawing.property("amount") == pytest.approx(drawing.property("highest"))


def test_a_tap_on_the_sky_takes_it_there(guest: Visitor) -> None:
    drawing = open_at(guest, HEIGHT)
    ground = scene_rect(drawing).top() + float(drawing.property("groundLine"))
    guest.tap(QPoint(guest.center(guest.find("StationShape")).x(), round(ground - pixels(drawing, 6))))
    assert number(guest) == "6"


def test_a_tap_on_a_landmark_takes_it_there_and_says_how_often_it_goes_in(guest: Visitor) -> None:
    drawing = open_at(guest, HEIGHT)
    guest.tap(guest.find("LandmarkButton", "A kite"))
    assert number(guest) == "3"
    assert drawing.property("remarkTitle") == "A kite"
    assert drawing.property("remark") == "3 a year up. It takes 4 of these to get to 12 a year."
    assert guest.sees("KioskText", "3 a year up. It takes 4 of these to get to 12 a year.")


def test_keys_take_it_from_landmark_to_landmark(guest: Visitor) -> None:
    open_at(guest, HEIGHT)
    guest.find("HeightHandle").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _ in range(3):
        guest.key(Qt.Key.Key_Return)
        seen.append(number(guest))
    assert seen == ["0", "3", "12"]


@pytest.mark.parametrize("inches", [15.0, 24.0, 55.0])
def test_what_is_too_far_for_the_axis_is_told_in_lengths_of_this_display(inches: float, exhibit: Path) -> None:
    with running_kiosk(exhibit, address=HEIGHT, diagonal_inches=inches) as app:
        visitor = Visitor(app)
        drawing = visitor.find("HeightDrawing")
        on_display = pixels(drawing, 9000) / pixels_per_millimetre(LANDSCAPE.width(), LANDSCAPE.height(), inches)
        told = re.search(r"would be ([\d,]+) feet", str(drawing.property("remark")))
        assert told is not None
        assert float(told[1].replace(",", "")) == pytest.approx(on_display / FOOT_MILLIMETRES, rel=0.06)


def test_it_is_told_in_meters_where_rooms_are_measured_in_meters(exhibit: Path) -> None:
    with running_kiosk(exhibit, language="es", address=HEIGHT) as app:
        remark = str(Visitor(app).find("HeightDrawing").property("remark"))
        assert re.search(r"9000 al año.* \d+ metros", remark), remark


def test_a_fact_without_a_drawing_stands_large(guest: Visitor) -> None:
    guest.app.kiosk.open("numbers/presence")
    guest.settle()
    assert not guest.sees("HeightDrawing")
    figure = guest.find("PlainFigure")
    assert guest.sees("KioskText", "8,856")
    assert scene_rect(figure).width() > guest.window.width() / 2


def test_names_at_the_foot_lead_from_fact_to_fact_in_one_step_back(guest: Visitor) -> None:
    guest.app.kiosk.open("numbers")
    guest.settle()
    for title, item in (("Title of presence", "presence"), ("Title of launches", "launches")):
        guest.tap(guest.find("ListChoice", title))
        assert where(guest) == ("numbers", item)
    guest.key(Qt.Key.Key_Escape)
    assert where(guest) == ("numbers", "")


@pytest.mark.parametrize(
    "size", [LANDSCAPE, LANDSCAPE.transposed(), QSize(1280, 720)], ids=lambda size: f"{size.width()}"
)
@pytest.mark.parametrize("text_size", [100, 200])
def test_landmarks_stand_clear_of_each_other(size: QSize, text_size: int, tmp_path: Path) -> None:
    folder = write_exhibit(tmp_path / "exhibit")
    numbers = folder / "screens" / "numbers.yaml"
    kite = re.search(r"        - label: \{en: A kite.*?source: report\n", numbers.read_text("utf-8"), re.DOTALL)
    assert kite is not None
    near = kite[0].replace("A kite", "A tall tree").replace("{en: 3, es: 4}", "{en: 3.5, es: 4.5}")
    numbers.write_text(numbers.read_text("utf-8").replace(kite[0], kite[0] + near), "utf-8")
    with running_kiosk(folder, size=size, address=HEIGHT) as app:
        app.kiosk.settings.chooseTextSize(text_size)
        visitor = Visitor(app)
        visitor.settle()
        boxes = [scene_rect(item) for item in visitor.all("LandmarkButton")]
        assert len(boxes) == 3
        for number, box in enumerate(boxes):
            assert scene_rect(visitor.find("HeightDrawing")).contains(box)
            assert not any(box.intersects(other) for other in boxes[number + 1 :])


@pytest.fixture
def measurer(tmp_path: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """Someone at a home screen from which a fact of twelve long leads on, with a field of 13 by 5 and a kite of 3."""
    folder = write_exhibit(tmp_path / "exhibit")
    numbers = folder / "screens" / "numbers.yaml"
    text = numbers.read_text("utf-8")
    for old, new in (("kind: height", "kind: length"), ("value: 9000", "value: 13\n          width: 5")):
        assert old in text
        text = text.replace(old, new)
    numbers.write_text(text, "utf-8")
    with running_kiosk(folder) as app:
        app.kiosk.start()
        yield Visitor(app)


class TestALength:
    def test_is_laid_beside_as_many_landmarks_as_go_into_it(self, measurer: Visitor) -> None:
        drawing = open_at(measurer, HEIGHT, "LengthDrawing")
        spans = [scene_rect(item) for item in measurer.all("LandmarkSpan")]
        station = scene_rect(measurer.find("StationShape"))
        assert len(spans) == 4
        assert sum(span.width() for span in spans) == pytest.approx(station.width(), abs=2)
        assert spans[0].left() == pytest.approx(station.left(), abs=1)
        assert drawing.property("remark") == "3 a year long. It takes 4 of these to get to 12 a year."

    def test_is_laid_on_a_place(self, measurer: Visitor) -> None:
        drawing = open_at(measurer, HEIGHT, "LengthDrawing")
        measurer.tap(measurer.starting("LandmarkButton", "A star"))
        field, station = (scene_rect(measurer.find(kind)) for kind in ("PlayingField", "StationShape"))
        assert field.width() / station.width() == pytest.approx(13 / 12, rel=0.01)
        assert field.height() / field.width() == pytest.approx(5 / 13, rel=0.01)
        assert drawing.property("remark") == "13 a year long. The two are almost the same."
        assert not measurer.sees("LandmarkSpan")

    def test_is_moved_by_a_finger_and_taken_back_by_a_tap(self, measurer: Visitor) -> None:
        open_at(measurer, HEIGHT, "LengthDrawing")
        before = scene_rect(measurer.find("StationShape"))
        measurer.swipe(measurer.center(measurer.find("StationShape")), QPointF(60, 40))
        after = scene_rect(measurer.find("StationShape"))
        assert (after.x() - before.x(), after.y() - before.y()) == (pytest.approx(60, abs=2), pytest.approx(40, abs=2))
        measurer.tap(measurer.find("StationShape"))
        assert scene_rect(measurer.find("StationShape")) == before

    def test_is_moved_by_keys_and_taps(self, measurer: Visitor) -> None:
        """WCAG 2.5.7: it goes along stop by stop, and comes back to where it began."""
        open_at(measurer, HEIGHT, "LengthDrawing")
        station = measurer.find("MovableStation")
        places = [scene_rect(station)]
        station.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        measurer.key(Qt.Key.Key_Return)
        places.append(scene_rect(station))
        measurer.tap(station)
        places.append(scene_rect(station))
        assert places[0].left() < places[1].left() < places[2].left()
        measurer.key(Qt.Key.Key_Space)
        assert scene_rect(station) == places[0]

    def test_keys_choose_a_landmark(self, measurer: Visitor) -> None:
        drawing = open_at(measurer, HEIGHT, "LengthDrawing")
        measurer.starting("LandmarkButton", "A star").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        measurer.key(Qt.Key.Key_Return)
        assert drawing.property("chosen") == 1


class TestPeople:
    @pytest.fixture
    def guesser(self, tmp_path: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
        """Someone who is asked for the number of twelve, and may answer 3 or 13."""
        folder = write_exhibit(tmp_path / "exhibit")
        numbers = folder / "screens" / "numbers.yaml"
        text = numbers.read_text("utf-8")
        assert "value: 9000" in text
        numbers.write_text(text.replace("kind: height", "kind: people").replace("value: 9000", "value: 13"), "utf-8")
        with running_kiosk(folder, address=HEIGHT) as app:
            yield Visitor(app)

    def test_are_a_question_first(self, guesser: Visitor) -> None:
        assert guesser.find("PeopleDrawing").property("asking")
        assert guesser.sees("Heading", "How many?")
        assert not guesser.sees("DotField")
        words = " ".join(str(text.property("text")) for text in guesser.all("KioskText"))
        assert "12" not in words
        assert "About launches." not in words

    @pytest.mark.parametrize(
        ("answer", "words", "dots"),
        [("A kite", "It is more: 12 a year.", 12), ("A star", "Very close! It is 12 a year.", 13)],
    )
    def test_are_all_there_once_somebody_has_guessed(
        self, answer: str, words: str, dots: int, guesser: Visitor
    ) -> None:
        guesser.tap(guesser.starting("LandmarkButton", answer))
        field = guesser.find("DotField")
        assert guesser.find("PeopleDrawing").property("remark") == words
        assert (field.property("count"), field.property("fullCount"), field.property("each")) == (dots, 12, 1)
        assert guesser.sees("KioskText", "About launches.")

    def test_are_guessed_with_keys_too(self, guesser: Visitor) -> None:
        guesser.starting("LandmarkButton", "A star").forceActiveFocus(Qt.FocusReason.TabFocusReason)
        guesser.key(Qt.Key.Key_Return)
        assert guesser.find("PeopleDrawing").property("answered")
