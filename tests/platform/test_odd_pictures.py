"""What draws whole is shown, what draws in part is not, and the content check and the kiosk say the same of each."""

import io
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, qWarning
from PySide6.QtGui import QImage

from kiosk.platform.decoder_words import listening
from kiosk.platform.pictures import BrokenPictureError, picture_size, read_cut, read_within
from tests.conftest import Faults
from tests.platform import odd_pictures

pytestmark = pytest.mark.usefixtures("qt_app")

WHOLE = odd_pictures.whole()
PLACES = (
    (QSize(80, 60), (0.5, 0.5)),
    (QSize(160, 20), (0.5, 0.0)),
    (QSize(20, 120), (1.0, 0.5)),
    (QSize(300, 300), (0.2, 0.1)),
    (QSize(), (0.5, 0.5)),
)
"""Places of the kiosk: as large as the picture, cut at the top, cut at a side, and larger."""


def says_yes(read: Callable[[], object]) -> bool:
    try:
        read()
    except BrokenPictureError:
        return False
    return True


def verdicts(path: Path) -> Iterator[bool]:
    """What the content check says, and then the kiosk for each place."""
    yield says_yes(lambda: picture_size(path))
    for size, focus in PLACES:
        yield says_yes(lambda size=size, focus=focus: read_cut(path, size, focus))
    yield says_yes(lambda: read_within(path, QSize(100, 100)))


def drawn_by_pillow(data: bytes) -> bool:
    try:
        Image.open(io.BytesIO(data)).load()
    except (OSError, SyntaxError, ValueError):
        return False
    return True


@pytest.mark.parametrize("name", WHOLE)
def test_what_draws_whole_is_accepted_and_shown(name: str, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    path.write_bytes(WHOLE[name])
    assert all(verdicts(path)), list(verdicts(path))
    assert set(picture_size(path)) == set(odd_pictures.SIZE)


def test_what_stands_in_its_file_besides_changes_no_pixel(tmp_path: Path) -> None:
    path = tmp_path / "picture"

    def pixels(name: str) -> QImage:
        path.write_bytes(WHOLE[name])
        return read_cut(path, QSize(80, 60), (0.5, 0.5))

    for name in ("scan parameters 0 0", "scan parameters 1 63", "end missing", "zeros behind", "jfif of the future"):
        assert pixels(name) == pixels("jpeg")
    for name in WHOLE:
        if name.endswith(("chunk before", "chunk behind")):
            assert pixels(name) == pixels("png"), name


def test_what_is_cut_short_is_refused_by_all(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    for name, data in odd_pictures.cut_short(seed=1, count=100):
        path.write_bytes(data)
        assert not any(verdicts(path)), name
        path.write_bytes(data + b"\xff\xd9")
        assert not any(verdicts(path)), f"{name}, with a mark of the end"
    for name, data in odd_pictures.cut_short(seed=1, count=100):
        if not name.startswith(("png", "palette")):  # of these Pillow does without the end of the file
            assert not drawn_by_pillow(data), name


def test_check_and_kiosk_agree_on_what_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "picture"
    shown = 0
    for name, data in odd_pictures.damaged(seed=2, count=200):
        path.write_bytes(data)
        said = list(verdicts(path))
        assert len(set(said)) == 1, (name, said)
        shown += said[0]
    assert 20 < shown < 180


def test_what_a_decoder_says_is_heard_of_its_own_picture(tmp_path: Path) -> None:
    """Damaged and whole pictures are looked at side by side; none is blamed for another."""
    paths = []
    for number in range(40):
        _, data = next(odd_pictures.cut_short(seed=number, count=1))
        path = tmp_path / f"{number}"
        path.write_bytes(WHOLE["scan parameters 0 0"] if number % 2 else data + b"\xff\xd9")
        paths.append(path)
    with ThreadPoolExecutor(4) as threads:
        said = list(threads.map(lambda path: says_yes(lambda: picture_size(path)), paths))
    assert said == [bool(number % 2) for number in range(40)]


def test_what_others_say_meanwhile_is_not_kept_from_them(faults: Faults) -> None:
    with listening() as words:
        qWarning("the display is gone")
    assert words == []
    assert faults.take() == ["Qt said: the display is gone"]
