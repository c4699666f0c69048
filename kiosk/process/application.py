"""Makes Qt's application object."""

import sys

from PySide6.QtGui import QGuiApplication


def make_application() -> QGuiApplication:
    """The application object. Only the program's name is handed to Qt, so that no argument reaches it."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("space-kiosk")
    application.setApplicationDisplayName("Space Operations Kiosk")
    application.setDesktopFileName("space-kiosk")
    return application
