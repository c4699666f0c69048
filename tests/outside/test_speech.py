"""Somebody who cannot see the screen: keys alone, the voice through the real engine, and the log of what is said."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.model.schema import Fact
from kiosk.languages.reading import read_language
from kiosk.speech.espeak import PROGRAM
from kiosk.speech.utterance import text_of
from kiosk.viewmodels.wording import Wording
from tests.conftest import PROJECT
from tests.outside.harness import Exhibit, Kiosk, or_skip
from tests.outside.screen import LOOK_SECONDS
from tests.outside.sound import Sound
from tests.outside.test_visit import HOME
from tests.speech.tongues import interpreter
from tests.viewmodels.house import NOW, load_content
from tests.walk.sampling import share
from tools.xserver.programs import need

STATION = "station"
LISTEN = {"en": "Listen", "es": "Escuchar"}
NEXT = {"en": "Next,", "es": "Siguiente,"}
READ_MORE = {"en": "Read more", "es": "Leer más"}
MOST_STEPS = 40
PATIENCE_SECONDS = 6.0
AGAIN_SECONDS = 1.5


class Listener:
    """A kiosk that writes down what it says, and somebody with keys who hears it."""

    def __init__(self, kiosk: Kiosk, log: Path) -> None:
        self.kiosk = kiosk
        self._log = log

    def lines(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in self._log.read_text("utf-8").splitlines()] if self._log.exists() else []

    def text(self) -> str:
        return "\n".join(line["text"] for line in self.lines())

    def hears(
        self, wanted: Callable[[dict[str, str]], bool], since: int = 0, seconds: float = PATIENCE_SECONDS
    ) -> dict[str, str]:
        """The first thing that is said, of those after the first `since`, and is wanted."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for line in self.lines()[since:]:
                if wanted(line):
                    return line
            time.sleep(0.02)
        raise AssertionError(f"it was not said; there was {self.lines()[since:]}")

    def press(self, *keys: str) -> int:
        """Press keys, and return how much had been said before."""
        before = len(self.lines())
        self.kiosk.screen.keys(*keys)
        return before

    def go_to(self, name: str) -> None:
        """Move the focus on until what it is on is called so."""
        time.sleep(LOOK_SECONDS)
        for _ in range(MOST_STEPS):
            since = self.press("Down")
            try:
                said = self.hears(lambda line: line["reason"] == "focus", since, AGAIN_SECONDS)
            except AssertionError:
                continue  # what has the focus has no name
            if said["text"].startswith(name):
                return
        raise AssertionError(f"the focus does not come to {name}")

    def choose(self, seconds: float = PATIENCE_SECONDS) -> dict[str, str]:
        """Press Enter, and return what is then said of the page."""
        time.sleep(LOOK_SECONDS)
        since = self.press("Return")
        return self.hears(lambda line: line["reason"] in {"page", "change"}, since, seconds)

    def choose_there(self, name: str) -> None:
        """Choose what is called so; go there first, where the focus is somewhere else."""
        try:
            self.choose(AGAIN_SECONDS)
        except AssertionError:
            self.go_to(name)
            self.choose()


@contextmanager
def listening(exhibit: Exhibit, log: Path, *options: str, under: tuple[str, ...] = ()) -> Iterator[Listener]:
    with exhibit.kiosk("--spoken", log, *options, under=under) as kiosk:
        yield Listener(kiosk, log)


