"""Judges how the display hangs: whether somebody in a wheelchair, or a child, can reach what is on it."""

from kiosk.doctor.line import Line, green, yellow
from kiosk.doctor.qt_lines import AFTER_LIBRARIES, NOT_EXAMINED, pick
from kiosk.doctor.qt_process import QtLook
from kiosk.platform.lengths import DEFAULT_DIAGONAL_INCHES, HIGHEST_REACH_MM, pixels_per_millimetre
from kiosk.site.settings.configuration import SiteDisplay

LOWEST_MM = 380
HIGHEST_MM = HIGHEST_REACH_MM
"""Millimetres above the floor within which a seated person reaches (EXPERIENCE B9: ADA 308, Section 508 407.8)."""

LARGE_INCHES = 48
"""Upright and larger, most of a display is out of reach for many, so that sessions had better begin low."""

BUTTONS_MM = 20
"""How far above the display's lower edge the buttons of every screen lie: home, back, language and help."""


def reach(look: QtLook, settings: SiteDisplay) -> Line:
    """Are the display and the buttons along its lower edge at a height that everybody reaches?"""
    name = "reach"
    if settings.bottom_edge_mm is None:
        advice = "measure from the floor to the display's lower edge: sudo space-kiosk setup --bottom-edge-mm 800"
        return yellow(name, "how high the display hangs is not known", advice)
    display = pick(look.facts.displays, settings.which) if look.facts is not None and look.facts.displays else None
    if display is None:
        return yellow(name, NOT_EXAMINED, AFTER_LIBRARIES)
    diagonal = settings.diagonal_inches or display.diagonal_inches or DEFAULT_DIAGONAL_INCHES
    height = display.height / pixels_per_millimetre(display.width, display.height, diagonal)
    lower, upper = settings.bottom_edge_mm, settings.bottom_edge_mm + height
    place = f"the display is from {lower:.0f} to {upper:.0f} mm above the floor"
    if not LOWEST_MM <= lower + BUTTONS_MM <= HIGHEST_MM:
        advice = f"hang it so that its lower edge is between {LOWEST_MM} and {HIGHEST_MM - BUTTONS_MM} mm"
        return yellow(name, f"{place}, and the buttons along its lower edge are out of reach from a wheelchair", advice)
    if upper <= HIGHEST_MM:
        return green(name, f"{place}, where everybody reaches it")
    if settings.controls == "lowered":
        return green(name, f"{place}; each session begins with what is touched below {HIGHEST_MM} mm")
    if display.height > display.width and diagonal > LARGE_INCHES:
        advice = "have each session begin with low controls: sudo space-kiosk setup --controls lowered"
        return yellow(name, f"{place}; what is above {HIGHEST_MM} mm is out of reach until a visitor lowers it", advice)
    advice = "hang it lower or turn it to landscape; the button Lower or a keypad reaches everything as it is"
    return yellow(name, f"{place}; what is above {HIGHEST_MM} mm is out of reach from a wheelchair", advice)
