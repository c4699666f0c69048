"""Makes the program write UTF-8 on every console and in every locale, with escapes for what a console cannot show."""

import os
import sys
from io import TextIOWrapper

_ASK_FOR_UTF8 = ("-X", "utf8")
_NOT_TOLD = frozenset({"ascii", "utf-8"})
"""Encodings of a terminal that are no reason to leave UTF-8: a locale that says nothing says ASCII."""


def speak_utf8() -> None:
    """Read and name files as UTF-8, and never fail to print. May start the interpreter anew, with the same words.

    In a locale such as en_US.ISO-8859-1 Python would take file names for Latin-1, and `Peña.jpg` would not be found.
    That can be changed only where the interpreter starts.
    """
    if not _is_utf8(sys.getfilesystemencoding()) and tuple(sys.orig_argv[1:3]) != _ASK_FOR_UTF8:
        os.execv(sys.executable, [sys.executable, *_ASK_FOR_UTF8, *sys.orig_argv[1:]])  # noqa: S606 - this very program
    print_always()


def print_always() -> None:
    """Let standard output and standard error write every text: as the terminal reads it, with escapes for the rest."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a program without a console has none on Windows
            stream.reconfigure(encoding=_encoding_for(stream), errors="backslashreplace")


def _encoding_for(stream: TextIOWrapper) -> str | None:
    """Return the encoding of the terminal behind a stream, or None to leave the stream's own."""
    if os.environ.get("PYTHONIOENCODING") or not sys.flags.utf8_mode or not stream.isatty():
        return None
    import locale  # 1 ms, and almost no start comes here

    told = locale.getencoding()
    return None if _canonical(told) in _NOT_TOLD else told


def _is_utf8(encoding: str) -> bool:
    return _canonical(encoding) == "utf-8"


def _canonical(encoding: str) -> str:
    import codecs

    return codecs.lookup(encoding).name
