"""Every QML file can be made in a real engine, with view models of real content, and nothing complains.

Some faults show nowhere else: a required property that nobody sets, a binding that fails before there is a layout.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QSizeF, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.model.schema import SCREEN_TYPES
from kiosk.platform import desks
from kiosk.platform.fonts import bundled_fonts, load_fonts
from kiosk.platform.icons import IconProvider
from kiosk.platform.picture_studio import PictureProvider
from kiosk.platform.reels import FrameProvider
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.item import ItemListModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.screens.journey import JourneyScreenViewModel
from kiosk.viewmodels.screens.people import PeopleScreenViewModel
from kiosk.viewmodels.screens.places import PlacesScreenViewModel
from kiosk.viewmodels.terms import Explained, TermListModel, WordFinder, term_list
from tests.conftest import PROJECT, Faults
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_edition, make_kiosk

QML = PROJECT / "kiosk" / "qml"
MODULES = ("Controls", "Parts", "Drawings", "Screens", "App")
FILES = sorted(
    file
    for module in MODULES
    for file in (QML / "Kiosk" / module).glob("*.qml")
    if not re.search(r"^pragma Singleton$|^QtObject \{$", file.read_text("utf-8"), re.MULTILINE)
)
"""All but singletons and what is no item: those are made where they are needed."""
REQUIRED = re.compile(r"^    required property (\S+) (\w+)$", re.MULTILINE)
BOUND = re.compile(r"^    (\w+): ", re.MULTILINE)
NAMED = re.compile(r"\b\w+ViewModel\b")
ROOT = re.compile(r"^(?:\w+\.)?(\w+) \{", re.MULTILINE)
SIZES = {"landscape": (960, 540), "portrait": (540, 960), "no size yet": (0, 0)}
"""The last is the moment in which a layout has not happened yet; only a window always has a size."""


def file_of(name: str) -> Path | None:
    return next((file for file in FILES if file.stem == name), None)


def base_of(file: Path) -> str:
    root = ROOT.search(file.read_text(encoding="utf-8"))
    assert root is not None, f"{file.name} has no root that this test can read"
    return root[1]


def required_properties(file: Path) -> dict[str, str]:
    """What a type cannot be made without, and its QML type: its own required properties, and those of its base that it
    does not fill in itself."""
    text = file.read_text(encoding="utf-8")
    base = file_of(base_of(file))
    bound = set(BOUND.findall(text))
    inherited = required_properties(base) if base else {}
    return {name: kind for name, kind in inherited.items() if name not in bound} | {
        name: kind for kind, name in REQUIRED.findall(text)
    }


def screen_type_of(file: Path) -> str:
    """The screen type that a file draws; for what screens are built upon, any type that it will do for."""
    name = file.stem.removesuffix("Screen").lower()
    return name if name in SCREEN_TYPES else ANY_TYPE


@dataclass(frozen=True)
class World:
    """An engine, a window, and something of every kind that a required property may ask for."""

    engine: QQmlEngine
    window: QQuickWindow
    kiosk: KioskViewModel
    edition: Edition
    screens: dict[str, ScreenViewModel]
    """A screen of each type."""
    terms: tuple[TermListModel, ...]
    """The explained words of a text."""
    components: list[QQmlComponent]
    """Kept, since PySide deletes what a component made with the component."""

    def value(self, file: Path, name: str, kind: str) -> object:
        """A fitting value for the required property `name` of a file."""
        if name in NAMES_OF_FILES:
            return NAMES_OF_FILES[name]
        if kind in PLAIN:
            return PLAIN[kind]
        if kind == "Item":
            return self.window.contentItem()
        if kind == "string":
            return f"some {name}"
        if kind == ScreenViewModel.__name__:
            return self.screens[screen_type_of(file)]
        if kind == ItemListModel.__name__:
            return self.items_for(file)
        other = file_of(kind)
        return make(self, other) if other else self.view_model(kind)

    def view_model(self, kind: str) -> QObject:
        """The first view model of a kind in the content: a screen, or what a screen consists of."""
        for one in self.view_models():
            if kind in (base.__name__ for base in type(one).__mro__):
                return one
        raise LookupError(f"the minimal content leads to no {kind}: extend tests/content/minimal.py")

    def view_models(self) -> Iterator[QObject]:
        yield from (self.kiosk, self.kiosk.presence, self.kiosk.quickGuess, *self.terms, *self.terms[0].rows)
        for screen in (self.screens[ANY_TYPE], *self.screens.values()):
            yield screen
            if isinstance(screen, PeopleScreenViewModel):
                screen.rowsOf(2)  # rows are made when they are asked for
            if isinstance(screen, PlacesScreenViewModel | JourneyScreenViewModel):
                screen.framed(QSizeF(960, 540), QRectF(200, 200, 500, 200))  # and so is a view of a map
            yield from screen.findChildren(QObject)
            yield from (figure.shown_in for figure in screen.findChildren(FigureViewModel))

    def items_for(self, file: Path) -> ItemListModel:
        """The items of the screen type that a file names the items of, or those of any type."""
        named = set(NAMED.findall(file.read_text(encoding="utf-8")))
        fitting = (screen for screen in self.screens.values() if screen.ITEM.__name__ in named - {"ItemViewModel"})
        return next(fitting, self.screens[ANY_TYPE]).items


HANDLERS = {"Tap", "GroundTrack"}
"""What is no item and has no size."""
ANY_TYPE = "carousel"
"""The type of screen that stands for all others; its first item has something of everything."""
NAMES_OF_FILES: dict[str, object] = {
    "iconName": "rocket-launch",
    "name": "rocket-launch",
    "file": "ground/pad.png",
    "files": ["ship/000.webp", "ship/001.webp"],
    "places": "[0, 0.5, 0.1, 0.4, 0.2, 0.5]",
}
"""Texts that name something; every other text gets its own name."""
PLAIN: dict[str, object] = {
    "int": 1,
    "real": 30.0,
    "bool": True,
    "color": QColor("#102030"),
    "rect": QRectF(0, 0, 300, 200),
    "list<real>": [0.0, 12.0],
    "list<string>": ["M0 0 L10 10 Z"],
    "list<color>": [QColor("#102030")] * 6,
    "size": QSizeF(300, 200),
    "point": QPointF(20, 10),
    "var": None,
}


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_minimal_content(tmp_path_factory.mktemp("content"))


def explained_words(owner: QObject) -> TermListModel:
    finder = WordFinder([Explained("orbit", "The way around something.", "words/orbit")])
    return term_list(finder.places(["An orbit is round."])[0], owner)


@pytest.fixture
def world(media: Path, qt_app: QGuiApplication) -> Iterator[World]:
    load_fonts(bundled_fonts(PROJECT / "resources" / "fonts"))
    content = load_content(media)
    edition = make_edition(content)
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    assert desks.desk_of(engine, desks.PictureDesk), "QML knows the desks"
    engine.addImageProvider("picture", PictureProvider())
    engine.addImageProvider("frame", FrameProvider())
    engine.addImageProvider("icon", IconProvider())
    window = QQuickWindow()
    window.resize(960, 540)
    window.show()
    screens = {screen.type: edition.screen(key) for key, screen in reversed(content.screens.items())}
    yield World(engine, window, make_kiosk(content), edition, screens, (explained_words(window),), [])
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
    screen = world.screens[screen_type_of(file)]
    world.kiosk.open(screen.key)
    for item in screen.item_models:
        world.kiosk.show(item.key)
        world.kiosk.read(item.key)
        let_it_work()
        world.kiosk.back()
    world.kiosk.settings.chooseTextSize(200)
    world.kiosk.settings.chooseHighContrast(True)
    let_it_work()
    end(made)


def test_each_screen_type_is_drawn_by_the_file_of_its_name(world: World) -> None:
    screens = {file.stem.removesuffix("Screen").lower(): file for file in FILES if file.stem.endswith("Screen")}
    assert set(SCREEN_TYPES) == set(world.screens)
    bases = {base_of(file).removesuffix("Screen").lower() for file in screens.values()}
    assert set(screens) - bases - set(SCREEN_TYPES) == {"fallback"}
    assert set(SCREEN_TYPES) <= set(screens)


def test_what_nothing_can_be_found_for_is_told(world: World) -> None:
    file = QML / "Kiosk" / "Parts" / "FactPanel.qml"
    assert world.value(file, "fact", "FactViewModel") is world.screens["facts"].items.at(0)
    for kind in ("Fact", "ProgramsViewModel", "date", "list<int>"):
        with pytest.raises(LookupError, match=re.escape(f"no {kind}: extend tests/content/minimal.py")):
            world.value(file, "item", kind)


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
