"""`space-kiosk setup`: by options, by questions, and back again."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.site.settings.configuration import load_site
from tests.cli.commands import call

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "site.yaml"


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sit at the terminal and give these answers, one a line."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    return lambda *lines: monkeypatch.setattr(sys, "stdin", Terminal("".join(f"{line}\n" for line in lines)))


def test_options_are_written_and_the_others_kept(file: Path, capsys: Capture) -> None:
    code, out, err = call(capsys, "setup", "--site", file, "--diagonal-inches", "43", "--language", "es")
    assert (code, out, err) == (0, f"{file} is written\n", "")
    call(
        capsys, "setup", "--site", file, "--idle-seconds", "90", "--orientation", "portrait", "--bottom-edge-mm", "800"
    )
    configuration = load_site(file).configuration
    display = configuration.display
    assert (configuration.language, configuration.idle_seconds) == ("es", 90)
    assert (display.diagonal_inches, display.bottom_edge_mm, display.orientation) == (43, 800, "portrait")


def test_the_same_again_changes_nothing(file: Path, capsys: Capture) -> None:
    for words in ("written", "unchanged"):
        assert call(capsys, "setup", "--site", file, "--display", "1") == (0, f"{file} is {words}\n", "")


def test_the_display_under_its_old_name_is_kept_and_written_under_the_new_one(file: Path, capsys: Capture) -> None:
    file.write_text("display:\n  screen: HDMI-1\n  diagonal_inches: 43\nlanguage: es\n", "utf-8")
    code, _, err = call(capsys, "setup", "--site", file, "--idle-seconds", "90")
    assert code == 0
    assert "'screen' is called 'which' now" in err
    assert '\n  which: "HDMI-1"\n' in file.read_text("utf-8")
    loaded = load_site(file)
    assert loaded.diagnostics == ()
    assert (loaded.configuration.display.diagonal_inches, loaded.configuration.language) == (43, "es")


def test_the_old_option_for_the_display_is_understood_and_told(file: Path, capsys: Capture) -> None:
    code, _, err = call(capsys, "setup", "--site", file, "--screen", "1")
    assert (code, err) == (0, "space-kiosk setup: --screen is called --display now\n")
    assert load_site(file).configuration.display.which == 1


def test_show_prints_all_and_changes_nothing(file: Path, capsys: Capture) -> None:
    code, out, _ = call(capsys, "setup", "--site", file, "--show")
    assert code == 0
    assert out.startswith(f"# there is no {file}")
    assert not file.exists()
    call(capsys, "setup", "--site", file, "--diagonal-inches", "43")
    lines = call(capsys, "setup", "--site", file, "--show")[1].splitlines()
    assert lines[:2] == [f"# {file}", "display.diagonal_inches: 43"]
    assert "idle_seconds: 60  # default" in lines


def test_undo_puts_the_state_before_back(file: Path, capsys: Capture) -> None:
    file.write_text("idle_seconds: 45\n", "utf-8")
    call(capsys, "setup", "--site", file, "--idle-seconds", "90")
    code, out, _ = call(capsys, "setup", "--site", file, "--undo")
    assert (code, file.read_text("utf-8")) == (0, "idle_seconds: 45\n")
    assert "as it was" in out
    assert "nothing to undo" in call(capsys, "setup", "--site", file, "--undo")[1]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--diagonal-inches", "4"], "display.diagonal_inches: this should be a number of inches from 5 to 200"),
        (["--orientation", "sideways"], "auto, landscape or portrait"),
        (["--language", "fr"], "no language 'fr'; it has en, es"),
        (["--idle-seconds", "soon"], "whole number of seconds"),
        ([], "nobody can answer questions here"),
    ],
)
def test_nonsense_is_refused_in_one_line(
    options: list[str], words: str, file: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    code, out, err = call(capsys, "setup", "--site", file, *options)
    assert (code, out) == (2, "")
    assert err.startswith("space-kiosk: ")
    assert words in err
    assert err.count("\n") == 1
    assert not file.exists()


def test_questions_are_asked_again_until_the_answer_fits(
    file: Path, capsys: Capture, answer: Callable[..., None]
) -> None:
    answer("huge", "55", "", "portrat", "portrait", "HDMI-1", "es", "default", "95", "28,5", "-80.6")
    code, out, err = call(capsys, "setup", "--site", file)
    assert (code, err) == (0, "")
    assert out.count("How large") == out.count("How does it hang") == 2
    assert "Did you mean 'portrait'?" in out
    configuration = load_site(file).configuration
    assert (configuration.display.diagonal_inches, configuration.display.bottom_edge_mm) == (55, None)
    assert (configuration.display.which, configuration.language) == ("HDMI-1", "es")
    assert configuration.idle_seconds == 60
    assert "latitude: this should be degrees north, from -90 to 90" in out
    assert configuration.place == (28.5, -80.6)


def test_whoever_stops_answering_changes_nothing(file: Path, capsys: Capture, answer: Callable[..., None]) -> None:
    answer("55")
    code, out, _ = call(capsys, "setup", "--site", file)
    assert code == 1
    assert out.endswith("Nothing was changed.\n")
    assert not file.exists()


def test_a_place_that_cannot_be_written_is_one_clear_line(file: Path, capsys: Capture) -> None:
    file.write_text("", "utf-8")
    code, out, err = call(capsys, "setup", "--site", file / "site.yaml", "--display", "1")
    assert (code, out) == (1, "")
    assert "cannot be written" in err
    assert err.count("\n") == 1


def test_what_cannot_be_used_of_the_old_file_is_told_and_left_out(file: Path, capsys: Capture) -> None:
    file.write_text("idle_seconds: soon\nlanguage: es\n", "utf-8")
    code, _, err = call(capsys, "setup", "--site", file, "--display", "1")
    assert code == 0
    assert "idle_seconds" in err
    assert load_site(file).configuration.language == "es"
    assert load_site(file).diagnostics == ()
