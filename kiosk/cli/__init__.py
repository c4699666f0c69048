"""The command line: reads arguments, sets Qt's environment, and hands over to the code that does the work."""

import argparse
import sys
from collections.abc import Sequence

from kiosk.cli.encoding import speak_utf8
from kiosk.cli.outcome import PROBLEMS, ContentError, UsageError
from kiosk.cli.parser import make_parser

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names, `run` by default. Returns 0, 1 for problems, 2 for wrong usage."""
    if argv is None:
        speak_utf8()
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "run")
    options = make_parser(words[0]).parse_args(words, argparse.Namespace(words=words))
    try:
        return _perform(options)
    except UsageError as error:
        from kiosk.supervision.codes import WRONG_USAGE  # a start that goes well does without it

        print(f"space-kiosk: {error}", file=sys.stderr)
        return WRONG_USAGE
    except ContentError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
        return PROBLEMS
    except (BrokenPipeError, KeyboardInterrupt):
        return PROBLEMS


def _perform(options: argparse.Namespace) -> int:
    """Hand over to the module of the command. Each is imported when it is wanted, which keeps the start short."""
    match options.command:
        case "run":
            from kiosk.cli.run import run as command
        case "check":
            from kiosk.cli.check import check as command
        case "tour":
            from kiosk.cli.tour import tour as command
        case "audit":
            from kiosk.cli.audit import audit as command
        case "setup":
            from kiosk.cli.setup import setup as command
        case "keys":
            from kiosk.cli.keys import keys as command
        case _:
            from kiosk.cli.doctor import doctor as command
    return command(options)
