"""Pictures are decoded beside the GUI thread, from one folder only, and nobody waits for what nobody wants."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.platform import picture_studio
from kiosk.platform.picture_studio import READY_BYTES, PictureProvider, PictureStudio


def save_picture(path: Path, color: str = "navy") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    assert image.save(str(path))


@pytest.fixture
def media(tmp_path: Path) -> Path:
    save_picture(tmp_path / "media" / "ground" / "my pad #1.png")
    save_picture(tmp_path / "secret.png")
    return tmp_path / "media"


class Desk:
    """A studio, its provider, and what arrived."""

    def __init__(self, media: Path) -> None:
        self.provider = PictureProvider()
        self.studio = PictureStudio(media, self.provider)
        self.arrived: list[tuple[str, bool]] = []
        self.studio.arrived.connect(lambda name, whole: self.arrived.append((name, whole)))

    def wait_for(self, count: int) -> None:
        deadline = QDeadlineTimer(5000)
        while len(self.arrived) < count and not deadline.hasExpired():
            QCoreApplication.processEvents()
        assert len(self.arrived) == count

    def answer(self, name: str) -> bool:
        self.studio.order(name)
        self.wait_for(1)
        return self.arrived[0][1]


@pytest.fixture
def desk(media: Path, qt_app: QGuiApplication) -> Iterator[Desk]:
    desk = Desk(media)
    yield desk
    desk.studio.close()


def test_an_ordered_picture_arrives_in_its_size(desk: Desk) -> None:
    name = "10/10/1/0.5/none/ground/my%20pad%20%231.png"
    assert desk.answer(name)
    size = QSize()
    assert desk.provider.requestImage(name, size, QSize()).size() == size == QSize(10, 10)


def test_nothing_arrives_before_the_order_is_taken(desk: Desk) -> None:
    desk.studio.order("10/10/1/0.5/none/ground/my%20pad%20%231.png")
    assert desk.arrived == []
    desk.wait_for(1)


@pytest.mark.parametrize(
    "file",
    [
        "../secret.png",
        "ground/../../secret.png",
        "%2e%2e/secret.png",
        "ground/%2e%2e/%2e%2e/secret.png",
        "..%2Fsecret.png",
    ],
)
def test_nothing_comes_from_above_the_folder(file: str, desk: Desk) -> None:
    assert not desk.answer(f"9/9/0.5/0.5/none/{file}")


def test_nothing_comes_from_elsewhere(media: Path, desk: Desk) -> None:
    assert not desk.answer(f"9/9/0.5/0.5/none/{(media.parent / 'secret.png').resolve()}")


@pytest.mark.skipif(os.name == "nt", reason="links need a right that users of Windows lack")
def test_no_link_leads_out_of_the_folder(media: Path, desk: Desk) -> None:
    (media / "way-out.png").symlink_to(media.parent / "secret.png")
    assert not desk.answer("9/9/0.5/0.5/none/way-out.png")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "ground",
        "9/9/0.5/0.5/none/",
        "wide/9/0.5/0.5/none/a.png",
        "9/9/0.5/0.5/none/%00",
        "9/9/0.5/0.5/none/" + 5000 * "a",
    ],
)
def test_senseless_orders_are_answered(name: str, desk: Desk) -> None:
    assert not desk.answer(name)


def test_an_address_is_no_picture(desk: Desk) -> None:
    assert not desk.answer("9/9/0.5/0.5/none/http%3A//127.0.0.1/a.png")


def test_one_picture_ordered_twice_is_decoded_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    reads = []
    original = picture_studio.read_cut
    monkeypatch.setattr(picture_studio, "read_cut", lambda *given: (reads.append(given), original(*given))[1])
    name = "10/10/1/0.5/none/ground/my%20pad%20%231.png"
    desk.studio.order(name)
    desk.studio.order(name)
    desk.wait_for(1)
    assert len(reads) == 1


def test_what_is_withdrawn_in_time_is_not_decoded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = threading.Event()
    begun: list[str] = []

    def slow(path: Path, *rest: object) -> QImage:
        begun.append(path.name)
        gate.wait(5)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(picture_studio, "read_cut", slow)
    names = [f"9/9/0.5/0.5/none/{number}.png" for number in range(picture_studio.DECODERS + 1)]
    for name in names:
        desk.studio.order(name)
    desk.studio.withdraw(names[-1])
    gate.set()
    desk.wait_for(picture_studio.DECODERS)
    assert sorted(begun) == [f"{number}.png" for number in range(picture_studio.DECODERS)]


def test_decoding_never_runs_on_the_gui_thread(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[str] = []

    def note(*_: object) -> QImage:
        threads.append(threading.current_thread().name)
        return QImage(1, 1, QImage.Format.Format_RGB32)

    monkeypatch.setattr(picture_studio, "read_cut", note)
    desk.answer("9/9/0.5/0.5/none/a.png")
    assert [name.startswith("pictures") for name in threads] == [True]


def test_ready_pictures_do_not_pile_up(desk: Desk) -> None:
    side = 1000
    fitting = READY_BYTES // (4 * side * side)
    for number in range(fitting + 3):
        desk.provider.keep(str(number), QImage(side, side, QImage.Format.Format_RGB32))
    held = [desk.provider.holds(str(number)) for number in range(fitting + 3)]
    assert held == [False] * 3 + [True] * fitting


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
    assert desk.answer("40/20/0.5/0.5/none/ground/my pad #1.png")
    desk.studio.close()
