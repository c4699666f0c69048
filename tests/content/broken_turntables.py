"""Turntables whose folder, frames or hotspots are missing, damaged or do not fit."""

from tests.content.edits import SHIP, Broken, FolderLinkOut, Remove, Swap, Write
from tests.content.minimal import png

FOLDER = "folder: ship"

BROKEN_TURNTABLES = (
    Broken(
        "turntable of a folder that is not there",
        "missing-turntable",
        Swap(SHIP, FOLDER, "folder: boat"),
        "folder: boat",
        also=("unused-picture",),
        shown=True,
    ),
    Broken(
        "turntable that is a link to outside",
        "picture-outside",
        FolderLinkOut("media/ship"),
        FOLDER,
        file=SHIP,
        shown=True,
    ),
    Broken(
        "turntable without hotspots",
        "broken-turntable",
        Remove("media/ship/hotspots.json"),
        FOLDER,
        file=SHIP,
        shown=True,
    ),
    Broken(
        "turntable with damaged hotspots",
        "broken-turntable",
        Write("media/ship/hotspots.json", '{"000": {"Engine": [1, 2]}}'),
        FOLDER,
        file=SHIP,
        shown=True,
    ),
    Broken(
        "turntable without a frame",
        "broken-turntable",
        Write("media/ship/hotspots.json", "{}"),
        FOLDER,
        file=SHIP,
        shown=True,
    ),
    Broken("missing frame", "missing-frame", Remove("media/ship/003.webp"), FOLDER, file=SHIP, shown=True),
    Broken(
        "broken frame", "broken-frame", Write("media/ship/003.webp", png(12, 8)[:40]), FOLDER, file=SHIP, shown=True
    ),
    Broken(
        "frame of another size", "frame-size", Write("media/ship/003.webp", png(12, 9)), FOLDER, file=SHIP, shown=True
    ),
    Broken(
        "hotspot that the turntable does not have",
        "unknown-hotspot",
        Swap(SHIP, "hotspot: Engine", "hotspot: Engin"),
        "hotspot: Engin",
        shown=True,
    ),
)
