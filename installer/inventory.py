"""Lists what the frozen application consists of: each component with its version, licence and licence text."""

import importlib.metadata
import platform
import re
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from installer.faults import InstallerError
from installer.product import NAME, PARTS, PROJECT
from installer.running import run

COMMON_LICENCES = Path("/usr/share/common-licenses")
INTERNAL = "_internal"
LICENCE_KEYS = ("License-Expression", "License")
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """One part of the application. `system` says that it was taken from the machine that built it."""

    name: str
    version: str
    licence: str
    address: str
    texts: tuple[Path, ...]
    system: bool = False


def components(application: Path) -> list[Component]:
    """Return every component of the frozen application. Raises InstallerError when the text of a licence is missing."""
    found = [*_python_packages(application), *_brought_along(), *_system_libraries(application)]
    without = [one.name for one in found if not one.texts]
    if without:
        raise InstallerError(f"no licence text was found for {', '.join(without)}")
    return sorted(found, key=lambda one: (one.system, one.name.lower()))


def _python_packages(application: Path) -> Iterator[Component]:
    owners = importlib.metadata.packages_distributions()
    names = {name for module in _modules(application) for name in owners.get(module, ())}
    for name in sorted({*names, "QtAwesome"} - {"space-operations-kiosk"}):
        distribution = importlib.metadata.distribution(name)
        licence = next((distribution.metadata[key] for key in LICENCE_KEYS if key in distribution.metadata), "unknown")
        purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{distribution.version}"
        yield Component(name, distribution.version, licence, purl, _texts_of(distribution))


def _modules(application: Path) -> set[str]:
    """The names at the top of every module inside the program."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(application / NAME)).open_embedded_archive("PYZ.pyz")
    return {module.partition(".")[0] for module in archive.toc}


def _texts_of(distribution: importlib.metadata.Distribution) -> tuple[Path, ...]:
    inside = [file for file in distribution.files or () if ".dist-info" in str(file) and LICENCE_FILE.search(file.name)]
    texts = tuple(Path(str(file.locate())) for file in inside)
    if not texts and distribution.name.lower().startswith(("pyside6", "shiboken6")):
        return (COMMON_LICENCES / "LGPL-3", COMMON_LICENCES / "GPL-3")
    return texts


def _brought_along() -> Iterator[Component]:
    """What comes inside of other packages, or is this project's own."""
    from PyInstaller import __version__ as pyinstaller

    yield Component(NAME, "", "MIT", "", (PROJECT / "LICENSE",))
    yield Component(
        "CPython",
        platform.python_version(),
        "PSF-2.0",
        f"pkg:generic/cpython@{platform.python_version()}",
        _of_python(),
    )
    bootloader = _texts_of(importlib.metadata.distribution("pyinstaller"))
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Component("PyInstaller bootloader", pyinstaller, licence, f"pkg:pypi/pyinstaller@{pyinstaller}", bootloader)
    qt = importlib.metadata.version("PySide6_Essentials")
    texts = (COMMON_LICENCES / "LGPL-3", COMMON_LICENCES / "GPL-3")
    yield Component("Qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", texts)
    yield Component("ICU", "73", "Unicode-3.0", "pkg:generic/icu@73", (PARTS / "licences" / "ICU.txt",))
    fonts = PROJECT / "resources" / "fonts"
    yield Component("Inter", "4.1", "OFL-1.1", "pkg:generic/inter", (fonts / "Inter-LICENSE.txt",))
    apache = COMMON_LICENCES / "Apache-2.0"
    yield Component(
        "Material Design Icons", "6.9.96", "Apache-2.0", "pkg:generic/materialdesignicons@6.9.96", (apache,)
    )


def _of_python() -> tuple[Path, ...]:
    version = "python{}.{}".format(*sys.version_info)
    candidates = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"{version}-minimal" / "copyright",
    )
    return tuple(file for file in candidates if file.is_file())[:1]


def system_libraries(application: Path) -> list[Path]:
    """Return the libraries that were taken from the machine: PyInstaller puts them beside Python's own."""
    inside = application / INTERNAL
    return [file for file in sorted(inside.glob("*.so*")) if not file.name.startswith("libpython")]


def _system_libraries(application: Path) -> Iterator[Component]:
    names = {package_of(file.name) for file in system_libraries(application)}
    for package in sorted(names):
        version = run(["dpkg-query", "--show", "--showformat", "${Version}", package])
        text = Path("/usr/share/doc") / package.partition(":")[0] / "copyright"
        texts = (text,) if text.is_file() else ()
        yield Component(package.partition(":")[0], version, "see its text", _purl(package, version), texts, system=True)


def _purl(package: str, version: str) -> str:
    return f"pkg:deb/debian/{package.partition(':')[0]}@{version}"


def package_of(library: str) -> str:
    """Return the installed Debian package that holds a library of this name."""
    owners = run(["dpkg-query", "--search", f"*/{library}"])
    names = [line.partition(": ")[0] for line in owners.splitlines() if line.endswith(f"/{library}")]
    if not names:
        raise InstallerError(f"no installed package holds {library}, so its licence is not known")
    return names[0]


def copy_texts(found: list[Component], folder: Path) -> None:
    """Put the licence texts of `found` into a folder for each component."""
    for component in found:
        into = folder / component.name.replace(" ", "-")
        into.mkdir(parents=True, exist_ok=True)
        for text in component.texts:
            shutil.copyfile(text, into / f"{text.name.removesuffix('.txt')}.txt")
