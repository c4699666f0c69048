"""Assembles the folder that Windows gets: its Python, the pinned wheels, the kiosk, and nothing that is not used."""

import compileall
import hashlib
import re
import shutil
import sys
import zipfile
from pathlib import Path
from py_compile import PycInvalidationMode

from installer.binaries import imports_of
from installer.faults import InstallerError
from installer.freeze import qml_modules, settle
from installer.product import PARTS, PROJECT
from installer.running import run
from installer.trim import trim
from installer.workshop import Workshop

RUNTIME, SITE, APP = "runtime", "site", "app"
PYTHON_LIBRARY = re.compile(r"python3(\d+)\.dll")
LOCK = PROJECT / "requirements.lock"
UNUSED_PACKAGES = ("qtpy", "bin", "Scripts")
UNUSED_OF_PYTHON = ("python.exe", "pythonw.exe", "_hashlib.pyd", "_ssl.pyd")
"""Of Python itself: programs that would run anything, and what would need OpenSSL, which the kiosk has no use for."""
ICON_FONTS = "materialdesignicons6"


def make_payload(workshop: Workshop, python: Path, sha256: str) -> Path:
    """Return the folder. Raises InstallerError when the Python that was handed in is not the one that was meant."""
    check_hash(python, sha256)
    payload = workshop.fresh("windows") / "payload"
    version = unpack_python(python, payload / RUNTIME)
    _install_wheels(workshop, payload / SITE, version)
    (payload / APP).mkdir()
    shutil.copyfile(PARTS / "windows" / "run.py", payload / APP / "run.py")
    _leave_out_what_is_not_used(workshop, payload)
    _compile(payload, version)
    shutil.copytree(workshop.root / "papers" / "licences", payload / "licences")
    settle(payload)
    return payload


def check_hash(file: Path, wanted: str) -> None:
    """Raise InstallerError unless the file has this SHA-256."""
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if wanted.lower() != found:
        asked = f"is not {wanted}" if wanted else "was not given"
        raise InstallerError(
            f"the hash of {file.name} {asked}. Compare it with the one on the page where the file comes from, and when "
            f"they agree, give it:\n  --windows-python-sha256 {found}"
        )


def unpack_python(archive: Path, folder: Path) -> str:
    """Unpack the embeddable Python, and let it look for packages beside itself. Returns its version, like 3.11."""
    folder.mkdir(parents=True)
    try:
        with zipfile.ZipFile(archive) as unpacked:
            unpacked.extractall(folder)
    except zipfile.BadZipFile:
        raise InstallerError(
            f"{archive.name} is no .zip; the embeddable package of Python for Windows is one"
        ) from None
    numbers = [found[1] for file in folder.iterdir() if (found := PYTHON_LIBRARY.fullmatch(file.name.lower()))]
    if not numbers:
        raise InstallerError(f"there is no python3XX.dll in {archive.name}; it is no embeddable package of Python")
    for file in folder.glob("python*._pth"):
        file.unlink()
    # With this file Python takes its paths from nowhere else: not from variables, not from the registry.
    (folder / f"python3{numbers[0]}._pth").write_text(f"python3{numbers[0]}.zip\n.\n..\\{SITE}\n", "ascii")
    return f"3.{numbers[0]}"


def _install_wheels(workshop: Workshop, site: Path, version: str) -> None:
    """Install what the lock names, each file checked by its hash, as pip would on Windows; then the kiosk's wheel."""
    tag = f"cp{version.replace('.', '')}"
    windows = ["--platform", "win_amd64", "--python-version", version, "--implementation", "cp"]
    abis = [word for abi in (tag, "abi3", "none") for word in ("--abi", abi)]
    common = ["--quiet", "--disable-pip-version-check", "--no-compile", "--no-deps", "--only-binary", ":all:"]
    pip = [workshop.python, "-m", "pip", "install", *common, *windows, *abis, "--target", site]
    run([*pip, "--require-hashes", "--requirement", LOCK])
    (wheel,) = (workshop.root / "wheel").glob("*.whl")
    run([*pip, "--no-index", wheel])


def _leave_out_what_is_not_used(workshop: Workshop, payload: Path) -> None:
    site = payload / SITE
    for name in UNUSED_OF_PYTHON:
        (payload / RUNTIME / name).unlink(missing_ok=True)
    for name in UNUSED_PACKAGES:
        shutil.rmtree(site / name, ignore_errors=True)
    for file in (site / "qtawesome").rglob("*"):
        if file.is_file() and file.name != "__init__.py" and not file.name.startswith(ICON_FONTS):
            file.unlink()
    inside = workshop.application / "_internal" / "PySide6"
    used = {file.name.partition(".")[0] for file in inside.glob("*.abi3.so")}
    for file in (site / "PySide6").glob("Qt*.pyd"):
        if file.stem not in used:
            file.unlink()
    trim(payload, qml_modules(workshop, site / "PySide6" / "qml"), imports_of)


def _compile(payload: Path, version: str) -> None:
    """Compile Python's modules, so that the first start is as fast as any; another Python's bytes are of no use."""
    if version == "{}.{}".format(*sys.version_info):
        unchecked = PycInvalidationMode.UNCHECKED_HASH
        compileall.compile_dir(payload / SITE, stripdir=str(payload), quiet=1, invalidation_mode=unchecked)
