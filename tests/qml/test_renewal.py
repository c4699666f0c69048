"""A kiosk that runs on: the day changes, the clock is set, other content becomes ready."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp, Options
from kiosk.content.loading.loader import load
from kiosk.renewal import Renewal
from kiosk.site.choice.exhibit import Wishes
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration
from kiosk.viewmodels.screens.facts import FactViewModel
from tests.conftest import PROJECT
from tests.content.edits import Swap
from tests.qml.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, Visitor, exhibit_of, wait_until

EVE, ANNIVERSARY = datetime(2027, 11, 1, 12, tzinfo=UTC), datetime(2027, 11, 2, 12, tzinfo=UTC)

LAST_DAY = date(2027, 12, 31)
"""Of programs/crew."""


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Running:
    """A kiosk, its clock, and what looks after it."""

    def __init__(self, folder: Path) -> None:
        content = load(folder).content
        assert content is not None
        self.clock = Clock(EVE)
        options = Options(
            resources=PROJECT / "resources",
            size=LANDSCAPE,
            diagonal_inches=24,
            renderer="software",
            still=True,
            clock=self.clock,
        )
        self.app = KioskApp(exhibit_of(folder, content), options)
        wishes = Wishes(LoadedSite(SiteConfiguration()), folder)
        self.renewal = Renewal(self.app, wishes)
        self.visitor = Visitor(self.app)

    def figure(self) -> str:
        """What the kiosk counts in years."""
        crew = self.app.kiosk._edition.item("programs", "crew")
        assert crew is not None
        return crew.figures.rows[1].value

    def days(self) -> str:
        """What the kiosk counts in days."""
        fact = self.app.kiosk._edition.item("numbers", "presence")
        assert fact is not None
        assert isinstance(fact, FactViewModel)
        return fact.figure.value

    def programs(self) -> list[str]:
        return list(self.app.kiosk._rules.items["programs"])

    def close(self) -> None:
        self.renewal.stop()
        self.app.close()


@pytest.fixture
def running(tmp_path: Path, qt_app: QGuiApplication) -> Iterator[Running]:
    made = Running(write_exhibit(tmp_path / "exhibit"))
    yield made
    made.close()


def test_a_new_day_counts_on_while_nobody_is_there(running: Running) -> None:
    assert running.figure() == "26"
    running.clock.now = ANNIVERSARY
    running.renewal._look()
    assert running.figure() == "27"


def test_a_visitor_is_not_interrupted_by_midnight(running: Running) -> None:
    kiosk = running.app.kiosk
    kiosk.open("programs/crew")
    running.visitor.settle()
    running.clock.now = datetime(2028, 1, 1, 12, tzinfo=UTC)
    running.renewal._look()
    assert kiosk.itemKey == "crew"
    kiosk.reset()
    assert running.programs() == ["moon"], "its last day is over"
    kiosk.start()
    running.visitor.settle()
    assert running.visitor.sees("Tile", "The program")


def test_the_clock_may_be_set_back_and_comes_right_again(running: Running) -> None:
    running.clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    running.renewal._look()
    assert not running.app.kiosk.presence.known
    assert not running.visitor.sees("PresenceCount")
    assert running.programs() == ["moon"]
    running.clock.now = EVE
    running.renewal._look()
    assert running.app.kiosk.presence.known
    running.visitor.settle()
    assert running.visitor.sees("PresenceCount")
    assert running.programs() == ["crew", "moon"]


@pytest.mark.parametrize("jump", [1, -1, 5 * 365, -2 * 365], ids="{:+} days".format)
def test_the_clock_may_jump_in_either_direction(jump: int, running: Running) -> None:
    """Also behind a visitor's back: the session goes on, and the next attract screen shows the day that it is."""
    kiosk, before = running.app.kiosk, int(running.days().replace(",", ""))
    kiosk.open("programs/moon")
    running.visitor.settle()
    running.clock.now = EVE + timedelta(days=jump)
    running.renewal._look()
    assert kiosk.itemKey == "moon"
    kiosk.reset()
    assert int(running.days().replace(",", "")) == before + jump
    assert running.app.day == running.clock.now.date()
    assert running.programs() == (["crew", "moon"] if running.app.day <= LAST_DAY else ["moon"])
    running.clock.now = EVE
    running.renewal._look()
    assert int(running.days().replace(",", "")) == before
    assert running.programs() == ["crew", "moon"]


def test_the_day_begins_at_midnight_of_the_site(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    before = int(running.days().replace(",", ""))
    monkeypatch.setenv("TZ", "America/Chicago")
    time.tzset()
    try:
        for moment, counted in (("2027-11-02T03:00", 0), ("2027-11-02T04:59", 0), ("2027-11-02T05:00", 1)):
            running.clock.now = datetime.fromisoformat(f"{moment}+00:00")
            running.renewal._look()
            assert (running.app.day.day, int(running.days().replace(",", ""))) == (1 + counted, before + counted)
            assert running.figure() == str(26 + counted)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_what_is_to_be_reviewed_is_told_once_its_day_is_over(
    running: Running, caplog: pytest.LogCaptureFixture
) -> None:
    told = "programs/crew was to be reviewed by 2027-06-30"
    for moment, is_due in (
        (datetime(2027, 6, 30, 12, tzinfo=UTC), False),
        (datetime(2027, 7, 1, 12, tzinfo=UTC), True),
    ):
        caplog.clear()
        running.clock.now = moment
        running.renewal._look()
        assert (told in caplog.messages) == is_due


def test_other_content_comes_with_its_own_pictures(running: Running, tmp_path: Path) -> None:
    other = write_exhibit(tmp_path / "other")
    Swap("kiosk.yaml", "Small Kiosk", "Other Kiosk")(other)
    (other / "media" / "sky.png").unlink()
    content = load(other).content
    assert content is not None
    running.visitor.settle()
    assert running.visitor.sees("KioskPicture")
    assert not running.visitor.sees("PictureFallback")
    running.renewal._take(exhibit_of(other, content))
    running.visitor.settle()
    assert running.app.kiosk.title == "Other Kiosk"
    assert running.visitor.sees("PictureFallback"), "the picture of the last content is not shown any more"


def test_content_that_is_gone_gives_way_to_what_is_left(running: Running, tmp_path: Path) -> None:
    (tmp_path / "exhibit").rename(tmp_path / "unplugged")
    running.renewal._look()
    wait_until(lambda: running.app.kiosk.title == "Space Operations")
    (tmp_path / "unplugged").rename(tmp_path / "exhibit")
    running.renewal._look()
    wait_until(lambda: running.app.kiosk.title == "Small Kiosk")
