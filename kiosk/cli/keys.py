"""`space-kiosk keys`: shows what the keys of a keypad send, and writes what they are to do into the settings."""

import argparse
import sys
from pathlib import Path
from typing import TextIO

from kiosk.cli.inputs import print_diagnostics
from kiosk.cli.outcome import PROBLEMS
from kiosk.cli.site_file import cannot_write, is_root
from kiosk.keypad.lesson import Lesson
from kiosk.site.folders import bundled_resources, new_site_file, site_file
from kiosk.site.settings import store
from kiosk.site.settings.configuration import SiteConfiguration, SiteKeys, load_site
from kiosk.site.settings.definitions import DEFAULTS, text_of
from kiosk.site.settings.edit import UneditableError, with_keys
from kiosk.site.settings.keypads import DEEDS, FIVE, in_use, keys_of, lacking, written_keys
from kiosk.surroundings import has_display
from kiosk.yamlfile.reader import read

SKIP_WORD = "skip"
BYTE_ORDER_MARK = "\ufeff"
INTRODUCTION = f"""The keys of this kiosk, in {{file}}.
Press each key that is asked for. Where the keypad has none, type `{SKIP_WORD}` and Enter here, or say so in the window.
Ctrl+C leaves everything as it was. The kiosk need not run meanwhile.
"""


class StoppedError(Exception):
    """Somebody wants nothing changed."""


def keys(options: argparse.Namespace) -> int:
    """Ask for the keys of a keypad and write them; or show which key does what."""
    if options.show:
        return _show(options.site or site_file())
    file: Path = options.site or new_site_file(machine=options.system or is_root())
    try:
        text = _text_of(file)
        with_keys(text, str(file), {})
        settings = load_site(file if file.is_file() else None).configuration.keys
        lesson = Lesson(DEEDS if options.all else FIVE, written_keys(settings))
        print(INTRODUCTION.format(file=file))
        _teach(lesson)
        return _write(file, text, lesson.learnt)
    except UneditableError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
    except (StoppedError, KeyboardInterrupt, EOFError):
        print("\nNothing was changed.")
    return PROBLEMS


def _show(file: Path | None) -> int:
    site = load_site(file if file is not None and file.is_file() else None)
    print_diagnostics(site.diagnostics, "text", sys.stderr)
    settings = site.configuration.keys
    found, written = keys_of(settings), written_keys(settings)
    print(f"# {in_use(settings)}, from {file}" if file is not None else f"# {in_use(settings)}")
    for deed in DEEDS:
        origin = "" if deed in written else f"  # {settings.keypad}"
        if deed in found:
            print(f"{deed}: {found[deed]}{origin}")
    return 0


def _text_of(file: Path) -> str:
    """Return what is in the settings file, and an empty text for none. Raises UneditableError where it has a fault."""
    if not file.is_file():
        return ""
    document = read(file, str(file))
    if document.faults and document.faults[0].diagnostic.code != "empty-file":
        raise UneditableError(str(document.faults[0].diagnostic))
    return file.read_bytes().decode("utf-8-sig")


def _teach(lesson: Lesson) -> None:
    """Ask until all is answered. Raises StoppedError, or NoDeviceError as an error for staff."""
    if has_display():
        from kiosk.cli.keys_window import teach_in_window

        teach_in_window(lesson, bundled_resources(), SKIP_WORD)
        if lesson.wanted:
            raise StoppedError
        return
    from kiosk.keypad import evdev

    try:
        _teach_without_display(lesson)
    except evdev.NoDeviceError as error:
        raise UneditableError(str(error)) from None


def _teach_without_display(lesson: Lesson) -> None:
    """Learn from the devices of Linux; only from the keypad whose key was pressed first, or typing would be learnt."""
    from kiosk.keypad import evdev

    opened = evdev.devices()
    asked = _listened_to(sys.stdin)
    try:
        print("First press any key of the keypad, so that it is known which one it is.", flush=True)
        chosen: Path | None = None
        for press in evdev.presses(opened, asked, lambda _: _answer(lesson, asked)):
            if chosen is None:
                chosen = press.device
                print(f"The keypad is {chosen}; that key is {press.name}.\n\n{lesson.question}", flush=True)
            elif press.device == chosen:
                print(f"  {lesson.press(press.name)}\n{lesson.question}", flush=True)
            if not lesson.wanted:
                return
    finally:
        evdev.close(opened)


def _listened_to(stream: TextIO) -> list[int]:
    return [stream.fileno()] if stream.isatty() else []


def _answer(lesson: Lesson, asked: list[int]) -> None:
    """Take what was typed at the terminal."""
    line = sys.stdin.readline()
    if not line:
        asked.clear()
    if line.strip() == SKIP_WORD and lesson.wanted:
        print(f"  {lesson.skip()}\n{lesson.question}", flush=True)


def _write(file: Path, text: str, learnt: dict[str, str]) -> int:
    if not learnt:
        raise StoppedError
    try:
        if file.is_file():
            mark = BYTE_ORDER_MARK if file.read_bytes().startswith(BYTE_ORDER_MARK.encode()) else ""
            store.write(file, mark + with_keys(text, str(file), learnt))
        else:
            store.write(file, text_of({**DEFAULTS, **{f"keys.{deed}": name for deed, name in learnt.items()}}))
    except OSError as error:
        return cannot_write(file, error)
    _tell_end(file, load_site(file).configuration)
    return 0


def _tell_end(file: Path, configuration: SiteConfiguration) -> None:
    settings: SiteKeys = configuration.keys
    missing = lacking(settings)
    print(f"{file} is written. Start the kiosk again to use these keys.")
    if missing:
        print(f"The map is not complete: no key is there for {' and '.join(missing)}.")
