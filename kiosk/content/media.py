"""Where pictures may be: inside the media folder, by a plain relative path, in a format that every kiosk can draw."""

import re

FOLDER = "media"
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:")


def path_fault(file: str) -> tuple[str, str, str] | None:
    """Return code, message and hint if `file` is no path that a picture may have; looks at the text only."""
    inside = f"Copy the picture into the {FOLDER} folder and write its name from there."
    if _ADDRESS.match(file) or "://" in file:
        return "picture-address", f"'{file}' is an address; the kiosk works without any network", inside
    if file.startswith(("/", "\\")) or _DRIVE.match(file):
        return "picture-absolute", f"'{file}' names a place on one computer only", inside
    if "\\" in file:
        return "picture-backslash", f"'{file}' holds a backslash", "Divide folders with /."
    if ".." in file.split("/"):
        return "picture-outside", f"'{file}' leaves the {FOLDER} folder", inside
    if not file.lower().endswith(SUFFIXES):
        return "picture-format", f"'{file}' is no JPEG, PNG or WebP picture", "Save it as .jpg, .png or .webp."
    return None
