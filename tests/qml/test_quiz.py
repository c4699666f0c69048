"""A quiz under a finger, with five keys and for a screen reader; and a riddle of it as a quick guess elsewhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.session.state import Reset, VisitorSettings
from kiosk.tour.items import true_item
from kiosk.tour.scenes import Scene, State, scenes
from kiosk.tour.stage import enter
from tests.qml.running import Visitor, load, running_kiosk, where

Key = Qt.Key
ASKED = "Title of how-far"
MISSED, FOUND = "One mile", "Many miles"


@pytest.fixture
def first_guest(exhibit: Path, qt_app: QGuiApplication) -> Iterator[Visitor]:
    """The first one to come to this kiosk since it was started."""
    with running_kiosk(exhibit, address="home") as app:
        yield Visitor(app)


@pytest.fixture
def player(guest: Visitor) -> Visitor:
    """Someone at a riddle with three answers, the last of which is right."""
    guest.app.kiosk.open("riddles/how-far")
    guest.settle()
    return guest


def answer(visitor: Visitor, text: str) -> QQuickItem:
    return visitor.find("AnswerButton", text)


def spoken(item: QQuickItem) -> str:
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


def focus_on(visitor: Visitor, text: str) -> QQuickItem:
    for _ in range(30):
        visitor.key(Key.Key_Right)
        focused = visitor.focused
        if focused is not None and focused.property("text") == text:
            return true_item(focused)
    pytest.fail(f"no key press leads to {text!r}")


def test_an_answer_looks_pressed_before_anything_is_decided(player: Visitor) -> None:
    button = answer(player, FOUND)
    player.press(player.center(button))
    assert button.property("down") is True
    assert player.app.kiosk.state.guesses == ()
    player.release(player.center(button))
    player.settle()
    assert player.app.kiosk.quiz.guessing.solved


def test_a_finger_that_slides_off_gives_no_answer(player: Visitor) -> None:
    player.press(player.center(answer(player, FOUND)))
    player.drag_off(player.center(answer(player, FOUND)))
    assert player.app.kiosk.state.guesses == ()


def test_a_wrong_answer_is_met_kindly_and_another_can_be_given(player: Visitor) -> None:
    player.tap(answer(player, MISSED))
    assert player.sees("KioskText", "Not this one")
    assert player.sees("KioskText", "Good thought, but not this one. Try again!")
    assert len(player.all("AnswerButton")) == 3
    player.tap(answer(player, FOUND))
    assert player.sees("KioskText", "That's right!")
    assert player.sees("KioskText", "About how-far.")
    assert [str(item.property("text")) for item in player.all("AnswerButton")] == [FOUND]


def test_what_an_answer_was_is_told_by_a_sign_and_words_and_not_by_colour_alone(player: Visitor) -> None:
    for text, sign in ((MISSED, "close"), (FOUND, "check-bold")):
        player.tap(answer(player, text))
        assert sign in {item.property("name") for item in player.all("KioskIcon")}


def test_a_screen_reader_says_what_an_answer_was(player: Visitor) -> None:
    assert spoken(answer(player, MISSED)) == MISSED
    player.tap(answer(player, MISSED))
    assert spoken(answer(player, MISSED)) == f"{MISSED}, Not this one"
    player.tap(answer(player, FOUND))
    assert spoken(answer(player, FOUND)) == f"{FOUND}, That's right!"


def test_is_played_to_a_kind_end_and_from_the_start(guest: Visitor) -> None:
    guest.app.kiosk.open("riddles")
    guest.settle()
    guest.tap(answer(guest, "Blue"))
    guest.tap(answer(guest, "Black"))
    guest.tap(guest.find("KioskButton", "Next question"))
    assert guest.sees("Heading", ASKED)
    guest.tap(answer(guest, FOUND))
    guest.tap(guest.find("KioskButton", "How did I do?"))
    assert guest.sees("Heading", "You know 1 of 2.")
    assert guest.sees("KioskText", "Well done.")
    guest.tap(guest.find("KioskButton", "Start again"))
    assert guest.sees("Heading", "Title of how-dark")
    assert guest.app.kiosk.state.guesses == ()


@pytest.mark.parametrize(
    ("guesses", "words"),
    [
        ((("how-dark", 0), ("how-far", 2)), "You know all 2!"),
        ((("how-dark", 1), ("how-dark", 0), ("how-far", 0), ("how-far", 2)), "Now you know all 2!"),
    ],
)
def test_no_result_shames_anybody(guesses: tuple[tuple[str, int], ...], words: str, guest: Visitor) -> None:
    kiosk = guest.app.kiosk
    for item, row in guesses:
        kiosk.open(f"riddles/{item}")
        kiosk.quiz.guessing.guess(row)
    kiosk.quiz.goOn()
    guest.settle()
    assert guest.sees("Heading", words)


def test_a_way_leads_to_more_and_back_to_the_answer(guest: Visitor) -> None:
    guest.app.kiosk.open("riddles")
    guest.settle()
    guest.tap(answer(guest, "Black"))
    more = guest.find("KioskButton", "Read more")
    assert spoken(more) == "Read more: Title of moon, The program"
    guest.tap(more)
    assert where(guest) == ("programs", "moon")
    guest.tap(guest.find("KioskButton", "Back"))
    assert guest.sees("KioskText", "That's right!")


def test_a_second_tap_on_the_way_on_gives_no_answer(guest: Visitor) -> None:
    """Answers of the next riddle lie where the button was."""
    guest.app.kiosk.open("riddles")
    guest.settle()
    guest.tap(answer(guest, "Black"))
    button = guest.center(guest.find("KioskButton", "Next question"))
    for _ in range(2):
        guest.press(button)
        guest.release(button)
    guest.settle()
    assert guest.sees("Heading", ASKED)
    assert len(guest.app.kiosk.state.guesses) == 1


def test_is_played_with_the_keys_for_on_select_and_back(guest: Visitor) -> None:
    guest.app.kiosk.open("riddles")
    guest.settle()
    for words in ("Blue", "Black", "Next question", MISSED, FOUND, "How did I do?", "Start again"):
        focus_on(guest, words)
        guest.key(Key.Key_Return)
    assert guest.sees("Heading", "Title of how-dark")
    guest.key(Key.Key_Escape)
    assert where(guest) == ("home", "")


def test_the_tour_shows_a_riddle_before_and_after_it_is_solved(guest: Visitor) -> None:
    steps: tuple[tuple[State, int], ...] = (("solved", 1), ("item", 3), ("solved", 1))
    for state, answers in steps:
        enter(guest.app, Scene("riddles", "how-far", state), VisitorSettings())
        assert len(guest.all("AnswerButton")) == answers


def test_the_tour_shows_the_end(guest: Visitor) -> None:
    content = load(guest.app.exhibit.choice.folder).content
    assert content is not None
    states = [(scene.item, scene.state) for scene in scenes(content) if scene.screen == "riddles"]
    assert states == [
        ("how-dark", "item"),
        ("how-dark", "solved"),
        ("how-far", "item"),
        ("how-far", "solved"),
        ("", "ended"),
    ]
    enter(guest.app, Scene("riddles", "", "ended"), VisitorSettings())
    assert guest.sees("Heading", "You know 1 of 2.")


def test_keys_turn_to_another_riddle(player: Visitor) -> None:
    player.key(Key.Key_PageUp)
    assert player.sees("Heading", "Title of how-dark")


def test_goes_on_in_the_other_language_with_what_was_guessed(player: Visitor) -> None:
    player.tap(answer(player, MISSED))
    player.tap(player.find("KioskButton", "Español"))
    assert player.sees("KioskText", "Esta no es")
    assert len(player.all("AnswerButton")) == 3


def test_the_next_visitor_finds_nothing_guessed(player: Visitor) -> None:
    player.tap(answer(player, FOUND))
    player.app.kiosk.dispatch(Reset())
    player.app.kiosk.start()
    player.app.kiosk.open("riddles/how-far")
    player.settle()
    assert len(player.all("AnswerButton")) == 3


def test_a_quick_guess_is_solved_where_it_is_asked(first_guest: Visitor) -> None:
    kiosk = first_guest.app.kiosk
    first_guest.tap(first_guest.find("KioskButton", "Blue"))
    assert first_guest.sees("KioskText", "Good thought, but not this one. Try again!")
    assert spoken(first_guest.find("KioskButton", "Blue")) == "Blue, Not this one"
    first_guest.tap(first_guest.find("KioskButton", "Black"))
    assert first_guest.sees("KioskText", "That's right! About how-dark.")
    assert not first_guest.sees("KioskButton", "Blue")
    assert first_guest.sees("KioskButton", "More questions")
    assert where(first_guest) == ("home", "")
    assert kiosk.quickGuess.solved


def test_each_session_has_another_quick_guess(first_guest: Visitor) -> None:
    assert first_guest.sees("KioskText", "Title of how-dark")
    first_guest.app.kiosk.dispatch(Reset())
    first_guest.app.kiosk.start()
    first_guest.settle()
    assert first_guest.sees("KioskText", ASKED)
