"""The conformance report has a row for each clause, and each row names a test that is there, or says why none can be."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
REPORT = PROJECT / "docs" / "accessibility.md"
TEST = re.compile(r"`(tests/[a-z_/]+\.py)::((?:Test\w+::)?test_\w+)`")
WITHOUT_TEST = ("Not met", "On site", "Does not apply")

WCAG = """
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12
1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4
2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3
"""
HARDWARE = """
402.1 402.2 402.2.1 402.2.2 402.2.3 402.2.4 402.2.5 402.3.1 402.3.2 402.4 402.5 403 404 405 406 407.2 407.3 407.4 407.5
407.6 407.7 407.8 408.2 408.3 409 410 411 412 413 414 415
"""
SOFTWARE = """
501.1 502.2.1 502.2.2 502.3.1 502.3.2 502.3.3 502.3.4 502.3.5 502.3.6 502.3.7 502.3.8 502.3.9 502.3.10 502.3.11 502.3.12
502.3.13 502.3.14 502.4 503.2 503.3 503.4 504
"""
GENERIC = """
5.1.2.2 5.1.3.1 5.1.3.2 5.1.3.3 5.1.3.4 5.1.3.5 5.1.3.6 5.1.3.7 5.1.3.8 5.1.3.9 5.1.3.10 5.1.3.11 5.1.3.12 5.1.3.13
5.1.3.14 5.1.3.15 5.1.3.16 5.1.4 5.1.5 5.1.6.1 5.1.6.2 5.1.7 5.2 5.3 5.4 5.5.1 5.5.2 5.6.1 5.6.2 5.7 5.8 5.9
"""
OF_SOFTWARE = """
11.1 11.4.1.1 11.5.1 11.5.2.1 11.5.2.3 11.5.2.4 11.5.2.5 11.5.2.6 11.5.2.7 11.5.2.8 11.5.2.9 11.5.2.10 11.5.2.11
11.5.2.12 11.5.2.13 11.5.2.14 11.5.2.15 11.5.2.16 11.5.2.17 11.6.1 11.6.2 11.7 11.8
"""
CLAUSES = {
    "Section 508, chapter 4: hardware": HARDWARE,
    "Section 508, chapter 5: software": SOFTWARE,
    "WCAG 2.2, levels A and AA": WCAG,
    "EN 301 549 V3.2.1, chapter 5: generic requirements": GENERIC,
    "EN 301 549 V3.2.1, chapter 11: software": OF_SOFTWARE,
}
RULES = (("A", 10), ("B", 12), ("C", 12), ("D", 10), ("E", 11), ("F", 6), ("G", 5), ("H", 6), ("I", 3))
"""The experience rules: so many of each letter, 75 in all."""
RULE_TABLE = "The experience rules, measured"


@cache
def rows(heading: str) -> list[list[str]]:
    """The cells of each row below a heading of the report."""
    _, _, rest = REPORT.read_text("utf-8").partition(f"## {heading}\n")
    section = rest.partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


@cache
def names_in(file: str) -> frozenset[str]:
    """The names of the tests in a file, those of classes as `Class::test`."""
    found: set[str] = set()
    for node in ast.parse((PROJECT / file).read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{one.name}" for one in node.body if isinstance(one, ast.FunctionDef)}
    return frozenset(found)


def missing(cell: str) -> list[str]:
    """The tests that a cell names and that there are not."""
    named = TEST.findall(cell)
    return [f"{file}::{name}" for file, name in named if not (PROJECT / file).is_file() or name not in names_in(file)]


@pytest.mark.parametrize("heading", CLAUSES)
def test_every_clause_has_its_row(heading: str) -> None:
    assert [row[0].split()[0] for row in rows(heading)] == CLAUSES[heading].split()


@pytest.mark.parametrize("heading", [*CLAUSES, RULE_TABLE])
def test_every_row_names_a_test_that_is_there_or_says_why_not(heading: str) -> None:
    assert rows(heading)
    for row in rows(heading):
        assert missing(row[-1]) == [], row[0]
        assert TEST.search(row[-1]) or any(words in row[-2] for words in WITHOUT_TEST), row[0]


def test_every_experience_rule_has_its_row() -> None:
    wanted = [f"{letter}{number}" for letter, count in RULES for number in range(1, count + 1)]
    assert [row[0].split()[0] for row in rows(RULE_TABLE)] == wanted
    assert {row[1] for row in rows(RULE_TABLE)} <= {"met", "in part", "not met", "on site"}


def test_a_test_that_is_not_there_is_found() -> None:
    here = "tests/architecture/test_conformance.py"
    assert missing(f"`{here}::test_a_test_that_is_not_there_is_found`") == []
    assert missing(f"`{here}::test_nothing`, `tests/none.py::test_x`") == [
        f"{here}::test_nothing",
        "tests/none.py::test_x",
    ]
