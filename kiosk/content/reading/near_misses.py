"""Names of files and folders that are nearly those that the kiosk looks for.

On one system 'Kiosk.yaml' is another name than 'kiosk.yaml', on the next it is the same. Here it never is, so that a
content folder means the same everywhere.
"""

import re

from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import readable

_ENDING = re.compile(r"(\.(ya?ml|txt))+$")
_HIDDEN_ENDING = "If you see no ending '.txt', have your system show the endings of file names."


def misnamed(label: str, wanted: str, *, there: bool) -> Diagnostic:
    """Say that what is called `label` should be called `wanted`; `there` says whether there is such a one already."""
    if there:
        message, hint = (
            f"this is not used, because '{wanted}' is there too",
            "Delete one of the two, or move it elsewhere.",
        )
        return Diagnostic(readable(label), 1, 1, "", message, hint, "warning", "stray-file")
    hint = f"Rename it to '{wanted}'."
    if label.lower().endswith(".txt"):
        hint = f"{hint} {_HIDDEN_ENDING}"
    odd = _odd_in(label)
    if odd:
        hint = f"{odd} {hint}"
    message = f"the kiosk looks for '{wanted}', so this is not used"
    return Diagnostic(readable(label), 1, 1, "", message, hint, "error", "file-name")


def is_nearly(name: str, wanted: str) -> bool:
    """Say whether `name` is another name that is meant to be `wanted`, for a file or a folder of the content."""
    return name != wanted and _core(name) == _core(wanted)


def screen_meant(name: str) -> str:
    """Return the key of the screen that a file of this name is meant to be; nothing if it does not look like one."""
    plain = _plain(name)
    ending = _ENDING.search(plain)
    if ending is None or ending.group() == ".txt":
        return ""
    return re.sub(r"[^a-z0-9]+", "-", plain[: ending.start()]).strip("-")


def stem_of(name: str) -> str:
    """Return a file's name without all endings that a content file may have got."""
    return _ENDING.sub("", _plain(name))


def _core(name: str) -> str:
    return stem_of(name).rstrip("s")


def _plain(name: str) -> str:
    """Return a name in small letters and without characters that only look like others."""
    if not name.isascii():
        import unicodedata  # hardly a name needs it

        from kiosk.yamlfile.characters import plain

        name = plain(unicodedata.normalize("NFC", name))
    return name.strip().lower()


def _odd_in(label: str) -> str:
    if label.isascii():
        return ""
    from kiosk.yamlfile.characters import first_odd

    odd = first_odd(label)
    return odd[1] if odd else ""
