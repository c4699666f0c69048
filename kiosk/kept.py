"""Reads and writes the small files that a kiosk keeps from run to run, whatever was put in their place.

A pipe or a device would keep the reader waiting, a link would lead elsewhere: only plain files are read, and what is
written takes the place of whatever was there. A file may also be torn by a power cut, or be somebody else's: what
`recall` gives back is what `keep` was given, byte for byte, or nothing.
"""

import errno
import os
import stat
import zlib
from contextlib import suppress
from pathlib import Path

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_WRITE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_CHECKSUM_BYTES = 4


def read_kept(file: Path) -> bytes:
    """Return what is in a plain file. Raises OSError where there is none, or something else."""
    with os.fdopen(os.open(file, _READ), "rb") as stream:
        if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            raise OSError(errno.EINVAL, "this is no plain file", str(file))
        return stream.read()


def write_kept(file: Path, kept: bytes) -> None:
    """Put a plain file with these bytes in place of what is there. Raises OSError where that cannot be."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(FileNotFoundError):
        beside.unlink()
    try:
        with os.fdopen(os.open(beside, _WRITE, 0o666), "wb") as stream:
            stream.write(kept)
        beside.replace(file)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise


def keep(file: Path, data: bytes) -> bool:
    """Keep `data` with its checksum. Returns whether that could be done; the old file stays otherwise."""
    try:
        write_kept(file, _checksum(data) + data)
    except OSError:
        return False
    return True


def recall(file: Path) -> bytes | None:
    """Return what was kept, or None where there is nothing that could be trusted."""
    try:
        kept = read_kept(file)
    except OSError:
        return None
    checksum, data = kept[:_CHECKSUM_BYTES], kept[_CHECKSUM_BYTES:]
    return data if _checksum(data) == checksum else None


def _checksum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(_CHECKSUM_BYTES)
