"""No file of the project names a folder of one machine, or the address of a package registry."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lint.tools import PROJECT, output_of

# Written in pieces, so that this file does not find itself.
FOLDERS = ["/wo" + "rk/", "/tmp/" + r"(?:brief|venv|gates)\b", "/ro" + "ot/"]  # noqa: S108
NEIGHBOURS = [r"\.\./sha" + "red"]
REGISTRIES = ["py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.(?:org|com)", "deb" + r"\.debian\.org"]
FORBIDDEN = re.compile("|".join([rf"(?<![\w.-])(?:{'|'.join(FOLDERS)})", *NEIGHBOURS, *REGISTRIES]).encode())


def project_files() -> list[Path]:
    """Everything that git tracks or would add."""
    listed = output_of(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
    return [path for name in listed.split("\0") if name and (path := PROJECT / name).is_file()]


def places_in(path: Path) -> Iterator[str]:
    text = path.read_bytes()
    for match in FORBIDDEN.finditer(text):
        line = text.count(b"\n", 0, match.start()) + 1
        yield f"{path.name}:{line}: {match.group().decode()}"


def test_no_file_names_a_machine_or_a_registry() -> None:
    files = project_files()
    assert len(files) >= 100
    found = [place for path in files for place in places_in(path)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("piece", ["/wo" + "rk/main", "cd ../sha" + "red/x", "https://py" + "pi.org/simple"])
def test_such_a_name_is_found(tmp_path: Path, piece: str) -> None:
    file = tmp_path / "some.txt"
    file.write_text(f"first\nsee {piece}\n")
    assert [place.split(":")[1] for place in places_in(file)] == ["2"]


def test_an_address_on_the_web_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "some.txt"
    file.write_text("https://example.org/wo" + "rk/page and frame" + "work/\n")
    assert list(places_in(file)) == []
