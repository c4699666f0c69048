"""What the doctor says of the voices: each line green, and not; and a look at this machine without any."""

import sys
from pathlib import Path

import pytest

from kiosk.doctor.line import Light
from kiosk.doctor.voices import VoiceFacts, look_at_voices, voices_line
from kiosk.speech.espeak import Espeak

BOTH = ("speech-dispatcher", "espeak-ng")


@pytest.mark.parametrize(
    ("facts", "platform", "verdict", "words"),
    [
        (VoiceFacts(BOTH, ()), "linux", "green", "F9 turns the speech on"),
        (VoiceFacts((), ("espeak-ng is not installed",)), "linux", "yellow", "espeak-ng is not installed"),
        (VoiceFacts(BOTH, (), lacking=("qu",)), "linux", "yellow", "no voice for qu"),
        (VoiceFacts(BOTH[1:], ("speech-dispatcher is not installed",)), "linux", "yellow", "espeak-ng speaks alone"),
        (VoiceFacts(BOTH, (), unwritten=("fr",)), "linux", "yellow", "in fr"),
        (VoiceFacts(BOTH, ()), "win32", "yellow", "does not speak on Windows"),
    ],
)
def test_the_line_says_how_it_is_and_what_to_do(facts: VoiceFacts, platform: str, verdict: Light, words: str) -> None:
    line = voices_line(facts, "F9", platform)
    assert line.verdict == verdict
    assert words in line.message
    assert bool(line.advice) == (verdict != "green")


def test_a_missing_engine_has_a_remedy() -> None:
    line = voices_line(VoiceFacts((), ("espeak-ng is not installed",)), "F2", "linux")
    assert line.advice.startswith("sudo apt install speech-dispatcher")


def test_a_machine_without_an_engine(tmp_path: Path) -> None:
    facts = look_at_voices(["en", "es"], {"PATH": str(tmp_path)})
    assert facts.engines == ()
    assert facts.troubles == ("espeak-ng is not installed", "speech-dispatcher is not installed")


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for the engine")
def test_a_language_without_a_voice(tmp_path: Path) -> None:
    """An engine that lists nothing but its heading for whatever is not English."""
    engine = tmp_path / "espeak-ng"
    engine.write_text('#!/bin/sh\necho Pty Language\ncase $1 in *=en*) echo "2 en-us" ;; esac\n')
    engine.chmod(0o755)
    assert Espeak({"PATH": str(tmp_path)}).has_voice("en-US")
    assert look_at_voices(["en", "es"], {"PATH": str(tmp_path)}).lacking == ("es",)
