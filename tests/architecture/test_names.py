"""Each thing has a name of its own, and is said once.

No two classes share a name: whoever reads one, in Python or in QML, need not ask which is meant.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from kiosk.content.model.schema import Screen
from tests.architecture.qml_source import PROJECT, qml_files, without_comments

FOLDERS = ("kiosk", "bench", "installer", "tools")
ALIAS = re.compile(r"_?[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*")
INLINE = re.compile(r"^\s*component\s+([A-Z]\w*)\s*:", re.MULTILINE)

Places = dict[str, list[str]]
"""For each name of a class, without the underscore of a private one: where one is that is called so."""


def python_names(source: str) -> Iterator[tuple[str, int]]:
    """The classes of a module, and its names for types, with their lines."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            yield node.name, node.lineno
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        for target in targets:
            if isinstance(target, ast.Name) and ALIAS.fullmatch(target.id):
                yield target.id, node.lineno


def qml_names(path: Path, source: str) -> Iterator[tuple[str, int]]:
    """The type that a QML file is, and those inside it."""
    yield path.stem, 1
    for match in INLINE.finditer(without_comments(source)):
        yield match[1], source.count("\n", 0, match.start(1)) + 1


def names_in(files: Iterable[tuple[Path, str]]) -> Places:
    places: Places = defaultdict(list)
    for path, source in files:
        for name, line in qml_names(path, source) if path.suffix == ".qml" else python_names(source):
            places[name.lstrip("_")].append(f"{path.as_posix()}:{line}")
    return places


def project_files() -> Iterator[tuple[Path, str]]:
    for folder in FOLDERS:
        for path in sorted((PROJECT / folder).rglob("*.py")):
            yield path.relative_to(PROJECT), path.read_text("utf-8")
    for file in qml_files():
        yield file.path.relative_to(PROJECT), file.text


def shared(places: Places) -> dict[str, list[str]]:
    """The names that more than one class has. A type of screen and the QML that draws it are meant to have one name."""
    drawn = {one.__name__ for one in Screen.__subclasses__()}
    return {
        name: where
        for name, where in places.items()
        if len(where) > 1 and not (name in drawn and len(where) == 2 and any("/Screens/" in one for one in where))
    }


def test_no_two_classes_share_a_name() -> None:
    places = names_in(project_files())
    assert {"KioskApp", "KioskButton", "SiteConfiguration"} <= set(places), "the files are not where this test looks"
    found = shared(places)
    told = "\n".join(f"{name}: {', '.join(where)}" for name, where in sorted(found.items()))
    assert not found, f"give each a name of its own (docs/glossary.md):\n{told}"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("kiosk/a.py", "class Part: ..."), ("kiosk/b.py", "class Part: ..."), id="two classes"),
        pytest.param(("kiosk/a.py", "class Part: ..."), ("bench/b.py", "class _Part: ..."), id="a private one"),
        pytest.param(
            ("kiosk/a.py", "class Part: ..."), ("kiosk/b.py", "Part = tuple[int, int]"), id="a name for a type"
        ),
        pytest.param(("kiosk/a.py", "class Part: ..."), ("kiosk/b.py", "Part: TypeAlias = int"), id="an annotated one"),
        pytest.param(("kiosk/a.py", "class Part: ..."), ("kiosk/qml/Part.qml", "Item {}"), id="Python and QML"),
        pytest.param(
            ("kiosk/qml/A.qml", "Item {\n component Part: Item {} }"), ("kiosk/qml/Part.qml", ""), id="in QML"
        ),
        pytest.param(
            ("kiosk/a.py", "class MenuScreen: ..."), ("kiosk/b.py", "class MenuScreen: ..."), id="two screens in Python"
        ),
    ],
)
def test_a_shared_name_is_found(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert shared(names_in((Path(path), source) for path, source in (one, other)))


def test_what_is_no_class_may_repeat() -> None:
    files = [(Path(f"kiosk/{name}.py"), "MAX = 1\nT = 2\nhouse = 3\ndef run(): ...\n") for name in "ab"]
    screens = [(Path("kiosk/a.py"), "class MenuScreen: ..."), (Path("kiosk/Screens/MenuScreen.qml"), "Item {}")]
    assert shared(names_in([*files, *screens])) == {}


def constants(source: str) -> Iterator[tuple[str, str]]:
    """The numbers, texts and collections that a module names in capital letters, with what they are."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and node.value is not None and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            if name.isupper() and not name.startswith(("_", "QML_")) and not isinstance(node.value, ast.Name):
                yield name, ast.unparse(node.value)


def test_no_constant_is_written_twice() -> None:
    places: Places = defaultdict(list)
    for path, source in project_files():
        if path.suffix == ".py" and path.parts[0] == "kiosk":
            for name, value in constants(source):
                places[f"{name} = {value}"].append(path.as_posix())
    assert len(places) > 100, "the files are not where this test looks"
    found = {constant: where for constant, where in places.items() if len(where) > 1}
    assert not found, "let one of them say it, and the others import it:\n" + "\n".join(map(str, found.items()))
