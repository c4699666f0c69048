"""Opens what is to be shown: content that was chosen and loaded, or the bundled one where that cannot be used."""

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
from kiosk.yamlfile.diagnostics import Diagnostic


class UnusableError(Exception):
    """The content cannot be shown at all; the message says what to do, `diagnostics` why."""

    def __init__(self, message: str, diagnostics: tuple[Diagnostic, ...] = ()) -> None:
        """`diagnostics` are those of loading."""
        super().__init__(message)
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True)
class Wishes:
    """What staff want to be shown. Nothing that was kept from earlier starts is used in safe mode."""

    site: LoadedSite
    named: Path | None = None
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Content that is ready to be shown, with what staff may ask about it. It goes with the run that shows it.

    `content` holds everything that some day may show, `diagnostics` what was set aside when it was loaded. `site` has
    the settings that it was chosen by, and `version` is the program's.
    """

    choice: Choice
    content: Content = field(repr=False)
    site: LoadedSite
    diagnostics: tuple[Diagnostic, ...] = ()
    version: str = __version__


def open_exhibit(wishes: Wishes, *, check: Check = known_errors, trust_kept: bool = True) -> Exhibit:
    """Choose and load what is to be shown; what would have come first and cannot be used is told in the choice.

    Raises UnusableError where not even the bundled content can be loaded.
    """
    useless: list[Refusal] = []
    while True:
        choice = choose_content(wishes.named, wishes.site, check=check, safe=wishes.safe, without=useless)
        try:
            loaded = _load(choice.folder, trust_kept=trust_kept and not wishes.safe)
        except UnusableError as error:
            if choice.folder in _folders(useless) or wishes.safe:
                raise
            useless.append(Refusal(choice.folder, tuple(map(str, error.diagnostics)) or (str(error),)))
        else:
            return Exhibit(choice, loaded.content, wishes.site, loaded.diagnostics)


def _folders(refusals: Collection[Refusal]) -> set[Path]:
    return {refusal.folder for refusal in refusals}


@dataclass(frozen=True, slots=True)
class _Usable:
    """Content that can be shown, and what was set aside of it."""

    content: Content
    diagnostics: tuple[Diagnostic, ...] = ()


def _load(folder: Path, *, trust_kept: bool) -> _Usable:
    """Return content as an earlier start kept it, or load it if anything has changed, and keep it if it is clean.

    Raises UnusableError where it cannot be shown.
    """
    cache = ContentCache(folder, cache_folder(), version=__version__)
    kept = cache.recall() if trust_kept else None
    if kept is not None:
        return _Usable(with_portraits(kept, folder))
    from kiosk.content.loading.loader import load  # with YAML and the rules, which most starts do without

    loaded = load(folder)
    if loaded.content is None:
        message = f"the content in {folder} cannot be shown; `space-kiosk check {folder}` says more"
        raise UnusableError(message, loaded.diagnostics)
    if not loaded.diagnostics:
        cache.keep(loaded.content)
    return _Usable(with_portraits(loaded.content, folder), loaded.diagnostics)


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
