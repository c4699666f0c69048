"""What every rule of the content check is given, and what it gives back."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.drafts import written_addresses
from kiosk.content.files import ContentFiles
from kiosk.content.walk import Place, screen_model, walk_files
from kiosk.yamlfile.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules need to know about the whole content."""

    files: ContentFiles
    places: tuple[Place, ...]
    addresses: frozenset[str]
    """Every address that a link may name."""
    languages: tuple[str, ...]
    """The kiosk's languages; none when `kiosk.yaml` does not say."""
    sources: frozenset[str] | None
    """The keys of all sources that are listed; None when `kiosk.yaml` does not say."""
    usable_sources: frozenset[str]
    today: date
    icon_names: Collection[str]

    @property
    def complete(self) -> bool:
        """Whether every file could be read, so that what nothing names is indeed not named."""
        return isinstance(self.files.kiosk.data, dict) and all(
            screen_model(document) is not None for document in self.files.screens.values()
        )


PlaceRule = Callable[[Place, Facts], Iterator[Diagnostic]]
FolderRule = Callable[[Facts], Iterator[Diagnostic]]


def gather(
    files: ContentFiles, usable_sources: frozenset[str], *, today: date, icon_names: Collection[str] = ()
) -> Facts:
    """Return the facts about the content in `files`."""
    languages = files.kiosk.at(("languages",))
    sources = files.kiosk.at(("sources",))
    return Facts(
        files=files,
        places=tuple(walk_files(files)),
        addresses=frozenset(written_addresses(files)),
        languages=tuple(str(one) for one in languages) if isinstance(languages, list) else (),
        sources=frozenset(sources) if isinstance(sources, dict) else None,
        usable_sources=usable_sources,
        today=today,
        icon_names=icon_names,
    )
