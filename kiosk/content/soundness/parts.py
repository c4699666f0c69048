"""The parts of the content: what is shown or set aside as a whole, and whether each fits its model."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec

from kiosk.content.model.schema import SCREEN_TYPES, AttractPicture, Key, Kiosk, Pronunciation, Source
from kiosk.content.reading.files import ContentFiles
from kiosk.content.soundness.nodes import item_model, screen_model
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Document, Path
from kiosk.yamlfile.hints import closest, did_you_mean, one_of

Words: TypeAlias = Callable[[], Iterable[Diagnostic]]
"""Says what is wrong, when somebody asks: to find a good hint takes longer than to find a fault."""
_TYPE = "Did you mean 'type'?"


@dataclass(frozen=True, slots=True)
class Part:
    """The kiosk's own page, a source, a picture of the attract screen, a pronunciation, a screen, or an item of it.

    `value` is what the file says, as its model; None where that does not fit, and `words` then say why.
    """

    document: Document
    path: Path
    value: Any
    words: Words


def part_at(path: Path) -> Path:
    """Return the path of the part that what stands at `path` belongs to."""
    if path[:2] == ("attract", "pictures"):
        return path[:3] if len(path) > len(("attract", "pictures")) else ()
    return path[:2] if len(path) > 1 and path[0] in ("items", "sources", "speech") else ()


def parts_of(files: ContentFiles) -> Iterator[Part]:
    """Return all parts of the content, in the order of the files. What cannot be read has none."""
    if files.kiosk.data is not None:
        yield from _parts_of_kiosk(files.kiosk)
    for document in files.screens.values():
        if document.data is not None:
            yield from _parts_of_screen(document)


def _parts_of_kiosk(document: Document) -> Iterator[Part]:
    sources, pictures = document.at(("sources",)), document.at(("attract", "pictures"))
    yield _part(document, (), _page_alone(document.data), Kiosk)
    for number, picture in enumerate(pictures if isinstance(pictures, list) else ()):
        yield _part(document, ("attract", "pictures", number), picture, AttractPicture)
    speech = document.at(("speech",))
    for number, pronunciation in enumerate(speech if isinstance(speech, list) else ()):
        yield _part(document, ("speech", number), pronunciation, Pronunciation)
    for key, source in sources.items() if isinstance(sources, dict) else ():
        yield _part(document, ("sources", key), {key: source}, dict[Key, Source], base=("sources",))


def _page_alone(data: Data) -> Data:
    """Return the kiosk's own page without what are parts of their own."""
    if not isinstance(data, dict):
        return data
    page, attract = dict(data), data.get("attract")
    if isinstance(data.get("sources"), dict):
        page["sources"] = {}
    if isinstance(data.get("speech"), list):
        page["speech"] = []
    if isinstance(attract, dict) and isinstance(attract.get("pictures"), list):
        page["attract"] = {**attract, "pictures": []}
    return page


def _parts_of_screen(document: Document) -> Iterator[Part]:
    data, model = document.data, screen_model(document)
    if not isinstance(data, dict) or model is None:
        yield Part(document, (), None, lambda: [_type_fault(document)])
        return
    items, entry = data.get("items"), item_model(model)
    if entry is None or not isinstance(items, list):
        yield _part(document, (), data, model)
        return
    head = _part(document, (), {**data, "items": []}, model)
    yield head if items else Part(document, (), None, lambda: [*head.words(), _no_items(document)])
    for index, item in enumerate(items):
        yield _part(document, ("items", index), item, entry)


def _part(document: Document, path: Path, data: Data, model: Any, *, base: Path | None = None) -> Part:
    """Return the part at `path`, of the `data` that begins at `base`: at `path` itself, unless said otherwise."""

    def words() -> Iterable[Diagnostic]:
        from kiosk.yamlfile.explain import explain  # with the schema library, which is slow to import

        return explain(document, path if base is None else base, model, data)

    return Part(document, path, _convert(data, model), words)


def _convert(data: Data, model: Any) -> Any:
    """Return `data` as a `model`, or None if it does not fit."""
    try:
        return msgspec.convert(data, model)
    except (msgspec.ValidationError, ValueError, OverflowError):
        return None


def _no_items(document: Document) -> Diagnostic:
    return document.diagnostic(("items",), "no-items", "this screen has no items", "Add one, or delete the file.")


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
    from kiosk.yamlfile.characters import plain  # only a faulty file pays for this import

    known = {name for model in SCREEN_TYPES.values() for name in model.__struct_fields__}
    others = {plain(key): key for key in data if key not in known}
    return others.get(closest("type", others), "")
