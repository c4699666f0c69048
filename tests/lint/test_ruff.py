"""Python's style and form. `make format` puts the form right."""

import sys
from pathlib import Path

from tests.lint.tools import PROJECT, run

RUFF = [sys.executable, "-m", "ruff"]


def test_ruff_finds_nothing() -> None:
    done = run([*RUFF, "check", "--no-cache", "--output-format", "concise", "."])
    assert done.returncode == 0, f"\n{done.stdout}"


def test_the_form_is_ruffs() -> None:
    done = run([*RUFF, "format", "--no-cache", "--check", "."])
    assert done.returncode == 0, f"run `make format`:\n{done.stdout}"


def test_the_gate_can_fail(tmp_path: Path) -> None:
    (tmp_path / "faulty.py").write_text("import os\ndef f( a ):\n  return eval(a)\n")
    config = ["--no-cache", "--config", str(PROJECT / "pyproject.toml"), "faulty.py"]
    checked = run([*RUFF, "check", *config], tmp_path)
    assert checked.returncode == 1
    assert {"F401", "ANN201", "S307"} <= set(checked.stdout.split())
    assert run([*RUFF, "format", "--check", *config], tmp_path).returncode == 1
