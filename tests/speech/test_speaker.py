"""The speaker with stand-ins for engines: nobody waits for one that hangs, and another takes the place of one that fails."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kiosk.speech.engine import Engine, EngineError, Manner, MissingEngineError
from kiosk.speech.speaker import Speaker
from kiosk.speech.spoken_log import SpokenLog
from kiosk.speech.utterance import Sentence, Utterance, text_of
from tests.speech.tongues import interpreter

MANNER = Manner(100, 80, {"en": "en-US", "es": "es-419"})
PATIENCE_SECONDS = 5.0


class Stand:
    """An engine that says each sentence at once, or as it is told."""

    def __init__(self, name: str = "stand", *, endless: bool = False, ready: bool | str = True) -> None:
        self.name = name
        self.said: list[str] = []
        self.manners: list[Manner] = []
        self.stops = 0
        self.closed = 0
        self.endless = endless
        self.is_ready = ready
        self.fails = 0
        self.holds = threading.Event()
        self.holds.set()

    def ready(self) -> bool:
        if isinstance(self.is_ready, str):
            raise MissingEngineError(self.is_ready)
        return self.is_ready

    def begin(self, sentence: Sentence, manner: Manner) -> None:
        self.holds.wait()
        if self.fails:
            self.fails -= 1
            raise EngineError(f"{self.name} failed")
        self.said.append(text_of(sentence))
        self.manners.append(manner)

    def finished(self) -> bool:
        return not self.endless

    def stream(self) -> int | None:
        return None

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.closed += 1


def said(*sentences: str, code: str = "en") -> Utterance:
    return interpreter(code).utterance(sentences, "page")


def eventually(what: Callable[[], bool]) -> bool:
    end = time.monotonic() + PATIENCE_SECONDS
    while not what() and time.monotonic() < end:
        time.sleep(0.005)
    return what()


@contextmanager
def speaking(
    engines: Sequence[Engine], has_voice: Callable[[str], bool] = lambda _: True
) -> Iterator[tuple[Speaker, list[Utterance], list[str]]]:
    """A speaker, the utterances that it began, and why it was silent."""
    begun: list[Utterance] = []
    silent: list[str] = []
    speaker = Speaker(engines, MANNER, begun=begun.append, silent=silent.append, has_voice=has_voice)
    try:
        yield speaker, begun, silent
    finally:
        assert speaker.close(PATIENCE_SECONDS)


def test_it_says_all_sentences_and_tells_each_utterance_once() -> None:
    engine = Stand()
    page, focus = said("One", "Two"), said("Home")
    with speaking([engine]) as (speaker, begun, silent):
        speaker.say(page, focus)
        assert eventually(lambda: engine.said == ["One.", "Two.", "Home."])
    assert begun == [page, focus]
    assert silent == []
    assert engine.closed == 1


def test_what_is_said_anew_stops_what_is_being_said() -> None:
    engine = Stand(endless=True)
    with speaking([engine]) as (speaker, _, _):
        speaker.say(said("One", "Two"))
        assert eventually(lambda: engine.said == ["One."])
        speaker.say(said("Other"))
        assert eventually(lambda: engine.said == ["One.", "Other."])
        assert engine.stops == 1
        speaker.hush()
        assert eventually(lambda: engine.stops == 2)
    assert engine.said == ["One.", "Other."]


def test_an_engine_that_hangs_keeps_nobody_waiting() -> None:
    engine = Stand()
    engine.holds.clear()
    with speaking([engine]) as (speaker, _, _):
        begin = time.monotonic()
        for number in range(50):
            speaker.say(said(f"Page {number}"))
            speaker.hush()
        assert time.monotonic() - begin < 0.5
        engine.holds.set()


def test_another_engine_says_what_the_first_one_failed_at() -> None:
    first, second = Stand("first"), Stand("second")
    first.fails = 10
    page = said("One", "Two")
    with speaking([first, second]) as (speaker, begun, silent):
        speaker.say(page)
        assert eventually(lambda: second.said == ["One.", "Two."])
    assert begun == [page], "it is told once, however often it is tried"
    assert silent == []
    assert first.closed >= 3, "what failed is let go of, to be started anew"


def test_an_engine_that_failed_once_is_started_anew() -> None:
    engine = Stand()
    engine.fails = 1
    with speaking([engine]) as (speaker, _, silent):
        speaker.say(said("One"))
        assert eventually(lambda: engine.said == ["One."])
    assert silent == []


def test_while_the_first_engine_starts_the_second_speaks() -> None:
    first, second = Stand("first", ready=False), Stand("second")
    with speaking([first, second]) as (speaker, _, _):
        speaker.say(said("One"))
        assert eventually(lambda: second.said == ["One."])
        first.is_ready = True
        speaker.say(said("Two"))
        assert eventually(lambda: first.said == ["Two."])


def test_without_an_engine_it_is_told_once_and_everything_is_still_noted() -> None:
    pages = [said("One", "Two"), said("Three")]
    with speaking([Stand(ready="it is not installed")]) as (speaker, begun, silent):
        for page in pages:
            speaker.say(page)
            assert eventually(lambda page=page: page in begun)
        assert eventually(lambda: silent == ["it is not installed"])
    assert begun == pages


def test_a_language_without_a_voice_is_told_and_the_other_is_spoken() -> None:
    engine = Stand()
    with speaking([engine], lambda voice: voice == "en-US") as (speaker, _, silent):
        speaker.say(said("Uno", code="es"))
        assert eventually(lambda: silent == ["there is no voice es-419"])
        speaker.say(said("One"))
        assert eventually(lambda: engine.said == ["One."])


def test_rate_and_volume_count_from_the_present_sentence_on() -> None:
    engine = Stand(endless=True)
    with speaking([engine]) as (speaker, _, _):
        speaker.say(said("One"))
        assert eventually(lambda: len(engine.manners) == 1)
        speaker.speak_so(Manner(150, 40, MANNER.voices))
        assert eventually(lambda: len(engine.manners) == 2)
    assert [(one.rate, one.volume) for one in engine.manners] == [(100, 80), (150, 40)]
    assert engine.said == ["One.", "One."]


def test_a_pause_goes_on_with_the_sentence_that_it_broke_off() -> None:
    engine = Stand(endless=True)
    with speaking([engine]) as (speaker, _, _):
        speaker.say(said("One", "Two"))
        assert eventually(lambda: engine.said == ["One."])
        speaker.pause(paused=True)
        assert eventually(lambda: engine.stops == 1)
        time.sleep(0.05)
        assert engine.said == ["One."]
        engine.endless = False
        speaker.pause(paused=False)
        assert eventually(lambda: engine.said == ["One.", "One.", "Two."])


def test_a_farewell_is_the_last_thing_it_says() -> None:
    engine = Stand()
    speaker = Speaker([engine], MANNER, begun=lambda _: None, silent=lambda _: None)
    speaker.pause(paused=True)
    speaker.leave(said("Speech is off"))
    assert eventually(lambda: engine.closed == 1), "its thread has ended by itself"
    assert engine.said == ["Speech is off."]
    assert speaker.close(PATIENCE_SECONDS)


def test_the_log_has_a_line_of_json_for_each_utterance(tmp_path: Path) -> None:
    file = tmp_path / "spoken.jsonl"
    file.write_text("{}\n")
    log = SpokenLog(file, lambda: datetime(2025, 1, 31, 12, tzinfo=UTC))
    log.note(said("¡Son 8 kilómetros!", code="es"))
    log.note(said("One", "Two"))
    assert [json.loads(line) for line in file.read_text("utf-8").splitlines()] == [
        {},
        {"at": "2025-01-31T12:00:00.000+00:00", "language": "es", "text": "¡Son ocho kilómetros!", "reason": "page"},
        {"at": "2025-01-31T12:00:00.000+00:00", "language": "en", "text": "One. Two.", "reason": "page"},
    ]


def test_an_engine_that_is_not_needed_is_not_even_started() -> None:
    asked: list[str] = []

    class Needless(Stand):
        def ready(self) -> bool:
            asked.append(self.name)
            return super().ready()

    first = Stand("first")
    with speaking([first, Needless("second")]) as (speaker, _, _):
        speaker.say(said("One"))
        assert eventually(lambda: first.said == ["One."])
    assert asked == []
