"""Running kiosks in memory, for the commands that go through every scene."""

import argparse
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.inputs import known_language, read_content
from kiosk.cli.qt import prepare_qt

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.app import KioskApp
    from kiosk.content.model.schema import Content
    from kiosk.session.state import VisitorSettings
    from kiosk.tour.stage import Stage

TOUR_DIAGONAL_INCHES = 24.0
"""Tours are drawn as on a 24-inch display, so that their pictures do not depend on the machine."""

TRY_AGAIN = "try again when the machine is less busy"
"""What to do when a scene does not come to rest, since the check finds the files that would never load."""

DECODER_SECONDS = 20.0
"""How long to wait at the end for pictures that are being decoded; nobody stands before this kiosk."""

DEFAULT_SIZE = (1920, 1080)


def visitor_settings(options: argparse.Namespace) -> "VisitorSettings":
    """Return the settings that a visitor would have chosen."""
    from kiosk.session.state import VisitorSettings

    return VisitorSettings(text_size=options.text_size, high_contrast=options.contrast == "high")


def clock() -> datetime:
    """Now, or the moment in SOURCE_DATE_EPOCH: then two tours of the same content have the same pictures."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(seconds), UTC) if seconds.isdecimal() else datetime.now(UTC)


def stages(options: argparse.Namespace) -> Iterator[tuple["Stage", "Content", str, "QSize"]]:
    """A running kiosk for each size and language that was asked for, in memory, without motion."""
    folder, content = content_to_show(options)
    wanted = [Wanted(size, language) for size in sizes(options) for language in languages(options, content)]
    for stage, one in running(folder, content, wanted):
        yield stage, content, one.language, one.extent


@dataclass(frozen=True, slots=True)
class Wanted:
    """A kiosk that is to run: the size of its window in pixels, its language, and the diagonal of its display."""

    size: tuple[int, int]
    language: str
    diagonal_inches: float = TOUR_DIAGONAL_INCHES

    @property
    def extent(self) -> "QSize":
        """The size, as Qt knows it."""
        from PySide6.QtCore import QSize

        return QSize(*self.size)


def content_to_show(options: argparse.Namespace) -> tuple[Path, "Content"]:
    """Return the content that was asked for, as it is shown today, and its folder."""
    from kiosk.content.model.calendar import local_date, shown_on
    from kiosk.site.folders import bundled_data

    folder: Path = options.content or bundled_data()
    return folder, shown_on(read_content(folder), local_date(clock()))


def languages(options: argparse.Namespace, content: "Content") -> list[str]:
    """Return the languages that were asked for, or all of the content."""
    return [known_language(one, content) or "" for one in options.language or content.kiosk.languages]


def sizes(options: argparse.Namespace) -> list[tuple[int, int]]:
    """Return the sizes that were asked for, or the usual one."""
    return options.size or [DEFAULT_SIZE]


def running(
    folder: Path, content: "Content", wanted: Iterable[Wanted], announced: Callable[[str], None] | None = None
) -> Iterator[tuple["KioskApp", Wanted]]:
    """Run one kiosk after the other, in memory, without motion. `announced` hears what they tell a screen reader."""
    from kiosk.site.folders import bundled_resources

    prepare_qt(in_memory=True)
    from kiosk.app import KioskApp, Options
    from kiosk.process.application import make_application
    from kiosk.site.choice.choose import Choice
    from kiosk.site.choice.exhibit import Exhibit
    from kiosk.site.settings.configuration import load_site

    application = make_application()
    exhibit = Exhibit(Choice(folder, "named on the command line"), content, load_site(None))
    for one in wanted:
        stage = KioskApp(
            exhibit,
            Options(
                resources=bundled_resources(),
                language=one.language,
                size=one.extent,
                diagonal_inches=one.diagonal_inches,
                renderer="software",
                still=True,
                clock=clock,
                announced=announced,
            ),
        )
        try:
            yield stage, one
        finally:  # also when whoever uses it gives up: QML must not outlive what it shows
            stage.close(DECODER_SECONDS)
    application.shutdown()
