"""Whether typed content may be shown: quick yes-or-no answers for the way to the first frame.

The models check types and patterns. What they cannot say is here: dates that no calendar has, figures with no value,
sources that nobody listed, pictures outside the media folder. `rules_integrity.py` says the same in words.
"""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from kiosk.content.assets.media import path_fault
from kiosk.content.model.schema import (
    ArticleScreen,
    Element,
    Entry,
    Fact,
    Figure,
    Kiosk,
    Moment,
    Person,
    Picture,
    Screen,
    Source,
    Story,
)

FULL_DATE = len("2025-01-30")
"""Characters of a date that names the day."""


def is_date(text: str) -> bool:
    """Say whether `text` (a year, a month or a day) is in the calendar."""
    if len(text) == FULL_DATE:
        try:
            date.fromisoformat(text)
        except ValueError:
            return False
        return True
    return len(text) in (4, 7) and text[:4] != "0000"


def is_instant(text: str) -> bool:
    """Say whether `text` is a moment that exists."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_key(text: str) -> bool:
    """Say whether a text that fits the pattern of a key is one: a line break at its end fits too, but is none."""
    return not text.endswith("\n")


def kiosk_is_sound(kiosk: Kiosk) -> bool:
    """Say whether the kiosk's own page may be used."""
    return is_instant(kiosk.presence.since) and kiosk.presence.source in kiosk.sources


def picture_is_sound(picture: Picture) -> bool:
    """Say whether a picture may be asked for."""
    return _pictures_are_sound((picture,))


def source_is_sound(source: Source) -> bool:
    """Say whether a source may be named."""
    return is_date(source.as_of)


def screen_is_sound(screen: Screen, sources: Collection[str]) -> bool:
    """Say whether the head of a screen (all but its items) may be shown."""
    if not _dates_are_sound((screen.review_by,)) or not _pictures_are_sound((screen.picture,)):
        return False
    if isinstance(screen, ArticleScreen):
        return (
            _dates_are_sound((screen.as_of,))
            and _source_is_known(screen.source, sources)
            and _figures_are_sound(screen.figures, sources)
        )
    return True


def item_is_sound(item: Entry, sources: Collection[str]) -> bool:
    """Say whether an item may be shown."""
    return (
        is_key(item.key)
        and _dates_are_sound((item.as_of, item.show_until, item.review_by, *_own_dates(item)))
        and _source_is_known(item.source, sources)
        and _figures_are_sound(item.figures, sources)
        and _pictures_are_sound((item.picture,))
        and (not isinstance(item, Person) or item.drawing is None or path_fault(item.drawing) is None)
        and (not isinstance(item, Fact) or _figures_are_sound((item.figure,), sources))
    )


def _own_dates(item: Entry) -> tuple[str | None, ...]:
    if isinstance(item, Moment):
        return item.date, item.until
    if isinstance(item, Element):
        return item.launched, item.until
    return (item.date,) if isinstance(item, Story) else ()


def _dates_are_sound(dates: Iterable[str | None]) -> bool:
    return all(one is None or is_date(one) for one in dates)


def _source_is_known(source: str | None, sources: Collection[str]) -> bool:
    return source is None or source in sources


def _figures_are_sound(figures: tuple[Figure, ...], sources: Collection[str]) -> bool:
    return all(
        (figure.value is None) != (figure.since is None)
        and figure.source in sources
        and _dates_are_sound((figure.since, figure.as_of))
        for figure in figures
    )


def _pictures_are_sound(pictures: tuple[Picture | None, ...]) -> bool:
    return all(picture is None or path_fault(picture.file) is None for picture in pictures)
