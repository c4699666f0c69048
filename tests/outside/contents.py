"""Content folders for tests: the bundled content with one thing changed."""

import re
import shutil
from pathlib import Path

from tools.xserver.programs import PROJECT


def copy_content(folder: Path) -> Path:
    """Copy the bundled content into `folder`, and return the copy."""
    return Path(shutil.copytree(PROJECT / "data", folder / "content"))


def with_short_home(folder: Path) -> Path:
    """Content whose home screen is read at a glance, so that the kiosk does not wait for its readers."""
    content = copy_content(folder)
    _replace(content / "screens" / "home.yaml", r"(?ms)^summary:\n.*?^(?=\w)", "summary: {en: Touch., es: Toca.}\n")
    return content


def with_picture_from(address: str, folder: Path) -> Path:
    """Content that asks for a picture from this address: as a picture's file, and by markup in a text."""
    content = copy_content(folder)
    _replace(content / "screens" / "gallery.yaml", r"(?m)^ {6}file: \S+", f'      file: "{address}"')
    _replace(
        content / "screens" / "home.yaml", r"(?m)^vision:\n  en: (>-\s+)?", rf"vision:\n  en: \1<img src='{address}'> "
    )
    return content


def _replace(file: Path, pattern: str, replacement: str) -> None:
    text, count = re.subn(pattern, replacement, file.read_text("utf-8"), count=1)
    assert count == 1, f"{file.name} holds nothing like {pattern}"
    file.write_text(text, "utf-8")
