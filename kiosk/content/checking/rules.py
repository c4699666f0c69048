"""What every rule of the content check is given, and what it gives back."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.checking.letters import Letters
from kiosk.content.checking.walk import Place, walk_files
from kiosk.content.loading.drafts import Addresses
from kiosk.content.loading.files import ContentFiles
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data

LANGUAGE = re.compile(r"[a-z]{2}")
"""The code of a language."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules need to know about the whole content, and about the kiosk that is to show it."""

    files: ContentFiles
    shape: tuple[Diagnostic, ...]
    """What is wrong with the shape of the files; what rules find may only come of it."""
    places: tuple[Place, ...]
    addresses: Addresses
    """Every address that a link may name."""
    languages: tuple[str, ...]
    """The kiosk's languages; none when `kiosk.yaml` does not say."""
    sources: frozenset[str] | None
    """The keys of all sources that are listed; None when `kiosk.yaml` does not say."""
    usable_sources: frozenset[str]
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


PlaceRule = Callable[[Place, Facts], Iterator[Diagnostic]]
FolderRule = Callable[[Facts], Iterator[Diagnostic]]


def gather(
    files: ContentFiles,
    usable_sources: frozenset[str],
    shape: tuple[Diagnostic, ...],
    *,
    today: date,
    icon_names: Collection[str] = (),
    interface_languages: Collection[str] = (),
    letters: Letters | None = None,
) -> Facts:
    """Return the facts about the content in `files`."""
    languages = files.kiosk.at(("languages",))
    sources = files.kiosk.at(("sources",))
    return Facts(
        files=files,
        shape=shape,
        places=tuple(walk_files(files)),
        addresses=Addresses.of(files),
        languages=tuple(_codes(languages)) if isinstance(languages, list) else (),
        sources=frozenset(sources) if isinstance(sources, dict) else None,
        usable_sources=usable_sources,
        today=today,
        icon_names=icon_names,
        interface_languages=interface_languages,
        letters=letters,
    )


def _codes(languages: list[Data]) -> Iterator[str]:
    for one in languages:
        if isinstance(one, str) and LANGUAGE.fullmatch(one):
            yield one
