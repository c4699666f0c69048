"""Pictures are decoded beside the GUI thread, from one folder only, and nobody waits for what nobody wants."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.platform import decoders, picture_studio
from kiosk.platform.picture_studio import READY_BYTES_A_PIXEL, PictureProvider, PictureStudio, PictureWish

PAD = "ground/my pad #1.png"


def save_picture(path: Path, color: str = "navy") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(path))


@pytest.fixture
def media(tmp_path: Path) -> Path:
    save_picture(tmp_path / "media" / PAD)
    save_picture(tmp_path / "secret.png")
    return tmp_path / "media"


class Desk:
    """A studio, its provider, and what arrived."""

    def __init__(self, media: Path) -> None:
        self.provider = PictureProvider()
        self.studio = PictureStudio(lambda name: media / name, self.provider)
        self.arrived: list[tuple[int, str, bool]] = []
        self.studio.arrived.connect(lambda *arrived: self.arrived.append(arrived))
        self._orders = 0

    def order(self, file: str, size: tuple[int, int] = (10, 10), *, focus: float = 1) -> int:
        self._orders += 1
        self.studio.order(self._orders, PictureWish(file, size, (focus, 0.5), "none"))
        return self._orders

    def wait_for(self, count: int) -> None:
        deadline = QDeadlineTimer(5000)
        while len(self.arrived) < count and not deadline.hasExpired():
            QCoreApplication.processEvents()
        assert len(self.arrived) == count

    def answer(self, file: str) -> bool:
        self.order(file)
        self.wait_for(1)
        return self.arrived[0][2]


@pytest.fixture
def desk(media: Path, qt_app: QGuiApplication) -> Iterator[Desk]:
    desk = Desk(media)
    yield desk
    desk.studio.close()


def test_an_ordered_picture_arrives_in_its_size(desk: Desk) -> None:
    assert desk.answer(PAD)
    ((order, address, _),) = desk.arrived
    assert order == 1
    kind, _, number = address.rpartition("/")
    assert kind == "image://picture"
    size = QSize()
    assert desk.provider.requestImage(number, size, QSize()).size() == size == QSize(10, 10)


def test_nothing_arrives_before_the_order_is_taken(desk: Desk) -> None:
    desk.order(PAD)
    assert desk.arrived == []
    desk.wait_for(1)


@pytest.mark.parametrize("size", [(0, 0), (-5, 9), (2**31 - 1, 2)])
def test_senseless_sizes_are_answered(size: tuple[int, int], desk: Desk) -> None:
    desk.order(PAD, size)
    desk.wait_for(1)


def test_what_cannot_be_found_is_answered_and_told(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def find(_: str) -> Path:
        raise LookupError("it is in the moon")

    desk.studio.find = find
    assert not desk.answer("line\nbreak.png")
    assert [one.getMessage() for one in caplog.records] == [
        r"the picture 'line\nbreak.png' cannot be shown: it is in the moon"
    ]


def test_a_fault_of_the_program_costs_one_picture(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    def find(_: str) -> Path:
        raise ZeroDivisionError

    desk.studio.find, whole = find, desk.studio.find
    assert not desk.answer(PAD)
    desk.studio.find = whole
    desk.order(PAD)
    desk.wait_for(2)
    assert desk.arrived[1][2]
    assert caplog.records[0].exc_info


@pytest.mark.parametrize("address", ["", "0", "1/1", "a", "-1", 5000 * "9"])
def test_an_address_that_is_not_known_is_no_picture(address: str, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    assert desk.answer(PAD)
    assert desk.provider.requestImage(address, QSize(), QSize()).isNull()
    assert "is not kept any more" in caplog.text


def test_one_picture_ordered_twice_is_decoded_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    reads = []
    original = picture_studio.read_cut
    monkeypatch.setattr(picture_studio, "read_cut", lambda *given: (reads.append(given), original(*given))[1])
    desk.order(PAD)
    desk.order(PAD)
    desk.wait_for(2)
    assert len(reads) == 1
    assert [arrived[::2] for arrived in desk.arrived] == [(1, True), (2, True)]
    assert len({address for _, address, _ in desk.arrived}) == 1


def test_no_two_pictures_of_a_process_have_one_address(desk: Desk, media: Path) -> None:
    """QML keeps pictures by their addresses, for all engines together."""
    other = Desk(media)
    assert desk.answer(PAD)
    assert other.answer(PAD)
    assert desk.arrived[0][1] != other.arrived[0][1]
    other.studio.close()


def test_what_is_withdrawn_in_time_is_not_decoded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    begun: list[str] = []

    def slow(path: Path, *rest: object) -> QImage:
        begun.append(path.name)
        gate.wait(5)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(picture_studio, "read_cut", slow)
    orders = [desk.order(f"{number}.png") for number in range(decoders.DECODERS + 1)]
    desk.studio.withdraw(orders[-1])
    gate.set()
    desk.wait_for(decoders.DECODERS)
    assert sorted(begun) == [f"{number}.png" for number in range(decoders.DECODERS)]


def test_one_of_two_who_leaves_takes_nothing_from_the_other(desk: Desk) -> None:
    desk.studio.withdraw(desk.order(PAD))
    stays = desk.order(PAD)
    desk.studio.withdraw(desk.order(PAD))
    desk.wait_for(1)
    assert desk.arrived[0][::2] == (stays, True)


def test_decoding_never_runs_on_the_gui_thread(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[str] = []

    def note(*_: object) -> QImage:
        threads.append(threading.current_thread().name)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(picture_studio, "read_cut", note)
    desk.answer("a.png")
    assert [name.startswith("pictures") for name in threads] == [True]


@pytest.mark.parametrize("display", [QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160)], ids=str)
def test_ready_pictures_do_not_pile_up(display: QSize, desk: Desk) -> None:
    side = 1000
    desk.provider.fit_to(display)
    fitting = READY_BYTES_A_PIXEL * display.width() * display.height() // (4 * side * side)
    for number in range(fitting + 3):
        desk.provider.keep(str(number), QImage(side, side, QImage.Format.Format_RGB32))
    held = [desk.provider.holds(str(number)) for number in range(fitting + 3)]
    assert held == [False] * 3 + [True] * fitting


def test_several_pictures_that_fill_the_display_are_kept_whatever_its_size(desk: Desk) -> None:
    for display in (QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160), QSize(7680, 4320)):
        desk.provider.fit_to(display)
        for number in range(3):
            desk.provider.keep(f"{display.width()}-{number}", QImage(display, QImage.Format.Format_RGB32))
        assert all(desk.provider.holds(f"{display.width()}-{number}") for number in range(3))


def test_no_more_is_kept_on_a_full_hd_display_than_ever() -> None:
    assert READY_BYTES_A_PIXEL * 1920 * 1080 <= 32_000_000


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What is decoded."""
    reads: list[object] = []
    original = picture_studio.read_cut
    monkeypatch.setattr(picture_studio, "read_cut", lambda *given: (reads.append(given), original(*given))[1])
    return reads


