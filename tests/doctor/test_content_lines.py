"""Content, languages and the site's settings: each line green, and not."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.doctor.content_lines import (
    content_line,
    examine_content,
    languages_line,
    site_line,
)
from kiosk.site.settings.configuration import LoadedSite, SiteConfiguration, load_site
from kiosk.yamlfile.diagnostics import Diagnostic, Severity
from tests.content.minimal import write_minimal_content
from tests.doctor.facts import facts
from tests.viewmodels.house import load_content

FOLDER = Path("content")


def diagnostic(severity: Severity) -> Diagnostic:
    return Diagnostic("kiosk.yaml", 1, 1, "title", "it is wrong", "Put it right", severity)


@pytest.mark.parametrize(
    ("severities", "verdict", "words"),
    [
        ((), "green", "0 problems, 0 warnings"),
        (("warning", "warning"), "yellow", "0 problems, 2 warnings"),
        (("error", "warning"), "red", "1 problem, 1 warning"),
    ],
)
def test_content(severities: tuple[Severity, ...], verdict: str, words: str, tmp_path: Path) -> None:
    content = load_content(write_minimal_content(tmp_path))
    line = content_line(FOLDER, tuple(diagnostic(one) for one in severities), content)
    assert line.verdict == verdict
    assert words in line.message
    assert ("space-kiosk check content" in line.advice) == (verdict != "green")


def test_content_that_cannot_be_shown_is_red() -> None:
    assert content_line(FOLDER, (diagnostic("warning"),), None).verdict == "red"


def test_the_check_is_the_real_one(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    before = {one.code for one in examine_content(folder, date(2026, 3, 1))}
    (folder / "media" / "sky.png").write_bytes(b"no picture")
    after = [one for one in examine_content(folder, date(2026, 3, 1)) if one.code not in before]
    assert any("sky.png" in str(one) for one in after)


@pytest.mark.parametrize(
    ("languages", "verdict"), [(("en", "es"), "green"), (("en", "es", "fr"), "green"), (("en",), "red")]
)
def test_every_language_of_the_content_has_its_words(languages: tuple[str, ...], verdict: str, tmp_path: Path) -> None:
    content = load_content(write_minimal_content(tmp_path))
    line = languages_line(content, facts(languages=languages), {})
    assert line.verdict == verdict
    assert "es" in line.message


def test_a_language_whose_file_is_damaged_is_named(tmp_path: Path) -> None:
    content = load_content(write_minimal_content(tmp_path))
    line = languages_line(content, facts(), {"es": "es.json: name: Object missing", "fr": "fr.json: of no interest"})
    assert line.verdict == "red"
    assert "es.json: name" in line.message
    assert "fr.json" not in line.message


def test_languages_are_not_guessed(tmp_path: Path) -> None:
    content = load_content(write_minimal_content(tmp_path))
    assert languages_line(None, facts(), {}).verdict == "yellow"
    assert languages_line(content, None, {}).verdict == "yellow"


def test_settings_of_the_site(tmp_path: Path) -> None:
    assert site_line(LoadedSite(SiteConfiguration())).verdict == "green"
    file = tmp_path / "site.yaml"
    file.write_text("idle_seconds: 45\n")
    assert site_line(load_site(file)).verdict == "green"
    file.write_text("display: {screen: 1}\n")
    line = site_line(load_site(file))
    assert (line.verdict, line.message) == ("yellow", "all can be used, with 1 warning")
    assert "'screen' is called 'which' now" in line.advice
    file.write_text("idle_seconds: soon\n")
    line = site_line(load_site(file))
    assert line.verdict == "yellow"
    assert "idle_seconds" in line.advice
