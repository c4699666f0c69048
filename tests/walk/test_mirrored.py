"""A language from right to left shows each scene as a mirror would, but for maps and what turns.

Its words are those of English, so that everything is as wide as it is there and only its side may differ.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.session.state import VisitorSettings
from kiosk.tour.items import children, is_kind, kind_of, scene_rect
from kiosk.tour.scenes import Scene, scenes
from kiosk.tour.stage import enter
from tests.languages import pseudo
from tests.qml.exhibit import write_exhibit
from tests.qml.running import load, running_kiosk

ONE_SIDED = ("PlacesMap", "TurntableView", "WorldMap")
TURNING = ("Turn left", "Turn right")
"""What has a left and a right of its own, with all that lies in it; and the words of such buttons."""
SEEN = ("KioskText", "QQuickAbstractButton", "KioskIcon", "KioskPicture", "Rectangle", "QQuickRectangle")
LANDSCAPE, PORTRAIT = QSize(1280, 720), QSize(720, 1280)
SLACK = 2.0
"""Pixels. What is centred stands on whole ones, and several may lie in each other."""

Place = tuple[str, str, QRectF]


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """English from right to left."""
    folder = pseudo.write_resources(tmp_path_factory.mktemp("resources"))
    english = folder / "languages" / "en.json"
    data = json.loads(english.read_text("utf-8"))
    english.write_text(json.dumps({**data, "direction": "right-to-left"}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Path:
    return write_exhibit(tmp_path_factory.mktemp("exhibit"))


def places(window: QQuickWindow) -> Iterator[Place]:
    waiting = list(children(window.contentItem()))
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or is_one_sided(item):
            continue
        if any(is_kind(item, kind) for kind in SEEN) and item.width() > 0 and item.height() > 0:
            yield kind_of(item), words_of(item), scene_rect(item)
        waiting.extend(reversed(children(item)))


def is_one_sided(item: QQuickItem) -> bool:
    return any(is_kind(item, kind) for kind in ONE_SIDED) or item.property("text") in TURNING


def words_of(item: QQuickItem) -> str:
    return str(item.property("text") or item.property("name") or "").replace("\u200f", "")


def walked(exhibit: Path, size: QSize, text_size: int, resources: Path) -> dict[Scene, list[Place]]:
    content = load(exhibit).content
    assert content is not None
    with running_kiosk(exhibit, size=size, resources=resources) as app:
        found: dict[Scene, list[Place]] = {}
        for scene in scenes(content):
            enter(app, scene, VisitorSettings(text_size=text_size))
            found[scene] = list(places(app.window))
        return found


def wrong_sides(plain: list[Place], mirrored: list[Place], width: int) -> Iterator[str]:
    if [place[:2] for place in plain] != [place[:2] for place in mirrored]:
        yield "other things are shown"
        return
    for (kind, words, before), (_, _, after) in zip(plain, mirrored, strict=True):
        wanted = QRectF(width - before.right(), before.y(), before.width(), before.height())
        apart = max(abs(wanted.x() - after.x()), abs(wanted.y() - after.y()), abs(wanted.right() - after.right()))
        if apart > SLACK:
            yield f"{kind} {words[:30]!r} is at {after.x():.0f} to {after.right():.0f}, not {wanted.x():.0f} to {wanted.right():.0f}"


@pytest.mark.parametrize(
    ("size", "text_size"),
    [
        pytest.param(LANDSCAPE, 100, id="landscape"),
        pytest.param(PORTRAIT, 200, id="portrait, text twice as large"),
    ],
)
def test_every_scene_is_the_mirror_image(size: QSize, text_size: int, exhibit: Path, resources: Path) -> None:
    plain = walked(exhibit, size, text_size, pseudo.RESOURCES)
    mirrored = walked(exhibit, size, text_size, resources)
    found = [
        f"{scene.name}: {problem}"
        for scene, before in plain.items()
        for problem in wrong_sides(before, mirrored[scene], size.width())
    ]
    assert len(plain) >= 25
    assert not found, "\n" + "\n".join(found)
