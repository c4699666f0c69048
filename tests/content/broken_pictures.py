"""Pictures that are missing, damaged, too large, outside or unused."""

from tests.content.edits import (
    KIOSK,
    LEADERS,
    PAD,
    PROGRAMS,
    Broken,
    DrawnPortrait,
    FolderForPicture,
    LinkOut,
    PipeForPicture,
    Swap,
    Write,
)
from tests.content.minimal import png

PORTRAIT = "media/people/ada-first.png"

BROKEN_PICTURES = (
    Broken("missing picture", "missing-picture", Swap(PROGRAMS, PAD, "file: ground/pat.png"), "pat.png", shown=True),
    Broken(
        "picture with other capitals",
        "missing-picture",
        Swap(PROGRAMS, PAD, "file: ground/Pad.png"),
        "Pad.png",
        shown=True,
    ),
    Broken(
        "folder for a picture", "missing-picture", FolderForPicture("media/sky.png"), "sky.png", file=KIOSK, shown=True
    ),
    Broken(
        "broken picture", "broken-picture", Write("media/sky.png", png(8, 6)[:40]), "sky.png", file=KIOSK, shown=True
    ),
    Broken(
        "picture of too many pixels",
        "picture-too-large",
        Write("media/sky.png", png(8193, 1)),
        "sky.png",
        file=KIOSK,
        shown=True,
    ),
    Broken(
        "picture of too many bytes",
        "picture-too-large",
        Write("media/sky.png", bytes(8000001)),
        "sky.png",
        file=KIOSK,
        shown=True,
    ),
    Broken(
        "picture that is a link to outside",
        "picture-outside",
        LinkOut("media/sky.png"),
        "sky.png",
        file=KIOSK,
        shown=True,
    ),
    Broken("pipe for a picture", "missing-picture", PipeForPicture("media/sky.png"), "sky.png", file=KIOSK, shown=True),
    Broken(
        "second portrait of one person",
        "second-portrait",
        Write("media/people/ada-first.webp", png(8, 6)),
        severity="warning",
        shown=True,
    ),
    Broken(
        "portrait with the words of a drawing",
        "portrait-words",
        DrawnPortrait(LEADERS),
        "alt: {en: Letters",
        severity="warning",
        shown=True,
    ),
    Broken("broken portrait", "broken-picture", Write(PORTRAIT, b"GIF89a"), shown=True),
    Broken(
        "portrait of nobody",
        "unused-picture",
        Write("media/people/somebody.png", png(8, 6)),
        severity="warning",
        shown=True,
    ),
    Broken(
        "picture that nothing uses",
        "unused-picture",
        Write("media/left-over.png", png(8, 6)),
        severity="warning",
        shown=True,
    ),
)
