"""The glossary says each word once, and knows the words that staff type."""

import argparse
import re

from kiosk.cli.parser import make_parser
from tests.architecture.qml_source import PROJECT

ROW = re.compile(r"^\| (?P<words>[^|]+?) \| (?P<meaning>[^|]+?) \|$", re.MULTILINE)
PLAIN = {"run", "check"}
"""Commands that are called by their everyday names; what `check` makes is the content check."""


def rows() -> list[tuple[str, str]]:
    found = [(row["words"], row["meaning"]) for row in ROW.finditer((PROJECT / "docs/glossary.md").read_text("utf-8"))]
    assert len(found) > 40, "the table is not where this test looks"
    return found


def test_no_word_has_two_meanings() -> None:
    words = [word for entry, _ in rows() for word in entry.split(", ")]
    assert sorted(words) == sorted(set(words))


def test_no_two_words_have_one_meaning() -> None:
    meanings = [meaning for _, meaning in rows()]
    assert sorted(meanings) == sorted(set(meanings))


def test_commands_are_words_of_it() -> None:
    (commands,) = (one for one in make_parser()._actions if isinstance(one, argparse._SubParsersAction))
    assert set(commands.choices) - PLAIN - {entry for entry, _ in rows()} == set()
