"""What a run tells of its content: each fault once, until the content is opened without it."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.site.choice import exhibit as opening
from kiosk.site.choice.choose import Choice, Refusal
from kiosk.site.choice.exhibit import Exhibit, Wishes, open_exhibit, opened_anew
from kiosk.site.choice.report import Report
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration
from kiosk.yamlfile.diagnostics import Diagnostic
from tests.content.edits import Swap
from tests.content.minimal import write_minimal_content

SITE = LoadedSite(SiteConfiguration())


@pytest.fixture(autouse=True)
def listened(caplog: pytest.LogCaptureFixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(opening, "cache_folder", lambda: tmp_path / "cache")


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    folder = write_minimal_content(tmp_path / "content")
    Swap("screens/programs.yaml", "show_until: 2027-12-31", "show_until: soon")(folder)
    return folder


@pytest.fixture
def exhibit(faulty: Path) -> Exhibit:
    return open_exhibit(Wishes(SITE, faulty))


def fault(words: str) -> Diagnostic:
    return Diagnostic("screens/home.yaml", 1, 2, "title", words, "Write it anew.")


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    said = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    caplog.clear()
    return said


def test_what_staff_may_ask_goes_with_the_exhibit(exhibit: Exhibit, faulty: Path) -> None:
    assert exhibit.choice.folder == faulty
    assert exhibit.site is SITE
    assert exhibit.version == __version__
    assert [str(one).partition(": ")[0] for one in exhibit.diagnostics] == ["screens/programs.yaml:32:17"]


def test_content_that_is_clean_has_nothing_to_tell(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    exhibit = open_exhibit(Wishes(SITE, write_minimal_content(tmp_path / "clean")))
    assert exhibit.diagnostics == ()
    Report().tell(exhibit)
    assert warnings(caplog) == []


def test_opening_again_and_again_says_nothing_by_itself(faulty: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A running kiosk opens content that cannot be shown at every look, since it may have been mended."""
    (faulty / "kiosk.yaml").write_text("title: [", "utf-8")
    wishes = Wishes(SITE, faulty)
    shown = open_exhibit(wishes)
    for _ in range(3):
        shown = opened_anew(shown, wishes)
    assert warnings(caplog) == []
    assert [refusal.folder for refusal in shown.choice.refused] == [faulty]
    assert shown.choice.refused[0].errors[0].startswith("kiosk.yaml:1:")


def test_a_fault_is_told_once(exhibit: Exhibit, faulty: Path, caplog: pytest.LogCaptureFixture) -> None:
    report = Report()
    report.tell_set_aside(exhibit)
    assert warnings(caplog) == [f"set aside in {faulty}: {exhibit.diagnostics[0]}"]
    report.tell(exhibit)
    Report(told=exhibit).tell(exhibit)
    assert warnings(caplog) == []


def test_a_fault_that_is_new_or_back_is_told(exhibit: Exhibit, caplog: pytest.LogCaptureFixture) -> None:
    one, other = fault("it is wrong"), fault("so is this")
    report = Report(told=replace(exhibit, diagnostics=(one,)))
    told = [(one, other), (one,), (one, other)]
    said = [(report.tell(replace(exhibit, diagnostics=found)), warnings(caplog))[1] for found in told]
    line = f"set aside in {exhibit.choice.folder}: {other}"
    assert said == [[line], [], [line]]


def test_all_that_is_wrong_with_content_that_is_not_shown_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    errors = tuple(str(fault(words)) for words in ("it is wrong", "so is this", "and this"))
    choice = Choice(tmp_path, "for a test", (Refusal(tmp_path / "own", errors),))
    report = Report()
    report.tell_refused(choice)
    first, *others = warnings(caplog)
    assert first == f"the content in {tmp_path / 'own'} is not shown (3 problems): {errors[0]}"
    assert others == [f"a problem in {tmp_path / 'own'}: {error}" for error in errors[1:]]
    report.tell_refused(choice)
    assert warnings(caplog) == [first]


def test_a_folder_that_was_away_tells_only_what_is_new_of_it(
    exhibit: Exhibit, faulty: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """As on a network drive."""
    gone = Choice(tmp_path, "bundled", (Refusal(faulty, (f"there is no folder {faulty}",)),))
    report = Report(told=exhibit)
    report.tell(replace(exhibit, choice=gone, diagnostics=()))
    assert len(warnings(caplog)) == 1
    report.tell(exhibit)
    assert warnings(caplog) == []
