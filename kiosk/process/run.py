"""Runs the kiosk as a process, from Qt's application object to the exit code."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, qInstallMessageHandler

from kiosk.app import KioskApp, Options
from kiosk.platform.signals import EndOnSignal
from kiosk.process.application import make_application
from kiosk.process.ending import end_without_window, leave_at_once
from kiosk.process.faults import survive_exceptions
from kiosk.process.qt_messages import log_qt_message
from kiosk.process.rest import spare_the_start, tell_rest
from kiosk.viewmodels.kiosk import KioskViewModel

if TYPE_CHECKING:
    from kiosk.lifeline import Lifeline
    from kiosk.renewal import Renewal
    from kiosk.site.choice.exhibit import Exhibit, Wishes
    from kiosk.supervision.link import SupervisorLink

log = logging.getLogger("kiosk")


def run(
    exhibit: "Exhibit",
    wishes: "Wishes",
    options: Options,
    *,
    link: "SupervisorLink | None" = None,
    at_rest: Callable[[], None] | None = None,
    at_end: Callable[[], None] | None = None,
    follow: Callable[[int], int] | None = None,
) -> int:
    """Run the kiosk until it is told to end, and return the exit code.

    Args:
        exhibit: what is shown first.
        wishes: what staff want to be shown, for what is shown later.
        options: how the kiosk is to run.
        link: leads to a supervisor.
        at_rest: called when there is nothing to do: after the start, and whenever the attract screen begins.
        at_end: called when the kiosk has ended in order, even if the process then leaves decoders behind.
        follow: called with the exit code where it does leave them behind, and so does not return.
    """
    qInstallMessageHandler(log_qt_message)
    lifeline = _lifeline(link) if link is not None else None
    application = make_application()
    if lifeline is not None:
        lifeline.note_display()
    application.setQuitOnLastWindowClosed(options.windowed)
    end = EndOnSignal()
    kiosk_app = KioskApp(exhibit, options)
    if lifeline is not None:
        lifeline.begin(kiosk_app.window, exhibit.choice.folder)
        _tell_attract(kiosk_app.kiosk, lifeline)
    if kiosk_app.hold is not None:
        kiosk_app.hold.gone.connect(end_without_window)
    survive_exceptions(kiosk_app.kiosk, lifeline)
    _tell_start(kiosk_app, link)
    QTimer.singleShot(0, spare_the_start)
    renewal = _renewal(kiosk_app, wishes)
    tell_rest(kiosk_app.kiosk, kiosk_app.rest)
    if at_rest is not None:
        tell_rest(kiosk_app.kiosk, at_rest)
    code = application.exec()
    renewal.stop()
    if lifeline is not None:
        lifeline.end()
    all_ended = kiosk_app.close()
    end.close()
    if at_end is not None:
        at_end()
    if not all_ended:
        leave_at_once(code, follow)
    return code


def _tell_start(kiosk_app: KioskApp, link: "SupervisorLink | None") -> None:
    exhibit = kiosk_app.exhibit
    log.info(
        "started with the %s renderer, %d screens, %s, version %s",
        kiosk_app.renderer,
        len(exhibit.content.screens),
        f"supervised by {link.supervisor}" if link is not None else "not supervised",
        exhibit.version,
    )


def _lifeline(link: "SupervisorLink") -> "Lifeline":
    """Begin to work for a supervisor. Without one its code is not even imported."""
    from kiosk.lifeline import Lifeline

    lifeline = Lifeline(link)
    lifeline.ask_display(log_qt_message)
    return lifeline


def _tell_attract(kiosk: KioskViewModel, lifeline: "Lifeline") -> None:
    def tell() -> None:
        lifeline.tell_attract(attract=kiosk.state.attract)

    tell()
    kiosk.attractChanged.connect(tell)


def _renewal(kiosk_app: KioskApp, wishes: "Wishes") -> "Renewal":
    """Keep what is shown up to date. Its code is imported when the window is there already."""
    from kiosk.renewal import Renewal

    return Renewal(kiosk_app, wishes)
