"""Something is built, under a finger: step by step, along the axis, by its signs, and all of it by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import ChoseSettings, VisitorSettings
from tests.qml.running import Visitor, running_kiosk, wait_until, where


@pytest.fixture
def builder(guest: Visitor) -> Visitor:
    """Someone before a tower that is not begun yet."""
    guest.app.kiosk.open("tower")
    guest.settle()
    return guest


@pytest.fixture
def lively(exhibit: Path) -> Iterator[Visitor]:
    """Someone before the wall of the tower, where things move."""
    with running_kiosk(exhibit, address="tower/storm", still=False) as app:
        visitor = Visitor(app)
        visitor.settle()
        yield visitor


def stage(guest: Visitor) -> QQuickItem:
    return guest.find("StageView")


def shown(guest: Visitor) -> str:
    """The file of the picture that is seen, once nothing moves."""
    wait_until(lambda: not stage(guest).property("flies"))
    (current,) = [
        one
        for one in guest.every("ContentPicture")
        if one.isVisible() and one.parentItem().parentItem() is stage(guest)
    ]
    return str(current.property("file"))


def step(guest: Visitor, times: int = 1) -> None:
    for _ in range(times):
        guest.tap(guest.starting("KioskButton", "Next"))
        guest.settle()


def test_next_leads_through_every_moment(builder: Visitor) -> None:
    seen = [where(builder)]
    for _ in range(3):
        step(builder)
        seen.append(where(builder))
    assert seen == [("tower", key) for key in ("", "wall", "storm", "roof")]
    assert not builder.starting("KioskButton", "Next").isEnabled()


def test_a_moment_shows_the_last_stage_before_it(builder: Visitor) -> None:
    step(builder)
    assert shown(builder) == "wall.png"
    step(builder)
    assert where(builder) == ("tower", "storm")
    assert shown(builder) == "wall.png"
    step(builder)
    assert shown(builder) == "roof.png"


def test_a_piece_flies_to_its_place(lively: Visitor) -> None:
    flights: list[float] = []
    stage(lively).flightChanged.connect(lambda: flights.append(float(stage(lively).property("flight"))))
    lively.tap(lively.starting("KioskButton", "Next"))
    assert shown(lively) == "roof.png"
    assert any(0 < share < 1 for share in flights)
    assert flights[-1] == 1


def test_without_motion_nothing_flies(lively: Visitor) -> None:
    lively.app.kiosk.dispatch(ChoseSettings(VisitorSettings(reduced_motion=True)))
    lively.settle()
    flights: list[float] = []
    stage(lively).flightChanged.connect(lambda: flights.append(float(stage(lively).property("flight"))))
    lively.tap(lively.starting("KioskButton", "Next"))
    assert shown(lively) == "roof.png"
    assert flights == []


def test_a_sign_opens_its_moment(builder: Visitor) -> None:
    builder.tap(builder.starting("MomentMark", "March 1999"))
    assert where(builder) == ("tower", "storm")


def test_the_axis_leads_to_what_was_there_at_a_time(builder: Visitor) -> None:
    axis = builder.find("TimeAxis")
    edge = axis.mapToScene(axis.boundingRect().bottomRight()).toPoint() - QPoint(40, 60)
    builder.tap(edge)
    assert where(builder) == ("tower", "roof")
    start = builder.center(builder.find("AxisHandle"))
    builder.drag(
        start,
        start - QPoint(30, 0),
        start - QPoint(60, 0),
        QPoint(axis.mapToScene(axis.boundingRect().topLeft()).toPoint().x() + 60, start.y()),
    )
    assert where(builder) == ("tower", "wall")


def test_it_plays_by_itself_and_stops_at_a_touch(builder: Visitor) -> None:
    builder.tap(builder.find("KioskButton", "Play all"))
    wait_until(lambda: where(builder) == ("tower", "wall"))
    builder.tap(builder.center(stage(builder)))
    assert builder.find("KioskButton", "Play all")
    builder.wait(2.6)
    assert where(builder) == ("tower", "wall")


def test_playing_ends_with_the_last_stage(builder: Visitor) -> None:
    step(builder)
    builder.tap(builder.find("KioskButton", "Play all"))
    wait_until(lambda: where(builder) == ("tower", "roof"))
    wait_until(lambda: builder.sees("KioskButton", "Play all"))
