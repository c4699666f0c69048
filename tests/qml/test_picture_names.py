"""A picture may have any name that the file system allows: each is seen in its own colour, through the real engine."""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.assets.media import find_picture, path_fault
from kiosk.platform.icons import IconProvider
from kiosk.platform.picture_studio import PictureProvider, PictureStudio
from kiosk.tour.items import is_kind, visible_items
from tests.conftest import PROJECT
from tests.qml.running import connect_pictures, wait_until

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows allows few names")

COLUMNS, SIDE = 10, 12
WALL = f"""
import QtQuick
import Kiosk.Controls

Window {{
    id: root

    property list<string> files: []

    height: 400
    visible: true
    width: {COLUMNS * SIDE}

    Repeater {{
        model: root.files

        KioskPicture {{
            required property int index
            required property string modelData

            file: modelData
            height: {SIDE}
            width: {SIDE}
            x: {SIDE} * (index % {COLUMNS})
            y: {SIDE} * Math.floor(index / {COLUMNS})
        }}
    }}
}}
"""
NASTY = (
    "launch day.jpg",
    "Peña.jpg",
    unicodedata.normalize("NFD", "Peña.jpg"),
    "50%.jpg",
    "%41.jpg",
    "a%2Fb.jpg",
    "A.jpg",
    "a.jpg",
    "what?.jpg",
    "#1.jpg",
    "a&b=c;d,e.jpg",
    "'quoted' \"twice\".jpg",
    "line\nbreak.jpg",
    "tab\there.jpg",
    "\x01\x7f.jpg",
    " space before.jpg",
    ".hidden.jpg",
    "...jpg",
    "~.jpg",
    "-rf.jpg",
    "$HOME `id`.jpg",
    "{0} %s {file}.jpg",
    "<b>bold</b>.jpg",
    "ש\u202elom.jpg",
    "\u200b\ufeff.jpg",
    "🚀👩‍🚀.jpg",
    "ﬁ ﬀ Å.jpg",
    "x" * 251 + ".jpg",
    "ñ" * 125 + ".jpg",
    "folder with #/and %/file.jpg",
    "1/2/3.jpg",
)
LETTERS = st.characters(exclude_categories=("Cs",), exclude_characters="/\\\0") | st.sampled_from(" %#?&'\"\n.:;~+=@[]")
NAMES = (
    st.text(LETTERS, min_size=1, max_size=30)
    .flatmap(lambda stem: st.sampled_from((stem, stem.upper(), unicodedata.normalize("NFD", stem))))
    .map(lambda stem: f"{stem}.png")
    .filter(lambda name: len(name.encode()) <= 255 and path_fault(name) is None)
)


def colour(number: int) -> QColor:
    """One that no other picture of a test has, nor the card that stands where there is none."""
    return QColor(64 + number % 12 * 16, 64 + number // 12 % 12 * 16, 250 - number // 144)


class Wall:
    """A window full of small pictures from one folder."""

    def __init__(self, folder: Path) -> None:
        self._media = folder
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(PROJECT / "kiosk" / "qml"))
        pictures = PictureProvider()
        self._engine.addImageProvider("picture", pictures)
        self._engine.addImageProvider("icon", IconProvider())
        self.studio = PictureStudio(self._find, pictures)
        connect_pictures(self._engine, self.studio)
        page = folder / "Wall.qml"
        page.write_text(WALL, "utf-8")
        self._engine.load(QUrl.fromLocalFile(str(page)))
        (window,) = self._engine.rootObjects()
        assert isinstance(window, QQuickWindow)
        self.window = window

    def close(self) -> None:
        """Take everything down, the engine before what it asks."""
        self.studio.close()
        self.window.close()
        del self.window, self._engine

    def _find(self, name: str) -> Path:
        return find_picture(self._media, name)

    def hang(self, media: Path, files: list[str]) -> list[QColor]:
        """Show these pictures, and return the colour in the middle of each."""
        self._media = media
        self.window.setProperty("files", files)
        wait_until(lambda: self._all_there(len(files)))
        seen = self.window.grabWindow()
        return [self._middle(seen, number) for number in range(len(files))]

    def _all_there(self, count: int) -> bool:
        pictures = [item for item in visible_items(self.window) if is_kind(item, "KioskPicture")]
        return len(pictures) == count and all(
            (one.property("shown") or one.property("broken")) and not one.property("loading") for one in pictures
        )

    def _middle(self, seen: QImage, number: int) -> QColor:
        place = QRect(SIDE * (number % COLUMNS), SIDE * (number // COLUMNS), SIDE, SIDE)
        return seen.pixelColor(place.center())


@pytest.fixture(scope="module")
def wall(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Iterator[Wall]:
    wall = Wall(tmp_path_factory.mktemp("wall"))
    yield wall
    wall.close()


def write(media: Path, names: list[str]) -> list[QColor]:
    for number, name in enumerate(names):
        image = QImage(4, 4, QImage.Format.Format_RGB32)
        image.fill(colour(number))
        (media / name).parent.mkdir(parents=True, exist_ok=True)
        (media / name).touch()
        assert image.save(str(media / name), "PNG")
    return [colour(number) for number in range(len(names))]


def test_every_nasty_name_is_seen(wall: Wall, tmp_path: Path) -> None:
    names = [name for name in NASTY if path_fault(name) is None]
    assert len(names) > 30
    colours = write(tmp_path, names)
    assert wall.hang(tmp_path, names) == colours


@settings(
    max_examples=8,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(names=st.lists(NAMES, min_size=40, max_size=120, unique=True))
def test_every_name_that_the_file_system_allows_is_seen(
    wall: Wall, tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    media = tmp_path_factory.mktemp("media")
    colours = write(media, names)
    assert wall.hang(media, names) == colours


def test_what_the_provider_cannot_give_is_a_card(wall: Wall, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    names = ["gone.jpg", "whole.jpg", "broken.jpg", "folder.jpg"]
    colours = write(tmp_path, names)
    (tmp_path / "gone.jpg").unlink()
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    (tmp_path / "folder.jpg").unlink()
    (tmp_path / "folder.jpg").mkdir()
    seen = wall.hang(tmp_path, names)
    assert seen[1] == colours[1]
    cards = {seen[0].name(), seen[2].name(), seen[3].name()}
    assert len(cards) == 1
    assert "#000000" not in cards
    assert sum("cannot be shown" in record.getMessage() for record in caplog.records) == 3


def test_a_picture_that_changes_while_the_kiosk_runs_is_seen_or_a_card(wall: Wall, tmp_path: Path) -> None:
    (first,) = write(tmp_path, ["a.jpg"])
    assert wall.hang(tmp_path, ["a.jpg"]) == [first]
    assert wall.hang(tmp_path, []) == []
    other = write(tmp_path, ["b.jpg", "a.jpg"])[1]
    assert wall.hang(tmp_path, ["a.jpg"]) == [other]
    for damage in (b"", (tmp_path / "a.jpg").read_bytes()[:50]):
        wall.hang(tmp_path, [])
        (tmp_path / "a.jpg").write_bytes(damage)
        assert wall.hang(tmp_path, ["a.jpg"])[0] not in (first, other)
