"""Which file a name stands for: the same for the content check and the kiosk, on every file system."""

import os
import socket
import unicodedata
from pathlib import Path

import pytest

from kiosk.content.assets.media import MAX_BYTES, MediaFault, find_folder, find_picture
from kiosk.content.checking.checks import check
from tests.content.edits import KIOSK, Swap
from tests.content.minimal import ICONS, TODAY, probe_png, write_minimal_content

COMPOSED, DECOMPOSED = (unicodedata.normalize(form, "Peña.jpg") for form in ("NFC", "NFD"))
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files, or no right to make them")


@pytest.fixture
def media(tmp_path: Path) -> Path:
    for name in ("media/ground/pad.jpg", "media/spin/000.webp", "outside/secret.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"picture")
    return tmp_path / "media"


def fault_of(media: Path, name: str) -> str:
    with pytest.raises(MediaFault) as told:
        find_picture(media, name)
    return told.value.code


@pytest.mark.parametrize("name", ["ground/pad.jpg", "./ground/pad.jpg", "ground//pad.jpg"])
def test_a_plain_name_is_its_file(name: str, media: Path) -> None:
    assert find_picture(media, name) == media / "ground" / "pad.jpg"


@pytest.mark.parametrize(("written", "stored"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_an_accent_is_the_same_however_it_is_stored(written: str, stored: str, media: Path) -> None:
    (media / stored).write_bytes(b"picture")
    assert find_picture(media, written) == media / stored


@pytest.mark.parametrize(("written", "stored"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_the_check_accepts_what_the_kiosk_finds(written: str, stored: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / "media" / "sky.png").rename(folder / "media" / stored.replace("jpg", "png"))
    Swap(KIOSK, "file: sky.png", f"file: {written.replace('jpg', 'png')}")(folder)
    assert check(folder, probe=probe_png, today=TODAY, icon_names=ICONS) == ()


def test_of_two_forms_each_is_itself(media: Path) -> None:
    for name in (COMPOSED, DECOMPOSED):
        (media / name).write_bytes(b"picture")
    assert [find_picture(media, name).name for name in (COMPOSED, DECOMPOSED)] == [COMPOSED, DECOMPOSED]


@pytest.mark.parametrize("name", ["ground/Pad.jpg", "Ground/pad.jpg", "ground/pad.JPG", "GROUND/PAD.jpg"])
def test_capitals_count(name: str, media: Path) -> None:
    assert fault_of(media, name) == "missing-picture"


@posix
def test_what_is_no_regular_file_is_not_opened(media: Path) -> None:
    os.mkfifo(media / "pipe.jpg")
    (media / "folder.jpg").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(media / "socket.jpg"))
        assert [fault_of(media, f"{kind}.jpg") for kind in ("pipe", "folder", "socket")] == ["missing-picture"] * 3


@posix
def test_links_lead_anywhere_inside_and_nowhere_else(media: Path) -> None:
    (media / "inside.jpg").symlink_to(media / "ground" / "pad.jpg")
    (media / "outside.jpg").symlink_to(media.parent / "outside" / "secret.jpg")
    (media / "device.jpg").symlink_to("/dev/zero")
    (media / "nowhere.jpg").symlink_to(media / "nothing.jpg")
    (media / "round.jpg").symlink_to(media / "round.jpg")
    (media / "away").symlink_to(media.parent / "outside")
    assert find_picture(media, "inside.jpg").read_bytes() == b"picture"
    assert [fault_of(media, name) for name in ("outside.jpg", "away/secret.jpg", "device.jpg")] == [
        "picture-outside"
    ] * 3
    assert [fault_of(media, name) for name in ("nowhere.jpg", "round.jpg")] == ["missing-picture"] * 2
    with pytest.raises(MediaFault, match="leads out"):
        find_folder(media, "away")


@posix
def test_a_media_folder_may_be_a_link_itself(media: Path) -> None:
    elsewhere = media.parent / "linked"
    elsewhere.symlink_to(media)
    assert find_picture(elsewhere, "ground/pad.jpg").read_bytes() == b"picture"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "..",
        "../outside/secret.jpg",
        "ground/../../outside/secret.jpg",
        "/etc/passwd.jpg",
        "\\\\server\\share\\a.jpg",
        "C:\\a.jpg",
        "ground\\pad.jpg",
        "http://example.org/a.jpg",
        "file:///etc/a.jpg",
        "data:image/jpeg;base64,AAAA.jpg",
        "image://icon/home.jpg",
        "%2e%2e/outside/secret.jpg",
        "ground%2Fpad.jpg",
        "a\0.jpg",
        300 * "a" + ".jpg",
        5000 * "a/" + "a.jpg",
        "ground/pad.jpg/",
        "ground/pad.jpg/pad.jpg",
        "ground/pad.jpg:stream.jpg",
    ],
)
def test_any_other_path_is_refused(name: str, media: Path) -> None:
    assert fault_of(media, name)


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told(media: Path) -> None:
    (media / "ground").chmod(0)
    try:
        with pytest.raises(MediaFault, match="Permission denied"):
            find_picture(media, "ground/pad.jpg")
    finally:
        (media / "ground").chmod(0o700)


def test_a_file_has_a_limit_that_is_told(media: Path) -> None:
    (media / "large.jpg").write_bytes(bytes(MAX_BYTES))
    assert find_picture(media, "large.jpg")
    (media / "large.jpg").write_bytes(bytes(MAX_BYTES + 1))
    with pytest.raises(MediaFault, match="8 at most"):
        find_picture(media, "large.jpg")
