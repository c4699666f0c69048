"""The exit codes of the kiosk, and what each means to a supervisor. Those above 2 come from sysexits.h."""

TOLD_TO_END = 0
WRONG_USAGE = 2
NO_DISPLAY = 69
"""There is no display, or it went away."""
CANNOT_DRAW = 71
"""The scene cannot be drawn: memory is short, or what paints has failed."""
WINDOW_GONE = 74
"""Another program has destroyed the window."""
DISPLAY_STUCK = 75
"""The display takes no frames."""
SUPERVISOR_GONE = 76
"""Of the kiosk's event loop alone, never of its process: it goes on as a supervisor."""

MEANINGS = {
    TOLD_TO_END: "it ended in order, though not by its supervisor",
    NO_DISPLAY: "the display does not answer; it is asked again until it does",
    CANNOT_DRAW: "it could not draw its picture",
    WINDOW_GONE: "its window was destroyed by another program",
    DISPLAY_STUCK: "the display took no frames",
}
