"""Looks at Qt in a process of its own: `python -m kiosk.doctor.probe PLUGIN` prints a `QtFacts` as JSON.

PLUGIN names the platform plugin that would draw on a real display of this machine; whether it loads is looked at even
where there is no display to draw on.

Where a system library is missing, importing Qt fails or ends the process; then there is no JSON, but words on standard
error, and the one who asked lives on to tell.
"""

import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import QLibraryInfo, QPluginLoader, QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice, QScreen

from kiosk.doctor.qt_facts import DisplayFact, QtFacts
from kiosk.platform import renderer
from kiosk.platform.displays import plausible_diagonal
from kiosk.platform.fonts import FAMILY, bundled_fonts, load_fonts
from kiosk.platform.icons import IconProvider, icon_characters
from kiosk.platform.interface_words import interface_languages
from kiosk.site.folders import bundled_resources

AN_ICON = "home"
ICON_SIDE = 48


def main(plugin: str) -> int:
    """Print the facts. Returns 0."""
    application = QGuiApplication(sys.argv[:1])
    sys.stdout.buffer.write(msgspec.json.encode(look(plugin)) + b"\n")
    sys.stdout.flush()
    application.shutdown()
    return 0


def look(plugin: str) -> QtFacts:
    """Return what Qt has here. An application object must exist."""
    resources = bundled_resources()
    drivers = renderer.gpu_drivers()
    return QtFacts(
        platform=QGuiApplication.platformName(),
        displays=tuple(_display(screen) for screen in QGuiApplication.screens()),
        renderer="opengl" if renderer.has_gpu() else "software",
        drivers=drivers,
        gpu=renderer.opengl_renderer() if drivers or sys.platform != "linux" else "",
        touch_screens=tuple(
            device.name() for device in QInputDevice.devices() if device.type() == QInputDevice.DeviceType.TouchScreen
        ),
        font_weights=font_weights(resources / "fonts"),
        icons=_icons(),
        icon_drawn=is_icon_drawn(),
        languages=interface_languages(resources / "i18n"),
        plugin=plugin,
        plugin_error=plugin_error(plugin),
    )


def _display(screen: QScreen) -> DisplayFact:
    size, diagonal = screen.size(), plausible_diagonal(screen) or 0.0
    return DisplayFact(name=screen.name(), width=size.width(), height=size.height(), diagonal_inches=diagonal)


def font_weights(folder: Path) -> tuple[int, ...]:
    """Load the bundled fonts and return the weights of the kiosk's typeface, from 100 to 900; none if it is missing."""
    if FAMILY not in load_fonts(bundled_fonts(folder)):
        return ()
    styles = QFontDatabase.styles(FAMILY)
    return tuple(sorted({QFontDatabase.weight(FAMILY, style) for style in styles}))


def _icons() -> int:
    try:
        return len(icon_characters())
    except (OSError, StopIteration):
        return 0


def is_icon_drawn() -> bool:
    """Whether an icon comes out as more than an empty picture."""
    try:
        image = IconProvider().requestImage(f"{AN_ICON}/ffffff", QSize(), QSize(ICON_SIDE, ICON_SIDE))
    except (OSError, StopIteration, IndexError):
        return False
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def plugin_error(name: str) -> str:
    """Return why a platform plugin does not load, in the words of the system's linker; nothing if it does."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    files = sorted(folder.glob(f"*q{name}.*"))
    if not files:
        return f"there is no platform plugin {name}"
    loader = QPluginLoader(str(files[0]))
    return "" if loader.load() else loader.errorString()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
