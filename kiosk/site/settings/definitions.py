"""The settings that a site can have: how staff give them, and how they are written down.

What is allowed stands in `site.configuration` alone: given words are written into a file and read as any other one.
"""

import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from kiosk.site.settings.configuration import SiteConfiguration, SiteDisplay, load_site
from kiosk.yamlfile.explain import describe

SettingValue = str | int | float | None
SettingValues = Mapping[str, SettingValue]
"""Every setting by its key; those of the display begin with `display.`."""

DEFAULT_WORD = "default"
GROUP = "display."
NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
HEADER = "# The settings of this kiosk, written by `space-kiosk setup`."
"""The first line of a file that setup wrote."""

INTRODUCTION = f"""{HEADER}
# A line that begins with # is not used: take the # away to set something, and start the kiosk again.
# `space-kiosk doctor` says whether all of it can be used.
"""


class UnfitError(Exception):
    """A setting cannot be as it was given; the message says which, why, and what to write."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key, what it means, and the question for it, empty where setup does not ask.

    `option` is its name among the options of the command; that of its key where nothing else is said.
    """

    key: str
    meaning: str
    question: str = ""
    is_text: bool = False
    option: str = ""

    @property
    def name(self) -> str:
        """The key of the setting in the group that it belongs to."""
        return self.key.removeprefix(GROUP)


SETTINGS = (
    Setting("display.diagonal_inches", "The display's visible diagonal.", "How large is the display's diagonal?"),
    Setting(
        "display.bottom_edge_mm",
        "How high the lower edge of the display is above the floor.",
        "How high is its lower edge above the floor?",
    ),
    Setting("display.viewing_distance_mm", "How far away visitors stand."),
    Setting(
        "display.orientation",
        "How the display hangs. The system turns the picture; `space-kiosk doctor` says if it does not.",
        "How does it hang?",
        is_text=True,
    ),
    Setting("display.which", "Which display, where there are several.", "Which display is it?", option="display"),
    Setting(
        "language",
        "The first language of each session. Visitors can change it.",
        "In which language do sessions begin?",
        is_text=True,
    ),
    Setting(
        "idle_seconds",
        "How long nobody touches anything until the kiosk asks whether anyone is there.",
        "After how long without a touch does the kiosk ask whether anyone is there?",
    ),
    Setting("prompt_seconds", "How long it then waits before it starts over."),
    Setting("content", "A folder with the content to show, whatever else is there.", is_text=True),
)


def values_of(configuration: SiteConfiguration) -> dict[str, SettingValue]:
    """Return all settings, those at their defaults too."""
    whole = msgspec.to_builtins(configuration)
    group = {f"{GROUP}{key}": value for key, value in whole.pop("display").items()}
    return {key: _plain(value) for key, value in (group | whole).items()}


def _plain(value: SettingValue) -> SettingValue:
    return int(value) if isinstance(value, float) and value.is_integer() else value


DEFAULTS: SettingValues = values_of(SiteConfiguration())


def value_of(setting: Setting, words: str) -> SettingValue:
    """Return what staff mean by these words. Whether it fits is not looked at."""
    words = words.strip()
    if words == DEFAULT_WORD:
        return DEFAULTS[setting.key]
    if setting.is_text or not NUMBER.fullmatch(words):
        return words
    return _plain(float(words.replace(",", ".")))


def limits(setting: Setting) -> str:
    """Say what the setting can be, in the words of its model."""
    model = SiteDisplay if setting.key.startswith(GROUP) else SiteConfiguration
    schema: dict[str, Any] = msgspec.json.schema(model)["$defs"][model.__name__]["properties"][setting.name]
    return describe(schema)


def text_of(values: SettingValues) -> str:
    """Return the file with these settings, each explained. What is at its default is written as a comment."""
    in_group = [setting for setting in SETTINGS if setting.key.startswith(GROUP)]
    alone = [setting for setting in SETTINGS if setting not in in_group]
    is_group_empty = all(values[setting.key] == DEFAULTS[setting.key] for setting in in_group)
    lines = [INTRODUCTION, "# display:" if is_group_empty else "display:"]
    lines += [_entry(setting, values[setting.key], "  ") for setting in in_group]
    lines += ["", *(_entry(setting, values[setting.key], "") for setting in alone)]
    return "\n".join(lines).rstrip() + "\n"


def _entry(setting: Setting, value: SettingValue, indent: str) -> str:
    comment = f"{indent}# {setting.meaning} Possible: {limits(setting)}."
    is_default = value == DEFAULTS[setting.key]
    shown = "..." if value is None else json.dumps(value, ensure_ascii=False)
    return f"{comment}\n{indent}{'# ' if is_default else ''}{setting.name}: {shown}"


def examine(values: SettingValues) -> None:
    """Raise UnfitError for the first setting that the kiosk could not use."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "site.yaml"
        file.write_text(text_of(values), encoding="utf-8")
        found = load_site(file).diagnostics
    if found:
        first = found[0]
        raise UnfitError(f"{first.path.replace('/', '.')}: {first.message}. {first.hint}")
