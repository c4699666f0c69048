"""What of the content is shown on a day: nothing that is over, and nothing that a wrong clock would make false."""

from collections.abc import Iterator
from datetime import date, datetime

from msgspec.structs import replace

from kiosk.content.model.schema import Content, Entry, Figure, Screen

LATEST_YEAR = 2100
"""A clock beyond this year is not set."""


def local_date(moment: datetime) -> date:
    """Return which day it is at the site at this moment, which knows its distance from UTC."""
    return moment.astimezone().date()


def is_possible(day: date, content: Content) -> bool:
    """Whether it can be that day: no earlier than anything that the content tells, and no later than `LATEST_YEAR`."""
    newest = newest_as_of(content)
    return day.year <= LATEST_YEAR and day.isoformat()[: len(newest)] >= newest


def newest_as_of(content: Content) -> str:
    """Return the newest date that something in the content is as of, as it is written there; empty if there is none."""
    return max(filter(None, _dates_in(content)), default="")


def least_day(content: Content) -> date | None:
    """Return the first day that it can be by what the content tells; None if that has no date."""
    newest = newest_as_of(content)
    return date.fromisoformat(newest + "-01" * ((len("2025-01-30") - len(newest)) // len("-01"))) if newest else None


def _dates_in(content: Content) -> Iterator[str | None]:
    yield content.kiosk.as_of
    yield from (source.as_of for source in content.kiosk.sources.values())
    for key, screen in content.screens.items():
        for part in (screen, *content.items_of(key)):
            yield from (getattr(told, "as_of", None) for told in (part, getattr(part, "then", None)))
            yield from (figure.as_of for figure in getattr(part, "figures", ()))
            yield from (landmark.as_of for landmark in getattr(part, "landmarks", ()))
        yield from (item.main_figure.as_of for item in content.items_of(key) if item.main_figure)


def shown_on(content: Content, day: date) -> Content:
    """Return what of the content is to be shown where the clock says that it is this day, whether it can be or not."""
    return on_day(content, day if is_possible(day, content) else None)


def on_day(content: Content, day: date | None) -> Content:
    """Return what of the content is to be shown on a day; None where nobody knows which day it is.

    Items whose `show_until` is over are left out, and on an unknown day also what the kiosk would have to count, and
    all that must not be shown for ever. A screen without an item left drops out of the menu; the home screen never.
    """
    screens: dict[str, Screen] = {}
    for key, screen in content.screens.items():
        shown = _screen_on(screen, content.items_of(key), day)
        if shown is not None or key == content.kiosk.home:
            screens[key] = shown or screen
    menu = tuple(key for key in content.kiosk.menu if key in screens)
    return replace(content, kiosk=replace(content.kiosk, menu=menu), screens=screens)


def _screen_on(screen: Screen, items: tuple[Entry, ...], day: date | None) -> Screen | None:
    if day is None and hasattr(screen, "figures"):
        screen = replace(screen, figures=_uncounted(getattr(screen, "figures", ())))
    if not items:
        return screen
    kept = tuple(_item_on(item, day) for item in items if _is_shown(item, day))
    return replace(screen, items=kept) if kept else None


def due_for_review(content: Content, day: date) -> Iterator[tuple[str, str]]:
    """Return the addresses that somebody should have looked at again, and the last day for each."""
    for key, screen in content.screens.items():
        parts = {key: screen, **{f"{key}/{item.key}": item for item in content.items_of(key)}}
        for address, part in parts.items():
            if part.review_by is not None and is_over(part.review_by, day):
                yield address, part.review_by


def is_over(last: str, day: date) -> bool:
    """Whether a last day, as content writes it, is past on another day."""
    return date.fromisoformat(last) < day


def _is_shown(item: Entry, day: date | None) -> bool:
    if day is None:
        return item.show_until is None and (item.main_figure is None or item.main_figure.since is None)
    return item.show_until is None or not is_over(item.show_until, day)


def _item_on(item: Entry, day: date | None) -> Entry:
    return replace(item, figures=_uncounted(item.figures)) if day is None and item.figures else item


def _uncounted(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(figure for figure in figures if figure.since is None)
