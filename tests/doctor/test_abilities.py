"""What this kiosk can show: the languages whose files are sound, each file read once."""

from pathlib import Path

import pytest

from kiosk.doctor.abilities import abilities
from kiosk.languages import reading
from kiosk.languages.language import Language


def test_each_language_file_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    read_language = reading.read_language

    def count(folder: Path, code: str) -> Language:
        read.append(code)
        return read_language(folder, code)

    monkeypatch.setattr(reading, "read_language", count)
    monkeypatch.setattr("kiosk.doctor.abilities.read_language", count, raising=False)
    able = abilities()
    assert sorted(read) == sorted(able.interface_languages) == ["en", "es"]
