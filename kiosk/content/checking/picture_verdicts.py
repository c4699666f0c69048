"""What was found of pictures, kept from check to check for as long as their files do not change.

Opening a hundred photographs takes seconds, and they are the same ones next time. A file counts as unchanged while its
size, its times and its place on the disk are. Whatever is torn, old or foreign in the kept file is as if it were not.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from kiosk.content.checking.pictures import PictureFault, PictureProbe
from kiosk.kept import keep, recall

FILE = "picture-check.msgpack"
MOST_KEPT = 20_000


class _PictureVerdict(msgspec.Struct, frozen=True, array_like=True):
    """What was found of a picture, and the look of its file then."""

    look: str
    size: tuple[int, int] = (0, 0)
    fault: str = ""
    too_large: bool = False


class _KeptVerdicts(msgspec.Struct, frozen=True, array_like=True):
    program: str
    verdicts: dict[bytes, _PictureVerdict]


class PictureVerdicts:
    """A probe that remembers, in a folder of the site's own. Leaving its `with` block keeps what it has learned."""

    def __init__(self, probe: PictureProbe, folder: Path, *, program: str) -> None:
        """Recall what was kept. `program` is what identifies the program: another one may find otherwise."""
        self._probe = probe
        self._file = folder / FILE
        self._program = program
        self._verdicts = self._recall()
        self._learned = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None and self._learned:
            self._keep()

    def __call__(self, path: Path, /) -> tuple[int, int]:
        """Return the size of a picture or raise `PictureFault`, from memory where its file is as it was."""
        name, look = os.fsencode(path.absolute()), _look_of(path)
        known = self._verdicts.get(name)
        if known is None or known.look != look:
            known = self._verdicts[name] = self._judge(path, look)
            self._learned = True
        if known.fault:
            raise PictureFault(known.fault, too_large=known.too_large)
        return known.size

    def _judge(self, path: Path, look: str) -> _PictureVerdict:
        try:
            return _PictureVerdict(look, self._probe(path))
        except PictureFault as fault:
            return _PictureVerdict(look, fault=str(fault) or "no reason is known", too_large=fault.too_large)

    def _recall(self) -> dict[bytes, _PictureVerdict]:
        try:
            copy = msgspec.msgpack.decode(recall(self._file) or b"", type=_KeptVerdicts)
        except msgspec.MsgspecError:
            return {}
        return copy.verdicts if copy.program == self._program else {}

    def _keep(self) -> None:
        """Write what is known, the newest last. Where that cannot be, the next check opens the pictures again."""
        newest = dict(list(self._verdicts.items())[-MOST_KEPT:])
        keep(self._file, msgspec.msgpack.encode(_KeptVerdicts(self._program, newest)))


def _look_of(path: Path) -> str:
    facts = path.stat()
    return f"{facts.st_size} {facts.st_mtime_ns} {facts.st_ctime_ns} {facts.st_ino} {facts.st_dev}"
