"""Chooses the content: what was named, or else the site's own if it checks clean, or else the bundled one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.choice.verdicts import errors_in
from kiosk.site.configuration import LoadedSite
from kiosk.site.folders import bundled_data, own_content_folders

Errors = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Own content that is not shown, and its errors (one or more), each as the content check tells it."""

    folder: Path
    errors: Errors

    def __str__(self) -> str:
        """Say it in one line."""
        first, *others = self.errors
        more = f" ({len(self.errors)} problems)" if others else ""
        return f"the content in {self.folder} is not shown{more}: {first}"


@dataclass(frozen=True, slots=True)
class Choice:
    """The content to show, why, and what would have come first."""

    folder: Path
    reason: str
    refused: tuple[Refusal, ...] = ()


def choose_content(
    named: Path | None, site: LoadedSite, *, check: Callable[[Path], Errors] = errors_in, safe: bool = False
) -> Choice:
    """Choose the content. `named` is what the command line says; in `safe` mode the bundled content is all there is."""
    if safe:
        return Choice(bundled_data(), "bundled with the program, for safe mode")
    if named is not None:
        return Choice(named, "named on the command line")
    if site.content_folder is not None:
        return Choice(site.content_folder, "named in site.yaml")
    refused: list[Refusal] = []
    for folder in filter(_holds_something, own_content_folders()):
        errors = check(folder)
        if not errors:
            return Choice(folder, "this site's own, and it checks clean", tuple(refused))
        refused.append(Refusal(folder, errors))
    return Choice(bundled_data(), "bundled with the program", tuple(refused))


def _holds_something(folder: Path) -> bool:
    """Whether staff have put anything into a folder that was made for them."""
    try:
        return any(not path.name.startswith(".") for path in folder.iterdir())
    except OSError:
        return False
