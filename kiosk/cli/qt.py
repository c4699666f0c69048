"""What Qt reads from the environment when it is imported."""

import os
import sys


def prepare_qt(*, in_memory: bool = False) -> None:
    """Ask Qt for true pixels, and for drawing in memory where that is wanted or nothing else is there."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    no_display = sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if in_memory:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif no_display and "QT_QPA_PLATFORM" not in os.environ:
        print("There is no display here, so the kiosk is drawn in memory and nobody can see it.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
