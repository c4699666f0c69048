"""How the display hangs: within reach, partly above it, or out of reach altogether."""

from dataclasses import replace
from typing import Literal

import pytest
from msgspec.structs import replace as replace_struct

from kiosk.doctor.reach import reach
from kiosk.site.settings.configuration import SiteDisplay
from tests.doctor.facts import DISPLAY, blind, look

UPRIGHT = replace(DISPLAY, width=2160, height=3840)


def test_a_height_that_nobody_told_is_asked_for() -> None:
    line = reach(look(), SiteDisplay(diagonal_inches=24))
    assert line.verdict == "yellow"
    assert "--bottom-edge-mm" in line.advice


@pytest.mark.parametrize(
    ("inches", "edge", "verdict", "words"),
    [
        (24, 800, "green", "from 800 to 1099 mm"),
        (24, 921, "green", "to 1220 mm"),
        (24, 922, "yellow", "what is above 1220 mm"),
        (43, 800, "yellow", "from 800 to 1335 mm"),
        (24, 300, "yellow", "buttons along its lower edge"),
        (24, 1300, "yellow", "buttons along its lower edge"),
    ],
)
def test_a_display_in_landscape(inches: float, edge: float, verdict: str, words: str) -> None:
    line = reach(look(), SiteDisplay(diagonal_inches=inches, bottom_edge_mm=edge))
    assert (line.verdict, words in line.message) == (verdict, True), line


def test_the_same_display_upright_is_higher() -> None:
    line = reach(look(displays=(UPRIGHT,)), SiteDisplay(diagonal_inches=43, bottom_edge_mm=500))
    assert line.message.startswith("the display is from 500 to 1452 mm above the floor")


@pytest.mark.parametrize(("reported", "upper"), [(43.0, 1235), (0.0, 999)])
def test_without_a_diagonal_of_the_site_the_reported_one_counts(reported: float, upper: int) -> None:
    line = reach(look(displays=(replace(DISPLAY, diagonal_inches=reported),)), SiteDisplay(bottom_edge_mm=700))
    assert f"to {upper} mm" in line.message


def test_a_display_that_cannot_be_examined_is_not_guessed() -> None:
    assert "not examined" in reach(blind(), SiteDisplay(bottom_edge_mm=800)).message


@pytest.mark.parametrize(
    ("inches", "controls", "verdict", "advice"),
    [
        (43, "normal", "yellow", "the button Lower"),
        (55, "normal", "yellow", "sudo space-kiosk setup --controls lowered"),
        (55, "lowered", "green", ""),
    ],
)
def test_above_48_inches_upright_sessions_had_better_begin_low(
    inches: float, controls: Literal["normal", "lowered"], verdict: str, advice: str
) -> None:
    settings = SiteDisplay(diagonal_inches=inches, bottom_edge_mm=800, controls=controls)
    line = reach(look(displays=(UPRIGHT,)), settings)
    assert (line.verdict, advice in line.advice) == (verdict, True), line
    lying = reach(look(), replace_struct(settings, controls="normal"))
    assert "--controls" not in lying.advice
