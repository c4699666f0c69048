"""Pictures: cut to their subject, shaded where type stands on them, and harmless when they are broken."""

from pathlib import Path

import psutil
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage

from kiosk.platform import framing, shades
from kiosk.platform.pictures import (
    LARGEST_PIXELS,
    LARGEST_SIDE,
    BrokenPictureError,
    TooLargePictureError,
    picture_size,
    read_cut,
    read_within,
)
from kiosk.platform.shades import MIRRORED, SCRIMS
from tests.conftest import Faults
from tests.platform.pictures import BLUE, GOLD, GREEN, RED, near, png_that_claims, quarters, save

MIDDLE = (0.5, 0.5)
READERS = (
    picture_size,
    lambda path: read_cut(path, QSize(96, 54), MIDDLE),
    lambda path: read_within(path, QSize(96, 54)),
)
"""The content check and both ways in which the kiosk reads a picture."""
pytestmark = pytest.mark.usefixtures("qt_app")


def corners(image: QImage) -> tuple[QColor, QColor, QColor, QColor]:
    right, bottom = image.width() - 3, image.height() - 3
    return tuple(image.pixelColor(x, y) for x, y in ((2, 2), (right, 2), (2, bottom), (right, bottom)))  # type: ignore[return-value]


class TestPart:
    """A part of a picture that is to be seen large."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return save(quarters(800, 400), tmp_path / "wide.png")

    def test_the_part_is_large_and_in_the_middle(self, path: Path) -> None:
        image = read_cut(path, QSize(200, 100), MIDDLE, "part-60-60-80-80")
        assert image.size() == QSize(200, 100)
        assert near(image.pixelColor(100, 50), GOLD), "the right lower quarter is all of it"
        assert not near(image.pixelColor(2, 2), BLUE)

    def test_what_is_around_it_is_dimmed(self, path: Path) -> None:
        image = read_cut(path, QSize(400, 200), MIDDLE, "part-10-10-20-20")
        inside, outside = image.pixelColor(150, 75), image.pixelColor(5, 195)
        assert near(inside, RED)
        assert outside.red() < 0.6 * inside.red()

    @pytest.mark.parametrize("size", [(200, 100), (1000, 500), (2000, 1000), (300, 700)])
    def test_nothing_is_enlarged_more_than_looks_sharp(self, size: tuple[int, int]) -> None:
        natural = QSize(1000, 500)
        cut = framing._cut_around(natural, QSize(*size), (0.4, 0.4, 0.41, 0.41))
        whole = max(size[0] / natural.width(), size[1] / natural.height())
        assert size[0] / cut.width() <= max(framing.MOST_ENLARGED, whole) + 0.02
        assert QRect(QPoint(0, 0), natural).contains(cut)

    @pytest.mark.parametrize("name", ["part-", "part-1-2-3", "part-50-10-40-20", "part-a-b-c-d", "words-30", "none"])
    def test_a_name_that_says_no_part_is_none(self, name: str) -> None:
        assert shades.part_of(name) is None


class TestCut:
    @pytest.fixture
    def wide(self, tmp_path: Path) -> Path:
        return save(quarters(400, 200), tmp_path / "wide.png")

    @pytest.fixture
    def tall(self, tmp_path: Path) -> Path:
        return save(quarters(200, 400), tmp_path / "tall.png")

    @pytest.mark.parametrize("size", [(400, 200), (100, 100), (37, 91), (800, 450), (1, 1), (400, 10)])
    @pytest.mark.parametrize("focus", [(0.0, 0.0), MIDDLE, (1.0, 1.0), (0.3, 0.9)])
    def test_has_exactly_the_size_that_is_asked_for(
        self, size: tuple[int, int], focus: tuple[float, float], wide: Path, tall: Path
    ) -> None:
        for path in (wide, tall):
            assert read_cut(path, QSize(*size), focus).size() == QSize(*size)

    @pytest.mark.parametrize(
        ("focus", "left", "right"),
        [((0.0, 0.5), RED, RED), (MIDDLE, RED, BLUE), ((1.0, 0.5), BLUE, BLUE)],
        ids=["left", "middle", "right"],
    )
    def test_of_a_wide_picture_keeps_its_subject(
        self, focus: tuple[float, float], left: QColor, right: QColor, wide: Path
    ) -> None:
        image = read_cut(wide, QSize(100, 100), focus)
        assert near(corners(image)[0], left)
        assert near(corners(image)[1], right)

    @pytest.mark.parametrize(
        ("focus", "top", "bottom"),
        [((0.5, 0.0), RED, RED), (MIDDLE, RED, GREEN), ((0.5, 1.0), GREEN, GREEN)],
        ids=["top", "middle", "bottom"],
    )
    def test_of_a_tall_picture_keeps_its_subject(
        self, focus: tuple[float, float], top: QColor, bottom: QColor, tall: Path
    ) -> None:
        image = read_cut(tall, QSize(100, 100), focus)
        assert near(corners(image)[0], top)
        assert near(corners(image)[2], bottom)

    def test_that_needs_no_cut_shows_all(self, wide: Path) -> None:
        for found, expected in zip(
            corners(read_cut(wide, QSize(200, 100), MIDDLE)), (RED, BLUE, GREEN, GOLD), strict=True
        ):
            assert near(found, expected)

    def test_of_a_small_picture_is_enlarged(self, tmp_path: Path) -> None:
        small = save(quarters(8, 6), tmp_path / "small.png")
        assert read_cut(small, QSize(320, 240), MIDDLE).size() == QSize(320, 240)

    def test_without_a_size_is_the_picture_as_it_is(self, wide: Path) -> None:
        assert read_cut(wide, QSize(), MIDDLE).size() == QSize(400, 200)

    @pytest.mark.parametrize("name", ["picture.jpg", "picture.webp", "picture.png"])
    def test_reads_each_format_that_content_may_use(self, name: str, tmp_path: Path) -> None:
        path = save(quarters(400, 200), tmp_path / name)
        image = read_cut(path, QSize(200, 100), MIDDLE)
        assert near(corners(image)[3], GOLD)

    def test_goes_by_what_a_file_holds_not_by_its_name(self, tmp_path: Path) -> None:
        path = save(quarters(40, 20), tmp_path / "picture.png")
        path.rename(tmp_path / "picture.jpg")
        assert picture_size(tmp_path / "picture.jpg") == (40, 20)

    @pytest.mark.parametrize("size", [(200, 100), (100, 200), (100, 100)])
    def test_of_a_photo_taken_upright_covers_its_place(self, size: tuple[int, int], tmp_path: Path) -> None:
        """Cameras store upright photos lying down, with a note which way is up."""
        path = tmp_path / "upright.jpg"
        lying = Image.new("RGB", (400, 200), "#c00000")
        lying.paste("#0000c0", (200, 0, 400, 200))
        exif = Image.Exif()
        orientation, turn_right = 0x0112, 6
        exif[orientation] = turn_right
        lying.save(path, exif=exif, quality=95)
        assert picture_size(path) == (200, 400)
        image = read_cut(path, QSize(*size), MIDDLE)
        assert image.size() == QSize(*size)
        assert near(corners(image)[0], RED)
        assert near(corners(image)[2], BLUE)


class TestShade:
    @pytest.fixture
    def white(self, tmp_path: Path) -> Path:
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        return save(image, tmp_path / "white.png")

    def test_none_leaves_the_picture(self, white: Path) -> None:
        image = read_cut(white, QSize(200, 200), MIDDLE, "none")
        assert {image.pixelColor(x, y).lightness() for x in (0, 99, 199) for y in (0, 99, 199)} == {255}

    def test_has_the_colour_that_is_asked_for(self, white: Path) -> None:
        half = read_cut(white, QSize(200, 200), MIDDLE, "all", QColor(200, 0, 0)).pixelColor(100, 100)
        assert (half.red(), half.green(), half.blue()) == (206, 27, 27)

    def test_of_an_unknown_name_leaves_the_picture(self, white: Path) -> None:
        assert read_cut(white, QSize(9, 9), MIDDLE, "nonsense").pixelColor(4, 4).lightness() == 255

    @pytest.mark.parametrize("scrim", sorted(set(SCRIMS) - {"none"}))
    def test_makes_white_dark_enough_for_white_type(self, scrim: str, white: Path) -> None:
        """Where a shade is darkest, white type has 7:1 even on a white cloud (EXPERIENCE A4, A6)."""
        image = read_cut(white, QSize(200, 200), MIDDLE, scrim)
        darkest = min(
            (image.pixelColor(x, y) for x in range(0, 200, 9) for y in range(0, 200, 9)), key=QColor.lightness
        )
        assert contrast_with_white(darkest) >= 7

    @pytest.mark.parametrize("scrim", sorted(set(SCRIMS)))
    def test_lies_on_the_other_side_where_lines_begin_there(self, scrim: str, white: Path) -> None:
        plain = read_cut(white, QSize(200, 100), MIDDLE, scrim)
        mirrored = read_cut(white, QSize(200, 100), MIDDLE, scrim + MIRRORED)
        apart = max(
            abs(plain.pixelColor(x, y).lightness() - mirrored.pixelColor(199 - x, y).lightness())
            for x in range(0, 200, 7)
            for y in range(0, 100, 7)
        )
        assert apart <= 2
        if any(axis == "across" for axis, _ in SCRIMS[scrim]):
            assert mirrored.pixelColor(2, 10).lightness() > mirrored.pixelColor(197, 10).lightness()

    @pytest.mark.parametrize("scrim", sorted(set(SCRIMS) - {"none"}))
    def test_is_laid_over_pictures_with_transparency_too(self, scrim: str, tmp_path: Path) -> None:
        image = QImage(60, 60, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        path = save(image, tmp_path / "transparent.png")
        shaded = read_cut(path, QSize(60, 60), MIDDLE, scrim)
        lightness = {shaded.pixelColor(x, y).lightness() for x in (0, 30, 59) for y in (0, 30, 59)}
        assert min(lightness) < 100


def contrast_with_white(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    luminance = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
    return 1.05 / (luminance + 0.05)


def broken(folder: Path, kind: str) -> Path:
    """A file that is no whole picture, of this kind."""
    whole = save(quarters(400, 300), folder / "whole.jpg").read_bytes()
    contents = {
        "empty": b"",
        "text": b"this is no picture\n" * 99,
        "cut-in-its-head": whole[:120],
        "cut-in-the-middle": whole[: len(whole) // 2],
        "png-cut": save(quarters(400, 300), folder / "whole.png").read_bytes()[:300],
        "scrambled": whole[:2] + bytes(reversed(whole[2:])),
        "bomb": png_that_claims(30_000, 30_000),
        "flat-bomb": png_that_claims(2_000_000_000, 1),
    }
    path = folder / f"{kind}.jpg"
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(contents[kind])
    return path


class TestBroken:
    KINDS = (
        "missing",
        "folder",
        "empty",
        "text",
        "cut-in-its-head",
        "cut-in-the-middle",
        "png-cut",
        "scrambled",
        "bomb",
        "flat-bomb",
    )

    @pytest.mark.parametrize("kind", KINDS)
    def test_pictures_are_told_in_words(self, kind: str, tmp_path: Path, faults: Faults) -> None:
        with pytest.raises(BrokenPictureError, match=r"\w{3}"):
            read_cut(broken(tmp_path, kind), QSize(400, 300), MIDDLE)
        faults.take()

    @pytest.mark.parametrize("kind", KINDS)
    def test_pictures_have_no_size(self, kind: str, tmp_path: Path, faults: Faults) -> None:
        with pytest.raises(BrokenPictureError):
            picture_size(broken(tmp_path, kind))
        faults.take()

    @pytest.mark.parametrize("kind", ["bomb", "flat-bomb"])
    def test_a_bomb_is_refused_and_never_decoded(self, kind: str, tmp_path: Path, faults: Faults) -> None:
        path = broken(tmp_path, kind)
        before = psutil.Process().memory_info().rss
        for read in READERS:
            with pytest.raises(TooLargePictureError, match="at most"):
                read(path)
        assert psutil.Process().memory_info().rss - before < 100_000_000
        faults.take()


class TestLimits:
    """They are the same for the content check and the kiosk, and are told in figures."""

    def test_a_picture_of_the_largest_size_is_shown(self, tmp_path: Path) -> None:
        path = tmp_path / "largest.png"
        width = LARGEST_SIDE
        height = LARGEST_PIXELS // width
        Image.new("L", (width, height)).save(path)
        for read in READERS:
            read(path)

    @pytest.mark.parametrize(
        ("size", "mode", "words"),
        [
            ((LARGEST_SIDE + 1, 1), "L", "8193 x 1 pixels; 8192 a side at most"),
            ((8100, 8100), "L", "8100 x 8100 pixels, 65.6 million; 50.3 million at most"),
            ((8100, 8100), "1", "8100 x 8100 pixels, 65.6 million; 50.3 million at most"),
        ],
    )
    def test_one_of_more_pixels_is_not(self, size: tuple[int, int], mode: str, words: str, tmp_path: Path) -> None:
        path = tmp_path / "large.png"
        Image.new(mode, size).save(path)
        for read in READERS:
            with pytest.raises(TooLargePictureError, match=words):
                read(path)

    def test_a_progressive_one_may_have_half_as_many(self, tmp_path: Path) -> None:
        path = tmp_path / "progressive.jpg"
        Image.new("L", (6000, 4400)).save(path, progressive=True)
        for read in READERS:
            with pytest.raises(
                TooLargePictureError, match=r"in a progressive JPEG, 26.4 million; 25.2 million at most"
            ):
                read(path)

    def test_one_with_sixteen_bits_a_colour_may_have_half_as_many(self, tmp_path: Path) -> None:
        deep = QImage(6000, 4400, QImage.Format.Format_RGBX64)
        deep.fill(QColor("navy"))
        path = save(deep, tmp_path / "deep.png")
        for read in READERS:
            with pytest.raises(TooLargePictureError, match=r"16 bits a colour, 26.4 million; 25.2 million at most"):
                read(path)
