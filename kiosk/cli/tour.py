"""`space-kiosk tour`: pictures of every scene."""

import argparse
import sys
from pathlib import Path

from kiosk.cli.outcome import ContentError, UsageError
from kiosk.cli.stages import TRY_AGAIN, stages, visitor_settings


def tour(options: argparse.Namespace) -> int:
    """Draw every screen, item and state into a folder."""
    from kiosk.tour.pictures import Appearance, Shot, draw, write_index
    from kiosk.tour.scenes import scenes
    from kiosk.tour.stage import SceneError

    out: Path = options.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make the folder {out}: {error.strerror}") from None
    shots: list[Shot] = []

    def progress(shot: Shot) -> None:
        if sys.stderr.isatty():
            print(f"\r{shot.file}", end="\033[K", file=sys.stderr, flush=True)

    try:
        for stage, content, language, size in stages(options):
            every = tuple(scenes(content))
            appearance = Appearance(language, size, visitor_settings(options))
            shots += draw(stage, every, out, appearance=appearance, progress=progress)
        index = write_index(shots, out)
    except SceneError as error:
        raise ContentError(f"{error}; {TRY_AGAIN}") from None
    except OSError as error:
        raise UsageError(f"the pictures cannot be written: {error}; give another folder with --out") from None
    if sys.stderr.isatty():
        print("\r", end="\033[K", file=sys.stderr)
    print(f"{len(shots)} pictures and {index}")
    return 0
