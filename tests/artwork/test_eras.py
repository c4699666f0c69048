"""No picture of a later station stands for an earlier year: what is drawn of the station is no younger than its moment."""

import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from PIL import Image

PROJECT = Path(__file__).parents[2]
ARTWORK = PROJECT / "resources" / "artwork"
TIMELINE = PROJECT / "data" / "screens" / "station-timeline.yaml"
TODAY = "2023-06-16"
"""What the model of the finished station shows: all that came up to this day."""
FINISHED = ("station.assembly:", "station.arrivals:", "station.spacewalk:")
"""Makers that build the finished station."""


@pytest.fixture(scope="module")
def scenes() -> Iterator[ModuleType]:
    """The table of drawn pictures, which needs no renderer."""
    before = set(sys.modules)
    sys.path.insert(0, str(ARTWORK))
    try:
        yield import_module("scenes")
    finally:
        sys.path.remove(str(ARTWORK))
        for name in set(sys.modules) - before:
            del sys.modules[name]


@pytest.fixture(scope="module")
def items() -> list[dict[str, Any]]:
    return yaml.safe_load(TIMELINE.read_text(encoding="utf-8"))["items"]


def day_of(scene: Any) -> str:
    """The day on which the station looked as a scene shows it; nothing where the station is not in it."""
    options = getattr(scene, "options", {})
    if "day" in options:
        digits = str(options["day"])
        return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}"
    if "year" in options:
        return str(options["year"])[:4]
    return TODAY if getattr(scene, "maker", "").startswith(FINISHED) else ""


def is_later(shown: str, told: str) -> bool:
    """Whether a day is later than a partial date, as far as both are given."""
    length = min(len(shown), len(told))
    return shown[:length] > told[:length]


def test_the_pictures_of_moments_are_no_younger_than_they(scenes: ModuleType, items: list[dict[str, Any]]) -> None:
    days = {scene.file: day_of(scene) for scene in scenes.PICTURES}
    told = {
        item["key"]: (item["picture"]["file"], item.get("until", item["date"])) for item in items if "picture" in item
    }
    assert told
    assert [key for key, (file, date) in told.items() if is_later(days.get(file, ""), date)] == []


def test_a_stage_shows_its_own_time(scenes: ModuleType, items: list[dict[str, Any]]) -> None:
    days = {scene.file: day_of(scene) for scene in scenes.PICTURES}
    stages = [(item["date"], days[item["stage"]["picture"]["file"]]) for item in items if "stage" in item]
    assert len(stages) >= 14
    assert [date for date, shown in stages if is_later(date, shown)] == []
    assert [shown for (_, shown), (date, _) in pairwise(stages) if not is_later(date, shown)] == []


def test_what_flies_in_fits_its_place_to_a_pixel(items: list[dict[str, Any]]) -> None:
    for stage in (item["stage"] for item in items if "arrival" in item.get("stage", {})):
        arrival = stage["arrival"]
        with Image.open(PROJECT / "data/media" / stage["picture"]["file"]) as picture:
            whole = picture.size
        with Image.open(PROJECT / "data/media" / arrival["file"]) as piece:
            left, top, right, bottom = arrival["place"]
            assert abs((right - left) * whole[0] - piece.width) <= 1, arrival
            assert abs((bottom - top) * whole[1] - piece.height) <= 1, arrival
            assert "A" in piece.getbands(), arrival


def test_the_rule_can_fail() -> None:
    assert is_later(TODAY, "2005")
    assert is_later("2001-02-15", "2001-02-07")
    assert not is_later("2001", "2001-02-07")
    assert not is_later("", "1984")
