"""Chooses how the scene is drawn: by a real GPU, or by Qt's software renderer; never by emulated OpenGL.

Measured on two cores without a GPU: the software renderer swipes at 62 frames a second, emulated OpenGL at 25
with seven times the CPU time (ADR 0005).
"""

import sys
from pathlib import Path

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

CHOICES = ("auto", "software", "opengl")
VIRTUAL_DRIVERS = frozenset(
    {
        "vgem",
        "vkms",
        "virtio_gpu",
        "virtio-pci",
        "bochs-drm",
        "simple-framebuffer",
        "simpledrm",
        "ast",
        "mgag200",
        "cirrus",
        "cirrus-qemu",
    }
)
"""Kernel drivers of displays that cannot draw."""

EMULATED = ("llvmpipe", "softpipe", "swrast", "software", "swiftshader", "gdi generic", "virgl")
"""Parts of the name that OpenGL gives an emulated GPU."""


def use(choice: str) -> str:
    """Choose the renderer, after the application object and before the first window. Returns `software` or `opengl`."""
    renderer = choice if choice != "auto" else ("opengl" if has_gpu() else "software")
    if renderer == QQuickWindow.sceneGraphBackend():
        return renderer
    if renderer == "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    else:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.OpenGL)
    return renderer


def has_gpu() -> bool:
    """Whether OpenGL here is drawn by hardware."""
    if sys.platform == "linux" and not gpu_drivers():
        return False
    name = opengl_renderer().lower()
    return bool(name) and not any(emulated in name for emulated in EMULATED)


def gpu_drivers(devices: Path = Path("/sys/class/drm")) -> tuple[str, ...]:
    """Kernel drivers of the graphics cards that can draw, as Linux lists them."""
    links = sorted(devices.glob("renderD*/device/driver")) if devices.is_dir() else []
    names = dict.fromkeys(link.resolve().name for link in links)
    return tuple(name for name in names if name not in VIRTUAL_DRIVERS)


def opengl_renderer() -> str:
    """What OpenGL calls the thing that draws; empty where there is no OpenGL."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    gl_renderer = 0x1F01
    name = context.functions().glGetString(gl_renderer)
    context.doneCurrent()
    return str(name or "")
