"""The order of the Windows build: payload, launchers, setup program, package for managed fleets."""

from pathlib import Path

from installer.product import current_release
from installer.progress import step
from installer.windows.launchers import make_launchers
from installer.windows.package import make_msi
from installer.windows.payload import make_payload
from installer.windows.setup import make_setup
from installer.workshop import Workshop


def make_windows_installers(workshop: Workshop, python: Path, sha256: str) -> None:
    """Put a setup program and an MSI into the workshop's `out`, and the words that say how far they were tested."""
    with step("assembling the application for Windows"):
        payload = make_payload(workshop, python, sha256)
        make_launchers(workshop, payload)
    with step("making the setup program"):
        make_setup(workshop, payload)
    with step("making the package for managed fleets (.msi)"):
        make_msi(workshop, payload)
    notes = workshop.out / "windows-release-notes.txt"
    notes.write_text(
        f"Space Operations Kiosk {current_release().version} for Windows 10 and 11, 64 bit\n\n{TESTED}", "utf-8"
    )


TESTED = """Tested under Wine, not yet on Windows.
Not signed: Windows asks once whether to run it. docs/operations.md tells how to go on from there.
"""
