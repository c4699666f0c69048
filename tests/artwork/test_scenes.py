"""The table of scenes holds together, and drawing says what it lacks, on a machine without Blender."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from resources.artwork import manifest

ARTWORK = Path(__file__).parents[2] / "resources" / "artwork"
SCENES = ast.parse((ARTWORK / "scenes.py").read_text(encoding="utf-8"))
MAKERS = sorted(
    {
        node.value
        for node in ast.walk(SCENES)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ":" in node.value
        if node.value.replace(":", "").replace(".", "").replace("_", "").isalnum()
    }
)


def build(*arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, str(ARTWORK / "build.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def test_finds_the_makers() -> None:
    assert len(MAKERS) >= 11


@pytest.mark.parametrize("maker", MAKERS)
def test_maker_exists(maker: str) -> None:
    module, function = maker.split(":")
    tree = ast.parse((ARTWORK / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    assert function in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_lists_every_picture_without_the_renderers() -> None:
    done = build("--list")
    assert done.returncode == 0, done.stderr
    listed = {line.split()[0] for line in done.stdout.splitlines()}
    drawn = {*manifest.read().pictures, *manifest.read().turntables}
    assert drawn
    assert {name.rpartition(".")[0] or name for name in drawn} == listed


def test_names_the_command_that_brings_missing_packages(tmp_path: Path) -> None:
    """Without its site packages Python has none of them."""
    command = [sys.executable, "-S", str(ARTWORK / "build.py"), "--only", "earth/storm", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "bpy" in done.stderr
    assert "pip install --group artwork" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_refuses_a_name_it_does_not_know() -> None:
    done = build("--only", "earth/mars")
    assert done.returncode == 2
    assert "earth/storm" in done.stderr
