"""Speaks through speech-dispatcher, where espeak-ng alone is not there or fails.

It is a daemon of our own with a socket of its own, so that one that hangs can be ended.
"""

import os
import select
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.speech import ssip
from kiosk.speech.engine import NORMAL_WORDS_A_MINUTE, EngineError, Manner, MissingEngineError, main_voice, marked_up
from kiosk.speech.utterance import Sentence

DAEMON = "speech-dispatcher"
MODULE = "espeak-ng"
START_SECONDS = 8.0
ANSWER_SECONDS = 1.0
"""Commands are answered within milliseconds."""

BEGIN_SECONDS = 2.0
"""So long a voice may take to begin; on a busy machine it takes a tenth of it."""

ORPHAN_SECONDS = 10
"""A daemon without a client ends by itself after this: nothing is left behind by a kiosk that was killed."""

NORMAL = 100
"""Percent, of which SSIP tells how far something is from it: -100 to 100."""

LONGEST_READ = 65536

DAEMON_SETTINGS = f"""LogLevel 1
LogDir "{{folder}}"
DefaultVolume 100
AudioOutputMethod "pulse,alsa"
AudioPulseMinLength 10
AddModule "{MODULE}" "sd_{MODULE}" "{MODULE}.conf"
DefaultModule "{MODULE}"
"""

MODULE_SETTINGS = f"""Debug 0
EspeakMinRate {NORMAL_WORDS_A_MINUTE // 2}
EspeakNormalRate {NORMAL_WORDS_A_MINUTE}
EspeakMaxRate {NORMAL_WORDS_A_MINUTE * 2}
EspeakIndexing 0
EspeakPunctuationList ""
EspeakCapitalPitchRise 0
EspeakSoundIconVolume 0
EspeakAudioChunkSize 300
EspeakAudioQueueMaxSize 441000
EspeakMbrola 0
"""


