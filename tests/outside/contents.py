"""Content folders for tests: the bundled content with one thing changed."""

import re
import shutil
from pathlib import Path

from tests.outside.programs import PROJECT


def copy_content(folder: Path) -> Path:
    """Copy the bundled content into `folder`, and return the copy."""
    return Path(shutil.copytree(PROJECT / "data", folder / "content"))


def with_short_home(folder: Path) -> Path:
    """Content whose home screen is read at a glance, so that the kiosk does not wait for its readers."""
    content = copy_content(folder)
    home = content / "screens" / "home.yaml"
    text = home.read_text("utf-8")
    home.write_text(re.sub(r"(?ms)^summary:\n.*?^(?=\w)", "summary: {en: Touch., es: Toca.}\n", text), "utf-8")
    return content


def with_picture_from(address: str, folder: Path) -> Path:
    """Content in which the first picture of the gallery and of the attract screen are to come from this address."""
    content = copy_content(folder)
    for file in (content / "kiosk.yaml", content / "screens" / "gallery.yaml"):
        file.write_text(re.sub(r"file: \S+\.jpg", f'file: "{address}"', file.read_text("utf-8"), count=1), "utf-8")
    return content
