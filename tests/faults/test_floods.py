"""Content files of up to 1 MB that are full of one thing: each is loaded or refused within two seconds."""

from pathlib import Path

from tests.content.floods import FLOODS, withstands
from tests.faults.conftest import Record


def test_no_flood_takes_longer_than_two_seconds(tmp_path: Path, record: Record) -> None:
    longest = max(withstands(flood, tmp_path / str(number)) for number, flood in enumerate(FLOODS))
    record(
        "a content file of 1 MB that is full of one fault",
        "the rest of the content; the check tells the first 20",
        longest,
    )
