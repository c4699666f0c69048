"""The mark that lies there while the kiosk runs."""

from pathlib import Path

from kiosk.site.run_mark import RunMark


def test_a_run_that_ended_in_order_leaves_none(tmp_path: Path) -> None:
    for _ in range(2):
        mark = RunMark(tmp_path / "state", "x_0")
        assert mark.begin()
        mark.end()
    assert not list((tmp_path / "state").iterdir())


def test_a_run_that_did_not_end_in_order_is_known_by_it(tmp_path: Path) -> None:
    RunMark(tmp_path, "x_0").begin()
    assert not RunMark(tmp_path, "x_0").begin()
    assert RunMark(tmp_path, "x_1").begin(), "another display has a mark of its own"


def test_the_mark_of_who_took_our_place_is_left(tmp_path: Path) -> None:
    mark = RunMark(tmp_path, "x_0")
    mark.begin()
    (tmp_path / "running-x_0").write_bytes(b"4194305")
    mark.end()
    assert not RunMark(tmp_path, "x_0").begin()


def test_where_it_cannot_be_set_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    mark = RunMark(tmp_path / "file", "x_0")
    assert mark.begin()
    mark.end()


def test_a_folder_in_its_place_means_that_nothing_is_trusted(tmp_path: Path) -> None:
    (tmp_path / "running-x_0").mkdir()
    mark = RunMark(tmp_path, "x_0")
    assert not mark.begin()
    mark.end()
