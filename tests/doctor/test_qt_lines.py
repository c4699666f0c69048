"""Libraries, display, renderer, touch, fonts and icons: each line green, and not."""

from typing import Any

import pytest

from kiosk.doctor import qt_lines
from kiosk.doctor.qt_facts import DisplayFact
from kiosk.site.settings.configuration import SiteDisplay
from tests.doctor.facts import DISPLAY, blind, facts, look

NO_CURSOR = (
    "Cannot load library /opt/kiosk/PySide6/Qt/plugins/platforms/libqxcb.so: "
    "(libxcb-cursor.so.0: cannot open shared object file: No such file or directory)"
)
"""As Qt 6.11 says it on a Debian without libxcb-cursor0."""
NO_EGL = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
NO_SERVER = 'qt.qpa.xcb: could not connect to display :7\nqt.qpa.plugin: Could not load the Qt platform plugin "xcb"'


def test_libraries_that_load_are_green() -> None:
    line = qt_lines.libraries(look())
    assert (line.verdict, line.advice) == ("green", "")
    assert "xcb" in line.message


def test_a_missing_library_is_named_with_its_package() -> None:
    line = qt_lines.libraries(look(plugin_error=NO_CURSOR, trouble="Aborted"))
    assert (line.verdict, line.message) == ("red", "missing: libxcb-cursor.so.0")
    assert line.advice == "apt install libxcb-cursor0"


def test_a_library_that_keeps_python_from_importing_qt_is_named() -> None:
    line = qt_lines.libraries(blind(NO_EGL))
    assert (line.verdict, line.message, line.advice) == ("red", "missing: libEGL.so.1", "apt install libegl1")


def test_a_library_that_nobody_knows_is_named_too() -> None:
    line = qt_lines.libraries(blind("libodd.so.4: cannot open shared object file"))
    assert line.advice == "install the package that brings libodd.so.4"


def test_a_missing_library_is_told_without_a_display_as_well() -> None:
    assert qt_lines.libraries(look(display=False, plugin_error=NO_CURSOR)).verdict == "red"


def test_trouble_without_a_known_cause_is_red() -> None:
    line = qt_lines.libraries(blind("\nqt.qpa.plugin: Could not find the Qt platform plugin\nmore"))
    assert (line.verdict, line.message) == ("red", "qt.qpa.plugin: Could not find the Qt platform plugin")


def test_a_silent_display_is_no_fault_of_the_libraries() -> None:
    assert qt_lines.libraries(look(trouble=NO_SERVER)).verdict == "green"
    line = qt_lines.display(look(trouble=NO_SERVER), SiteDisplay())
    assert (line.verdict, line.message) == ("red", "the display that is named does not answer")


def test_a_display_whose_diagonal_the_site_knows_is_green() -> None:
    line = qt_lines.display(look(), SiteDisplay(diagonal_inches=43))
    assert (line.verdict, line.message) == ("green", "HDMI-1, 3840x2160 pixels, 43 inches as site.yaml says")


@pytest.mark.parametrize(("reported", "words"), [(42.5, "it reports 42.5 inches"), (0.0, "24 inches are assumed")])
def test_a_display_whose_diagonal_is_only_reported_is_yellow(reported: float, words: str) -> None:
    display = DisplayFact(name="HDMI-1", width=1920, height=1080, diagonal_inches=reported)
    line = qt_lines.display(look(displays=(display,)), SiteDisplay())
    assert line.verdict == "yellow"
    assert words in line.message
    assert "diagonal_inches" in line.advice


def test_without_a_display_nobody_sees_the_kiosk() -> None:
    line = qt_lines.display(look(display=False), SiteDisplay())
    assert line.verdict == "red"
    assert "there is none" in line.message


def test_a_display_that_cannot_be_examined_is_red() -> None:
    assert qt_lines.display(blind(), SiteDisplay()).verdict == "red"
    assert qt_lines.display(look(trouble="Aborted"), SiteDisplay()).verdict == "red"
    assert qt_lines.display(look(displays=()), SiteDisplay()).verdict == "red"


@pytest.mark.parametrize(
    ("wanted", "found"), [(None, "HDMI-1"), (1, "DP-2"), ("DP-2", "DP-2"), (2, None), ("VGA-1", None)]
)
def test_the_site_picks_the_display(wanted: str | int | None, found: str | None) -> None:
    displays = (DISPLAY, DisplayFact(name="DP-2", width=1920, height=1080, diagonal_inches=24))
    picked = qt_lines.pick(displays, wanted)
    assert (picked.name if picked else None) == found
    line = qt_lines.display(look(displays=displays), SiteDisplay(diagonal_inches=24, which=wanted))
    assert line.verdict == ("green" if found else "yellow")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "opengl, drawn by Mesa Intel"),
        ({"renderer": "software", "gpu": "llvmpipe (LLVM 19)"}, "OpenGL is emulated here (llvmpipe (LLVM 19))"),
        ({"renderer": "software", "gpu": ""}, "no graphics card"),
    ],
)
def test_the_renderer_says_why(changes: dict[str, Any], words: str) -> None:
    line = qt_lines.renderer(facts(**changes))
    assert line.verdict == "green"
    assert words in line.message


def test_touch() -> None:
    assert qt_lines.touch(look()).message == "ILITEK Multi-Touch"
    assert qt_lines.touch(look()).verdict == "green"
    assert qt_lines.touch(look(touch_screens=())).verdict == "yellow"


@pytest.mark.parametrize(
    ("weights", "verdict", "words"),
    [
        ((300, 400, 600, 700), "green", "Inter in Light, Regular, SemiBold, Bold"),
        ((400, 700), "red", "lacks Light, SemiBold"),
        ((), "red", "does not load"),
    ],
)
def test_fonts(weights: tuple[int, ...], verdict: str, words: str) -> None:
    line = qt_lines.fonts(facts(font_weights=weights))
    assert line.verdict == verdict
    assert words in line.message


@pytest.mark.parametrize(
    ("changes", "verdict"), [({}, "green"), ({"icons": 0, "icon_drawn": False}, "red"), ({"icon_drawn": False}, "red")]
)
def test_icons(changes: dict[str, Any], verdict: str) -> None:
    assert qt_lines.icons(facts(**changes)).verdict == verdict


def test_what_needs_qt_is_not_guessed_without_it() -> None:
    lines = (qt_lines.renderer(None), qt_lines.touch(blind()), qt_lines.fonts(None), qt_lines.icons(None))
    assert {line.verdict for line in lines} == {"yellow"}
    assert {line.message for line in lines} == {qt_lines.NOT_EXAMINED}


@pytest.mark.parametrize(
    ("orientation", "verdict"), [("auto", "green"), ("landscape", "green"), ("portrait", "yellow")]
)
def test_a_display_that_hangs_otherwise_than_the_site_says_is_told(orientation: Any, verdict: str) -> None:
    line = qt_lines.display(look(), SiteDisplay(diagonal_inches=43, orientation=orientation))
    assert line.verdict == verdict
    assert ("site.yaml says portrait" in line.message) == (verdict == "yellow")


@pytest.mark.parametrize(("size", "verdict"), [((800, 480), "yellow"), ((720, 1280), "green"), ((1279, 720), "yellow")])
def test_a_display_that_is_too_small_is_told_with_the_least_size(size: tuple[int, int], verdict: str) -> None:
    display = DisplayFact(name="HDMI-1", width=size[0], height=size[1], diagonal_inches=0.0)
    line = qt_lines.display(look(displays=(display,)), SiteDisplay(diagonal_inches=10))
    assert line.verdict == verdict
    assert ("1280x720" in line.message) == (verdict == "yellow")
