"""The cache in which Qt keeps compiled QML, and the seal that says what was in it when all was well.

Qt maps these files into memory and trusts them: a torn one brings the program down. So each start deletes what is not
exactly as it was sealed, and a start after one that did not end in order works without the cache.
"""

import os
import shutil
import zlib
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.kept import keep, read_kept, recall

WITHOUT = {"QML_DISK_CACHE": "aot"}
"""What has Qt use nothing but the QML that was compiled into its own libraries."""

Seal = dict[str, str]
"""The checksum of each file by its name."""


class QmlCache:
    """The cache in a folder of the site's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "qml"
        self._file = folder / "qml.seal"
        self._sealed: Seal = {}
        self._is_used = False

    def prepare(self, *, trusted: bool) -> dict[str, str]:
        """Clear away what is not as it was sealed. Returns the environment in which Qt finds the cache, or uses none.

        A cache that is not trusted is emptied, so that the next start makes it anew.
        """
        self._sealed = self._read_seal() if trusted else {}
        self._is_used = self._clear() and trusted
        return {"QML_DISK_CACHE_PATH": str(self._folder)} if self._is_used else WITHOUT

    def _clear(self) -> bool:
        """Whether nothing is left in the folder but what was sealed."""
        try:
            if self._folder.is_symlink():
                return False
            self._folder.mkdir(parents=True, exist_ok=True)
            with os.scandir(self._folder) as entries:
                for entry in entries:
                    if not self._is_as_sealed(entry):
                        _remove(Path(entry.path))
        except OSError:
            return False
        return True

    def _is_as_sealed(self, entry: "os.DirEntry[str]") -> bool:
        try:
            return entry.name in self._sealed and _checksum(read_kept(Path(entry.path))) == self._sealed[entry.name]
        except OSError:
            return False

    def seal(self) -> None:
        """Note what is in the cache, now that it has served. What was sealed before keeps its seal, come what may."""
        if not self._is_used:
            return
        with suppress(OSError):
            new = {
                path.name: _checksum(read_kept(path))
                for path in self._folder.glob("*.qmlc")
                if path.name not in self._sealed
            }
            if new:
                self._sealed |= new
                keep(self._file, msgspec.json.encode(self._sealed))

    def _read_seal(self) -> Seal:
        try:
            return msgspec.json.decode(recall(self._file) or b"{}", type=Seal)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return {}


def _checksum(content: bytes) -> str:
    return f"{zlib.crc32(content):08x}"


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
