"""The speaker through the real engines, into a null sink: that there is sound, that it stops, and what befalls engines."""

import os
import signal
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.speech.dispatcher import DAEMON, Dispatcher
from kiosk.speech.engine import Engine, Manner
from kiosk.speech.espeak import PROGRAM, Espeak
from kiosk.speech.speaker import Speaker
from tests.outside.harness import or_skip
from tests.outside.sound import Sound
from tests.speech.tongues import interpreter
from tools.xserver.programs import SYSTEM_PATH, need

LONG = "The station flies high above us and goes around the Earth again and again, day after day, year after year"
MANNER = Manner(100, 100, {"en": "en-US", "es": "es-419"})
INTERRUPTION_SECONDS = 0.1
TRIES = 5
MODULE = "sd_espeak-ng"
RESTART_SECONDS = 8.0
SLOWER = 2
"""The daemon, which stands in where espeak-ng is not there, is that much slower to be silent."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    folder = tmp_path_factory.mktemp("sound")
    with or_skip():
        need(DAEMON, PROGRAM)
        server = Sound({"PATH": SYSTEM_PATH, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)}, folder)
    yield server
    server.close()


@contextmanager
def speaking(
    sound: Sound, *engines: type[Dispatcher] | type[Espeak]
) -> Iterator[tuple[Speaker, list[str], list[Engine]]]:
    made = [engine(sound.environment) for engine in engines]
    silent: list[str] = []
    speaker = Speaker(made, MANNER, begun=lambda _: None, silent=silent.append)
    try:
        yield speaker, silent, list(made)
    finally:
        assert speaker.close(5)


def say(speaker: Speaker, text: str = LONG, code: str = "en") -> float:
    """Say something, and return the moment."""
    speaker.say(interpreter(code).utterance([text], "page"))
    return time.monotonic()


def processes_with(words: str) -> dict[str, int]:
    """The processes whose command line has these words, by their programs."""
    found: dict[str, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                command = (entry / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if any(words.encode() in word for word in command):
                found[Path(command[0].decode()).name] = int(entry.name)
    return found


@pytest.mark.parametrize("engine", [Espeak, Dispatcher])
@pytest.mark.parametrize("code", ["en", "es"])
def test_it_is_heard_and_stops_at_once(sound: Sound, engine: type[Dispatcher] | type[Espeak], code: str) -> None:
    with speaking(sound, engine) as (speaker, silent, _):
        begun: list[float] = []
        ended: list[float] = []
        sound.first_after(say(speaker, code=code))
        for _ in range(TRIES):
            speaker.hush()
            sound.last_after(time.monotonic())
            begun.append(sound.first_after(say(speaker, code=code)))
            time.sleep(0.3)
            speaker.hush()
            ended.append(sound.last_after(time.monotonic()))
    print(f"{engine.__name__} {code}: to sound {ms(begun)}, to silence {ms(ended)}")
    assert silent == []
    assert statistics.median(ended) <= INTERRUPTION_SECONDS * (SLOWER if engine is Dispatcher else 1)
    assert statistics.median(begun) <= 3 * INTERRUPTION_SECONDS


def ms(seconds: list[float]) -> str:
    return f"median {1000 * statistics.median(seconds):.0f}, most {1000 * max(seconds):.0f} ms"


def test_it_is_louder_and_faster_when_told(sound: Sound) -> None:
    """The same words take less time at twice the rate."""
    with speaking(sound, Dispatcher) as (speaker, _, _):
        sound.first_after(say(speaker, "Ready"))
        sound.last_after(time.monotonic())
        taken: list[float] = []
        for rate in (100, 200):
            speaker.speak_so(MANNER._replace(rate=rate))
            begin = say(speaker, "One, two, three, four, five, six")
            sound.first_after(begin)
            taken.append(sound.last_after(begin))
        assert taken[1] < 0.75 * taken[0]


def test_a_sentence_whose_process_is_killed_begins_anew(sound: Sound) -> None:
    with speaking(sound, Espeak, Dispatcher) as (speaker, silent, engines):
        sound.first_after(say(speaker))
        espeak = engines[0]
        assert isinstance(espeak, Espeak)
        assert espeak._process is not None
        espeak._process.kill()
        time.sleep(INTERRUPTION_SECONDS)
        assert sound.first_after(time.monotonic()) < 1
    assert silent == []


def test_what_hangs_is_ended_by_the_next_thing_that_is_said(sound: Sound) -> None:
    with speaking(sound, Espeak) as (speaker, silent, engines):
        sound.first_after(say(speaker))
        espeak = engines[0]
        assert isinstance(espeak, Espeak)
        assert espeak._process is not None
        hung = espeak._process
        os.kill(hung.pid, signal.SIGSTOP)
        sound.last_after(time.monotonic())
        begin = say(speaker, "After that")
        assert time.monotonic() - begin < INTERRUPTION_SECONDS, "who asks does not wait"
        assert sound.first_after(begin) < 1
        assert hung.poll() is not None
    assert silent == []


@pytest.mark.parametrize("victim", [DAEMON, MODULE])
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP], ids=["dies", "hangs"])
def test_a_daemon_that_dies_or_hangs_is_started_anew(sound: Sound, victim: str, number: signal.Signals) -> None:
    with speaking(sound, Dispatcher) as (speaker, silent, engines):
        dispatcher = engines[0]
        assert isinstance(dispatcher, Dispatcher)
        sound.first_after(say(speaker))
        speaker.hush()
        sound.last_after(time.monotonic())
        folder = str(dispatcher._folder)
        os.kill(processes_with(folder)[victim], number)
        begin = say(speaker, "After that")
        assert time.monotonic() - begin < INTERRUPTION_SECONDS, "who asks does not wait"
        sound.first_after(begin, most=RESTART_SECONDS)
        assert str(dispatcher._folder) != folder
        assert processes_with(folder) == {}, "nothing is left behind"
    assert silent == []


def test_without_a_sound_device_it_is_told_and_never_taken_for_speech(sound: Sound, tmp_path: Path) -> None:
    silent: list[str] = []
    environment = {**sound.environment, "PULSE_SERVER": f"unix:{tmp_path}/none"}
    engines = [Espeak(environment), Dispatcher(environment)]
    speaker = Speaker(engines, MANNER, begun=lambda _: None, silent=silent.append)
    say(speaker)
    say(speaker)
    end = time.monotonic() + RESTART_SECONDS
    while not silent and time.monotonic() < end:
        time.sleep(0.05)
    assert speaker.close(5)
    assert silent == ["espeak-ng finds no sound device"]


def test_nothing_is_left_of_a_daemon_whose_kiosk_was_killed(sound: Sound) -> None:
    dispatcher = Dispatcher(sound.environment)
    end = time.monotonic() + 10
    while not dispatcher.ready():
        assert time.monotonic() < end
        time.sleep(0.02)
    assert dispatcher._socket is not None
    dispatcher._socket.close()
    end = time.monotonic() + 20
    while processes_with(str(dispatcher._folder)):
        assert time.monotonic() < end, "it stays without a client"
        time.sleep(0.2)
    dispatcher._socket = None
    dispatcher.close()
