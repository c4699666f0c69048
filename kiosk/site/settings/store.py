"""Writes the settings file, whole or not at all, and keeps the previous one beside it."""

import os
from pathlib import Path

from kiosk.site.settings.definitions import HEADER

READABLE_BY_ALL = 0o644
OPEN_TO_ALL = 0o755


def backup_of(file: Path) -> Path:
    """Return where the file is kept that was there before the last setup."""
    return file.with_name(f"{file.name}.before")


def write(file: Path, text: str) -> bool:
    """Write the file, and keep the one before it. Returns whether anything changes. Raises OSError."""
    before = file.read_bytes() if file.exists() else None
    if before == text.encode():
        return False
    _make_folder(file.parent)
    if before is None:
        backup_of(file).unlink(missing_ok=True)
    else:
        _write_whole(backup_of(file), before)
    _write_whole(file, text.encode())
    return True


def undo(file: Path) -> str:
    """Put back what was there before the last setup. Returns what was done, empty if there is nothing to undo."""
    backup = backup_of(file)
    if backup.exists():
        backup.replace(file)
        return f"{file} is as it was before the last setup"
    if file.exists() and file.read_text(encoding="utf-8", errors="replace").startswith(HEADER):
        file.unlink()
        return f"{file} is removed, as there was none before; all settings are at their defaults"
    return ""


def _make_folder(folder: Path) -> None:
    if not folder.is_dir():
        folder.mkdir(parents=True)
        folder.chmod(OPEN_TO_ALL)  # whatever the umask of root is: the kiosk runs as another user


def _write_whole(file: Path, data: bytes) -> None:
    new = file.with_name(f"{file.name}.new")
    with new.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    new.chmod(READABLE_BY_ALL)
    new.replace(file)
