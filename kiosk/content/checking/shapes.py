"""What of the files does not fit the models: the faults of their shape, before any rule looks at what they say."""

from collections.abc import Iterator
from itertools import islice

from kiosk.content.checking.walk import screen_model
from kiosk.content.loading.drafts import convert, item_model
from kiosk.content.loading.files import ContentFiles
from kiosk.content.model.schema import SCREEN_TYPES, Kiosk
from kiosk.yamlfile.characters import plain
from kiosk.yamlfile.diagnostics import MOST, Diagnostic, more_faults
from kiosk.yamlfile.document import Data, Document, Path
from kiosk.yamlfile.hints import closest, did_you_mean, one_of

_TYPE = "Did you mean 'type'?"


def shape_faults(files: ContentFiles) -> Iterator[Diagnostic]:
    """Return what is wrong with names of files, with the files themselves, and with the shape of what is in them."""
    yield from files.diagnostics
    for document in (files.kiosk, *files.screens.values()):
        for fault in document.faults:
            yield fault.diagnostic
    yield from _told(files.kiosk, _kiosk_faults(files.kiosk))
    for document in files.screens.values():
        yield from _told(document, _screen_faults(document))


def _told(document: Document, found: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    """Return the first faults of a file. What costs time is only done for those that are told."""
    yield from islice(found, MOST)
    if next(found, None) is not None:
        yield more_faults(document.file)


def _kiosk_faults(document: Document) -> Iterator[Diagnostic]:
    if document.data is not None:
        yield from _explained(document, (), Kiosk)


def _explained(document: Document, path: Path, model: type, *, empty: str = "") -> Iterator[Diagnostic]:
    """Return what keeps the part at `path` from being a `model`. Most parts fit, and that is soon known."""
    part = document.at(path)
    if empty and isinstance(part, dict):
        part = {**part, empty: []}
    if convert(part, model) is None:
        from kiosk.yamlfile.explain import explain  # with the schema library, which is slow to import

        yield from explain(document, path, model, empty=empty)


def _screen_faults(document: Document) -> Iterator[Diagnostic]:
    if document.data is None:
        return
    model = screen_model(document)
    if model is None:
        yield _type_fault(document)
        return
    items, entry = document.at(("items",)), item_model(model)
    if entry is None or not isinstance(items, list):
        yield from _explained(document, (), model)
        return
    yield from _explained(document, (), model, empty="items")
    for index in range(len(items)):
        yield from _explained(document, ("items", index), entry)
    if not items:
        yield document.diagnostic(("items",), "no-items", "this screen has no items", "Add one, or delete the file.")


def _type_fault(document: Document) -> Diagnostic:
    if not isinstance(document.data, dict):
        message = "this file should hold keys with values, like 'type: carousel'"
        return document.diagnostic((), "wrong-type", message, "Compare it with the other screens.")
    kind = document.data.get("type")
    if kind is None:
        meant = _meant_as_type(document.data)
        if meant:
            message = f"the key '{meant}' is unknown here"
            return document.diagnostic((meant,), "unknown-key", message, _TYPE, of_key=True, word=meant)
        return document.diagnostic((), "missing-key", "'type' is missing", f"Add 'type': {one_of(SCREEN_TYPES)}.")
    word = str(kind)
    hint = did_you_mean(word, SCREEN_TYPES, f"Write {one_of(SCREEN_TYPES)}.")
    message = f"there is no screen type '{word[:40]}'"
    return document.diagnostic(("type",), "unknown-type", message, hint, word=word)


def _meant_as_type(data: dict[str, Data]) -> str:
    """Return the key that is probably a mistyped `type`."""
    known = {name for model in SCREEN_TYPES.values() for name in model.__struct_fields__}
    others = {plain(key): key for key in data if key not in known}
    return others.get(closest("type", others), "")
