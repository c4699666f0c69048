"""Chooses the content: what was named, or else the site's own if it checks clean, or else the bundled one."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.site.choice.verdicts import Errors, errors_in
from kiosk.site.folders import bundled_data, own_content_folders
from kiosk.site.settings.configuration import LoadedSite

Check = Callable[[Path], Errors | None]
"""Returns the errors in a content folder, or None where they are not known yet."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Content that would come first and is not shown, and its errors (one or more), as the content check tells them."""

    folder: Path
    errors: Errors

    def __str__(self) -> str:
        """Say it in one line."""
        first, *others = self.errors
        more = f" ({len(self.errors)} problems)" if others else ""
        return f"the content in {self.folder} is not shown{more}: {first}"


@dataclass(frozen=True, slots=True)
class Choice:
    """The content to show, why, and what would have come first: refused, or not checked yet."""

    folder: Path
    reason: str
    refused: tuple[Refusal, ...] = ()
    unchecked: tuple[Path, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether nothing would have come before it."""
        return not self.refused and not self.unchecked


def choose_content(
    named: Path | None,
    site: LoadedSite,
    *,
    check: Check = errors_in,
    safe: bool = False,
    without: Collection[Refusal] = (),
) -> Choice:
    """Choose the content.

    Args:
        named: what the command line says.
        site: the site's settings, which may name content too.
        check: looks at the site's own content; what is named is shown unchecked.
        safe: in safe mode the bundled content is all there is.
        without: content that turned out to be of no use.
    """
    if safe:
        return Choice(bundled_data(), "bundled with the program, for safe mode")
    useless = {refusal.folder: refusal for refusal in without}
    refused: list[Refusal] = []
    unchecked: list[Path] = []
    for folder, reason, errors in _wishes(named, site, check):
        if folder in useless:
            refused.append(useless[folder])
        elif errors is None:
            unchecked.append(folder)
        elif errors:
            refused.append(Refusal(folder, errors))
        else:
            return Choice(folder, reason, tuple(refused), tuple(unchecked))
    return Choice(bundled_data(), "bundled with the program", tuple(refused), tuple(unchecked))


def _wishes(named: Path | None, site: LoadedSite, check: Check) -> Iterator[tuple[Path, str, Errors | None]]:
    """Return what may be shown, best first: its folder, the reason for it, and what is wrong with it."""
    if named is not None:
        yield named, "named on the command line", _absence(named)
    elif site.content_folder is not None:
        yield site.content_folder, "named in site.yaml", _absence(site.content_folder)
    else:
        for folder in filter(_holds_something, own_content_folders()):
            yield folder, "this site's own, and it checks clean", check(folder)


def _absence(folder: Path) -> Errors:
    return () if folder.is_dir() else (f"there is no folder {folder}",)


def _holds_something(folder: Path) -> bool:
    """Whether staff have put anything into a folder that was made for them."""
    try:
        return any(not path.name.startswith(".") for path in folder.iterdir())
    except OSError:
        return False
