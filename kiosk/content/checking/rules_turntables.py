"""Rules on turntables: the frames are there, whole and of one size, and each element has its hotspot."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.assets.media import FOLDER, MediaFault, find_picture
from kiosk.content.assets.turntables import FROM_SCRIPT, HOTSPOTS, Frames, load_frames
from kiosk.content.checking.pictures import PictureFault, PictureProbe
from kiosk.content.checking.rules import Facts
from kiosk.content.model.schema import MediaFolder
from kiosk.content.soundness.nodes import Node, items_in
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Document
from kiosk.yamlfile.hints import did_you_mean, one_of


def check_turntables(facts: Facts, probe: PictureProbe) -> Iterator[Diagnostic]:
    """Return what is wrong with the turntables that the content names."""
    media = facts.files.folder / FOLDER
    for node in turntables_of(facts):
        name = str(node.value)
        try:
            frames = load_frames(media, name)
        except MediaFault as fault:
            yield node.report(fault.code, fault.message, fault.hint)
            continue
        yield from _frame_faults(node, media, frames, probe)
        yield from _hotspot_faults(node.document, frames)


def turntables_of(facts: Facts) -> Iterator[Node]:
    """Return every node of the content that names the folder of a turntable."""
    return (node for node in facts.nodes if node.kind == MediaFolder and isinstance(node.value, str))


def _frame_faults(node: Node, media: Path, frames: Frames, probe: PictureProbe) -> Iterator[Diagnostic]:
    if not frames.files:
        yield node.report("broken-turntable", f"'{HOTSPOTS}' names no frame", FROM_SCRIPT)
    first = None
    for file in frames.files:
        name = f"{node.value}/{file}"
        try:
            size = probe(find_picture(media, name))
        except MediaFault as fault:
            missing = fault.code == "missing-picture"
            message = f"the frame '{name}' is missing" if missing else fault.message
            yield node.report("missing-frame" if missing else fault.code, message, FROM_SCRIPT)
            continue
        except PictureFault as error:
            yield node.report("broken-frame", f"the frame '{name}' cannot be drawn ({error})", FROM_SCRIPT)
            continue
        first = first or size
        if size != first:
            message = f"the frame '{name}' has {size[0]} x {size[1]} pixels, the first one {first[0]} x {first[1]}"
            yield node.report("frame-size", message, FROM_SCRIPT)


def _hotspot_faults(document: Document, frames: Frames) -> Iterator[Diagnostic]:
    if not frames.hotspots:
        return
    names = set(frames.hotspots[0]).intersection(*frames.hotspots)
    for index, item in items_in(document):
        hotspot = item.get("hotspot")
        if isinstance(hotspot, str) and hotspot not in names:
            hint = did_you_mean(hotspot, names, f"Those are: {one_of(names)}.")
            message = f"the turntable has no hotspot '{hotspot}'"
            yield document.diagnostic(("items", index, "hotspot"), "unknown-hotspot", message, hint, word=hotspot)
