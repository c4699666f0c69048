"""A kiosk that runs on: the day changes, the clock is set, other content becomes ready."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app import KioskApp, Options
from kiosk.content.loading.loader import load
from kiosk.renewal import Renewal
from kiosk.site.choice.choose import Choice
from kiosk.site.choice.exhibit import Exhibit, Wishes
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration
from tests.conftest import PROJECT
from tests.content.edits import Swap
from tests.qml.exhibit import write_exhibit
from tests.qml.running import LANDSCAPE, Visitor, wait_until

EVE, ANNIVERSARY = datetime(2027, 11, 1, 12, tzinfo=UTC), datetime(2027, 11, 2, 12, tzinfo=UTC)


class Clock:
    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class Running:
    """A kiosk, its clock, and what looks after it."""

    def __init__(self, folder: Path) -> None:
        content = load(folder, today=date.min).content
        assert content is not None
        self.clock = Clock(EVE)
        options = Options(
            content=folder,
            resources=PROJECT / "resources",
            size=LANDSCAPE,
            diagonal_inches=24,
            renderer="software",
            still=True,
            clock=self.clock,
        )
        self.app = KioskApp(content, options)
        wishes = Wishes(LoadedSite(SiteConfiguration()), folder)
        self.renewal = Renewal(self.app, Exhibit(Choice(folder, "for a test"), content), wishes, self.clock)
        self.visitor = Visitor(self.app)

    def figure(self) -> str:
        """What the kiosk counts in years."""
        crew = self.app.kiosk._edition.item("programs", "crew")
        assert crew is not None
        return crew.figures.rows[1].value

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


def test_other_content_comes_with_its_own_pictures(running: Running, tmp_path: Path) -> None:
    other = write_exhibit(tmp_path / "other")
    Swap("kiosk.yaml", "Small Kiosk", "Other Kiosk")(other)
    (other / "media" / "sky.png").unlink()
    content = load(other, today=date.min).content
    assert content is not None
    running.visitor.settle()
    assert running.visitor.sees("KioskPicture")
    assert not running.visitor.sees("PictureFallback")
    running.renewal._take(Exhibit(Choice(other, "for a test"), content))
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
