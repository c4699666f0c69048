"""Rules on the words of portraits: each has its own, and says whose."""

from collections.abc import Iterator

from kiosk.content.assets.media import FOLDER, readable
from kiosk.content.assets.portraits import portraits_in, shown_portrait
from kiosk.content.checking.rules import Facts
from kiosk.content.model.schema import Person
from kiosk.content.soundness.nodes import items_in
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document


def portraits_have_words(document: Document, facts: Facts) -> Iterator[Diagnostic]:
    """The item says what its portrait in the folder shows and whose it is, and names that very file."""
    people = tuple(items_in(document, Person))
    portraits = portraits_in(facts.files.folder / FOLDER) if people else {}
    for index, item in people:
        key, written = item.get("key"), item.get("picture")
        files = portraits.get(key, []) if isinstance(key, str) else []
        named = written.get("file") if isinstance(written, dict) else None
        shown = shown_portrait(files, named if isinstance(named, str) else None)
        if shown is None or shown == named:
            continue
        if written is None:
            message = f"visitors see '{readable(shown)}', and nothing says what it shows and whose it is"
            hint = f"Add to this item: picture, with 'file: {readable(shown)}', alt and credit."
            yield document.diagnostic(("items", index), "portrait-words", message, hint, severity="warning")
        elif isinstance(named, str):
            message = f"visitors see '{readable(shown)}' instead, with the alt and credit of this picture"
            hint = f"Let alt and credit speak of the portrait, and write 'file: {readable(shown)}'."
            place = ("items", index, "picture", "file")
            yield document.diagnostic(place, "portrait-words", message, hint, severity="warning")


FILE_RULES = (portraits_have_words,)
