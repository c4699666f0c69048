"""Tells Qt's QML tools about the Python types: writes a description of their QML modules into a build folder.

Qt's `metaobjectdump` reads the Python source, `qmltyperegistrar` makes a `.qmltypes` file of it. The dump leaves out
which properties are constant or final, and lint would take each of them for one whose changes nobody hears of. It also
leaves out enumerations that a class takes from elsewhere. So both are filled in from the classes themselves.
"""

import ast
import importlib
import json
import sys
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject

from tests.lint.tools import PROJECT, PYSIDE, output_of

VIEW_MODELS = PROJECT / "kiosk" / "viewmodels"
MODULES = {
    "Kiosk.ViewModels": sorted(path for path in VIEW_MODELS.rglob("*.py") if "class " in path.read_text("utf-8")),
    "Kiosk.Desks": [PROJECT / "kiosk" / "platform" / "desks.py"],
}
"""The QML modules that Python makes, and the files with their types."""


def bases_first(files: list[Path]) -> list[Path]:
    """The files in an order in which each one comes after those it imports: the dump must know a class's bases."""
    by_module = {".".join(file.relative_to(PROJECT).with_suffix("").parts): file for file in files}
    needs = {
        file: [
            by_module[node.module]
            for node in ast.walk(ast.parse(file.read_text("utf-8")))
            if isinstance(node, ast.ImportFrom) and node.module in by_module
        ]
        for file in files
    }
    return list(TopologicalSorter(needs).static_order())


def complete(dump: list[dict[str, Any]]) -> None:
    """Fill in enumerations, and `constant` and `final` for each property; leave out the absolute paths."""
    for entry in dump:
        file = Path(entry["inputFile"]).relative_to(PROJECT)
        entry["inputFile"] = file.as_posix()
        module = importlib.import_module(".".join(file.with_suffix("").parts))
        for described in entry["classes"]:
            meta = getattr(getattr(module, described["className"]), "staticMetaObject", None)
            if isinstance(meta, QMetaObject):
                complete_properties(described.get("properties", []), meta)
                described["enums"] = [enumeration(meta, index) for index in range(meta.enumeratorCount())]


def complete_properties(properties: list[dict[str, Any]], meta: QMetaObject) -> None:
    for described in properties:
        actual = meta.property(meta.indexOfProperty(described["name"]))
        described["constant"] = actual.isConstant()
        described["final"] = actual.isFinal()


def enumeration(meta: QMetaObject, index: int) -> dict[str, Any]:
    found = meta.enumerator(index)
    values = [found.key(number) for number in range(found.keyCount())]
    return {"name": found.name(), "isClass": True, "isFlag": False, "type": "int", "values": values}


def write_qml_types(build: Path) -> Path:
    """Write the modules below `build` and return the folder to give to a tool as an import path."""
    for name, files in MODULES.items():
        _write_module(name, files, build)
    return build / "qml"


def _write_module(name: str, files: list[Path], build: Path) -> None:
    metatypes = build / f"{name}.json"
    dump_tool = PYSIDE / "scripts" / "metaobjectdump.py"
    output_of([sys.executable, dump_tool, "-c", "-o", metatypes, *bases_first(files)])
    dump = json.loads(metatypes.read_text("utf-8"))
    complete(dump)
    metatypes.write_text(json.dumps(dump), "utf-8")

    module = build / "qml" / Path(*name.split("."))
    module.mkdir(parents=True, exist_ok=True)
    foreign = ",".join(
        str(PYSIDE / "Qt" / "metatypes" / f"qt6{part}_metatypes.json") for part in ("core", "gui", "qml")
    )
    registrar = PYSIDE / "Qt" / "libexec" / "qmltyperegistrar"
    version = ["--import-name", name, "--major-version", "1", "--minor-version", "0"]
    output = ["--generate-qmltypes", module / "plugins.qmltypes", "-o", build / "registration.cpp"]
    output_of([registrar, *output, metatypes, *version, "--foreign-types", foreign])
    (module / "qmldir").write_text(f"module {name}\ntypeinfo plugins.qmltypes\n", "utf-8")
