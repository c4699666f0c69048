"""Names that are nearly right are told with the right ones, on every system alike."""

from pathlib import Path

import pytest

from tests.content.edits import KIOSK, PROGRAMS, Rename, Write
from tests.content.minimal import SCREENS, checked, write_minimal_content


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        *((KIOSK, name) for name in ("kiosk.yaml.txt", "kiosk.yml", "Kiosk.yaml", "KIOSK.YAML", "kiosk.YML", "kiosk")),
        *(
            (KIOSK, name)
            for name in ("kiosk.txt", "kiosk.yaml.yaml", "kiosk (1).yaml", "kiosks.yaml", "ki\u043esk.yaml")
        ),
        *(("screens", name) for name in ("Screens", "screen", "SCREENS", "Screen")),
        *(("media", name) for name in ("Media", "medias", "MEDIA")),
        *(
            (PROGRAMS, f"screens/{name}")
            for name in ("programs.yml", "programs.YAML", "programs.yaml.txt", "programs.yml.txt")
        ),
        *((PROGRAMS, f"screens/{name}") for name in ("Programs.yaml", "PROGRAMS.YAML", "programs.txt", "programs")),
        (PROGRAMS, "screens/pr\u043egrams.yaml"),
        (PROGRAMS, "screens/programs\u200b.yaml"),
    ],
)
def test_a_name_that_is_nearly_right_is_told_with_the_right_one(right: str, wrong: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Rename(right, wrong)(folder)
    (found,) = checked(folder)
    assert found.severity == "error"
    assert f"Rename it to '{right}'" in found.hint
    assert found.file == wrong.replace("\u200b", "<U+200B>")


@pytest.mark.parametrize(
    "name", ["kiosk.yaml.txt", "kiosk.yml", "Kiosk.yaml", "screens/programs.yml", "screens/News.yaml"]
)
def test_a_copy_beside_the_right_file_is_only_a_warning(name: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Write(name, SCREENS["programs"])(folder)
    (found,) = checked(folder)
    assert (found.severity, found.file) == ("warning", name)
    assert "is there too" in found.message


@pytest.mark.parametrize(
    "name", ["site.yaml", "README.md", "screens/notes.txt", "screens/draft", "notes", "Screens.txt"]
)
def test_other_files_are_nothing_that_the_kiosk_looks_for(name: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Write(name, "x")(folder)
    assert all((one.code, one.severity) == ("stray-file", "warning") for one in checked(folder))
    assert not any("Rename" in one.hint for one in checked(folder))


def test_content_in_a_folder_of_its_own_is_pointed_to(tmp_path: Path) -> None:
    write_minimal_content(tmp_path / "exhibit")
    (found,) = checked(tmp_path)
    assert found.code == "file-missing"
    assert "'exhibit'" in found.hint
