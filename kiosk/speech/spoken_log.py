"""Writes down what is said: one line of JSON for each utterance, when it begins, whatever the engine."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.speech.utterance import Utterance


class SpokenLog:
    """A file that utterances are appended to. What is in it already stays."""

    def __init__(self, file: Path, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """`clock` gives the present moment."""
        self._file = file
        self._clock = clock

    def note(self, utterance: Utterance) -> None:
        """Append a line. Raises OSError where the file cannot be written."""
        line = {
            "at": self._clock().isoformat(timespec="milliseconds"),
            "language": utterance.language,
            "text": utterance.text,
            "reason": utterance.reason,
        }
        with self._file.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
