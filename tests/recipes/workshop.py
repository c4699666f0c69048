"""A copy of the project whose content may be changed, and looked at in a kiosk."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.audit.tokens import evaluate
from kiosk.tour.items import is_kind, shown_rect, visible_items
from kiosk.tour.stage import turn_pages
from tests.conftest import PROJECT
from tests.qml.running import Visitor, running_kiosk

CLEAN = "data: 0 problems, 0 warnings\n"
PORTRAIT_PIXELS = (800, 1000)


class Workshop:
    """A project of its own, in which `make check` looks at its own content."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._painted: set[Path] = set()
        self.data = Path(shutil.copytree(PROJECT / "data", folder / "data"))
        for name in (".venv", "Makefile", "kiosk", "requirements.lock", "resources", "tools"):
            (folder / name).symlink_to(PROJECT / name)

    def tidy(self) -> None:
        """Put the content back as it was. Pictures stay where they are, so that the check need not open them again."""
        for file in [path for path in self.data.rglob("*") if path.is_file()]:
            original = PROJECT / "data" / file.relative_to(self.data)
            if not original.is_file():
                file.unlink()
            elif file.suffix == ".yaml" or file in self._painted:
                shutil.copy2(original, file)
        self._painted.clear()

    def make(self, target: str) -> str:
        """Return what `make` says; the virtual environment is there, so nothing is installed."""
        done = subprocess.run(
            ["make", "--silent", "--old-file=.venv/.run-ready", target],
            cwd=self.folder,
            env={**os.environ, "MAKEFLAGS": "", "MAKELEVEL": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return "".join(line for line in done.stdout.splitlines(keepends=True) if not line.startswith("make: ***"))

    def read(self, file: str) -> str:
        return (self.data / file).read_text("utf-8")

    def write(self, file: str, text: str) -> None:
        (self.data / file).write_text(text, "utf-8")

    def swap(self, file: str, old: str, new: str) -> None:
        """Replace what stands in a file; it must be there."""
        text = self.read(file)
        assert old in text, f"{file} holds no {old!r}"
        self.write(file, text.replace(old, new, 1))

    def item(self, file: str, key: str) -> str:
        """Return an item from its `- key:` line to the line before the next one."""
        _, first, rest = self.read(file).partition(f"  - key: {key}\n")
        assert first, f"{file} has no item {key!r}"
        return first + rest.partition("  - key: ")[0]

    def add_to_item(self, file: str, key: str, lines: str) -> None:
        """Write lines below an item's `key`."""
        self.swap(file, f"  - key: {key}\n", f"  - key: {key}\n{lines}")

    def save_picture(self, file: str, color: str) -> None:
        """Save a picture of one colour in the media folder."""
        picture = QImage(*PORTRAIT_PIXELS, QImage.Format.Format_RGB888)
        picture.fill(QColor(color))
        target = self.data / "media" / file
        target.parent.mkdir(parents=True, exist_ok=True)
        assert picture.save(str(target), quality=95)
        self._painted.add(target)

    @contextmanager
    def kiosk(self, address: str = "", language: str = "en") -> "Iterator[Look]":
        """A kiosk with this content, and somebody who looks at it."""
        with running_kiosk(self.data, address=address, language=language) as app:
            yield Look(Visitor(app))


class Look:
    """What a visitor sees."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor

    def switch_language(self) -> None:
        self.visitor.app.kiosk.switchLanguage()
        self.visitor.settle()

    def words(self) -> set[str]:
        """Every text that can be seen, whatever page it stands on."""
        texts = {item.property("text") for item in self._seen()}
        while turn_pages(self.visitor.app):
            texts |= {item.property("text") for item in self._seen()}
        for pane in self.visitor.all("PagedPane"):
            evaluate("toFirstPage()", pane)
        return {text for text in texts if isinstance(text, str) and text}

    def spoken_pictures(self) -> set[str]:
        """What is said of the pictures to visitors who listen."""
        return {str(item.property("alt")) for item in self._seen() if is_kind(item, "KioskPicture")}

    def credits(self) -> set[str]:
        """Who made the pictures, as a touch on their signs tells."""
        return {str(item.property("credit")) for item in self._seen() if is_kind(item, "Credit")}

    def sees_color(self, color: str) -> bool:
        """Whether a good part of the window has about this colour."""
        wanted, image = QColor(color), self.visitor.window.grabWindow()
        steps = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)]
        alike = [True for x, y in steps if _is_near(image.pixelColor(x, y), wanted)]
        return len(alike) > len(steps) / 50

    def _seen(self) -> list[QQuickItem]:
        return [item for item in visible_items(self.visitor.window) if not shown_rect(item).isEmpty()]


def _is_near(one: QColor, other: QColor) -> bool:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) < 24 for a, b in pairs)
