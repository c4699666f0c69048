"""Draws the tour: a PNG of every scene, and an index that says what is on each."""

import json
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import DisplaySettings
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import Stage, enter, is_kind, shown_rect, turn_pages, visible_items

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


def draw(
    stage: Stage,
    scenes: Sequence[Scene],
    folder: Path,
    *,
    display: DisplaySettings,
    language: str,
    size: QSize,
    progress: Callable[[Shot], None],
) -> list[Shot]:
    """Draw each scene into `folder`, which must exist. Long texts give several pictures, one a page."""
    shots: list[Shot] = []
    with ThreadPoolExecutor(max_workers=1) as writer:
        waiting: list[Future[bool]] = []
        for scene in scenes:
            for shot in _shots(stage, scene, folder, display, language, size, writer, waiting):
                shots.append(shot)
                progress(shot)
        if not all(done.result() for done in waiting):
            raise OSError(f"could not write every picture into {folder}")
    return shots


def _shots(
    stage: Stage,
    scene: Scene,
    folder: Path,
    display: DisplaySettings,
    language: str,
    size: QSize,
    writer: ThreadPoolExecutor,
    waiting: list[Future[bool]],
) -> Iterator[Shot]:
    enter(stage, scene, display)
    page = 1
    while True:
        state = scene.state if page == 1 else f"{scene.state}-page-{page}"
        extent = f"{size.width()}x{size.height()}"
        file = f"{language}-{extent}-{scene.name}" + (f"-{page}" if page > 1 else "") + ".png"
        image = stage.window.grabWindow()
        waiting.append(writer.submit(image.save, str(folder / file), None, PNG_COMPRESSION))
        yield Shot(file, scene.screen, scene.item, state, language, extent, tuple(visible_texts(stage)))
        if not turn_pages(stage):
            return
        page += 1


def visible_texts(stage: Stage) -> Iterator[str]:
    """The words that can be read on the screen now, at least in part."""
    for item in visible_items(stage.window):
        text = _text_of(item)
        if text and not shown_rect(item).isEmpty():
            yield text


def _text_of(item: QQuickItem) -> str:
    return str(item.property("text")) if is_kind(item, "QQuickText") else ""


def write_index(shots: Sequence[Shot], folder: Path) -> Path:
    """Write `index.json` beside the pictures. Returns its path."""
    index = folder / "index.json"
    index.write_text(json.dumps([asdict(shot) for shot in shots], ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return index
