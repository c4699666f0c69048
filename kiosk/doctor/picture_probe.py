"""How the content check opens pictures: by the decoder that will show them, and only those that have changed."""

import sys
from pathlib import Path

from kiosk import __version__
from kiosk.content.checking.picture_verdicts import PictureVerdicts
from kiosk.content.checking.pictures import PictureFault
from kiosk.platform import pictures
from kiosk.site.folders import cache_folder


def remembering_probe() -> PictureVerdicts:
    """Return a probe to be used in a `with` block, at whose end it keeps what it has found."""
    return PictureVerdicts(_picture_size, cache_folder(), program=_program())


def _picture_size(path: Path) -> tuple[int, int]:
    try:
        return pictures.picture_size(path)
    except pictures.UnreadablePictureError as error:
        raise OSError(str(error)) from None  # it may be read next time, so it is no verdict
    except pictures.BrokenPictureError as error:
        raise PictureFault(str(error), too_large=isinstance(error, pictures.TooLargePictureError)) from None


def _program() -> str:
    """What identifies the program that judges: its version and its files; frozen, they are all in one."""
    files = [Path(sys.executable), *sorted(Path(pictures.__file__).parent.glob("*.py"))]
    looks = [(file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return f"{__version__} {looks}"
