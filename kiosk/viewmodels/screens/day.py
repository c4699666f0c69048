# pyright: reportCallIssue=false
"""A typical day in orbit beside a visitor's own, in one language.

Places on the world are shares of its way around: 0 to 1 from 180 degrees west eastward, and 0 to 0.5 from the north
pole to the south pole. Hours are those of the visitor's day.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QPointF, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.hours import HOURS_A_DAY, spans
from kiosk.content.model.schema import Activity, DayScreen
from kiosk.orbit.circle import MINUTES_A_DAY, CircularOrbit
from kiosk.orbit.day import Span, TypicalDay
from kiosk.orbit.sun import TWILIGHTS, declination, half_arc, night
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.map import MapViewModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.wording import Wording

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORLD = "world"
AROUND = 360
NET_MINUTES = 2
"""As far as two points of the net lie apart."""
DEGREES_AN_HOUR = 15


@QmlElement
@QmlUncreatable("made by its screen")
class ActivityViewModel(QObject):
    """What somebody does from one hour to another; one that goes on beyond midnight is made twice."""

    def __init__(self, activity: Activity, span: Span, wording: Wording) -> None:
        super().__init__()
        self._activity = activity
        self._span = span
        self._label = wording.text(activity.label)

    @Property(str, constant=True, final=True)
    def label(self) -> str:
        return self._label

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._activity.icon

    @Property(float, constant=True, final=True)
    def begins(self) -> float:
        return self._span[0]

    @Property(float, constant=True, final=True)
    def ends(self) -> float:
        return self._span[1]


@QmlElement
@QmlUncreatable("made by its screen")
class ActivityListModel(FixedListModel):
    """A day's activities in their order, each in the hours of the visitor's day."""

    ROLE_NAME: ClassVar[str] = "activity"
    WORDS: ClassVar[tuple[str, ...]] = ("label",)

    def __init__(self, rows: Sequence[ActivityViewModel], parent: QObject) -> None:
        super().__init__(rows, parent)
        self._activities = tuple(rows)

    @Slot(float, result=str)
    def labelAt(self, hour: float) -> str:
        """What is done at an hour; empty where nothing is said of it."""
        found = (one for one in self._activities if one.property("begins") <= hour < one.property("ends"))
        return next((str(one.property("label")) for one in found), "")


@QmlElement
@QmlUncreatable("made by the kiosk")
class DayScreenViewModel(ScreenViewModel):
    def __init__(self, key: str, screen: DayScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        self._day_screen = screen
        self._composer = composer
        self._place = composer.place
        outline = composer.maps.get(WORLD)
        self._map = MapViewModel(outline, self) if outline else None
        ahead = round(self._place[1] / DEGREES_AN_HOUR) if self._place else 0
        orbit = CircularOrbit(screen.orbit.inclination, screen.orbit.period)
        self._typical = TypicalDay(orbit, declination(self._wording.today), ahead)
        self._your_day = ActivityListModel(list(self._activities(screen.your_day, 0)), self)
        self._their_day = ActivityListModel(list(self._activities(screen.their_day, ahead)), self)

    def _activities(self, activities: Iterable[Activity], ahead: float) -> Iterator[ActivityViewModel]:
        made = ((one, span) for one in activities for span in spans(one.begins, one.until, ahead))
        return (ActivityViewModel(one, span, self._wording) for one, span in sorted(made, key=lambda pair: pair[1]))

    @Property(MapViewModel, constant=True, final=True)
    def map(self) -> MapViewModel | None:
        """The coastlines of the world, or null where they cannot be read."""
        return self._map

    @Property(str, constant=True, final=True)
    def track(self) -> str:
        """Where the spacecraft is at each minute of the day: across and down in turn. Across goes on beyond 1.

        It is a list in JSON. QML would ask for a list itself anew for each number that it looks at.
        """
        places = (self._typical.place(minute / 60) for minute in range(MINUTES_A_DAY + 1))
        return json.dumps([round(share, 7) for east, north in places for share in _shares(east, north)])

    @Property(str, constant=True, final=True)
    def net(self) -> str:
        """The whole track as SVG path data in degrees from the map's corner; at its edges it goes on over them."""
        places = (self._typical.place(minute / 60) for minute in range(0, MINUTES_A_DAY + 1, NET_MINUTES))
        lines = split_at_edges([(east + 180, 90 - north) for east, north in places])
        return "".join(_path(line) for line in lines)

    @Property(float, constant=True, final=True)
    def reach(self) -> float:
        """How many degrees north and south of the equator the spacecraft comes."""
        inclination = self._day_screen.orbit.inclination
        return min(inclination, AROUND / 2 - inclination)

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def nights(self) -> list[str]:
        """The dark side in steps of twilight, as SVG path data in degrees, with its midnight in the middle."""
        return self._nights

    @cached_property
    def _nights(self) -> list[str]:
        sun = self._typical.sun
        return [_path((east + 180, 90 - north) for east, north in night(sun, one)) + "Z" for one in TWILIGHTS]

    @Property(float, constant=True, final=True)
    def noon(self) -> float:
        """Where it is noon as the day begins, across the world; each hour it moves west by a twenty-fourth."""
        return _shares(self._typical.noon(0), 0)[0]

    @Property("QVariantList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def sunlit(self) -> list[float]:
        """From and to what hour the Sun shines on the spacecraft, in turn."""
        return [hour for span in self._typical.sunlit for hour in span]

    @Property("QVariantList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def sunrises(self) -> list[float]:
        """The hours at which the Sun rises for those on board."""
        return list(self._typical.sunrises)

    @Property("QVariantList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def daylight(self) -> list[float]:
        """From and to what hour the Sun shines on the visitor, in turn; as at the equator if their place is unknown."""
        latitude, longitude = self._place or (0.0, 0.0)
        half = half_arc(latitude, self._typical.sun) / DEGREES_AN_HOUR
        noon = HOURS_A_DAY / 2 + self._typical.ahead - longitude / DEGREES_AN_HOUR
        if half in (0, HOURS_A_DAY / 2):
            return [0, 2 * half] if half else []
        return [hour for span in sorted(spans(noon - half, noon + half)) for hour in span]

    @Property(bool, constant=True, final=True)
    def located(self) -> bool:
        """Whether it is known where the visitor is."""
        return self._place is not None

    @Property(QPointF, constant=True, final=True)
    def here(self) -> QPointF:
        """Where the visitor is on the world, if that is known."""
        latitude, longitude = self._place or (0.0, 0.0)
        return QPointF(*_shares(longitude, latitude))

    @Property(float, constant=True, final=True)
    def ahead(self) -> float:
        """By how many hours the visitor's clock is ahead of the one on board, which shows UTC."""
        return self._typical.ahead

    @Property(ActivityListModel, constant=True, final=True)
    def yourDay(self) -> ActivityListModel:
        return self._your_day

    @Property(ActivityListModel, constant=True, final=True)
    def theirDay(self) -> ActivityListModel:
        return self._their_day

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._day_screen.as_of)

    @Property(str, constant=True, final=True)
    def source(self) -> str:
        return self._composer.source(self._day_screen.source)

    @Slot(float, result=str)
    def clock(self, hour: float) -> str:
        """The time of day at an hour, to five minutes."""
        return self._wording.clock(round(hour * 12) * 5)


def _shares(east: float, north: float) -> Span:
    return (east + 180) / AROUND, (90 - north) / AROUND


def split_at_edges(points: Sequence[Span]) -> Iterator[list[Span]]:
    """Return a way that goes on and on around the world as lines on one map, each a point longer than the map."""
    line = [points[0]]
    for before, after in pairwise(points):
        line.append(after)
        if before[0] // AROUND != after[0] // AROUND:
            yield _on_map(line)
            line = [before, after]
    yield _on_map(line)


def _on_map(line: Sequence[Span]) -> list[Span]:
    """Return a line moved by whole turns so that its middle lies on the map."""
    turns = line[len(line) // 2][0] // AROUND if len(line) > 2 else line[-1][0] // AROUND  # noqa: PLR2004 - a middle
    return [(across - turns * AROUND, down) for across, down in line]


def _path(points: Iterable[Span]) -> str:
    return "M" + "L".join(f"{x:.2f},{y:.2f}" for x, y in points)
