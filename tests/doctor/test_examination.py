"""The whole examination, on this machine."""

import logging
import re
from pathlib import Path

import pytest

from kiosk.doctor import examination
from kiosk.doctor.examination import Line, examine
from kiosk.doctor.notices import REMEDIES
from kiosk.doctor.qt_process import QtLook
from kiosk.site.choice.choose import Choice
from kiosk.site.folders import NOWHERE
from kiosk.site.log.notices import NoticeKeeper
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration, SiteDisplay
from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content
from tests.doctor.facts import blind, look

NAMES = (
    "versions",
    "system libraries",
    "display",
    "reach",
    "renderer",
    "touch",
    "fonts",
    "icons",
    "site settings",
    "shown content",
    "content",
    "languages",
    "keys",
    "voices",
    "supervision",
    "folders",
    "home",
    "disk",
    "log folder",
    "memory",
    "clock",
)
SITE = LoadedSite(SiteConfiguration(display=SiteDisplay(diagonal_inches=43)))


@pytest.fixture(autouse=True)
def state(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this user's kiosks keep what staff must know; nothing yet."""
    folder = tmp_path_factory.mktemp("state")
    monkeypatch.setattr(examination, "state_folder", lambda: folder)
    return folder


def examined(folder: Path, seen: QtLook, monkeypatch: pytest.MonkeyPatch) -> dict[str, Line]:
    monkeypatch.setattr(examination, "look", lambda: seen)
    return {line.name: line for line in examine(Choice(folder, "named"), SITE)}


def test_without_a_display_the_report_is_whole_and_the_display_red(tmp_path: Path) -> None:
    """Nothing is pretended here: Qt draws in memory in these tests, so nobody would see the kiosk."""
    lines = examine(Choice(write_minimal_content(tmp_path), "named"), SITE)
    assert tuple(line.name for line in lines) == NAMES
    verdicts = {line.name: line.verdict for line in lines}
    assert verdicts["display"] == "red"
    assert [verdicts[name] for name in ("fonts", "icons", "renderer", "languages")] == ["green"] * 4
    assert all(bool(line.advice) == (line.verdict != "green") for line in lines)


def test_a_machine_in_order_has_no_red_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = examined(write_minimal_content(tmp_path), look(), monkeypatch)
    assert [line for line in lines.values() if line.verdict == "red" and line.name not in {"disk", "log folder"}] == []
    assert lines["display"].verdict == "green"


def test_content_that_is_not_there_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = examined(tmp_path / "none", look(), monkeypatch)
    assert lines["content"].verdict == "red"
    assert lines["languages"].verdict == "yellow"


def test_content_whose_first_file_is_broken_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / "kiosk.yaml").write_text("title: {en: Half\n")
    assert examined(folder, look(), monkeypatch)["content"].verdict == "red"


def test_without_qt_the_report_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = examined(write_minimal_content(tmp_path), blind(), monkeypatch)
    assert tuple(lines) == NAMES
    assert lines["system libraries"].verdict == "red"
    assert lines["display"].verdict == "red"
    assert lines["content"].verdict == "yellow"
    assert lines["clock"].verdict == "green"


def test_without_icons_the_content_is_not_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = examined(write_minimal_content(tmp_path), look(icons=0, icon_drawn=False), monkeypatch)
    assert lines["icons"].verdict == "red"
    assert lines["content"].verdict == "yellow"


def test_a_missing_pyside_is_red(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.doctor.machine.pyside_version", lambda: None)
    assert examined(write_minimal_content(tmp_path), blind(), monkeypatch)["versions"].verdict == "red"


def test_what_a_running_kiosk_found_has_a_line_of_its_own(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = NoticeKeeper(state)
    for words in ("it cannot be 1970-01-01", "it cannot be 2000-01-01"):
        keeper.emit(logging.makeLogRecord({"msg": words, "notice": "clock"}))
    keeper.emit(logging.makeLogRecord({"msg": "a kind of its own", "notice": "new-kind"}))
    lines = examined(write_minimal_content(tmp_path), look(), monkeypatch)
    assert "it cannot be 2000-01-01" in lines["clock found"].message
    assert "2 times" in lines["clock found"].message
    assert "set the date" in lines["clock found"].advice
    assert lines["new kind"].verdict == "yellow"


def test_a_user_without_a_home_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examination, "config_folder", lambda: NOWHERE / ".config" / "kiosk")
    assert examined(write_minimal_content(tmp_path), look(), monkeypatch)["home"].verdict == "yellow"


def kinds_of_notices(source: str) -> set[str]:
    """The kinds that a module tells, written there or in a constant of its own."""
    told = re.findall(r'"notice": (?:"([a-z-]+)"|([A-Z_]+))', source)
    constants = dict(re.findall(r'^([A-Z_]+) = "([a-z-]+)"', source, re.MULTILINE))
    return {kind or constants[name] for kind, name in told if name != "KIND"}  # as the docstring of notices has it


def test_each_kind_of_notice_has_its_remedy() -> None:
    """A kind that somebody adds must not fall back on words that fit anything."""
    sources = [file.read_text("utf-8") for file in sorted((PROJECT / "kiosk").rglob("*.py"))]
    kinds = set[str]().union(*map(kinds_of_notices, sources))
    assert {"clock", "content", "noisy-spot", "picture-hangs", "window-disturbed"} <= kinds
    assert kinds <= REMEDIES.keys()
