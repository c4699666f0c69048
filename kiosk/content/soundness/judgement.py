"""What of the content may be shown, and why not the rest: decided once, with the words beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from kiosk.content.reading.files import ContentFiles
from kiosk.content.soundness import (
    rules_building,
    rules_drawings,
    rules_journeys,
    rules_measures,
    rules_names,
    rules_offices,
    rules_quiz,
    rules_values,
    rules_views,
)
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words, part_at, parts_of
from kiosk.content.soundness.rules import Rule
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.diagnostics import MORE, Diagnostic, in_measure
from kiosk.yamlfile.document import Document, Path


@dataclass(frozen=True, slots=True)
class Objection:
    """What may not be used in a document: the part or the entry at `path`. Its words are errors, at least one."""

    document: Document
    path: Path
    words: Words


@dataclass(frozen=True)
class Judgement:
    """The content with what is wrong with it. A part, or an entry of a list, is shown if there is no objection to it.

    `values` are the parts that fit their models, by the names of their files. `faults` are the objections from reading
    the files, `misfits` those to parts that do not fit, `breaches` those of each rule.
    """

    survey: Survey
    values: dict[str, dict[Path, Any]]
    faults: tuple[Objection, ...]
    misfits: tuple[Objection, ...]
    breaches: tuple[tuple[Objection, ...], ...]

    @cached_property
    def refused(self) -> frozenset[tuple[str, Path]]:
        """The files and paths of all that may not be used."""
        found = (self.faults, self.misfits, *self.breaches)
        return frozenset((objection.document.file, objection.path) for objections in found for objection in objections)

    def may_use(self, document: Document, path: Path) -> bool:
        """Say whether nothing is wrong with the part or the entry at `path`."""
        return (document.file, path) not in self.refused

    def usable(self, document: Document) -> dict[Path, Any]:
        """Return the parts of a document that may be shown, in the order of the file."""
        parts = self.values.get(document.file, {})
        return {path: value for path, value in parts.items() if self.may_use(document, path)}

    @cached_property
    def shape_told(self) -> tuple[Diagnostic, ...]:
        """What is wrong with names of files, with the files themselves, and with the shape of what is in them."""
        faults = tuple(one for objection in self.faults for one in objection.words())
        return (*self.survey.files.diagnostics, *faults, *_without_consequences(_told(self.misfits), faults))

    def told(self) -> Iterator[Diagnostic]:
        """Return everything that is wrong, in words and in no particular order."""
        yield from self.shape_told
        for objections in self.breaches:
            yield from _told(objections)


def judge(files: ContentFiles) -> Judgement:
    """Decide what of the files may be shown."""
    survey = Survey.of(files)
    misfits: list[Objection] = []
    values: dict[str, dict[Path, Any]] = {}
    for part in parts_of(files):
        if part.value is None:
            misfits.append(Objection(part.document, part.path, part.words))
        else:
            values.setdefault(part.document.file, {})[part.path] = part.value
    fields = _by_field(survey.nodes)
    rules = (
        *rules_values.RULES,
        *rules_building.RULES,
        *rules_drawings.RULES,
        *rules_journeys.RULES,
        *rules_measures.RULES,
        *rules_names.RULES,
        *rules_quiz.RULES,
        *rules_views.RULES,
    )
    breaches = [_breaches(rule, fields, survey) for rule in rules]
    alone = Judgement(survey, values, tuple(_faults(files)), tuple(misfits), tuple(breaches))
    sources = frozenset(str(path[1]) for path in alone.usable(files.kiosk) if path[:1] == ("sources",))
    breaches.append(_breaches(rules_names.sources_are_usable(sources), fields, survey))
    of_entries = (
        *rules_names.ENTRY_RULES,
        *rules_journeys.ENTRY_RULES,
        *rules_offices.ENTRY_RULES,
        *rules_quiz.ENTRY_RULES,
    )
    breaches += [_breaches(rule, fields, survey, of_entry=True) for rule in of_entries]
    return replace(alone, breaches=tuple(breaches))


def _faults(files: ContentFiles) -> Iterator[Objection]:
    for document in files.documents:
        for fault in document.faults:
            yield Objection(document, part_at(fault.path), _words_of(fault.diagnostic))


def _words_of(diagnostic: Diagnostic) -> Words:
    return lambda: (diagnostic,)


_FieldKey = tuple[type, str, int]
"""A model, the name of its field, and what tells the kind of its value from another."""


def _by_field(nodes: Iterable[Node]) -> dict[_FieldKey, list[Node]]:
    fields: dict[_FieldKey, list[Node]] = {}
    for node in nodes:
        fields.setdefault((node.owner, node.field, id(node.kind)), []).append(node)
    return fields


def _breaches(
    rule: Rule, fields: dict[_FieldKey, list[Node]], survey: Survey, *, of_entry: bool = False
) -> tuple[Objection, ...]:
    """Return an objection for each node that breaks a rule: to the part that it is in, or to this entry alone."""
    return tuple(
        Objection(node.document, node.path if of_entry else part_at(node.path), words)
        for nodes in fields.values()
        if rule.concerns(nodes[0].owner, nodes[0].field, nodes[0].kind)
        for node in nodes
        if (words := rule.breach(node, survey)) is not None
    )


def _without_consequences(told: Iterable[Diagnostic], faults: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Leave out what stands where reading the file found a fault: it took away the value, or made a key of a sign."""
    places = {(one.file, one.line, one.column) for one in faults}
    return (one for one in told if (one.file, one.line, one.column) not in places or one.code == MORE)


def _told(objections: Iterable[Objection]) -> Iterator[Diagnostic]:
    return in_measure((objection.document.file, objection.words) for objection in objections)
