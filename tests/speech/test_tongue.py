"""The files of spoken languages: those that come with the kiosk, and those that cannot be used."""

from pathlib import Path

import msgspec
import pytest

from kiosk.languages.reading import FOLDER as LANGUAGES_FOLDER
from kiosk.site.settings.keypads import KEYPADS
from kiosk.speech.tongue import FOLDER, Phrases, TongueError, plain_tongue, read_tongue
from tests.conftest import PROJECT
from tests.speech.tongues import tongue

SPOKEN = sorted(file.stem for file in (PROJECT / "resources" / FOLDER).glob("*.json"))


def test_every_language_of_the_kiosk_is_spoken() -> None:
    assert [file.stem for file in sorted((PROJECT / "resources" / LANGUAGES_FOLDER).glob("*.json"))] == SPOKEN


@pytest.mark.parametrize("code", SPOKEN)
def test_a_file_says_everything_that_the_voice_says_itself(code: str) -> None:
    said = msgspec.structs.asdict(tongue(code).phrases)
    assert set(said.pop("keys")) == set(KEYPADS), "how to move about is said for each keypad"
    assert [name for name, words in said.items() if not words.strip("{} ")] == []
    places = {name: words.count("{}") for name, words in msgspec.structs.asdict(Phrases()).items() if name in said}
    assert {name: words.count("{}") for name, words in said.items()} == places


@pytest.mark.parametrize("written", ["", "{", '{"voice": "en", "numbrs": {}}', '{"voice": "e n"}'])
def test_a_file_that_cannot_be_used_is_told(written: str, tmp_path: Path) -> None:
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "en.json").write_text(written)
    with pytest.raises(TongueError, match=r"^en\.json: "):
        read_tongue(tmp_path, "en")
    with pytest.raises(TongueError, match=r"^fr\.json: "):
        read_tongue(tmp_path, "fr")
    assert plain_tongue("fr").voice == "fr"
