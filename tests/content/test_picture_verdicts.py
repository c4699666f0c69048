"""What was found of pictures is remembered for as long as their files are the same, and never when they are not."""

import os
import random
import threading
from pathlib import Path

import pytest

from kiosk.content.checking.picture_verdicts import FILE, PictureVerdicts
from kiosk.content.checking.pictures import LookedAt, PictureFault


class Eye:
    """A probe that counts how often it looks."""

    def __init__(self) -> None:
        self.looks = 0

    def __call__(self, path: Path, /) -> tuple[int, int]:
        self.looks += 1
        words = path.read_text("utf-8")
        if words == "broken":
            raise PictureFault("it is broken")
        if words == "huge":
            raise PictureFault("9999 x 9999 pixels", too_large=True)
        return len(words), 1


@pytest.fixture
def eye() -> Eye:
    return Eye()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.jpg"
    path.write_text("whole", "utf-8")
    return path


def ask(eye: Eye, picture: Path, *, program: str = "1") -> tuple[int, int] | str:
    """What a check of its own hears of the picture."""
    with PictureVerdicts(eye, picture.parent / "cache", program=program) as verdicts:
        try:
            return verdicts(picture)
        except PictureFault as fault:
            return f"{fault}{' (too large)' if fault.too_large else ''}"


def test_a_file_that_is_the_same_is_looked_at_once(eye: Eye, picture: Path) -> None:
    assert [ask(eye, picture) for _ in range(3)] == [(5, 1)] * 3
    assert eye.looks == 1


@pytest.mark.parametrize(("words", "said"), [("broken", "it is broken"), ("huge", "9999 x 9999 pixels (too large)")])
def test_a_fault_is_remembered_too(words: str, said: str, eye: Eye, picture: Path) -> None:
    picture.write_text(words, "utf-8")
    assert [ask(eye, picture) for _ in range(2)] == [said] * 2
    assert eye.looks == 1


def test_a_file_that_is_another_is_looked_at_again(eye: Eye, picture: Path) -> None:
    ask(eye, picture)
    facts = picture.stat()
    other = picture.with_name("other.jpg")
    other.write_text("WHOLE", "utf-8")
    other.replace(picture)
    os.utime(picture, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    ask(eye, picture)
    assert eye.looks == 2, "same name, same size, same time"
    picture.write_text("longer", "utf-8")
    assert ask(eye, picture) == (6, 1)


def test_another_program_looks_for_itself(eye: Eye, picture: Path) -> None:
    ask(eye, picture)
    ask(eye, picture, program="2")
    assert eye.looks == 2


def test_what_could_not_be_read_is_not_remembered(picture: Path, eye: Eye) -> None:
    def unlucky(_: Path, /) -> tuple[int, int]:
        raise OSError(5, "the network is down")

    cache = picture.parent / "cache"
    with PictureVerdicts(unlucky, cache, program="1") as verdicts, pytest.raises(OSError, match="network"):
        verdicts(picture)
    assert ask(eye, picture) == (5, 1)


def test_a_check_that_breaks_off_keeps_nothing(eye: Eye, picture: Path) -> None:
    verdicts = PictureVerdicts(eye, picture.parent / "cache", program="1")
    verdicts(picture)
    verdicts.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not (picture.parent / "cache").exists()


@pytest.mark.parametrize("seed", range(60))
def test_a_kept_file_that_is_damaged_is_as_if_there_were_none(seed: int, eye: Eye, picture: Path) -> None:
    ask(eye, picture)
    kept = picture.parent / "cache" / FILE
    choose = random.Random(seed)
    data = bytearray(kept.read_bytes())
    place = choose.randrange(len(data))
    damage = choose.choice(("torn", "bit", "zeros", "foreign"))
    if damage == "torn":
        del data[place:]
    elif damage == "bit":
        data[place] ^= 1 << choose.randrange(8)
    elif damage == "zeros":
        data[place:] = b"\xff" * len(data[place:])
    else:
        data = bytearray(choose.randbytes(200))
    kept.write_bytes(data)
    assert ask(eye, picture) == (5, 1)
    assert eye.looks == 2
    ask(eye, picture)
    assert eye.looks == 2


def test_where_nothing_can_be_kept_the_check_is_the_same(eye: Eye, picture: Path) -> None:
    (picture.parent / "cache").write_text("a file stands where the folder should be", "utf-8")
    assert [ask(eye, picture) for _ in range(2)] == [(5, 1)] * 2


@pytest.mark.skipif(os.name == "nt", reason="Windows stores names as characters")
def test_a_name_that_is_no_text_is_remembered(eye: Eye, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"pe\xf1a.jpg")
    path.write_text("whole", "utf-8")
    assert [ask(eye, path) for _ in range(2)] == [(5, 1)] * 2
    assert eye.looks == 1


def test_pictures_are_looked_at_side_by_side_and_each_answer_is_its_own(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(40)]
    together = threading.Barrier(2 if (os.cpu_count() or 1) > 1 else 1)
    told: list[tuple[int, int]] = []

    def probe(path: Path, /) -> tuple[int, int]:
        together.wait(5)
        if int(path.stem) % 3 == 0:
            raise PictureFault(path.stem)
        return int(path.stem), 1

    looked = LookedAt(probe)
    looked.look_at([*paths, *paths], lambda done, of: told.append((done, of)))
    assert told == [(number, 40) for number in range(1, 41)]
    for number, path in enumerate(paths):
        if number % 3 == 0:
            with pytest.raises(PictureFault, match=f"^{number}$"):
                looked(path)
        else:
            assert looked(path) == (number, 1)
