"""Draws the tour: a PNG of every scene, and an index that says what is on each."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import VisitorSettings
from kiosk.tour.items import is_kind, line_rects, shown_part, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import Stage, enter, turn_pages

PNG_COMPRESSION = 60
"""Of 100, as QImage.save counts: less is smaller and slower."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of the tour. `texts` are the words that can be read on it, in the order in which they are drawn."""

    file: str
    screen: str
    item: str
    state: str
    language: str
    size: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the kiosk looks while the tour draws it."""

    language: str
    size: QSize
    settings: VisitorSettings

    @property
    def extent(self) -> str:
        return f"{self.size.width()}x{self.size.height()}"


def draw(
    stage: Stage, scenes: Sequence[Scene], folder: Path, *, appearance: Appearance, progress: Callable[[Shot], None]
) -> list[Shot]:
    """Draw each scene into `folder`, which must exist. Long texts give several pictures, one a page.

    Raises OSError when a picture cannot be written, and SceneError when a scene does not come to rest.
    """
    shots: list[Shot] = []
    with ThreadPoolExecutor(max_workers=1) as writer:
        written: list[Future[bool]] = []
        for scene in scenes:
            for shot, image in _pages(stage, scene, appearance):
                written.append(writer.submit(image.save, str(folder / shot.file), None, PNG_COMPRESSION))
                shots.append(shot)
                progress(shot)
        if not all(done.result() for done in written):
            raise OSError(f"could not write every picture into {folder}")
    return shots


def _pages(stage: Stage, scene: Scene, appearance: Appearance) -> Iterator[tuple[Shot, QImage]]:
    enter(stage, scene, appearance.settings)
    for page in count(1):
        state = scene.state if page == 1 else f"{scene.state}-page-{page}"
        suffix = "" if page == 1 else f"-{page}"
        file = f"{appearance.language}-{appearance.extent}-{scene.name}{suffix}.png"
        texts = tuple(visible_texts(stage))
        yield (
            Shot(file, scene.screen, scene.item, state, appearance.language, appearance.extent, texts),
            stage.window.grabWindow(),
        )
        if not turn_pages(stage):
            return


def visible_texts(stage: Stage) -> Iterator[str]:
    """The words that can be read on the screen now, at least in part."""
    for item in visible_items(stage.window):
        text = _text_of(item)
        if text and any(not shown_part(item, rect).isEmpty() for rect in line_rects(item)):
            yield text


def _text_of(item: QQuickItem) -> str:
    return str(item.property("text")) if is_kind(item, "QQuickText") else ""


def write_index(shots: Sequence[Shot], folder: Path) -> Path:
    """Write `index.json` beside the pictures. Returns its path."""
    index = folder / "index.json"
    index.write_text(
        json.dumps([asdict(shot) for shot in shots], ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    return index
