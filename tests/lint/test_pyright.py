"""Python's types: strict for the parts without Qt, standard elsewhere (see `[tool.pyright]` in pyproject.toml)."""

import json
import sys
from pathlib import Path
from typing import Any

from tests.lint.tools import PROJECT, run

PYRIGHT = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson"]


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
    settings = {"include": ["."], "strict": ["kiosk"], "typeCheckingMode": "standard"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "faulty.py").write_text("def f(a): return a\ncount: int = 'three'\n")
    rules = {one.get("rule") for one in report_of([*PYRIGHT, "--project", "."], tmp_path)["generalDiagnostics"]}
    assert {"reportAssignmentType", "reportMissingParameterType"} <= rules
