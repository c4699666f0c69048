"""How findings are printed."""

import json
from dataclasses import replace

import pytest

from kiosk.audit.finding import Finding
from kiosk.audit.findings import print_findings

FINDING = Finding(
    rule="A1",
    scene="programs/crew item",
    screen="programs",
    item="crew",
    state="item",
    language="en",
    size="1920x1080",
    element='text "Tiny"',
    message="too small",
    measured="2.5 mm",
    wanted="4.8 mm or more",
)


def test_text_has_a_line_for_each_finding_and_a_count(capsys: pytest.CaptureFixture[str]) -> None:
    other = replace(FINDING, rule="B2", element="KioskButton", message="too small")
    print_findings([other, FINDING], "text")
    assert capsys.readouterr().out.splitlines() == [
        'A1 programs/crew item (en, 1920x1080): text "Tiny": too small: 2.5 mm, wanted 4.8 mm or more',
        "B2 programs/crew item (en, 1920x1080): KioskButton: too small: 2.5 mm, wanted 4.8 mm or more",
        "2 findings, 2 of them different",
    ]


def test_an_unusual_set_up_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([replace(FINDING, setup="15.6 in, 200 %, high contrast")], "text")
    assert capsys.readouterr().out.startswith("A1 programs/crew item (en, 1920x1080, 15.6 in, 200 %, high contrast): ")


def test_the_same_on_several_scenes_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([FINDING, replace(FINDING, scene="home screen"), replace(FINDING, scene="home help")], "text")
    first, last = capsys.readouterr().out.splitlines()
    assert first.endswith("wanted 4.8 mm or more [and 2 more scenes]")
    assert last == "3 findings, 1 of them different"


def test_rules_are_in_the_order_of_their_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([replace(FINDING, rule=rule) for rule in ("D5", "A10", "A8", "B1")], "text")
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()[:-1]] == ["A8", "A10", "B1", "D5"]


def test_nothing_found_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([], "text")
    assert capsys.readouterr().out == "0 findings, 0 of them different\n"


def test_json_has_every_finding_with_all_its_fields(capsys: pytest.CaptureFixture[str]) -> None:
    print_findings([FINDING, replace(FINDING, element='text "Español"')], "json")
    told = json.loads(capsys.readouterr().out)
    assert [one["element"] for one in told] == ['text "Tiny"', 'text "Español"']
    assert told[0] == {
        "rule": "A1",
        "scene": "programs/crew item",
        "screen": "programs",
        "item": "crew",
        "state": "item",
        "language": "en",
        "size": "1920x1080",
        "element": 'text "Tiny"',
        "message": "too small",
        "measured": "2.5 mm",
        "wanted": "4.8 mm or more",
        "setup": "",
    }
