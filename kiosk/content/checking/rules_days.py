"""Rules on the days that lie side by side: each activity takes its time, and nobody does two things at once."""

from collections.abc import Iterator
from typing import TypeGuard

from kiosk.content.checking.rules import Facts
from kiosk.content.model.hours import HOURS_A_DAY, spans
from kiosk.content.model.schema import DayScreen
from kiosk.content.soundness.nodes import Node
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data

DAYS = ("your_day", "their_day")


def activities_take_turns(node: Node, _: Facts) -> Iterator[Diagnostic]:
    """An activity ends at another hour than it begins, and no two of a day overlap."""
    if node.field not in DAYS or not issubclass(node.owner, DayScreen) or not isinstance(node.value, list):
        return
    above: list[tuple[float, float]] = []
    for index, activity in enumerate(node.value):
        hours = _hours(activity)
        if hours is None:
            continue
        if hours[0] == hours[1]:
            hint = "Correct 'begins' or 'until'."
            yield node.report("no-time", "this activity takes no time", hint, inside=(index, "until"))
            continue
        other = next((one for one in above if _overlap(one, hours)), None)
        if other is not None:
            message = f"this activity overlaps another one, which goes from {other[0]:g} to {other[1]:g}"
            yield node.report("overlap", message, "Correct the hours of one of them.", inside=(index, "begins"))
        above.append(hours)


def _hours(activity: Data) -> tuple[float, float] | None:
    if not isinstance(activity, dict):
        return None
    begins, until = activity.get("begins"), activity.get("until")
    if not _is_hour(begins) or not _is_hour(until):
        return None
    return begins, until


def _is_hour(value: Data) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= HOURS_A_DAY


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return any(start < last and first < end for start, end in spans(*one) for first, last in spans(*other))


NODE_RULES = (activities_take_turns,)
