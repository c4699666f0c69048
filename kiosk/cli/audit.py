"""`space-kiosk audit`: every scene against the experience rules."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from kiosk.cli.outcome import PROBLEMS, ContentError
from kiosk.cli.progress import ProgressLine
from kiosk.cli.stages import (
    TOUR_DIAGONAL_INCHES,
    TRY_AGAIN,
    Wanted,
    content_to_show,
    languages,
    running,
    sizes,
    visitor_settings,
)

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.audit.finding import Finding
    from kiosk.content.model.schema import Content
    from kiosk.session.state import VisitorSettings
    from kiosk.tour.scenes import Scene


class Look(NamedTuple):
    """A kiosk that is to run, what a visitor has set on it, and the scenes to measure."""

    wanted: Wanted
    settings: "VisitorSettings"
    scenes: Sequence["Scene"]


def audit(options: argparse.Namespace) -> int:
    """Measure every scene, and print what breaks a rule."""
    from kiosk.audit.report import print_findings
    from kiosk.tour.stage import SceneError

    folder, content = content_to_show(options)
    looks = list(_matrix(options, content) if options.matrix else _asked_for(options, content))
    try:
        findings = list(_findings(folder, content, looks, tuple(options.bottom_edge_mm or ())))
    except SceneError as error:
        raise ContentError(f"{error}; {TRY_AGAIN}") from None
    print_findings(findings, options.format)
    return PROBLEMS if findings else 0


def _asked_for(options: argparse.Namespace, content: "Content") -> Iterator[Look]:
    """All scenes in each size, language and diagonal that was asked for."""
    scenes = _scenes(options, content)
    for size in sizes(options):
        for language in languages(options, content):
            for diagonal in options.diagonal or [TOUR_DIAGONAL_INCHES]:
                yield Look(Wanted(size, language, diagonal), visitor_settings(options), scenes)


def _matrix(options: argparse.Namespace, content: "Content") -> Iterator[Look]:
    """Some scenes of each screen in set-ups in which each two values of different axes meet."""
    from kiosk.audit.matrix import rows, share
    from kiosk.session.state import VisitorSettings

    scenes = _scenes(options, content)
    for turn, row in enumerate(rows(languages(options, content))):
        settings = VisitorSettings(text_size=row.text_size, high_contrast=row.high_contrast)
        yield Look(Wanted(row.size, row.language, row.diagonal), settings, tuple(share(scenes, turn)))


def _scenes(options: argparse.Namespace, content: "Content") -> list["Scene"]:
    from kiosk.tour.scenes import covered_scenes, scenes

    every = [*scenes(content), *covered_scenes(content)]
    return [one for one in every if not options.screen or one.screen in options.screen]


def _findings(
    folder: "Path", content: "Content", looks: Sequence[Look], bottom_edges: tuple[float, ...]
) -> Iterator["Finding"]:
    """Go through all looks, those of one kiosk together, and the first one also by taps alone."""
    from kiosk.audit.findings import Setup, measure, measure_ways
    from kiosk.audit.hands import Hands
    from kiosk.tour.scenes import scenes

    progress = ProgressLine(sys.stderr, "measured set-up")
    announced: list[str] = []
    groups = [(wanted, list(group)) for wanted, group in groupby(looks, lambda look: look.wanted)]
    done = 0
    for number, (stage, wanted) in enumerate(running(folder, content, (one for one, _ in groups), announced.append)):
        hands = Hands(stage.window, stage.input_watch)
        for look in groups[number][1]:
            setup = Setup(
                language=wanted.language,
                size=wanted.extent,
                diagonal_inches=wanted.diagonal_inches,
                settings=look.settings,
                bottom_edges=bottom_edges,
                announced=announced,
                is_to_tell=stage.is_to_tell,
            )
            yield from measure(stage, look.scenes, setup, hands=hands)
            if done == 0 and len(looks[0].scenes) >= len(list(scenes(content))):
                yield from measure_ways(stage, tuple(scenes(content)), setup, hands)
            done += 1
            progress.tell(done, len(looks))
    progress.clear()
