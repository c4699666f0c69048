"""What may be loaded at run time, seen from outside: a fresh interpreter imports a part and lists what came along."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
LIST_MODULES = "import importlib, sys; [importlib.import_module(name) for name in sys.argv[1:]]; print(*sys.modules)"

OPEN_CONTENT = """
import sys
import kiosk.app, kiosk.cli.run
from kiosk.site.choice.exhibit import Wishes, open_exhibit
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration
open_exhibit(Wishes(LoadedSite(SiteConfiguration())))
print(*sys.modules)
"""
LOADING_ROOMS = ("yaml", "kiosk.content.reading", "kiosk.content.soundness", "kiosk.content.checking")


def loaded_with(*modules: str) -> set[str]:
    command = [sys.executable, "-c", LIST_MODULES, *modules]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def modules_of(package: str) -> list[str]:
    files = sorted((PROJECT / "kiosk" / package).rglob("*.py"))
    assert files, f"there is no package kiosk.{package}"
    return [".".join(file.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__") for file in files]


@pytest.mark.parametrize(
    "package", ["yamlfile", "content", "languages", "session", "site", "speech", "supervision", "input"]
)
def test_loads_no_qt(package: str) -> None:
    found = {name for name in loaded_with(*modules_of(package)) if name.split(".")[0] in {"PySide6", "shiboken6"}}
    assert not found, f"kiosk.{package} must work without Qt, and loads {sorted(found)}"


def test_start_loads_no_slow_library() -> None:
    """Each of these costs 4 to 250 ms or tens of megabytes, and the first picture needs none of them."""
    slow = {
        "babel",
        "jsonschema",
        "qtawesome",
        "qtpy",
        "PySide6.QtWidgets",
        "asyncio",
        "subprocess",
        "kiosk.supervision.link",
        "kiosk.narrator",
        "kiosk.speech",
    }
    found = slow & loaded_with("kiosk.process.run", "kiosk.site.choice.report", "kiosk.cli.run")
    assert not found, f"importing kiosk.process.run loads {sorted(found)}: import it where it is used"


def test_a_start_from_the_kept_copy_loads_no_yaml_and_no_rules(tmp_path: Path) -> None:
    """Content that has not changed is neither read from YAML nor judged anew."""
    own = {name: str(tmp_path) for name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    command = [sys.executable, "-c", OPEN_CONTENT]
    found: list[set[str]] = []
    for _ in range(2):
        done = subprocess.run(
            command, cwd=PROJECT, env=os.environ | own, capture_output=True, text=True, timeout=60, check=True
        )
        loaded = done.stdout.split()
        found.append({name for name in loaded for room in LOADING_ROOMS if name == room or name.startswith(f"{room}.")})
    assert {"yaml", "kiosk.content.soundness.judgement"} < found[0], "the first start has no copy yet"
    assert not found[1], f"a start from the kept copy loads {sorted(found[1])}: import it where content is loaded"
