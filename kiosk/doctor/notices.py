"""Reports what the running kiosk found and what to do about it, one line for each kind."""

from collections.abc import Iterator, Mapping

from kiosk.doctor.line import Line, yellow
from kiosk.site.log.notices import Notice

REMEDIES: Mapping[str, tuple[str, str]] = {
    "cannot-draw": (
        "picture found",
        "memory is short: end other programs, use smaller pictures, or give this machine more memory",
    ),
    "clock": ("clock found", "set the date and time of this machine, and see that it keeps them without power"),
    "content": ("content found", "put the content where it is named, or mend what `space-kiosk check` says of it"),
    "display-may-sleep": (
        "sleep found",
        "switch off the screen saver and the energy saving of the display in the system's settings",
    ),
    "display-stuck": ("display found", "see whether the display is on, and whether its cable and driver are well"),
    "noisy-spot": (
        "touch found",
        "clean the touch screen at that place and take away what lies there; else calibrate or replace it",
    ),
    "picture-hangs": (
        "pictures found",
        "the disk or network that holds them does not answer: check its connection, or copy them to this machine",
    ),
    "safe-mode": (
        "safe mode found",
        "read the last errors in kiosk.log and supervisor.log, and mend what they name; it ends by itself",
    ),
    "settings": ("settings found", "correct site.yaml by `space-kiosk setup`, and start the kiosk again"),
    "speech": ("speech found", "run `space-kiosk doctor`: its line on voices says what to install"),
    "window-disturbed": ("window found", "close or remove the program that the line names"),
    "window-lost": ("window hidden", "end the program that hides the kiosk's window, or use a wall screen session"),
}
"""By kind: the name of its line, and what staff can do."""

OTHERWISE = "read what the log says at that time, and start the kiosk again"


def notice_lines(notices: Mapping[str, Notice]) -> Iterator[Line]:
    """Return a line for each notice that stands."""
    for kind, notice in sorted(notices.items()):
        name, remedy = REMEDIES.get(kind, (kind.replace("-", " "), OTHERWISE))
        times = "" if notice.times == 1 else f", {notice.times} times since {notice.first}"
        yield yellow(name, f"{notice.words} ({notice.last}{times})", remedy)