@pytest.fixture(scope="module")
def sound(exhibit: Exhibit, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    with or_skip():
        need(PROGRAM)
        server = Sound(exhibit.environment, tmp_path_factory.mktemp("sound"))
    exhibit.environment["PULSE_SERVER"] = server.environment["PULSE_SERVER"]
    yield server
    server.close()
    del exhibit.environment["PULSE_SERVER"]


def test_a_key_begins_to_speak_and_another_interrupts(exhibit: Exhibit, sound: Sound, tmp_path: Path) -> None:
    with listening(exhibit, tmp_path / "spoken.jsonl") as one:
        starts: list[float] = []
        begin = time.monotonic()
        one.press("F2")
        starts.append(sound.first_after(begin))
        page = one.hears(lambda line: line["reason"] == "page")
        assert page["language"] == "en"
        assert f"{HOME}." in page["text"]
        assert page["text"].startswith("Para español, presiona la tecla L.")
        assert page["text"].endswith("F two turns speech off.")
        one.kiosk.tree.wait_for("push button", LISTEN["en"])
        time.sleep(LOOK_SECONDS)
        since = one.press("Down")
        focus = one.hears(lambda line: line["reason"] == "focus", since)
        assert ", button" in focus["text"]
        one.press("F4")
        one.hears(lambda line: line["text"] == "Paused.", since)
        sound.last_after(time.monotonic())
        assert not sound.is_heard(0.5)
        since = one.press("F4")
        one.hears(lambda line: line["text"] == "Going on.", since)
        since = one.press("F6", "F7")
        one.hears(lambda line: line["text"] == "Speed one hundred twenty-five percent.", since)
        one.hears(lambda line: line["text"] == "Volume sixty percent.", since)
        time.sleep(LOOK_SECONDS)
        since = one.press("F3")
        assert one.hears(lambda line: line["reason"] == "focus", since)["text"] == focus["text"]
        time.sleep(LOOK_SECONDS)
        since = one.press("l")
        switched = one.hears(lambda line: line["reason"] == "language", since)
        assert (switched["language"], switched["text"].split(".")[0]) == ("es", "Operaciones espaciales")
        sound.first_after(time.monotonic())
        time.sleep(LOOK_SECONDS)
        since = one.press("F2")
        one.hears(lambda line: line["text"] == "La voz está apagada.", since)
        sound.last_after(time.monotonic() + 1)
        assert not sound.is_heard(1), "nothing is said any more"
        for _ in range(2):
            time.sleep(LOOK_SECONDS)
            begin = time.monotonic()
            one.press("F2")
            starts.append(sound.first_after(begin))
            time.sleep(LOOK_SECONDS)
            one.press("F2")
            sound.last_after(time.monotonic() + 1)
        print(f"key to first sound: {[round(1000 * start) for start in starts]} ms")
        assert min(starts) < 1, "within a second; the machine may be busy now and then"
        assert one.kiosk.complaints() == []


def test_the_button_on_the_screen_and_the_headset_do_the_same(exhibit: Exhibit, tmp_path: Path) -> None:
    with listening(exhibit, tmp_path / "spoken.jsonl", "--screen", STATION) as one:
        one.kiosk.tap("push button", LISTEN["en"])
        one.hears(lambda line: line["reason"] == "page" and "Space Station." in line["text"])
        time.sleep(LOOK_SECONDS)
        since = one.press("F16")
        one.hears(lambda line: line["text"] == "Speech is off.", since)
        time.sleep(LOOK_SECONDS)
        since = one.press("F15")
        one.hears(lambda line: line["reason"] == "page", since)


def test_without_an_engine_it_is_said_on_the_screen_and_noted_all_the_same(exhibit: Exhibit, tmp_path: Path) -> None:
    log = tmp_path / "spoken.jsonl"
    with listening(exhibit, log, under=("env", f"PATH={tmp_path}")) as one:
        one.press("F2")
        one.kiosk.tree.wait_for("dialog", "No speech right now")
        one.hears(lambda line: line["reason"] == "fault" and "Our staff" in line["text"])
        time.sleep(LOOK_SECONDS)
        since = one.press("Escape")
        one.kiosk.tree.wait_until_gone("dialog")
        one.hears(lambda line: line["reason"] == "page" and f"{HOME}." in line["text"], since)
        one.go_to("Space Station")
        assert "Space Station." in one.choose()["text"]
        one.kiosk.seconds_until_said("espeak-ng is not installed")


def test_another_key_can_be_chosen(exhibit: Exhibit, tmp_path: Path) -> None:
    site = tmp_path / "site.yaml"
    site.write_text("keys: {speech: F9}\n")
    with listening(exhibit, tmp_path / "spoken.jsonl", "--site", str(site)) as one:
        one.press("F9")
        assert one.hears(lambda line: line["reason"] == "page")["text"].endswith("F nine turns speech off.")


@pytest.mark.parametrize("code", share(["en", "es"], 2, 1))
def test_a_walk_by_keys_hears_every_fact_of_the_station(exhibit: Exhibit, tmp_path: Path, code: str) -> None:
    """Nothing is looked at: what there is, where the focus is and what a page says is taken from what is said.

    In Spanish; in both languages with `make walk`.
    """
    content = load_content(PROJECT / "data")
    facts: list[Any] = [one for one in content.items_of(STATION) if isinstance(one, Fact)]
    no_engine = ("env", f"PATH={tmp_path}")
    options = ("--screen", STATION, "--language", code)
    with listening(exhibit, tmp_path / "spoken.jsonl", *options, under=no_engine) as one:
        one.press("F2")
        one.kiosk.tree.wait_for("dialog", "")
        time.sleep(LOOK_SECONDS)
        one.press("Escape")
        one.kiosk.tree.wait_until_gone("dialog")
        one.go_to(NEXT[code])
        for _ in facts:
            one.choose_there(NEXT[code])
        for _ in facts[1:]:
            time.sleep(LOOK_SECONDS)
            one.press("Prior")
        one.go_to(READ_MORE[code])
        one.choose()
        one.go_to(NEXT[code])
        for _ in facts[1:]:
            one.choose_there(NEXT[code])
        said = one.text()
    assert [fact.key for fact in facts if not is_said(fact, code, said)] == []


def is_said(fact: Fact, code: str, said: str) -> bool:
    """Whether every sentence of a fact and its figure with its unit were said, word for word."""
    wording = Wording(read_language(PROJECT / "resources" / "languages", code), {}, NOW.date())
    texts = [wording.text(text) for text in (fact.title, fact.summary, fact.body)]
    figure = f"{wording.figure_value(fact.figure)} {wording.figure_unit(fact.figure)}".strip()
    sentences = [text_of(one) for one in interpreter(code).utterance(texts, "page").sentences]
    return all(one in said for one in (*sentences, interpreter(code).said(figure).rstrip(".")))
