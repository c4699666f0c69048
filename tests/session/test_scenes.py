"""When a visitor has another scene before them."""

import pytest

from kiosk.session.reducer import reduce
from kiosk.session.scenes import begins_scene, is_deed
from kiosk.session.state import (
    ChoseLanguage,
    ChoseSettings,
    ClosedOverlay,
    Event,
    Guessed,
    Idled,
    KeyUsed,
    Opened,
    OpenedOverlay,
    Overlay,
    Read,
    Reset,
    SecondPassed,
    SessionState,
    Shown,
    Started,
    StartedOver,
    Turned,
    VisitorSettings,
    WentBack,
    WentHome,
    WentOn,
)
from tests.session.house import COLD, HOUSE, after, at

READING = after(Read("crew"), state=at("programs/crew"))
ASKED = after(Idled(), state=at("programs"))
LAST_SECOND = after(*[SecondPassed()] * 29, state=ASKED)


@pytest.mark.parametrize(
    ("before", "event", "new"),
    [
        (COLD, Started(), True),
        (at("home"), Opened("programs"), True),
        (at("home"), Opened("nowhere"), False),
        (at("programs"), Opened("programs/crew"), True),
        (at("programs"), Shown("moon"), False),
        (at("programs/crew"), Read("crew"), True),
        (READING, Shown("moon"), False),
        (READING, WentBack(), True),
        (at("programs"), WentBack(), True),
        (at("home"), WentBack(), False),
        (at("programs"), WentHome(), True),
        (at("home"), WentHome(), False),
        (at("home"), ChoseLanguage("es"), True),
        (at("home"), ChoseLanguage("en"), False),
        (at("home"), ChoseSettings(VisitorSettings(text_size=150)), True),
        (at("home"), OpenedOverlay(Overlay.HELP), True),
        (ASKED, ClosedOverlay(), True),
        (at("home"), Idled(), True),
        (ASKED, SecondPassed(), False),
        (LAST_SECOND, SecondPassed(), True),
        (at("home"), Reset(), True),
        (at("home"), Turned(3), False),
        (at("home"), KeyUsed(), False),
        (at("quiz"), Guessed("quiz/eat", 0), False),
        (at("home"), Guessed("quiz/eat", 1), False),
        (at("quiz/eat"), WentOn(), True),
        (at("quiz/float"), StartedOver(), True),
        (at("home"), StartedOver(), False),
    ],
    ids=str,
)
def test_a_scene_begins(before: SessionState, event: Event, new: bool) -> None:
    assert begins_scene(before, reduce(before, event, HOUSE), event) is new


@pytest.mark.parametrize("event", [Idled(), SecondPassed(), Reset(), KeyUsed()], ids=str)
def test_time_is_no_visitor(event: Event) -> None:
    assert not is_deed(event)


@pytest.mark.parametrize(
    "event", [Started(), Opened("home"), Shown("moon"), Turned(1), Guessed("quiz/eat", 0), WentBack()], ids=str
)
def test_what_only_visitors_do_is_a_deed(event: Event) -> None:
    assert is_deed(event)
