"""The content check is made in a process of its own, and its verdict is remembered until a file changes."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.site import program
from kiosk.site.choice import verdicts
from kiosk.site.choice.verdicts import ContentCheck, errors_in, known_errors
from tests.content.minimal import write_minimal_content
from tests.platform.pictures import quarters, save


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(verdicts, "cache_folder", lambda: tmp_path / "cache")
    return tmp_path / "cache" / verdicts.FILE


@pytest.fixture
def content(tmp_path: Path, qt_app: QGuiApplication) -> Path:
    folder = write_minimal_content(tmp_path / "content")
    for file in (folder / "media").rglob("*.png"):
        save(quarters(320, 200), file)
    return folder


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The checks that were really made, each as the words of its command."""
    made: list[str] = []
    true_command = program.command
    monkeypatch.setattr(program, "command", lambda *words: made.append(" ".join(words)) or true_command(*words))
    return made


@pytest.fixture
def quick_checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Checks that find nothing, at once: what matters is when there is one."""
    made: list[str] = []

    def command(*words: str) -> list[str]:
        made.append(" ".join(words))
        return ["echo", "[]"]

    monkeypatch.setattr(program, "command", command)
    return made


def test_clean_content_is_checked_once(content: Path, memory: Path, checks: list[str]) -> None:
    assert errors_in(content) == ()
    assert errors_in(content) == ()
    assert checks == [f"check {content} --format json"]
    assert memory.is_file()


def test_errors_are_remembered_as_the_check_tells_them(content: Path, memory: Path, checks: list[str]) -> None:
    file = content / "screens" / "programs.yaml"
    sound = file.read_text("utf-8")
    file.write_text(sound.replace("icon: rocket-launch", "icon: roket-launch", 1), "utf-8")
    (content / "screens" / "notes.txt").write_text("a warning", "utf-8")
    (told,) = errors_in(content)
    assert told.startswith("screens/programs.yaml:")
    assert "roket-launch" in told
    assert errors_in(content) == (told,)
    assert len(checks) == 1
    file.write_text(sound, "utf-8")
    assert errors_in(content) == ()
    assert len(checks) == 2


def spoil_time(content: Path) -> None:
    os.utime(content / "media" / "sky.png", (1, 1))


def add_file(content: Path) -> None:
    (content / "media" / "more.png").write_bytes((content / "media" / "sky.png").read_bytes())


@pytest.mark.parametrize("change", [spoil_time, add_file], ids=lambda change: change.__name__)
def test_any_change_is_a_reason_to_check_again(
    change: object, content: Path, memory: Path, quick_checks: list[str]
) -> None:
    assert errors_in(content) == ()
    assert callable(change)
    change(content)
    errors_in(content)
    assert len(quick_checks) == 2


def test_another_version_of_the_program_checks_again(
    content: Path, memory: Path, quick_checks: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    errors_in(content)
    monkeypatch.setattr(verdicts, "__version__", "99.0")
    errors_in(content)
    assert len(quick_checks) == 2


def test_a_damaged_memory_is_no_memory(content: Path, memory: Path, quick_checks: list[str]) -> None:
    errors_in(content)
    memory.write_bytes(memory.read_bytes()[:20])
    assert errors_in(content) == ()
    assert len(quick_checks) == 2


def test_a_memory_that_cannot_be_kept_costs_only_time(content: Path, memory: Path, quick_checks: list[str]) -> None:
    memory.parent.touch()
    assert errors_in(content) == ()
    assert errors_in(content) == ()
    assert len(quick_checks) == 2


@pytest.mark.parametrize(
    ("code", "words"),
    [("import os; os.abort()", "ended with code"), ("print('[]'[:1])", "ended with code 0")],
)
def test_a_check_that_breaks_is_told_and_not_remembered(
    code: str, words: str, content: Path, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "command", lambda *_words: [sys.executable, "-c", code])
    (told,) = errors_in(content)
    assert words in told
    assert not memory.exists()


@pytest.mark.parametrize(
    "printed", [b"\xff\xfe[]", b'["\\udcff"]', b"[{}]", b""], ids=["no UTF-8", "odd", "other", "none"]
)
def test_whatever_the_check_says_is_a_verdict_or_a_refusal(
    printed: bytes, content: Path, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = f"import sys; sys.stdout.buffer.write({printed!r})"
    monkeypatch.setattr(program, "command", lambda *_words: [sys.executable, "-c", code])
    assert "did not end well" in errors_in(content)[0]


def test_a_check_that_cannot_be_started_is_told(content: Path, memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "command", lambda *_words: ["/nowhere/kiosk"])
    assert "cannot be started" in errors_in(content)[0]


def test_a_check_goes_on_beside_and_can_be_stopped(
    content: Path, memory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert known_errors(content) is None
    check = ContentCheck(content)
    check.begin()
    wait_for(lambda: check.verdict is not None)
    assert known_errors(content) == ()
    monkeypatch.setattr(program, "command", lambda *_words: [sys.executable, "-c", "import time; time.sleep(60)"])
    endless = ContentCheck(content)
    endless.begin()
    wait_for(lambda: endless._process is not None)
    assert endless.verdict is None
    endless.stop()
    wait_for(lambda: endless.verdict is not None)


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_content_in_a_folder_whose_name_is_no_text(content: Path, memory: Path) -> None:
    odd = content.with_name(os.fsdecode(b"\xff content"))
    content.rename(odd)
    assert errors_in(odd) == ()
    assert known_errors(odd) == ()
