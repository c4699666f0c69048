"""The commands and their options."""

import argparse
import math
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk import __version__

DIAGONAL_INCHES = (5, 200)
HEIGHT_MILLIMETRES = (0, 5000)
"""The displays that a site's settings know, and how they hang."""


def make_parser(named: str | None = None) -> argparse.ArgumentParser:
    """Return the parser of the command line. What it reads names its command as `command`.

    Only the command that is `named` gets its options: making all of them would take a part of each start. Without a
    name all get them, for what describes the whole command line.
    """
    parser = argparse.ArgumentParser(prog="space-kiosk", description="An offline exhibit about NASA space operations.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)
    for name, purpose, add_options in (
        ("run", "open the kiosk fullscreen (what happens without a command)", _add_run_options),
        ("check", "check a content folder", _add_check_options),
        ("tour", "draw every screen, item and state", _add_tour_options),
        ("audit", "measure every scene against the experience rules", _add_audit_options),
        ("setup", "write this kiosk's own settings (asks, or takes options)", _add_setup_options),
        ("keys", "show what the keys of a keypad send, and have them do something", _add_keys_options),
        ("doctor", "is this machine ready to open?", _add_doctor_options),
    ):
        command = commands.add_parser(name, help=purpose)
        if named in {None, name}:
            add_options(command)
    return parser


def _add_run_options(run: argparse.ArgumentParser) -> None:
    _add_content_option(run)
    _add_site_option(run)
    run.add_argument("--windowed", action="store_true", help="in a window that can be closed, for work")
    run.add_argument("--size", type=_size, metavar="WxH", help="the window's size in pixels")
    run.add_argument("--screen", metavar="KEY[/ITEM]", default="", help="where to begin")
    run.add_argument("--language", metavar="CODE", help="the language in which sessions begin")
    run.add_argument("--idle-seconds", type=_seconds, metavar="N", help="without a touch until the idle prompt")
    run.add_argument("--renderer", choices=("auto", "software", "opengl"), default="auto", help="how to draw")
    run.add_argument("--spoken", type=Path, metavar="FILE", help="append what is said, a line of JSON each")
    run.add_argument("--safe", action="store_true", help="bundled content and plain drawing, for when all else failed")
    run.add_argument("--supervised", action="store_true", help="start the kiosk again whenever it ends or hangs")


def _add_setup_options(setup: argparse.ArgumentParser) -> None:
    given = setup.add_argument_group("settings", "Without any of these it asks. The word `default` takes one back.")
    given.add_argument("--diagonal-inches", metavar="N", help="the display's visible diagonal")
    given.add_argument("--bottom-edge-mm", metavar="N", help="how high its lower edge is above the floor")
    given.add_argument("--orientation", metavar="WORD", help="auto, landscape or portrait")
    given.add_argument("--controls", metavar="WORD", help="normal or lowered, when a session begins")
    given.add_argument("--display", metavar="WHICH", help="which display, by number from 0 or by name")
    given.add_argument("--screen", dest="display", action=_OldName, help=argparse.SUPPRESS)
    given.add_argument("--keypad", metavar="NAME", help="keyboard, arrow-keypad, number-pad or ez-access")
    given.add_argument("--language", metavar="CODE", help="the language in which sessions begin")
    given.add_argument("--idle-seconds", metavar="N", help="without a touch until the idle prompt")
    given.add_argument("--latitude", metavar="N", help="where the kiosk stands, in degrees north")
    given.add_argument("--longitude", metavar="N", help="where it stands, in degrees east, negative in the Americas")
    deed = setup.add_mutually_exclusive_group()
    deed.add_argument("--show", action="store_true", help="print the settings, and change nothing")
    deed.add_argument("--undo", action="store_true", help="put back what was there before the last setup")
    _add_place_options(setup)


def _add_place_options(parser: argparse.ArgumentParser) -> None:
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--system", action="store_true", help="for all users of this machine (as root always)")
    place.add_argument("--site", type=Path, metavar="FILE", help="in this file")


def _add_keys_options(keys: argparse.ArgumentParser) -> None:
    keys.add_argument("--all", action="store_true", help="ask for everything that a key can do, not only for five keys")
    keys.add_argument("--show", action="store_true", help="print which key does what, and change nothing")
    _add_place_options(keys)


class _OldName(argparse.Action):
    """An option under the name that it once had: the same, and a line that says the new one."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Take what was given, as the new option would."""
        print(f"{parser.prog}: {option_string} is called --{self.dest} now", file=sys.stderr)
        setattr(namespace, self.dest, values)


def _add_content_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder (the bundled one by default)")


def _add_site_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site", type=Path, metavar="FILE", help="this kiosk's own settings")


def _add_format_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print what was found")


def _add_check_options(check: argparse.ArgumentParser) -> None:
    check.add_argument("content", nargs="?", type=Path, metavar="DIR", help="the folder (the bundled one by default)")
    _add_format_option(check)


def _add_tour_options(tour: argparse.ArgumentParser) -> None:
    tour.add_argument("--out", type=Path, metavar="DIR", required=True, help="where to put the pictures and index.json")
    _add_scene_options(tour)


def _add_audit_options(audit: argparse.ArgumentParser) -> None:
    _add_scene_options(audit)
    audit.add_argument(
        "--diagonal",
        type=_inches,
        action="append",
        metavar="N",
        help="the display's visible diagonal in inches; can be given more than once",
    )
    audit.add_argument(
        "--bottom-edge-mm",
        type=_height,
        action="append",
        metavar="N",
        help="how high its lower edge is above the floor; can be given more than once",
    )
    audit.add_argument(
        "--only", dest="screen", action="append", metavar="KEY", help="only this screen; can be given more than once"
    )
    audit.add_argument("--matrix", action="store_true", help="a sample of all languages, displays and settings")
    _add_format_option(audit)


def _add_doctor_options(doctor: argparse.ArgumentParser) -> None:
    _add_content_option(doctor)
    _add_site_option(doctor)
    _add_format_option(doctor)
    doctor.add_argument("--probe", metavar="PLUGIN", help=argparse.SUPPRESS)


def _add_scene_options(parser: argparse.ArgumentParser) -> None:
    from kiosk.session.state import TEXT_SIZES

    _add_content_option(parser)
    parser.add_argument("--size", type=_size, action="append", metavar="WxH", help="can be given more than once")
    parser.add_argument("--language", action="append", metavar="CODE", help="can be given more than once")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100, help="in percent")
    parser.add_argument("--contrast", choices=("standard", "high"), default="standard")


def _size(words: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", words)
    if match is None:
        raise argparse.ArgumentTypeError(f"{words!r} is no size; write it like 1920x1080")
    return int(match[1]), int(match[2])


def _inches(words: str) -> float:
    return _number(words, *DIAGONAL_INCHES, "diagonal in inches")


def _height(words: str) -> float:
    return _number(words, *HEIGHT_MILLIMETRES, "height in millimetres")


def _number(words: str, least: float, most: float, what: str) -> float:
    try:
        number = float(words)
    except ValueError:
        number = math.nan
    if not least <= number <= most:
        raise argparse.ArgumentTypeError(f"{words!r} is no {what}; give a number from {least:g} to {most:g}")
    return number


def _seconds(words: str) -> int:
    from kiosk.site.settings.configuration import TRIAL_IDLE_SECONDS

    if not words.isdecimal() or int(words) not in TRIAL_IDLE_SECONDS:
        least, most = TRIAL_IDLE_SECONDS[0], TRIAL_IDLE_SECONDS[-1]
        raise argparse.ArgumentTypeError(f"{words!r} is no time; give whole seconds from {least} to {most}")
    return int(words)
