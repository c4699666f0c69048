"""What QML asks for at a desk goes on as typed values, and what is ready comes back to it."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtTest import QSignalSpy

from kiosk.platform.desks import DeedDesk, PictureDesk, ReelDesk, desk_of
from kiosk.platform.picture_studio import PictureProvider, PictureStudio, PictureWish
from kiosk.platform.reels import FrameProvider, ReelStudio

CUSTOMER = """
import QtQuick
import Kiosk.Desks

QtObject {
    id: root

    property list<int> orders: []
    property list<var> heard: []

    readonly property Connections pictures: Connections {
        function onArrived(order: int, address: string, whole: bool): void {
            root.heard.push([order, address, whole]);
        }

        target: PictureDesk
    }
    readonly property Connections reels: Connections {
        function onArrived(order: int, frame: int, address: string, settled: bool): void {
            root.heard.push([order, frame, address, settled]);
        }

        target: ReelDesk
    }

    function orderPicture(): void {
        root.orders.push(PictureDesk.order("ground/pad.png", Qt.size(40.4, 30.6), Qt.point(0.25, 0.75), "tile", 4.4));
    }

    function orderReel(): void {
        const order = ReelDesk.open(["0.webp", "1.webp"], Qt.size(40, 30));
        ReelDesk.turn(order, 1);
        ReelDesk.close(order);
        root.orders.push(order);
    }

    function withdraw(order: int): void {
        PictureDesk.withdraw(order);
    }

    function act(): void {
        DeedDesk.done();
    }
}
"""


class Pictures(PictureStudio):
    """A studio that writes down what it is asked."""

    def __init__(self) -> None:
        super().__init__(Path, PictureProvider())
        self.asked: list[object] = []

    def order(self, order: int, wish: PictureWish) -> None:
        self.asked.append((order, wish))

    def withdraw(self, order: int) -> None:
        self.asked.append(order)


class Reels(ReelStudio):
    """A studio that writes down what it is asked."""

    def __init__(self) -> None:
        super().__init__(Path, FrameProvider())
        self.asked: list[object] = []

    def open(self, order: int, files: tuple[str, ...], size: QSize) -> None:
        self.asked.append((order, files, size))

    def turn(self, order: int, frame: int) -> None:
        self.asked.append((order, frame))

    def close_reel(self, order: int) -> None:
        self.asked.append(order)


@pytest.fixture
def engine(qt_app: QGuiApplication) -> Iterator[QQmlEngine]:
    engine = QQmlEngine()
    yield engine
    del engine


@pytest.fixture
def customer(engine: QQmlEngine) -> Iterator[QObject]:
    component = QQmlComponent(engine)
    component.setData(CUSTOMER.encode(), QUrl("customer.qml"))
    made = component.create()
    assert made is not None, component.errorString()
    yield made
    del made


def numbers(customer: QObject) -> list[int]:
    return list(customer.property("orders"))


def test_a_picture_is_ordered_by_a_wish(engine: QQmlEngine, customer: QObject) -> None:
    studio = Pictures()
    desk_of(engine, PictureDesk).serve(studio)
    customer.orderPicture()  # type: ignore[attr-defined]
    customer.orderPicture()  # type: ignore[attr-defined]
    customer.withdraw(1)  # type: ignore[attr-defined]
    wish = PictureWish("ground/pad.png", (40, 31), (0.25, 0.75), "tile", 4)
    assert studio.asked == [(1, wish), (2, wish), 1]
    assert numbers(customer) == [1, 2]


def test_a_reel_is_opened_turned_and_closed(engine: QQmlEngine, customer: QObject) -> None:
    studio = Reels()
    desk_of(engine, ReelDesk).serve(studio)
    customer.orderReel()  # type: ignore[attr-defined]
    assert studio.asked == [(1, ("0.webp", "1.webp"), QSize(40, 30)), (1, 1), 1]
    assert numbers(customer) == [1]


def test_what_is_ready_is_told_to_qml(engine: QQmlEngine, customer: QObject) -> None:
    pictures, reels = Pictures(), Reels()
    desk_of(engine, PictureDesk).serve(pictures)
    desk_of(engine, ReelDesk).serve(reels)
    pictures.arrived.emit(3, "image://picture/7", True)
    reels.arrived.emit(4, -1, "", False)
    assert customer.property("heard") == [[3, "image://picture/7", True], [4, -1, "", False]]


def test_without_a_studio_orders_are_numbered_and_nothing_arrives(customer: QObject) -> None:
    customer.orderPicture()  # type: ignore[attr-defined]
    customer.orderReel()  # type: ignore[attr-defined]
    customer.withdraw(1)  # type: ignore[attr-defined]
    assert numbers(customer) == [1, 1]
    assert customer.property("heard") == []


def test_a_deed_is_told(engine: QQmlEngine, customer: QObject) -> None:
    done = QSignalSpy(desk_of(engine, DeedDesk).done)
    customer.act()  # type: ignore[attr-defined]
    assert done.count() == 1


def test_a_desk_stays_with_its_engine(engine: QQmlEngine, customer: QObject) -> None:
    """Nobody in Python holds it, and QML goes on to use it for months."""
    customer.orderPicture()  # type: ignore[attr-defined]
    gc.collect()
    customer.orderPicture()  # type: ignore[attr-defined]
    assert numbers(customer) == [1, 2]


def test_each_engine_has_its_own(engine: QQmlEngine) -> None:
    other = QQmlEngine()
    assert desk_of(engine, PictureDesk) is desk_of(engine, PictureDesk)
    assert desk_of(engine, PictureDesk) is not desk_of(other, PictureDesk)
