"""Faults given to a running kiosk from outside, and the table in docs/operations.md of what came of them.

They take long, so `make test` leaves them out; `make faults` runs them and writes the table.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.outside.conftest import exhibit, panel, touch  # noqa: F401 - the fixtures are the same here

PROJECT = Path(__file__).parents[2]
PAGE = PROJECT / "docs" / "operations.md"
MEASURED = PROJECT / "build" / "faults.json"
"""What earlier runs measured, so that a run of one test leaves the others' lines as they are."""
BEGIN, END = "<!-- faults: written by make faults -->", "<!-- end of faults -->"

Record = Callable[[str, str, float], None]
"""Notes a line of the table: the fault, what a visitor sees, and the seconds until the picture is right again.

Of a fault that comes in several forms the longest time stays.
"""

_lines: dict[str, tuple[str, float]] = {}


@pytest.fixture
def record() -> Record:
    def note(fault: str, seen: str, seconds: float) -> None:
        longest = max(seconds, _lines.get(fault, (seen, 0.0))[1])
        _lines[fault] = (seen, round(longest, 1))
        print(f"{fault}: {seen} ({seconds:.1f} s)")

    return note


def table_of(lines: dict[str, tuple[str, float]]) -> str:
    """The table in Markdown, in the order of the alphabet."""
    rows = [f"| {fault} | {seen} | {seconds:.1f} |" for fault, (seen, seconds) in sorted(lines.items())]
    return "\n".join(["| fault | what a visitor sees | seconds |", "|---|---|---:|", *rows])


def written_into(page: str, table: str) -> str:
    """The page with the table between its two marks. Raises ValueError where a mark is missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} has no place for the table of faults")
    return f"{before}{BEGIN}\n\n{table}\n\n{END}{after}"


@pytest.fixture(scope="session", autouse=True)
def _keep_the_table(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    known: dict[str, tuple[str, float]] = json.loads(MEASURED.read_text("utf-8")) if MEASURED.exists() else {}
    known.update(_lines)
    MEASURED.parent.mkdir(parents=True, exist_ok=True)
    MEASURED.write_text(json.dumps(known, ensure_ascii=False, indent=1), "utf-8")
    if request.config.getoption("--update"):
        PAGE.write_text(written_into(PAGE.read_text("utf-8"), table_of(known)), "utf-8")
