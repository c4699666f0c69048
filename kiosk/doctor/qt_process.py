"""Asks the probe, in a process of its own, with the environment that the kiosk itself would give to Qt."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from kiosk.doctor.qt_facts import QtFacts
from kiosk.site import program
from kiosk.surroundings import IN_MEMORY, has_display, named_platform

PATIENCE_SECONDS = 60.0
NO_ANSWER = ("could not connect to display", "failed to create wl_display", "failed to open display")
"""What Qt says, in small letters, when a display is named that does not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QtLook:
    """What could be learnt of Qt. `facts` is None where not even drawing in memory works.

    `display` says whether there is one that a visitor could see, `trouble` why Qt does not start with it.
    """

    display: bool
    facts: QtFacts | None
    trouble: str = ""

    @property
    def display_is_silent(self) -> bool:
        """Whether a display is named that does not answer."""
        return any(words in self.trouble.lower() for words in NO_ANSWER)


def look(environment: Mapping[str, str] = os.environ) -> QtLook:
    """Start Qt as the kiosk would; where that fails, learn in memory what can be learnt."""
    display = has_display(environment)
    plugin = plugin_for_a_display(environment)
    in_memory = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    facts, trouble = ask(environment if display else in_memory, plugin)
    if facts is None and display:
        facts, _ = ask(in_memory, plugin)
    return QtLook(display=display, facts=facts, trouble=trouble)


def plugin_for_a_display(environment: Mapping[str, str]) -> str:
    """Return the name of the platform plugin that draws, or would draw, on a display of this machine."""
    if sys.platform != "linux":
        return "windows" if sys.platform == "win32" else "cocoa"
    named = named_platform(environment)
    if named and named not in IN_MEMORY:
        return named
    return "wayland" if environment.get("WAYLAND_DISPLAY") else "xcb"


def ask(environment: Mapping[str, str], plugin: str) -> tuple[QtFacts | None, str]:
    """Run the probe. Returns its facts, or None and what went wrong in the words of Qt or of the system."""
    surroundings = {**program.environment(environment), "QT_ENABLE_HIGHDPI_SCALING": "0"}
    try:
        done = subprocess.run(  # noqa: S603 - our own program, with nothing in it that anybody typed
            [*command(), plugin], env=surroundings, capture_output=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return None, f"Qt did not answer within {PATIENCE_SECONDS:.0f} seconds"
    except OSError as error:
        return None, f"a second process cannot be started: {error.strerror}"
    try:
        return msgspec.json.decode(done.stdout, type=QtFacts), ""
    except msgspec.DecodeError:
        words = done.stderr.decode(errors="replace").strip()
        return None, words or f"Qt ended with code {done.returncode}"


def command() -> list[str]:
    """Return the command that runs the probe: an installed program has no interpreter to hand a module to."""
    if program.is_frozen():
        return program.command("doctor", "--probe")
    return [sys.executable, "-m", "kiosk.doctor.probe"]
