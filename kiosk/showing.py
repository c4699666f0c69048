"""What an exhibit gives to show: the rules of its sessions, and its view models, as of one day."""

import logging
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from kiosk.content.assets.maps import MapOutline
from kiosk.content.assets.media import FOLDER, MediaFault, find_picture
from kiosk.content.assets.turntables import Frames, load_frames
from kiosk.content.model.calendar import due_for_review, is_possible, least_day, on_day
from kiosk.content.model.placeholders import IDLE_SECONDS, PROMPT_SECONDS
from kiosk.session.rules import rules_for
from kiosk.session.state import SessionRules
from kiosk.site.choice.exhibit import Exhibit
from kiosk.spoken import SpokenLanguages
from kiosk.viewmodels.edition import Edition

log = logging.getLogger("kiosk")


class Presentation(NamedTuple):
    """What is shown on one day: the rules, an edition in each language, and since when there is something to count."""

    rules: SessionRules
    make_edition: Callable[[str], Edition]
    since: datetime | None


class Showing:
    """An exhibit, and how long its sessions wait. Its turntables are read once, however many days it is shown."""

    def __init__(
        self,
        exhibit: Exhibit,
        maps: Mapping[str, MapOutline],
        languages: SpokenLanguages,
        *,
        language: str | None,
        idle_seconds: int,
        prompt_seconds: int,
    ) -> None:
        """`language` is where every session begins; the content's first one by default."""
        self.exhibit = exhibit
        self._maps = maps
        self._languages = languages
        self._language = language
        self._idle_seconds = idle_seconds
        self._prompt_seconds = prompt_seconds
        self._media = exhibit.choice.folder / FOLDER
        self._load_frames = cache(partial(_frames_in, self._media))

    def keep_with(self, exhibit: Exhibit) -> bool:
        """Take an exhibit that has the same content, and return True; do nothing where it has other content."""
        if exhibit.content is not self.exhibit.content:
            return False
        self.exhibit = exhibit
        return True

    def find_picture(self, name: str) -> Path:
        """Return the file of a picture of the exhibit. Raises LookupError where there is none to show."""
        return find_picture(self._media, name)

    def on_day(self, day: date) -> Presentation:
        """Return what is shown on a day.

        Where the clock cannot be right, nothing is counted but the years in a sentence: up to the newest date that
        the content tells of, so that they are too few rather than false.
        """
        content = self.exhibit.content
        known = is_possible(day, content)
        if known:
            log.info("it is %s", day, extra={"settled": "clock"})
            for address, last in due_for_review(content, day):
                log.warning("%s was to be reviewed by %s", address, last)
        else:
            log.warning("it cannot be %s: what is counted is hidden", day, extra={"notice": "clock"})
        shown = on_day(content, day if known else None)
        rules = rules_for(
            shown,
            language=self._language,
            idle_seconds=self._idle_seconds,
            prompt_seconds=self._prompt_seconds,
            lowered=self.exhibit.site.configuration.display.controls == "lowered",
        )
        placeholders = {IDLE_SECONDS: self._idle_seconds, PROMPT_SECONDS: self._prompt_seconds}
        counted_to = day if known else least_day(content) or day

        def make_edition(language: str) -> Edition:
            return Edition(
                shown,
                self._languages[language],
                maps=self._maps,
                load_frames=self._load_frames,
                placeholders=placeholders,
                today=counted_to,
                place=self.exhibit.site.configuration.place,
            )

        since = datetime.fromisoformat(shown.kiosk.presence.since)
        return Presentation(rules, make_edition, since if known else None)


def _frames_in(media: Path, folder: str) -> Frames:
    try:
        return load_frames(media, folder)
    except MediaFault as fault:
        log.warning("the turntable %s cannot be shown: %s", folder, fault)
        return Frames()
