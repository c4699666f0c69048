"""Content that is not there, comes later, goes while it is shown, is broken, or takes long to check."""

import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.content.minimal import write_minimal_content
from tests.faults.conftest import Record
from tests.outside.harness import Exhibit, or_skip
from tests.outside.supervisor import children_of
from tools.xserver.displays import open_xvfb

PHOTOGRAPHS = 120
BUNDLED, OWN, NAMED = "bundled with the program", "this site's own", "named on the command line"


@pytest.fixture
def exhibit(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exhibit]:
    folder = tmp_path_factory.mktemp("exhibit")
    with or_skip():
        display = open_xvfb(folder)
    with or_skip():
        desktop = Exhibit(display, folder)
    desktop.environment["KIOSK_LOOK_SECONDS"] = "1"
    yield desktop
    desktop.close()
    display.close()


def test_a_stick_that_is_plugged_in_late_and_pulled(exhibit: Exhibit, tmp_path: Path, record: Record) -> None:
    stick = tmp_path / "stick"
    with exhibit.kiosk("--content", stick) as kiosk:
        kiosk.tree.wait_for("push button", "Touch to explore")
        record("the named content is not there", "the bundled exhibit, at once", 0)
        write_minimal_content(stick)
        begin = time.monotonic()
        kiosk.tree.wait_for("push button", "Touch to begin", 20)
        record("the named content comes (looked for each minute)", "its own exhibit", time.monotonic() - begin)
        shutil.rmtree(stick)
        begin = time.monotonic()
        kiosk.tree.wait_for("push button", "Touch to explore", 20)
        record(
            "the named content is pulled out (looked for each minute)", "the bundled exhibit", time.monotonic() - begin
        )


@pytest.mark.parametrize("damage", ["deleted", "truncated", "a file", "a loop"])
def test_named_content_is_damaged_and_the_kiosk_dies(
    damage: str, exhibit: Exhibit, tmp_path: Path, record: Record
) -> None:
    content = write_minimal_content(tmp_path / "content")
    with exhibit.kiosk("--supervised", "--content", content) as kiosk:
        kiosk.tree.wait_for("push button", "Touch to begin")
        if damage == "truncated":
            file = content / "kiosk.yaml"
            file.write_bytes(file.read_bytes()[:200])
        else:
            shutil.rmtree(content)
        if damage == "a file":
            content.write_bytes(b"")
        elif damage == "a loop":
            content.symlink_to(content)
        (child,) = children_of(kiosk.program.process.pid)
        begin = time.monotonic()
        os.kill(child, signal.SIGKILL)
        kiosk.seconds_until_said(BUNDLED)
        record("the named content is damaged, and the kiosk is killed", "the bundled exhibit", time.monotonic() - begin)


def test_a_hundred_large_photographs_are_checked_beside_the_exhibit(
    exhibit: Exhibit, tmp_path: Path, record: Record
) -> None:
    home = Path(exhibit.environment["HOME"])
    content = write_minimal_content(home / ".local" / "share" / "space-operations-kiosk" / "content")
    photograph = tmp_path / "photograph.jpg"
    Image.effect_noise((6000, 4000), 60).convert("RGB").save(photograph, quality=35)
    assert 5e6 < photograph.stat().st_size < 8e6
    file = content / "screens" / "pictures.yaml"
    text = file.read_text("utf-8")
    head, _, item = text.partition("  - key: pad\n")
    for number in range(PHOTOGRAPHS):
        os.link(photograph, content / "media" / f"photo-{number}.jpg")
        head += f"  - key: photo-{number}\n" + item.replace("ground/pad.png", f"photo-{number}.jpg")
    file.write_text(head, "utf-8")
    begin = time.monotonic()
    with exhibit.kiosk() as kiosk:
        kiosk.tree.wait_for("push button", "Touch to explore")
        record("new content with 120 large photographs: the start", "the bundled exhibit", time.monotonic() - begin)
        kiosk.seconds_until_said(OWN, 180)
        record(
            "new content with 120 large photographs", "the new exhibit, once it is checked", time.monotonic() - begin
        )
    with exhibit.kiosk() as kiosk:
        kiosk.seconds_until_said(OWN, 5)
