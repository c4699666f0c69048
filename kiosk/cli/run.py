"""`space-kiosk run`: opens the kiosk."""

import argparse
import gc
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.inputs import known_language, read_content, read_site, recall_or_read_content
from kiosk.cli.outcome import PROBLEMS, UsageError
from kiosk.cli.qt import prepare_qt

if TYPE_CHECKING:
    from kiosk.choice.choose import Choice
    from kiosk.content.schema import Content
    from kiosk.supervision.link import Link

LINE_VARIABLES = {"NOTIFY_SOCKET", "KIOSK_BEAT_PIPE"}
"""Without one of these in the environment nobody supervises the kiosk, and the code for it is not even imported."""

log = logging.getLogger("kiosk")


def run(options: argparse.Namespace) -> int:
    """Open the kiosk, and return when it ends."""
    if options.supervised and "KIOSK_BEAT_PIPE" not in os.environ:
        return _supervise(options.words)
    gc.disable()  # what a start makes is there to stay; `app.run` lets the collector begin after the first frame
    from kiosk.choice.choose import choose_content
    from kiosk.site import journal
    from kiosk.site.folders import bundled_resources, log_folder

    link = _find_link()
    site = read_site(options.site if not options.safe or _is_file(options.site) else None)
    configuration, display = site.configuration, site.configuration.display
    choice = choose_content(options.content, site, safe=options.safe)
    for refusal in choice.refused:
        print(*refusal.errors, sep="\n", file=sys.stderr)
    content = read_content(choice.folder) if options.safe else recall_or_read_content(choice.folder)
    address = "" if options.safe else _known_address(options.screen, content)
    language = _language(options, configuration.language, content)
    prepare_qt()
    from PySide6.QtCore import QSize

    from kiosk.app import Options, StartError
    from kiosk.app import run as run_app

    journal.start(log_folder())
    _log_choice(choice)
    try:
        return run_app(
            content,
            Options(
                content=choice.folder,
                resources=bundled_resources(),
                language=language,
                idle_seconds=options.idle_seconds or configuration.idle_seconds,
                prompt_seconds=configuration.prompt_seconds,
                address=address,
                windowed=options.windowed,
                size=QSize(*options.size) if options.size else None,
                screen=display.screen,
                diagonal_inches=display.diagonal_inches,
                renderer="software" if options.safe else options.renderer,
                link=link,
            ),
        )
    except StartError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
        return PROBLEMS
    finally:
        journal.stop()


def _is_file(named: Path | None) -> bool:
    return named is not None and named.is_file()


def _language(options: argparse.Namespace, of_site: str | None, content: "Content") -> str | None:
    """Return the first language of each session. What the site or safe mode cannot have is told, and never refused."""
    if options.language is not None and not options.safe:
        return known_language(options.language, content)
    wanted = options.language or of_site
    if wanted is None or wanted in content.kiosk.languages:
        return wanted
    print(f"the content has no language {wanted!r}, so its first one is used", file=sys.stderr)
    return None


def _log_choice(choice: "Choice") -> None:
    for refusal in choice.refused:
        log.warning("%s", refusal)
    log.info("shows the content in %s: %s", choice.folder, choice.reason)


def _supervise(words: list[str]) -> int:
    """Be the parent of a kiosk that is started with the same words."""
    from kiosk.site import journal, program
    from kiosk.site.folders import log_folder
    from kiosk.supervision.parent import Parent

    journal.start(log_folder(), name=journal.SUPERVISOR_FILE)
    try:
        return Parent(program.command(*words), program.environment()).watch_over()
    finally:
        journal.stop()


def _find_link() -> "Link | None":
    """Return the line to a supervisor, or None where there is none."""
    if LINE_VARIABLES.isdisjoint(os.environ):
        return None
    from kiosk.supervision.link import find_link

    return find_link()


def _known_address(address: str, content: "Content") -> str:
    screen, _, item = address.partition("/")
    keys = {entry.key for entry in content.items_of(screen)} if screen in content.screens else set[str]()
    if address and (screen not in content.screens or (item and item not in keys)):
        import difflib

        every = [
            *content.screens,
            *(f"{key}/{entry.key}" for key in content.screens for entry in content.items_of(key)),
        ]
        close = difflib.get_close_matches(address, every, n=1)
        hint = f"; did you mean {close[0]}?" if close else f"; there are {', '.join(content.screens)}"
        raise UsageError(f"there is no screen or item {address!r}{hint}")
    return address
