"""Opens what is to be shown: content that was chosen and loaded, or the bundled one where that cannot be used."""

import logging
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk import __version__
from kiosk.content.assets.portraits import with_portraits
from kiosk.content.loading.cache import ContentCache
from kiosk.content.model.schema import Content
from kiosk.site.choice.choose import Check, Choice, Refusal, choose_content
from kiosk.site.choice.verdicts import known_errors
from kiosk.site.folders import cache_folder
from kiosk.site.settings.configuration import LoadedSite

log = logging.getLogger("kiosk")


class UnusableError(Exception):
    """The content cannot be shown at all; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What staff want to be shown. Nothing that was kept from earlier starts is used in safe mode."""

    site: LoadedSite
    named: Path | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Content that is ready to be shown, with everything in it that some day may show."""

    choice: Choice
    content: Content = field(repr=False)


def open_exhibit(wishes: Wishes, *, check: Check = known_errors, trust_kept: bool = True) -> Exhibit:
    """Choose and load what is to be shown; what would have come first and cannot be used is told in the choice.

    Raises UnusableError where not even the bundled content can be loaded.
    """
    useless: list[Refusal] = []
    while True:
        choice = choose_content(wishes.named, wishes.site, check=check, safe=wishes.safe, without=useless)
        try:
            content = _load(choice.folder, trust_kept=trust_kept and not wishes.safe)
        except UnusableError as error:
            if choice.folder in _folders(useless) or wishes.safe:
                raise
            useless.append(Refusal(choice.folder, (str(error),)))
        else:
            return Exhibit(choice, content)


def _folders(refusals: Collection[Refusal]) -> set[Path]:
    return {refusal.folder for refusal in refusals}


def _load(folder: Path, *, trust_kept: bool) -> Content:
    """Return content as an earlier start kept it, or load it if anything has changed, and keep it if it is clean."""
    cache = ContentCache(folder, cache_folder(), version=__version__)
    content = cache.recall() if trust_kept else None
    if content is None:
        from kiosk.content.loading.loader import load  # with YAML and the rules, which most starts do without

        loaded = load(folder)
        for diagnostic in loaded.diagnostics:
            log.warning("set aside in %s: %s", folder, diagnostic)
        if loaded.content is None:
            raise UnusableError(f"the content in {folder} cannot be shown; `space-kiosk check {folder}` says more")
        content = loaded.content
        if not loaded.diagnostics:
            cache.keep(content)
    return with_portraits(content, folder)


def opened_anew(shown: Exhibit, wishes: Wishes, *, check: Check = known_errors) -> Exhibit:
    """Return what is to be shown now: something that comes before `shown` and has become ready, or `shown` itself.

    Content that is shown is not read again while it is there, so that visitors do not see work in progress.
    """
    choice = choose_content(wishes.named, wishes.site, check=check, safe=wishes.safe)
    before = {*_folders(shown.choice.refused), *shown.choice.unchecked}
    if shown.choice.folder.is_dir() and choice.folder not in before:
        return replace(shown, choice=replace(choice, folder=shown.choice.folder, reason=shown.choice.reason))
    try:
        return open_exhibit(wishes, check=check)
    except UnusableError:
        return shown


def tell(choice: Choice) -> None:
    """Log what is shown and why, and keep for staff what is not."""
    tell_refused(choice)
    for folder in choice.unchecked:
        log.info("the content in %s is new, and is shown once it has been checked", folder)
    settled = {"settled": "content"} if not choice.refused else {}
    log.info("shows the content in %s: %s", choice.folder, choice.reason, extra=settled)


def tell_refused(choice: Choice) -> None:
    """Log what would come first and is not shown, and keep it for staff."""
    for refusal in choice.refused:
        log.warning("%s", refusal, extra={"notice": "content"})
