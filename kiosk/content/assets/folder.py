"""What a content folder holds and where."""

from pathlib import Path

KIOSK_FILE = "kiosk.yaml"
SCREENS_FOLDER = "screens"


def listing(folder: Path) -> list[Path]:
    """Return what is in a folder, in the order of names and without hidden files; nothing if it cannot be read."""
    try:
        return entries(folder)
    except OSError:
        return []


def entries(folder: Path) -> list[Path]:
    """Return the same as `listing`. Raises OSError if the folder cannot be read."""
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
