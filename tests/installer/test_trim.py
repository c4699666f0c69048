"""What stays of a folder with Qt: pure, on made-up files."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from installer.trim import is_library, kept, trim

QT = "_internal/PySide6/Qt"
LINUX: Mapping[str, tuple[str, ...]] = {
    "space-kiosk": (),
    "_internal/libpython3.11.so.1.0": ("libz.so.1",),
    "_internal/libz.so.1": (),
    "_internal/libgtk-3.so.0": ("libatk.so.0",),
    "_internal/libatk.so.0": (),
    "_internal/PySide6/QtGui.abi3.so": ("libQt6Gui.so.6",),
    f"{QT}/lib/libQt6Gui.so.6": ("libQt6Core.so.6",),
    f"{QT}/lib/libQt6Core.so.6": ("libQt6Gui.so.6", "libc.so.6"),
    f"{QT}/lib/libQt6Sql.so.6": ("libQt6Core.so.6",),
    f"{QT}/lib/libQt6QuickShapes.so.6": (),
    f"{QT}/plugins/platforms/libqxcb.so": ("libQt6Core.so.6",),
    f"{QT}/plugins/platforms/libqeglfs.so": (),
    f"{QT}/plugins/platformthemes/libqgtk3.so": ("libgtk-3.so.0",),
    f"{QT}/plugins/sqldrivers/libqsqlite.so": ("libQt6Sql.so.6",),
    f"{QT}/qml/QtQuick/Shapes/qmldir": (),
    f"{QT}/qml/QtQuick/Shapes/libqmlshapesplugin.so": ("libQt6QuickShapes.so.6",),
    f"{QT}/qml/QtQuick/Shapes/plugins.qmltypes": (),
    f"{QT}/qml/QtQuick/Shapes/DesignHelpers/qmldir": (),
    f"{QT}/qml/QtQuick/Dialogs/qmldir": (),
    f"{QT}/translations/qt_es.qm": (),
    "_internal/kiosk/qml/Kiosk/App/Main.qml": (),
    "_internal/kiosk/bundled/resources/i18n/kiosk_es.qm": (),
    "_internal/kiosk/bundled/resources/languages/es.json": (),
    "_internal/babel/global.dat": (),
    "_internal/babel/locale-data/root.dat": (),
    "_internal/babel/locale-data/es.dat": (),
    "_internal/babel/locale-data/es_419.dat": (),
    "_internal/babel/locale-data/est.dat": (),
    "_internal/babel/locale-data/fr.dat": (),
    "_internal/babel/locale-data/zh_Hans_CN.dat": (),
}
LINUX_GOES = {
    "_internal/babel/locale-data/est.dat",
    "_internal/babel/locale-data/fr.dat",
    "_internal/babel/locale-data/zh_Hans_CN.dat",
    "_internal/libgtk-3.so.0",
    "_internal/libatk.so.0",
    f"{QT}/lib/libQt6Sql.so.6",
    f"{QT}/plugins/platforms/libqeglfs.so",
    f"{QT}/plugins/platformthemes/libqgtk3.so",
    f"{QT}/plugins/sqldrivers/libqsqlite.so",
    f"{QT}/qml/QtQuick/Shapes/plugins.qmltypes",
    f"{QT}/qml/QtQuick/Shapes/DesignHelpers/qmldir",
    f"{QT}/qml/QtQuick/Dialogs/qmldir",
    f"{QT}/translations/qt_es.qm",
}
WINDOWS: Mapping[str, tuple[str, ...]] = {
    "site/PySide6/QtGui.pyd": ("Qt6Gui.dll",),
    "site/PySide6/Qt6Gui.dll": ("QT6CORE.DLL",),
    "site/PySide6/Qt6Core.dll": (),
    "site/PySide6/Qt6Sql.dll": (),
    "site/PySide6/opengl32sw.dll": (),
    "site/PySide6/designer.exe": (),
    "site/PySide6/plugins/platforms/qwindows.dll": ("Qt6Gui.dll",),
    "site/PySide6/plugins/sqldrivers/qsqlite.dll": ("Qt6Sql.dll",),
    "site/PySide6/qml/QtQuick/qmldir": (),
    "runtime/python311.dll": (),
}
WINDOWS_GOES = {"site/PySide6/Qt6Sql.dll", "site/PySide6/designer.exe", "site/PySide6/plugins/sqldrivers/qsqlite.dll"}


@pytest.mark.parametrize(("tree", "goes"), [(LINUX, LINUX_GOES), (WINDOWS, WINDOWS_GOES)], ids=["Linux", "Windows"])
def test_what_is_used_stays_and_the_rest_goes(tree: Mapping[str, tuple[str, ...]], goes: set[str]) -> None:
    files = [PurePosixPath(name) for name in tree]
    stays = kept(files, ["QtQuick", "QtQuick/Shapes"], lambda file: tree[str(file)], ["es"])
    assert {str(file) for file in files} - {str(file) for file in stays} == goes


def test_libraries_that_need_each_other_and_nobody_needs_go() -> None:
    tree = {"_internal/liba.so.1": ("libb.so.1",), "_internal/libb.so.1": ("liba.so.1",)}
    assert kept([PurePosixPath(name) for name in tree], [], lambda file: tree[str(file)]) == set()


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("_internal/libz.so.1", True),
        ("_internal/PySide6/QtCore.abi3.so", False),
        ("_internal/yaml/_yaml.cpython-311-x86_64-linux-gnu.so", False),
        ("_internal/PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("site/PySide6/Qt6Core.dll", True),
        ("site/PySide6/plugins/platforms/qwindows.dll", False),
    ],
)
def test_a_library_is_told_from_what_is_loaded_by_itself(file: str, expected: bool) -> None:
    assert is_library(PurePosixPath(file)) is expected


def test_on_disk_nothing_is_left_that_leads_nowhere(tmp_path: Path) -> None:
    for name in LINUX:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text('{"locale": "es-MX"}' if name.endswith(".json") else name)
    (tmp_path / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    trim(tmp_path, ["QtQuick/Shapes"], lambda file: LINUX[file.relative_to(tmp_path).as_posix()])
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if not path.is_dir()}
    assert left == set(LINUX) - LINUX_GOES
    assert not (tmp_path / QT / "translations").exists()
