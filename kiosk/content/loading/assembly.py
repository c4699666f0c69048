"""Puts content together from the parts that may be shown; what leads to one that may not is left out with it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from msgspec.structs import replace

from kiosk.content.model.schema import Content, Entry, Kiosk, Link, Screen
from kiosk.content.soundness.judgement import Judgement
from kiosk.content.soundness.nodes import fields_of
from kiosk.yamlfile.document import Document, Path

LinkingT = TypeVar("LinkingT", Screen, Entry)


def assemble(judgement: Judgement) -> Content | None:
    """Return the content, or None where the kiosk's own page or the home screen cannot be used."""
    files = judgement.survey.files
    kiosk = _kiosk(judgement, files.kiosk)
    drafts = {
        key: draft
        for key, document in files.screens.items()
        if (draft := Draft.of(judgement, document, key)) is not None
    }
    if kiosk is None or kiosk.home not in drafts:
        return None
    addresses = frozenset(address for draft in drafts.values() for address in draft.addresses())
    screens = {key: draft.finished(judgement, addresses) for key, draft in drafts.items()}
    named = (key for number, key in enumerate(kiosk.menu) if judgement.may_use(files.kiosk, ("menu", number)))
    help_links = tuple(
        link
        for number, link in enumerate(kiosk.help)
        if link in addresses and judgement.may_use(files.kiosk, ("help", number))
    )
    menu = tuple(key for key in named if key in screens)
    return Content(kiosk=replace(kiosk, menu=menu, help=help_links), screens=screens)


def _kiosk(judgement: Judgement, document: Document) -> Kiosk | None:
    """Return the kiosk's own page with those of its sources, attract pictures and pronunciations that can be used."""
    parts = judgement.usable(document)
    page: Kiosk | None = parts.get(())
    if page is None:
        return None
    sources = {key: one for path, source in parts.items() if path[:1] == ("sources",) for key, one in source.items()}
    pictures = tuple(picture for path, picture in parts.items() if path[:2] == ("attract", "pictures"))
    speech = tuple(one for path, one in parts.items() if path[:1] == ("speech",))
    return replace(page, sources=sources, speech=speech, attract=replace(page.attract, pictures=pictures))


@dataclass(slots=True)
class Draft:
    """A screen whose links are not settled yet; its items by their paths in the file."""

    key: str
    document: Document
    head: Screen
    items: dict[Path, Entry]

    @classmethod
    def of(cls, judgement: Judgement, document: Document, key: str) -> "Draft | None":
        """Return the draft of the screen in `document`, or None when there is nothing of it to show."""
        items = judgement.usable(document)
        head: Screen | None = items.pop((), None)
        if head is None or (hasattr(head, "items") and not items):
            return None
        return cls(key, document, head, items)

    def addresses(self) -> Iterable[str]:
        """Return what links may name: the screen, and each item as `screen/item`."""
        return self.key, *(f"{self.key}/{item.key}" for item in self.items.values())

    def finished(self, judgement: Judgement, addresses: frozenset[str]) -> Screen:
        """Return the screen with only those links that lead to one of these addresses."""
        head = self._linked(self.head, (), judgement, addresses)
        items = tuple(self._linked(item, path, judgement, addresses) for path, item in self.items.items())
        return replace(head, items=items) if items else head

    def _linked(self, part: LinkingT, path: Path, judgement: Judgement, addresses: frozenset[str]) -> LinkingT:
        def leads_on(link: str, *place: str | int) -> bool:
            return link in addresses and judgement.may_use(self.document, (*path, *place))

        kept = tuple(link for number, link in enumerate(part.related) if leads_on(link, "related", number))
        lost = {
            field.name: None
            for field in fields_of(type(part))
            if field.kind == Link and (link := getattr(part, field.name)) is not None and not leads_on(link, field.name)
        }
        return part if not lost and len(kept) == len(part.related) else replace(part, related=kept, **lost)
