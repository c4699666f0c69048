"""What the rules need to know of the whole content, before any of it is judged."""

from dataclasses import dataclass, field

from kiosk.content.reading.files import ContentFiles
from kiosk.content.soundness.addresses import Addresses
from kiosk.content.soundness.nodes import Node, walk_files
from kiosk.yamlfile.document import Document


@dataclass(frozen=True, slots=True)
class Survey:
    """The files of the content, and what is written where in them."""

    files: ContentFiles
    nodes: tuple[Node, ...]
    addresses: Addresses
    """Every address that a link may name."""
    sources: frozenset[str] | None
    """The keys of all sources that are listed; None when `kiosk.yaml` does not say."""
    _keys: dict[str, str] = field(repr=False)
    """The keys of the screens, by the names of their files."""
    _first: dict[str, dict[str, int]] = field(repr=False)
    """For each screen's file the place of the first item of each key."""

    @classmethod
    def of(cls, files: ContentFiles) -> "Survey":
        """Look at all that is in `files`."""
        sources = files.kiosk.at(("sources",))
        return cls(
            files=files,
            nodes=tuple(walk_files(files)),
            addresses=Addresses.of(files),
            sources=frozenset(sources) if isinstance(sources, dict) else None,
            _keys={document.file: key for key, document in files.screens.items()},
            _first={document.file: _first_items(document) for document in files.screens.values()},
        )

    def address_of(self, node: Node) -> str:
        """Return the address of the screen or item that a node of a screen's file stands in."""
        key = self._keys.get(node.document.file, "")
        if node.path[0] != "items":
            return key
        item = node.document.at(node.path[:2])
        return f"{key}/{item.get('key')}" if isinstance(item, dict) else key

    def first_item(self, node: Node) -> int:
        """Return the place of the first item whose key is the value of `node`, which is an item's key itself."""
        return self._first[node.document.file][str(node.value)]


def _first_items(document: Document) -> dict[str, int]:
    items, first = document.at(("items",)), dict[str, int]()
    for place, item in enumerate(items if isinstance(items, list) else ()):
        key = item.get("key") if isinstance(item, dict) else None
        if isinstance(key, str):
            first.setdefault(key, place)
    return first
