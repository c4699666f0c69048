"""One bad thing never takes the kiosk down: a fallback stands in its place, and the rest works."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from tests.conftest import Faults
from tests.qml.exhibit import write_exhibit
from tests.qml.running import Visitor, running_kiosk


@pytest.fixture
def damaged(tmp_path: Path, qt_app: QGuiApplication) -> Path:
    """Content with a broken and a missing picture, as a copy that stopped half way leaves it."""
    folder = write_exhibit(tmp_path)
    (folder / "media" / "ground" / "pad.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    (folder / "media" / "sky.png").unlink()
    return folder


@pytest.fixture
def visitor(damaged: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Visitor]:
    with running_kiosk(damaged) as running:
        yield Visitor(running)
    assert any(
        "cannot be shown" in record.message for phase in ("setup", "call") for record in caplog.get_records(phase)
    )


def at(visitor: Visitor, address: str) -> None:
    visitor.app.kiosk.open(address)
    visitor.settle()


def test_a_missing_picture_becomes_a_card_on_the_attract_screen(visitor: Visitor) -> None:
    picture = next(item for item in visitor.all("KioskPicture") if item.property("file") == "sky.png")
    assert not picture.property("shown")
    assert visitor.sees("PictureFallback")


@pytest.mark.parametrize("address", ["programs/crew", "pictures/pad"])
def test_a_broken_picture_becomes_a_card(address: str, visitor: Visitor) -> None:
    at(visitor, address)
    pictures = [item for item in visitor.all("KioskPicture") if item.property("file") == "ground/pad.png"]
    assert pictures
    assert not any(picture.property("shown") or picture.property("loading") for picture in pictures)
    assert visitor.sees("PictureFallback")


def test_the_words_beside_a_broken_picture_are_there(visitor: Visitor) -> None:
    at(visitor, "programs/crew")
    assert visitor.sees("KioskText", "Title of crew")
    assert visitor.sees("KioskText", "About crew.")


def test_the_other_pictures_are_shown(visitor: Visitor) -> None:
    at(visitor, "pictures/sea")
    (picture,) = (item for item in visitor.all("KioskPicture") if item.property("file") == "sea.png")
    assert picture.property("shown")


def test_a_whole_visit_goes_on(visitor: Visitor) -> None:
    for address in ("programs", "pictures", "leaders", "places", "news", "home"):
        at(visitor, address)
        assert visitor.app.kiosk.screen.key == address


class TestScreenThatCannotBeDrawn:
    """A fault in one of the kiosk's own files, as a damaged installation has it."""

    @pytest.fixture
    def exhibit(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qt_app: QGuiApplication) -> Path:
        shutil.copytree(app.QML_FOLDER, tmp_path / "qml")
        (tmp_path / "qml" / "Kiosk" / "Screens" / "ArticleScreen.qml").write_text(
            "import QtQuick\n\nNoSuchThing {\n}\n"
        )
        monkeypatch.setattr(app, "QML_FOLDER", tmp_path / "qml")
        return write_exhibit(tmp_path / "content")

    @pytest.fixture
    def visitor(self, exhibit: Path) -> Iterator[Visitor]:
        with running_kiosk(exhibit) as running:
            yield Visitor(running)

    def test_is_replaced_and_the_reason_is_logged(
        self, visitor: Visitor, faults: Faults, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level(logging.ERROR):
            at(visitor, "story")
        assert visitor.sees("FallbackScreen")
        assert visitor.sees("KioskText", "The story")
        assert "NoSuchThing" in caplog.text
        faults.take()

    def test_leaves_the_way_out(self, visitor: Visitor, faults: Faults) -> None:
        at(visitor, "story")
        visitor.tap(visitor.find("KioskButton", "Home"))
        assert visitor.app.kiosk.screen.key == "home"
        at(visitor, "programs")
        assert visitor.sees("CarouselScreen")
        faults.take()


def test_a_kiosk_without_its_own_files_says_so(
    tmp_path: Path, exhibit: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults, qt_app: QGuiApplication
) -> None:
    monkeypatch.setattr(app, "QML_FOLDER", tmp_path)
    with pytest.raises(app.StartError, match="install the package again"), running_kiosk(exhibit):
        pass
    faults.take()
