"""The session's values: frozen, comparable, and read from an address."""

import pytest
from msgspec.structs import fields

from kiosk.session.state import TEXT_SIZES, Location, Overlay, SessionState, VisitorSettings
from tests.session.house import COLD, HOUSE


@pytest.mark.parametrize(
    ("address", "location"),
    [
        ("programs", Location("programs")),
        ("programs/crew", Location("programs", "crew")),
        ("programs/", Location("programs")),
        ("programs/crew/more", Location("programs", "crew/more")),
        ("", Location("")),
        ("/crew", Location("", "crew")),
    ],
)
def test_an_address_names_a_location(address: str, location: Location) -> None:
    assert Location.parse(address) == location


def test_a_parsed_location_is_never_the_deeper_layer() -> None:
    assert not Location.parse("programs/crew").reading


def test_where_a_visitor_is_is_the_end_of_the_trail() -> None:
    state = SessionState(language="en", trail=(Location("home"), Location("programs", "crew")))
    assert state.location == Location("programs", "crew")


@pytest.mark.parametrize("value", [COLD, COLD.location, COLD.settings, HOUSE], ids=lambda value: type(value).__name__)
def test_values_cannot_be_changed(value: object) -> None:
    name = fields(value)[0].name  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        setattr(value, name, None)


def test_a_session_begins_without_any_trace() -> None:
    state = SessionState(language="en", trail=(Location("home"),))
    assert state.attract
    assert state.overlay is Overlay.NONE
    assert state.settings == VisitorSettings(text_size=100, high_contrast=False, reduced_motion=False)
    assert not state.keys_used
    assert state.prompt_seconds_left == 0


@pytest.mark.parametrize("overlay", Overlay)
def test_a_screen_is_covered_by_every_overlay_but_none(overlay: Overlay) -> None:
    state = SessionState(language="en", trail=(Location("home"),), overlay=overlay)
    assert state.covered == (overlay is not Overlay.NONE)


def test_text_comes_in_three_sizes_the_plain_one_first() -> None:
    assert TEXT_SIZES == (100, 150, 200)
    assert VisitorSettings().text_size == TEXT_SIZES[0]
