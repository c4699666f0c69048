"""A build is refused when its pictures differ from those of the source tree."""

from pathlib import Path

import pytest
from PIL import Image

from installer.faults import InstallerError
from installer.proof import compare


@pytest.fixture
def tours(tmp_path: Path) -> tuple[Path, Path]:
    folders = (tmp_path / "source", tmp_path / "frozen")
    for folder in folders:
        folder.mkdir()
        for name in ("home.png", "index.json"):
            (folder / name).write_text(name)
    return folders


def test_equal_tours_are_counted(tours: tuple[Path, Path]) -> None:
    assert compare(*tours) == 2


def test_one_other_byte_is_refused(tours: tuple[Path, Path]) -> None:
    (tours[1] / "home.png").write_text("home.pnG")
    with pytest.raises(InstallerError, match=r"differs .* in 1 of 2: home\.png"):
        compare(*tours)


@pytest.mark.parametrize(("level", "fits"), [(109, True), (140, False)], ids=["unseen", "seen"])
def test_the_edge_of_a_letter_may_differ_as_far_as_nobody_sees_it(
    level: int, fits: bool, tours: tuple[Path, Path]
) -> None:
    for folder, grey in zip(tours, (100, level), strict=True):
        picture = Image.new("RGB", (40, 30))
        picture.putpixel((20, 10), (grey, grey, grey))
        picture.save(folder / "home.png")
    if fits:
        assert compare(*tours) == 2
    else:
        with pytest.raises(InstallerError, match=r"in 1 of 2: home\.png"):
            compare(*tours)


def test_a_picture_that_only_one_has_is_refused(tours: tuple[Path, Path]) -> None:
    (tours[0] / "more.png").write_text("more")
    with pytest.raises(InstallerError, match=r"more\.png"):
        compare(*tours)


def test_no_pictures_at_all_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with pytest.raises(InstallerError):
        compare(tmp_path / "a", tmp_path / "b")
