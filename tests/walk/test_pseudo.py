"""A long language from right to left, seen on every kind of scene of the real content.

Nothing is cut off or lost, and every text begins at the right.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import KioskApp
from kiosk.audit.findings import Finding, Setup, measure
from kiosk.audit.legibility import LONGEST_LINE
from kiosk.audit.tokens import evaluate
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.languages.language import RIGHT_TO_LEFT_MARK
from kiosk.session.state import VisitorSettings
from kiosk.tour.items import children, is_kind
from kiosk.tour.scenes import Scene, scenes
from tests.languages import pseudo
from tests.qml.running import running_kiosk
from tests.walk.sampling import share

INCHES = 24.0
THIRD = 3
OF_PICTURES = ("L1", "L2")
"""Rules on how much of a tile's picture its words leave to be seen: words half as long again leave less."""
NARROW_LETTERS = 3
"""Of a line, more than the audit wants: lines are as wide as as many letters of English, of which fewer are narrow."""
ONE_SIDED = ("PlacesMap", "TurntableView")
"""What has a left and a right of its own, with all that lies in it."""


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_resources(tmp_path_factory.mktemp("resources"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pseudo.write_content(tmp_path_factory.mktemp("content"), longest_first=True)


def every_kind(content: Content) -> Iterator[Scene]:
    """Each screen in each state, with its first item, which says what is longest of all that its items say."""
    seen: set[tuple[str, str]] = set()
    for scene in scenes(content):
        kind = scene.screen, scene.state
        if kind not in seen:
            yield scene
        seen.add(kind)


def is_hard_to_read(finding: Finding) -> bool:
    """Whether a finding tells of more than some narrow letters in a line that is no wider than any other."""
    too_long = finding.message == "its longest line is too long"
    return not too_long or int(finding.measured.split()[0]) > LONGEST_LINE + NARROW_LETTERS


def texts(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Every text that can be seen, but for those of maps and of what turns."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or any(is_kind(item, kind) for kind in ONE_SIDED):
            continue
        if is_kind(item, "KioskText") and str(item.property("text")).strip():
            yield item
        waiting.extend(children(item))


def wrong_sides(window: QQuickWindow) -> Iterator[str]:
    """Texts that begin at the left, or in this language and run from there."""
    for item in texts(window):
        if int(evaluate("effectiveHorizontalAlignment + 0", item)) == Qt.AlignmentFlag.AlignLeft.value:
            yield f"{item.property('text')!r} begins at the left"
        first = str(item.property("text")).split("\n")[0]
        if is_a_sentence(first) and not first.startswith(RIGHT_TO_LEFT_MARK):
            yield f"{first!r} runs from left to right"


def is_a_sentence(line: str) -> bool:
    """Whether a line has several words, and words of this language, so that it matters where they begin."""
    return " " in line and any(chr(letter) in line for letter in pseudo.ACCENTED.values())


def walked(app: KioskApp, visited: Sequence[Scene], wrong: list[str]) -> Iterator[Scene]:
    """The scenes one after the other; each is looked at when it was measured, before the next one comes."""
    for scene in visited:
        yield scene
        wrong.extend(f"{scene.name}: {problem}" for problem in wrong_sides(app.window))


@pytest.mark.parametrize(
    ("size", "text_size", "start"),
    [
        pytest.param(QSize(1920, 1080), 100, 0, id="landscape"),
        pytest.param(QSize(1080, 1920), 100, 1, id="portrait"),
        pytest.param(QSize(1080, 1920), 200, 2, id="portrait, text twice as large"),
    ],
)
def test_nothing_is_cut_off_or_at_the_wrong_side(
    size: QSize, text_size: int, start: int, folder: Path, resources: Path, qt_app: QGuiApplication
) -> None:
    """A third of the kinds of scenes in each combination, and each in one; all in all with `make walk`."""
    content = load(folder).content
    assert content is not None
    settings = VisitorSettings(text_size=text_size)
    visited = tuple(every_kind(content))
    assert {"attract", "screen", "item", "reading", "languages", "idle-prompt"} <= {scene.state for scene in visited}
    wrong: list[str] = []
    with running_kiosk(folder, size=size, language=pseudo.CODE, resources=resources) as app:
        scenes_in_turn = walked(app, share(visited, THIRD, start), wrong)
        setup = Setup(language=pseudo.CODE, size=size, diagonal_inches=INCHES, settings=settings)
        found = measure(app, scenes_in_turn, setup)
        cut_off = [
            f"{one.rule} {one.scene}: {one.element}: {one.message}: {one.measured}"
            for one in found
            if is_hard_to_read(one) and one.rule not in OF_PICTURES
        ]
    assert cut_off == []
    assert wrong == []
