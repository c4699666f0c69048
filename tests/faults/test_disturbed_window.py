"""The window belongs to the display: whatever is done to it, it is right again within two seconds."""

import time
from collections.abc import Callable, Iterator

import pytest

from tests.outside.harness import or_skip
from tests.outside.standing import Standing, standing
from tests.outside.vandal import ADD, REMOVE, Place, Vandal
from tools.xserver.displays import open_xvfb

WHOLE = Place(0, 0, 1920, 1080)
CORNER = Place(1500, 50, 300, 100)
WINDOW_GONE = 74

Disturb = Callable[[Vandal], object]

ANYWHERE: dict[str, Disturb] = {
    "moved": lambda vandal: vandal.configure(x=300, y=200),
    "unmapped": Vandal.unmap,
    "iconified": Vandal.iconify,
    "asked to close": Vandal.ask_to_close,
    "lowered below another": lambda vandal: (vandal.cover(WHOLE), vandal.configure(stack_mode=1)),
    "covered in part": lambda vandal: vandal.cover(CORNER),
    "covered by a full window with the keys": lambda vandal: vandal.cover(WHOLE, focus=True),
    "covered by a notification": lambda vandal: vandal.cover(CORNER, unmanaged=True),
    "covered by an unmanaged full window with the keys": lambda vandal: vandal.cover(WHOLE, unmanaged=True, focus=True),
}
WITH_A_MANAGER: dict[str, Disturb] = {
    "closed by the manager": Vandal.close_by_manager,
    "no more fullscreen": lambda vandal: vandal.state(REMOVE, "FULLSCREEN"),
    "shaded": lambda vandal: vandal.state(ADD, "SHADED"),
    "hidden": lambda vandal: vandal.state(ADD, "HIDDEN"),
    "kept below another": lambda vandal: (vandal.cover(WHOLE), vandal.state(ADD, "BELOW")),
    "sent to another desktop": lambda vandal: vandal.send_to_desktop(1),
    "another desktop is shown": lambda vandal: vandal.change_desktop(2),
    "the desktop is shown": Vandal.show_desktop,
    "covered by a window that is kept above": lambda vandal: vandal.cover(CORNER, states=("ABOVE",)),
    "covered by a fullscreen window": lambda vandal: vandal.cover(WHOLE, states=("FULLSCREEN", "ABOVE"), focus=True),
    "covered by a managed notification": lambda vandal: vandal.cover(CORNER, kind="NOTIFICATION"),
    "covered by a panel": lambda vandal: vandal.cover(Place(0, 0, 1920, 40), kind="DOCK"),
}


def run_standing(tmp_path_factory: pytest.TempPathFactory, *, managed: bool) -> Iterator[Standing]:
    folder = tmp_path_factory.mktemp("window")
    with or_skip():
        display = open_xvfb(folder)
    try:
        with or_skip(), standing(display, folder, managed=managed) as one:
            yield one
    finally:
        display.close()


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """A kiosk on an X server without a window manager."""
    yield from run_standing(tmp_path_factory, managed=False)


@pytest.fixture(scope="module")
def managed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    """A kiosk on a desktop."""
    yield from run_standing(tmp_path_factory, managed=True)


def assert_right_after(kiosk: Standing, disturb: Disturb) -> None:
    try:
        assert kiosk.is_right_after(lambda: disturb(kiosk.vandal))
        assert kiosk.vandal.place() == WHOLE
        assert kiosk.becomes(kiosk.vandal.focus_is_kiosks), "the keys are elsewhere"
        assert kiosk.program.running
    finally:
        kiosk.vandal.clear()


@pytest.mark.parametrize("disturb", ANYWHERE.values(), ids=ANYWHERE)
def test_without_a_window_manager_it_is_right_again(bare: Standing, disturb: Disturb) -> None:
    assert_right_after(bare, disturb)


@pytest.mark.parametrize("disturb", [*ANYWHERE.values(), *WITH_A_MANAGER.values()], ids=[*ANYWHERE, *WITH_A_MANAGER])
def test_with_a_window_manager_it_is_right_again(managed: Standing, disturb: Disturb) -> None:
    assert_right_after(managed, disturb)


def test_without_a_window_manager_another_size_is_taken_back(bare: Standing) -> None:
    """In its place at once; its pictures are decoded anew for that, which takes longer on a busy machine."""
    bare.vandal.configure(x=100, y=100, width=700, height=500)
    assert bare.comes_to_be_at(WHOLE)
    assert bare.is_right_after(lambda: None, seconds=8)


def test_without_a_window_manager_stolen_keys_come_back(bare: Standing) -> None:
    bare.vandal.take_away_focus()
    assert bare.becomes(bare.vandal.focus_is_kiosks)


def test_who_rises_again_and_again_costs_little_and_loses(bare: Standing) -> None:
    """A window that always comes back: the kiosk answers once a second, not as fast as it can."""
    other = bare.vandal.cover(CORNER, unmanaged=True)
    before = bare.program.cpu_seconds()
    end = time.monotonic() + 4
    while time.monotonic() < end:
        bare.vandal.raise_again(other)
        time.sleep(0.02)
    spent = bare.program.cpu_seconds() - before
    try:
        assert bare.is_right_after(lambda: None)
        assert spent < 0.4, f"{spent} s of 4 s"
    finally:
        bare.vandal.clear()


def test_it_costs_nothing_while_all_is_right(managed: Standing) -> None:
    managed.screen.still_picture()
    before = managed.program.cpu_seconds()
    time.sleep(4)
    assert managed.program.cpu_seconds() - before <= 0.02


@pytest.mark.parametrize("timeout", ["2", "1"])
def test_the_screen_saver_never_comes(bare: Standing, timeout: str) -> None:
    """Whatever time is set while the kiosk runs. DPMS waits for the same idle time."""
    bare.vandal.set_screen_saver(int(timeout))
    longest, end = 0, time.monotonic() + 3
    while time.monotonic() < end:
        active, idle_milliseconds = bare.vandal.screen_saver()
        assert not active
        longest = max(longest, idle_milliseconds)
        time.sleep(0.05)
    assert longest < 1500
    bare.vandal.set_screen_saver(600)


def test_a_window_that_is_destroyed_ends_the_kiosk_for_its_supervisor(managed: Standing, bare: Standing) -> None:
    """The last test of this file: both kiosks end in it."""
    for kiosk in (managed, bare):
        kiosk.vandal.destroy()
        assert kiosk.program.process.wait(2) == WINDOW_GONE
        assert "the window was destroyed by another program" in kiosk.program.errors
