"""`space-kiosk tour`: a picture of everything, and an index that other programs read."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Never

import pytest
from PIL import Image

from kiosk.cli import main
from kiosk.cli.outcome import PROBLEMS
from kiosk.cli.stages import TRY_AGAIN, clock
from kiosk.content.loading.loader import load
from kiosk.supervision.codes import WRONG_USAGE
from kiosk.tour.scenes import scenes
from kiosk.tour.stage import SceneError
from tests.cli.commands import run
from tests.conftest import PROJECT
from tests.content.minimal import write_minimal_content

FIELDS = {"file", "screen", "item", "state", "language", "size", "texts"}
SIZES = ("960x540", "540x960")


@dataclass(frozen=True)
class Tour:
    content: Path
    folder: Path
    code: int
    out: str
    err: str

    @property
    def index(self) -> list[dict[str, Any]]:
        return json.loads((self.folder / "index.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """A tour of the minimal content, in two sizes and two languages."""
    home = tmp_path_factory.mktemp("tour")
    content = write_minimal_content(home / "content")
    sizes = [argument for size in SIZES for argument in ("--size", size)]
    done = run(home, "tour", "--content", content, "--out", home / "pictures", *sizes)
    return Tour(content, home / "pictures", done.returncode, done.stdout, done.stderr)


def test_ends_well_and_complains_about_nothing(tour: Tour) -> None:
    assert tour.code == 0, tour.err
    told = [line for part in tour.err.split("\r") for line in part.splitlines() if line.strip("\x1b[K \n")]
    assert all("pictures, now " in line for line in told), told
    assert tour.out.strip().endswith("index.json")


def test_the_index_has_the_promised_fields(tour: Tour) -> None:
    assert tour.index
    for shot in tour.index:
        assert set(shot) == FIELDS
        assert all(isinstance(shot[name], str) for name in FIELDS - {"texts"})
        assert all(isinstance(text, str) and text for text in shot["texts"])


def test_every_scene_is_there_in_each_language_and_size(tour: Tour) -> None:
    content = load(tour.content).content
    assert content is not None
    wanted = {
        (scene.screen, scene.item, scene.state, language, size)
        for scene in scenes(content)
        for language in ("en", "es")
        for size in SIZES
    }
    found = {(shot["screen"], shot["item"], shot["state"], shot["language"], shot["size"]) for shot in tour.index}
    assert wanted <= found
    assert all("-page-" in state for _, _, state, _, _ in found - wanted)


def test_every_picture_is_a_real_png_of_its_size(tour: Tour) -> None:
    for shot in tour.index:
        with Image.open(tour.folder / shot["file"]) as picture:
            picture.load()
            assert picture.format == "PNG"
            assert f"{picture.width}x{picture.height}" == shot["size"]


def test_pictures_and_index_belong_together(tour: Tour) -> None:
    files = Counter(shot["file"] for shot in tour.index)
    assert max(files.values()) == 1
    assert set(files) == {file.name for file in tour.folder.glob("*.png")}


def test_pictures_show_different_things(tour: Tour) -> None:
    """A tour that photographed one scene over and over would pass every other test."""
    pictures = {(tour.folder / shot["file"]).read_bytes() for shot in tour.index if shot["size"] == SIZES[0]}
    assert len(pictures) > 0.8 * len([shot for shot in tour.index if shot["size"] == SIZES[0]])


@pytest.mark.parametrize(
    ("screen", "state", "language", "words"),
    [
        ("", "attract", "en", "Touch to begin\nToca para empezar"),
        ("home", "screen", "en", "The program"),
        ("home", "screen", "es", "El program"),
        ("programs", "item", "es", "Título de crew"),
        ("programs", "reading", "en", "First part of the text.\n\nSecond part of the text."),
        ("home", "help", "es", "Cerrar"),
        ("home", "idle-prompt", "en", "30"),
    ],
)
def test_the_texts_are_those_on_the_picture(screen: str, state: str, language: str, words: str, tour: Tour) -> None:
    shots = [
        shot for shot in tour.index if (shot["screen"], shot["state"], shot["language"]) == (screen, state, language)
    ]
    assert shots
    assert any(words in shot["texts"] for shot in shots)


def test_text_size_and_contrast_are_seen(tour: Tour) -> None:
    out = tour.folder.parent / "large"
    options = ("--language", "en", "--size", SIZES[0], "--text-size", "200", "--contrast", "high")
    done = run(tour.folder.parent, "tour", "--content", tour.content, "--out", out, *options)
    assert done.returncode == 0, done.stderr
    name = next(
        shot["file"]
        for shot in tour.index
        if shot["state"] == "display" and shot["language"] == "en" and shot["size"] == SIZES[0]
    )
    assert (out / name).read_bytes() != (tour.folder / name).read_bytes()


def test_the_clock_can_be_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two tours then show the same count of seconds."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert clock() == datetime.fromtimestamp(1790000000, UTC)
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert abs((clock() - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize(
    ("fault", "code", "words"),
    [
        (SceneError("a scene does not come to rest: moon.jpg is still loading"), PROBLEMS, "moon.jpg"),
        (OSError("No space left on device"), WRONG_USAGE, "--out"),
    ],
    ids=["a scene that never rests", "a full disk"],
)
def test_a_tour_that_cannot_end_says_why_in_one_line(
    fault: Exception,
    code: int,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> Iterator[Never]:
        raise fault
        yield

    monkeypatch.setattr("kiosk.cli.tour.stages", fail)
    assert main(["tour", "--out", str(tmp_path)]) == code
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert words in said[0]


STOPPED_AT_A_PAGE = """
import sys
from kiosk.cli import main
from kiosk.tour import pictures
from kiosk.tour.stage import SceneError

enter = pictures.enter

def enter_until_the_first_item(stage, scene, display):
    enter(stage, scene, display)
    if scene.state == "item":
        raise SceneError("a scene stops here")

pictures.enter = enter_until_the_first_item
sys.exit(main(sys.argv[1:]))
"""


def test_a_tour_that_is_given_up_takes_its_kiosk_down(tmp_path: Path) -> None:
    """Otherwise QML outlives what it shows, and says so in a line for each thing that it misses."""
    command = [sys.executable, "-c", STOPPED_AT_A_PAGE, "tour", "--out", tmp_path, "--size", "640x360"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == PROBLEMS
    assert done.stderr.splitlines() == [f"space-kiosk: a scene stops here; {TRY_AGAIN}"]
