"""Pictures that are missing, damaged, too large, outside or unused."""

from tests.content.edits import (
    KIOSK,
    LEADERS,
    PAD,
    PROGRAMS,
    Broken,
    DropPortrait,
    FolderForPicture,
    LinkOut,
    PipeForPicture,
    Swap,
    Write,
)
from tests.content.minimal import png

WORK_ALT = "alt: {en: A drawing of letters, es: Un dibujo de letras}"

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
        DropPortrait(LEADERS, "people/ada-first.png", endings=("png", "webp")),
        file="media/people/ada-first.webp",
        severity="warning",
        shown=True,
    ),
    Broken(
        "portrait without words",
        "portrait-words",
        DropPortrait(LEADERS),
        "- key: ada-first",
        severity="warning",
        shown=True,
    ),
    Broken(
        "portrait with the words of another picture",
        "portrait-words",
        DropPortrait(LEADERS, "sky.png"),
        "file: sky.png",
        severity="warning",
        shown=True,
    ),
    Broken("work without words", "missing-key", Swap(LEADERS, f", {WORK_ALT}", ""), "work: {file"),
    Broken(
        "missing picture of the work",
        "missing-picture",
        Swap(LEADERS, "work/ada-first.png", "work/ada.png"),
        "file: people/",
        also=("unused-picture",),
        shown=True,
    ),
    Broken(
        "work outside the media folder",
        "picture-outside",
        Swap(LEADERS, "people/work/ada-first.png", "../ada-first.png"),
        "file: ../",
        also=("unused-picture",),
    ),
    Broken(
        "broken portrait",
        "broken-picture",
        DropPortrait(LEADERS, "people/ada-first.png", content=b"GIF89a"),
        file="media/people/ada-first.png",
        also=("broken-picture",),
        shown=True,
    ),
    Broken(
        "list of pictures in the media folder",
        "unused-picture",
        Write("media/manifest.json", b'{"pictures": []}'),
        severity="warning",
        shown=True,
    ),
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
