"""Keypads: a kiosk is walked through by five keys as they really come, and learns those of a keypad it does not know."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.site.settings.configuration import load_site
from kiosk.site.settings.keypads import FIVE, keys_of
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS
from tests.outside.test_visit import HOME, MENU
from tools.xserver.programs import Program

HELP, PREVIOUS, NEXT, BACK = 195, 196, 197, 199
"""What X has for F17, F18, F19 and F21, as Linux counts them: they come as no F key from the usual layout of X."""
SELECT = 242
"""A key that has no name on any layout."""
HEADSET_IN = 193


def focused(kiosk: Kiosk) -> str:
    return next((one.name for one in kiosk.tree.nodes() if one.role == "push button" and "FOCUSED" in one.states), "")


def test_five_keys_do_everything_on_a_keypad_that_is_known(exhibit: Exhibit, tmp_path: Path) -> None:
    """One of them another than on the keypad, by its scan code; and the headset's."""
    site = tmp_path / "site.yaml"
    site.write_text(f"keys: {{keypad: ez-access, select: scan {SELECT}}}\n", "utf-8")
    with exhibit.kiosk("--site", site, "--screen", "programs", under=("env", f"PATH={tmp_path}")) as kiosk:

        def press(code: int) -> None:
            time.sleep(LOOK_SECONDS)
            kiosk.screen.codes(code)

        press(NEXT)
        kiosk.tree.wait_for("panel", MENU["programs"])
        press(HELP)
        kiosk.tree.wait_for("dialog", "How this works")
        press(BACK)
        kiosk.tree.wait_until_gone("dialog")
        press(BACK)
        kiosk.tree.wait_for("panel", HOME)
        press(NEXT)
        answer = focused(kiosk)
        press(NEXT)
        assert focused(kiosk) not in {"", answer}
        press(PREVIOUS)
        assert focused(kiosk) == answer != ""
        press(SELECT)
        kiosk.tree.wait_for("push button", f"{answer}, ")
        assert kiosk.complaints() == []
        press(HEADSET_IN)
        kiosk.tree.wait_for("dialog", "No speech right now")


class Learner:
    """`space-kiosk keys` on a display of its own, and somebody who presses keys there."""

    def __init__(self, exhibit: Exhibit, program: Program, output: Path) -> None:
        self._exhibit = exhibit
        self.program = program
        self._output = output

    def until(self, words: str) -> None:
        end = time.monotonic() + 15
        while words not in self.said():
            assert time.monotonic() < end, self.said() + self.program.errors
            time.sleep(0.05)

    def said(self) -> str:
        return self._output.read_text("utf-8") if self._output.exists() else ""

    def press(self, code: int) -> None:
        self._exhibit.screen.codes(code)


@pytest.fixture
def learner(exhibit: Exhibit, tmp_path: Path) -> Iterator[Callable[[Path], Learner]]:
    programs: list[Program] = []

    def learn(site: Path) -> Learner:
        output = tmp_path / "output"
        command = ["sh", "-c", f'exec "{sys.executable}" -m kiosk keys --site "{site}" >"{output}"']
        programs.append(Program(command, environment=exhibit.environment, log=tmp_path / "keys.log"))
        return Learner(exhibit, programs[-1], output)

    yield learn
    for program in programs:
        program.clear_away()


def test_the_keys_of_an_unknown_keypad_are_learnt(
    learner: Callable[[Path], Learner], exhibit: Exhibit, tmp_path: Path
) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("# ours\nlanguage: es   # first\n", "utf-8")
    one = learner(site)
    one.until("1 of 5")
    time.sleep(0.5)  # until the window has the keyboard
    for deed, code in zip(FIVE, (80, 195, 195, 36, 240, 9), strict=False):
        one.press(code)
        if code == 195 and deed == "select":
            one.until("F17 is the key for previous already")
    one.press(9)
    one.until("is written")
    assert site.read_text("utf-8").startswith("# ours\nlanguage: es   # first\n\nkeys:\n")
    keys = keys_of(load_site(site).configuration.keys)
    learnt = {deed: keys[deed] for deed in FIVE}
    assert learnt == {"next": "Keypad8", "previous": "F17", "select": "Enter", "back": "scan 240", "help": "Escape"}


def test_whoever_closes_the_window_changes_nothing(
    learner: Callable[[Path], Learner], exhibit: Exhibit, tmp_path: Path
) -> None:
    site = tmp_path / "site.yaml"
    one = learner(site)
    one.until("1 of 5")
    time.sleep(0.5)
    one.press(80)
    one.until("2 of 5")
    exhibit.screen.keys("alt+F4")
    one.until("Nothing was changed.")
    assert not site.exists()