def test_a_picture_that_is_kept_is_handed_out_again(desk: Desk, reads: list[object]) -> None:
    assert desk.answer(PAD)
    order = desk.order(PAD)
    assert len(desk.arrived) == 1, "nothing arrives before the order is taken"
    desk.wait_for(2)
    assert desk.arrived[1] == (order, desk.arrived[0][1], True)
    assert len(reads) == 1


def test_another_size_of_it_is_decoded(desk: Desk, reads: list[object]) -> None:
    assert desk.answer(PAD)
    desk.order(PAD, (20, 10))
    desk.wait_for(2)
    assert len(reads) == 2


def test_what_is_withdrawn_is_not_handed_out(desk: Desk) -> None:
    assert desk.answer(PAD)
    desk.studio.withdraw(desk.order(PAD))
    stays = desk.order(PAD)
    desk.wait_for(2)
    assert desk.arrived[1][0] == stays


def test_what_has_made_room_is_decoded_anew(desk: Desk, reads: list[object]) -> None:
    assert desk.answer(PAD)
    desk.provider.fit_to(QSize(1, 1))
    desk.provider.keep("other", QImage(10, 10, QImage.Format.Format_RGB32))
    desk.order(PAD)
    desk.wait_for(2)
    assert desk.arrived[1][2]
    assert desk.arrived[1][1] != desk.arrived[0][1]
    assert len(reads) == 2


def test_what_has_made_room_meanwhile_comes_all_the_same(desk: Desk) -> None:
    assert desk.answer(PAD)
    desk.order(PAD)
    desk.provider.fit_to(QSize(1, 1))
    desk.provider.keep("other", QImage(10, 10, QImage.Format.Format_RGB32))
    desk.wait_for(2)
    assert desk.arrived[1][2]
    assert desk.provider.holds(desk.arrived[1][1].rpartition("/")[2])


@pytest.mark.parametrize("other_folder", [False, True], ids=["forgotten", "found elsewhere"])
def test_a_picture_that_may_be_another_one_is_decoded_anew(other_folder: bool, desk: Desk, reads: list[object]) -> None:
    assert desk.answer(PAD)
    if other_folder:
        desk.studio.look_into(desk.studio.find)
    else:
        desk.studio.forget()
    desk.order(PAD)
    desk.wait_for(2)
    assert len(reads) == 2


def test_one_picture_is_kept_however_large_it_is(desk: Desk) -> None:
    desk.provider.keep("huge", QImage(4000, 3000, QImage.Format.Format_RGB32))
    assert desk.provider.holds("huge")


def test_a_system_that_refuses_to_give_way_still_has_its_pictures(
    media: Path, qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: int) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "setpriority", refuse)
    desk = Desk(media)
    assert desk.answer(PAD)
    desk.studio.close()
