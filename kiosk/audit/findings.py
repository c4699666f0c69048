"""The audit itself: visits scene after scene and measures each against the rules."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible

from kiosk.audit import clipping, contrast, legibility, names, navigation, targets
from kiosk.audit.facts import ControlFact, View
from kiosk.audit.finding import Breach, Finding
from kiosk.audit.gather import gather
from kiosk.audit.report import print_findings
from kiosk.audit.tokens import gather_tokens
from kiosk.platform.lengths import pixels_per_millimetre
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import Stage, enter, turn_pages

__all__ = ["Finding", "measure", "print_findings"]

THEME = "theme"
"""The state of findings about the design tokens, which are the same on every scene."""
NOWHERE = Scene("", "", "screen")


def measure(
    stage: Stage,
    scenes: Iterable[Scene],
    *,
    settings: VisitorSettings,
    language: str,
    size: QSize,
    diagonal_inches: float,
) -> Iterator[Finding]:
    """Measure every page of every scene, and the design tokens once.

    The attract view is measured as it always is, without a visitor's settings. Lengths are true millimetres of
    a display of this `size` in pixels and this diagonal. Below 19 and above 27 inches the kiosk scales its design with
    the display, because visitors stand closer or further away; the rules do not.

    Raises SceneError when a scene does not come to rest.
    """
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    extent = f"{size.width()}x{size.height()}"
    pixels = pixels_per_millimetre(size.width(), size.height(), diagonal_inches)
    first_bar: dict[str, ControlFact] = {}
    tokens_done = False
    try:
        for scene in scenes:
            enter(stage, scene, settings)
            if not tokens_done and not stage.kiosk.attract:
                tokens_done = True
                for breach in contrast.token_breaches(gather_tokens(stage)):
                    yield _finding(breach, NOWHERE, THEME, language, extent)
            known: set[Breach] = set()
            for state, view in _pages(stage, scene, pixels):
                if not first_bar and not view.overlay:
                    first_bar = navigation.bar_of(view)
                for breach in dict.fromkeys(_breaches(view, first_bar)):
                    if breach not in known:
                        yield _finding(breach, scene, state, language, extent)
                    known.add(breach)
    finally:
        QAccessible.setActive(was_active)


def _pages(stage: Stage, scene: Scene, pixels_per_millimetre: float) -> Iterator[tuple[str, View]]:
    """Return the view of each page of a scene, with the name of its state as in the tour's index."""
    page = 1
    while True:
        yield scene.state if page == 1 else f"{scene.state}-page-{page}", gather(stage, pixels_per_millimetre)
        if not turn_pages(stage):
            return
        page += 1


def _breaches(view: View, first_bar: dict[str, ControlFact]) -> Iterator[Breach]:
    yield from legibility.breaches(view)
    yield from clipping.breaches(view)
    yield from contrast.breaches(view)
    yield from targets.breaches(view)
    yield from navigation.breaches(view, first_bar)
    yield from names.breaches(view)


def _finding(breach: Breach, scene: Scene, state: str, language: str, size: str) -> Finding:
    place = "/".join(part for part in (scene.screen, scene.item) if part)
    return Finding(
        rule=breach.rule,
        scene=f"{place} {state}".strip(),
        screen=scene.screen,
        item=scene.item,
        state=state,
        language=language,
        size=size,
        element=breach.element,
        message=breach.message,
        measured=breach.measured,
        wanted=breach.wanted,
    )
