"""A clean Debian of one's own: unpacked from an archive that is made once, used, and thrown away."""

import os
import shlex
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

CACHE = Path(os.environ.get("KIOSK_CHROOTS", Path.home() / ".cache" / "space-kiosk-chroots"))
ENTER = """
set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/run"
cp /etc/resolv.conf "$1/etc/resolv.conf" 2>/dev/null || true
exec chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -c "$2"
"""


@dataclass(frozen=True)
class Chroot:
    """A Debian in a folder."""

    suite: str
    root: Path

    def run(self, script: str, *, network: bool = True, accepted: tuple[int, ...] = (0,)) -> str:
        """Run a script inside, as root, and return what it said. Fails the test unless it ends well."""
        unshare = ["unshare", "--mount", "--pid", "--fork", "--ipc", *([] if network else ["--net"])]
        done = subprocess.run(
            [*unshare, "sh", "-c", ENTER, "sh", self.root, script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=3600,
            check=False,
        )
        assert done.returncode in accepted, f"{script}\nended with {done.returncode}:\n{done.stdout[-4000:]}"
        return done.stdout

    def succeeds(self, *words: str | Path) -> bool:
        """Whether a command inside ends well."""
        return (
            self.run(f"{shlex.join(str(word) for word in words)} >/dev/null 2>&1 && echo yes || echo no").strip()
            == "yes"
        )

    def files(self) -> set[str]:
        """Every file and folder below the places where packages and programs put things."""
        places = ("etc", "lib/systemd", "opt", "root", "srv", "usr", "var", "home")
        skipped = ("var/cache", "var/lib/apt", "var/lib/dpkg", "var/log", "usr/share/man", "usr/lib/x86_64-linux-gnu")
        found = (path.relative_to(self.root).as_posix() for place in places for path in (self.root / place).rglob("*"))
        return {name for name in found if not name.startswith(skipped)}

    def bring(self, *files: Path) -> None:
        """Put files into the folder /packages inside."""
        (self.root / "packages").mkdir(exist_ok=True)
        for file in files:
            shutil.copyfile(file, self.root / "packages" / file.name)


def unpack(suite: str, folder: Path) -> Chroot:
    """Make a fresh Debian in `folder`. Skips the test where that cannot be done."""
    for tool, package in (("mmdebstrap", "mmdebstrap"), ("unshare", "util-linux")):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is missing: apt-get install {package}")
    if os.geteuid() != 0:
        pytest.skip("only root can enter a clean Debian")
    archive = CACHE / f"{suite}.tar"
    if not archive.is_file():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["mmdebstrap", "--variant=minbase", "--components=main", suite, archive]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, timeout=3600)
    root = folder / suite
    root.mkdir(parents=True)
    subprocess.run(["tar", "--extract", "--file", archive, "--directory", root], check=True)
    return Chroot(suite, root)
