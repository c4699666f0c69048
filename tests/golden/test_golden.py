"""Pinned pictures: what a scene looks like is held pixel by pixel, on the one set-up they were drawn on.

`pytest tests/golden --update` draws them anew; look at them before they are committed.
"""

import json
import platform
from pathlib import Path

import PySide6
import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.session.state import DisplaySettings
from kiosk.tour.scenes import Scene, State
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.qml.running import running_kiosk

PICTURES = Path(__file__).parent / "pictures"
SETUP = PICTURES / "setup.json"
LANDSCAPE = QSize(960, 540)
PORTRAIT = QSize(540, 960)
LARGE = DisplaySettings(text_size=200)
HIGH = DisplaySettings(high_contrast=True)


def scene(
    address: str, state: State, language: str = "en", size: QSize = LANDSCAPE, display: DisplaySettings | None = None
) -> ParameterSet:
    key, _, item = address.partition("/")
    settings = display or DisplaySettings()
    shape = "portrait" if size == PORTRAIT else "landscape"
    marks = [mark for mark, wanted in (("large", settings.text_size > 100), ("high", settings.high_contrast)) if wanted]
    name = "-".join([language, shape, Scene(key, item, state).name, *marks])
    return pytest.param(Scene(key, item, state), language, size, settings, name, id=name)


SCENES = [
    scene("", "attract"),
    scene("home", "screen"),
    scene("home", "screen", "es", PORTRAIT),
    scene("programs/space-communications-and-navigation", "item"),
    scene("programs/human-research", "reading", "es"),
    scene("station", "screen"),
    scene("station-timeline/zarya", "item", "en", PORTRAIT),
    scene("leadership", "screen"),
    scene("centers/kennedy", "item"),
    scene("stories", "screen", "es", LANDSCAPE, LARGE),
    scene("gallery/aurora", "item"),
    scene("station-explore/cupola", "item", "es", PORTRAIT),
    scene("about/time-outs", "item", "en", LANDSCAPE, HIGH),
    scene("home", "idle-prompt"),
]


def this_setup() -> dict[str, str]:
    release = platform.freedesktop_os_release()
    return {
        "pyside": PySide6.__version__,
        "system": f"{release['ID']} {release['VERSION_ID']}",
        "machine": platform.machine(),
    }


def draw(scene: Scene, language: str, size: QSize, display: DisplaySettings) -> QImage:
    with running_kiosk(PROJECT / "data", size=size, language=language) as app:
        enter(app, scene, display)
        return app.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)


def different_pixels(one: QImage, other: QImage) -> int:
    if one.size() != other.size():
        return one.width() * one.height()
    rows = (
        (bytes(one.constScanLine(y))[: 3 * one.width()], bytes(other.constScanLine(y))[: 3 * one.width()])
        for y in range(one.height())
    )
    return sum(sum(a[i : i + 3] != b[i : i + 3] for i in range(0, len(a), 3)) for a, b in rows if a != b)


@pytest.mark.parametrize(("scene", "language", "size", "display", "name"), SCENES)
def test_looks_as_pinned(
    scene: Scene, language: str, size: QSize, display: DisplaySettings, name: str, update: bool, qt_app: QGuiApplication
) -> None:
    drawn = draw(scene, language, size, display)
    pinned = PICTURES / f"{name}.png"
    if update:
        PICTURES.mkdir(exist_ok=True)
        SETUP.write_text(json.dumps(this_setup(), indent=1) + "\n", "utf-8")
        assert drawn.save(str(pinned))
        return
    if json.loads(SETUP.read_text("utf-8")) != this_setup():
        pytest.skip(f"pinned on {SETUP.read_text('utf-8').strip()}, this is {this_setup()}")
    wanted = QImage(str(pinned)).convertToFormat(QImage.Format.Format_RGB888)
    count = different_pixels(drawn, wanted)
    if count:
        seen = PROJECT / "build" / "golden" / pinned.name
        seen.parent.mkdir(parents=True, exist_ok=True)
        drawn.save(str(seen))
        pytest.fail(f"{count} pixels differ from {pinned.name}; what was drawn is in {seen.relative_to(PROJECT)}")


def test_every_pinned_picture_has_a_scene() -> None:
    names = {parameters.values[4] for parameters in SCENES}
    assert {picture.stem for picture in PICTURES.glob("*.png")} == names


def test_one_changed_pixel_is_seen() -> None:
    white, spotted = (QImage(8, 8, QImage.Format.Format_RGB888) for _ in range(2))
    white.fill(0xFFFFFF)
    spotted.fill(0xFFFFFF)
    spotted.setPixel(3, 3, 0)
    assert different_pixels(white, spotted) == 1
    assert different_pixels(white, white) == 0
