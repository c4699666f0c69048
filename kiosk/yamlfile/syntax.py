"""Says in plain words what is wrong with a file that is not valid YAML or not UTF-8."""

import codecs
from typing import Any

from kiosk.yamlfile.builder import FileFault
from kiosk.yamlfile.characters import misleading_in

# (part of the parser's words, whether its `context_mark` is the better place, message, hint). The first that fits is
# taken. PyYAML and libyaml word some of them differently, so both are listed.
_KNOWN: tuple[tuple[tuple[str, ...], bool, str, str], ...] = (
    (
        ("mapping values are not allowed",),
        False,
        "there is a second ': ' on this line",
        "Put a text that holds a colon in quotes.",
    ),
    (
        ("could not find expected ':'",),
        True,
        "this line has no ': ' after its key",
        "Write 'key: value', or indent the line if it belongs to the text above.",
    ),
    (
        ("sequence entries are not allowed",),
        False,
        "a list entry '- ' cannot stand here",
        "Begin the list on its own line; put a text that begins with a hyphen in quotes.",
    ),
    (
        ("found unexpected end of stream", "found unexpected document"),
        True,
        "a quotation mark is opened here and never closed",
        "Close it with the same mark.",
    ),
    (
        ("unknown escape character", "escape code", "escape sequence", "hexadecimal"),
        False,
        "a backslash stands in a text in double quotes",
        r"Write two backslashes (\\), or use single quotes.",
    ),
    (
        ("',' or ']'",),
        True,
        "the bracket [ that opens here is not closed, or a comma is missing inside it",
        "Close it with ].",
    ),
    (
        ("',' or '}'",),
        True,
        "the bracket { that opens here is not closed, or a comma is missing inside it",
        "Close it with }, and put texts that hold brackets, commas, # or quotation marks in quotes.",
    ),
    (
        ("expected '-' indicator", "but found '?'"),
        False,
        "this line is not indented like the lines around it",
        "Line it up with the other entries of its list.",
    ),
    (
        ("did not find expected key", "expected <block end>", "did not find expected <document start>"),
        False,
        "this does not fit what stands before it",
        "Line it up with the keys around it; if a text in quotes holds a quotation mark, use the other kind around it.",
    ),
    (
        ("expected node content", "expected the node content"),
        False,
        "a closing bracket or a comma stands here without a reason",
        "Remove it, or open the bracket.",
    ),
    (
        ("found a tab character", "'\\t'"),
        False,
        "a tab stands where spaces are needed",
        "Indent with spaces only.",
    ),
    (
        ("expected comment or line break", "chomping or indentation"),
        False,
        "nothing may follow | or > on the same line",
        "Begin the text on the next line; put a text that begins with | or > in quotes.",
    ),
    (
        ("cannot start any token",),
        False,
        "a text cannot begin with this character",
        "Put the whole text in quotes.",
    ),
    (
        ("directive", "incompatible YAML", "version"),
        False,
        "a line that begins with % cannot stand here",
        "Remove it, or put the text in quotes.",
    ),
    (
        ("alphabetic or numeric character", "tag", "anchor", "alias"),
        True,
        "a text cannot begin with !, & or *",
        "Put the whole text in quotes.",
    ),
)
_MISPLACED = (
    "this line does not fit the line above it",
    "Line it up with the keys around it, and check that the line above has a ': '.",
)
_OTHERWISE = ("this is not valid YAML", "Compare indentation, colons and quotation marks with the lines above.")


def explain_syntax(error: Any, text: str) -> FileFault:
    """Return what to say about a `yaml.YAMLError` raised while reading `text`."""
    problem = str(getattr(error, "problem", None) or error)
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    message, hint = _OTHERWISE
    for parts, use_context, known_message, known_hint in _KNOWN:
        if any(part in problem for part in parts):
            message, hint = known_message, known_hint
            mark = (context or mark) if use_context else mark
            break
    line, column = (mark.line, mark.column) if mark is not None else (0, 0)
    lines = text.splitlines()
    if line >= len(lines) and lines:
        line, column = len(lines) - 1, len(lines[-1])
    before = lines[line][: column + 1] if lines else ""
    if "mapping values are not allowed" in problem and ": " not in before[:-1]:
        message, hint = _MISPLACED
    if "\t" in before and not before.strip(" \t"):
        message, hint = "this line is indented with a tab", "Indent with spaces only."
    end = next((number for number in range(line - 1, -1, -1) if lines[number].startswith("...")), None)
    if "document start" in problem and end is not None:
        line, column, message, hint = end, 0, "a line that begins with ... ends the file, and more follows", _NO_DOTS
    odd = _misleading_above(lines, line, getattr(error, "problem_mark", None))
    if odd is not None:
        line, column, hint = odd
        message = "this line holds a character that only looks right"
    return FileFault(line + 1, column + 1, "yaml-syntax", message, hint)


_NO_DOTS = "Remove it; indent it if it belongs to a text."
_ABOVE = 3
"""Lines above a fault that are looked at: what a wrong character spoils is often noticed later."""


def _misleading_above(lines: list[str], line: int, noticed: Any) -> tuple[int, int, str] | None:
    """Return line, column and remark about a character that explains a fault at `line`, or where it was noticed."""
    last = min(max(line, noticed.line if noticed is not None else line), len(lines) - 1)
    exact = {line, last}
    for number in range(last, max(-1, line - 1 - _ABOVE), -1):
        odd = misleading_in(lines[number], quotes=number in exact)
        if odd is not None:
            return number, *odd
    return None


_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def explain_encoding(raw: bytes, start: int) -> FileFault:
    """Return what to say about a file whose byte at `start` is not UTF-8."""
    line = raw.count(b"\n", 0, start) + 1
    column = len(raw[raw.rfind(b"\n", 0, start) + 1 : start].decode("utf-8", "replace").lstrip("\ufeff")) + 1
    name = next((name for mark, name in _BYTE_ORDER_MARKS if raw.startswith(mark)), "")
    if name:
        line = column = 1
    else:
        name = "UTF-16" if b"\x00" in raw[:200] else "Windows-1252 or Latin-1"
    return FileFault(
        line,
        column,
        "not-utf8",
        f"the file is not saved as UTF-8 (it looks like {name})",
        "Save it again with the encoding UTF-8.",
    )
