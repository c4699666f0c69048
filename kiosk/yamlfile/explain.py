"""Says in plain words everything that keeps a part of a document from fitting its model.

The models are msgspec classes. msgspec stops at the first fault, so the JSON Schema of the same class is used to find
them all. It is slow to import: only import this module when something has failed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Any, cast

import msgspec
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from kiosk.languages.code import LANGUAGE_CODE
from kiosk.yamlfile.diagnostics import MOST, Diagnostic, more_faults
from kiosk.yamlfile.document import Data, Document, Path
from kiosk.yamlfile.hints import closest, one_of

_KINDS = {
    "string": "a text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "keys with values",
    "null": "nothing",
}

_SHORT = 40
"""Characters of a faulty text that are quoted."""
NO_SPACE = "Write a space after the colon."
_MEANT = re.compile(r".*(?=Did you mean)")
_NO_SPACE = re.compile(r"[a-z_]+:[^ ]")


def explain(document: Document, path: Path, model: Any, part: Data) -> tuple[Diagnostic, ...]:
    """Return all faults of a `part` of `document`, which begins at `path` and should fit the msgspec type `model`.

    The part may be less than what stands there. Returns nothing for one that fits, and never nothing for another.
    """
    errors = cast("Iterator[ValidationError]", _validator(model).iter_errors(part))  # pyright: ignore[reportUnknownMemberType]
    teller = _Teller(document, path)
    found = list(islice((one for error in errors for one in teller.tell(error)), MOST + 1))
    if found:
        return (*_without_consequences(found[:MOST]), *(more_faults(document.file) for _ in found[MOST:]))
    try:
        msgspec.convert(part, model)
    except (msgspec.ValidationError, ValueError, OverflowError) as error:
        reason = str(error).split(" - at ")[0]
        return (document.diagnostic(path, "wrong-value", f"this does not fit ({reason})", "Correct it."),)
    return ()


@cache
def _validator(model: Any) -> Draft202012Validator:
    return Draft202012Validator(msgspec.json.schema(model))


def _without_consequences(found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Leave out what the correction of another fault mends.

    A missing key where a mistyped key nearby is meant to be it, and the missing value of a key that is none.
    """
    meant = {(one.path.rpartition("/")[0], _MEANT.sub("", one.hint)) for one in found if one.code == "unknown-key"}
    odd = {one.path for one in found if one.code in ("unknown-key", "unknown-language")}
    for one in found:
        if one.path in odd and one.code == "wrong-type":
            continue
        key = one.message.split("'")[1] if one.code == "missing-key" else ""
        if not key or (one.path, f"Did you mean '{key}'?") not in meant:
            yield one


