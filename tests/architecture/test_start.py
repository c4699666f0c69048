"""What may be loaded at run time, seen from outside: a fresh interpreter imports a part and lists what came along."""

import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
LIST_MODULES = "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]]; print(*sys.modules)"


def loaded_with(*modules: str) -> set[str]:
    command = [sys.executable, "-c", LIST_MODULES, *modules]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def modules_of(package: str) -> list[str]:
    files = sorted((PROJECT / "kiosk" / package).rglob("*.py"))
    assert files, f"there is no package kiosk.{package}"
    return [".".join(file.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__") for file in files]


@pytest.mark.parametrize("package", ["yamlfile", "content", "session", "site", "supervision", "input"])
def test_loads_no_qt(package: str) -> None:
    found = {name for name in loaded_with(*modules_of(package)) if name.split(".")[0] in {"PySide6", "shiboken6"}}
    assert not found, f"kiosk.{package} must work without Qt, and loads {sorted(found)}"


def test_start_loads_no_slow_library() -> None:
    """Each of these costs 4 to 250 ms or tens of megabytes, and the first picture needs none of them."""
    slow = {"jsonschema", "qtawesome", "qtpy", "PySide6.QtWidgets", "asyncio", "subprocess", "kiosk.supervision.link"}
    found = slow & loaded_with("kiosk.app", "kiosk.site.choice.choose", "kiosk.cli.run")
    assert not found, f"importing kiosk.app loads {sorted(found)}: import it where it is used"
