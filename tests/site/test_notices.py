"""What staff must know stays known from run to run, and goes once it is settled."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.site.log.notices import FILE, NoticeKeeper, read

log = logging.getLogger("test_notices")


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[NoticeKeeper]:
    handler = NoticeKeeper(tmp_path)
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    yield handler
    log.removeHandler(handler)


def test_a_notice_is_kept_with_its_last_words_and_its_count(keeper: NoticeKeeper, tmp_path: Path) -> None:
    log.warning("a spot at %d", 10, extra={"notice": "noisy-spot"})
    log.warning("a spot at %d", 20, extra={"notice": "noisy-spot"})
    kept = read(tmp_path)
    assert list(kept) == ["noisy-spot"]
    assert (kept["noisy-spot"].words, kept["noisy-spot"].times) == ("a spot at 20", 2)


def test_what_is_settled_is_forgotten(keeper: NoticeKeeper, tmp_path: Path) -> None:
    log.warning("gone", extra={"notice": "content-missing"})
    log.info("it is back", extra={"settled": "content-missing"})
    assert read(tmp_path) == {}


def test_a_record_that_is_no_notice_is_not_kept(keeper: NoticeKeeper, tmp_path: Path) -> None:
    log.warning("something")
    assert not (tmp_path / FILE).exists()


def test_a_later_run_goes_on_with_what_was_kept(keeper: NoticeKeeper, tmp_path: Path) -> None:
    log.warning("once", extra={"notice": "safe-mode"})
    later = NoticeKeeper(tmp_path)
    later.emit(logging.makeLogRecord({"msg": "twice", "notice": "safe-mode"}))
    assert read(tmp_path)["safe-mode"].times == 2


def test_a_torn_file_is_as_good_as_none(keeper: NoticeKeeper, tmp_path: Path) -> None:
    log.warning("once", extra={"notice": "safe-mode"})
    kept = (tmp_path / FILE).read_bytes()
    for torn in (kept[:-1], b"", kept.replace(b"once", b"Once"), b"\0" * len(kept)):
        (tmp_path / FILE).write_bytes(torn)
        assert read(tmp_path) == {}


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", "utf-8")
    NoticeKeeper(tmp_path / "taken").emit(logging.makeLogRecord({"msg": "once", "notice": "safe-mode"}))
