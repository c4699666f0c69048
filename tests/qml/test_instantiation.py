"""Every QML file can be made in a real engine, with view models of real content, and nothing complains.

Some faults show nowhere else: a required property that nobody sets, a binding that fails before there is a layout.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.platform.fonts import load_fonts
from kiosk.platform.icons import IconProvider
from kiosk.platform.picture_studio import PictureProvider
from kiosk.platform.reels import FrameProvider
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.conftest import PROJECT, Faults
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition, make_kiosk

QML = PROJECT / "kiosk" / "qml"
MODULES = ("Controls", "Parts", "Screens", "App")
FILES = sorted(
    file
    for module in MODULES
    for file in (QML / "Kiosk" / module).glob("*.qml")
    if not file.read_text("utf-8").startswith("pragma Singleton")
)
REQUIRED = re.compile(r"^    required property (\S+) (\w+)$", re.MULTILINE)
ROOT = re.compile(r"^(?:\w+\.)?(\w+) \{", re.MULTILINE)
SIZES = {"landscape": (960, 540), "portrait": (540, 960), "no size yet": (0, 0)}
"""The last is the moment in which a layout has not happened yet; only a window always has a size."""


def file_of(name: str) -> Path | None:
    return next((file for file in FILES if file.stem == name), None)


def required_properties(file: Path) -> dict[str, str]:
    """What a type cannot be made without, and its QML type: its own required properties and those of its base."""
    text = file.read_text(encoding="utf-8")
    root = ROOT.search(text)
    assert root is not None, f"{file.name} has no root that this test can read"
    base = file_of(root[1])
    return {name: kind for kind, name in REQUIRED.findall(text)} | (required_properties(base) if base else {})


@dataclass(frozen=True)
class World:
    """An engine, a window, and something of every kind that a required property may ask for."""

    engine: QQmlEngine
    window: QQuickWindow
    kiosk: KioskViewModel
    edition: Edition
    components: list[QQmlComponent]
    """Kept, since PySide deletes what a component made with the component."""

    def value(self, file: Path, name: str, kind: str) -> object:
        """A fitting value for the required property `name` of a file."""
        if name == "screen":
            kind = file.stem.removesuffix("Screen").lower()
            key = next((key for key in SCREENS_BY_TYPE if SCREENS_BY_TYPE[key] == kind), "programs")
            return self.edition.screen(key)
        crew = item_of(self.edition, "programs", "crew")
        makers: dict[str, Callable[[], object]] = {
            "kiosk": lambda: self.kiosk,
            "presence": lambda: self.kiosk.presence,
            "outline": lambda: self.edition.screen("places").map,
            "turntable": lambda: self.edition.screen("ship").turntable,
            "element": lambda: item_of(self.edition, "ship", "engine"),
            "files": lambda: ["ship/000.webp", "ship/001.webp"],
            "picture": lambda: QRectF(0, 0, 300, 200) if kind == "rect" else crew.picture,
            "items": lambda: self.edition.screen("history").items,
            "item": lambda: item_of(
                self.edition, "numbers" if file.stem == "FactCard" else "programs", ITEMS.get(file.stem, "crew")
            ),
            "figures": lambda: crew.figures,
            "links": lambda: crew.links,
        }
        if name in makers:
            return makers[name]()
        return PLAIN.get(name, PLAIN.get(kind, f"some {name}"))


SCREENS_BY_TYPE = {
    "home": "menu",
    "programs": "carousel",
    "numbers": "facts",
    "leaders": "people",
    "places": "places",
    "news": "stories",
    "pictures": "gallery",
    "story": "article",
    "history": "timeline",
    "ship": "explore",
    "questions": "questions",
}
HANDLERS = {"Tap"}
"""What is no item and has no size."""
ITEMS = {"FactCard": "launches"}
PLAIN: dict[str, object] = {
    "iconName": "rocket-launch",
    "name": "rocket-launch",
    "file": "ground/pad.png",
    "int": 1,
    "real": 30.0,
    "bool": True,
}
"""Values by name and by QML type; every other text gets its own name."""


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_minimal_content(tmp_path_factory.mktemp("content"))


@pytest.fixture
def world(media: Path, qt_app: QGuiApplication) -> Iterator[World]:
    load_fonts(PROJECT / "resources" / "fonts")
    content = load_content(media)
    kiosk = make_kiosk(content)
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    engine.addImageProvider("picture", PictureProvider())
    engine.addImageProvider("frame", FrameProvider())
    engine.addImageProvider("icon", IconProvider())
    window = QQuickWindow()
    window.resize(960, 540)
    window.show()
    yield World(engine, window, kiosk, make_edition(content), [])
    window.close()
    del window, engine


def make(world: World, file: Path, **properties: object) -> QObject:
    component = QQmlComponent(world.engine, QUrl.fromLocalFile(str(file)))
    world.components.append(component)
    assert component.isReady(), component.errorString()
    values = {name: world.value(file, name, kind) for name, kind in required_properties(file).items()}
    made = component.createWithInitialProperties(values | properties)
    assert made is not None, component.errorString()
    return made


def end(made: QObject) -> None:
    """Delete what was made before what it shows."""
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def let_it_work() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()


def show(world: World, made: QObject) -> None:
    if isinstance(made, QQuickItem):
        made.setParentItem(world.window.contentItem())
        assert QTest.qWaitForWindowExposed(world.window)
    let_it_work()


def test_the_files_are_found() -> None:
    assert len(FILES) >= 40
    assert {file.parent.name for file in FILES} == set(MODULES)


@pytest.mark.parametrize(
    ("file", "size"),
    [
        pytest.param(file, size, id=f"{file.parent.name}/{file.stem}, {name}")
        for file in FILES
        for name, size in SIZES.items()
        if file.stem != "Main" or size != (0, 0)
    ],
)
def test_every_type_can_be_made_and_shown(file: Path, size: tuple[int, int], world: World) -> None:
    made = make(world, file) if file.stem in HANDLERS else make(world, file, width=size[0], height=size[1])
    show(world, made)
    end(made)


@pytest.mark.parametrize("file", [file for file in FILES if file.stem.endswith("Screen")], ids=lambda file: file.stem)
def test_every_screen_survives_a_visit_to_each_item(file: Path, world: World) -> None:
    made = make(world, file, width=960, height=540)
    show(world, made)
    key = next(
        (key for key, kind in SCREENS_BY_TYPE.items() if kind == file.stem.removesuffix("Screen").lower()), "programs"
    )
    world.kiosk.open(key)
    for row in world.edition.screen(key).items.rows:
        world.kiosk.show(str(row.property("key")))
        world.kiosk.read(str(row.property("key")))
        let_it_work()
        world.kiosk.back()
    world.kiosk.chooseTextSize(200)
    world.kiosk.chooseHighContrast(True)
    let_it_work()
    end(made)


def test_a_missing_required_property_is_found(world: World) -> None:
    component = QQmlComponent(world.engine, QUrl.fromLocalFile(str(QML / "Kiosk" / "Controls" / "Tile.qml")))
    assert component.create() is None
    assert "file" in component.errorString()


def test_a_binding_that_fails_is_found(world: World, tmp_path: Path, faults: Faults) -> None:
    file = tmp_path / "Wrong.qml"
    file.write_text("import QtQuick\n\nItem {\n    property Item other: null\n\n    width: other.width\n}\n")
    made = QQmlComponent(world.engine, QUrl.fromLocalFile(str(file))).create()
    assert made is not None
    assert any("TypeError" in said for said in faults.take())
