"""Walks raw data along the content models, so that rules see every text, link and picture, even in faulty parts."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union

import msgspec

from kiosk.content.model.schema import SCREEN_TYPES, Entry, Kiosk, Screen
from kiosk.content.reading.files import ContentFiles
from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.document import Data, Document, Path

Kind: TypeAlias = Any
"""What the model says about a value: a class, or one of the named types of the schema such as `Text` or `Link`."""


class Node(msgspec.Struct, frozen=True):
    """One value of the content: where it stands, and which `field` of which model (`owner`) it fills."""

    document: Document
    path: Path
    owner: type[Any]
    field: str
    kind: Kind
    value: Data

    def report(
        self,
        code: str,
        message: str,
        hint: str,
        *,
        severity: Severity = "error",
        inside: Path = (),
        of_key: bool = False,
        word: str = "",
    ) -> Diagnostic:
        """Return a diagnostic about this value, or about what stands `inside` it."""
        path = (*self.path, *inside)
        return self.document.diagnostic(path, code, message, hint, severity=severity, of_key=of_key, word=word)

    def report_letter(
        self, text: str, at: int, code: str, message: str, hint: str, *, severity: Severity, inside: Path = ()
    ) -> Diagnostic:
        """Return a diagnostic about the character `at` a place of the `text` that this value, or one inside it, is."""
        path = (*self.path, *inside)
        line, column = self.document.position_inside(path, text, at)
        told = self.document.diagnostic(path, code, message, hint, severity=severity)
        return replace(told, line=line, column=column)


def walk_files(files: ContentFiles) -> Iterator[Node]:
    """Return every node of the content in `files`."""
    yield from _nodes_of(files.kiosk, Kiosk)
    for document in files.screens.values():
        model = screen_model(document)
        if model is not None:
            yield from _nodes_of(document, model)


def _nodes_of(document: Document, model: type[Any]) -> list[Node]:
    walk = _Walk(document)
    walk.through(model, document.data)
    return walk.nodes


def screen_model(document: Document) -> type[Screen] | None:
    """Return the model that a screen's file names in `type`, or None if it names none that exists."""
    kind = document.data.get("type") if isinstance(document.data, dict) else None
    return SCREEN_TYPES.get(kind) if isinstance(kind, str) else None


def item_model(model: type[Screen]) -> type[Entry] | None:
    """Return the class of a screen type's items, or None where it has none."""
    items = model.__annotations__.get("items")
    return items.__args__[0] if items is not None else None


def items_in(document: Document, of: type[Entry] = Entry) -> Iterator[tuple[int, dict[str, Data]]]:
    """Return the entries of a screen's list of items that are groups of keys, with their places in the list.

    What holds for one kind of item names its class: then it holds on each screen type that has such items.
    """
    model = screen_model(document)
    entry = item_model(model) if model is not None else None
    items = document.at(("items",))
    if entry is None or not issubclass(entry, of) or not isinstance(items, list):
        return
    for index, item in enumerate(items):
        if isinstance(item, dict):
            yield index, item


class Field(msgspec.Struct, frozen=True):
    """A field of a model: what its value is, and what stands inside that: a model's fields, or many values of a kind.

    `each` is the kind of what a list holds, `every` of what a group of free keys holds.
    """

    name: str
    kind: Kind
    model: type[Any] | None = None
    each: Field | None = None
    every: Field | None = None


class _Walk:
    """A walk through one document, and the nodes on its way."""

    def __init__(self, document: Document) -> None:
        self.nodes: list[Node] = []
        self._document = document

    def through(self, model: type[Any], part: Data, path: Path = ()) -> None:
        """Walk through the group of keys at `path`, which should be a `model`."""
        if not isinstance(part, dict):
            return
        for field in fields_of(model):
            value = part.get(field.name)
            if value is not None:
                self._take((*path, field.name), value, model, field)

    def _take(self, path: Path, value: Data, owner: type[Any], field: Field) -> None:
        self.nodes.append(Node(self._document, path, owner, field.name, field.kind, value))
        if field.model is not None:
            self.through(field.model, value, path)
        elif field.each is not None and isinstance(value, list):
            for index, one in enumerate(value):
                self._take((*path, index), one, owner, field.each)
        elif field.every is not None and isinstance(value, dict):
            for key, one in value.items():
                self._take((*path, key), one, owner, field.every)


@cache
def fields_of(model: type[Any]) -> tuple[Field, ...]:
    """Return the fields of a model."""
    return tuple(_field(one.name, _plain(one.type)) for one in msgspec.structs.fields(model))


def _field(name: str, kind: Kind) -> Field:
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return Field(name, kind, model=kind)
    if origin is tuple and arguments[-1] is Ellipsis:
        return Field(name, kind, each=_field(name, _plain(arguments[0])))
    if origin is dict and isinstance(arguments[1], type):
        return Field(name, kind, every=_field(name, arguments[1]))
    return Field(name, kind)


def _plain(kind: Kind) -> Kind:
    """Return the kind without `| None`, and a list without what is said about its length."""
    if typing.get_origin(kind) in (Union, UnionType):
        real = [one for one in typing.get_args(kind) if one is not type(None)]
        kind = real[0] if len(real) == 1 else kind
    if typing.get_origin(kind) is Annotated:
        bare = typing.get_args(kind)[0]
        if typing.get_origin(bare) is tuple and typing.get_args(bare)[-1] is Ellipsis:
            return bare
    return kind
