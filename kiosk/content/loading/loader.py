"""Loads a content folder: YAML in, typed content out, and a diagnostic for everything that had to be set aside."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.loading.assembly import assemble
from kiosk.content.model.schema import Content
from kiosk.content.reading.files import read_files
from kiosk.content.soundness.judgement import judge
from kiosk.yamlfile.diagnostics import Diagnostic, in_order


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gave. `content` is None only when `kiosk.yaml` itself or the home screen cannot be used."""

    content: Content | None
    diagnostics: tuple[Diagnostic, ...]


def load(folder: Path) -> Loaded:
    """Load the content in `folder`, with all that some day may show. Never raises for bad content.

    A bad item is left out and named in the diagnostics, and the rest stays. A screen whose head is bad, or that has no
    good item, drops out of the menu. Links to what is not there are left out too. What a day shows of the content is
    for `on_day` to say.
    """
    judgement = judge(read_files(folder))
    return Loaded(assemble(judgement), in_order(judgement.told()))
