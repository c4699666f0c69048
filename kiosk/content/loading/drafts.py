"""Screens on their way to the visitor: converted item by item, so that one bad item takes nothing else with it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from kiosk.content.loading.files import KEY, ContentFiles
from kiosk.content.loading.integrity import item_is_sound, screen_is_sound
from kiosk.content.model.calendar import is_past
from kiosk.content.model.schema import SCREEN_TYPES, Content, Entry, Screen
from kiosk.yamlfile.document import Data, Document, Path

LinkingT = TypeVar("LinkingT", Screen, Entry)


@dataclass(slots=True)
class Verdict:
    """What the loader decided: the usable content, and the places of what it set aside."""

    content: Content | None = None
    aside: list[tuple[Document, Path]] = field(default_factory=list[tuple[Document, Path]])


def item_model(model: type[Screen]) -> type[Entry] | None:
    """Return the class of a screen type's items, or None where it has none."""
    items = model.__annotations__.get("items")
    return items.__args__[0] if items is not None else None


def convert(data: Data, model: Any) -> Any:
    """Return `data` as a `model`, or None if it does not fit."""
    try:
        return msgspec.convert(data, model)
    except (msgspec.ValidationError, ValueError, OverflowError):
        return None


@dataclass(slots=True)
class Draft:
    """A screen whose links are not settled yet; its items by their place in the file."""

    document: Document
    head: Screen
    items: dict[int, Entry]

    @classmethod
    def of(cls, document: Document, sources: frozenset[str], today: date, verdict: Verdict) -> "Draft | None":
        """Return the draft of the screen in `document`, or None when it cannot be shown."""
        head, model, raw_items = _head(document, sources)
        if head is None:
            verdict.aside.append((document, ()))
            return None
        items = dict(_items(document, raw_items, model, sources, verdict)) if model else {}
        shown = {index: item for index, item in items.items() if not is_past(item, today)}
        if model and not shown:
            if not items:
                verdict.aside.append((document, ("items",)))
            return None
        return cls(document, head, shown)

    def addresses(self, key: str) -> Iterator[str]:
        """Return what links may name: the screen, and each item as `screen/item`."""
        yield key
        for item in self.items.values():
            yield f"{key}/{item.key}"

    def finished(self, key: str, links: "Links") -> Screen:
        """Return the screen with only those links that lead somewhere."""
        head = links.settle(self.head, key, self.document, ())
        items = tuple(
            links.settle(item, f"{key}/{item.key}", self.document, ("items", index))
            for index, item in self.items.items()
        )
        return replace(head, items=items) if items else head


@dataclass(slots=True)
class Links:
    """Drops links that lead nowhere. One to something that is past or set aside is no fault of the link."""

    files: ContentFiles
    addresses: set[str]
    verdict: Verdict
    written: "Addresses | None" = None

    def settle(self, part: LinkingT, address: str, document: Document, path: Path) -> LinkingT:
        """Return `part`, which stands at `address`, without links to itself or to what is not shown."""
        kept = tuple(link for link in part.related if link in self.addresses and link != address)
        if len(kept) == len(part.related):
            return part
        if self.written is None:
            self.written = Addresses.of(self.files)
        if any(link == address or not self.written.may_hold(link) for link in part.related):
            self.verdict.aside.append((document, (*path, "related")))
        return replace(part, related=kept)


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address that the files give to a screen or an item, whether it can be shown or not.

    `unsure` are the screens of which the files do not say for certain what they hold.
    """

    files: ContentFiles
    written: frozenset[str]
    unsure: frozenset[str]

    @classmethod
    def of(cls, files: ContentFiles) -> "Addresses":
        """Collect the addresses in `files`."""
        written, unsure = set(files.screens), set(files.meant)
        for key, document in files.screens.items():
            items = document.at(("items",))
            if document.data is None or not (isinstance(items, list) or _has_no_items(document)):
                unsure.add(key)
            for item in items if isinstance(items, list) else ():
                item_key = item.get("key") if isinstance(item, dict) else None
                if isinstance(item_key, str):
                    written.add(f"{key}/{item_key}")
                if not isinstance(item_key, str) or not KEY.fullmatch(item_key):
                    unsure.add(key)
        return cls(files, frozenset(written), frozenset(unsure))

    def may_hold(self, link: str) -> bool:
        """Say whether a link leads somewhere, or may do so as soon as the faults of the files are mended."""
        screen = link.partition("/")[0]
        return link in self.written or screen in self.unsure or not self.files.listed


def _has_no_items(document: Document) -> bool:
    kind = document.at(("type",))
    model = SCREEN_TYPES.get(kind) if isinstance(kind, str) else None
    return model is not None and item_model(model) is None


def _head(document: Document, sources: frozenset[str]) -> tuple[Screen | None, type[Entry] | None, list[Data]]:
    """Return the screen without items, the class of its items, and the items as read."""
    data = document.data
    kind = data.get("type") if isinstance(data, dict) else None
    model = SCREEN_TYPES.get(kind) if isinstance(kind, str) else None
    if not isinstance(data, dict) or model is None:
        return None, None, []
    if not all(fault.lies_in("items") for fault in document.faults):
        return None, None, []
    entry = item_model(model)
    raw_items = data.get("items")
    listed = raw_items if entry and isinstance(raw_items, list) else None
    head: Screen | None = convert(data if listed is None else {**data, "items": []}, model)
    if head is None or not screen_is_sound(head, sources):
        return None, None, []
    return head, entry, listed or []


def _items(
    document: Document, raw_items: list[Data], model: type[Entry], sources: frozenset[str], verdict: Verdict
) -> Iterator[tuple[int, Entry]]:
    faulty = {fault.path[1] for fault in document.faults if fault.lies_in("items")}
    seen: set[str] = set()
    for index, raw in enumerate(raw_items):
        item: Entry | None = convert(raw, model)
        if item is None or index in faulty or item.key in seen or not item_is_sound(item, sources):
            verdict.aside.append((document, ("items", index)))
        else:
            seen.add(item.key)
            yield index, item
