"""Makes the packages that need no root: an archive that runs from anywhere, and a file that installs itself."""

import shutil
import tarfile
from datetime import UTC, datetime
from pathlib import Path

from installer.product import NAME, PARTS, TITLE, current_release, epoch
from installer.running import run
from installer.workshop import Workshop


def portable_name() -> str:
    """Return the name of the folder in the archive."""
    return f"{NAME}-{current_release().version}"


def make_portable_folder(workshop: Workshop) -> Path:
    """Make the folder that runs from anywhere, with its installer for one user beside the program."""
    folder = workshop.fresh("portable") / portable_name()
    papers = workshop.root / "papers"
    shutil.copytree(workshop.application, folder)
    for name in ("licences", "icons"):
        shutil.copytree(papers / name, folder / name)
    for name, mode in (("install.sh", 0o755), ("README.txt", 0o644)):
        shutil.copyfile(PARTS / "portable" / name, folder / name)
        (folder / name).chmod(mode)
    for name in (f"{NAME}.desktop", f"{NAME}.1"):
        source = papers / "linux" / name if name.endswith(".desktop") else papers / name
        shutil.copyfile(source, folder / name)
    return folder


def make_archive(workshop: Workshop) -> Path:
    """Put the folder into a .tar.xz in the workshop's `out`."""
    folder = make_portable_folder(workshop)
    plain = folder.parent / f"{folder.name}-linux-x86_64.tar"
    write_tar(folder, plain)
    run(["xz", "-6", "--threads=2", "--force", plain])
    packed = plain.with_name(f"{plain.name}.xz")
    return Path(shutil.move(packed, workshop.out / packed.name))


def write_tar(folder: Path, archive: Path) -> None:
    """Write `folder` into a tar file whose bytes depend on its files alone, not on who made it or when."""
    moment = epoch()

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = moment
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as tar:
        tar.add(folder, arcname=folder.name, recursive=False, filter=plain)
        for path in sorted(folder.rglob("*")):
            tar.add(path, arcname=f"{folder.name}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)


def make_self_extractor(workshop: Workshop) -> Path:
    """Put the folder into a .run in the workshop's `out`: a shell script with an archive behind it."""
    folder = make_portable_folder(workshop)
    name = f"{folder.name}-linux-x86_64.run"
    made = datetime.fromtimestamp(epoch(), UTC)
    options = ["--xz", "--threads", "2", "--nox11", "--nomd5", "--sha256", "--quiet"]
    tar = f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{epoch()} --format=ustar"
    fixed = ["--tar-extra", tar, "--packaging-date", made.strftime("%a %b %e %H:%M:%S UTC %Y")]
    # Relative names: the command is written into the file.
    run(["makeself", *options, *fixed, folder.name, name, TITLE, "./install.sh"], folder=folder.parent)
    return Path(shutil.move(folder.parent / name, workshop.out / name))
