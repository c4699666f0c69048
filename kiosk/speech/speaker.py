"""Has an engine say what is to be said, on a thread of its own: whoever asks never waits for an engine."""

import logging
import os
import select
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import Enum

from kiosk.speech.engine import Engine, EngineError, Manner, MissingEngineError, NoSoundError, main_voice
from kiosk.speech.recital import Recital
from kiosk.speech.utterance import Sentence, Utterance, text_of

LOOK_SECONDS = 0.05
"""How often an engine is looked at of which nothing can be heard."""

START_LOOK_SECONDS = 0.02
PATIENCE_SECONDS = 3.0
LETTER_SECONDS = 0.12
"""How long a sentence may take: this, and so much for each letter at the normal rate, which is twice its time."""

REST_SECONDS = 30.0
MOST_FAILURES = 3
"""An engine that failed so often within that time is left alone for as long."""

log = logging.getLogger("kiosk")


class Speaker:
    """Speaks what it is told, with the first of its engines that is ready. All its methods return at once.

    `begun` is called with each utterance as it begins, and `silent` with the reasons where no engine speaks; both on
    the speaker's own thread.
    """

    def __init__(
        self,
        engines: Sequence[Engine],
        manner: Manner,
        *,
        begun: Callable[[Utterance], None],
        silent: Callable[[str], None],
        has_voice: Callable[[str], bool] = lambda _: True,
    ) -> None:
        """`engines` are in the order in which they are wanted; `has_voice` is asked once for each voice."""
        self._engines = [_Watched(engine) for engine in engines]
        self._manner = manner
        self._begun = begun
        self._silent = silent
        self._has_voice = has_voice
        self._voices: dict[str, bool] = {}
        self._is_silent = False
        self._recital = Recital()
        self._commands: deque[tuple[Callable[[], object], bool]] = deque()
        self._wake_read, self._wake_write = os.pipe()
        self._speaking: _Watched | None = None
        self._limit = 0.0
        self._leaving = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thread.start()

    def say(self, *utterances: Utterance) -> None:
        """Say this instead of everything else."""
        self._order(lambda: self._recital.interrupt(utterances))

    def follow(self, *utterances: Utterance) -> None:
        """Say this after what is being said."""
        self._order(lambda: self._recital.follow(utterances), breaks_off=False)

    def remark(self, utterance: Utterance) -> None:
        """Say this in between."""
        self._order(lambda: self._recital.remark(utterance))

    def hush(self) -> None:
        """Say nothing more."""
        self._order(self._recital.clear)

    def again(self) -> None:
        """Say the last thing once more."""
        self._order(self._recital.again)

    def pause(self, *, paused: bool) -> None:
        """Be silent, or go on at the sentence that was broken off."""

        def set_paused() -> None:
            self._recital.paused = paused

        self._order(set_paused)

    def speak_so(self, manner: Manner) -> None:
        """Speak at another rate or volume from now on: the present sentence begins anew."""

        def set_manner() -> None:
            self._manner = manner

        self._order(set_manner)

    def leave(self, farewell: Utterance) -> None:
        """Say this instead of everything else, and end with it."""

        def say_farewell() -> None:
            self._recital.interrupt([farewell])
            self._recital.paused = False
            self._leaving = True

        self._order(say_farewell)

    def close(self, seconds: float = 0) -> bool:
        """Be silent and let go of the engines. Returns whether that is done after so many seconds."""
        self._closed = True
        self._wake()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _order(self, command: Callable[[], object], *, breaks_off: bool = True) -> None:
        """Have something done on the speaker's thread, after what is being said has been broken off or meanwhile."""
        self._commands.append((command, breaks_off))
        self._wake()

    def _wake(self) -> None:
        with suppress(OSError):
            os.write(self._wake_write, b"!")

    def _run(self) -> None:
        while not self._closed:
            try:
                self._obey()
                self._go_on()
                self._wait()
            except Exception:
                log.exception("speech: a fault; it is silent until the next thing is said")
                self._recital.clear()
        for watched in self._engines:
            watched.engine.close()
        os.close(self._wake_read)
        os.close(self._wake_write)

    def _obey(self) -> None:
        while self._commands:
            command, breaks_off = self._commands.popleft()
            if breaks_off:
                self._break_off()
            command()

    def _break_off(self) -> None:
        watched, self._speaking = self._speaking, None
        if watched is not None:
            try:
                watched.engine.stop()
            except EngineError as error:
                watched.fail(error)

    def _go_on(self) -> None:
        """Look after what is being said, and begin with what follows."""
        if self._speaking is not None and not self._is_over(self._speaking):
            return
        while self._speaking is None and not self._is_called():
            following = self._recital.next()
            if following is None:
                self._closed = self._closed or self._leaving
                return
            sentence, utterance = following
            if utterance is not None:
                self._begun(utterance)
            self._begin(sentence)

    def _is_called(self) -> bool:
        return bool(self._commands) or self._closed

    def _is_over(self, watched: "_Watched") -> bool:
        try:
            over = watched.engine.finished()
            if not over and time.monotonic() > self._limit:
                raise EngineError(f"{watched.engine.name} does not come to an end")
        except NoSoundError as error:
            watched.reason = str(error)
            self._tell_silence()
            over = True
        except EngineError as error:
            watched.fail(error)
            self._speaking = None  # the sentence begins anew
            return True
        else:
            self._is_silent = self._is_silent and not over
        if over:
            self._speaking = None
            self._recital.done()
        return over

    def _begin(self, sentence: Sentence) -> None:
        watched = self._first_ready()
        if watched is None or not self._is_voiced(main_voice(sentence, self._manner)):
            if not self._is_called():
                self._tell_silence()
                self._recital.done()
            return
        try:
            watched.engine.begin(sentence, self._manner)
        except EngineError as error:
            watched.fail(error)
            return
        self._speaking = watched
        letters = len(text_of(sentence))
        self._limit = time.monotonic() + PATIENCE_SECONDS + LETTER_SECONDS * letters * 100 / self._manner.rate

    def _is_voiced(self, voice: str) -> bool:
        """Whether there is a voice of this name. Where nobody knows, it is tried."""
        if voice not in self._voices:
            try:
                self._voices[voice] = self._has_voice(voice)
            except EngineError:
                self._voices[voice] = True
        return self._voices[voice]

    def _first_ready(self) -> "_Watched | None":
        """Return the first engine that is ready, once one is; None where none will be, and where something is asked."""
        while not self._is_called():
            is_starting = False
            for watched in self._engines:
                readiness = watched.state()
                if readiness is Readiness.READY:
                    return watched
                is_starting = is_starting or readiness is Readiness.STARTING
            if not is_starting:
                return None
            time.sleep(START_LOOK_SECONDS)
        return None

    def _tell_silence(self) -> None:
        if not self._is_silent:
            self._is_silent = True
            lacking = [f"there is no voice {voice}" for voice, there in self._voices.items() if not there]
            reasons = (watched.reason for watched in self._engines if watched.reason)
            self._silent("; ".join(dict.fromkeys([*reasons, *lacking])))

    def _wait(self) -> None:
        if self._commands or self._closed:
            return
        stream = self._speaking.engine.stream() if self._speaking is not None else None
        seconds = LOOK_SECONDS if self._speaking is not None else None
        readable, _, _ = select.select([self._wake_read, *([] if stream is None else [stream])], [], [], seconds)
        if self._wake_read in readable:
            os.read(self._wake_read, 4096)


class Readiness(Enum):
    """How an engine stands."""

    READY = "ready"
    STARTING = "starting"
    GONE = "gone"


class _Watched:
    """An engine, and how often it failed of late."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.reason = ""
        self._failures: deque[float] = deque(maxlen=MOST_FAILURES)

    def state(self) -> Readiness:
        if self._failures and time.monotonic() - self._failures[0] < REST_SECONDS and self._is_hopeless():
            return Readiness.GONE
        try:
            return Readiness.READY if self.engine.ready() else Readiness.STARTING
        except MissingEngineError as error:
            self.reason = str(error)
            return Readiness.GONE
        except EngineError as error:
            self.fail(error)
            return Readiness.GONE if self._is_hopeless() else Readiness.STARTING

    def _is_hopeless(self) -> bool:
        return len(self._failures) == MOST_FAILURES

    def fail(self, error: EngineError) -> None:
        """It does not speak: another one does meanwhile, and it is started anew."""
        if str(error) != self.reason:
            log.warning("speech: %s", error)
        self.reason = str(error)
        self._failures.append(time.monotonic())
        self.engine.close()
