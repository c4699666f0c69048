"""Settings as staff give them, and the file they are written into."""

from pathlib import Path

import msgspec
import pytest

from kiosk.site.settings.configuration import GROUPS, SiteConfiguration, load_site
from kiosk.site.settings.definitions import (
    DEFAULTS,
    SETTINGS,
    SettingValue,
    UnfitError,
    examine,
    limits,
    text_of,
    value_of,
    values_of,
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
WHOLE: dict[str, SettingValue] = {
    "display.diagonal_inches": 43.5,
    "display.bottom_edge_mm": 800,
    "display.viewing_distance_mm": 700,
    "display.orientation": "portrait",
    "display.controls": "lowered",
    "display.which": "HDMI-1",
    "keys.keypad": "number-pad",
    "keys.next": "Down",
    "keys.previous": "Up",
    "keys.select": "Keypad5",
    "keys.back": "scan 199",
    "keys.help": "F1",
    "keys.next_page": "PageDown",
    "keys.previous_page": "PageUp",
    "keys.home": "Home",
    "keys.language": "L",
    "keys.lower": "R",
    "keys.units": "U",
    "keys.speech": "F9",
    "keys.again": "A",
    "keys.pause": "Pause",
    "keys.slower": "scan 20",
    "keys.faster": "scan 21",
    "keys.quieter": "VolumeDown",
    "keys.louder": "VolumeUp",
    "keys.headset_in": "F13",
    "keys.headset_out": "F14",
    "language": "es",
    "idle_seconds": 90,
    "prompt_seconds": 20,
    "latitude": -33.9,
    "longitude": 18,
    "content": 'C:\\Kiosk "old"\\año',
}


def read_back(values: dict[str, SettingValue], folder: Path) -> SiteConfiguration:
    file = folder / "site.yaml"
    file.write_text(text_of(values), encoding="utf-8")
    loaded = load_site(file)
    assert loaded.diagnostics == ()
    return loaded.configuration


def test_every_setting_of_a_site_has_its_words() -> None:
    grouped = [f"{name}.{field.name}" for name, model in GROUPS.items() for field in msgspec.structs.fields(model)]
    others = [field.name for field in msgspec.structs.fields(SiteConfiguration) if field.name not in GROUPS]
    assert [setting.key for setting in SETTINGS] == grouped + others
    assert all(setting.meaning.endswith(".") and limits(setting) for setting in SETTINGS)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert values_of(read_back(WHOLE, tmp_path)) == WHOLE


@pytest.mark.parametrize("key", WHOLE)
def test_each_setting_can_stand_alone(key: str, tmp_path: Path) -> None:
    values = {**DEFAULTS, key: WHOLE[key]}
    assert values_of(read_back(values, tmp_path)) == values


def test_defaults_are_written_as_comments(tmp_path: Path) -> None:
    file = tmp_path / "site.yaml"
    file.write_text(text_of(DEFAULTS), encoding="utf-8")
    assert all(not line.strip() or line.lstrip().startswith("#") for line in file.read_text("utf-8").splitlines())
    assert "# idle_seconds: 60" in file.read_text("utf-8")


def test_each_line_says_what_is_possible() -> None:
    text = text_of(WHOLE)
    for words in ("from 5 to 200", "auto, landscape or portrait", "from 20 to 600", "two letters"):
        assert words in text


@pytest.mark.parametrize(
    ("key", "words", "value"),
    [
        ("display.diagonal_inches", "43", 43),
        ("display.diagonal_inches", " 43.5 ", 43.5),
        ("display.diagonal_inches", "43,5", 43.5),
        ("display.diagonal_inches", "default", None),
        ("display.which", "1", 1),
        ("display.which", "HDMI-1", "HDMI-1"),
        ("idle_seconds", "default", 60),
        ("display.orientation", "portrait", "portrait"),
        ("language", "12", "12"),
        ("longitude", "-80.6", -80.6),
    ],
)
def test_words_become_values(key: str, words: str, value: SettingValue) -> None:
    assert value_of(BY_KEY[key], words) == value


@pytest.mark.parametrize(
    ("key", "words", "told"),
    [
        ("display.diagonal_inches", "4", "display.diagonal_inches: this should be a number of inches from 5 to 200"),
        ("display.diagonal_inches", "nan", "the text 'nan'"),
        ("display.bottom_edge_mm", "1e9", "from 0 to 5000"),
        ("display.orientation", "portrat", "Did you mean 'portrait'?"),
        ("display.which", "-1", "counted from 0"),
        ("language", "Spanish", "two letters"),
        ("language", "es\nidle_seconds: 600", "two letters"),
        ("idle_seconds", "5", "from 20 to 600"),
        ("idle_seconds", "", "whole number"),
        ("keys.speech", "F99", "a key like F2"),
        ("keys.louder", "scan", "scan 191"),
        ("keys.keypad", "numberpad", "Did you mean 'number-pad'?"),
        ("latitude", "91", "degrees north, from -90 to 90"),
        ("longitude", "W 80", "degrees east, from -180 to 180"),
    ],
)
def test_nonsense_is_told_in_one_line(key: str, words: str, told: str) -> None:
    with pytest.raises(UnfitError) as caught:
        examine({**DEFAULTS, key: value_of(BY_KEY[key], words)})
    assert told in str(caught.value)
    assert str(caught.value).startswith(f"{key}: ")
    assert "\n" not in str(caught.value)


def test_a_key_for_two_things_is_refused() -> None:
    with pytest.raises(UnfitError, match=r"keys\.back: the key F5 is the one for next already"):
        examine({**DEFAULTS, "keys.next": "F5", "keys.back": "F5"})
