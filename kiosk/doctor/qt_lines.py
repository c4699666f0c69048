"""Judges what Qt has here: libraries, display, renderer, touch, fonts and icons."""

import re

from kiosk.doctor.line import Line, green, red, yellow
from kiosk.doctor.qt_facts import DisplayFact, QtFacts
from kiosk.doctor.qt_process import QtLook
from kiosk.site.settings.configuration import SiteDisplay

WEIGHTS = {300: "Light", 400: "Regular", 600: "SemiBold", 700: "Bold"}
"""The weights of the bundled typeface that the interface uses."""

MISSING_LIBRARY = re.compile(r"(lib[\w.+-]+?\.so[\w.]*): cannot open shared object file")
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""The package of Debian and Ubuntu that brings each library that Qt wants from the system."""

LEAST_LONG_SIDE, LEAST_SHORT_SIDE = 1280, 720
"""Pixels of a display on which words stay whole and faces uncropped."""

NOT_EXAMINED = "not examined, because Qt does not start here"
AFTER_LIBRARIES = "put the system libraries right first, then ask again"


def libraries(look: QtLook) -> Line:
    """Does Qt start, and does the plugin for a real display load?"""
    name = "system libraries"
    trouble = "" if look.display_is_silent else look.trouble
    error = look.facts.plugin_error if look.facts is not None else ""
    told = f"{error}\n{trouble}"
    if not told.strip():
        plugin = look.facts.plugin if look.facts is not None else "none"
        return green(name, f"Qt starts, and its platform plugin {plugin} loads")
    missing = tuple(dict.fromkeys(MISSING_LIBRARY.findall(told)))
    if missing:
        return red(name, f"missing: {', '.join(missing)}", install(missing))
    return red(name, first_line(error or trouble), "install the kiosk's package again; it brings what Qt needs")


def install(missing: tuple[str, ...]) -> str:
    """Return how to bring libraries to the machine."""
    known = [PACKAGES[one] for one in missing if one in PACKAGES]
    unknown = [one for one in missing if one not in PACKAGES]
    parts = [f"apt install {' '.join(known)}"] if known else []
    parts += [f"install the package that brings {one}" for one in unknown]
    return "; ".join(parts)


def first_line(words: str) -> str:
    """Return the first line that says something."""
    return next((line.strip() for line in words.splitlines() if line.strip()), "nothing is known")


def display(look: QtLook, settings: SiteDisplay) -> Line:
    """Is there a display, and is its true size known?"""
    name = "display"
    if not look.display:
        advice = "connect a display and start the kiosk in its session (DISPLAY or WAYLAND_DISPLAY is set there)"
        return red(name, "there is none: the kiosk would be drawn in memory, and nobody would see it", advice)
    if look.display_is_silent:
        advice = "see that the display server runs and lets this user in"
        return red(name, "the display that is named does not answer", advice)
    if look.facts is None or look.trouble or not look.facts.displays:
        return red(name, NOT_EXAMINED, AFTER_LIBRARIES)
    chosen = pick(look.facts.displays, settings.which)
    if chosen is None:
        names = ", ".join(one.name for one in look.facts.displays)
        advice = f"correct `which` below `display` in site.yaml; there are {names}, counted from 0"
        return yellow(name, f"there is no display {settings.which!r}; the first one is used", advice)
    shape = "portrait" if chosen.height > chosen.width else "landscape"
    if settings.orientation not in {"auto", shape}:
        advice = "turn the picture where the system keeps its displays (docs/operations.md), or correct `orientation`"
        return yellow(name, f"{chosen.name} is {shape}, and site.yaml says {settings.orientation}", advice)
    if is_small(chosen):
        pixels, least = f"{chosen.width}x{chosen.height}", f"{LEAST_LONG_SIDE}x{LEAST_SHORT_SIDE}"
        advice = (
            f"use a display of {least} pixels or more; the kiosk runs on this one, but breaks words and crops faces"
        )
        return yellow(
            name, f"{chosen.name} has {pixels} pixels, fewer than the {least} that the kiosk is made for", advice
        )
    return _sized(chosen, settings.diagonal_inches)


def is_small(display: DisplayFact) -> bool:
    """Whether a display has fewer pixels than whole words need at 100 % text, whichever way it hangs."""
    short, long = sorted((display.width, display.height))
    return short < LEAST_SHORT_SIDE or long < LEAST_LONG_SIDE


def pick(displays: tuple[DisplayFact, ...], wanted: str | int | None) -> DisplayFact | None:
    """Return the display with this number or name, the first one for None, and None where there is none such."""
    if wanted is None:
        return displays[0]
    if isinstance(wanted, int):
        return displays[wanted] if wanted < len(displays) else None
    return next((one for one in displays if one.name == wanted), None)


def _sized(display: DisplayFact, diagonal_of_site: float | None) -> Line:
    pixels = f"{display.name}, {display.width}x{display.height} pixels"
    if diagonal_of_site is not None:
        return green("display", f"{pixels}, {diagonal_of_site:g} inches as site.yaml says")
    advice = "measure the diagonal and write it into site.yaml: display: {diagonal_inches: 24}"
    if display.diagonal_inches:
        return yellow(
            "display", f"{pixels}; it reports {display.diagonal_inches:.1f} inches, which may be wrong", advice
        )
    return yellow("display", f"{pixels}; it does not report its size, so 24 inches are assumed", advice)


def renderer(facts: QtFacts | None) -> Line:
    """What draws, and why."""
    name = "renderer"
    if facts is None:
        return yellow(name, NOT_EXAMINED, AFTER_LIBRARIES)
    if facts.renderer == "opengl":
        return green(name, f"opengl, drawn by {facts.gpu}")
    why = f"OpenGL is emulated here ({facts.gpu})" if facts.gpu else "there is no graphics card that can draw"
    return green(name, f"software, because {why}; the kiosk is made to run well with it")


def touch(look: QtLook) -> Line:
    """Is there a touch screen?"""
    name = "touch"
    if look.facts is None:
        return yellow(name, NOT_EXAMINED, AFTER_LIBRARIES)
    if look.facts.touch_screens:
        return green(name, ", ".join(look.facts.touch_screens))
    advice = "connect the touch screen's USB cable; without it the kiosk can be used by mouse and keys only"
    return yellow(name, "no touch screen was found", advice)


def fonts(facts: QtFacts | None) -> Line:
    """Does the bundled typeface load, in all weights that are used?"""
    name = "fonts"
    if facts is None:
        return yellow(name, NOT_EXAMINED, AFTER_LIBRARIES)
    again = "install the kiosk's package again"
    if not facts.font_weights:
        return red(name, "the bundled typeface Inter does not load", again)
    lacking = [word for weight, word in WEIGHTS.items() if weight not in facts.font_weights]
    if lacking:
        return red(name, f"the bundled typeface Inter lacks {', '.join(lacking)}", again)
    return green(name, f"Inter in {', '.join(WEIGHTS.values())}")


def icons(facts: QtFacts | None) -> Line:
    """Are the icons there, and do they come out?"""
    name = "icons"
    if facts is None:
        return yellow(name, NOT_EXAMINED, AFTER_LIBRARIES)
    again = "install QtAwesome, or the kiosk's package again"
    if not facts.icons:
        return red(name, "the icon font of QtAwesome is missing", again)
    if not facts.icon_drawn:
        return red(name, "icons are drawn as nothing: the icon font of QtAwesome is damaged", again)
    return green(name, f"{facts.icons:,} icons in QtAwesome's font")
