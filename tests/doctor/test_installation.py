"""Which content is shown, who watches over the kiosk, and where its files are: each line green, and not."""

from pathlib import Path

import pytest

from kiosk.doctor.installation import choice_line, folders_line, supervision_line
from kiosk.site.choice.choose import Choice, Refusal
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration

FAULT = "screens/home.yaml:3:1: title: it is wrong. Put it right."


def log(folder: Path, *lines: str) -> Path:
    (folder / "kiosk.log").write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return folder


def started(how: str, day: int = 1) -> str:
    return f"2026-11-0{day}T08:00:00+0100 INFO kiosk: started with the software renderer, 13 screens, {how}"


def test_content_that_is_shown_for_a_good_reason() -> None:
    line = choice_line(Choice(Path("data"), "bundled with the program"))
    assert (line.verdict, line.message) == ("green", "data (bundled with the program)")


def test_own_content_that_is_not_shown_is_told_with_its_fault() -> None:
    line = choice_line(Choice(Path("data"), "bundled with the program", (Refusal(Path("own"), (FAULT,)),)))
    assert line.verdict == "yellow"
    assert FAULT in line.message
    assert "space-kiosk check own" in line.advice


@pytest.mark.parametrize(
    ("lines", "verdict", "words"),
    [
        ([started("supervised by systemd")], "green", "supervised by systemd when it started last (2026-11-01T08:00"),
        (
            [started("not supervised", 1), started("supervised by its parent process", 2), "x"],
            "green",
            "parent process",
        ),
        ([started("supervised by systemd", 1), started("not supervised", 2)], "yellow", "not supervised when it"),
        (["2026-11-01T08:00:00+0100 INFO kiosk: shows the content in started"], "yellow", "nothing is known"),
    ],
)
def test_supervision_is_what_the_last_start_says(lines: list[str], verdict: str, words: str, tmp_path: Path) -> None:
    line = supervision_line(log(tmp_path, *lines))
    assert line.verdict == verdict
    assert words in line.message


def test_a_kiosk_that_never_started_is_not_guessed_at(tmp_path: Path) -> None:
    assert supervision_line(tmp_path).verdict == "yellow"


def test_the_folders_are_named(tmp_path: Path) -> None:
    message = folders_line(LoadedSite(SiteConfiguration(), (), tmp_path)).message
    assert f"settings in {tmp_path}" in message
    for words in ("own content in", "log in", "memory in"):
        assert words in message
