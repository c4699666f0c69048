"""The diagram in docs/architecture.md names what there is in the code, where it says that it is."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
DIAGRAM = re.findall(
    r"^```mermaid\n(.*?)^```$", (PROJECT / "docs/architecture.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
)[0]
NODES = dict(re.findall(r"^ *(\w+)(?:\[|\(\[|\[\()+\"([^\"]+)\"", DIAGRAM, re.MULTILINE))
ARROWS = re.findall(r"^ *(\w+) <?-->(?:\|\"([^\"]+)\"\|)? (\w+)$", DIAGRAM, re.MULTILINE)
SOURCES = {
    path.relative_to(PROJECT / "kiosk").as_posix(): path.read_text("utf-8")
    for kind in ("*.py", "*.qml")
    for path in sorted((PROJECT / "kiosk").rglob(kind))
}
OUTSIDE = {"panel", "pixels", "file"}
"""Nodes that are no part of the program."""


def is_defined(name: str, part: str = "") -> bool:
    """Whether a class, function, signal or QML type of this name is in a part of the program."""
    defines = re.compile(rf"\b(?:class|def|function|signal) {name}\b|\b{name} = Signal\(|\bfunction on{name}\b")
    return any(
        defines.search(text) or Path(path).stem == name for path, text in SOURCES.items() if path.startswith(part)
    )


@pytest.mark.parametrize("node", sorted(set(NODES) - OUTSIDE - {"touch", "item"}))
def test_each_node_is_where_it_says(node: str) -> None:
    names, _, part = NODES[node].partition("<br/>")
    for name in names.split(", "):
        assert is_defined(name, f"{part}/" if part else ""), f"{name} in kiosk/{part}"


@pytest.mark.parametrize("label", [label for _, label, _ in ARROWS if "(" in label or " signal " in label])
def test_what_passes_along_an_arrow_is_there(label: str) -> None:
    called = re.findall(r"(\w+)\(", label) + re.findall(r"signal (\w+)", label)
    assert called
    assert all(map(is_defined, called))


def test_the_arrows_join_the_nodes_into_two_ways_that_meet() -> None:
    assert {end for start, _, stop in ARROWS for end in (start, stop)} == set(NODES) - {"touch", "item"}
    steps = [label.partition(":")[0] for _, label, _ in ARROWS]
    assert [step for step in steps if step.isdecimal()] == [str(number) for number in range(1, 20)]
    assert [step for step in steps if len(step) == 1 and step.isalpha()] == list("abcdefgh")


@pytest.mark.parametrize(("name", "part"), [("InputWatch", "session/"), ("NothingLikeIt", "")])
def test_a_node_that_is_elsewhere_or_nowhere_is_found(name: str, part: str) -> None:
    assert not is_defined(name, part)
