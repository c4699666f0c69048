"""Says why the loader set something aside: every fault of every file, with its place and in plain words."""

from collections.abc import Iterator
from datetime import date

from kiosk.content import rules_integrity, rules_links
from kiosk.content.drafts import Verdict, item_model
from kiosk.content.files import ContentFiles
from kiosk.content.rules import Facts, gather
from kiosk.content.schema import SCREEN_TYPES, Kiosk
from kiosk.content.walk import screen_model
from kiosk.yamlfile.diagnostics import Diagnostic, in_order
from kiosk.yamlfile.document import Document
from kiosk.yamlfile.explain import explain
from kiosk.yamlfile.hints import did_you_mean, one_of


def explain_verdict(files: ContentFiles, verdict: Verdict, today: date) -> tuple[Diagnostic, ...]:
    """Return all faults that keep anything in `files` from being shown as it is written."""
    facts = gather(files, usable_sources(files, verdict), today=today)
    return in_order(find_faults(facts, verdict))


def usable_sources(files: ContentFiles, verdict: Verdict) -> frozenset[str]:
    """Return the keys of the listed sources that the loader took."""
    sources = files.kiosk.at(("sources",))
    aside = {path[1] for document, path in verdict.aside if document is files.kiosk and path[:1] == ("sources",)}
    return frozenset(sources) - aside if isinstance(sources, dict) else frozenset()


def find_faults(facts: Facts, verdict: Verdict) -> Iterator[Diagnostic]:
    """Return the faults in no particular order."""
    found = list(_all_faults(facts))
    yield from found
    yield from _unexplained(verdict, found)


def _all_faults(facts: Facts) -> Iterator[Diagnostic]:
    files = facts.files
    yield from files.diagnostics
    for document in (files.kiosk, *files.screens.values()):
        for fault in document.faults:
            yield fault.diagnostic
    yield from _kiosk_faults(files.kiosk)
    for document in files.screens.values():
        yield from _screen_faults(document)
    for place in facts.places:
        for rule in rules_integrity.PLACE_RULES:
            yield from rule(place, facts)
    for rule in rules_links.FOLDER_RULES:
        yield from rule(facts)


def _kiosk_faults(document: Document) -> Iterator[Diagnostic]:
    if document.data is None:
        return
    yield from explain(document, (), Kiosk)


def _screen_faults(document: Document) -> Iterator[Diagnostic]:
    if document.data is None:
        return
    model = screen_model(document)
    if model is None:
        yield _type_fault(document)
        return
    items, entry = document.at(("items",)), item_model(model)
    if entry is None or not isinstance(items, list):
        yield from explain(document, (), model)
        return
    yield from explain(document, (), model, empty="items")
    for index in range(len(items)):
        yield from explain(document, ("items", index), entry)
    if not items:
        yield document.diagnostic(("items",), "no-items", "this screen has no items", "Add one, or delete the file.")


def _type_fault(document: Document) -> Diagnostic:
    if not isinstance(document.data, dict):
        message = "this file should hold keys with values, like 'type: carousel'"
        return document.diagnostic((), "wrong-type", message, "Compare it with the other screens.")
    kind = document.data.get("type")
    if kind is None:
        return document.diagnostic((), "missing-key", "'type' is missing", f"Add 'type': {one_of(SCREEN_TYPES)}.")
    hint = did_you_mean(str(kind), SCREEN_TYPES, f"Write {one_of(SCREEN_TYPES)}.")
    return document.diagnostic(("type",), "unknown-type", f"there is no screen type '{str(kind)[:40]}'", hint)


def _unexplained(verdict: Verdict, found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Return a diagnostic for each part that was set aside and is in no other one, so that nothing vanishes unsaid."""
    for document, path in verdict.aside:
        name = document.name(path)
        if path == ("home",) and document.at(path) is not None:
            message = f"the home screen '{document.at(path)}' cannot be shown, so the kiosk cannot start"
            if not any(one.code == "unknown-screen" and one.path == "home" for one in found):
                yield document.diagnostic(path, "unusable-home", message, "Correct the faults in its file.")
        elif not any(one.file == document.file and one.path.startswith(name) for one in found):
            yield document.diagnostic(path, "unusable", "this cannot be used", "Compare it with its neighbours.")
