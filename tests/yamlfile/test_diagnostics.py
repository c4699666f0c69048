"""Diagnostics and their hints."""

import json

from kiosk.yamlfile.diagnostics import Diagnostic, has_errors, in_order
from kiosk.yamlfile.hints import closest, did_you_mean, one_of

ERROR = Diagnostic("b.yaml", 12, 3, "items/moon", "'title' is missing", "Add it.", "error", "missing-key")
WARNING = Diagnostic("a.yaml", 1, 1, "", "this is not used", "Remove it.", "warning", "stray-file")


def test_a_diagnostic_reads_as_one_line() -> None:
    assert str(ERROR) == "b.yaml:12:3: items/moon: 'title' is missing. Add it."
    assert str(WARNING) == "a.yaml:1:1: warning: this is not used. Remove it."


def test_a_diagnostic_goes_into_json_and_back() -> None:
    assert Diagnostic(**json.loads(json.dumps(ERROR.to_dict()))) == ERROR


def test_diagnostics_are_sorted_by_file_and_line_without_repeats() -> None:
    later = Diagnostic("b.yaml", 100, 1, "", "x", "y")
    assert in_order([later, ERROR, WARNING, ERROR]) == (WARNING, ERROR, later)


def test_warnings_are_no_errors() -> None:
    assert has_errors([WARNING, ERROR])
    assert not has_errors([WARNING])
    assert not has_errors([])


def test_hints_name_what_is_near_and_nothing_else() -> None:
    assert did_you_mean("Titel", ["title", "type"]) == "Did you mean 'title'?"
    assert did_you_mean("xyz", ["title", "type"], "Look it up.") == "Look it up."
    assert closest("ORION", {"Orion", "moon"}) == "Orion"
    assert closest("a" * 1_000_000, ["title"]) == ""


def test_options_are_listed_for_people() -> None:
    assert one_of([]) == ""
    assert one_of(["b"]) == "b"
    assert one_of(["c", "a", "b"]) == "a, b or c"
    assert one_of([str(number) for number in range(10, 40)], limit=3) == "10, 11, 12 ..."
