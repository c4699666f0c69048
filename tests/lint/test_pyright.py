"""Python's types: strict for the parts without Qt, standard elsewhere (see `[tool.pyright]` in pyproject.toml)."""

import json
import sys
from pathlib import Path
from typing import Any

from tests.lint.tools import PROJECT, run

PYRIGHT = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson"]


WRONG_AT_A_DESK = """from PySide6.QtQml import QQmlEngine

from kiosk.platform.desks import PictureDesk, ReelDesk, desk_of
from kiosk.platform.picture_studio import PictureStudio


def connect(engine: QQmlEngine, studio: PictureStudio) -> None:
    desk_of(engine, ReelDesk).serve(studio)
    desk_of(engine, PictureDesk).serv(studio)
    desk_of(engine, "PictureDesk")
    studio.order(1, "ground/pad.png")
"""
"""What was wired by name is typed: every line of this is wrong."""


def report_of(command: list[str], folder: Path = PROJECT) -> dict[str, Any]:
    done = run(command, folder)
    assert done.stdout.lstrip().startswith("{"), done.stdout
    return json.loads(done.stdout)


def test_the_types_agree() -> None:
    report = report_of([*PYRIGHT, "--project", "pyproject.toml"])
    found = [
        f"{Path(one['file']).relative_to(PROJECT)}:{one['range']['start']['line'] + 1}: {one['message']}"
        for one in report["generalDiagnostics"]
        if one["severity"] in {"error", "warning"}
    ]
    assert not found, "\n" + "\n".join(found)
    assert report["summary"]["filesAnalyzed"] >= 50


def test_the_gate_can_fail(tmp_path: Path) -> None:
    settings = {"include": ["."], "strict": ["pure"], "typeCheckingMode": "standard", "extraPaths": [str(PROJECT)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    (tmp_path / "pure").mkdir()
    (tmp_path / "pure" / "faulty.py").write_text("def f(a): return a\ncount: int = 'three'\n")
    (tmp_path / "desks.py").write_text(WRONG_AT_A_DESK)
    found = report_of([*PYRIGHT, "--project", "."], tmp_path)["generalDiagnostics"]
    assert {"reportAssignmentType", "reportMissingParameterType"} <= {one.get("rule") for one in found}
    at_desks = [one["range"]["start"]["line"] for one in found if Path(one["file"]).name == "desks.py"]
    wrong = [number for number, line in enumerate(WRONG_AT_A_DESK.splitlines()) if line.startswith("    ")]
    assert at_desks == wrong
