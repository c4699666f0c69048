"""`space-kiosk run`: opens the kiosk."""

import argparse
import gc
import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.inputs import known_language, read_site
from kiosk.cli.outcome import PROBLEMS, ContentError, UsageError
from kiosk.cli.qt import prepare_qt

if TYPE_CHECKING:
    from kiosk.content.model.schema import Content
    from kiosk.site.choice.exhibit import Exhibit
    from kiosk.site.settings.configuration import LoadedSite
    from kiosk.supervision.link import SupervisorLink

LINE_VARIABLES = {"NOTIFY_SOCKET", "KIOSK_BEAT_PIPE"}
"""Without one of these in the environment nobody supervises the kiosk, and the code for it is not even imported."""

ALREADY_HERE = (
    "space-kiosk: a kiosk of this user is open on this display already, and a second one would lie over it; "
    "end that one first, or give --windowed"
)

log = logging.getLogger("kiosk")


def run(options: argparse.Namespace) -> int:
    """Open the kiosk, and return when it ends."""
    is_child = _is_child()
    if not is_child and not options.windowed and not _is_alone():
        print(ALREADY_HERE, file=sys.stderr)
        return PROBLEMS
    if options.supervised and not is_child:
        return _supervise(options)
    gc.disable()  # what a start makes is there to stay; `platform.garbage` collects later
    from kiosk.site.folders import log_folder, state_folder
    from kiosk.site.log import journal

    journal.start(log_folder(), level=_level(), notices=state_folder())
    try:
        code = _open(options)
    except (ContentError, UsageError) as error:
        log.error("the kiosk does not start: %s", error, extra={"printed": True})  # noqa: TRY400 - the words say all
        raise
    finally:
        journal.stop()
    return _succeed(code, options.words) if is_child else code


def _open(options: argparse.Namespace) -> int:
    from kiosk.cli.kept import Kept
    from kiosk.site.choice.exhibit import UnusableError, Wishes, open_exhibit
    from kiosk.site.choice.report import Report
    from kiosk.site.folders import bundled_resources, cache_folder

    link = _find_link()
    kept = Kept(safe=options.safe)
    strict = not options.safe and link is None
    site = read_site(options.site if strict or _is_file(options.site) else None)
    configuration, display = site.configuration, site.configuration.display
    wishes = Wishes(site, options.content, options.safe)
    try:
        exhibit = open_exhibit(wishes, trust_kept=kept.trusted)
    except UnusableError as error:
        for diagnostic in error.diagnostics:
            log.error("%s", diagnostic)  # noqa: TRY400 - the words say all
        raise ContentError(str(error)) from None
    report = Report()
    report.tell_set_aside(exhibit)
    address, language = _beginning(options, configuration.language, exhibit, strict=strict)
    _tell_of_settings(site, options.site)
    report.tell(exhibit)
    if link is not None:
        link.goes_on()
    prepare_qt()
    kept.prepare_qml()
    from PySide6.QtCore import QSize

    from kiosk.app import Options, StartError
    from kiosk.process.run import run as run_app

    try:
        code = run_app(
            exhibit,
            wishes,
            Options(
                resources=bundled_resources(),
                language=language,
                idle_seconds=options.idle_seconds or configuration.idle_seconds,
                prompt_seconds=configuration.prompt_seconds,
                address=address,
                windowed=options.windowed,
                size=QSize(*options.size) if options.size else None,
                display=display.which,
                diagonal_inches=display.diagonal_inches,
                viewing_distance_mm=display.viewing_distance_mm,
                renderer="software" if options.safe else options.renderer,
                supervised=link is not None,
                small_pictures=cache_folder() / "pictures",
                trust_kept=kept.trusted,
                keys=configuration.keys,
                spoken=options.spoken,
            ),
            link=link,
            at_rest=kept.rest,
            at_end=kept.end,
            follow=partial(_succeed, words=options.words) if _is_child() else None,
        )
    except StartError as error:
        raise ContentError(str(error)) from None
    return code


def _tell_of_settings(site: "LoadedSite", named: Path | None) -> None:
    if named is not None and not named.is_file():
        log.warning("there is no site file %s, so it is left out", named, extra={"notice": "settings"})
        return
    for diagnostic in site.diagnostics:
        log.warning("%s", diagnostic, extra={"notice": "settings"})
    if not site.diagnostics:
        log.info("the settings of the site are in order", extra={"settled": "settings"})


def _is_file(named: Path | None) -> bool:
    return named is not None and named.is_file()


def _beginning(
    options: argparse.Namespace, of_site: str | None, exhibit: "Exhibit", *, strict: bool
) -> tuple[str, str | None]:
    """Return the address and the language to begin with.

    Who is `strict` wants what the command line asks for to be there, unless other content is shown than was meant. In
    safe mode, and where a supervisor would only see a program that does not start, it is left out. What the site
    cannot have is told, and never refused.
    """
    content = exhibit.content
    if strict and exhibit.choice.is_first:
        known_language(options.language, content)
        address = _known_address(options.screen, content)
    else:
        address = options.screen if options.screen in addresses_of(content) and not options.safe else ""
    language = options.language or of_site
    if language is not None and language not in content.kiosk.languages:
        log.warning("the content has no language %r, so its first one is used", language)
        language = None
    return address, language


def _supervise(options: argparse.Namespace) -> int:
    """Be the parent of a kiosk that is started with the same words."""
    from kiosk.site import program
    from kiosk.site.folders import log_folder
    from kiosk.site.log import journal
    from kiosk.supervision.parent import Parent

    journal.start(log_folder(), name=journal.SUPERVISOR_FILE)
    try:
        command = program.command(*options.words)
        return Parent(command, program.environment(), may_be_closed=options.windowed).watch_over()
    finally:
        journal.stop()


def _find_link() -> "SupervisorLink | None":
    """Return the line to a supervisor, which learns that the start goes on; None where there is none."""
    if LINE_VARIABLES.isdisjoint(os.environ):
        return None
    from kiosk.supervision.link import find_link

    link = find_link()
    if link is not None:
        link.goes_on()
    return link


def _is_child() -> bool:
    """Whether a supervisor of ours has started this kiosk."""
    return "KIOSK_BEAT_PIPE" in os.environ


def _succeed(code: int, words: list[str]) -> int:
    """Become the supervisor where it was killed; otherwise return the exit code as it is."""
    from kiosk.supervision import codes

    if code != codes.SUPERVISOR_GONE:
        return code
    from kiosk.site import program
    from kiosk.supervision.succession import become, successor_environment, successor_words

    return become(program.command(*successor_words(words)), successor_environment(program.environment()))


def _is_alone() -> bool:
    """Whether no other kiosk of this user is on the display. From now on there is one."""
    from kiosk.site.folders import state_folder
    from kiosk.site.instance import Instance

    return Instance(state_folder()).take()


def _level() -> int:
    """What is logged: less where the display was not there a second ago either, and all has been told."""
    return logging.CRITICAL if os.environ.get("KIOSK_REPEATED") == "1" else logging.INFO


def addresses_of(content: "Content") -> list[str]:
    """Return every screen, and every item as `screen/item`."""
    return [*content.screens, *(f"{key}/{entry.key}" for key in content.screens for entry in content.items_of(key))]


def _known_address(address: str, content: "Content") -> str:
    every = addresses_of(content)
    if address and address not in every:
        import difflib

        close = difflib.get_close_matches(address, every, n=1)
        hint = f"; did you mean {close[0]}?" if close else f"; there are {', '.join(content.screens)}"
        raise UsageError(f"there is no screen or item {address!r}{hint}")
    return address
