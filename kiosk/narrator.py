"""Joins the screen to the voice: says a page, what changes on it and what has the focus, and when to be silent."""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.content.model.schema import Content, Text
from kiosk.languages.language import Language
from kiosk.platform.screen_reading import announce, is_listened_to, read_page
from kiosk.session.state import Event, FellSilent, Overlay, PausedSpeech, SecondPassed, SessionState, Speech
from kiosk.speech import pages
from kiosk.speech.dispatcher import Dispatcher
from kiosk.speech.engine import Manner, engine_environment
from kiosk.speech.espeak import Espeak
from kiosk.speech.interpreter import Interpreter
from kiosk.speech.pages import Things
from kiosk.speech.speaker import Speaker
from kiosk.speech.spoken_log import SpokenLog
from kiosk.speech.tongue import Tongue, TongueError, plain_tongue, read_tongue
from kiosk.speech.utterance import Reason, Utterance
from kiosk.viewmodels.kiosk import KioskViewModel

LOOK_MILLISECONDS = 20
"""After something happened: whatever follows from it at once has followed then."""

SETTLE_MILLISECONDS = 50
STILL_LOOKS = 8
MOST_LOOKS = 25
"""What has changed is told once two looks find the same. Where nothing has, it is looked for a while: some things move
before they are there. What never comes to rest is told as it is in the end."""

LAST_SECONDS = frozenset({20, 10, 5})
"""When it is said again how long the idle prompt still waits."""

NAMES_LANGUAGE = "en"
"""What names of people are in that are written the same in every language."""

log = logging.getLogger("kiosk")


class SpokenKeys(NamedTuple):
    """What keys a visitor has, as they are told: the keypad, and what is written on two keys; nothing for none."""

    keypad: str
    speech: str
    language: str


class Exhibited(NamedTuple):
    """What the narrator must know of what is shown.

    `phrases` are texts in other languages, `said` are those that are said otherwise than they are written, in each
    language; `keys` are the visitor's.
    """

    resources: Path
    languages: Sequence[str]
    phrases: Mapping[str, str]
    said: Mapping[str, Text]
    keys: SpokenKeys


def phrases_of(content: Content, languages: Mapping[str, Language]) -> dict[str, str]:
    """Return texts that are shown whatever the visitor's language is, each with the language that it is in."""
    found = {language.name: code for code, language in languages.items()}
    found |= {language.still_there: code for code, language in languages.items()}
    found |= {words: code for code, words in content.kiosk.attract.call_to_touch.items()}
    names = (item.called for key in content.screens for item in content.items_of(key))
    return found | {name: NAMES_LANGUAGE for name in names if isinstance(name, str)}


class Told(NamedTuple):
    """The scene that was told of last."""

    language: str
    screen: str
    item: str
    reading: bool
    overlay: Overlay


