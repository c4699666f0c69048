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


def sha256_of_all(folder: Path) -> str:
    """Return one SHA-256 for the names and contents of all files in a folder."""
    digest = hashlib.sha256()
    for file in sorted(picture_files(folder)):
        digest.update(f"{file} {sha256(folder / file)}\n".encode())
    return digest.hexdigest()


def read(folder: Path, kind: str = "pictures") -> list[dict[str, Any]]:
    """Return the entries of the manifest in a media folder: its pictures, or its turntables."""
    return json.loads((folder / NAME).read_text(encoding="utf-8")).get(kind, [])


def write(folder: Path, entries: Iterable[dict[str, Any]], turntables: Iterable[dict[str, Any]] = ()) -> None:
    """Write the manifest of a media folder. A turntable is one entry, with one hash, for all files of its folder."""
    text = json.dumps({"pictures": list(entries), "turntables": list(turntables)}, indent=2, ensure_ascii=False)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def is_portrait(file: str) -> bool:
    """Whether a file lies where the kiosk looks for the portrait of a person, by the person's key."""
    return file.rpartition("/")[0] == "people"


def faults(folder: Path) -> list[str]:
    """Return what differs between the manifest of a media folder and its files; empty if all agree.

    A portrait that staff dropped in is not drawn here, so it need not be listed.
    """
    listed = {entry["file"]: entry["sha256"] for entry in read(folder)}
    turntables = {entry["folder"]: entry["sha256"] for entry in read(folder, "turntables")}
    present = {file for file in picture_files(folder) if file.partition("/")[0] not in turntables}
    missing = [f"{file} is missing" for file in sorted(listed.keys() - present)]
    unlisted = [f"{file} is not listed" for file in sorted(present - listed.keys()) if not is_portrait(file)]
    both = sorted(listed.keys() & present)
    changed = [f"{file} has changed" for file in both if sha256(folder / file) != listed[file]]
    turned = [f"{name}/ has changed" for name in turntables if sha256_of_all(folder / name) != turntables[name]]
    return missing + unlisted + changed + turned
