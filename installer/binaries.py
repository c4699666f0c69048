"""Which libraries a program, library or plugin asks the system to load, read from its file."""

from pathlib import Path

ELF, PORTABLE_EXECUTABLE = b"\x7fELF", b"MZ"


def imports_of(file: Path) -> frozenset[str]:
    """Return the names of the libraries that `file` needs; none for what is no binary."""
    with file.open("rb") as stream:
        beginning = stream.read(4)
    if beginning == ELF:
        return _imports_of_elf(file)
    if beginning[:2] == PORTABLE_EXECUTABLE:
        return _imports_of_pe(file)
    return frozenset()


def is_elf(file: Path) -> bool:
    """Whether this is a program or library of Linux."""
    with file.open("rb") as stream:
        return stream.read(4) == ELF


def _imports_of_elf(file: Path) -> frozenset[str]:
    from elftools.elf.dynamic import DynamicSection
    from elftools.elf.elffile import ELFFile

    with file.open("rb") as stream:
        sections = [one for one in ELFFile(stream).iter_sections() if isinstance(one, DynamicSection)]
        return frozenset(tag.needed for one in sections for tag in one.iter_tags("DT_NEEDED"))


def _imports_of_pe(file: Path) -> frozenset[str]:
    import pefile

    directories = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    with pefile.PE(str(file), fast_load=True) as image:
        image.parse_data_directories([pefile.DIRECTORY_ENTRY[one] for one in directories])
        entries = [*getattr(image, "DIRECTORY_ENTRY_IMPORT", []), *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", [])]
        return frozenset(entry.dll.decode("ascii") for entry in entries)
