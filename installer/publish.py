"""Writes what belongs beside the packages: checksums, the bill of materials, and every licence."""

import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from installer.inventory import Component, components
from installer.product import NAME, TITLE, current_release, epoch
from installer.workshop import Workshop

CHECKSUMS = "SHA256SUMS"
BLOCK = 1 << 20


def write_bill_of_materials(workshop: Workshop) -> Path:
    """Write the software bill of materials in the form of CycloneDX, and the licences that it names."""
    from cyclonedx.output.json import JsonV1Dot6

    shutil.rmtree(workshop.out / "licences", ignore_errors=True)
    shutil.copytree(workshop.root / "papers" / "licences", workshop.out / "licences")
    file = workshop.out / f"{NAME}-{current_release().version}.cdx.json"
    file.write_text(JsonV1Dot6(_bill(components(workshop.application))).output_as_string(indent=1) + "\n", "utf-8")
    return file


def _bill(found: list[Component]):  # noqa: ANN202 - the library is only in the build's environment
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component as Entry
    from cyclonedx.model.component import ComponentType
    from cyclonedx.model.license import DisjunctiveLicense
    from packageurl import PackageURL

    version = current_release().version
    kiosk = Entry(name=NAME, version=version, type=ComponentType.APPLICATION, description=TITLE, bom_ref=NAME)
    entries = [
        Entry(
            name=one.name,
            version=one.version,
            type=ComponentType.LIBRARY,
            bom_ref=f"{one.name}@{one.version}",
            licenses=[DisjunctiveLicense(name=one.licence)],
            purl=PackageURL.from_string(one.address),
        )
        for one in found
        if one.address
    ]
    bill = Bom(components=entries, serial_number=uuid5(NAMESPACE_URL, f"{NAME}@{version}"))
    bill.metadata.component = kiosk
    bill.metadata.timestamp = datetime.fromtimestamp(epoch(), UTC)
    bill.register_dependency(kiosk, entries)
    return bill


def write_checksums(folder: Path) -> Path:
    """Write the SHA-256 of every file below `folder`, in the form that `sha256sum --check` reads."""
    listed = folder / CHECKSUMS
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and file != listed]
    lines = [f"{_sha256(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    listed.write_text("".join(lines), "utf-8")
    return listed


def _sha256(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        while block := stream.read(BLOCK):
            digest.update(block)
    return digest.hexdigest()
