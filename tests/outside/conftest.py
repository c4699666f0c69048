"""One desktop for the tests of a file. Tests skip, and say why, where a part of it is not installed."""

from collections.abc import Iterator

import pytest

from tests.outside.displays import open_xvfb
from tests.outside.harness import Exhibit, or_skip


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
