"""One desktop for the tests of a file."""

from collections.abc import Iterator

import pytest

from tests.outside.displays import open_xvfb
from tests.outside.harness import Exhibit


@pytest.fixture(scope="module")
def exhibit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exhibit]:
    """A desktop of 1920x1080 pixels on Xvfb."""
    folder = tmp_path_factory.mktemp("exhibit")
    display = open_xvfb(folder)
    try:
        desktop = Exhibit(display, folder)
        yield desktop
        desktop.close()
    finally:
        display.close()
