"""Files that the kiosk keeps for itself from run to run: whole and its own, or as good as missing.

A file may be torn by a power cut, half written, overwritten by something else, or impossible to write. What is read
back is what was written, byte for byte, or nothing.
"""

import os
import zlib
from contextlib import suppress
from pathlib import Path

_CHECKSUM_BYTES = 4


def keep(file: Path, data: bytes) -> bool:
    """Write `data` in place of what the file held. Returns whether that could be done; the old file stays otherwise."""
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(zlib.crc32(data).to_bytes(_CHECKSUM_BYTES) + data)
        beside.replace(file)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def recall(file: Path) -> bytes | None:
    """Return what was kept, or None where there is nothing that could be trusted. Opens regular files alone."""
    try:
        kept = file.read_bytes() if file.is_file() else b""
    except OSError:
        return None
    checksum, data = kept[:_CHECKSUM_BYTES], kept[_CHECKSUM_BYTES:]
    return data if len(checksum) == _CHECKSUM_BYTES and zlib.crc32(data).to_bytes(_CHECKSUM_BYTES) == checksum else None
