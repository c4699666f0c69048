"""`space-kiosk check`: for people in words, for programs as JSON."""

import json
import os
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.content.loading.loader import load
from kiosk.doctor.abilities import Abilities, abilities
from kiosk.doctor.content_lines import languages_line
from kiosk.doctor.examination import _content
from kiosk.platform import pictures
from tests.cli.commands import call
from tests.content.minimal import FRAMES, PICTURES, TODAY, write_minimal_content
from tests.doctor.facts import facts, look
from tests.platform import odd_pictures
from tests.platform.pictures import quarters, save

FIELDS = {"file", "line", "column", "path", "message", "hint", "severity", "code"}
FINDING = re.compile(r"^[\w./-]+:\d+:\d+: .+[.?]$")


@pytest.fixture
def content(tmp_path: Path, qt_app: QGuiApplication) -> Path:
    folder = write_minimal_content(tmp_path)
    for file in (folder / "media").rglob("*.png"):
        save(quarters(320, 200), file)
    return folder


@pytest.fixture
def faulty(content: Path) -> Path:
    """Content with one problem and one warning."""
    file = content / "screens" / "programs.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("icon: rocket-launch", "icon: roket-launch", 1), encoding="utf-8")
    (content / "screens" / "notes.txt").write_text("to do", encoding="utf-8")
    return content


def test_clean_content(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "check", content)
    assert (code, err) == (0, "")
    assert out == f"{content}: 0 problems, 0 warnings\n"


def test_clean_content_as_json(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "check", content, "--format", "json")
    assert (code, err) == (0, "")
    assert json.loads(out) == []


def test_each_finding_is_a_line_that_says_where(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = call(capsys, "check", faulty)
    assert code == 1
    *findings, summary = out.splitlines()
    assert len(findings) == 2
    assert all(FINDING.match(finding) for finding in findings), findings
    assert any("roket-launch" in finding for finding in findings)
    assert summary == f"{faulty}: 1 problem, 1 warning"


def test_findings_as_json(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "check", faulty, "--format", "json")
    assert (code, err) == (1, "")
    found = json.loads(out)
    assert all(set(one) == FIELDS for one in found)
    assert {one["severity"] for one in found} == {"error", "warning"}
    assert all(isinstance(one["line"], int) and one["line"] >= 1 for one in found)


def test_warnings_alone_are_no_failure(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (content / "screens" / "notes.txt").write_text("to do", encoding="utf-8")
    code, out, _ = call(capsys, "check", content)
    assert code == 0
    assert out.splitlines()[-1] == f"{content}: 0 problems, 1 warning"


def test_a_broken_picture_is_found_by_the_reader_that_shows_it(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = content / "media" / "sky.png"
    file.write_bytes(file.read_bytes()[:60])
    code, out, _ = call(capsys, "check", content)
    assert code == 1
    assert "sky.png" in out


def test_the_bundled_content_has_no_problem(capsys: pytest.CaptureFixture[str], qt_app: QGuiApplication) -> None:
    code, out, err = call(capsys, "check")
    assert code == 0, out
    assert out.endswith(": 0 problems, 0 warnings\n")
    assert err == ""


def test_a_language_without_the_kiosk_s_own_words_is_an_error_as_it_is_for_the_doctor(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = content / "kiosk.yaml"
    file.write_text(file.read_text("utf-8").replace("[en, es]", "[en, es, de]"), "utf-8")
    code, out, _ = call(capsys, "check", content)
    assert code == 1
    assert "'de'. They are there in: en or es." in out
    loaded = load(content).content
    assert languages_line(loaded, facts(languages=abilities().interface_languages), {}).verdict == "red"


def test_a_damaged_font_of_the_kiosk_is_one_message(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def damaged() -> Abilities:
        raise OSError("a font in fonts is damaged")

    monkeypatch.setattr("kiosk.doctor.abilities.abilities", damaged)
    code, out, err = call(capsys, "check", content)
    assert (code, out) == (1, "")
    assert err.startswith("space-kiosk: the kiosk's own files are damaged; install the package again")
    assert _content(content, None, look(), TODAY).verdict == "red"


def test_a_letter_that_the_kiosk_cannot_draw_is_an_error(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = content / "screens" / "leaders.yaml"
    file.write_text(file.read_text("utf-8").replace("Ada First", "Ada Фёрст 長"), "utf-8")
    code, out, _ = call(capsys, "check", content)
    assert code == 1
    assert "screens/leaders.yaml:9:21: " in out
    assert "'長' (CJK UNIFIED IDEOGRAPH-9577)" in out
    assert out.endswith("1 problem, 0 warnings\n")


def test_pictures_that_have_not_changed_are_not_opened_again(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(content.parent / "cache"))
    opened: list[str] = []
    original = pictures.picture_size
    monkeypatch.setattr(pictures, "picture_size", lambda path: (opened.append(path.name), original(path))[1])
    assert call(capsys, "check", content)[0] == 0
    assert len(opened) == len(PICTURES) + len(FRAMES)
    opened.clear()
    (content / "media" / "sky.png").write_bytes(b"no picture")
    assert call(capsys, "check", content)[0] == 1
    assert call(capsys, "check", content)[0] == 1
    assert opened == ["sky.png"]


@pytest.mark.parametrize("name", ["scan parameters 0 0", "text chunk behind", "profile chunk behind", "cmyk"])
def test_an_odd_picture_that_draws_whole_is_no_fault(
    name: str, content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "media" / "sky.png").write_bytes(odd_pictures.whole()[name])
    assert call(capsys, "check", content) == (0, f"{content}: 0 problems, 0 warnings\n", "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_a_disk_may_hold_besides_is_told_in_lines(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe where a picture should be, one cut short, and a name in letters of another age."""
    media = content / "media"
    (media / "sky.png").unlink()
    os.mkfifo(media / "sky.png")
    (media / "ground" / "pad.png").write_bytes((media / "ground" / "pad.png").read_bytes()[:-40])
    (media / os.fsdecode(b"pe\xf1a.jpg")).write_bytes(b"")
    code, out, err = call(capsys, "check", content)
    assert (code, err) == (1, "")
    assert "'sky.png' is a pipe, no picture" in out
    assert "'ground/pad.png' cannot be drawn (it is damaged, or cut short)" in out
    assert "media/pe\\udcf1a.jpg:1:1: warning: no screen uses this file" in out
