"""The files of the languages: the bundled ones are sound, and each fault of one is told with its place."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.languages.code import LANGUAGE_CODE
from kiosk.languages.reading import LanguageError, language_faults, read_language
from tests.conftest import PROJECT

RESOURCES = PROJECT / "resources"
CODES = sorted(file.stem for file in (RESOURCES / "languages").iterdir())

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A folder with one sound language, `zz`."""
    (tmp_path / "languages").mkdir()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Inter-Regular.ttf").touch()
    write(tmp_path, lambda _: None)
    return tmp_path


def write(resources: Path, change: Change) -> None:
    data: dict[str, Any] = {
        "name": "Zz",
        "direction": "right-to-left",
        "locale": "ar-EG",
        "font": {"family": "Inter", "files": ["Inter-Regular.ttf"]},
        "still_there": "Zz?",
    }
    change(data)
    (resources / "languages" / "zz.json").write_text(json.dumps(data), "utf-8")


def test_every_bundled_language_is_sound() -> None:
    assert CODES == ["en", "es"]
    assert language_faults(RESOURCES, CODES) == {}


def test_a_language_is_what_its_file_says(resources: Path) -> None:
    language = read_language(resources / "languages", "zz")
    assert (language.code, language.name, language.locale, language.least_grouped) == ("zz", "Zz", "ar-EG", 1000)
    assert language.right_to_left
    assert language_faults(resources, ["zz"]) == {}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data.pop("name"), "zz.json: Object missing required field `name`"),
        (lambda data: data.update(name=""), "zz.json: name: "),
        (lambda data: data.update(name=3), "zz.json: name: Expected `str`, got `int`"),
        (lambda data: data.update(direction="leftward"), "zz.json: direction: "),
        (lambda data: data.update(locale="Arabic"), "zz.json: locale: "),
        (lambda data: data.update(locale="qq-QQ"), "zz.json: locale: nothing is known of qq-QQ"),
        (lambda data: data.update(colour="red"), "zz.json: Object contains unknown field `colour`"),
        (lambda data: data.update(code="zz"), "zz.json: code: the name of the file says it already"),
        (lambda data: data.update(least_grouped=0), "zz.json: least_grouped: "),
        (lambda data: data["font"].pop("family"), "zz.json: font: Object missing required field `family`"),
        (lambda data: data["font"].update(files=[]), "zz.json: font.files: "),
        (lambda data: data["font"].update(files=["../Inter.ttf"]), "zz.json: font.files[0]: "),
        (lambda data: data["font"].update(files=["Noto.ttf"]), "zz.json: font.files: there is no Noto.ttf in "),
    ],
)
def test_a_fault_is_told_with_its_place(change: Change, words: str, resources: Path) -> None:
    write(resources, change)
    assert language_faults(resources, ["zz"])["zz"].startswith(words)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'"name"', b"\xff\xfe", b"name: Zz"])
def test_a_file_that_is_no_description_is_told(damage: bytes, resources: Path) -> None:
    (resources / "languages" / "zz.json").write_bytes(damage)
    with pytest.raises(LanguageError, match=r"^zz\.json: "):
        read_language(resources / "languages", "zz")


@pytest.mark.parametrize("code", ["fr", "ZZ", "zzz", "../zz", ""])
def test_a_language_without_a_file_is_told(code: str, resources: Path) -> None:
    with pytest.raises(LanguageError):
        read_language(resources / "languages", code)


def test_one_place_says_how_the_code_of_a_language_is_written() -> None:
    written = re.compile(r"\[a-z\]\{2\}")
    found = [
        file.relative_to(PROJECT).as_posix()
        for file in sorted((PROJECT / "kiosk").rglob("*.py"))
        if written.search(file.read_text("utf-8"))
    ]
    assert found == ["kiosk/languages/code.py"]


@pytest.mark.parametrize(("code", "is_one"), [("en", True), ("eng", False), ("EN", False), ("en\n", False)])
def test_a_code_is_two_small_letters(code: str, is_one: bool) -> None:
    assert bool(re.search(LANGUAGE_CODE, code)) is is_one
