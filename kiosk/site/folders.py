"""Where things are: what the kiosk brings along, and what a site keeps for itself.

The folders of a site follow the XDG Base Directory Specification 0.8, and on Windows the known folders. The library
platformdirs knows them too, but costs 10 to 20 ms of each start.
"""

import os
import sys
from pathlib import Path

APPLICATION = "space-operations-kiosk"
"""The name of the kiosk's own folder inside each of the system's folders."""
SITE_FILE = "site.yaml"

NOWHERE = Path(os.devnull)
"""Stands for the home of a user who has none: nothing is ever found below it, and nothing can be written there."""

MACHINE_CONTENT = Path("/var/lib/space-kiosk/content")
"""Where the content for all users of a Linux machine is; the kiosk's package makes this folder."""

_PACKAGE = Path(__file__).resolve().parents[1]

# Known folders of Windows: FOLDERID_LocalAppData, FOLDERID_ProgramData.
_WINDOWS_USER = ("F1B32785-6FBA-4FCF-9D55-7B8E7F157091", "LOCALAPPDATA")
_WINDOWS_ALL = ("62AB5D82-FDC1-4DC3-A9DD-070D1D495D97", "PROGRAMDATA")


def bundled_data() -> Path:
    """Return the folder of the bundled content: in an installed package, or else in the source tree."""
    return _bundled("data")


def bundled_resources() -> Path:
    """Return the folder of the bundled fonts, translations, icons and maps."""
    return _bundled("resources")


def _bundled(name: str) -> Path:
    installed = _PACKAGE / "bundled" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def content_folder() -> Path:
    """Return the folder of this user's own content. It need not exist."""
    return _user_folder("XDG_DATA_HOME", ".local/share") / "content"


def own_content_folders() -> list[Path]:
    """Return where a site may keep content of its own: this user's folder comes before the machine's."""
    machine = _known_folder(*_WINDOWS_ALL) / APPLICATION / "content" if sys.platform == "win32" else MACHINE_CONTENT
    return [content_folder(), machine]


def config_folder() -> Path:
    """Return the folder of this user's `site.yaml`. It need not exist."""
    return _user_folder("XDG_CONFIG_HOME", ".config")


def cache_folder() -> Path:
    """Return the folder of what the kiosk keeps to start sooner; it may be emptied at any time, and need not exist."""
    return _user_folder("XDG_CACHE_HOME", ".cache") / "cache"


def state_folder() -> Path:
    """Return the folder of what the kiosk remembers from run to run. It need not exist."""
    return _user_folder("XDG_STATE_HOME", ".local/state")


def log_folder() -> Path:
    """Return the folder of the kiosk's log. It need not exist."""
    return state_folder() / "log"


def new_site_file(*, machine: bool) -> Path:
    """Return where the settings file is written: for all users of the machine, or for this one."""
    if not machine:
        return config_folder() / SITE_FILE
    folders = _machine_folders()
    usual = Path("/etc/xdg") / APPLICATION
    return (usual if usual in folders or not folders else folders[0]) / SITE_FILE


def site_file() -> Path | None:
    """Return the site's settings file: this user's, or else the machine's; None when there is neither."""
    candidates = [config_folder(), *_machine_folders()]
    return next((folder / SITE_FILE for folder in candidates if (folder / SITE_FILE).is_file()), None)


def _user_folder(variable: str, below_home: str) -> Path:
    if sys.platform == "win32":
        return _known_folder(*_WINDOWS_USER) / APPLICATION
    return _from_environment(variable, _home() / below_home) / APPLICATION


def _home() -> Path:
    """Return the user's home; a user may have none (no HOME, no entry in the list of users)."""
    try:
        home = Path.home()
    except RuntimeError:
        return NOWHERE
    return home if home.is_absolute() else NOWHERE


def _machine_folders() -> list[Path]:
    if sys.platform == "win32":
        return [_known_folder(*_WINDOWS_ALL) / APPLICATION]
    listed = os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return [Path(one) / APPLICATION for one in listed.split(":") if Path(one).is_absolute()]


def _from_environment(variable: str, otherwise: Path) -> Path:
    """Return the folder that a variable names; the specification has relative ones ignored."""
    named = Path(os.environ.get(variable, ""))
    return named if named.is_absolute() else otherwise


def _known_folder(identity: str, variable: str) -> Path:
    """Ask Windows for a known folder, which may be on another drive than its variable says; else trust the variable."""
    if sys.platform != "win32":
        raise NotImplementedError("known folders are a thing of Windows")
    import ctypes
    from uuid import UUID

    folder_id = ctypes.create_string_buffer(UUID(identity).bytes_le, 16)
    found = ctypes.c_wchar_p()
    failed = ctypes.windll.shell32.SHGetKnownFolderPath(folder_id, 0, None, ctypes.byref(found))
    path = found.value
    ctypes.windll.ole32.CoTaskMemFree(found)
    if failed or not path:
        return Path(os.environ.get(variable) or _home())
    return Path(path)
