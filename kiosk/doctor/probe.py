"""Looks at Qt in a process of its own: `python -m kiosk.doctor.probe` prints what it found as one JSON object.

Where a system library is missing, importing Qt fails or ends the process; then there is no JSON, but words on standard
error, and the one who asked lives on to tell.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QSize, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice

from kiosk.platform import renderer
from kiosk.platform.displays import is_plausible
from kiosk.platform.fonts import load_fonts
from kiosk.platform.icons import IconProvider, icon_characters
from kiosk.site.folders import bundled_resources
