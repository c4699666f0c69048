"""Runs compiled code on all processors: a picture's rows in bands, each band in a thread."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

BAND_HEIGHT = 8


def in_bands(height: int, draw: Callable[[int, int], None]) -> None:
    """Call `draw` with the first row of each band and the row after its last; it must release Python's lock."""
    starts = range(0, height, BAND_HEIGHT)
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        list(threads.map(lambda start: draw(start, min(start + BAND_HEIGHT, height)), starts))
