"""Makes the setup program with NSIS, whose compiler runs on Linux and on Windows alike."""

from pathlib import Path

from installer.product import PARTS, current_release
from installer.running import run
from installer.workshop import Workshop


def make_setup(workshop: Workshop, payload: Path) -> Path:
    """Put the setup program into the workshop's `out`."""
    version = current_release().version
    made = workshop.out / f"SpaceOperationsKiosk-{version}-setup.exe"
    defined = {"VERSION": version, "PAYLOAD": payload, "OUT": made}
    run(["makensis", "-V2", *(f"-D{name}={value}" for name, value in defined.items()), PARTS / "windows" / "kiosk.nsi"])
    return made
