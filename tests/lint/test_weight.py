"""The project's history stays light: large files are the kiosk's pictures, and nothing made on the way to them is kept."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tests.lint.test_no_machine_paths import project_files
from tests.lint.tools import PROJECT

MEDIA = PROJECT / "data" / "media"
MOST_BYTES = 300_000
"""Of one file that is no picture of the exhibit. The largest is a font."""
ON_THE_WAY = frozenset(
    [
        ".blend",
        ".blend1",
        ".blend2",
        ".exr",
        ".fbx",
        ".glb",
        ".hdr",
        ".kra",
        ".npy",
        ".npz",
        ".obj",
        ".pfm",
        ".ppm",
        ".psd",
        ".tga",
        ".tif",
        ".tiff",
        ".xcf",
    ]
)
"""The endings of files that scripts and drawing programs make on the way to a picture."""


def too_heavy(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        if not file.is_relative_to(MEDIA) and file.stat().st_size > MOST_BYTES:
            yield f"{file.name} has {file.stat().st_size} bytes, and {MOST_BYTES} is the most: docs/adr/0027 says why"


def made_on_the_way(files: Iterable[Path]) -> Iterator[str]:
    for file in files:
        if file.suffix.lower() in ON_THE_WAY:
            yield f"{file.name} is no finished picture: keep it in build/, which git passes over"


@pytest.mark.parametrize("rule", [too_heavy, made_on_the_way])
def test_keeps_the_rule(rule: Callable[[Iterable[Path]], Iterator[str]]) -> None:
    files = project_files()
    assert len(files) >= 100
    assert list(rule(files)) == []


def test_a_heavy_file_is_found(tmp_path: Path) -> None:
    light, heavy = tmp_path / "light.bin", tmp_path / "heavy.bin"
    light.write_bytes(bytes(MOST_BYTES))
    heavy.write_bytes(bytes(MOST_BYTES + 1))
    (told,) = too_heavy([light, heavy])
    assert told.startswith("heavy.bin has")


def test_a_picture_of_the_exhibit_may_be_heavy() -> None:
    pictures = [path for path in MEDIA.rglob("*.jpg") if path.stat().st_size > MOST_BYTES]
    assert pictures
    assert list(too_heavy(pictures)) == []


@pytest.mark.parametrize("name", ["scene.blend1", "layer.EXR", "draft.tif"])
def test_what_was_made_on_the_way_is_found(name: str, tmp_path: Path) -> None:
    assert list(made_on_the_way([tmp_path / name]))
    assert not list(made_on_the_way([tmp_path / "finished.jpg"]))
