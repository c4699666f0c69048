"""Which addresses the files of the content give to screens and items, whether those can be shown or not."""

from dataclasses import dataclass

from kiosk.content.reading.files import KEY, ContentFiles
from kiosk.content.soundness.nodes import item_model, screen_model
from kiosk.yamlfile.document import Document


@dataclass(frozen=True, slots=True)
class Addresses:
    """Every address in the files. `unsure` are the screens that do not say for certain what they hold."""

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
    model = screen_model(document)
    return model is not None and item_model(model) is None
