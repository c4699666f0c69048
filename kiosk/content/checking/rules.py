"""What every rule of the content check is given, and what it gives back."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from kiosk.content.checking.letters import Letters
from kiosk.content.reading.files import ContentFiles
from kiosk.content.soundness.judgement import Judgement
from kiosk.content.soundness.nodes import Node
from kiosk.languages.code import LANGUAGE_CODE
from kiosk.yamlfile.diagnostics import Diagnostic, in_measure
from kiosk.yamlfile.document import Data, Document

LANGUAGE = re.compile(LANGUAGE_CODE)
"""The code of a language."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules need to know about the whole content, and about the kiosk that is to show it."""

    files: ContentFiles
    nodes: tuple[Node, ...]
    shape: tuple[Diagnostic, ...]
    """What is wrong with the shape of the files; what rules find may only come of it."""
    languages: tuple[str, ...]
    """The kiosk's languages; none when `kiosk.yaml` does not say."""
    today: date
    icon_names: Collection[str]
    interface_languages: Collection[str]
    """The languages that the kiosk's own words are in; none when it is not known."""
    letters: Letters | None
    """The letters that the kiosk can draw; None when it is not known."""

    @property
    def complete(self) -> bool:
        """Whether everything could be read, so that what nothing names is indeed not named."""
        return not any(one.severity == "error" for one in self.shape)

    @property
    def languages_are_sure(self) -> bool:
        """Whether each language that is listed can stay."""
        listed = self.files.kiosk.at(("languages",))
        return (
            isinstance(listed, list) and len(listed) == len(self.languages) and all(map(self.has_words, self.languages))
        )

    def has_words(self, language: str) -> bool:
        """Say whether the kiosk's own words are there in a language, as far as that is known."""
        return not self.interface_languages or language in self.interface_languages


NodeRule = Callable[[Node, Facts], Iterator[Diagnostic]]
FileRule = Callable[[Document, Facts], Iterator[Diagnostic]]
FolderRule = Callable[[Facts], Iterator[Diagnostic]]
"""What holds for the whole folder; of each file it says one thing at most. What says more of a file is a FileRule."""


def gather(
    judgement: Judgement,
    *,
    today: date,
    icon_names: Collection[str] = (),
    interface_languages: Collection[str] = (),
    letters: Letters | None = None,
) -> Facts:
    """Return the facts about the content that was judged."""
    files = judgement.survey.files
    languages = files.kiosk.at(("languages",))
    return Facts(
        files=files,
        nodes=judgement.survey.nodes,
        shape=judgement.shape_told,
        languages=tuple(_codes(languages)) if isinstance(languages, list) else (),
        today=today,
        icon_names=icon_names,
        interface_languages=interface_languages,
        letters=letters,
    )


def breaches_at_nodes(rules: Iterable[NodeRule], facts: Facts) -> Iterator[Diagnostic]:
    """Return what breaks the rules at any node; of each rule and file only as much as is told anyway."""
    for rule in rules:
        yield from in_measure((node.document.file, partial(rule, node, facts)) for node in facts.nodes)


def breaches_in_files(rules: Iterable[FileRule], facts: Facts) -> Iterator[Diagnostic]:
    """Return what breaks the rules on single files, in the same measure."""
    for rule in rules:
        yield from in_measure((document.file, partial(rule, document, facts)) for document in facts.files.documents)


def breaches_in_folder(rules: Iterable[FolderRule], facts: Facts) -> Iterator[Diagnostic]:
    """Return what breaks the rules on the whole folder."""
    return (one for rule in rules for one in rule(facts))


def _codes(languages: list[Data]) -> Iterator[str]:
    for one in languages:
        if isinstance(one, str) and LANGUAGE.fullmatch(one):
            yield one
