"""The Windows build's own decisions, without its tools."""

import hashlib
import struct
import zipfile
from pathlib import Path

import pytest

from installer.faults import InstallerError
from installer.product import PARTS, PROJECT
from installer.windows.launchers import write_icon
from installer.windows.payload import check_hash, unpack_python


@pytest.fixture
def python(tmp_path: Path) -> Path:
    archive = tmp_path / "python-3.11.9-embed-amd64.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for name in ("python311.dll", "python3.dll", "python311.zip", "python311._pth", "python.exe"):
            made.writestr(name, name)
    return archive


def test_the_python_must_be_the_one_that_was_meant(python: Path) -> None:
    right = hashlib.sha256(python.read_bytes()).hexdigest()
    check_hash(python, right.upper())
    with pytest.raises(InstallerError, match=rf"(?s)was not given.*--windows-python-sha256 {right}"):
        check_hash(python, "")
    with pytest.raises(InstallerError, match="is not 1234"):
        check_hash(python, "1234")


def test_python_looks_nowhere_but_in_the_installed_folder(python: Path, tmp_path: Path) -> None:
    assert unpack_python(python, tmp_path / "runtime") == "3.11"
    assert (tmp_path / "runtime" / "python311._pth").read_text() == "python311.zip\n.\n..\\site\n"


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "python-3.11.9-amd64.exe").write_bytes(b"MZ")
    with pytest.raises(InstallerError, match=r"is no \.zip"):
        unpack_python(tmp_path / "python-3.11.9-amd64.exe", tmp_path / "runtime")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as made:
        made.writestr("readme.txt", "")
    with pytest.raises(InstallerError, match=r"no python3XX\.dll"):
        unpack_python(tmp_path / "other.zip", tmp_path / "another")


def test_the_icon_holds_the_picture(tmp_path: Path) -> None:
    picture = PROJECT / "resources" / "icons" / "space-kiosk.png"
    write_icon(picture, tmp_path / "kiosk.ico")
    icon = (tmp_path / "kiosk.ico").read_bytes()
    length, offset = struct.unpack("<II", icon[14:22])
    assert icon[:6] == struct.pack("<HHH", 0, 1, 1)
    assert icon[offset : offset + length] == picture.read_bytes()


def test_what_setup_puts_on_a_machine_its_uninstaller_takes_away() -> None:
    script = (PARTS / "windows" / "kiosk.nsi").read_text("utf-8")
    removal = script[script.index('Section "Uninstall"') :]
    assert "!insertmacro RemoveProgram" in removal
    for written in ("${UNINSTALL}", "Software\\${KEY}"):
        assert f'DeleteRegKey HKLM "{written}"' in removal
    assert 'DeleteRegValue HKLM "${AUTOSTART}" "${KEY}"' in removal
    assert "ProgramData" not in removal
    assert "run --supervised" in script
