"""What a kiosk in this process says, without any engine: by the log of what is said."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk import narrator
from kiosk.session.state import Idled, Overlay, SecondPassed, Speech
from tests.qml.running import Visitor, running_kiosk, wait_until

Key = Qt.Key


class Heard:
    """A visitor, and what is said to them."""

    def __init__(self, visitor: Visitor, log: Path) -> None:
        self.visitor = visitor
        self.kiosk = visitor.app.kiosk
        self._log = log

    def lines(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in self._log.read_text("utf-8").splitlines()] if self._log.exists() else []

    def after(self, deed: Callable[[], object], reason: str) -> str:
        """What is said for this reason once something was done."""
        before = len(self.lines())
        deed()
        wait_until(lambda: any(line["reason"] == reason for line in self.lines()[before:]))
        self.visitor.settle()
        return next(line["text"] for line in self.lines()[before:] if line["reason"] == reason)

    def key(self, key: Qt.Key) -> Callable[[], object]:
        return lambda: self.visitor.key(key)


@pytest.fixture
def heard(exhibit: Path, tmp_path: Path, qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """A visitor at the home screen who listens to a kiosk without an engine, and has closed the panel that says so."""
    monkeypatch.setattr(narrator, "engine_environment", lambda: {"PATH": str(tmp_path)})
    with running_kiosk(exhibit, spoken=tmp_path / "said.jsonl") as app:
        one = Heard(Visitor(app), tmp_path / "said.jsonl")
        said = one.after(one.key(Key.Key_F2), "fault")
        assert app.kiosk.state.overlay is Overlay.SILENCE
        assert said.startswith("Para español, presiona la tecla L. No speech right now.")
        assert "Our staff will be glad to help you." in said
        assert said.endswith("F two turns speech off.")
        assert "To choose from: " in one.after(app.kiosk.closeOverlay, "page")
        one.visitor.settle()
        yield one


def test_a_page_is_said_as_a_whole_and_then_what_has_the_focus(heard: Heard) -> None:
    text = heard.after(lambda: heard.kiosk.open("programs"), "page")
    assert "To choose from: " in text
    assert "Home" in text
    assert heard.after(heard.key(Key.Key_Tab), "focus").endswith("button.")


def test_another_language_is_spoken_at_once(heard: Heard) -> None:
    heard.after(heard.kiosk.switchLanguage, "language")
    assert heard.lines()[-1]["language"] == "es"
    assert "Puedes elegir" in [line["text"] for line in heard.lines() if line["reason"] == "language"][-1]


def test_a_panel_is_said_and_after_it_the_page_by_its_title_alone(heard: Heard) -> None:
    heard.after(lambda: heard.kiosk.open("programs"), "page")
    assert heard.after(heard.kiosk.showHelp, "page").startswith("How this works.")
    assert "To choose from" not in heard.after(heard.kiosk.closeOverlay, "page")


def test_what_a_guess_changes_is_said(heard: Heard) -> None:
    heard.after(lambda: heard.kiosk.open("riddles"), "page")
    riddle = next(iter(heard.kiosk.rules.riddles.values()))
    heard.kiosk.quiz.guessing.guess(riddle.right)
    heard.visitor.settle()
    wait_until(lambda: any("That's right!" in line["text"] for line in heard.lines()))


def test_the_idle_prompt_is_asked_in_every_language_with_the_seconds_that_are_left(heard: Heard) -> None:
    said = heard.after(lambda: heard.kiosk.dispatch(Idled()), "prompt")
    assert said.startswith("Are you still there?, ¿Sigues ahí?") or "¿Sigues ahí?" in said
    assert "The kiosk starts over in sixty seconds." in said
    for _ in range(39):
        heard.kiosk.dispatch(SecondPassed())
    said = heard.after(lambda: heard.kiosk.dispatch(SecondPassed()), "prompt")
    assert said == "The kiosk starts over in twenty seconds. Press any key to stay."


def test_rate_volume_and_pause_are_said(heard: Heard) -> None:
    assert heard.after(heard.key(Key.Key_F6), "key") == "Speed one hundred twenty-five percent."
    assert heard.after(heard.key(Key.Key_F7), "key") == "Volume sixty percent."
    assert heard.after(heard.key(Key.Key_F4), "key") == "Paused."
    assert heard.after(heard.key(Key.Key_F4), "key") == "Going on."
    assert heard.kiosk.state.speech == Speech(on=True, rate=125, volume=60)


def test_the_last_thing_is_said_again(heard: Heard) -> None:
    text = heard.after(lambda: heard.kiosk.open("programs"), "page")
    wait_until(lambda: len(heard.lines()) > 0)
    assert heard.after(heard.key(Key.Key_F3), "page") == text


def test_it_takes_its_leave_and_is_silent_after_the_session(heard: Heard) -> None:
    assert heard.after(heard.key(Key.Key_F2), "key") == "Speech is off."
    heard.visitor.wait(1)
    assert heard.after(heard.key(Key.Key_F2), "key") == "Speech is on."
    heard.kiosk.reset()
    heard.visitor.settle()
    before = len(heard.lines())
    heard.kiosk.start()
    heard.visitor.settle()
    assert not heard.kiosk.speech.on
    assert heard.lines()[before:] == []


def test_assistive_technology_is_told_of_the_same(
    exhibit: Path, qt_app: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(narrator, "announce", lambda _, words: told.append(words))
    QAccessible.setActive(True)
    try:
        with running_kiosk(exhibit, still=False, address="programs") as app:
            app.kiosk.showHelp()
            wait_until(lambda: "How this works" in told)
            app.kiosk.closeOverlay()
            app.kiosk.switchLanguage()
            wait_until(lambda: len(told) > 1)
            assert not app.kiosk.speech.on, "nobody asked for the voice"
            app.kiosk.dispatch(Idled())
            wait_until(lambda: any("¿Sigues ahí?" in words for words in told))
    finally:
        QAccessible.setActive(False)


def test_without_a_listener_not_even_the_code_is_loaded(exhibit: Path, qt_app: QGuiApplication) -> None:
    with running_kiosk(exhibit, address="programs") as app:
        assert app._narrator is None
