"""Rule C1, kept and broken."""

from dataclasses import replace

from kiosk.audit.facts import ControlFact
from kiosk.audit.navigation import BAR, bar_of, breaches
from tests.audit.views import box, control, view

BUTTONS = tuple(
    control(name, box(100 * place, 1000, 80, 80), number=place, icon=icon, in_bar=True)
    for place, (icon, name) in enumerate(BAR.items())
)


def told(*buttons: ControlFact, first: tuple[ControlFact, ...] = BUTTONS) -> list[str]:
    known = bar_of(view(controls=first))
    return [f"{one.element} {one.message}" for one in breaches(view(controls=buttons), known)]


def test_the_same_bar_keeps_the_rule() -> None:
    assert told(*BUTTONS) == []


def test_the_bar_is_read_by_rows() -> None:
    stacked = [replace(one, box=box(100 * place, 900, 80, 80)) for place, one in enumerate(BUTTONS[:2])]
    both = (*BUTTONS[2:], *stacked)
    assert list(bar_of(view(controls=both))) == ["home", "back", "language", "listen", "display", "help"]


def test_a_mirrored_bar_is_read_from_the_right() -> None:
    known = bar_of(view(controls=BUTTONS, mirrored=True))
    assert list(known) == ["help", "display", "listen", "language", "back", "home"]
    (found,) = breaches(view(controls=BUTTONS, mirrored=True), known)
    assert found.message == "its buttons stand in another order"
    mirrored = tuple(
        replace(one, box=box(1920 - one.box.right, one.box.top, one.box.width, one.box.height)) for one in BUTTONS
    )
    right = view(controls=mirrored, mirrored=True)
    assert list(breaches(right, bar_of(right))) == []


def test_a_missing_button_is_told() -> None:
    assert told(*BUTTONS[:-1]) == ["bar it lacks help"]


def test_a_button_that_cannot_be_seen_is_missing() -> None:
    assert told(*BUTTONS[:-1], replace(BUTTONS[-1], shown=box(0, 0, 0, 0))) == ["bar it lacks help"]


def test_another_order_is_told() -> None:
    swapped = (
        replace(BUTTONS[0], box=BUTTONS[1].box),
        replace(BUTTONS[1], box=BUTTONS[0].box),
        *BUTTONS[2:],
    )
    assert told(*swapped, first=swapped) == ["bar its buttons stand in another order"]


def test_a_button_at_another_place_is_told() -> None:
    moved = replace(BUTTONS[-1], box=box(520, 1000, 80, 80))
    assert told(*BUTTONS[:-1], moved) == ["bar: help it is not where it is on the other screens"]


def test_the_attract_view_has_no_bar_and_an_overlay_hides_it() -> None:
    known = bar_of(view(controls=BUTTONS))
    assert list(breaches(view(attract=True), known)) == []
    assert list(breaches(view(overlay=True), known)) == []
    assert len(list(breaches(view(), known))) == 1
