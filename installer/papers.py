"""Makes what a system keeps beside a program: manual page, shell completion, icons, licences."""

import shutil
from pathlib import Path

from installer.history import add_releases
from installer.inventory import components, copy_texts
from installer.product import CHANGELOG, NAME, PARTS, PROJECT, TITLE, releases
from installer.running import run
from installer.workshop import Workshop

PARSER = "kiosk.cli.parser.make_parser"
ICONS = PROJECT / "resources" / "icons"


def add_papers(workshop: Workshop) -> None:
    """Put the papers into the workshop's folder `papers`, from where each kind of package takes what it needs."""
    papers = workshop.fresh("papers")
    copy_texts(components(workshop.application), papers / "licences")
    shutil.copytree(PARTS / "linux", papers / "linux")
    add_releases(papers / "linux" / f"{NAME}.metainfo.xml", releases(CHANGELOG.read_text("utf-8")))
    _make_manual(workshop, papers)
    _make_completion(workshop, papers / "completion")
    _copy_icons(papers / "icons" / "hicolor")


def _make_manual(workshop: Workshop, papers: Path) -> None:
    include = PARTS / "linux" / f"{NAME}.h2m"
    options = ["--no-info", "--section=1", f"--source={TITLE}", "--manual=User Commands", f"--include={include}"]
    run(["help2man", *options, f"--output={papers / NAME}.1", workshop.application / NAME])
    shutil.copyfile(PARTS / "linux" / f"{NAME}-setup.1", papers / f"{NAME}-setup.1")


def _make_completion(workshop: Workshop, folder: Path) -> None:
    for shell, name in (("bash", NAME), ("zsh", f"_{NAME}")):
        file = folder / shell / name
        file.parent.mkdir(parents=True)
        file.write_text(run([workshop.python, "-m", "shtab", "--shell", shell, PARSER]), "utf-8")


def _copy_icons(folder: Path) -> None:
    for source, size in ((ICONS / f"{NAME}.svg", "scalable"), (ICONS / f"{NAME}.png", "256x256")):
        into = folder / size / "apps"
        into.mkdir(parents=True)
        shutil.copyfile(source, into / source.name)
