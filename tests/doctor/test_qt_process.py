"""The probe in its own process: what it answers, and what is left when it cannot."""

import os
import subprocess
import sys

import pytest

from kiosk.doctor import qt_process
from kiosk.doctor.qt_process import QtLook, ask, command, look, plugin_for_a_display
from kiosk.surroundings import has_display
from tests.conftest import PROJECT

HERE = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def test_the_probe_answers() -> None:
    facts, trouble = ask(HERE, "xcb")
    assert trouble == ""
    assert facts is not None
    assert facts.platform == "offscreen"
    assert {300, 400, 600, 700} <= set(facts.font_weights)
    assert facts.icons > 1000
    assert facts.icon_drawn
    assert facts.languages == (
        "en",
        *sorted(file.stem.removeprefix("kiosk_") for file in (PROJECT / "resources" / "i18n").glob("*.qm")),
    )


def test_the_probe_answers_from_any_folder(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    assert ask(HERE, "xcb")[0] is not None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_a_platform_that_qt_lacks_is_told_and_the_rest_is_learnt_in_memory() -> None:
    seen = look({**os.environ, "QT_QPA_PLATFORM": "nonesuch"})
    assert seen.display
    assert "nonesuch" in seen.trouble
    assert seen.facts is not None
    assert seen.facts.plugin_error == "there is no platform plugin nonesuch"


@pytest.mark.skipif(sys.platform != "linux", reason="an X display")
def test_a_display_that_does_not_answer_is_known() -> None:
    surroundings = {
        name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}
    }
    seen = look({**surroundings, "DISPLAY": ":7907"})
    assert seen.display_is_silent
    assert seen.facts is not None


def test_an_interpreter_that_breaks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_process, "command", lambda: [sys.executable, "-c", "import os; os.abort()"])
    facts, trouble = ask(HERE, "xcb")
    assert facts is None
    assert "code" in trouble


def test_qt_that_hangs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_process, "command", lambda: [sys.executable, "-c", "import time; time.sleep(60)"])
    monkeypatch.setattr(qt_process, "PATIENCE_SECONDS", 0.2)
    assert ask(HERE, "xcb") == (None, "Qt did not answer within 0 seconds")


def test_a_process_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_process, "command", lambda: ["/nowhere/python"])
    facts, trouble = ask(HERE, "xcb")
    assert facts is None
    assert "cannot be started" in trouble


def test_an_installed_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert command()[1:] == ["-m", "kiosk.doctor.probe"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, "doctor", "--probe"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "eglfs"}, True),
        ({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}, False),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=a"}, False),
    ],
)
def test_whether_there_is_something_to_see(environment: dict[str, str], expected: bool) -> None:
    assert has_display(environment) is expected


@pytest.mark.parametrize(
    ("trouble", "silent"),
    [("qt.qpa.xcb: could not connect to display :0", True), ("Failed to create wl_display", True), ("Aborted", False)],
)
def test_silence(trouble: str, silent: bool) -> None:
    assert QtLook(display=True, facts=None, trouble=trouble).display_is_silent is silent


def test_the_doctor_loads_no_qt_itself() -> None:
    """An import of QtGui ends in an error where a library is missing, and the report must be told all the same."""
    code = "import sys, kiosk.doctor.examination; sys.exit('PySide6.QtCore' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False, timeout=60)
    assert done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one plugin")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "xcb"),
        ({"DISPLAY": ":0"}, "xcb"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, "xcb"),
        ({"QT_QPA_PLATFORM": "eglfs:one=1"}, "eglfs"),
        ({"QT_QPA_PLATFORM": "offscreen"}, "xcb"),
    ],
)
def test_the_plugin_that_would_draw_on_a_display(environment: dict[str, str], expected: str) -> None:
    assert plugin_for_a_display(environment) == expected
