"""Makes the .msi for managed fleets, with the tools of msitools."""

from pathlib import Path
from string import Template
from uuid import NAMESPACE_URL, uuid5

from installer.product import NAME, PARTS, current_release
from installer.running import run
from installer.workshop import Workshop


def make_msi(workshop: Workshop, payload: Path) -> Path:
    """Put the package into the workshop's `out`."""
    version = current_release().version
    work = workshop.fresh("msi")
    made = workshop.out / f"SpaceOperationsKiosk-{version}.msi"
    files = "".join(
        f"{file.relative_to(payload).as_posix()}\n" for file in sorted(payload.rglob("*")) if file.is_file()
    )
    options = [
        "-p",
        "",
        "--directory-ref",
        "INSTALLDIR",
        "--component-group",
        "Files",
        "--var",
        "var.Payload",
        "--win64",
    ]
    (work / "files.wxs").write_text(run(["wixl-heat", *options], folder=payload, words=files), "utf-8")
    words = Template((PARTS / "windows" / "kiosk.wxs").read_text("utf-8"))
    (work / "kiosk.wxs").write_text(words.substitute(version=version, product=product_code(version)), "utf-8")
    # wixl finds files only by names that are relative to the folder it runs in.
    defined = ["-D", "Win64=yes", "-D", f"Payload={payload.name}"]
    sources = [work / "kiosk.wxs", work / "files.wxs"]
    run(["wixl", "--arch", "x64", *defined, "--output", made, *sources], folder=payload.parent)
    return made


def product_code(version: str) -> str:
    """Return the name under which Windows knows the package of a version."""
    return f"{{{uuid5(NAMESPACE_URL, f'{NAME}-{version}')}}}".upper()
