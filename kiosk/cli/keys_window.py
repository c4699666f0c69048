"""A lesson in a window, where there is a display: keys come as the kiosk itself would have them."""

import sys
from pathlib import Path

from kiosk.cli.qt import prepare_qt
from kiosk.keypad.lesson import Lesson
from kiosk.site.settings.keys import name_of

FONTS = "fonts"


def teach_in_window(lesson: Lesson, resources: Path, skip_word: str) -> None:
    """Ask in a window, and on the terminal too, until all is answered or somebody stops it."""
    prepare_qt()
    from PySide6.QtCore import QSocketNotifier

    from kiosk.platform.fonts import FAMILY, bundled_fonts, load_fonts
    from kiosk.platform.key_window import KeyWindow
    from kiosk.platform.signals import EndOnSignal
    from kiosk.process.application import make_application

    application = make_application()
    load_fonts(bundled_fonts(resources / FONTS))
    end = EndOnSignal()
    window = KeyWindow(FAMILY)

    def tell(said: str) -> None:
        print(f"  {said}\n{lesson.question}" if said else lesson.question, flush=True)
        window.tell(lesson.question, said)
        if not lesson.wanted:
            application.exit()

    def press(key: int, scan_code: int, on_keypad: bool) -> None:
        if lesson.wanted:
            tell(lesson.press(name_of(key, scan_code, on_keypad=on_keypad)))

    def skip() -> None:
        if lesson.wanted:
            tell(lesson.skip())

    def read_line() -> None:
        line = sys.stdin.readline()
        typed.setEnabled(bool(line))
        if line.strip() == skip_word:
            skip()

    window.keyPressed.connect(press)
    window.skipped.connect(skip)
    window.stopped.connect(application.exit)
    if sys.platform != "win32" and sys.stdin.isatty():
        typed = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
        typed.activated.connect(read_line)
    tell("")
    window.show()
    window.requestActivate()
    application.exec()
    end.close()
    window.close()
    application.shutdown()
