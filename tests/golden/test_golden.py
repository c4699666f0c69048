"""Golden pictures: what each kind of scene looks like is held pixel by pixel, on the one set-up they were drawn on.

They show an exhibit of their own, so that other words or pictures in the kiosk's content leave them as they are.
`pytest tests/golden --update` draws anew those that differ; look at them before they are committed.
"""

import json
import platform
from pathlib import Path

import PySide6
import pytest
from _pytest.mark import ParameterSet
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene, State
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.golden.comparing import EVERY_BIT, SUFFIX, different_pixels, keep, read, show
from tests.golden.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, PORTRAIT, running_kiosk

PICTURES = Path(__file__).parent / "pictures"
SETUP = PICTURES / "setup.json"
SHOWN = PROJECT / "build" / "golden"
LARGE = VisitorSettings(text_size=200)
HIGH = VisitorSettings(high_contrast=True)
MOST_BYTES = 600_000
"""Of all golden pictures together: what one change of the whole look adds to the project's history."""


def scene(
    address: str, state: State, language: str = "en", size: QSize = LANDSCAPE, display: VisitorSettings | None = None
) -> ParameterSet:
    key, _, item = address.partition("/")
    settings = display or VisitorSettings()
    shape = "portrait" if size == PORTRAIT else "landscape"
    marks = [mark for mark, wanted in (("large", settings.text_size > 100), ("high", settings.high_contrast)) if wanted]
    name = "-".join([language, shape, Scene(key, item, state).name, *marks])
    return pytest.param(Scene(key, item, state), language, size, settings, name, id=name)


SCENES = [
    scene("", "attract"),
    scene("home", "screen"),
    scene("home", "screen", "es", PORTRAIT),
    scene("ships/meridian", "item"),
    scene("ships/meridian", "reading", "es"),
    scene("crew", "screen"),
    scene("crew/ada-north", "item", "es", PORTRAIT),
    scene("ports/north", "item"),
    scene("log", "screen", "es", LANDSCAPE, LARGE),
    scene("album/dawn", "item"),
    scene("tides/pier", "item", "en", PORTRAIT),
    scene("numbers", "screen"),
    scene("numbers/miles", "item"),
    scene("numbers/tower", "item", "es", PORTRAIT),
    scene("questions/why", "item", "en", LANDSCAPE, HIGH),
    scene("story", "screen", "es"),
    scene("model/mast", "item", "es", PORTRAIT),
    scene("depths/knot", "item"),
    scene("depths/knot", "solved", "es", PORTRAIT),
    scene("watch", "screen", "es", PORTRAIT, HIGH),
    scene("home", "idle-prompt"),
]


def this_setup() -> dict[str, str]:
    release = platform.freedesktop_os_release()
    return {
        "pyside": PySide6.__version__,
        "system": f"{release['ID']} {release['VERSION_ID']}",
        "machine": platform.machine(),
    }


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory, qt_app: QGuiApplication) -> Path:
    return write_exhibit(tmp_path_factory.mktemp("golden") / "exhibit")


def draw(exhibit: Path, scene: Scene, language: str, size: QSize, display: VisitorSettings) -> QImage:
    with running_kiosk(exhibit, size=size, language=language) as app:
        enter(app, scene, display)
        return app.window.grabWindow().convertToFormat(EVERY_BIT)


@pytest.mark.parametrize(("scene", "language", "size", "display", "name"), SCENES)
def test_looks_as_pinned(
    scene: Scene, language: str, size: QSize, display: VisitorSettings, name: str, update: bool, exhibit: Path
) -> None:
    drawn = draw(exhibit, scene, language, size, display)
    pinned = PICTURES / f"{name}{SUFFIX}"
    if update:
        SETUP.write_text(json.dumps(this_setup(), indent=1) + "\n", "utf-8")
        if not pinned.exists() or read(pinned) != drawn:
            keep(drawn, pinned)
        return
    if json.loads(SETUP.read_text("utf-8")) != this_setup():
        pytest.skip(f"pinned on {SETUP.read_text('utf-8').strip()}, this is {this_setup()}")
    expected = read(pinned)
    count = different_pixels(drawn, expected)
    if count:
        files = "\n".join(f"{file.relative_to(PROJECT)}" for file in show(expected, drawn, name, SHOWN))
        pytest.fail(f"{count} pixels differ from {pinned.name}. See\n{files}")


def test_every_pinned_picture_has_a_scene() -> None:
    names = {parameters.values[4] for parameters in SCENES}
    assert {picture.stem for picture in PICTURES.glob("*.*")} - {SETUP.stem} == names


def test_golden_pictures_are_light() -> None:
    assert sum(file.stat().st_size for file in PICTURES.iterdir()) < MOST_BYTES


def test_one_changed_pixel_is_seen(tmp_path: Path) -> None:
    white, spotted = (QImage(8, 8, EVERY_BIT) for _ in range(2))
    white.fill(0xFFFFFF)
    spotted.fill(0xFFFFFF)
    spotted.setPixel(3, 3, 0xFFFEFF)
    assert different_pixels(white, spotted) == 1
    assert different_pixels(white, white) == 0
    assert different_pixels(white, QImage(8, 9, EVERY_BIT)) == 64
    expected, actual, where = show(white, spotted, "spot", tmp_path)
    assert (read(expected), read(actual)) == (white, spotted)
    bright = [(x, y) for x in range(8) for y in range(8) if read(where).pixelColor(x, y).lightness() > 100]
    assert bright == [(3, 3)]
