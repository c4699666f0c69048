"""How a visitor stands with riddles, as QML sees it: the quiz that is shown, and the quick guess of the home screen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from kiosk.session.state import Reset
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.screens.quiz import QuizScreenViewModel, RiddleViewModel
from tests.content.edits import HOME, Swap
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import load_content, make_edition, make_kiosk, screen_of, typed_item

KEYS = ["how-dark", "how-far"]


@pytest.fixture
def folder(tmp_path: Path, qt_app: QGuiApplication) -> Path:
    return write_minimal_content(tmp_path)


@pytest.fixture
def kiosk(folder: Path) -> KioskViewModel:
    made = make_kiosk(load_content(folder))
    made.start()
    return made


def asked(kiosk: KioskViewModel) -> str:
    riddle = kiosk.quickGuess.riddle
    return "" if riddle is None else str(riddle.property("key"))


def test_a_riddle_has_its_answers_in_both_languages(folder: Path) -> None:
    content = load_content(folder)
    for language, words in (("en", ["Black", "Blue"]), ("es", ["Negro", "Azul"])):
        edition = make_edition(content, language)
        riddle = typed_item(edition, "riddles", "how-dark", RiddleViewModel)
        assert [row.property("text") for row in riddle.answers.rows] == words
        assert [row.property("right") for row in riddle.answers.rows] == [True, False]
        assert riddle.more is not None
        assert riddle.more.address == "programs/moon"


def test_a_way_to_what_is_not_shown_is_left_out(folder: Path) -> None:
    riddles = folder / "screens" / "riddles.yaml"
    riddles.write_text(riddles.read_text("utf-8").replace("more: programs/moon", "more: programs/sun"), "utf-8")
    edition = make_edition(load_content(folder))
    riddle = typed_item(edition, "riddles", "how-dark", RiddleViewModel)
    assert riddle.more is None


def test_a_riddle_credits_each_maker_of_its_pictures_once(folder: Path) -> None:
    picture = "picture: {file: sky.png, alt: {en: Sky, es: Cielo}, credit: {en: Ann, es: Ana}}"
    riddles = folder / "screens" / "riddles.yaml"
    text = (
        riddles.read_text("utf-8").replace("icon: home", picture).replace("icon: image", picture.replace("sky", "pad"))
    )
    riddles.write_text(text.replace("    more:", f"    {picture}\n    more:"), "utf-8")
    edition = make_edition(load_content(folder))
    assert typed_item(edition, "riddles", "how-dark", RiddleViewModel).property("credits") == ["Ann"]


def test_a_quiz_says_something_at_its_end(folder: Path) -> None:
    edition = make_edition(load_content(folder), "es")
    assert screen_of(edition, "riddles", QuizScreenViewModel).ending == "Bien hecho."


def test_a_quiz_is_played_to_its_end(kiosk: KioskViewModel) -> None:
    kiosk.open("riddles")
    quiz = kiosk.quiz
    assert (quiz.index, quiz.guessing.guesses, quiz.guessing.solved) == (0, [], False)
    quiz.guessing.guess(1)
    assert (quiz.index, quiz.guessing.guesses, quiz.guessing.solved) == (0, [1], False)
    quiz.guessing.guess(0)
    assert (quiz.guessing.guesses, quiz.guessing.solved, quiz.solvedRows) == ([1, 0], True, [0])
    quiz.goOn()
    assert (quiz.index, quiz.guessing.guesses) == (1, [])
    quiz.guessing.guess(2)
    quiz.goOn()
    assert (quiz.index, quiz.known, quiz.solvedRows) == (-1, 1, [0, 1])
    assert quiz.guessing.riddle is None
    quiz.startOver()
    assert (quiz.index, quiz.known, quiz.solvedRows) == (0, 0, [])


def test_where_no_quiz_is_shown_there_is_nothing_to_guess(kiosk: KioskViewModel) -> None:
    kiosk.open("programs")
    assert (kiosk.quiz.index, kiosk.quiz.known, kiosk.quiz.solvedRows) == (-1, 0, [])
    kiosk.quiz.guessing.guess(0)
    assert kiosk.state.guesses == ()


def test_each_session_has_the_next_quick_guess(kiosk: KioskViewModel) -> None:
    met = []
    for _ in range(3):
        met.append(asked(kiosk))
        kiosk.dispatch(Reset())
        kiosk.dispatch(Reset())
        kiosk.start()
    assert met == [KEYS[0], KEYS[1], KEYS[0]]


def test_a_new_session_tells_of_its_quick_guess(kiosk: KioskViewModel) -> None:
    kiosk.quickGuess.guess(1)
    spy = QSignalSpy(kiosk.quickGuess.changed)
    kiosk.dispatch(Reset())
    assert spy.count() > 0
    assert kiosk.quickGuess.guesses == []


def test_a_quick_guess_counts_in_the_quiz_that_it_is_from(kiosk: KioskViewModel) -> None:
    assert kiosk.quickGuess.quiz == "riddles"
    kiosk.quickGuess.guess(0)
    assert kiosk.quickGuess.solved
    assert kiosk.atHome
    kiosk.open(kiosk.quickGuess.quiz)
    assert (kiosk.quiz.index, kiosk.quiz.known) == (1, 1)


def test_a_quick_guess_is_in_the_visitors_language(kiosk: KioskViewModel) -> None:
    kiosk.switchLanguage()
    riddle = kiosk.quickGuess.riddle
    assert riddle is not None
    assert riddle.property("title") == f"Título de {KEYS[0]}"


def test_without_a_quiz_there_is_no_quick_guess(folder: Path) -> None:
    Swap(HOME, "quick_guess: riddles\n", "")(folder)
    kiosk = make_kiosk(load_content(folder))
    assert asked(kiosk) == ""
    assert (kiosk.quickGuess.quiz, kiosk.quickGuess.guesses, kiosk.quickGuess.solved) == ("", [], False)
    kiosk.quickGuess.guess(0)
    assert kiosk.state.guesses == ()
