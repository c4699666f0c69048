"""Whatever became of the files that a kiosk keeps between starts, the next start shows a picture."""

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from tests.outside.damages import DAMAGES, KeptFiles, torn
from tests.outside.harness import or_skip
from tests.outside.home import at_home
from tools.xserver.displays import open_xvfb

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks at a Linux home")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeptFiles]:
    folder = tmp_path_factory.mktemp("kept")
    with or_skip():
        display = open_xvfb(folder)
    try:
        yield KeptFiles(display, folder)
    finally:
        display.close()


def test_everything_that_is_kept_is_found(kept: KeptFiles) -> None:
    kept.restore()
    assert len(kept.named("*.qmlc")) > 20
    assert {"content.msgpack", "qml.seal", "notices.json"} <= {file.name for file in kept.files()}


@pytest.mark.parametrize("damage", ["torn", "flipped", "a_pipe", "a_folder", "a_link"])
def test_damaged_in_all_files_at_once_the_next_start_shows_a_picture(damage: str, kept: KeptFiles) -> None:
    kept.restore()
    kept.damage(kept.files(), DAMAGES[damage])
    kept.start()
    kept.start()


def test_a_torn_cache_is_made_anew(kept: KeptFiles) -> None:
    kept.restore()
    files = kept.named("*.qmlc")
    whole = [file.read_bytes() for file in files]
    kept.damage(files, torn)
    kept.start()
    assert [file.read_bytes() for file in files] == whole


def test_a_sealed_cache_is_used_as_it_is(kept: KeptFiles) -> None:
    kept.restore()
    before = [(file, file.stat().st_mtime_ns, file.stat().st_ino) for file in kept.named("*.qmlc")]
    kept.start()
    assert [(file, file.stat().st_mtime_ns, file.stat().st_ino) for file in kept.named("*.qmlc")] == before


def test_what_was_torn_while_it_ran_is_not_sealed_at_its_end(kept: KeptFiles) -> None:
    kept.restore()
    kept.start()
    with kept.running() as kiosk:
        kept.replace(kept.named("*.qmlc"), torn)
        assert kiosk.program.end() == 0
    kept.start()


def test_a_link_in_place_of_the_cache_is_not_followed(kept: KeptFiles) -> None:
    kept.restore()
    (cache,) = kept.named("qml")
    cache.rename(cache.with_name("elsewhere"))
    cache.symlink_to(cache.with_name("elsewhere"))
    kept.damage(kept.named("*.qmlc"), torn)
    kept.start()


def test_after_a_death_nothing_kept_is_used(kept: KeptFiles) -> None:
    kept.restore()
    with kept.running() as kiosk:
        kiosk.program.end(signal.SIGKILL)
    assert kept.named("*.qmlc")
    kept.start()
    assert not kept.named("*.qmlc"), "the cache was used, or kept"
    kept.start()
    assert kept.named("*.qmlc"), "after an end in order it is made anew"


def test_a_supervisor_starts_it_without_what_was_kept_after_a_death(kept: KeptFiles) -> None:
    kept.restore()
    with at_home(kept.display, kept.home) as home:
        (mark,) = kept.named(f"running-x_{kept.display.name[1:]}")
        os.kill(home.child, signal.SIGKILL)
        mark.unlink()
        home.wait_for_start(pictures=2)
        assert not kept.named("*.qmlc")
