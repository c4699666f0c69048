"""No object of Qt is given its properties by keyword: the binding finds their setters only in some locales."""

import ast
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PROPERTIES = {"interval", "singleShot", "objectName", "timerType", "enabled", "active"}
"""Of the classes that the kiosk makes."""


def places_in(source: str) -> Iterator[int]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id.startswith("Q") and any(keyword.arg in PROPERTIES for keyword in node.keywords):
            yield node.lineno


def test_no_property_of_qt_is_given_by_keyword() -> None:
    files = sorted((PROJECT / "kiosk").rglob("*.py"))
    found = [f"{file.relative_to(PROJECT)}:{line}" for file in files for line in places_in(file.read_text("utf-8"))]
    assert not found, f"call the setter instead (a Turkish locale breaks these): {found}"


def test_one_that_is_would_be_found() -> None:
    assert list(places_in("timer = QTimer(self, singleShot=True)")) == [1]
    assert list(places_in("timer = QTimer(parent=self)")) == []
