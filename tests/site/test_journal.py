"""The log: one line for each record, a file that stays small, and calm when it cannot be written."""

import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.site.log import journal
from tests.conftest import PROJECT

LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4} (INFO|WARNING|ERROR) test: ")


@pytest.fixture(autouse=True)
def stopped() -> Iterator[None]:
    """Close the log after each test, and leave the level of the root logger as it was."""
    level = logging.getLogger().level
    yield
    journal.stop()
    logging.getLogger().setLevel(level)


def test_each_record_is_one_line_in_the_file_and_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = journal.start(tmp_path / "new" / "log")
    assert file is not None
    assert file == tmp_path / "new" / "log" / "kiosk.log"
    logger = logging.getLogger("test")
    logger.debug("not of interest")
    logger.info("größer\nthan one line\r\n\u2028ever")
    try:
        raise ValueError("two\nlines")
    except ValueError:
        logger.exception("it failed")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert all(LINE.match(line) for line in lines)
    assert lines[0].endswith("INFO test: größer | than one line | ever")
    assert "it failed | Traceback" in lines[1]
    assert lines[1].endswith("ValueError: two | lines")
    assert capsys.readouterr().err.splitlines() == lines


def test_the_file_stays_within_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "LARGEST_LOG_BYTES", 2000)
    journal.start(tmp_path)
    for number in range(500):
        logging.getLogger("test").info("record %d", number)
    files = sorted(tmp_path.iterdir())
    assert len(files) == journal.OLD_FILES + 1
    assert all(file.stat().st_size <= 2000 for file in files)
    assert "record 499" in (tmp_path / "kiosk.log").read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_made_gives_one_clear_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert journal.start(tmp_path / "file" / "log") is None
    logging.getLogger("test").info("still said")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert "the log cannot be kept in" in lines[0]
    assert "it goes to standard error only" in lines[0]
    assert lines[1].endswith("still said")


def test_a_log_file_that_is_a_folder_gives_one_clear_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / journal.FILE).mkdir()
    assert journal.start(tmp_path) is None
    assert capsys.readouterr().err.count("cannot be kept") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_said_once_and_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / journal.FILE).symlink_to("/dev/full")
    assert journal.start(tmp_path) is not None
    for number in range(3):
        logging.getLogger("test").info("no room for %d", number)
    error = capsys.readouterr().err
    assert error.count("cannot be written") == 1
    assert error.count("no room") == 3
    assert "Traceback" not in error


def test_without_a_console_the_file_is_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    file = journal.start(tmp_path)
    assert file is not None
    logging.getLogger("test").info("quiet")
    assert "quiet" in file.read_text(encoding="utf-8")


def test_starting_again_does_not_write_twice(tmp_path: Path) -> None:
    journal.start(tmp_path / "one")
    file = journal.start(tmp_path / "two")
    assert file is not None
    logging.getLogger("test").info("once")
    assert file.read_text(encoding="utf-8").count("once") == 1
    assert (tmp_path / "one" / journal.FILE).read_text(encoding="utf-8") == ""


def test_what_comes_again_and_again_is_counted(tmp_path: Path) -> None:
    file = journal.start(tmp_path)
    assert file is not None
    for number in range(5000):
        logging.getLogger("qt.default").warning("QPainter::begin: Paint device returned engine == %d", number)
        logging.getLogger("test").warning("it failed")
    logging.getLogger("test").error("it failed")
    journal.stop()
    lines = file.read_text("utf-8").splitlines()
    assert [line.split(" ", 1)[1] for line in lines] == [
        "WARNING qt.default: QPainter::begin: Paint device returned engine == 0",
        "WARNING test: it failed",
        "ERROR test: it failed",
        "WARNING qt.default: QPainter::begin: Paint device returned engine == 0 (and 4999 times more)",
        "WARNING test: it failed (and 4999 times more)",
    ]


LOGS = """
import logging, sys
from pathlib import Path
from kiosk.site.log import journal
words = sys.argv[2].encode().decode("unicode_escape").encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass")
journal.start(Path(sys.argv[1]))
logging.getLogger("test").warning(words)
logging.getLogger("test").warning("and %s", words)
journal.stop()
"""


@pytest.mark.parametrize("words", [r"media/\udce9.jpg", r"\ud83d", r"\x00\x1b[2J", "100 %s", r"\U0001f680"])
def test_any_text_can_be_logged(words: str, tmp_path: Path) -> None:
    """In a process of its own: a report of this one could not hold the words."""
    command = [sys.executable, "-c", LOGS, str(tmp_path), words]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", timeout=30, check=True)
    assert len((tmp_path / journal.FILE).read_text("utf-8").splitlines()) == 2
    assert "cannot be written" not in done.stderr
    assert "Traceback" not in done.stderr


def test_standard_error_that_is_gone_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "closed").open("w") as closed:
        monkeypatch.setattr(sys, "stderr", closed)
        file = journal.start(tmp_path)
    assert file is not None
    logging.getLogger("test").warning("still said")
    assert "still said" in file.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_in_the_logs_place_does_not_keep_the_kiosk_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / journal.FILE)
    file = journal.start(tmp_path)
    assert file is not None
    logging.getLogger("test").warning("said")
    assert "said" in file.read_text("utf-8")
