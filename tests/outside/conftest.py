"""One desktop for the tests of a file. Tests skip, and say why, where a part of it is not installed."""

from collections.abc import Iterator

import pytest

from tests.outside.harness import Exhibit, or_skip
from tools.xserver.displays import Display, open_touch_display, open_xvfb
from tools.xserver.touch import Touch


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exhibit]:
    """A desktop of 1920x1080 pixels on Xvfb."""
    folder = tmp_path_factory.mktemp("exhibit")
    with or_skip():
        display = open_xvfb(folder)
    try:
        with or_skip():
            desktop = Exhibit(display, folder)
        yield desktop
        desktop.close()
    finally:
        display.close()


@pytest.fixture(scope="module")
def panel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    """A display of 1920x1080 pixels with a panel for ten fingers."""
    with or_skip():
        display = open_touch_display(tmp_path_factory.mktemp("panel"))
    yield display
    display.close()


@pytest.fixture(scope="module")
def touch(panel: Display) -> Iterator[Touch]:
    """The fingers on the panel."""
    fingers = Touch(panel)
    yield fingers
    fingers.close()
