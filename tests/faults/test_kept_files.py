"""Every file that a kiosk keeps, damaged in every way that we know, alone and with all others: there is a picture."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Record
from tests.outside.damages import DAMAGES, KeptFiles
from tests.outside.harness import or_skip
from tools.xserver.displays import open_xvfb

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks at a Linux home")

KINDS = {
    "*.qmlc": "what Qt keeps of the screens",
    "qml.seal": "the seal of what Qt keeps",
    "content.msgpack": "the kept copy of the content",
    "notices.json": "the notices for staff",
    "display-stuck": "the mark of a display that took no frames",
    "display-x_*": "the lock of the display",
    "kiosk.log": "the log",
}
MIXTURES = 15


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptFiles]:
    folder = tmp_path_factory.mktemp("kept")
    with or_skip():
        display = open_xvfb(folder)
    try:
        yield KeptFiles(display, folder)
    finally:
        display.close()


@pytest.mark.parametrize("pattern", KINDS)
@pytest.mark.parametrize("damage", DAMAGES)
def test_one_kind_of_file(pattern: str, damage: str, kept: KeptFiles, record: Record) -> None:
    kept.restore()
    files = kept.named(pattern)
    assert files, f"there is no {pattern}"
    kept.damage(files, DAMAGES[damage])
    seconds = kept.start()
    record(f"{KINDS[pattern]}, damaged in any way", "the attract screen", seconds)


@pytest.mark.parametrize("seed", range(MIXTURES))
def test_a_mixture(seed: int, kept: KeptFiles) -> None:
    """Some files of all, each in a way of its own; then a mark of a run that did not end, or none."""
    kept.restore()
    chance = random.Random(seed)
    for file in kept.files():
        if chance.random() < chance.choice([0.1, 0.5, 1.0]):
            kept.damage([file], DAMAGES[chance.choice(sorted(DAMAGES))])
    if chance.random() < 0.3:
        mark(kept).write_bytes(b"1")
    kept.start()
    kept.start()


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_mark_of_a_run(damage: str, kept: KeptFiles) -> None:
    kept.restore()
    mark(kept).write_bytes(b"1")
    kept.damage([mark(kept)], DAMAGES[damage])
    kept.start()
    kept.start()


def mark(kept: KeptFiles) -> Path:
    return kept.home / ".local/state/space-operations-kiosk" / f"running-x_{kept.display.name[1:]}"
