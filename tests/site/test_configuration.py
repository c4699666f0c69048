"""Settings of a site: all optional, and a fault never closes the exhibit."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration, SiteDisplay, load_site

WHOLE = """display:
  diagonal_inches: 55
  bottom_edge_mm: 800
  viewing_distance_mm: 650.5
  orientation: portrait
  which: 1
language: es
idle_seconds: 90
prompt_seconds: 20
content: ../content
"""


def site(tmp_path: Path, text: str) -> LoadedSite:
    file = tmp_path / "site.yaml"
    file.write_text(text, encoding="utf-8")
    return load_site(file)


def test_without_a_file_all_settings_are_at_their_defaults() -> None:
    loaded = load_site(None)
    assert loaded.diagnostics == ()
    assert loaded.content_folder is None
    assert loaded.configuration == SiteConfiguration(
        display=SiteDisplay(
            diagonal_inches=None, bottom_edge_mm=None, viewing_distance_mm=600, orientation="auto", which=None
        ),
        language=None,
        idle_seconds=60,
        prompt_seconds=30,
        content=None,
    )


def test_every_setting_is_read(tmp_path: Path) -> None:
    loaded = site(tmp_path, WHOLE)
    assert loaded.diagnostics == ()
    assert loaded.configuration == SiteConfiguration(
        display=SiteDisplay(
            diagonal_inches=55, bottom_edge_mm=800, viewing_distance_mm=650.5, orientation="portrait", which=1
        ),
        language="es",
        idle_seconds=90,
        prompt_seconds=20,
        content="../content",
    )
    assert loaded.content_folder == tmp_path / "../content"


def test_a_whole_path_to_the_content_is_kept(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    assert site(tmp_path, f"content: '{elsewhere}'\n").content_folder == elsewhere


def test_a_setting_under_its_old_name_is_used_and_told(tmp_path: Path) -> None:
    loaded = site(tmp_path, WHOLE.replace("which: 1", "screen: 1"))
    assert loaded.configuration == site(tmp_path, WHOLE).configuration
    (told,) = loaded.diagnostics
    assert (told.severity, told.code, told.line, told.path) == ("warning", "old-name", 6, "display/screen")
    assert "'screen' is called 'which' now" in str(told)


def test_the_new_name_counts_where_both_are_there(tmp_path: Path) -> None:
    loaded = site(tmp_path, "display:\n  screen: 1\n  which: HDMI-1\n")
    assert loaded.configuration.display.which == "HDMI-1"
    assert ["Delete 'screen'." in str(one) for one in loaded.diagnostics] == [True]


@pytest.mark.parametrize(
    "text", ["display: {screen: -1, diagonal_inches: 43}", "display:\n  screen: [1]\nlanguage: es"]
)
def test_a_fault_under_an_old_name_is_told_where_it_stands(text: str, tmp_path: Path) -> None:
    loaded = site(tmp_path, text)
    assert {one.code for one in loaded.diagnostics} == {"old-name", "wrong-type"}
    assert {one.line for one in loaded.diagnostics} == {text.count("\n", 0, text.index("screen")) + 1}
    assert loaded.configuration.display.which is None
    assert (loaded.configuration.display.diagonal_inches or loaded.configuration.language) in {43, "es"}


def test_a_display_may_be_named(tmp_path: Path) -> None:
    assert site(tmp_path, "display: {which: HDMI-1}\n").configuration.display.which == "HDMI-1"


@pytest.mark.parametrize(
    ("old", "new", "finding", "words"),
    [
        ("idle_seconds: 90", "idle_seconds: 10", ("wrong-type", 8), "from 20 to 600"),
        ("idle_seconds: 90", "idle_seconds: 601", ("wrong-type", 8), "from 20 to 600"),
        ("idle_seconds: 90", "idle_seconds: 90.5", ("wrong-type", 8), "whole number"),
        ("idle_seconds: 90", "idle_seconds: a minute", ("wrong-type", 8), "whole number"),
        ("idle_seconds: 90", "idle_second: 90", ("unknown-key", 8), "Did you mean 'idle_seconds'?"),
        ("prompt_seconds: 20", "prompt_seconds: 121", ("wrong-type", 9), "from 20 to 120"),
        ("language: es", "language: Spanish", ("wrong-value", 7), "two letters"),
        ("diagonal_inches: 55", "diagonal_inches: 0", ("wrong-type", 2), "from 5 to 200"),
        ("diagonal_inches: 55", 'diagonal_inches: 55"', ("wrong-type", 2), "number of inches"),
        ("orientation: portrait", "orientation: portrat", ("wrong-value", 5), "Did you mean 'portrait'?"),
        ("which: 1", "which: -1", ("wrong-type", 6), "counted from 0"),
        ("language: es", "language: es\nlanguage: en", ("duplicate-key", 8), "second time"),
        ("language: es", "language: !x es", ("yaml-tag", 7), "!x"),
    ],
)
def test_a_faulty_setting_is_named_and_the_others_are_kept(
    old: str, new: str, finding: tuple[str, int], words: str, tmp_path: Path
) -> None:
    loaded = site(tmp_path, WHOLE.replace(old, new))
    (found,) = loaded.diagnostics
    assert (found.code, found.line) == finding
    assert words in str(found)
    assert found.file == str(tmp_path / "site.yaml")
    good, default, key = site(tmp_path, WHOLE).configuration, SiteConfiguration(), old.partition(":")[0]
    if hasattr(good, key):
        assert getattr(loaded.configuration, key) == getattr(default, key)
        assert loaded.configuration.display == good.display
    else:
        assert getattr(loaded.configuration.display, key) == getattr(default.display, key)
        assert loaded.configuration.idle_seconds == good.idle_seconds


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty-file"),
        ("idle_seconds: 1: 2", "yaml-syntax"),
        ("- 1", "wrong-type"),
        ("60", "wrong-type"),
        ("display: big", "wrong-type"),
        ("display: [1]", "wrong-type"),
    ],
)
def test_an_unusable_file_leaves_the_defaults(text: str, code: str, tmp_path: Path) -> None:
    loaded = site(tmp_path, text)
    assert loaded.configuration == SiteConfiguration()
    assert [one.code for one in loaded.diagnostics] == [code]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    loaded = load_site(tmp_path / "none.yaml")
    assert loaded.configuration == SiteConfiguration()
    assert [one.code for one in loaded.diagnostics] == ["file-missing"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                [
                    "display",
                    "language",
                    "idle_seconds",
                    "content",
                    "which",
                    "display:\n  which",
                    "display:\n  screen",
                    "x",
                    "-",
                ]
            ),
            st.sampled_from(
                [
                    "5",
                    "60",
                    "en",
                    "[1]",
                    "{which: x}",
                    "{screen: [1], which: 2}",
                    "{screen: 1, orientation: up}",
                    "",
                    "&a 1",
                    "1e400",
                ]
            ),
        ),
        max_size=6,
    )
)
def test_no_settings_make_reading_raise(tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[str, str]]) -> None:
    text = "".join(f"{key}: {value}\n" for key, value in lines)
    loaded = site(tmp_path_factory.getbasetemp(), text)
    assert 20 <= loaded.configuration.idle_seconds <= 600
