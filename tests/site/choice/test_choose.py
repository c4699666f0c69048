"""Which content is shown: what was named, the site's own if it is clean, the bundled one."""

from pathlib import Path

import pytest

from kiosk.site.choice import choose
from kiosk.site.choice.choose import Choice, Refusal, choose_content
from kiosk.site.folders import bundled_data
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration

SITE = LoadedSite(SiteConfiguration())
FAULTS = ("screens/home.yaml:1:1: it is wrong. Put it right.", "kiosk.yaml:1:1: this too. And this.")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The user's folder for own content, and the machine's. Neither is there yet."""
    folders = [tmp_path / "user", tmp_path / "machine"]
    monkeypatch.setattr(choose, "own_content_folders", lambda: folders)
    return folders


def fill(folder: Path) -> None:
    folder.mkdir()
    (folder / "kiosk.yaml").touch()


def clean(_folder: Path) -> tuple[str, ...]:
    return ()


def faulty(_folder: Path) -> tuple[str, ...]:
    return FAULTS


def test_without_own_content_the_bundled_one_is_shown(own: list[Path]) -> None:
    assert choose_content(None, SITE, check=faulty) == Choice(bundled_data(), "bundled with the program")


def test_a_folder_that_was_only_made_ready_is_no_content(own: list[Path]) -> None:
    own[1].mkdir()
    (own[1] / ".keep").touch()
    assert choose_content(None, SITE, check=faulty).refused == ()


def test_clean_own_content_is_shown_and_the_user_s_comes_first(own: list[Path]) -> None:
    fill(own[1])
    assert choose_content(None, SITE, check=clean).folder == own[1]
    fill(own[0])
    assert choose_content(None, SITE, check=clean).folder == own[0]


def test_faulty_own_content_is_refused_and_the_next_is_taken(own: list[Path]) -> None:
    fill(own[0])
    choice = choose_content(None, SITE, check=faulty)
    assert choice.folder == bundled_data()
    assert [refusal.errors for refusal in choice.refused] == [FAULTS]
    assert str(choice.refused[0]) == f"the content in {own[0]} is not shown (2 problems): {FAULTS[0]}"
    fill(own[1])
    choice = choose_content(None, SITE, check=lambda folder: FAULTS if folder == own[0] else ())
    assert choice.folder == own[1]
    assert [refusal.folder for refusal in choice.refused] == [own[0]]


def test_what_was_named_comes_first_and_is_not_checked(own: list[Path], tmp_path: Path) -> None:
    fill(own[0])
    site = LoadedSite(SiteConfiguration(content="mine"), (), tmp_path)
    for name in ("mine", "named"):
        fill(tmp_path / name)
    assert choose_content(None, site, check=faulty).folder == tmp_path / "mine"
    assert choose_content(tmp_path / "named", site, check=faulty).folder == tmp_path / "named"


def test_content_that_is_named_and_not_there_means_the_bundled_one(own: list[Path], tmp_path: Path) -> None:
    fill(own[0])
    site = LoadedSite(SiteConfiguration(content="stick"), (), tmp_path)
    for choice, missing in (
        (choose_content(None, site, check=clean), tmp_path / "stick"),
        (choose_content(tmp_path / "gone", site, check=clean), tmp_path / "gone"),
    ):
        assert choice.folder == bundled_data()
        assert choice.refused == (Refusal(missing, (f"there is no folder {missing}",)),)


def test_content_that_turned_out_to_be_of_no_use_is_passed_over(own: list[Path], tmp_path: Path) -> None:
    fill(own[0])
    useless = Refusal(own[0], FAULTS)
    assert choose_content(None, SITE, check=clean, without=[useless]).refused == (useless,)


def test_content_that_nobody_has_checked_yet_waits(own: list[Path]) -> None:
    fill(own[0])
    choice = choose_content(None, SITE, check=lambda _: None)
    assert (choice.folder, choice.unchecked, choice.is_first) == (bundled_data(), (own[0],), False)


def test_in_safe_mode_nothing_but_the_bundled_content_is_looked_at(own: list[Path], tmp_path: Path) -> None:
    fill(own[0])
    site = LoadedSite(SiteConfiguration(content="mine"), (), tmp_path)
    assert choose_content(tmp_path / "named", site, check=clean, safe=True).folder == bundled_data()
