"""Where pictures may be, and which file a name stands for: one rule, for the content check and for the kiosk.

A name is plain and relative, and leads to a regular file inside the media folder. It is compared with what the folder
lists, letter by letter, so that every file system answers alike. Only the Unicode form does not count: a Mac stores an
accent as a character of its own, and the same name written elsewhere does not.
"""

import os
import re
import stat
import unicodedata
from pathlib import Path, PurePosixPath

FOLDER = "media"
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
MAX_BYTES = 8_000_000
"""Size of a picture's file. A photograph that fills a 4K screen needs about 3 MB."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:")
_INSIDE = f"Copy the picture into the {FOLDER} folder and write its name from there."


class MediaFault(LookupError):  # noqa: N818 - a fault is our word for it
    """What a name stands for may not be shown. `code`, `message` and `hint` are those of a diagnostic."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def readable(name: str) -> str:
    """Return a name for people: what would break a line, or what nobody would see, is written as its number."""
    return "".join(one if one.isprintable() else one.encode("unicode_escape").decode("ascii") for one in name)


def path_fault(file: str) -> tuple[str, str, str] | None:
    """Return code, message and hint if `file` is no path that a picture may have; looks at the text only."""
    if _ADDRESS.match(file) or "://" in file:
        message = (
            f"'{readable(file)}' is an address, or has its colon where an address has one; the kiosk uses no network"
        )
        return "picture-address", message, _INSIDE
    if file.startswith(("/", "\\")) or _DRIVE.match(file):
        return "picture-absolute", f"'{readable(file)}' names a place on one computer only", _INSIDE
    if "\\" in file:
        return "picture-backslash", f"'{readable(file)}' holds a backslash", "Divide folders with /."
    if ".." in file.split("/"):
        return "picture-outside", f"'{readable(file)}' leaves the {FOLDER} folder", _INSIDE
    if not file.lower().endswith(SUFFIXES):
        return (
            "picture-format",
            f"'{readable(file)}' is no JPEG, PNG or WebP picture",
            "Save it as .jpg, .png or .webp.",
        )
    return None


def find_picture(media: Path, name: str) -> Path:
    """Return the file of a picture, spelled as the folder spells it. Its content is not opened.

    Raises:
        MediaFault: there is no such file, or it may not be shown.
    """
    fault = path_fault(name)
    if fault is not None:
        raise MediaFault(*fault)
    return find_file(media, name, MAX_BYTES)


def find_file(media: Path, name: str, most_bytes: int) -> Path:
    """Return a regular file of the media folder, whatever it holds. Raises MediaFault as `find_picture`."""
    place, facts = _find(media, name, "missing-picture", "picture")
    if not stat.S_ISREG(facts.st_mode):
        message = f"'{readable(name)}' is {_kind(facts.st_mode)}, no picture"
        raise MediaFault("missing-picture", message, "Put the picture itself in its place.")
    if facts.st_size > most_bytes:
        message = f"'{readable(name)}' is too large ({facts.st_size / 1e6:.1f} MB; {most_bytes / 1e6:.0f} at most)"
        raise MediaFault("picture-too-large", message, "Save it smaller, or as a JPEG of less quality.")
    return place


def find_folder(media: Path, name: str) -> Path:
    """Return a folder inside the media folder. Raises MediaFault where there is none."""
    hint = f"Copy it into the {FOLDER} folder."
    place, facts = _find(media, name, "missing-turntable", "folder", hint)
    if not stat.S_ISDIR(facts.st_mode):
        raise MediaFault("missing-turntable", f"'{readable(name)}' in the {FOLDER} folder is no folder", hint)
    return place


def same_name(one: str, other: str) -> bool:
    """Whether two names differ in nothing but the form in which Unicode stores them."""
    return one == other or unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _find(media: Path, name: str, missing: str, what: str, hint: str = "") -> tuple[Path, os.stat_result]:
    """Follow a name part by part. A link may lead to another place in the media folder, and to no other."""
    place = media
    try:
        for part in PurePosixPath(name).parts:
            entry = _entry(place, part)
            if entry is None:
                raise MediaFault(missing, f"there is no {what} '{readable(name)}' in the {FOLDER} folder", hint)
            place /= entry
        real = os.path.realpath(place, strict=True)
        inside = Path(real).is_relative_to(os.path.realpath(media))
        facts = Path(real).stat()
    except (OSError, ValueError) as error:
        message = f"'{readable(name)}' cannot be read ({_reason(error)})"
        raise MediaFault(missing, message, "Look at the rights of the file and of its folder.") from None
    if not inside:
        hint = f"Copy the {what} itself into the {FOLDER} folder."
        raise MediaFault("picture-outside", f"'{readable(name)}' leads out of the {FOLDER} folder", hint)
    return place, facts


def _entry(folder: Path, part: str) -> str | None:
    """Return how a folder spells one part of a name; None when it lists nothing, or more than one, of that name."""
    try:
        names = [path.name for path in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return None
    if part in names:
        return part
    same = [name for name in names if same_name(name, part)]
    return same[0] if len(same) == 1 else None


def _reason(error: OSError | ValueError) -> str:
    return error.strerror or "unknown reason" if isinstance(error, OSError) else str(error)


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a pipe" if stat.S_ISFIFO(mode) else "a socket" if stat.S_ISSOCK(mode) else "a device"
