"""What the content guide says that staff will see is what the check says."""

import re

import pytest

from tests.conftest import PROJECT
from tests.content.broken import BROKEN
from tests.content.edits import PROGRAMS, Broken, Swap
from tests.content.minimal import checked, write_minimal_content

GUIDE = (PROJECT / "docs" / "content-guide.md").read_text("utf-8")
QUOTED = re.findall(r"^\| `([^`]+)` \|", GUIDE.partition("| you see | do |")[2], re.MULTILINE)

DASH = Broken("dash for a hyphen", "yaml-syntax", Swap(PROGRAMS, "- key: moon", "– key: moon"))


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Everything that the check says of broken content of every kind."""
    said: set[str] = set()
    for broken in (*BROKEN, DASH):
        folder = write_minimal_content(tmp_path_factory.mktemp("broken") / "content")
        broken.edit(folder)
        said |= {anonymous(f"{one.message}. {one.hint}") for one in checked(folder)}
    return said


def anonymous(message: str) -> str:
    """Return the message without the names and numbers that differ from one content to the next."""
    return re.sub(r"\d+", "7", re.sub(r"(?<!\w)'[^']*'", "'...'", message))


@pytest.mark.parametrize("quoted", QUOTED)
def test_the_check_says_what_the_guide_quotes(quoted: str, messages: set[str]) -> None:
    assert [message for message in messages if anonymous(quoted) in message]


def test_all_rows_were_found() -> None:
    rows = re.findall(r"^\| .* \|$", GUIDE.partition("| you see | do |")[2], re.MULTILINE)
    assert len(QUOTED) == len(rows) >= 12


def test_a_message_that_nothing_says_is_found(messages: set[str]) -> None:
    assert not [message for message in messages if anonymous("'es' is absent") in message]
