"""A long language from right to left, seen on every kind of scene of the real content: nothing is cut off or lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.audit.findings import measure
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene, scenes
from tests.languages import pseudo
from tests.qml.running import running_kiosk

INCHES = 24.0
OF_OTHERS = ("A8", "C1")
"""Lines of narrow letters that are a character too long, which no one reads; and the order of the bar's buttons, which
the audit reads from the left, and test_mirrored.py the other way."""
EACH = 2
"""Items of a screen that are looked at: the first, and the last of so many."""


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_resources(tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_content(tmp_path_factory.mktemp("content"))


def every_kind(content: Content) -> Iterator[Scene]:
    """The first scenes of each screen in each state."""
    seen: dict[tuple[str, str], int] = {}
    for scene in scenes(content):
        kind = scene.screen, scene.state
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] <= EACH:
            yield scene


@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        pytest.param(QSize(1920, 1080), 100, id="landscape"),
        pytest.param(QSize(1080, 1920), 100, id="portrait"),
    ],
)
def test_nothing_is_cut_off(
    size: QSize, text_size: int, folder: Path, resources: Path, qt_app: QGuiApplication
) -> None:
    content = load(folder).content
    assert content is not None
    settings = VisitorSettings(text_size=text_size)
    visited = tuple(every_kind(content))
    assert {"attract", "screen", "item", "reading", "languages", "idle-prompt"} <= {scene.state for scene in visited}
    with running_kiosk(folder, size=size, language=pseudo.CODE, resources=resources) as app:
        found = list(measure(app, visited, settings=settings, language=pseudo.CODE, size=size, diagonal_inches=INCHES))
    assert [
        f"{one.rule} {one.scene}: {one.element}: {one.message}: {one.measured}"
        for one in found
        if one.rule not in OF_OTHERS
    ] == []
