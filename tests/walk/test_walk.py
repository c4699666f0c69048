"""A walk through everything: the real kiosk over the real content, every scene, and nothing is missing or complains."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.content.model.schema import Content, Entry
from kiosk.session.state import TextSize, VisitorSettings
from kiosk.tour.items import is_kind, shown_rect, visible_items
from kiosk.tour.pictures import visible_texts
from kiosk.tour.scenes import Scene, scenes
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.qml.running import load, running_kiosk
from tests.walk.sampling import is_whole, share

DATA = PROJECT / "data"
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
LEAST_SCENES = 80
TWENTIETH = 20
PANELS = {"help": "HelpOverlay", "display": "DisplayOverlay", "idle-prompt": "IdlePrompt", "attract": "AttractView"}


@dataclass(frozen=True)
class Walk:
    """One way through all scenes."""

    content: Content
    language: str
    text_size: TextSize

    def expected(self, scene: Scene) -> str:
        """The words that must be readable on a scene: what it is about."""
        if scene.state in PANELS:
            return ""
        if scene.item:
            entry = next(one for one in self.content.items_of(scene.screen) if one.key == scene.item)
            return self.title(entry)
        if scene.screen == self.content.kiosk.home:
            return self.content.kiosk.title[self.language]
        return self.content.screens[scene.screen].title[self.language].strip()

    def title(self, entry: Entry) -> str:
        called = entry.called
        return called if isinstance(called, str) else called[self.language].strip()


def drawn(image: QImage, item: QQuickItem) -> bool:
    """Whether something was drawn where an item lies: words are bright, whatever stands behind them."""
    rect = shown_rect(item).toAlignedRect()
    part = image.copy(rect).convertToFormat(QImage.Format.Format_Grayscale8)
    return any(max(bytes(part.constScanLine(y))[: part.width()]) > 200 for y in range(0, part.height(), 3))


def problems(app: KioskApp, walk: Walk, scene: Scene) -> Iterator[str]:
    expected = walk.expected(scene)
    if expected and expected not in visible_texts(app):
        yield f"does not say {expected!r}"
    items = list(visible_items(app.window))
    if scene.state in PANELS and not any(is_kind(item, PANELS[scene.state]) for item in items):
        yield f"is no {PANELS[scene.state]}"
    if any(is_kind(item, "FallbackScreen") for item in items):
        yield "could not be drawn"
    for item in items:
        if is_kind(item, "KioskPicture") and item.property("file") and not item.property("shown"):
            yield f"does not show {item.property('file')}"
    headings = [item for item in items if is_kind(item, "Heading")]
    shown = [item for item in headings if item.property("text") and not shown_rect(item).isEmpty()]
    if not shown:
        yield "has no heading"
    image = app.window.grabWindow()
    yield from (f"has not drawn {item.property('text')!r}" for item in shown if not drawn(image, item))


@pytest.mark.parametrize(
    ("language", "size", "text_size", "start"),
    [
        pytest.param("en", LANDSCAPE, 100, 0, id="English, landscape"),
        pytest.param("es", LANDSCAPE, 100, 4, id="Spanish, landscape"),
        pytest.param("en", PORTRAIT, 100, 8, id="English, portrait"),
        pytest.param("es", PORTRAIT, 100, 12, id="Spanish, portrait"),
        pytest.param("es", LANDSCAPE, 200, 16, id="Spanish, landscape, text twice as large"),
    ],
)
def test_every_scene_is_whole(
    language: str, size: QSize, text_size: TextSize, start: int, qt_app: QGuiApplication
) -> None:
    """A twentieth of the scenes in each combination, another one each time; all in all with `make walk`.

    Qt's warnings on the way fail it too (the fixture `faults`).
    """
    content = load(DATA).content
    assert content is not None
    walk = Walk(content, language, text_size)
    visited = 0
    found: list[str] = []
    with running_kiosk(DATA, size=size, language=language) as app:
        for scene in share(scenes(content), TWENTIETH, start):
            enter(app, scene, VisitorSettings(text_size=text_size))
            assert app.kiosk.language == language
            found += (f"{scene.name} {problem}" for problem in problems(app, walk, scene))
            visited += 1
    assert not found, "\n" + "\n".join(found)
    assert visited >= LEAST_SCENES // (1 if is_whole() else TWENTIETH)


def test_the_walk_can_fail(qt_app: QGuiApplication) -> None:
    """On the wrong scene the walk sees that the words are missing."""
    content = load(DATA).content
    assert content is not None
    walk = Walk(content, "en", 100)
    with running_kiosk(DATA, size=QSize(960, 540)) as app:
        enter(app, Scene("leadership", "", "screen"), VisitorSettings())
        assert not list(problems(app, walk, Scene("leadership", "", "screen")))
        assert list(problems(app, walk, Scene("programs", "human-research", "item")))
        assert list(problems(app, walk, Scene("home", "", "help")))
