"""Colours are those that the photographer saw: profiles are converted to sRGB, the colours of the kiosk's display."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QColorSpace, QImage

from kiosk.platform.pictures import read_cut, read_within

pytestmark = pytest.mark.usefixtures("qt_app")

RED = "#e03030"
NAMES = QColorSpace.NamedColorSpace
SPACES = {
    space.name: QColorSpace(space) for space in (NAMES.DisplayP3, NAMES.AdobeRgb, NAMES.ProPhotoRgb, NAMES.Bt2020)
}
GREY = QColorSpace(QPointF(0.3457, 0.3585), QColorSpace.TransferFunction.Gamma, 1.8)


def saved(mode: str, color: str | int, profile: bytes | None, path: Path) -> Path:
    """A picture of 200 rows, so that it is converted in several parts."""
    kinds = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}
    options = {"quality": 100, "lossless": True} if path.suffix != ".png" else {}
    Image.new(mode, (40, 200), color).save(path, kinds[path.suffix], icc_profile=profile, **options)
    return path


def by_pillow(path: Path) -> tuple[int, ...]:
    image = Image.open(path)
    profile = ImageCms.ImageCmsProfile(io.BytesIO(image.info["icc_profile"]))
    converted = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert converted is not None
    pixel = converted.getpixel((20, 150))
    assert isinstance(pixel, tuple)
    return tuple(round(part) for part in pixel)


def by_kiosk(path: Path) -> list[tuple[int, ...]]:
    """The colour near the top and the bottom, in each way in which the kiosk reads pictures."""
    images = (
        read_cut(path, QSize(20, 100), (0.5, 0.5)),
        read_cut(path, QSize(), (0.5, 0.5)),
        read_within(path, QSize(40, 200)),
    )
    pixels = [image.pixelColor(image.width() // 2, y) for image in images for y in (2, image.height() - 3)]
    return [(pixel.red(), pixel.green(), pixel.blue()) for pixel in pixels]


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 2 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
@pytest.mark.parametrize("space", SPACES)
def test_a_profile_is_converted(space: str, suffix: str, tmp_path: Path) -> None:
    path = saved("RGB", RED, SPACES[space].iccProfile().data(), tmp_path / f"red{suffix}")
    assert all(near(found, by_pillow(path)) for found in by_kiosk(path)), (by_kiosk(path), by_pillow(path))
    assert not near(by_pillow(path), (0xE0, 0x30, 0x30))


def test_a_profile_of_greys_is_converted(tmp_path: Path) -> None:
    path = saved("L", 100, GREY.iccProfile().data(), tmp_path / "grey.png")
    assert all(near(found, by_pillow(path)) for found in by_kiosk(path)), (by_kiosk(path), by_pillow(path))
    assert not near(by_pillow(path), (100, 100, 100))


@pytest.mark.parametrize("profile", [None, b"", b"nonsense", 300 * b"\0", QColorSpace(NAMES.SRgb).iccProfile().data()])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_without_a_profile_that_can_be_used_colours_stay(profile: bytes | None, suffix: str, tmp_path: Path) -> None:
    path = saved("RGB", RED, profile, tmp_path / f"red{suffix}")
    assert all(near(found, (0xE0, 0x30, 0x30)) for found in by_kiosk(path)), by_kiosk(path)


def test_a_profile_that_fits_no_picture_of_its_kind_is_ignored(tmp_path: Path) -> None:
    path = saved("CMYK", "#e03030", SPACES["DisplayP3"].iccProfile().data(), tmp_path / "red.jpg")
    plain = saved("CMYK", "#e03030", None, tmp_path / "plain.jpg")
    assert by_kiosk(path) == by_kiosk(plain)


def test_what_can_be_seen_through_stays_so(tmp_path: Path) -> None:
    image = QImage(40, 200, QImage.Format.Format_ARGB32)
    image.fill(QColor(224, 48, 48, 128))
    image.setColorSpace(SPACES["DisplayP3"])
    path = tmp_path / "glass.png"
    assert image.save(str(path))
    pixel = read_cut(path, QSize(40, 200), (0.5, 0.5)).pixelColor(20, 150)
    assert pixel.alpha() == 128
    assert near((pixel.red(), pixel.green(), pixel.blue()), (244, 0, 33))
