"""Walks raw data along the content models, so that rules see every text, link and picture, even in faulty parts."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeAlias, Union

import msgspec

from kiosk.content.loading.drafts import item_model
from kiosk.content.loading.files import ContentFiles
from kiosk.content.model.schema import SCREEN_TYPES, Kiosk, Screen
from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from kiosk.yamlfile.document import Data, Document, Path

Kind: TypeAlias = Any
"""What the model says about a value: a class, or one of the named types of the schema such as `Text` or `Link`."""


@dataclass(frozen=True, slots=True)
class Place:
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


def walk_files(files: ContentFiles) -> Iterator[Place]:
    """Return every place of the content in `files`."""
    if isinstance(files.kiosk.data, dict):
        yield from walk(files.kiosk, (), Kiosk)
    for document in files.screens.values():
        model = screen_model(document)
        if model is not None:
            yield from walk(document, (), model)


def screen_model(document: Document) -> type[Screen] | None:
    """Return the model that a screen's file names in `type`, or None if it names none that exists."""
    kind = document.data.get("type") if isinstance(document.data, dict) else None
    return SCREEN_TYPES.get(kind) if isinstance(kind, str) else None


def items_in(document: Document) -> Iterator[tuple[int, dict[str, Data]]]:
    """Return the entries of a screen's list of items that are groups of keys, with their places in the list."""
    model = screen_model(document)
    items = document.at(("items",))
    if model is None or item_model(model) is None or not isinstance(items, list):
        return
    for index, item in enumerate(items):
        if isinstance(item, dict):
            yield index, item


def walk(document: Document, path: Path, model: type[Any]) -> Iterator[Place]:
    """Return the places of the group of keys at `path`, which should be a `model`."""
    part = document.at(path)
    if not isinstance(part, dict):
        return
    for name, kind in _fields(model):
        if part.get(name) is not None:
            yield from _walk_value(document, (*path, name), model, name, kind)


def _walk_value(document: Document, path: Path, owner: type[Any], field: str, kind: Kind) -> Iterator[Place]:
    value = document.at(path)
    yield Place(document, path, owner, field, kind, value)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from walk(document, path, kind)
        return
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin is tuple and arguments[-1] is Ellipsis and isinstance(value, list):
        for index in range(len(value)):
            yield from _walk_value(document, (*path, index), owner, field, _plain(arguments[0]))
    elif origin is dict and isinstance(value, dict) and isinstance(arguments[1], type):
        for key in value:
            yield from _walk_value(document, (*path, key), owner, field, arguments[1])


@cache
def _fields(model: type[Any]) -> tuple[tuple[str, Kind], ...]:
    return tuple((one.name, _plain(one.type)) for one in msgspec.structs.fields(model))


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
