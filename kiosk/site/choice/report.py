"""Tells staff in the log what is shown and why, what is not, and each part that was set aside."""

import logging
from collections.abc import Iterable
from pathlib import Path

from kiosk.site.choice.choose import Choice
from kiosk.site.choice.exhibit import Exhibit

log = logging.getLogger("kiosk")


class Report:
    """What one run tells. A fault in content is told once, until the content is opened without it."""

    def __init__(self, *, told: Exhibit | None = None) -> None:
        """`told` is what an earlier report of this run has told."""
        self._set_aside: dict[Path, frozenset[str]] = {}
        self._refused: dict[Path, frozenset[str]] = {}
        if told is not None:
            self._remember(told)

    def tell(self, exhibit: Exhibit) -> None:
        """Tell what is shown from now on and why, and what was set aside of it; keep for staff what is not shown."""
        choice = exhibit.choice
        self.tell_refused(choice)
        for folder in choice.unchecked:
            log.info("the content in %s is new, and is shown once it has been checked", folder)
        settled = {"settled": "content"} if not choice.refused else {}
        log.info("shows the content in %s: %s", choice.folder, choice.reason, extra=settled)
        self.tell_set_aside(exhibit)

    def tell_set_aside(self, exhibit: Exhibit) -> None:
        """Tell each part of the content that is not shown, and what to do about it."""
        folder = exhibit.choice.folder
        for words in _news(folder, map(str, exhibit.diagnostics), self._set_aside):
            log.warning("set aside in %s: %s", folder, words)

    def tell_refused(self, choice: Choice) -> None:
        """Tell what would come first and is not shown, with all that is wrong with it, and keep it for staff."""
        for refusal in choice.refused:
            log.warning("%s", refusal, extra={"notice": "content"})
            first, *_ = refusal.errors
            for words in _news(refusal.folder, refusal.errors, self._refused):
                if words != first:
                    log.warning("a problem in %s: %s", refusal.folder, words)

    def _remember(self, exhibit: Exhibit) -> None:
        self._set_aside[exhibit.choice.folder] = frozenset(map(str, exhibit.diagnostics))
        for refusal in exhibit.choice.refused:
            self._refused[refusal.folder] = frozenset(refusal.errors)


def _news(folder: Path, faults: Iterable[str], known: dict[Path, frozenset[str]]) -> list[str]:
    """Return the faults that are not known of this folder yet. From now on these are known, and no others."""
    found = list(faults)
    earlier = known.get(folder, frozenset())
    known[folder] = frozenset(found)
    return [words for words in found if words not in earlier]
