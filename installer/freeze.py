"""Makes the frozen application: one folder with a program that needs no Python on the machine."""

import json
import os
import shutil
from pathlib import Path

from installer.binaries import imports_of, is_elf
from installer.product import NAME, PARTS, epoch
from installer.running import run
from installer.trim import trim
from installer.workshop import Workshop

SYSTEM_LIBRARIES = "_internal"
"""Where PyInstaller puts the libraries that it took from the machine, beside Python's own."""


def freeze(workshop: Workshop) -> None:
    """Make `workshop.application` from the packages that are installed in the workshop."""
    work, made = workshop.fresh("freeze"), workshop.fresh("frozen")
    options = ["--noconfirm", "--log-level", "WARN", "--workpath", work, "--distpath", made]
    # From another folder than the project's, whose own `kiosk` would be found before the installed one.
    run([workshop.python, "-m", "PyInstaller", *options, PARTS / "kiosk.spec"], folder=work)
    shutil.rmtree(workshop.application, ignore_errors=True)
    shutil.move(made / NAME, workshop.application)
    trim(workshop.application, qml_modules(workshop, workshop.packages / "PySide6" / "Qt" / "qml"), imports_of)
    strip(workshop.application)
    compile_qml(workshop, workshop.application)
    settle(workshop.application)


def qml_modules(workshop: Workshop, qt_modules: Path) -> set[str]:
    """Ask Qt which of its QML modules the kiosk's files import, directly or through others, by their folders."""
    scanner = workshop.packages / "PySide6" / "Qt" / "libexec" / "qmlimportscanner"
    ours = workshop.packages / "kiosk" / "qml"
    told = run([scanner, "-rootPath", ours, "-importPath", qt_modules, "-importPath", ours])
    return {one["relativePath"] for one in json.loads(told) if "relativePath" in one}


def strip(folder: Path) -> None:
    """Take the symbols out of the libraries; the program itself is left alone, as it carries Python's modules."""
    libraries = [file for file in sorted(folder.rglob("*.so*")) if file.is_file() and is_elf(file)]
    run(["strip", "--strip-unneeded", *libraries])


def compile_qml(workshop: Workshop, folder: Path) -> None:
    """Compile the QML files, so that the first start is as fast as any: Qt looks for `X.qmlc` beside `X.qml`."""
    compiler = workshop.packages / "PySide6" / "Qt" / "libexec" / "qmlcachegen"
    qml = folder / SYSTEM_LIBRARIES / "kiosk" / "qml"
    for file in sorted(qml.rglob("*.qml")):
        run([compiler, "--only-bytecode", "-o", f"{file}c", file])


def settle(folder: Path) -> None:
    """Give every file the release's time and a plain mode."""
    moment = epoch()
    for path in [*folder.rglob("*"), folder]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.name == NAME else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)