class Dispatcher:
    """An engine: speech-dispatcher with espeak-ng, as a child process, spoken to over a Unix socket."""

    name = DAEMON

    def __init__(self, environment: Mapping[str, str]) -> None:
        """`environment` is that of the daemon."""
        self._environment = dict(environment)
        self._folder: Path | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._started = 0.0
        self._socket: socket.socket | None = None
        self._replies = ssip.Replies()
        self._notified: deque[ssip.Reply] = deque()
        self._message = ""
        self._asked = 0.0
        self._begun = False
        self._over = True
        self._manner: tuple[str, int, int] | None = None

    def ready(self) -> bool:
        """Whether the daemon is there to be spoken to. Starts it, and does not wait for it."""
        if self._socket is not None and self._daemon is not None and self._daemon.poll() is None:
            return True
        if self._daemon is None:
            self._start()
        return self._connect()

    def _start(self) -> None:
        program = shutil.which(DAEMON, path=self._environment.get("PATH"))
        if program is None:
            raise MissingEngineError(f"{DAEMON} is not installed")
        self._folder = folder = Path(tempfile.mkdtemp(prefix="kiosk-speech-"))
        (folder / "modules").mkdir()
        (folder / "speechd.conf").write_text(DAEMON_SETTINGS.format(folder=folder), "utf-8")
        (folder / "modules" / f"{MODULE}.conf").write_text(MODULE_SETTINGS, "utf-8")
        command: list[str | Path] = [program, "--run-single", "--timeout", str(ORPHAN_SECONDS), "--log-level", "1"]
        command += ["--communication-method", "unix_socket", "--socket-path", folder / "socket"]
        command += ["--config-dir", folder, "--log-dir", folder, "--pid-file", folder / "pid"]
        self._started = time.monotonic()
        try:
            self._daemon = subprocess.Popen(  # noqa: S603 - the system's own program
                command,
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise EngineError(f"{DAEMON} cannot be started: {error.strerror}") from None

    def _connect(self) -> bool:
        if self._daemon is None or self._folder is None:
            return False
        if self._daemon.poll() is not None:
            raise EngineError(f"{DAEMON} ended with code {self._daemon.returncode}")
        link = socket.socket(socket.AF_UNIX)
        link.settimeout(ANSWER_SECONDS)
        try:
            link.connect(str(self._folder / "socket"))
        except OSError:
            link.close()
            if time.monotonic() - self._started > START_SECONDS:
                raise EngineError(f"{DAEMON} did not start within {START_SECONDS:.0f} seconds") from None
            return False
        self._socket = link
        self._greet()
        return True

    def _greet(self) -> None:
        self._ask("SET", "SELF", "CLIENT_NAME", "kiosk:space-kiosk:main")
        self._ask("SET", "SELF", "OUTPUT_MODULE", MODULE)
        self._ask("SET", "SELF", "SSML_MODE", "on")
        self._ask("SET", "SELF", "PUNCTUATION", "none")
        self._ask("SET", "SELF", "PRIORITY", "text")
        self._ask("SET", "SELF", "NOTIFICATION", "ALL", "on")

    def voices(self) -> tuple[str, ...]:
        """Return the languages that there are voices for, once it is ready. It takes the better part of a second."""
        listed = self._ask("LIST", "SYNTHESIS_VOICES", seconds=START_SECONDS).lines[:-1]
        return tuple(dict.fromkeys(line.split("\t")[1] for line in listed if line.count("\t") > 1))

    def begin(self, sentence: Sentence, manner: Manner) -> None:
        """Begin to speak."""
        self._take_manner(main_voice(sentence, manner), manner)
        self._ask("SPEAK")
        self._begun, self._over = False, False
        self._asked = time.monotonic()
        self._message = self._send(ssip.message(marked_up(sentence, manner))).message

    def _take_manner(self, voice: str, manner: Manner) -> None:
        wanted = (voice, manner.rate, manner.volume)
        if wanted == self._manner:
            return
        self._ask("SET", "SELF", "LANGUAGE", voice)
        self._ask("SET", "SELF", "RATE", str(ssip_rate(manner.rate)))
        self._ask("SET", "SELF", "VOLUME", str(2 * manner.volume - NORMAL))
        self._manner = wanted

    def finished(self) -> bool:
        """Whether what was begun has been spoken. Raises EngineError where it does not even begin."""
        self._receive(0)
        while self._notified:
            told = self._notified.popleft()
            if told.message == self._message:
                self._begun = self._begun or told.code == ssip.BEGUN
                self._over = self._over or told.code in {ssip.ENDED, ssip.CANCELED}
        if not self._over and not self._begun and time.monotonic() - self._asked > BEGIN_SECONDS:
            raise EngineError(f"{DAEMON} does not begin to speak")
        return self._over

    def stream(self) -> int | None:
        """The socket."""
        return self._socket.fileno() if self._socket is not None else None

    def stop(self) -> None:
        """Be silent at once."""
        if self._socket is not None and not self._over:
            self._over = True
            self._ask("CANCEL", "SELF")

    def close(self) -> None:
        """End the daemon and its modules, even where they hang."""
        if self._socket is not None:
            self._socket.close()
        if self._daemon is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._daemon.pid, signal.SIGKILL)
            self._daemon.wait()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self.__init__(self._environment)

    def _ask(self, *words: str, seconds: float = ANSWER_SECONDS) -> ssip.Reply:
        return self._send(ssip.command(*words), seconds)

    def _send(self, said: bytes, seconds: float = ANSWER_SECONDS) -> ssip.Reply:
        """Send something, and return its answer. What it notifies of in between is kept."""
        if self._socket is None:
            raise EngineError(f"{DAEMON} is not connected")
        try:
            self._socket.sendall(said)
        except OSError as error:
            raise EngineError(f"{DAEMON} does not listen: {error}") from None
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            for reply in self._receive(left):
                if reply.is_refusal:
                    raise EngineError(f"{DAEMON} refuses: {reply.code} {reply.lines[-1]}")
                return reply
        raise EngineError(f"{DAEMON} does not answer")

    def _receive(self, seconds: float) -> list[ssip.Reply]:
        """Wait for something to come, keep its notifications, and return the answers in it."""
        if self._socket is None or not select.select([self._socket], [], [], seconds)[0]:
            return []
        try:
            received = self._socket.recv(LONGEST_READ)
            replies = list(self._replies.take(received))
        except (OSError, ValueError) as error:
            raise EngineError(f"{DAEMON} cannot be understood: {error}") from None
        if not received:
            raise EngineError(f"{DAEMON} ended")
        self._notified.extend(reply for reply in replies if reply.is_notification)
        return [reply for reply in replies if not reply.is_notification]


def ssip_rate(percent: int) -> int:
    """Return a rate as SSIP has it, from -100 (half as fast) over 0 to 100 (twice as fast)."""
    above = percent - NORMAL
    return max(-NORMAL, min(NORMAL, above if above >= 0 else 2 * above))
