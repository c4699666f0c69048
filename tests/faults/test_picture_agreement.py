"""The content check and the kiosk agree on a thousand damaged pictures, and on what is cut short as Pillow does."""

from pathlib import Path

import pytest

from tests.platform import odd_pictures
from tests.platform.test_odd_pictures import drawn_by_pillow, verdicts

pytestmark = pytest.mark.usefixtures("qt_app")


@pytest.mark.parametrize("seed", range(100, 105))
def test_on_what_is_damaged(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    for name, data in odd_pictures.damaged(seed, count=200):
        path.write_bytes(data)
        said = list(verdicts(path))
        assert len(set(said)) == 1, (name, said)


@pytest.mark.parametrize("seed", range(200, 203))
def test_on_what_is_cut_short(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "picture"
    for name, data in odd_pictures.cut_short(seed, count=200):
        path.write_bytes(data)
        assert not any(verdicts(path)), name
        assert name.startswith(("png", "palette")) or not drawn_by_pillow(data), name
