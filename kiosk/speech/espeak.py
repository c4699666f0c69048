"""Speaks through espeak-ng, a process for each sentence.

Nothing is quicker to speak or to be silent, nothing stays in memory, and nothing can hang beyond a sentence (ADR 0032).
"""

import shutil
import subprocess
import time
from collections.abc import Mapping
from contextlib import suppress

from kiosk.speech.engine import (
    NORMAL_WORDS_A_MINUTE,
    EngineError,
    Manner,
    MissingEngineError,
    NoSoundError,
    main_voice,
    marked_up,
)
from kiosk.speech.utterance import Sentence

PROGRAM = "espeak-ng"
LIST_SECONDS = 5.0
LEAST_LETTER_SECONDS = 0.02
"""A third of what a letter takes at the normal rate."""

TELLING_LETTERS = 20
"""What is shorter is over before a device could be missed."""


class Espeak:
    """An engine: espeak-ng, started anew for each sentence."""

    name = PROGRAM

    def __init__(self, environment: Mapping[str, str]) -> None:
        """`environment` is that of the program."""
        self._environment = dict(environment)
        self._process: subprocess.Popen[bytes] | None = None
        self._begun = 0.0
        self._least = 0.0
        """How long the present sentence takes at least: without a sound device it is over at once."""

    def ready(self) -> bool:
        """Whether it is installed; it is ready at once. Raises EngineError where it is not."""
        self._program()
        return True

    def _program(self) -> str:
        program = shutil.which(PROGRAM, path=self._environment.get("PATH"))
        if program is None:
            raise MissingEngineError(f"{PROGRAM} is not installed")
        return program

    def has_voice(self, language: str) -> bool:
        """Whether it has a voice for a language such as `es-419`, or for its first part."""
        command = [self._program(), f"--voices={language}"]
        try:
            listed = subprocess.run(  # noqa: S603 - the system's own program
                command, env=self._environment, capture_output=True, timeout=LIST_SECONDS, check=True
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise EngineError(f"{PROGRAM} does not tell its voices: {error}") from None
        return len(listed.stdout.splitlines()) > 1

    def begin(self, sentence: Sentence, manner: Manner) -> None:
        """Begin to speak."""
        self.stop()
        rate = NORMAL_WORDS_A_MINUTE * manner.rate // 100
        command = [self._program(), "-m", "-v", main_voice(sentence, manner).lower()]
        command += ["-s", str(rate), "-a", str(manner.volume), "--stdin"]
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the system's own program
                command,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._begun = time.monotonic()
            letters = sum(len(saying.text) for saying in sentence)
            self._least = letters * LEAST_LETTER_SECONDS * 100 / manner.rate if letters >= TELLING_LETTERS else 0.0
            if self._process.stdin is not None:
                self._process.stdin.write(marked_up(sentence, manner).encode())
                self._process.stdin.close()
        except OSError as error:
            raise EngineError(f"{PROGRAM} cannot be started: {error.strerror}") from None

    def finished(self) -> bool:
        """Whether it has spoken. Raises EngineError where it ended with an error."""
        if self._process is None:
            return True
        code = self._process.poll()
        if code is None:
            return False
        self._let_go()
        if code != 0:
            raise EngineError(f"{PROGRAM} ended with code {code}")
        if time.monotonic() - self._begun < self._least:
            raise NoSoundError(f"{PROGRAM} finds no sound device")
        return True

    def stream(self) -> int | None:
        """Its output, which ends with it."""
        process = self._process
        return process.stdout.fileno() if process is not None and process.stdout is not None else None

    def stop(self) -> None:
        """Be silent at once."""
        if self._process is not None:
            with suppress(OSError):
                self._process.kill()
            self._process.wait()
            self._let_go()

    def close(self) -> None:
        """Be silent; there is nothing else to let go of."""
        self.stop()

    def _let_go(self) -> None:
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None
