"""The stick: where its packages come from, and what its script says."""

import subprocess
from pathlib import Path

from installer.product import PARTS
from installer.repository import Source

SCRIPT = PARTS / "stick" / "install.sh"


def test_a_source_is_that_of_the_wanted_release() -> None:
    source = Source("http://mirror/debian-security", "bookworm-security", "main", "bookworm", "/key.gpg")
    assert source.line("trixie") == "deb [signed-by=/key.gpg] http://mirror/debian-security trixie-security main"


def test_a_stick_without_packages_for_this_system_says_so(tmp_path: Path) -> None:
    for name in ("warty", "install.sh"):
        (tmp_path / name).mkdir() if name == "warty" else (tmp_path / name).write_text(SCRIPT.read_text("utf-8"))
    done = subprocess.run(["sh", tmp_path / "install.sh"], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "it has them for warty" in done.stderr


def test_an_unknown_option_is_told() -> None:
    done = subprocess.run(["sh", SCRIPT, "--wall"], capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "there is no option --wall" in done.stderr
