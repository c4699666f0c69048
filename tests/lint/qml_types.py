"""Tells Qt's QML tools about the Python types: writes the `Kiosk.ViewModels` module's description into a build folder.

Qt's `metaobjectdump` reads the Python source, `qmltyperegistrar` makes a `.qmltypes` file of it. The dump leaves out
which properties are constant or final, and lint would take each of them for one whose changes nobody hears of; so
that is filled in from the classes themselves.
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
QML_MODULE = "Kiosk.ViewModels"


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
    """Fill in `constant` and `final` for each property, and leave out the absolute paths."""
    for entry in dump:
        file = Path(entry["inputFile"]).relative_to(PROJECT)
        entry["inputFile"] = file.as_posix()
        module = importlib.import_module(".".join(file.with_suffix("").parts))
        for described in entry["classes"]:
            meta = getattr(getattr(module, described["className"]), "staticMetaObject", None)
            if isinstance(meta, QMetaObject):
                complete_properties(described.get("properties", []), meta)


def complete_properties(properties: list[dict[str, Any]], meta: QMetaObject) -> None:
    for described in properties:
        actual = meta.property(meta.indexOfProperty(described["name"]))
        described["constant"] = actual.isConstant()
        described["final"] = actual.isFinal()


def write_qml_types(build: Path) -> Path:
    """Write the module below `build` and return the folder to give to a tool as an import path."""
    files = bases_first(sorted(path for path in VIEW_MODELS.rglob("*.py") if "class " in path.read_text("utf-8")))
    metatypes = build / "viewmodels.json"
    output_of([sys.executable, PYSIDE / "scripts" / "metaobjectdump.py", "-c", "-o", metatypes, *files])
    dump = json.loads(metatypes.read_text("utf-8"))
    complete(dump)
    metatypes.write_text(json.dumps(dump), "utf-8")

    module = build / "qml" / Path(*QML_MODULE.split("."))
    module.mkdir(parents=True, exist_ok=True)
    foreign = ",".join(
        str(PYSIDE / "Qt" / "metatypes" / f"qt6{name}_metatypes.json") for name in ("core", "gui", "qml")
    )
    registrar = PYSIDE / "Qt" / "libexec" / "qmltyperegistrar"
    version = ["--import-name", QML_MODULE, "--major-version", "1", "--minor-version", "0"]
    output = ["--generate-qmltypes", module / "plugins.qmltypes", "-o", build / "registration.cpp"]
    output_of([registrar, *output, metatypes, *version, "--foreign-types", foreign])
    (module / "qmldir").write_text(f"module {QML_MODULE}\ntypeinfo plugins.qmltypes\n", "utf-8")
    return build / "qml"
