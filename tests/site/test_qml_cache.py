"""Qt's cache: what is not exactly as it was sealed is gone before Qt looks, or Qt is told to use none."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.site.qml_cache import WITHOUT, QmlCache

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A cache of three files that has served and was sealed."""
    cache = QmlCache(tmp_path)
    assert cache.prepare(trusted=True) == {"QML_DISK_CACHE_PATH": str(tmp_path / "qml")}
    for name in ("one", "two", "three"):
        (tmp_path / "qml" / f"{name}.qmlc").write_bytes(name.encode() * 3000)
    cache.seal()
    return tmp_path


def names(folder: Path) -> set[str]:
    return {path.stem for path in (folder / "qml").iterdir()}


def test_what_was_sealed_stays(sealed: Path) -> None:
    assert QmlCache(sealed).prepare(trusted=True) != WITHOUT
    assert names(sealed) == {"one", "two", "three"}


@needs_links
@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(file.read_bytes()[:-1] + b"!"),
        lambda file: file.write_bytes(b""),
        lambda file: (file.rename(file.with_name("elsewhere")), file.symlink_to("elsewhere")),
        lambda file: (file.unlink(), os.mkfifo(file)),
        lambda file: (file.unlink(), (file / "in").mkdir(parents=True)),
    ],
    ids=["changed", "empty", "link", "pipe", "folder"],
)
def test_what_is_not_as_it_was_sealed_goes(damage: Callable[[Path], object], sealed: Path) -> None:
    damage(sealed / "qml" / "two.qmlc")
    (sealed / "qml" / "foreign.qmlc").write_bytes(b"foreign")
    assert QmlCache(sealed).prepare(trusted=True) != WITHOUT
    assert names(sealed) == {"one", "three"}


@pytest.mark.parametrize("seal", [b"", b"00000000{}", b"not a seal", bytes(100), b"\xff" * 100])
def test_without_a_seal_nothing_is_kept(seal: bytes, sealed: Path) -> None:
    (sealed / "qml.seal").write_bytes(seal)
    assert QmlCache(sealed).prepare(trusted=True) != WITHOUT
    assert names(sealed) == set()


def test_what_is_not_trusted_is_neither_used_nor_kept(sealed: Path) -> None:
    cache = QmlCache(sealed)
    assert cache.prepare(trusted=False) == WITHOUT
    assert names(sealed) == set()
    cache.seal()
    assert QmlCache(sealed).prepare(trusted=True) != WITHOUT


def test_damage_that_comes_while_it_runs_is_not_sealed(sealed: Path) -> None:
    cache = QmlCache(sealed)
    cache.prepare(trusted=True)
    (sealed / "qml" / "two.qmlc").write_bytes(b"torn")
    (sealed / "qml" / "new.qmlc").write_bytes(b"new")
    cache.seal()
    QmlCache(sealed).prepare(trusted=True)
    assert names(sealed) == {"one", "three", "new"}


@needs_links
def test_a_folder_that_is_a_link_is_not_used(sealed: Path) -> None:
    (sealed / "qml").rename(sealed / "elsewhere")
    (sealed / "qml").symlink_to("elsewhere")
    assert QmlCache(sealed).prepare(trusted=True) == WITHOUT


def test_where_it_cannot_be_cleared_it_is_not_used(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError

    (sealed / "qml" / "foreign.qmlc").write_bytes(b"foreign")
    monkeypatch.setattr(Path, "unlink", refuse)
    assert QmlCache(sealed).prepare(trusted=True) == WITHOUT


def test_a_cache_that_cannot_be_made_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = QmlCache(tmp_path / "file")
    assert cache.prepare(trusted=True) == WITHOUT
    cache.seal()
