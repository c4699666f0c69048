"""Says what the build is doing, and how long each step took."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def step(words: str) -> Iterator[None]:
    """Announce a step before it begins, and its time after it has ended well."""
    started = time.monotonic()
    print(f"  {words} ...", end="", flush=True)
    try:
        yield
    except BaseException:
        print(" failed", flush=True)
        raise
    print(f" {time.monotonic() - started:.0f} s", flush=True)


def say(words: str) -> None:
    """Tell something that is no step."""
    print(words, flush=True)


def complain(words: str) -> None:
    """Tell why the build ends."""
    print(f"build_installer: {words}", file=sys.stderr, flush=True)
