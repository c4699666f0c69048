"""Which of Qt's words mean that a frame was not painted."""

import threading

import pytest

from kiosk.platform.painting import PaintFaults


def heard(text: str | None) -> int:
    faults = PaintFaults()
    faults.listening(lambda *_: None)(None, None, text)
    return faults.take()


@pytest.mark.parametrize(
    "text",
    [
        "QPainter::begin: Paint device returned engine == 0, type: 3",
        "QPainter::fillRect: Painter not active",
        "QImage: out of memory, returning null image",
        "failed to mmap segment from X server (12: Cannot allocate memory) for size 8294400",
    ],
)
def test_a_frame_that_was_not_painted(text: str) -> None:
    assert heard(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Binding loop detected",
        "QBackingStore::flush() called with non-exposed window",
        "QObject::connect: No such signal",
        "",
        None,
    ],
)
def test_what_says_nothing_of_it(text: str | None) -> None:
    assert heard(text) == 0


def test_a_decoder_that_fails_on_a_thread_of_its_own_is_no_lost_frame() -> None:
    faults, passed_on = PaintFaults(), list[str | None]()
    handler = faults.listening(lambda _kind, _context, text: passed_on.append(text))
    thread = threading.Thread(target=handler, args=(None, None, "QImage: out of memory"))
    thread.start()
    thread.join()
    assert faults.take() == 0
    assert passed_on == ["QImage: out of memory"], "the log has it all the same"


def test_they_are_counted_once() -> None:
    faults = PaintFaults()
    faults.note()
    assert (faults.take(), faults.take()) == (1, 0)
