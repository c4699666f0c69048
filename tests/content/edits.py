"""Edits that break a content folder, and what must be found after each."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from tests.content.minimal import png

KIOSK = "kiosk.yaml"
AROUND, HISTORY, HOME, LEADERS, NEWS, NUMBERS = (
    f"screens/{key}.yaml" for key in ("around", "history", "home", "leaders", "news", "numbers")
)
PICTURES, PLACES, PROGRAMS, QUESTIONS, RIDDLES, SHIP, STORY, TOWER, VOYAGE = (
    f"screens/{key}.yaml"
    for key in ("pictures", "places", "programs", "questions", "riddles", "ship", "story", "tower", "voyage")
)
WORK = """    work: {file: people/work/ada-first.png, alt: {en: A drawing of letters, es: Un dibujo de letras}, \
credit: {en: Test, es: Prueba}}
"""
"""What shows the one leader until there is a portrait."""
MOON = "title: {en: Title of moon, es: Título de moon}"
"""A line of the second item of `programs`."""
PAD = "file: ground/pad.png"
WORDS = "word " * 60


class Edit(Protocol):
    """A change of a content folder; `file` is what it changes."""

    @property
    def file(self) -> str: ...

    def __call__(self, folder: Path, /) -> None: ...


@dataclass(frozen=True)
class Swap:
    """Replace the first `old` in a file, which must be there."""

    file: str
    old: str
    new: str

    def __call__(self, folder: Path, /) -> None:
        path = folder / self.file
        text = path.read_text(encoding="utf-8")
        assert self.old in text, f"{self.file} holds no {self.old!r}"
        path.write_text(text.replace(self.old, self.new, 1), encoding="utf-8")


@dataclass(frozen=True)
class Write:
    """Write a whole file."""

    file: str
    content: bytes | str

    def __call__(self, folder: Path, /) -> None:
        path = folder / self.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(self.content.encode() if isinstance(self.content, str) else self.content)


@dataclass(frozen=True)
class Remove:
    """Delete a file."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.file).unlink()


@dataclass(frozen=True)
class Rename:
    """Give a file or a folder another name; `file` is the new one."""

    old: str
    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.old).rename(folder / self.file)


@dataclass(frozen=True)
class EmptyFolder:
    """Delete all files of a folder."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        for path in (folder / self.file).iterdir():
            path.unlink()


@dataclass(frozen=True)
class LinkOut:
    """Replace a picture by a symbolic link to one outside the media folder."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / "outside.png").write_bytes(png(8, 6))
        (folder / self.file).unlink()
        (folder / self.file).symlink_to(folder / "outside.png")


@dataclass(frozen=True)
class FolderLinkOut:
    """Replace a folder by a symbolic link to where it has been moved, outside the media folder."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.file).rename(folder / "outside")
        (folder / self.file).symlink_to(folder / "outside")


@dataclass(frozen=True)
class PipeForPicture:
    """Replace a picture by a pipe, which holds whoever opens it."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.file).unlink()
        os.mkfifo(folder / self.file)


@dataclass(frozen=True)
class DropPortrait:
    """Save portraits of the first leader, whose item may say something of a `picture`."""

    file: str
    picture: str = ""
    endings: tuple[str, ...] = ("png",)
    content: bytes = png(8, 6)

    def __call__(self, folder: Path, /) -> None:
        for ending in self.endings:
            Write(f"media/people/ada-first.{ending}", self.content)(folder)
        if self.picture:
            words = "alt: {en: She smiles, es: Sonríe}, credit: {en: A, es: A}"
            key = "  - key: ada-first\n"
            Swap(self.file, key, f"{key}    picture: {{file: {self.picture}, {words}}}\n")(folder)


@dataclass(frozen=True)
class FolderForPicture:
    """Replace a picture by a folder of its name."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.file).unlink()
        (folder / self.file).mkdir()


@dataclass(frozen=True)
class Broken:
    """One edit, and the finding that must come of it: its code, its file, and the line that holds `marker`.

    The file is the edited one unless given. An empty marker stands for the first line. `also` names the codes of
    findings that follow from the same edit. `stops`: the kiosk cannot start with it. `shown`: visitors still see what
    the fault is in.
    """

    name: str
    code: str
    edit: Edit
    marker: str = ""
    file: str = ""
    also: tuple[str, ...] = ()
    severity: str = "error"
    stops: bool = False
    shown: bool = False

    @property
    def where(self) -> str:
        return self.file or self.edit.file
