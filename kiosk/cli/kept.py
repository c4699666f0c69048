"""What a kiosk keeps between starts: whether this start may trust it, and what is noted at its end."""

import logging
import os
from contextlib import suppress
from threading import Thread

from kiosk.site.folders import cache_folder, state_folder
from kiosk.site.instance import display_names
from kiosk.site.qml_cache import QmlCache
from kiosk.site.run_mark import RunMark

log = logging.getLogger("kiosk")


class Kept:
    """The kept things of one run, from its beginning to its end in order.

    After a run that did not end in order, and in safe mode, nothing is trusted that was kept.
    """

    def __init__(self, *, safe: bool) -> None:
        self._mark = RunMark(state_folder(), next(iter(display_names()), "nowhere"))
        ended_in_order = self._mark.begin()
        self.trusted = ended_in_order and not safe and os.environ.get("KIOSK_UNCLEAN") != "1"
        self._qml_cache = QmlCache(cache_folder())
        self._safe = safe
        self._has_told = False

    def prepare_qml(self) -> None:
        """Tell Qt what to do about its cache of QML. Before Qt is imported."""
        os.environ.update(self._qml_cache.prepare(trusted=self.trusted))

    def rest(self) -> None:
        """Seal what Qt has put into its cache, now that there is a picture and nothing to do. Does not keep waiting."""
        self._tell_mode()
        with suppress(RuntimeError):  # no memory for one more thread; what is not sealed is made anew
            Thread(target=self._qml_cache.seal, name="seal", daemon=True).start()

    def _tell_mode(self) -> None:
        if self._has_told:
            return
        self._has_told = True
        if self._safe:
            log.warning("safe mode is shown, since the kiosk failed again and again", extra={"notice": "safe-mode"})
        else:
            log.info("the kiosk is at rest, without safe mode", extra={"settled": "safe-mode"})

    def end(self) -> None:
        """The run ends in order."""
        self._qml_cache.seal()
        self._mark.end()
