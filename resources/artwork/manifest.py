"""The list of the pictures drawn by computer, `data/media/manifest.json`: what each is, and proof that it is whole.

It needs neither Blender nor the ray marcher, so that the tests can check it anywhere.
"""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

NAME = "manifest.json"
CAPTION = {"en": "Illustration", "es": "Ilustración"}
"""Every picture says this where it is shown: none may pass for a photograph."""


def picture_files(folder: Path) -> set[str]:
    """Return every file under a media folder but the manifest and hidden ones, as paths with /."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return {file for file in files if file != NAME and not any(part.startswith(".") for part in file.split("/"))}


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read(folder: Path) -> list[dict[str, Any]]:
    """Return the entries of the manifest in a media folder."""
    return json.loads((folder / NAME).read_text(encoding="utf-8"))["pictures"]


def write(folder: Path, entries: Iterable[dict[str, Any]]) -> None:
    """Write the manifest of a media folder."""
    text = json.dumps({"pictures": list(entries)}, indent=2, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def faults(folder: Path) -> list[str]:
    """Return what differs between the manifest of a media folder and its files; empty if all agree."""
    listed = {entry["file"]: entry["sha256"] for entry in read(folder)}
    present = picture_files(folder)
    missing = [f"{file} is missing" for file in sorted(listed.keys() - present)]
    unlisted = [f"{file} is not listed" for file in sorted(present - listed.keys())]
    both = sorted(listed.keys() & present)
    changed = [f"{file} has changed" for file in both if sha256(folder / file) != listed[file]]
    return missing + unlisted + changed
