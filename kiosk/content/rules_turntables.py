"""Rules on turntables: the frames are there, whole and of one size, and each element has its hotspot."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import DecodeError

from kiosk.content.media import FOLDER
from kiosk.content.rules import Facts
from kiosk.content.rules_pictures import PictureFault, PictureProbe
from kiosk.content.schema import ExploreScreen, MediaFolder
from kiosk.content.turntables import HOTSPOTS, Frames, load_frames
from kiosk.content.walk import Place, items_in, screen_model
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document
from kiosk.yamlfile.hints import did_you_mean, one_of

FROM_SCRIPT = "Bring back the folder as the artwork scripts made it."


def check_turntables(facts: Facts, probe: PictureProbe) -> Iterator[Diagnostic]:
    """Return what is wrong with the turntables that the content names."""
    for place in facts.places:
        if place.kind != MediaFolder or not isinstance(place.value, str):
            continue
        folder = facts.files.folder / FOLDER / place.value
        if not folder.is_dir():
            message = f"there is no folder '{place.value}' in the {FOLDER} folder"
            yield place.report("missing-turntable", message, f"Copy it into the {FOLDER} folder.")
            continue
        try:
            frames = load_frames(folder)
        except (OSError, DecodeError):
            message = f"the file '{HOTSPOTS}' in '{place.value}' is missing or damaged"
            yield place.report("broken-turntable", message, FROM_SCRIPT)
            continue
        yield from _frame_faults(place, folder, frames, probe)
        yield from _hotspot_faults(place.document, frames)


def _frame_faults(place: Place, folder: Path, frames: Frames, probe: PictureProbe) -> Iterator[Diagnostic]:
    if not frames.files:
        yield place.report("broken-turntable", f"'{HOTSPOTS}' names no frame", FROM_SCRIPT)
    first = None
    for file in frames.files:
        name = f"{place.value}/{file}"
        if not (folder / file).is_file():
            yield place.report("missing-frame", f"the frame '{name}' is missing", FROM_SCRIPT)
            continue
        try:
            size = probe(folder / file)
        except (PictureFault, OSError, ValueError) as error:
            yield place.report("broken-frame", f"the frame '{name}' cannot be drawn ({error})", FROM_SCRIPT)
            continue
        first = first or size
        if size != first:
            message = f"the frame '{name}' has {size[0]} x {size[1]} pixels, the first one {first[0]} x {first[1]}"
            yield place.report("frame-size", message, FROM_SCRIPT)


def _hotspot_faults(document: Document, frames: Frames) -> Iterator[Diagnostic]:
    if screen_model(document) is not ExploreScreen or not frames.hotspots:
        return
    names = set(frames.hotspots[0]).intersection(*frames.hotspots)
    for index, item in items_in(document):
        hotspot = item.get("hotspot")
        if isinstance(hotspot, str) and hotspot not in names:
            hint = did_you_mean(hotspot, names, f"Those are: {one_of(names)}.")
            message = f"the turntable has no hotspot '{hotspot}'"
            yield document.diagnostic(("items", index, "hotspot"), "unknown-hotspot", message, hint, word=hotspot)
