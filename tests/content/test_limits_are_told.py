"""What the reader and the check refuse for its size is told to staff."""

from kiosk.platform.interface_words import interface_languages
from kiosk.yamlfile.builder import MAX_DEPTH, MAX_VALUES
from kiosk.yamlfile.document import MAX_BYTES
from tests.conftest import PROJECT


def test_the_guide_for_staff_tells_how_large_files_may_be_and_which_languages_there_are() -> None:
    guide = (PROJECT / "docs" / "content-guide.md").read_text("utf-8")
    assert f"{MAX_BYTES // 1_000_000} MB, and {MAX_VALUES:,} keys and values" in guide
    assert f"{MAX_DEPTH} levels" in guide
    for language in interface_languages(PROJECT / "resources" / "i18n"):
        assert f"(`{language}`)" in guide
