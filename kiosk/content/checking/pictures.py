"""What the content check asks of a picture, asked of many at once."""

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Protocol

Progress = Callable[[int, int], None]
"""Told how many pictures have been looked at, and how many there are."""
MOST_THREADS = 4
"""A photograph of 24 megapixels takes its memory on each of them."""


class PictureFault(Exception):  # noqa: N818 - a fault is our word for it
    """Raised by a probe: the picture cannot be drawn. Its text says why, for staff."""

    def __init__(self, why: str, *, too_large: bool = False) -> None:
        super().__init__(why)
        self.too_large = too_large
        """Whether it is whole, and has more pixels than the kiosk draws."""


class PictureProbe(Protocol):
    """Opens a picture far enough to know that it can be drawn. It is asked on several threads at once."""

    def __call__(self, path: Path, /) -> tuple[int, int]:
        """Return width and height in pixels, or raise `PictureFault`."""
        ...


class LookedAt:
    """Pictures that have been looked at already, as a probe that answers at once."""

    def __init__(self, probe: PictureProbe) -> None:
        self._probe = probe
        self._answers: dict[Path, tuple[int, int] | PictureFault] = {}

    def look_at(self, paths: Iterable[Path], progress: Progress | None = None) -> None:
        """Look at pictures on several threads, each picture once."""
        wanted = [path for path in dict.fromkeys(paths) if path not in self._answers]
        threads = ThreadPoolExecutor(min(MOST_THREADS, os.cpu_count() or 1))
        try:
            looks = {threads.submit(self._look, path): path for path in wanted}
            for done, look in enumerate(as_completed(looks), 1):
                self._answers[looks[look]] = look.result()
                if progress is not None:
                    progress(done, len(wanted))
        finally:
            threads.shutdown(cancel_futures=True)

    def __call__(self, path: Path, /) -> tuple[int, int]:
        """Return the size of a picture, or raise the fault that was found. One that is new is looked at now."""
        if path not in self._answers:
            self._answers[path] = self._look(path)
        answer = self._answers[path]
        if isinstance(answer, PictureFault):
            raise answer
        return answer

    def _look(self, path: Path) -> tuple[int, int] | PictureFault:
        try:
            return self._probe(path)
        except PictureFault as fault:
            return fault
        except (OSError, ValueError) as error:
            return PictureFault(str(getattr(error, "strerror", None) or error))
