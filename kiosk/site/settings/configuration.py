"""The site's own settings: `site.yaml`, one small file that staff write for each installed kiosk.

Every key is optional. What is wrong with the file is told as diagnostics; a setting that cannot be used keeps its
default, so that a typing error never closes an exhibit.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from kiosk.languages.code import LANGUAGE_CODE
from kiosk.site.settings.keypads import Keypad
from kiosk.site.settings.keys import KEY_NAME
from kiosk.yamlfile.diagnostics import Diagnostic, in_order
from kiosk.yamlfile.document import Data, Document

IDLE_SECONDS = range(20, 601)
"""How long a site may wait without a touch: nobody is hurried, and nobody finds what another visitor left."""
TRIAL_IDLE_SECONDS = range(5, 3601)
"""The same for one run, by its command line: for whoever tries the kiosk out, or works on it."""

LanguageCode = Annotated[str, Meta(pattern=LANGUAGE_CODE, description="a language of two letters, like en")]
KeyName = Annotated[
    str,
    Meta(
        pattern=KEY_NAME,
        description="a key like F2, V, Down, Keypad5 or VolumeUp, or one known by its number, like scan 191",
    ),
]
Latitude = Annotated[float, Meta(ge=-90, le=90, description="degrees north, from -90 to 90")]
Longitude = Annotated[float, Meta(ge=-180, le=180, description="degrees east, from -180 to 180")]
Millimetres = Annotated[float, Meta(ge=0, le=5000, description="a number of millimetres from 0 to 5000")]


class _Settings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of the settings: frozen, and an unknown key is a fault."""


class SiteDisplay(_Settings, frozen=True, kw_only=True):
    """The display that the kiosk is on, and how it hangs. Sizes on screen are computed from it.

    `diagonal_inches` is the visible diagonal; without it the size that the system reports is used. `bottom_edge_mm` is
    the height of its lower edge above the floor, from which the doctor tells what is in reach, and the kiosk how far
    down it brings its controls for somebody who asks. With `controls` lowered, each session begins so. `which` picks
    one of several displays.
    """

    diagonal_inches: Annotated[float, Meta(ge=5, le=200, description="a number of inches from 5 to 200")] | None = None
    bottom_edge_mm: Millimetres | None = None
    viewing_distance_mm: Annotated[
        float, Meta(ge=200, le=5000, description="a number of millimetres from 200 to 5000")
    ] = 600
    orientation: Literal["auto", "landscape", "portrait"] = "auto"
    controls: Literal["normal", "lowered"] = "normal"
    which: (
        Annotated[
            Annotated[int, Meta(ge=0, le=63)] | Annotated[str, Meta(min_length=1)],
            Meta(description="the display's number, counted from 0, or its name"),
        ]
        | None
    ) = None


class SiteKeys(_Settings, frozen=True, kw_only=True):
    """The keys of the kiosk: which keypad it has, and what else single keys do than on that keypad.

    Five lead through everything: on and back from one control to the next, choose it, leave the screen, and help.
    `headset_in` and `headset_out` are what a keypad sends when somebody plugs a headset in or takes it out.
    """

    keypad: Keypad = "keyboard"
    next: KeyName | None = None
    previous: KeyName | None = None
    select: KeyName | None = None
    back: KeyName | None = None
    help: KeyName | None = None
    next_page: KeyName | None = None
    previous_page: KeyName | None = None
    home: KeyName | None = None
    language: KeyName | None = None
    lower: KeyName | None = None
    units: KeyName | None = None
    speech: KeyName | None = None
    again: KeyName | None = None
    pause: KeyName | None = None
    slower: KeyName | None = None
    faster: KeyName | None = None
    quieter: KeyName | None = None
    louder: KeyName | None = None
    headset_in: KeyName | None = None
    headset_out: KeyName | None = None


