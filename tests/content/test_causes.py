"""A file that cannot be read is told, and nothing that only comes of it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from tests.content.edits import HOME, KIOSK, LEADERS, NEWS, PLACES, PROGRAMS, STORY, TOWER, WORK, Swap
from tests.content.minimal import SCREENS, checked, write_minimal_content

LINKED = (PLACES, NEWS, PROGRAMS, STORY, HOME)
"""Files that others lead to: by links, by the menu, as the home screen."""


def _not_utf8(file: Path) -> None:
    file.write_bytes(b"# caf\xe9\n" + file.read_bytes())


def _syntax(file: Path) -> None:
    file.write_text(file.read_text("utf-8") + "x: y: z\n", "utf-8")


def _empty(file: Path) -> None:
    file.write_text("", "utf-8")


def _large(file: Path) -> None:
    file.write_text(file.read_text("utf-8") + "#" * 1_000_000, "utf-8")


def _no_type(file: Path) -> None:
    file.write_text("".join(line for line in file.read_text("utf-8").splitlines(True) if "type:" not in line), "utf-8")


def _odd_type(file: Path) -> None:
    file.write_text(file.read_text("utf-8").replace("type: ", "type: x"), "utf-8")


def _list(file: Path) -> None:
    file.write_text("- type: article\n", "utf-8")


def _pipe(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


def _link_to_itself(file: Path) -> None:
    file.unlink()
    file.symlink_to(file)


def _short_ending(file: Path) -> None:
    file.rename(file.with_suffix(".yml"))


def _capital(file: Path) -> None:
    file.rename(file.with_name(file.name.capitalize()))


def _text_file(file: Path) -> None:
    file.rename(file.with_name(f"{file.name}.txt"))


DAMAGES = [_not_utf8, _syntax, _empty, _large, _no_type, _odd_type, _list, _short_ending, _capital, _text_file]
if hasattr(os, "mkfifo"):
    DAMAGES += [_pipe, _link_to_itself]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__.strip("_"))
@pytest.mark.parametrize("file", LINKED)
def test_one_screen_that_cannot_be_read_is_one_finding(
    file: str, damage: Callable[[Path], None], tmp_path: Path
) -> None:
    folder = write_minimal_content(tmp_path)
    damage(folder / file)
    (found,) = checked(folder)
    assert (found.severity, found.file.partition(".")[0].lower()) == ("error", file.partition(".")[0])
    assert load(folder).diagnostics == (found,)


@pytest.mark.parametrize("damage", DAMAGES[:4] + DAMAGES[6:], ids=lambda damage: damage.__name__.strip("_"))
def test_a_kiosk_file_that_cannot_be_read_is_one_finding(damage: Callable[[Path], None], tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    damage(folder / KIOSK)
    if damage is _list:  # it can be read, and is told by its shape
        assert {one.file for one in checked(folder)} == {KIOSK}
        return
    (found,) = checked(folder)
    assert (found.severity, found.file.partition(".")[0].lower()) == ("error", "kiosk")
    assert load(folder).diagnostics == (found,)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("languages: [en, es]", "languages: en"),
        ("languages: [en, es]", "languages: [en, es, de]"),
        ("languages: [en, es]", "languages: [en, spanish]"),
        ("menu:\n", "menu: programs\nmenus:\n"),
        ("sources:\n", "sources: none\nsource:\n"),
        ("home: home\n", "home: [home]\n"),
        ("  pictures:\n", "  pictures: sky.png\n  picture:\n"),
    ],
)
def test_a_fault_of_the_kiosk_file_is_told_in_that_file_alone(before: str, after: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(KIOSK, before, after)(folder)
    assert {one.file for one in checked(folder)} == {KIOSK}


@pytest.mark.parametrize(
    ("before", "after"),
    [("- key: kennedy", "- kye: kennedy"), ("- key: kennedy", "- key: Kennedy"), ("items:\n", "items: none\nitem:\n")],
)
def test_links_to_an_item_with_a_faulty_key_are_not_told(before: str, after: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(PLACES, before, after)(folder)
    assert {one.file for one in checked(folder)} == {PLACES}


@pytest.mark.parametrize("key", ["pictur", "Picture", "picture "])
def test_nothing_is_said_to_be_unused_while_a_fault_hides_who_uses_it(key: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(PROGRAMS, "    picture:", f"    '{key}':")(folder)
    Swap("screens/pictures.yaml", "    picture:", f"    '{key}':")(folder)
    assert {one.code for one in checked(folder)} <= {"unknown-key", "missing-key"}


def test_the_file_that_cannot_be_read_comes_first(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(KIOSK, "as_of: 2025-01-30", "as_of: soon")(folder)
    Swap("screens/history.yaml", "date: 1998-11-20", "date: soon")(folder)
    _syntax(folder / STORY)
    first, *others = checked(folder)
    assert first.file == STORY
    assert {one.file for one in others} == {KIOSK, "screens/history.yaml", PROGRAMS}
    assert load(folder).diagnostics[0] == first


@pytest.mark.parametrize("key", sorted({f"screens/{key}.yaml" for key in SCREENS} - set(LINKED)))
def test_no_screen_that_cannot_be_read_has_a_finding_elsewhere(key: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    _syntax(folder / key)
    assert [one.file for one in checked(folder)] == [key]


@pytest.mark.parametrize("name", ["screens", "media"])
def test_a_folder_that_is_not_there_is_one_finding(name: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / name).rename(tmp_path / "elsewhere")
    assert [(one.file, one.code) for one in checked(folder)] == [(name, "folder-missing")]
    (folder / name).write_text("a file", "utf-8")
    assert [(one.file, one.code) for one in checked(folder)] == [(name, "folder-unreadable")]
    (folder / name).unlink()
    (folder / name).mkdir()
    others = {one.code for one in checked(folder)}
    assert others == ({"folder-empty"} if name == "screens" else {"missing-picture", "missing-turntable"})


def test_nobody_misses_a_media_folder_without_pictures(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / TOWER).unlink()
    for key in ("pictures", "ship"):
        (folder / f"screens/{key}.yaml").unlink()
        Swap(KIOSK, f"  - {key}\n", "")(folder)
    for file, before, after in ((KIOSK, "  pictures:", "presence:"), (PROGRAMS, "    picture:", "  - key: moon")):
        text = (folder / file).read_text("utf-8")
        (folder / file).write_text(text[: text.index(before)] + text[text.index(after) :], "utf-8")
    Swap(KIOSK, "attract:\n", "attract:\n  pictures: []\n")(folder)
    Swap(LEADERS, WORK, "")(folder)
    shutil.rmtree(folder / "media")
    assert {one.code for one in checked(folder)} == {"no-items"}


@pytest.mark.parametrize(
    ("before", "after"), [("icon: text", "icon: *text"), ("type: article", "*type: article"), ("icon: text", "*: text")]
)
def test_a_sign_of_yaml_is_told_as_that_alone(before: str, after: str, tmp_path: Path) -> None:
    """It is no value and no key: that there is none, or an unknown one, only comes of it."""
    folder = write_minimal_content(tmp_path)
    Swap(STORY, before, after)(folder)
    places = [(one.line, one.column) for one in checked(folder)]
    assert len(places) == len(set(places)), [str(one) for one in checked(folder)]


@pytest.mark.parametrize(
    "fault", ["as_of: soon", "as_of: 2025-02-30", "as_of: *x", "as_of: 2025-01\n    as_of: 2025-01"]
)
def test_what_names_a_faulty_source_is_told_after_it(fault: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(KIOSK, "as_of: 2025-01\n", f"{fault}\n")(folder)
    codes = [one.code for one in checked(folder)]
    assert codes[0] != "unusable-source"
    assert set(codes[1:]) == {"unusable-source"}
    assert codes == [one.code for one in load(folder).diagnostics]


def test_a_link_to_nothing_is_told_while_another_file_cannot_be_read(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    _syntax(folder / PLACES)
    Swap(PROGRAMS, "[places/kennedy, news]", "[places/kennedy, news/landin]")(folder)
    assert [one.code for one in checked(folder)] == ["yaml-syntax", "dangling-link"]
