"""What Qt reads from the environment when it is imported."""

import os
import sys
from pathlib import Path

from kiosk.surroundings import has_display, named_platform

LOCALE = "C.UTF-8"
"""What Qt is to take from the C library: the kiosk brings its languages itself, and no letter case of another."""
DESKTOP = "UNKNOWN"
"""No desktop's theme is loaded: what the kiosk looks like it brings itself, and a theme may ask for a session bus."""
NO_BUS = "unix:path=/nonexistent"


def prepare_qt(*, in_memory: bool = False) -> None:
    """Ask Qt for true pixels, and for drawing in memory where that is wanted or nothing else is there."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if sys.platform == "linux":
        _be_independent_of_the_session()
    if in_memory:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not named_platform() and not has_display():
        print("There is no display here, so the kiosk is drawn in memory and nobody can see it.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _be_independent_of_the_session() -> None:
    """Leave nothing to the user's locale, and start no session bus where there is none.

    In a Turkish locale the C library's capital of `i` is not `I`, and Qt's binding no longer finds `setInterval`.
    Without a session bus the library of D-Bus tries to start one.
    """
    os.environ["LC_ALL"] = LOCALE
    os.environ["XDG_CURRENT_DESKTOP"] = DESKTOP
    bus = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent", "bus")
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ and not bus.exists():
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = NO_BUS
