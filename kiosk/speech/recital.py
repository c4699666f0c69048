"""What is being said, sentence by sentence, and what follows: pure, without an engine or a clock."""

from collections import deque
from collections.abc import Sequence

from kiosk.speech.utterance import Sentence, Utterance


class Recital:
    """Utterances one after the other. `next` gives the sentence to be said; `done` goes on to the one after it.

    What interrupts takes the place of everything. A remark comes between, and the sentence that it broke off begins
    anew after it. While it is `paused` nothing is next but a remark.
    """

    def __init__(self) -> None:
        """Begin in silence."""
        self._waiting: deque[Utterance] = deque()
        self._remarks: deque[Utterance] = deque()
        self._current: Utterance | None = None
        self._place = 0
        self._remark: Utterance | None = None
        self._remark_place = 0
        self._batch: tuple[Utterance, ...] = ()
        self.paused = False

    def interrupt(self, utterances: Sequence[Utterance]) -> None:
        """Say this instead of everything else."""
        self.clear()
        self._batch = tuple(one for one in utterances if one.sentences)
        self._waiting.extend(self._batch)

    def follow(self, utterances: Sequence[Utterance]) -> None:
        """Say this after everything else; with that, it is the last thing that was said."""
        more = tuple(one for one in utterances if one.sentences)
        self._batch = (*self._batch, *more)
        self._waiting.extend(more)

    def remark(self, utterance: Utterance) -> None:
        """Say this at once, and then go on where it came between."""
        self._remarks.clear()
        self._remark = None
        if utterance.sentences:
            self._remarks.append(utterance)

    def clear(self) -> None:
        """Say nothing more."""
        self._waiting.clear()
        self._remarks.clear()
        self._current = self._remark = None

    def again(self) -> bool:
        """Say from its beginning what was said last. Returns whether there is anything."""
        self.interrupt(self._batch)
        return bool(self._batch)

    def next(self) -> tuple[Sentence, Utterance | None] | None:
        """Return the sentence to be said now, and its utterance if it is the first one of it; None for silence."""
        return self._next_remark() or (None if self.paused else self._next_of_page())

    def done(self) -> None:
        """The sentence that was given out last has been said to its end."""
        if self._remark is not None:
            self._remark_place += 1
            if self._remark_place >= len(self._remark.sentences):
                self._remark = None
        elif self._current is not None:
            self._place += 1
            if self._place >= len(self._current.sentences):
                self._current = None

    def _next_remark(self) -> tuple[Sentence, Utterance | None] | None:
        begun = False
        if self._remark is None and self._remarks:
            self._remark, self._remark_place, begun = self._remarks.popleft(), 0, True
        if self._remark is None:
            return None
        return self._remark.sentences[self._remark_place], self._remark if begun else None

    def _next_of_page(self) -> tuple[Sentence, Utterance | None] | None:
        begun = False
        if self._current is None and self._waiting:
            self._current, self._place, begun = self._waiting.popleft(), 0, True
        if self._current is None:
            return None
        return self._current.sentences[self._place], self._current if begun else None
