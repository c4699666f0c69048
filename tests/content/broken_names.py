"""Files and folders whose names are nearly those that the kiosk looks for, or that are not there."""

from dataclasses import dataclass
from pathlib import Path

from tests.content.edits import HOME, KIOSK, PROGRAMS, Broken, EmptyFolder, Rename, Write
from tests.content.minimal import SCREENS


@dataclass(frozen=True)
class FileForFolder:
    """Replace a folder by a file of its name."""

    file: str

    def __call__(self, folder: Path, /) -> None:
        (folder / self.file).rename(folder.parent / "away")
        (folder / self.file).write_text("", encoding="utf-8")


BROKEN_NAMES = (
    Broken("kiosk.yaml as a text file", "file-name", Rename(KIOSK, "kiosk.yaml.txt"), stops=True),
    Broken("kiosk.yaml with a short ending", "file-name", Rename(KIOSK, "kiosk.yml"), stops=True),
    Broken("kiosk.yaml with a capital", "file-name", Rename(KIOSK, "Kiosk.yaml"), stops=True),
    Broken("kiosk.yaml with a capital ending", "file-name", Rename(KIOSK, "kiosk.YAML"), stops=True),
    Broken("kiosk.yaml with an odd letter", "file-name", Rename(KIOSK, "ki\u043esk.yaml"), stops=True),
    Broken("kiosk.yaml mistyped", "file-name", Rename(KIOSK, "kisok.yaml"), stops=True),
    Broken("screens with a capital", "file-name", Rename("screens", "Screens"), stops=True),
    Broken("screens without its s", "file-name", Rename("screens", "screen"), stops=True),
    Broken("screens without a screen", "folder-empty", EmptyFolder("screens"), stops=True),
    Broken("media missing", "folder-missing", Rename("media", "elsewhere"), file="media", shown=True),
    Broken("screens missing", "folder-missing", Rename("screens", "elsewhere"), file="screens", stops=True),
    Broken("screens that is a file", "folder-unreadable", FileForFolder("screens"), stops=True),
    Broken("media with a capital", "file-name", Rename("media", "Media"), shown=True),
    Broken("media in the plural", "file-name", Rename("media", "medias"), shown=True),
    Broken("screen with a short ending", "file-name", Rename(PROGRAMS, "screens/programs.yml")),
    Broken("screen as a text file", "file-name", Rename(PROGRAMS, "screens/programs.yaml.txt")),
    Broken("screen with another ending", "file-name", Rename(PROGRAMS, "screens/programs.txt")),
    Broken("screen without an ending", "file-name", Rename(PROGRAMS, "screens/programs")),
    Broken("screen with a capital", "file-name", Rename(PROGRAMS, "screens/Programs.yaml")),
    Broken("screen with a capital ending", "file-name", Rename(PROGRAMS, "screens/programs.YAML")),
    Broken("screen with an odd letter", "file-name", Rename(PROGRAMS, "screens/progr\u0430ms.yaml")),
    Broken("home screen with a short ending", "file-name", Rename(HOME, "screens/home.yml"), stops=True),
    Broken(
        "screen there twice",
        "stray-file",
        Write("screens/programs.yml", SCREENS["programs"]),
        severity="warning",
        shown=True,
    ),
    Broken("kiosk.yaml there twice", "stray-file", Write("kiosk.yaml.txt", ""), severity="warning", shown=True),
)