class SiteConfiguration(_Settings, frozen=True, kw_only=True):
    """All settings of a site.

    After `idle_seconds` without a touch the kiosk asks whether anyone is there, and after `prompt_seconds` more it
    starts over. `language` is the first language of each session, and `content` the folder to show instead of the
    bundled one. `latitude` and `longitude` are where the kiosk stands; if both are given, it shows visitors their place
    on the map of the world.
    """

    display: SiteDisplay = SiteDisplay()
    keys: SiteKeys = SiteKeys()
    language: LanguageCode | None = None
    idle_seconds: Annotated[
        int,
        Meta(
            ge=IDLE_SECONDS[0],
            le=IDLE_SECONDS[-1],
            description=f"a whole number of seconds from {IDLE_SECONDS[0]} to {IDLE_SECONDS[-1]}",
        ),
    ] = 60
    prompt_seconds: Annotated[int, Meta(ge=20, le=120, description="a whole number of seconds from 20 to 120")] = 30
    content: Annotated[str, Meta(min_length=1, description="the path of a content folder")] | None = None
    latitude: Latitude | None = None
    longitude: Longitude | None = None

    @property
    def place(self) -> tuple[float, float] | None:
        """Where the kiosk stands, in degrees north and degrees east; None where that is not known, or only in part."""
        if self.latitude is None or self.longitude is None:
            return None
        return self.latitude, self.longitude


GROUPS: dict[str, type[SiteDisplay] | type[SiteKeys]] = {"display": SiteDisplay, "keys": SiteKeys}
"""Settings that stand in a group of their own, by the key of the group."""


@dataclass(frozen=True, slots=True)
class LoadedSite:
    """The settings to use, and what was wrong with the file. `folder` is where the file is: paths in it begin there."""

    configuration: SiteConfiguration
    diagnostics: tuple[Diagnostic, ...] = ()
    folder: Path | None = None

    @property
    def content_folder(self) -> Path | None:
        """The content folder that the site names, as a whole path; None for the bundled content."""
        if self.configuration.content is None:
            return None
        named = Path(os.path.expanduser(self.configuration.content))  # noqa: PTH111 - Path's own fails without a home
        return self.folder / named if self.folder is not None else named


def load_site(file: Path | None) -> LoadedSite:
    """Read the settings in `file`; without a file all are at their defaults. Never raises for what is in the file."""
    if file is None:
        return LoadedSite(SiteConfiguration())
    from kiosk.site.settings.old_names import with_new_names
    from kiosk.yamlfile.reader import read  # a kiosk without settings of its own starts 20 ms sooner

    document, told = with_new_names(read(file, str(file)))
    faulty = {fault.path[:1] for fault in document.faults}
    if isinstance(document.data, dict) and not faulty:
        whole = _convert(document.data, SiteConfiguration)
        if whole is not None:
            return LoadedSite(whole, (*told, *_double_keys(document, whole.keys)), file.parent)
    usable = _usable(document.data, SiteConfiguration, {str(path[0]) for path in faulty if path})
    diagnostics = in_order((*told, *_faults(document)))
    return LoadedSite(msgspec.convert(usable, SiteConfiguration), diagnostics, file.parent)


def _double_keys(document: Document, keys: SiteKeys) -> tuple[Diagnostic, ...]:
    """Tell of each key that is to do two things: it does the first."""
    if document.at(("keys",)) is None:
        return ()
    from kiosk.site.settings.keypads import written_keys
    from kiosk.site.settings.keys import codes_of

    told: list[Diagnostic] = []
    owners: dict[int, str] = {}
    for deed, name in written_keys(keys).items():
        owner = next((owners[code] for code in codes_of(name) if code in owners), None)
        if owner is not None:
            message = f"the key {name} is the one for {owner} already"
            told.append(document.diagnostic(("keys", deed), "double-key", message, "Give it a key of its own."))
        owners |= dict.fromkeys(codes_of(name), owner or deed)
    return tuple(told)


def _faults(document: Document) -> tuple[Diagnostic, ...]:
    from kiosk.yamlfile.explain import explain  # only a faulty file pays for this import

    told = explain(document, (), SiteConfiguration, document.data) if document.data is not None else ()
    return (*(fault.diagnostic for fault in document.faults), *told)


def _usable(data: Data, model: Any, without: set[str]) -> dict[str, Any]:
    """Return those settings that fit the model, each looked at by itself."""
    usable: dict[str, Any] = {}
    for key, value in data.items() if isinstance(data, dict) else ():
        if key in without:
            continue
        if _convert({key: value}, model) is not None:
            usable[key] = value
        elif model is SiteConfiguration and key in GROUPS:
            usable[key] = _usable(value, GROUPS[key], set())
    return usable


def _convert(data: Data, model: Any) -> Any:
    try:
        return msgspec.convert(data, model)
    except msgspec.ValidationError:
        return None
