"""The kiosk as a screen reader finds it: names, roles, states and places, read over AT-SPI."""

import json
import subprocess
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tools.xserver.programs import SYSTEM_PATH, MissingError

READER = Path(__file__).with_name("atspi_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


@cache
def need_accessibility() -> None:
    """Raise MissingError where AT-SPI cannot be read."""
    if not BUS_SERVICE.exists():
        raise MissingError(["at-spi2-core"])
    probe = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    try:
        subprocess.run([SYSTEM_PYTHON, "-c", probe], capture_output=True, check=True, timeout=20)
    except (OSError, subprocess.CalledProcessError):
        raise MissingError(["python3-gi or gir1.2-atspi-2.0"]) from None


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can speak of."""

    role: str
    name: str
    states: frozenset[str]
    box: tuple[int, int, int, int]
    path: tuple[int, ...]

    @property
    def showing(self) -> bool:
        return "SHOWING" in self.states and self.box[2] > 0 and self.box[3] > 0

    @property
    def enabled(self) -> bool:
        return "ENABLED" in self.states

    @property
    def center(self) -> tuple[float, float]:
        x, y, width, height = self.box
        return x + width / 2, y + height / 2


Wanted = Callable[[Node], bool]


class Accessibility:
    """Reads the tree of one application, and presses things in it."""

    def __init__(self, application: str, environment: Mapping[str, str]) -> None:
        self._reader = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", READER, application],
            env={**environment, "PATH": SYSTEM_PATH},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def _ask(self, *command: Any) -> Any:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(command) + "\n")
        self._reader.stdin.flush()
        answer = self._reader.stdout.readline()
        assert answer, "the accessibility reader ended; is the kiosk still there?"
        return json.loads(answer)

    def nodes(self) -> list[Node]:
        """Everything on the screen, in the order in which a screen reader finds it."""
        read = [
            Node(one["role"], one["name"], frozenset(one["states"]), tuple(one["box"]), tuple(one["path"]))
            for one in self._ask("tree")
        ]
        return [node for node in read if node.showing]

    def find(self, role: str, name: str) -> Node | None:
        """The first node of this role whose name begins so, or None."""
        return next((one for one in self.nodes() if one.role == role and one.name.startswith(name)), None)

    def wait_for(self, role: str, name: str, seconds: float = 6) -> Node:
        """The node of this role whose name begins so, once it is there. Fails after `seconds`."""
        return self.wait_until(lambda one: one.role == role and one.name.startswith(name), f"{role} {name!r}", seconds)

    def wait_until(self, wanted: Wanted, what: str, seconds: float = 6) -> Node:
        """The first node that is `wanted`, once there is one. Fails after `seconds`, and says what there is instead."""
        end = time.monotonic() + seconds
        while True:
            nodes = self.nodes()
            found = next((one for one in nodes if wanted(one)), None)
            if found is not None:
                return found
            if time.monotonic() > end:
                listed = "\n".join(f"  {one.role} {one.name!r} {sorted(one.states)}" for one in nodes)
                pytest.fail(f"no {what} within {seconds} s; there is\n{listed}", pytrace=False)
            time.sleep(0.05)

    def wait_until_gone(self, role: str, name: str = "", seconds: float = 6) -> None:
        """Return once no node of this role has a name that begins so. Fails after `seconds`."""
        end = time.monotonic() + seconds
        while self.find(role, name) is not None:
            assert time.monotonic() < end, f"the {role} {name!r} was still there after {seconds} s"
            time.sleep(0.05)

    def press(self, node: Node) -> bool:
        """Do what a screen reader's press does. Returns whether the node took it."""
        return self._ask("do", list(node.path))

    def close(self) -> None:
        if self._reader.stdin is not None:
            self._reader.stdin.close()
        self._reader.kill()
        self._reader.wait(5)
        if self._reader.stdout is not None:
            self._reader.stdout.close()
