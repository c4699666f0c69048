"""What the environment says of displays: asked before Qt is there, and by those who must not import it."""

import os
import sys
from collections.abc import Mapping

IN_MEMORY = frozenset({"offscreen", "minimal"})
"""Qt's platforms that draw where nobody sees it."""


def named_platform(environment: Mapping[str, str] = os.environ) -> str:
    """Return the platform of Qt that the environment asks for, without its settings; empty if it asks for none."""
    return environment.get("QT_QPA_PLATFORM", "").partition(":")[0]


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the kiosk would draw on something that can be seen."""
    named = named_platform(environment)
    if named:
        return named not in IN_MEMORY
    return sys.platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
