"""The order of a build: freeze, prove, then make each package from what was proven."""

from collections.abc import Sequence

from installer.command import Order, parse
from installer.debian_packages import make_debian_packages
from installer.faults import InstallerError
from installer.freeze import freeze
from installer.papers import add_papers
from installer.portable import make_archive, make_self_extractor
from installer.product import NAME, current_release
from installer.progress import complain, say, step
from installer.proof import check_content, prove
from installer.publish import write_bill_of_materials, write_checksums
from installer.workshop import Workshop


def main(words: Sequence[str]) -> int:
    """Build what the command line asks for. Returns 0, or 1 after saying what went wrong."""
    order = parse(words)
    try:
        _build(order, Workshop(order.out))
    except InstallerError as error:
        complain(str(error))
        return 1
    return 0


def _build(order: Order, workshop: Workshop) -> None:
    workshop.out.mkdir(parents=True, exist_ok=True)
    with step("checking the content"):
        check_content(workshop)
    with step("freezing the application"):
        freeze(workshop)
        add_papers(workshop)
    with step("drawing the tour, frozen and from the source"):
        equal = prove(workshop, workshop.application)
    say(f"    {equal} files of the two tours are equal, byte for byte")
    if {"deb", "usb-repository"} & set(order.targets):
        with step("making the Debian packages"):
            make_debian_packages(workshop)
    if "tar" in order.targets:
        with step("making the archive"):
            make_archive(workshop)
    if "run" in order.targets:
        with step("making the file that installs itself"):
            make_self_extractor(workshop)
    if "usb-repository" in order.targets:
        from installer.repository import make_repository

        make_repository(workshop, order.suites, order.signing_key)
    if order.windows_python is not None and "windows" in order.targets:
        from installer.windows.build import make_windows_installers

        make_windows_installers(workshop, order.windows_python, order.windows_python_sha256)
    write_bill_of_materials(workshop)
    write_checksums(workshop.out)
    say(f"{NAME} {current_release().version} is in {workshop.out}")
    if "windows" not in order.targets:
        say("Not made: the installers for Windows; they need --windows-python FILE (see --help).")
