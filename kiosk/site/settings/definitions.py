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

from kiosk.site.settings.configuration import GROUPS, SiteConfiguration, load_site
from kiosk.yamlfile.explain import describe

SettingValue = str | int | float | None
SettingValues = Mapping[str, SettingValue]
"""Every setting by its key; those of a group begin with its name, as in `display.which`."""

DEFAULT_WORD = "default"
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

    `option` is its name among the options of the command, where it has one; that of its key where nothing is said.
    """

    key: str
    meaning: str
    question: str = ""
    is_text: bool = False
    option: str = ""

    @property
    def name(self) -> str:
        """The key of the setting in the group that it belongs to."""
        return self.key.rpartition(".")[2]

    @property
    def group(self) -> str:
        """The group that it belongs to; nothing for one that stands alone."""
        return self.key.rpartition(".")[0]


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
    Setting(
        "display.controls",
        "Where what is touched is when a session begins: lowered, below 1220 mm, on a display that reaches higher.",
        is_text=True,
    ),
    Setting("display.which", "Which display, where there are several.", "Which display is it?", option="display"),
    Setting(
        "keys.keypad",
        "Which keypad visitors have. `space-kiosk keys` makes a map for any other one.",
        is_text=True,
        option="keypad",
    ),
    Setting("keys.next", "Moves on to the next control.", is_text=True, option="key_next"),
    Setting("keys.previous", "Moves back to the one before.", is_text=True, option="key_previous"),
    Setting("keys.select", "Chooses the control that has the focus.", is_text=True, option="key_select"),
    Setting("keys.back", "Leaves the screen, or closes a panel.", is_text=True, option="key_back"),
    Setting("keys.help", "Opens the help.", is_text=True, option="key_help"),
    Setting("keys.next_page", "Turns to the next page.", is_text=True, option="key_next_page"),
    Setting("keys.previous_page", "Turns to the page before.", is_text=True, option="key_previous_page"),
    Setting("keys.home", "Leads to the start.", is_text=True, option="key_home"),
    Setting("keys.language", "Switches the language.", is_text=True, option="key_language"),
    Setting("keys.lower", "Brings the controls down, and up again.", is_text=True, option="key_lower"),
    Setting("keys.units", "Shows figures in the other units.", is_text=True, option="key_units"),
    Setting("keys.speech", "Turns the speech on and off.", is_text=True, option="key_speech"),
    Setting("keys.again", "Says the last thing again.", is_text=True, option="key_again"),
    Setting("keys.pause", "Pauses the speech, and goes on.", is_text=True, option="key_pause"),
    Setting("keys.slower", "Speaks more slowly.", is_text=True, option="key_slower"),
    Setting("keys.faster", "Speaks faster.", is_text=True, option="key_faster"),
    Setting("keys.quieter", "Speaks more quietly.", is_text=True, option="key_quieter"),
    Setting("keys.louder", "Speaks louder.", is_text=True, option="key_louder"),
    Setting(
        "keys.headset_in",
        "What the keypad sends when a headset is plugged in: speech begins.",
        is_text=True,
        option="key_headset_in",
    ),
    Setting(
        "keys.headset_out",
        "What it sends when the headset is taken out: speech ends.",
        is_text=True,
        option="key_headset_out",
    ),
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
    Setting(
        "latitude",
        "Where the kiosk stands, for the map of the world: degrees north of the equator, negative in the south.",
        "Where does it stand, in degrees north of the equator, like 28.5?",
    ),
    Setting(
        "longitude",
        "The same in degrees east of Greenwich, negative in the Americas.",
        "And in degrees east of Greenwich, like -80.6 in Florida?",
    ),
)


def values_of(configuration: SiteConfiguration) -> dict[str, SettingValue]:
    """Return all settings, those at their defaults too."""
    whole = msgspec.to_builtins(configuration)
    values: dict[str, SettingValue] = {}
    for group in GROUPS:
        values |= {f"{group}.{key}": _plain(value) for key, value in whole.pop(group).items()}
    return values | {key: _plain(value) for key, value in whole.items()}


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
    model = GROUPS.get(setting.group, SiteConfiguration)
    schema: dict[str, Any] = msgspec.json.schema(model)["$defs"][model.__name__]["properties"][setting.name]
    return describe(schema)


def text_of(values: SettingValues) -> str:
    """Return the file with these settings, each explained. What is at its default is written as a comment."""
    lines = [INTRODUCTION]
    for group in GROUPS:
        lines += [*_group(group, values), ""]
    lines += [_entry(setting, values[setting.key], "") for setting in SETTINGS if not setting.group]
    return "\n".join(lines).rstrip() + "\n"


def _group(group: str, values: SettingValues) -> list[str]:
    settings = [setting for setting in SETTINGS if setting.group == group]
    is_empty = all(values[setting.key] == DEFAULTS[setting.key] for setting in settings)
    head = f"# {group}:" if is_empty else f"{group}:"
    return [head, *(_entry(setting, values[setting.key], "  ") for setting in settings)]


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
