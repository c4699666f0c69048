"""Keeps content that was loaded, so that the next start need not read it from YAML again.

A kept copy holds the very bytes that it was loaded from, and what identifies the program that loaded it. If any of them
differ, or the copy is damaged, it is as if there were none. Which day it is does not matter: all days are loaded alike.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.assets.folder import KIOSK_FILE, SCREENS_FOLDER, listing
from kiosk.content.model.schema import SCREEN_TYPES, Content, Kiosk, Screen
from kiosk.kept import keep, recall
from kiosk.yamlfile.document import MAX_BYTES

FILE = "content.msgpack"
_PROGRAM = (Path(__file__).parents[1], Path(__file__).parents[2] / "yamlfile")
"""The folders of what has a part in loading."""


class _Copy(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept. Each screen is kept with its type, which says as what it is to be decoded."""

    origin: bytes
    kiosk: Kiosk
    screens: dict[str, tuple[str, msgspec.Raw]]


class ContentCache:
    """The kept copy of one content folder, in a folder of the site's own."""

    def __init__(self, content_folder: Path, cache_folder: Path, *, version: str) -> None:
        """Read the content's files once, to know what a copy must stand for; `version` is the program's."""
        self._folder = content_folder
        self._version = version
        self._file = cache_folder / FILE
        self._origin = _origin(content_folder, version)

    def recall(self) -> Content | None:
        """Return the content as it was kept, or None when it has to be loaded."""
        try:
            copy = msgspec.msgpack.decode(recall(self._file) or b"", type=_Copy)
            if copy.origin != self._origin:
                return None
            screens = {key: _decode(kind, raw) for key, (kind, raw) in copy.screens.items()}
        except (msgspec.MsgspecError, KeyError):
            return None
        return Content(kiosk=copy.kiosk, screens=screens)

    def keep(self, content: Content) -> None:
        """Keep content that was loaded without a diagnostic, unless its files have changed meanwhile.

        A copy that cannot be written is no fault: the next start takes a little longer.
        """
        if not self._origin or _origin(self._folder, self._version) != self._origin:
            return
        encode = msgspec.msgpack.encode
        encoded = encode(
            _Copy(
                origin=self._origin,
                kiosk=content.kiosk,
                screens={key: (screen.type, msgspec.Raw(encode(screen))) for key, screen in content.screens.items()},
            )
        )
        keep(self._file, encoded)


def _decode(kind: str, raw: Any) -> Screen:
    return msgspec.msgpack.decode(raw, type=SCREEN_TYPES[kind])


def _origin(folder: Path, version: str) -> bytes:
    """The content's YAML and what identifies the program that reads it; empty when a file of it is not to be read."""
    parts = [repr((version, *_program())).encode()]
    try:
        for path in (folder / KIOSK_FILE, *listing(folder / SCREENS_FOLDER)):
            if not path.is_file() or path.stat().st_size > MAX_BYTES:
                return b""
            text = path.read_bytes()
            parts += (f"{path.name}/{len(text)}/".encode(), text)
    except OSError:
        return b""
    return b"".join(parts)


def _program() -> Iterator[tuple[str, int, int]]:
    """Name, size and time of each file of the program that has a part in loading; frozen, they are in one file."""
    for file in (Path(sys.executable), *(file for folder in _PROGRAM for file in sorted(folder.rglob("*.py")))):
        facts = file.stat()
        yield file.name, facts.st_size, facts.st_mtime_ns
