"""Rules on building screens: what was built is seen from stage to stage, and never as it looked only later."""

from collections.abc import Iterator

from kiosk.content.checking.rules import Facts
from kiosk.content.model.schema import Milestone
from kiosk.content.soundness.nodes import items_in
from kiosk.yamlfile.diagnostics import Diagnostic
from kiosk.yamlfile.document import Data, Document, Path


def buildings_have_stages(document: Document, _: Facts) -> Iterator[Diagnostic]:
    """A building screen has a stage to show; without one it is a timeline."""
    items = list(items_in(document, Milestone))
    if items and not any(item.get("stage") for _, item in items):
        hint = "Give an item a 'stage', or write 'type: timeline'."
        yield document.diagnostic(("type",), "no-stage", "nothing is built on this screen: no item has a stage", hint)


def no_stage_is_seen_before_its_time(document: Document, _: Facts) -> Iterator[Diagnostic]:
    """The picture of a stage is shown at no other moment: not as another stage, nor by an item above it."""
    shown: dict[str, int] = {}
    stages = {_file(item, "stage", "picture"): index for index, item in items_in(document, Milestone)}
    for index, item in items_in(document, Milestone):
        stage, own = _file(item, "stage", "picture"), _file(item, "picture")
        if stage and stage in shown:
            path: Path = ("items", index, "stage", "picture", "file")
            hint = "Give each stage a picture of its own."
            yield document.diagnostic(path, "stage-out-of-time", "an earlier stage has this picture, too", hint)
        if own and stages.get(own, -1) > index:
            path = ("items", index, "picture", "file")
            hint = "Remove this picture: the item shows the last stage before it."
            yield document.diagnostic(path, "stage-out-of-time", "this is how it looked only later", hint)
        if stage:
            shown.setdefault(stage, index)


def _file(item: Data, *keys: str) -> str:
    """Return the file of a picture inside an item, or nothing where there is none."""
    for key in (*keys, "file"):
        item = item.get(key) if isinstance(item, dict) else None
    return item if isinstance(item, str) else ""


FILE_RULES = (buildings_have_stages, no_stage_is_seen_before_its_time)
