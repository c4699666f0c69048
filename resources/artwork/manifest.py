"""The list of the pictures drawn by computer, `manifest.json` beside this file, and proof that each is as it was drawn.

It needs neither Blender nor the ray marcher, so that the tests can check it anywhere. Which pictures there are is for
the content to say: one that is gone, or that nobody drew here, is no concern of this list.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

FILE = Path(__file__).with_name("manifest.json")


@dataclass(frozen=True)
class Manifest:
    """The SHA-256 of each picture by its file in the media folder, and of each turntable by its folder."""

    pictures: dict[str, str] = field(default_factory=dict)
    turntables: dict[str, str] = field(default_factory=dict)


def sha256(file: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def sha256_of_all(folder: Path) -> str:
    """Return one SHA-256 for the names and contents of all files in a folder but the hidden ones."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")):
        digest.update(f"{file.name} {sha256(file)}\n".encode())
    return digest.hexdigest()


def read(file: Path = FILE) -> Manifest:
    """Return the manifest in a file."""
    return Manifest(**json.loads(file.read_text(encoding="utf-8")))


def write(made: Manifest, file: Path = FILE) -> None:
    """Write a manifest to a file."""
    file.write_text(json.dumps(asdict(made), indent=1) + "\n", encoding="utf-8")


def faults(listed: Manifest, media: Path) -> list[str]:
    """Return which of the listed pictures are in a media folder, and are not as they were drawn."""
    changed = [name for name, digest in listed.pictures.items() if _differs(media / name, digest)]
    turned = [f"{name}/" for name, digest in listed.turntables.items() if _folder_differs(media / name, digest)]
    return [f"{name} has changed" for name in (*changed, *turned)]


def _differs(file: Path, digest: str) -> bool:
    return file.is_file() and sha256(file) != digest


def _folder_differs(folder: Path, digest: str) -> bool:
    return folder.is_dir() and sha256_of_all(folder) != digest
