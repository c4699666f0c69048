"""Clocks that are wrong, midnights that pass, and years that a kiosk runs through, by libfaketime."""

import time
from pathlib import Path

import pytest

from tests.content.minimal import write_minimal_content
from tests.faults.conftest import Record
from tests.outside.harness import Exhibit, Kiosk

LIBRARIES = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
COUNT = "days"


pytestmark = pytest.mark.skipif(not LIBRARIES, reason="the package faketime is not installed")


def at(moment: str, zone: str = "UTC", **more: str) -> list[str]:
    """The words before a command that is to believe that it is `moment`, and that time goes on from there."""
    fakes = {
        "LD_PRELOAD": str(LIBRARIES[0]),
        "FAKETIME": moment,
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "TZ": zone,
        **more,
    }
    return ["env", *(f"{name}={value}" for name, value in fakes.items())]


def labels(kiosk: Kiosk) -> list[str]:
    return [node.name for node in kiosk.tree.nodes()]


@pytest.mark.parametrize(
    ("eve", "before", "after", "gone"),
    [
        ("@2027-11-01 23:59:45", "26", "27", ""),
        ("@2027-12-31 23:59:45", "27", "", "Title of crew"),
        ("@2026-02-28 23:59:45", "25", "25", ""),
    ],
    ids=["an anniversary", "the last day of an item", "a day like others"],
)
def test_midnight_passes(
    eve: str, before: str, after: str, gone: str, exhibit: Exhibit, tmp_path: Path, record: Record
) -> None:
    content = write_minimal_content(tmp_path / "content")
    with exhibit.kiosk("--content", content, under=at(eve, KIOSK_LOOK_SECONDS="1")) as kiosk:
        first_day = eve[1:11]
        kiosk.seconds_until_said(f"it is {first_day}")
        end = time.monotonic() + 40
        while kiosk.program.errors.count("it is ") < 2:
            assert time.monotonic() < end, kiosk.program.errors
            time.sleep(0.05)
        kiosk.tap("push button", "Touch to begin")
        kiosk.tap("push button", "The program")
        if gone:
            kiosk.tree.wait_for("heading", "Title of moon")
            assert gone not in labels(kiosk)
        else:
            kiosk.tree.wait_until(lambda node: node.name.startswith(after), f"the figure {after}")
            assert before == after or not [name for name in labels(kiosk) if name.startswith(before)]
    record("midnight passes while the kiosk runs", "the new day's counts and items, at the next attract screen", 60)


@pytest.mark.parametrize("moment", ["@1970-01-02 00:00:00", "@2000-01-01 00:00:00", "@2150-01-01 00:00:00"])
def test_a_clock_that_cannot_be_right(moment: str, exhibit: Exhibit, record: Record) -> None:
    with exhibit.kiosk(under=at(moment)) as kiosk:
        kiosk.seconds_until_said("it cannot be")
        assert not [name for name in labels(kiosk) if COUNT in name]
        record("the clock says 1970, 2000 or 2150", "the exhibit without its counts; staff are told", 0)


def test_the_day_is_the_one_in_chicago(exhibit: Exhibit) -> None:
    """At eight in the evening there it is tomorrow already in UTC."""
    with exhibit.kiosk(under=at("@2027-11-01 20:00:00", "America/Chicago")) as kiosk:
        kiosk.seconds_until_said("it is 2027-11-01")
