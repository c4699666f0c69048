"""`python -m bench.speech`: measures the speech on a running kiosk, through the real engine, into a null sink.

From the key to the first sound, from an interruption to silence, and the start and memory of the kiosk on a machine
that can speak and on one that cannot, in alternation. Times hold for the load of the machine that it runs on.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.speech.engine import Manner
from kiosk.speech.espeak import Espeak
from kiosk.speech.speaker import Speaker
from kiosk.speech.utterance import Saying, Utterance
from tests.outside.harness import Exhibit, Kiosk
from tests.outside.screen import LOOK_SECONDS
from tests.outside.sound import Sound
from tools.xserver.displays import open_xvfb
from tools.xserver.programs import MissingError, need

LISTENING_SECONDS = 1.0
SETTLED_SECONDS = 4.0
LONG = "The station flies high above us and goes around the Earth again and again, day after day, year after year."
MANNER = Manner(100, 100, {"en": "en-US"})


def main() -> int:
    """Run it. Returns 0, or 2 where something that it needs is missing."""
    parser = argparse.ArgumentParser(prog="python -m bench.speech", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, metavar="N", help="how often to measure everything (7)")
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            need("espeak-ng")
            display = open_xvfb(folder)
        except MissingError as error:
            print(f"This cannot run here: {error}")
            return 2
        try:
            _measure(Exhibit(display, folder), folder, rounds)
        finally:
            display.close()
    return 0


def _measure(exhibit: Exhibit, folder: Path, rounds: int) -> None:
    sound = Sound(exhibit.environment, folder)
    exhibit.environment["PULSE_SERVER"] = sound.environment["PULSE_SERVER"]
    try:
        with exhibit.kiosk() as kiosk:
            time.sleep(SETTLED_SECONDS)
            _tell("key in attract to first sound", [_press_to_sound(kiosk, sound, "F2")])
            _tell("move of the focus to its first sound", [_move_to_sound(kiosk, sound) for _ in range(rounds)])
        _interrupt(sound, rounds)
        _compare_starts(exhibit, folder, rounds)
    finally:
        sound.close()
        exhibit.close()


def _compare_starts(exhibit: Exhibit, folder: Path, rounds: int) -> None:
    """Start the kiosk where there is an engine and where there is none, in alternation; nobody asks it to speak."""
    mute = ("env", f"PATH={folder}")
    seconds: dict[str, list[float]] = {"with an engine": [], "without one": []}
    megabytes: dict[str, list[float]] = {name: [] for name in seconds}
    for _ in range(rounds):
        for name, under in zip(seconds, ((), mute), strict=True):
            begin = time.monotonic()
            with exhibit.kiosk(under=under) as kiosk:
                seconds[name].append(time.monotonic() - begin)
                time.sleep(SETTLED_SECONDS)
                megabytes[name].append(_resident_megabytes(kiosk.program.process.pid))
    for name, taken in seconds.items():
        _tell(f"start to first picture, {name}", taken)
        print(f"{f'memory, {name}':<46}{statistics.median(megabytes[name]):7.1f} MB")


def _press_to_sound(kiosk: Kiosk, sound: Sound, key: str) -> float:
    time.sleep(LOOK_SECONDS)
    begin = time.monotonic()
    kiosk.screen.keys(key)
    return sound.first_after(begin)


def _move_to_sound(kiosk: Kiosk, sound: Sound) -> float:
    """A control before it, whose name has been said, takes the place of the page that is being read."""
    time.sleep(LOOK_SECONDS)
    kiosk.screen.keys("Down")
    time.sleep(SETTLED_SECONDS)
    return _press_to_sound(kiosk, sound, "Down")


def _interrupt(sound: Sound, rounds: int) -> None:
    """The speaker itself: told to speak, to first sound, and told to be silent, to silence."""
    begun: list[float] = []
    ended: list[float] = []
    speaker = Speaker([Espeak(sound.environment)], MANNER, begun=lambda _: None, silent=print)
    words = Utterance("en", ((Saying("en", LONG),),), "page")
    for _ in range(rounds):
        begin = time.monotonic()
        speaker.say(words)
        begun.append(sound.first_after(begin))
        time.sleep(LISTENING_SECONDS)
        begin = time.monotonic()
        speaker.hush()
        ended.append(sound.last_after(begin))
    speaker.close(LISTENING_SECONDS)
    _tell("told to speak, to first sound", begun)
    _tell("told to be silent, to silence", ended)


def _resident_megabytes(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text("ascii").splitlines()
    (resident,) = (line.split()[1] for line in lines if line.startswith("VmRSS:"))
    return int(resident) / 1024


def _tell(what: str, seconds: Sequence[float]) -> None:
    print(f"{what:<46}{1000 * statistics.median(seconds):7.0f} ms, most {1000 * max(seconds):.0f} ms")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