class Narrator(QObject):
    """Follows the session from the moment on in which somebody listens: to the voice, or by assistive technology.

    Nothing here waits for an engine: the speaker has a thread of its own, and what it tells comes back as a signal.
    """

    _silenced = Signal(str)

    def __init__(
        self,
        kiosk: KioskViewModel,
        window: QQuickWindow,
        exhibited: Callable[[], Exhibited],
        spoken: Path | None,
        announced: Callable[[str], None] | None = None,
    ) -> None:
        """`spoken` is the file that everything said is appended to; `announced` hears what a screen reader is told."""
        super().__init__()
        self._kiosk = kiosk
        self._window = window
        self._announced = announced
        self._exhibited = exhibited
        self._spoken = SpokenLog(spoken) if spoken is not None else None
        self._speaker: Speaker | None = None
        self._leaving: Speaker | None = None
        """Says its farewell."""
        self._interpreters: dict[str, Interpreter] = {}
        self._told: Told | None = None
        self._heard: Told | None = None
        """The page that was said as a whole last: under a panel it is still known."""
        self._page: Things = ()
        self._seen: Things = ()
        self._looks = 0
        self._unsaid = ""
        """What is said of the next look, before anything else that is new."""
        self._is_opening = False
        self._silenced.connect(self._tell_silence)
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.timeout.connect(self._look)
        window.activeFocusItemChanged.connect(self.notice)
        kiosk.repeatWanted.connect(self._repeat)

    def hear(self, before: SessionState, event: Event, after: SessionState) -> None:
        """Something happened in the session. The screen has not changed yet."""
        if isinstance(event, SecondPassed) and not after.attract:
            self._count_down(after)
            return
        if before.speech != after.speech:
            self._take_speech(before, after)
        if after.attract:
            self._forget()
        elif before.speech.on != after.speech.on or _is_seen(before, after):
            self.notice()
            if before.units != after.units and not before.attract:
                self._unsaid = self._units_words(after)
            if before.lowered != after.lowered and not before.attract:
                self._tell_height(after)

    def notice(self) -> None:
        """Something happened: be silent, and look what there is to say once it has come to rest."""
        if self._kiosk.state.attract:
            return
        if self._speaker is not None and not self._is_opening:
            self._speaker.hush()
        self._looks = 0
        self._look_again.start(LOOK_MILLISECONDS)

    @property
    def is_looking(self) -> bool:
        """Whether something happened that it has not told of yet: the screen has not come to rest."""
        return self._look_again.isActive()

    def close(self, seconds: float) -> bool:
        """Be silent for good. Returns whether that is done after so many seconds."""
        self._look_again.stop()
        self._window.activeFocusItemChanged.disconnect(self.notice)
        leaving = [one.close(seconds) for one in (self._speaker, self._leaving) if one is not None]
        return all(leaving)

    def _take_speech(self, before: SessionState, after: SessionState) -> None:
        if not after.speech.on:
            self._end_speech(after)
        elif not before.speech.on:
            self._begin_speech(after)
        else:
            self._change_speech(before.speech, after.speech)

    def _begin_speech(self, state: SessionState) -> None:
        self._interpreters = {}
        self._told = self._heard = None
        self._page = ()
        self._is_opening = True
        if self._leaving is not None:
            self._leaving.close()
        environment = engine_environment()
        self._speaker = Speaker(
            (Espeak(environment), Dispatcher(environment)),
            self._manner(state.speech),
            begun=self._write_down,
            silent=self._silenced.emit,
            has_voice=Espeak(environment).has_voice,
        )
        welcome = self._interpreter(state.language).tongue.phrases.welcome
        self._speaker.say(self._interpreter(state.language).utterance([welcome], "key"))

    def _manner(self, speech: Speech) -> Manner:
        codes = self._exhibited().languages
        voices = {code: self._interpreter(code).tongue.voice for code in codes}
        return Manner(speech.rate, speech.volume, voices)

    def _end_speech(self, state: SessionState) -> None:
        speaker, self._speaker = self._speaker, None
        self._is_opening = False
        if speaker is None:
            return
        self._leaving = speaker
        if state.attract:
            speaker.close()
        else:
            interpreter = self._interpreter(state.language)
            speaker.leave(interpreter.utterance([interpreter.tongue.phrases.farewell], "key"))

    def _change_speech(self, before: Speech, after: Speech) -> None:
        if self._speaker is None:
            return
        words = self._interpreter(self._kiosk.state.language).tongue.phrases
        if before.paused != after.paused:
            self._speaker.pause(paused=after.paused)
            self._remark(words.paused if after.paused else words.goes_on)
            return
        self._speaker.speak_so(self._manner(after))
        self._remark((words.rate if before.rate != after.rate else words.volume).format(_changed(before, after)))

    def _tell_height(self, state: SessionState) -> None:
        phrases = self._interpreter(state.language).tongue.phrases
        words = phrases.lowered if state.lowered else phrases.raised
        self._call_out(words)
        self._remark(words)

    def _units_words(self, state: SessionState) -> str:
        phrases = self._interpreter(state.language).tongue.phrases
        return phrases.in_us if state.units == "us" else phrases.in_metric

    def _remark(self, words: str) -> None:
        if self._speaker is not None:
            self._speaker.remark(self._interpreter(self._kiosk.state.language).utterance([words], "key"))

    def _repeat(self) -> None:
        if self._speaker is not None:
            if self._kiosk.state.speech.paused:
                self._kiosk.dispatch(PausedSpeech(paused=False))
            self._speaker.again()

    def _forget(self) -> None:
        self._look_again.stop()
        self._told = self._heard = None
        self._page = ()
        self._unsaid = ""

    def _look(self) -> None:
        """Tell what there is to tell, once the screen has come to rest."""
        if self._kiosk.state.attract:
            return
        page = read_page(self._window)
        self._looks += 1
        if (
            (page != self._page and (page == self._seen or pages.differ_in_focus_alone(self._page, page)))
            or self._looks == MOST_LOOKS
            or (page == self._page and self._looks > STILL_LOOKS)
        ):
            self._tell(page)
        else:
            self._look_again.start(SETTLE_MILLISECONDS)
        self._seen = page

    def _tell(self, page: Things) -> None:
        state = self._kiosk.state
        location = state.location
        told = Told(state.language, location.screen, location.item, location.reading, state.overlay)
        before, self._told = self._told, told
        last, self._page = self._page, page
        news, reason = self._texts(before, told, last, page)
        texts, self._unsaid = [*filter(None, [self._unsaid]), *news], ""
        focus = ""
        words = self._interpreter(state.language).tongue.phrases
        if texts or pages.changed_focus(last, page):
            focus = pages.focus_of(page, words)
        self._announce(before, told, texts)
        self._say(texts, reason, focus)

    def _texts(self, before: Told | None, told: Told, last: Things, page: Things) -> tuple[list[str], Reason]:
        words = self._interpreter(told.language).tongue.phrases
        if told.overlay is Overlay.IDLE_PROMPT:
            asked = before is None or before.overlay is not Overlay.IDLE_PROMPT
            return (self._prompt(self._kiosk.state) if asked else []), "prompt"
        title = self._kiosk.item_title if told.overlay is Overlay.NONE else ""
        if before is None or before._replace(item=told.item) != told:
            if told == self._heard:
                return [pages.title_of(page, title)], "page"
            if told.overlay is Overlay.NONE:
                self._heard = told
            reason = "language" if before is not None and before.language != told.language else "page"
            return list(pages.texts_of(page, words, title)), "fault" if told.overlay is Overlay.SILENCE else reason
        if told.overlay is Overlay.NONE:
            self._heard = told
        return list(pages.news_of(last, page)), "page" if before.item != told.item else "change"

    def _prompt(self, state: SessionState) -> list[str]:
        words = self._interpreter(state.language).tongue.phrases
        return [str(self._kiosk.stillThere), words.prompt.format(state.prompt_seconds_left)]

    def _count_down(self, state: SessionState) -> None:
        if state.overlay is not Overlay.IDLE_PROMPT or state.prompt_seconds_left not in LAST_SECONDS:
            return
        words = self._interpreter(state.language).tongue.phrases.prompt.format(state.prompt_seconds_left)
        self._call_out(words)
        self._say([words], "prompt", "")

    def _announce(self, before: Told | None, told: Told, texts: Sequence[str]) -> None:
        """Tell assistive technology in a few words: the title of another page, or what is new on this one."""
        if not is_listened_to() or not texts:
            return
        same_page = before is not None and before._replace(item=told.item) == told
        short = texts if same_page or told.overlay is Overlay.IDLE_PROMPT else texts[:1]
        self._call_out("\n".join(short))

    def _call_out(self, words: str) -> None:
        announce(self._window, words)
        if self._announced is not None:
            self._announced(words)

    def _say(self, texts: Sequence[str], reason: Reason, focus: str) -> None:
        if self._speaker is None:
            return
        interpreter = self._interpreter(self._kiosk.state.language)
        page = interpreter.utterance(texts, reason)
        is_opening, self._is_opening = self._is_opening, False
        if is_opening:
            page = self._opened(page)
        wanted = [one for one in (page, interpreter.utterance([focus], "focus")) if one.sentences]
        if wanted and is_opening:
            self._speaker.follow(*wanted)
        elif wanted:
            self._speaker.say(*wanted)

    def _opened(self, page: Utterance) -> Utterance:
        """Return the first page that is said: with how to come to another language before it, and the keys after it."""
        exhibited = self._exhibited()
        interpreter = self._interpreter(page.language)
        others = (self._interpreter(code) for code in exhibited.languages if code != page.language)
        invited = (one.utterance(_invitation(one, exhibited.keys), "key").sentences for one in others)
        return replace(
            page,
            sentences=(
                *(sentence for sentences in invited for sentence in sentences),
                *page.sentences,
                *interpreter.utterance(_ways(interpreter, exhibited.keys), "key").sentences,
            ),
        )

    def _interpreter(self, language: str) -> Interpreter:
        if language not in self._interpreters:
            exhibited = self._exhibited()
            said = {written: by_language.get(language, written) for written, by_language in exhibited.said.items()}
            self._interpreters[language] = Interpreter(language, _tongues(exhibited.resources), exhibited.phrases, said)
        return self._interpreters[language]

    def _write_down(self, utterance: Utterance) -> None:
        """On the speaker's thread."""
        if self._spoken is None:
            return
        try:
            self._spoken.note(utterance)
        except OSError as error:
            log.warning("what is said cannot be written down: %s", error)
            self._spoken = None

    def _tell_silence(self, reason: str) -> None:
        log.warning("the kiosk should speak and cannot: %s", reason, extra={"notice": "speech"})
        self._kiosk.dispatch(FellSilent())


def _tongues(resources: Path) -> Callable[[str], Tongue]:
    known: dict[str, Tongue] = {}

    def tongue(code: str) -> Tongue:
        if code not in known:
            try:
                known[code] = read_tongue(resources, code)
            except TongueError as error:
                log.warning("a language is spoken as it is written: %s", error)
                known[code] = plain_tongue(code)
        return known[code]

    return tongue


def _invitation(interpreter: Interpreter, keys: SpokenKeys) -> list[str]:
    return [interpreter.tongue.phrases.invitation.format(keys.language)] if keys.language else []


def _ways(interpreter: Interpreter, keys: SpokenKeys) -> list[str]:
    """Return what the keys do: on a keypad that is known, and only those that somebody can find."""
    phrases = interpreter.tongue.phrases
    ways = phrases.keys.get(keys.keypad, "")
    return [*filter(None, (ways, phrases.off_key.format(keys.speech) if keys.speech else ""))]


def _is_seen(before: SessionState, after: SessionState) -> bool:
    """Whether anything is different that is on the screen."""
    return replace(before, speech=after.speech, keys_used=after.keys_used) != after


def _changed(before: Speech, after: Speech) -> int:
    return after.rate if before.rate != after.rate else after.volume
