"""Pages that are called for while a finger moves them: no binding loop, no crash, and the view is where the session is."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.conftest import PROJECT, Faults
from tests.qml.running import Visitor, running_kiosk

ROUNDS = 8


def pull_and_call(visitor: Visitor, chance: random.Random, keys: list[str]) -> None:
    """Drag the pages to and fro with one finger, while something else calls for others."""
    place = QPoint(500, 150)
    visitor.press(place)
    for _ in range(14):
        if chance.random() < 0.7:
            place = QPoint(max(0, min(959, place.x() + chance.randrange(-400, 400))), 150)
            visitor.move(place)
        else:
            visitor.app.kiosk.show(chance.choice(keys))
        QTest.qWait(chance.choice((0, 0, 2, 8)))
    visitor.release(place)


@pytest.mark.parametrize("still", [True, False], ids=["without movement", "with movement"])
def test_the_view_follows_the_session(still: bool, faults: Faults) -> None:
    chance = random.Random(4)
    with running_kiosk(PROJECT / "data", still=still) as app:
        visitor = Visitor(app)
        for _ in range(ROUNDS):
            app.kiosk.reset()
            app.kiosk.open(chance.choice(("programs", "gallery")))
            QTest.qWait(20)
            visitor.wait(1)
            keys = [str(row.property("key")) for row in app.kiosk.screen.items.rows]
            pull_and_call(visitor, chance, keys)
        visitor.settle()
        assert visitor.find("PagedView").property("currentIndex") == max(0, app.kiosk.itemIndex)
    # Qt complains of pages that it was still making when their screen was left; they are gone, and that is all.
    assert [said for said in faults.take() if "loop" in said] == []


def test_a_page_that_is_swiped_away_from_is_left(exhibit: Path) -> None:
    with running_kiosk(exhibit, address="history", still=False) as app:
        visitor = Visitor(app)
        visitor.press(QPoint(700, 120))
        for step in range(1, 9):
            QTest.qWait(8)
            visitor.move(QPoint(700 - 50 * step, 120))
        visitor.release(QPoint(300, 120))
        visitor.settle()
        assert app.kiosk.itemIndex == 1


@pytest.mark.parametrize("still", [True, False], ids=["without movement", "with movement"])
@pytest.mark.parametrize("screen", ["programs", "gallery"])
def test_an_item_that_is_called_for_before_its_screen_has_a_size_is_in_sight(screen: str, still: bool) -> None:
    with running_kiosk(PROJECT / "data", settled=False, still=still) as app:
        app.kiosk.start()
        app.kiosk.open(screen)
        app.kiosk.show(str(app.kiosk.screen.items.rows[-1].property("key")))
        visitor = Visitor(app)
        visitor.settle()
        pages = visitor.find("PagedView")
        assert app.kiosk.itemIndex > 0
        assert pages.property("contentX") == app.kiosk.itemIndex * pages.width()
