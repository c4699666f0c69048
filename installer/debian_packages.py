"""Makes the two Debian packages with Debian's own tools, from the folder `debian` and the frozen application."""

import shutil
from pathlib import Path

from installer.history import debian_changelog
from installer.inventory import system_libraries
from installer.product import CHANGELOG, NAME, PARTS, SESSION, releases
from installer.running import run
from installer.workshop import Workshop

LOCK_DOWN = {
    "wall-screen.conf": f"usr/lib/systemd/system/{NAME}-.service.d/50-wall-screen.conf",
    "logind.conf": f"usr/lib/systemd/logind.conf.d/50-{NAME}.conf",
    "manager.conf": f"usr/lib/systemd/system.conf.d/50-{NAME}.conf",
    "sysctl.conf": f"usr/lib/sysctl.d/60-{NAME}.conf",
}
"""Settings of the session's package, and where systemd looks for each of them."""


def make_debian_packages(workshop: Workshop) -> list[Path]:
    """Put `space-kiosk` and `space-kiosk-session` into the workshop's `out`, and return their paths."""
    tree = workshop.fresh("debian") / f"{NAME}-source"
    shutil.copytree(workshop.root / "papers", tree)
    shutil.copytree(PARTS / "debian", tree / "debian")
    (tree / "debian" / "changelog").write_text(debian_changelog(releases(CHANGELOG.read_text("utf-8"))), "utf-8")
    shutil.copytree(workshop.application, tree / "application")
    for library in system_libraries(tree / "application"):
        library.unlink()  # Debian has them, and its security updates reach them
    for name, place in LOCK_DOWN.items():
        into = tree / "lock-down" / place
        into.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PARTS / "linux" / name, into)
    run(
        ["dpkg-buildpackage", "--build=binary", "--unsigned-source", "--unsigned-changes", "--no-check-builddeps"],
        folder=tree,
    )
    made = sorted(tree.parent.glob("*.deb"))
    return [
        Path(shutil.copy2(file, workshop.out / file.name)) for file in made if file.name.startswith((NAME, SESSION))
    ]
