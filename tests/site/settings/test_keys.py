"""Keys by their names: the codes are those that Qt sends."""

import re

import pytest
from PySide6.QtCore import Qt

from kiosk.site.settings.keys import KEY_NAME, NAMED, key_code


@pytest.mark.parametrize("name", ["F1", "F2", "F15", "F35", "A", "L", "7", *NAMED])
def test_the_code_is_qts(name: str) -> None:
    assert re.match(KEY_NAME, name)
    assert key_code(name) == getattr(Qt.Key, f"Key_{name}").value


def test_a_key_without_a_name_is_known_by_its_scan_code() -> None:
    assert re.match(KEY_NAME, "scan 191")
    assert key_code("scan 191") == -191


@pytest.mark.parametrize("name", ["", "f2", "F0", "F36", "scan", "scan 0", "Ctrl+A", "F2\n", "é"])
def test_what_is_no_key(name: str) -> None:
    assert not re.match(KEY_NAME, name)
