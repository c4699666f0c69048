"""Characters that look like others, or like nothing: their names, and what was meant instead."""

import re
import unicodedata

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]"
)
"""Characters that cannot be seen in an editor, and are not spaces."""
TURNS_TEXT = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Invisible characters that turn the direction of the text behind them: it reads otherwise than it is written."""
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that YAML does not take for one, as a part of a pattern."""

_MEANT = {
    " ": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t",
    ":": "\uff1a\ufe55\ufe13\u2236\u02d0\ua789\u0589\u05c3",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\u2022\u00b7\u2043\ufe58\ufe63\uff0d",
    '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u300c\u300d\uff02",
    "'": "\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07",
    ",": "\uff0c\u3001\u060c\ufe50",
    "#": "\uff03",
    "/": "\u2044\u2215\uff0f",
    "[": "\uff3b\u3010",
    "]": "\uff3d\u3011",
    "{": "\uff5b",
    "}": "\uff5d",
}
_LETTERS = (
    ("\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u051b\u051d", "aeopcyxijsdhqw"),
    (
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405",
        "ABEKMHOPCTYXIJS",
    ),
    ("\u043a\u043c\u043d\u0442\u0432\u0433", "kmhtbr"),
    ("\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7", "aikvoptux"),
    ("\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"),
    ("\u0131\u0251\u0261\u0269", "iagi"),
)
_LOOKS_LIKE = {odd: plain for plain, odd_ones in _MEANT.items() for odd in odd_ones} | {
    odd: plain for odd_ones, plain_ones in _LETTERS for odd, plain in zip(odd_ones, plain_ones, strict=True)
}
_CONTROLS = {
    "\0": "NULL",
    "\a": "BELL",
    "\b": "BACKSPACE",
    "\t": "CHARACTER TABULATION",
    "\v": "LINE TABULATION",
    "\f": "FORM FEED",
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
    "\x85": "NEXT LINE",
}
"""What Unicode gives no name, by the names that it lists as others."""
_SIGNS = frozenset("".join(_MEANT.values()))

_SPACE = f"[{SPACES}]"
_UNSEEN = INVISIBLE.pattern
_COLON, _DASH, _BRACKETS, _OTHERS = (
    f"[{''.join(map(re.escape, (odd for sign in signs for odd in _MEANT[sign])))}]"
    for signs in (":", "-", "\"'[{", ",:]}#")
)
_KEY = r"[ \t]*(?:-[ \t]+)?[\w-]+[ \t]*"
_MISLEADING = re.compile(
    rf"[ \t]*-?({_SPACE}|{_UNSEEN})"
    rf"|{_KEY}({_UNSEEN}|{_SPACE}|{_COLON})"
    rf"|{_KEY}:[ \t]*({_SPACE}|{_UNSEEN})"
    rf"|[ \t]*({_DASH})[ \t]"
    rf"|[ \t]*-[ \t]+({_SPACE}|{_UNSEEN})"
)
"""A character in a place where YAML reads signs, which it does not take for one."""
_MISLEADING_QUOTE = re.compile(rf"(?:{_KEY}:|[ \t]*-)[ \t]+({_BRACKETS})|.*?[\[{{,:][ \t]*({_BRACKETS})|.*?({_OTHERS})")
"""The same for quotation marks, brackets and commas, which a text may hold as well."""


def name_of(character: str) -> str:
    """Return a character as people can look it up: itself, where it can be seen, and its name in Unicode."""
    number = f"U+{ord(character):04X}"
    name = unicodedata.name(character, _CONTROLS.get(character, ""))
    if is_unseen(character):
        return f"{number} ({name})" if name else number
    return f"'{character}' ({name or number})"


def is_unseen(character: str) -> bool:
    """Say whether nobody can see the character, or only an empty place."""
    return character != " " and (
        bool(INVISIBLE.match(character)) or unicodedata.category(character)[0] in "ZC" or character == "\u2800"
    )


def made_visible(text: str) -> str:
    """Return the text on one line, with its unseen characters written out, like <U+200B>."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(f"<U+{ord(one):04X}>" if is_unseen(one) else one for one in text.replace("\n", " "))


def first_odd(word: str) -> tuple[int, str] | None:
    """Return place and remark about the first character that no key, link or date may hold, or None."""
    for place, character in enumerate(word):
        if not " " <= character <= "~" and character != "\n":
            return place, remark(character)
    return None


def first_sign(text: str) -> tuple[int, str] | None:
    """Return place and remark about the first character of a text that looks like a sign of YAML; None if none does."""
    for place, character in enumerate(text):
        if character in _SIGNS:
            return place, remark(character)
    return None


def misleading_in(line: str, *, quotes: bool) -> tuple[int, str] | None:
    """Return place and remark about a character of a line that looks like a sign of YAML where one is meant.

    `quotes` says whether to look at quotation marks, brackets and commas too.
    """
    for pattern in (_MISLEADING, _MISLEADING_QUOTE) if quotes else (_MISLEADING,):
        found = pattern.match(line)
        if found is not None and found.lastindex is not None:
            return found.start(found.lastindex), remark(found.group(found.lastindex))
    return None


def remark(character: str) -> str:
    """Say what the character is, and what to write instead, in a sentence."""
    if INVISIBLE.match(character):
        return f"The invisible character {name_of(character)} stands here: delete it."
    meant = meant_by(character)
    if meant == " ":
        return f"The space here is {name_of(character)}: write an ordinary space."
    instead = f" instead of {meant} from the keyboard" if meant else ""
    return f"The character {name_of(character)} stands here{instead}."


def plain(text: str) -> str:
    """Return the text as it was meant, from the characters of a keyboard, as far as they can be known."""
    if text.isascii():
        return text
    return "".join(meant_by(one) or one for one in INVISIBLE.sub("", text))


def meant_by(character: str) -> str:
    """Return the plain character that this one looks like, or an empty text."""
    if character in _LOOKS_LIKE:
        return _LOOKS_LIKE[character]
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain != character and len(plain) == 1 and " " <= plain <= "~" else ""
