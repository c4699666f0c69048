"""Audits a content of longest texts, whole or the scenes that differ most."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.audit.findings import Setup, measure
from kiosk.content.loading.loader import load
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene, scenes
from tests.qml.running import running_kiosk

INCHES = 24.0
SIMILAR = ("stories", "timeline", "article")
"""Screens whose items are drawn as those of another one."""


def sample(folder: Path) -> list[Scene]:
    """One page of each kind."""
    content = load(folder).content
    assert content is not None
    return [scene for scene in scenes(content) if _is_first(scene) and not (scene.screen in SIMILAR and scene.item)]


def _is_first(scene: Scene) -> bool:
    return scene.item in {"", "item-1"} and scene.state != "reading"


def findings_about(
    folder: Path,
    *,
    language: str,
    size: QSize,
    settings: VisitorSettings,
    wanted: Callable[[Scene], bool] = lambda _: True,
) -> list[str]:
    """Return what the audit finds on the wanted scenes of a content folder, but for their look (rules L).

    With texts as long as the limits allow, a tile is not mostly picture.
    """
    content = load(folder).content
    assert content is not None
    visited = tuple(filter(wanted, scenes(content)))
    with running_kiosk(folder, size=size, language=language) as app:
        setup = Setup(language=language, size=size, diagonal_inches=INCHES, settings=settings)
        found = measure(app, visited, setup)
        told = (one for one in found if not one.rule.startswith("L"))
        return [f"{one.rule} {one.scene}: {one.element}: {one.message}: {one.measured}" for one in told]
