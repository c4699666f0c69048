"""Judges whether the kiosk can speak: the engine, and a voice for each language of the content."""

import sys
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from kiosk.doctor.line import Line, green, yellow
from kiosk.site.folders import bundled_resources
from kiosk.speech.dispatcher import START_SECONDS, Dispatcher
from kiosk.speech.engine import EngineError, engine_environment
from kiosk.speech.espeak import Espeak
from kiosk.speech.speaker import START_LOOK_SECONDS
from kiosk.speech.tongue import TongueError, read_tongue

INSTALL = "sudo apt install speech-dispatcher speech-dispatcher-espeak-ng espeak-ng"
OFFER_HELP = "offer staff help to visitors who cannot see the screen"


class VoiceFacts(NamedTuple):
    """What there is to speak with.

    `engines` are those that answer and `troubles` what is wrong with the others; `lacking` are the languages without a
    voice, `unwritten` those whose file of spoken forms is missing.
    """

    engines: tuple[str, ...]
    troubles: tuple[str, ...]
    lacking: tuple[str, ...] = ()
    unwritten: tuple[str, ...] = ()


def look_at_voices(languages: Sequence[str], environment: Mapping[str, str] | None = None) -> VoiceFacts:
    """Start each engine, and ask for a voice in each language. It takes a second, and nothing is heard."""
    surroundings = environment if environment is not None else engine_environment()
    dispatcher, espeak = Dispatcher(surroundings), Espeak(surroundings)
    engines: list[str] = []
    troubles: list[str] = []
    voices: dict[str, str] = {}
    unwritten: list[str] = []
    for code in languages:
        try:
            voices[code] = read_tongue(bundled_resources(), code).voice
        except TongueError:
            voices[code] = code
            unwritten.append(code)
    lacking: tuple[str, ...] = ()
    try:
        lacking = tuple(code for code, voice in voices.items() if not espeak.has_voice(voice))
        engines.append(espeak.name)
    except EngineError as error:
        troubles.append(str(error))
    try:
        _wait_for(dispatcher)
        engines.append(dispatcher.name)
        if espeak.name not in engines:
            known = {voice.partition("-")[0].lower() for voice in dispatcher.voices()}
            lacking = tuple(code for code, voice in voices.items() if voice.partition("-")[0].lower() not in known)
    except EngineError as error:
        troubles.append(str(error))
    finally:
        dispatcher.close()
    return VoiceFacts(tuple(engines), tuple(troubles), lacking, tuple(unwritten))


def _wait_for(dispatcher: Dispatcher) -> None:
    end = time.monotonic() + START_SECONDS
    while not dispatcher.ready():
        if time.monotonic() > end:
            raise EngineError(f"{dispatcher.name} does not answer")
        time.sleep(START_LOOK_SECONDS)


def voices_line(facts: VoiceFacts, key: str, platform: str = sys.platform) -> Line:
    """Can visitors have the screen read aloud? `key` turns it on, where there is one."""
    name = "voices"
    if platform == "win32":
        return yellow(name, "this version does not speak on Windows: nothing on screen is read aloud", OFFER_HELP)
    if not facts.engines:
        message = f"nothing on screen can be read aloud: {'; '.join(facts.troubles)}"
        return yellow(name, message, f"{INSTALL}; until then, {OFFER_HELP}")
    if facts.lacking:
        message = f"there is no voice for {', '.join(facts.lacking)}"
        return yellow(name, message, "sudo apt install --reinstall espeak-ng-data, or add the language to espeak-ng")
    if facts.troubles:
        message = f"{facts.engines[0]} speaks alone: {'; '.join(facts.troubles)}"
        return yellow(name, message, f"{INSTALL}; with only one engine nothing stands in when it fails")
    if facts.unwritten:
        message = f"numbers and abbreviations are said as the engine knows them in {', '.join(facts.unwritten)}"
        return yellow(name, message, "have somebody write resources/speech/CODE.json for the language")
    begins = key or "the button Listen"
    return green(
        name, f"{' and '.join(facts.engines)} answer; {begins} turns the speech on (listen once: sound is not tried)"
    )
