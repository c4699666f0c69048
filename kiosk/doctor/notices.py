"""Tells what the running kiosk found and what to do about it, a line for each kind."""

from collections.abc import Iterator, Mapping

from kiosk.doctor.line import Line, yellow
from kiosk.site.notices import Notice

REMEDIES: Mapping[str, tuple[str, str]] = {
    "clock": ("clock found", "set the date and time of this machine, and see that it keeps them without power"),
    "settings": ("settings found", "correct site.yaml by `space-kiosk setup`, and start the kiosk again"),
    "content": ("content found", "put the content where it is named, or mend what `space-kiosk check` says of it"),
}
"""By kind: the name of its line, and what staff can do."""

OTHERWISE = "read what the log says at that time, and start the kiosk again"


def notice_lines(notices: Mapping[str, Notice]) -> Iterator[Line]:
    """Return a line for each notice that stands."""
    for kind, notice in sorted(notices.items()):
        name, remedy = REMEDIES.get(kind, (kind.replace("-", " "), OTHERWISE))
        times = "" if notice.times == 1 else f", {notice.times} times since {notice.first}"
        yield yellow(name, f"{notice.words} ({notice.last}{times})", remedy)
