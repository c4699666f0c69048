"""What the documents name in the program is there: each path, module, class and room of the architecture."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import PROJECT

PAGES = (PROJECT / "README.md", PROJECT / "CONTRIBUTING.md", *sorted((PROJECT / "docs").rglob("*.md")))
CODE = ("kiosk", "tests", "tools", "installer", "bench", "resources")
ROOTS = (*CODE, "data", "docs")
"""The folders of the project. `build` is left out: what is in it is made."""

QUOTED = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
PATH = re.compile(r"[\w.-]+(/[\w.-]+)*/?")
SOURCE = re.compile(r"[\w./-]+\.(py|qml)")
PLACEHOLDER = re.compile(r"(?<![A-Za-z])[A-Z]{3,}(?![a-z])")
DOTTED = re.compile(r"([a-z_]+(?:\.[a-z_]+)*)\.(\w+)")
MEMBER = re.compile(r"([A-Z][a-z]\w*)\.([a-z]\w*)")
CLASS = re.compile(r"[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+")
SNAKE = re.compile(r"_*[a-z0-9]+(?:_[a-z0-9]+)+")
FILE_ENDINGS = ("yaml", "yml", "log", "json", "lock", "jpg", "run", "txt")
IN_QML = re.compile(r"^ *(?:readonly )?(?:property [\w<>]+|function|signal) (\w+)", re.MULTILINE)

OUTSIDE = {
    *("LayoutMirroring", "SetCustomShell", "StartLayout", "StartPins"),
    *("Signal.emit", "layer.effect"),
}
"""Names of Qt and of Windows."""

ROOMS = re.compile(r"^## The rooms\n+```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROOM = re.compile(r"^( *)([\w./]+)(?=  +\w)", re.MULTILINE)


@cache
def names_by_file() -> dict[str, frozenset[str]]:
    """The names in each source file, by its path: of classes, functions, members and variables, or a QML type's."""
    found = {
        file.relative_to(PROJECT).as_posix(): frozenset(_names(ast.parse(file.read_text("utf-8"))))
        for folder in CODE
        for file in sorted((PROJECT / folder).rglob("*.py"))
    }
    types = {
        file.relative_to(PROJECT).as_posix(): frozenset({file.stem, *IN_QML.findall(file.read_text("utf-8"))})
        for file in sorted((PROJECT / "kiosk").rglob("*.qml"))
    }
    return {**found, **types}


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def is_path(written: str) -> bool:
    """Whether this path is in the project; the folder of the program may be left out, and that of a lone file."""
    if any((root / written).exists() for root in (PROJECT, PROJECT / "kiosk")):
        return True
    return "/" not in written and any(Path(file).name == written for file in names_by_file())


def is_module_or_its_name(written: str) -> bool:
    """Whether this is a module of the program, or a name that one of a package's modules gives."""
    whole = written.removeprefix("kiosk.").replace(".", "/")
    folder, _, name = whole.rpartition("/")
    if any((PROJECT / "kiosk" / path).exists() for path in (whole, f"{whole}.py")):
        return True
    inside = (f"kiosk/{folder}/", f"kiosk/{folder}.py")
    return any(name in names for file, names in names_by_file().items() if file.startswith(inside))


def is_member(owner: str, name: str) -> bool:
    return any({owner, name} <= names for names in names_by_file().values())


def is_name(written: str) -> bool:
    return any(written in names for names in names_by_file().values())


def is_there(written: str) -> bool:
    """Whether what stands in quotes is no name of the program, or one that it has."""
    if written in OUTSIDE or PLACEHOLDER.search(written):
        return True
    if SOURCE.fullmatch(written) or (PATH.fullmatch(written) and written.partition("/")[0] in ROOTS):
        return is_path(written)
    dotted, member = DOTTED.fullmatch(written), MEMBER.fullmatch(written)
    if dotted and dotted[2] not in FILE_ENDINGS:
        return is_module_or_its_name(written)
    if member and member[2] not in FILE_ENDINGS:
        return is_member(member[1], member[2])
    return not (CLASS.fullmatch(written) or SNAKE.fullmatch(written)) or is_name(written)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(PROJECT).as_posix())
def test_what_a_page_names_is_there(page: Path) -> None:
    words = page.read_text("utf-8")
    assert [name for name in QUOTED.findall(words) if not is_there(name)] == []
    assert [link for link in LINK.findall(words) if not (page.parent / link).exists()] == []


def test_names_are_found_on_the_pages() -> None:
    quoted = {name for page in PAGES for name in QUOTED.findall(page.read_text("utf-8"))}
    for pattern in (SOURCE, DOTTED, MEMBER, CLASS, SNAKE):
        assert len([name for name in quoted if pattern.fullmatch(name)]) > 2, pattern.pattern


@pytest.mark.parametrize(
    "gone",
    [
        "kiosk/content/cache.py",
        "cache.qml",
        "content.cache",
        "kiosk.setup.store",
        "platform.ReduceState",
        "KioskApp.reduce",
        "KioskWindowModel",
        "read_nothing_at_all",
    ],
)
def test_what_is_gone_is_found(gone: str) -> None:
    assert not is_there(gone)


@pytest.mark.parametrize("outside", ["site.yaml", "engine", "build/tour", "/etc/xdg", "screen/item", "A sentence."])
def test_what_is_no_name_of_the_program_may_stand_there(outside: str) -> None:
    assert is_there(outside)


def test_the_rooms_of_the_architecture_are_all_there_are() -> None:
    (tree,) = ROOMS.findall((PROJECT / "docs/architecture.md").read_text("utf-8"))
    named = {name if not indent else f"kiosk/{name}" for indent, name in ROOM.findall(tree)}
    assert {name for name in named if not (PROJECT / name).exists()} == set()
    parts = {file for file in (PROJECT / "kiosk").iterdir() if not file.name.startswith("__")}
    told = {(PROJECT / name).relative_to(PROJECT / "kiosk").parts[0] for name in named if name.startswith("kiosk/")}
    assert {part.name for part in parts} == told