class _Teller:
    """Turns the schema library's errors about one part of a document into diagnostics."""

    def __init__(self, document: Document, base: Path) -> None:
        """Tell about the part of `document` at `base`."""
        self._document = document
        self._base = base

    def tell(self, error: ValidationError) -> Iterator[Diagnostic]:
        """Return the diagnostics for one error."""
        schema = cast("dict[str, Any]", error.schema)
        path = (*self._base, *error.absolute_path)
        keyword, instance = str(error.validator), cast("Data", error.instance)
        if "propertyNames" in error.schema_path:
            yield self._bad_name(path, str(instance), schema)
        elif keyword == "anyOf":
            yield from self._best_branch(error, path, schema)
        elif keyword == "additionalProperties":
            yield from self._unknown_keys(path, instance, schema)
        elif keyword == "required":
            yield from self._missing_keys(path, instance, schema)
        elif keyword == "minLength":
            yield self._say(path, "blank-text", "there is no text here", "Write one, or remove the key.")
        elif keyword == "minProperties":
            yield self._say(path, "missing-text", "there is nothing here", f"Write {describe(schema)}.")
        elif keyword == "minItems" and "prefixItems" not in schema:
            yield self._say(path, "no-items", "this list is empty", "Add an entry, or remove the key.")
        elif keyword in ("enum", "const"):
            yield self._not_an_option(path, instance, [str(option) for option in schema.get("enum", ())])
        elif keyword == "pattern":
            yield self._misspelt(path, str(instance), schema)
        else:
            yield self._wrong_kind(path, instance, schema)

    def _say(
        self, path: Path, code: str, message: str, hint: str, *, of_key: bool = False, word: str = ""
    ) -> Diagnostic:
        return self._document.diagnostic(path, code, message, hint, of_key=of_key, word=word)

    def _best_branch(self, error: ValidationError, path: Path, schema: dict[str, Any]) -> Iterator[Diagnostic]:
        branches = cast("list[dict[str, Any]]", schema["anyOf"])
        instance = cast("Data", error.instance)
        real = [number for number, branch in enumerate(branches) if branch.get("type") != "null"]
        inner = [one for one in error.context or () if list(one.relative_schema_path)[:1] == real[:1]]
        if len(real) == 1 and inner and instance is not None:
            for one in inner:
                yield from self.tell(one)
        else:
            yield self._wrong_kind(path, instance, schema)

    def _unknown_keys(self, path: Path, part: Any, schema: dict[str, Any]) -> Iterator[Diagnostic]:
        known = set(cast("dict[str, Any]", schema.get("properties", {})))
        missing = {key for key in schema.get("required", ()) if key not in part}
        free = known - set(part)
        for key in part:
            if key not in known:
                nearest = closest(key, missing) or closest(key, free)
                hint = f"Did you mean '{nearest}'?" if nearest else f"Remove it. Possible here: {one_of(known, 30)}."
                if part[key] is None and ":" in key:
                    hint = NO_SPACE
                message = f"the key '{_short(key)}' is unknown here"
                yield self._say((*path, key), "unknown-key", message, hint, of_key=True, word=key)

    def _missing_keys(self, path: Path, part: Any, schema: dict[str, Any]) -> Iterator[Diagnostic]:
        for key in cast("list[str]", schema["required"]):
            if key not in part:
                wanted = describe(self._resolved(schema["properties"][key]))
                yield self._say(path, "missing-key", f"'{key}' is missing", f"Add '{key}': {wanted}.")

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        return {"type": "object"} if "$ref" in schema else schema

    def _bad_name(self, path: Path, name: str, schema: dict[str, Any]) -> Diagnostic:
        at = (*path, name)
        if schema.get("pattern") == LANGUAGE_CODE:
            hint = (
                "Use two small letters like en. If this is part of a text that holds a comma, put the text in quotes."
            )
            if ":" in name:
                hint = NO_SPACE
            return self._say(
                at, "unknown-language", f"'{_short(name)}' is not a language", hint, of_key=True, word=name
            )
        message = f"'{_short(name)}' is not {describe(schema)}"
        return self._say(at, "wrong-value", message, _rewrite(name, schema), of_key=True, word=name)

    def _misspelt(self, path: Path, text: str, schema: dict[str, Any]) -> Diagnostic:
        message = f"'{_short(text)}' is not {describe(schema)}"
        return self._say(path, "wrong-value", message, _rewrite(text, schema), word=text)

    def _not_an_option(self, path: Path, value: Any, options: list[str]) -> Diagnostic:
        nearest = closest(str(value), options)
        hint = f"Did you mean '{nearest}'?" if nearest else f"Write {one_of(options)}."
        message = f"'{_short(str(value))}' is not possible here"
        return self._say(path, "wrong-value", message, hint, word=value if isinstance(value, str) else "")

    def _wrong_kind(self, path: Path, value: Data, schema: dict[str, Any]) -> Diagnostic:
        wanted = describe(schema)
        if value is None:
            return self._nothing(path, wanted)
        is_text = schema.get("type") == "string" or "quotes" in wanted
        if is_text and isinstance(value, bool | int | float):
            hint = f"If it is meant as text, put it in quotes: '{self._document.raw(path) or value}'."
        elif wanted.startswith("a text in each language"):
            hint = "Write it once for each language, like {en: ..., es: ...}."
        else:
            hint = f"Write {wanted}."
        message = f"this should be {wanted}, but it is {self._given(path, value)}"
        if isinstance(value, str):
            return self._text_for_another(path, message, hint, value)
        return self._say(path, "wrong-type", message, hint)

    def _nothing(self, path: Path, wanted: str) -> Diagnostic:
        raw = self._document.raw(path)
        if raw:
            message = f"'{raw}' without quotes means that there is nothing here"
            return self._say(path, "wrong-type", message, f"Write {wanted}; a text '{raw}' needs quotes.")
        return self._say(path, "wrong-type", "there is nothing after the colon", f"Write {wanted}.")

    def _text_for_another(self, path: Path, message: str, hint: str, text: str) -> Diagnostic:
        """Say that a text stands where something else should; it may be meant as that, but for one character."""
        from kiosk.yamlfile.characters import first_odd, first_sign

        sign = first_sign(text) or (None if " " in text else first_odd(text))
        told = self._say(path, "wrong-type", message, hint)
        if sign is not None:
            line, column = self._document.position_inside(path, text, sign[0])
            return replace(told, line=line, column=column, hint=f"{sign[1]} {hint}")
        if _NO_SPACE.match(text):
            return replace(told, hint=f"{NO_SPACE} {hint}")
        return told

    def _given(self, path: Path, value: Data) -> str:
        if isinstance(value, bool):
            return f"'{str(value).lower()}'"
        if isinstance(value, dict):
            return "a group of keys"
        if isinstance(value, list):
            return "a list"
        if isinstance(value, str):
            return f"the text '{_short(value)}'"
        return f"the number '{_short(self._document.raw(path) or str(value))}'"


def describe(schema: dict[str, Any]) -> str:
    """Say in plain words what a schema asks for."""
    if "properties" in schema:
        return f"a group of the keys {', '.join(schema.get('required') or schema['properties'])}"
    if "description" in schema:
        return str(schema["description"])
    if "enum" in schema:
        return one_of([str(option) for option in schema["enum"]])
    if "anyOf" in schema:
        kinds = [describe(branch) for branch in schema["anyOf"] if branch.get("type") != "null"]
        return " or ".join(dict.fromkeys(kinds))
    return _KINDS.get(str(schema.get("type")), "something else")


def _rewrite(text: str, schema: dict[str, Any]) -> str:
    from kiosk.yamlfile.characters import plain

    slug = re.sub(r"[^a-z0-9/]+", "-", plain(text).lower()).strip("-/")
    if "0-9" in schema["pattern"] and re.search(schema["pattern"], slug):
        return f"Did you mean '{slug}'?"
    return f"Write {describe(schema)}."


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 3] + "..."
