"""Rules on what the models cannot say: dates, figures, sources, keys. `integrity.py` decides the same quickly."""

import re
from collections.abc import Iterator
from typing import Any

from msgspec import Meta

from kiosk.content.assets.media import path_fault
from kiosk.content.checking.rules import Facts
from kiosk.content.checking.walk import Place
from kiosk.content.loading.integrity import is_date, is_instant, is_key
from kiosk.content.model.schema import Entry, Figure, FullDate, Instant, MediaPath, PartialDate
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.hints import did_you_mean, one_of


def dates_are_in_the_calendar(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """A date must exist: no 31 February."""
    text = place.value
    if not isinstance(text, str) or not _is_written_as(text, place.kind):
        return
    if place.kind in (FullDate, PartialDate) and not is_date(text):
        yield place.report("no-such-date", f"no calendar has the date '{text.strip()}'", "Correct the month and day.")
    elif place.kind == Instant and not is_instant(text):
        yield place.report("no-such-date", f"there is no moment '{text.strip()}'", "Correct the date and time.")


def _is_written_as(text: str, kind: Any) -> bool:
    """Say whether a text fits the pattern of its kind; if not, that is told with the model's faults."""
    patterns = [one.pattern for one in getattr(kind, "__metadata__", ()) if isinstance(one, Meta) and one.pattern]
    return all(re.search(pattern, text) for pattern in patterns)


def figures_have_one_value(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """A figure has a value, or a start date that the kiosk counts from."""
    if place.kind is not Figure or not isinstance(place.value, dict):
        return
    has_value, has_since = place.value.get("value") is not None, place.value.get("since") is not None
    if has_value and has_since:
        hint = "Keep 'since' if the kiosk is to count from that day, else 'value'."
        yield place.report("figure-both", "a figure cannot have both 'value' and 'since'", hint, inside=("since",))
    elif not has_value and not has_since:
        hint = "Add 'value', or 'since' with the day from which the kiosk counts."
        yield place.report("figure-empty", "this figure has no number", hint)


def sources_are_listed(place: Place, facts: Facts) -> Iterator[Diagnostic]:
    """A source is named by its key in `kiosk.yaml`."""
    source = place.value
    if place.field != "source" or not isinstance(source, str) or facts.sources is None:
        return
    if not _is_written_as(source, place.kind):
        return
    if source not in facts.sources:
        hint = did_you_mean(source, facts.sources, f"Listed are: {one_of(facts.sources)}. New ones go into kiosk.yaml.")
        yield place.report("unknown-source", f"kiosk.yaml lists no source '{source}'", hint)
    elif source not in facts.usable_sources:
        hint = f"Correct sources/{source} in kiosk.yaml."
        yield place.report("unusable-source", f"the source '{source}' has a fault in kiosk.yaml", hint)


def pictures_stay_in_the_media_folder(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """A picture's path is plain, relative, and of a format that every kiosk can draw."""
    if place.kind == MediaPath and isinstance(place.value, str) and place.value:
        fault = path_fault(place.value)
        if fault is not None:
            yield place.report(*fault)


def keys_are_one_line(place: Place, _: Facts) -> Iterator[Diagnostic]:
    """An item's key ends where its word ends."""
    key = place.value
    if place.field == "key" and issubclass(place.owner, Entry) and isinstance(key, str) and not is_key(key):
        yield place.report("wrong-value", "a line break stands at the end of this key", "Write it without | or >.")


PLACE_RULES = (
    dates_are_in_the_calendar,
    figures_have_one_value,
    sources_are_listed,
    pictures_stay_in_the_media_folder,
    keys_are_one_line,
)
