"""Makes a stick for machines without a network: a signed apt repository with every package that is needed."""

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer.faults import InstallerError
from installer.product import NAME, PARTS, SESSION, TITLE, epoch
from installer.progress import step
from installer.running import run
from installer.workshop import Workshop

FOLDER = "usb-repository"
RECOMMENDED = ("libgl1-mesa-dri", "espeak-ng", "speech-dispatcher", "speech-dispatcher-espeak-ng")
"""What the program runs without, and should not: what drives graphics cards, and what speaks."""
WANTED = (NAME, SESSION, *RECOMMENDED)
"""What is put on the stick with all its dependencies."""
KEYRINGS = {
    "Debian": "/usr/share/keyrings/debian-archive-keyring.gpg",
    "Ubuntu": "/usr/share/keyrings/ubuntu-archive-keyring.gpg",
}
USER = f"{TITLE} repository"


@dataclass(frozen=True, slots=True)
class PackageSource:
    """Where apt finds packages: `dist` is the name of a release's part, like bookworm-security."""

    address: str
    dist: str
    component: str
    codename: str
    keyring: str

    def line(self, suite: str) -> str:
        """Return the source as apt reads it, for another release of the same distribution."""
        return (
            f"deb [signed-by={self.keyring}] {self.address} {self.dist.replace(self.codename, suite)} {self.component}"
        )


def make_repository(workshop: Workshop, suites: tuple[str, ...], key: str) -> Path:
    """Put the folder for the stick into the workshop's `out`. `suites` are Debian's names of releases."""
    sources = sources_of_this_machine()
    stick = workshop.out / FOLDER
    shutil.rmtree(stick, ignore_errors=True)
    stick.mkdir(parents=True)
    signer = Signer(workshop, key)
    for suite in suites or (sources[0].codename,):
        with step(f"collecting what {suite} needs for the stick"):
            _collect(workshop, stick / suite, [source.line(suite) for source in sources])
            _index(stick / suite, suite)
            signer.sign(stick / suite)
    signer.export(stick / f"{NAME}.gpg")
    for name in ("install.sh", "README.txt"):
        shutil.copyfile(PARTS / "stick" / name, stick / name)
    return stick


def sources_of_this_machine() -> list[PackageSource]:
    """Return the sources of the distribution itself, with its updates and its security updates, but nobody else's."""
    form = "$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(CODENAME)"
    told = run(["apt-get", "indextargets", "--format", form, "Created-By: Packages"])
    found = [
        PackageSource(address, dist, component, codename.partition("-")[0], KEYRINGS[origin])
        for origin, address, dist, component, codename in (line.split("|") for line in told.splitlines())
        if origin in KEYRINGS and component == "main"
    ]
    if not found:
        raise InstallerError("apt knows no packages of Debian here; please give this command:\n  sudo apt-get update")
    return list(dict.fromkeys(found))


def _collect(workshop: Workshop, folder: Path, lines: list[str]) -> None:
    """Let apt fetch what it would install on a machine that has nothing at all."""
    folder.mkdir()
    for package in sorted(workshop.out.glob("*.deb")):
        shutil.copyfile(package, folder / package.name)
    _write_packages(folder)
    apt = workshop.root / "apt" / folder.name
    for part in ("lists/partial", "archives/partial"):
        (apt / part).mkdir(parents=True, exist_ok=True)
    (apt / "status").write_text("", "utf-8")
    ours = f"deb [trusted=yes] copy:{folder} ./"
    (apt / "sources.list").write_text("\n".join([ours, *lines, ""]), "utf-8")
    settings = {
        "Dir::State": apt,
        "Dir::State::Lists": apt / "lists",
        "Dir::State::Status": apt / "status",
        "Dir::Cache": apt,
        "Dir::Cache::Archives": apt / "archives",
        "Dir::Etc::SourceList": apt / "sources.list",
        "Dir::Etc::SourceParts": "/dev/null",
        "APT::Sandbox::User": "",
        "Debug::NoLocking": "true",
    }
    command = ["apt-get", "--quiet", *(word for name, value in settings.items() for word in ("-o", f"{name}={value}"))]
    run([*command, "update"])
    run([*command, "autoclean"])
    run([*command, "install", "--yes", "--download-only", "--no-install-recommends", *WANTED])
    for package in (apt / "archives").glob("*.deb"):
        if not package.name.startswith(NAME):
            shutil.copyfile(package, folder / package.name.replace("%3a", "_"))
    (folder / "Packages").unlink()


def _write_packages(folder: Path) -> None:
    (folder / "Packages").write_text(run(["apt-ftparchive", "packages", "."], folder=folder), "utf-8")


def _index(folder: Path, suite: str) -> None:
    _write_packages(folder)
    fields = {
        "Origin": TITLE,
        "Label": TITLE,
        "Suite": suite,
        "Codename": suite,
        "Architectures": "amd64",
        "Date": format_datetime(datetime.fromtimestamp(epoch(), UTC)).replace("+0000", "UTC"),
    }
    options = [word for name, value in fields.items() for word in ("-o", f"APT::FTPArchive::Release::{name}={value}")]
    release = run(["apt-ftparchive", *options, "release", "."], folder=folder)
    (folder / "Release").write_text(release, "utf-8")


class Signer:
    """Signs with the key that was named, or with one that is made for this folder and kept in it."""

    def __init__(self, workshop: Workshop, key: str) -> None:
        self._key = key or USER
        self._gpg: list[str | Path] = ["gpg", "--batch", "--yes", "--quiet"]
        if not key:
            home = workshop.root / "signing"
            self._gpg += ["--homedir", home]
            if not home.is_dir():
                home.mkdir(mode=0o700, parents=True)
                run([*self._gpg, "--passphrase", "", "--quick-generate-key", USER, "rsa3072", "sign", "never"])

    def sign(self, folder: Path) -> None:
        """Write `InRelease`: the index of the repository with its signature."""
        options = ["--faked-system-time", f"{self._time()}!", "--local-user", self._key]
        run([*self._gpg, *options, "--clearsign", "--output", folder / "InRelease", folder / "Release"])
        (folder / "Release").unlink()

    def _time(self) -> int:
        """The time that all packaged files bear, or the key's where it is younger: apt takes no signature before it."""
        told = run([*self._gpg, "--with-colons", "--list-keys", self._key]).splitlines()
        made = [int(line.split(":")[5]) for line in told if line.startswith(("pub:", "sub:"))]
        return max(epoch(), *made)

    def export(self, file: Path) -> None:
        """Write the public key, with which apt checks the signature."""
        run([*self._gpg, "--output", file, "--export", self._key])
