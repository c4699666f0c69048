"""The stick: where its packages come from, and what its script says."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

from installer.product import PARTS
from installer.repository import PackageSource, Signer
from installer.workshop import Workshop

SCRIPT = PARTS / "stick" / "install.sh"


def test_a_source_is_that_of_the_wanted_release() -> None:
    source = PackageSource("http://mirror/debian-security", "bookworm-security", "main", "bookworm", "/key.gpg")
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


@pytest.mark.skipif(not (shutil.which("gpg") and shutil.which("gpgv")), reason="gpg is missing: apt-get install gnupg")
def test_an_index_that_is_signed_again_has_the_same_bytes(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    signer = Signer(Workshop(tmp_path / "out", tmp_path), "")
    end_agent = ["gpgconf", "--homedir", tmp_path / "signing", "--kill", "gpg-agent"]
    request.addfinalizer(lambda: subprocess.run(end_agent, check=True))
    signer.export(tmp_path / "key.gpg")
    signed = set()
    for seconds in (0, 1.1):
        time.sleep(seconds)
        (tmp_path / "Release").write_text("Suite: warty\n", "utf-8")
        signer.sign(tmp_path)
        signed.add((tmp_path / "InRelease").read_bytes())
    assert len(signed) == 1
    subprocess.run(["gpgv", "--keyring", tmp_path / "key.gpg", tmp_path / "InRelease"], check=True)
