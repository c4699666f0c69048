"""How the report is printed."""

import json

import pytest

from kiosk.doctor.examination import Line, print_report
from kiosk.doctor.report import summary, text_of

LINES = (
    Line("disk", "green", "900 MB free"),
    Line("touch", "yellow", "no touch screen was found", "connect its cable"),
    Line("display", "red", "there is none", "connect one"),
)


def test_text_is_a_column_of_verdicts_with_advice_below() -> None:
    assert text_of(LINES, coloured=False).splitlines() == [
        "green   disk     900 MB free",
        "yellow  touch    no touch screen was found",
        "                 -> connect its cable",
        "red     display  there is none",
        "                 -> connect one",
        "Not ready to open: 1 red, 1 yellow.",
    ]


def test_colours_change_no_word() -> None:
    coloured = text_of(LINES, coloured=True)
    assert "\033[32mgreen" in coloured
    plain = coloured
    for code in ("\033[32m", "\033[33m", "\033[1;31m", "\033[0m"):
        plain = plain.replace(code, "")
    assert plain == text_of(LINES, coloured=False)


def test_a_file_gets_no_colours(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(LINES, "text")
    assert "\033" not in capsys.readouterr().out


def test_a_terminal_gets_colours_unless_its_user_wants_none(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("NO_COLOR", raising=False)
    print_report(LINES, "text")
    assert "\033[1;31mred" in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    print_report(LINES, "text")
    assert "\033" not in capsys.readouterr().out


def test_json_has_all_fields(capsys: pytest.CaptureFixture[str]) -> None:
    print_report(LINES, "json")
    told = json.loads(capsys.readouterr().out)
    assert told[1] == {
        "name": "touch",
        "verdict": "yellow",
        "message": "no touch screen was found",
        "advice": "connect its cable",
    }
    assert len(told) == 3


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (LINES[:1], "Ready to open."),
        (LINES[:2], "Ready to open, with 1 yellow."),
        (LINES, "Not ready to open: 1 red, 1 yellow."),
    ],
)
def test_the_last_line_says_whether_to_open(lines: tuple[Line, ...], expected: str) -> None:
    assert summary(lines) == expected
