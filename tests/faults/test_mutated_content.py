"""300 content folders, each spoilt in another way: checked, loaded, and what is left of some of them shown."""

import time
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.content.checking.checks import PictureFault, check
from kiosk.content.loading.loader import load
from kiosk.doctor.abilities import abilities
from kiosk.platform.pictures import BrokenPictureError, picture_size
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import scenes
from kiosk.tour.stage import enter
from kiosk.yamlfile.diagnostics import Diagnostic
from tests.content.minimal import TODAY
from tests.content.mutations import disagreements, mutate
from tests.faults.conftest import Record
from tests.qml.exhibit import write_exhibit
from tests.qml.running import running_kiosk

FOLDERS = 300
SHOWN = 30
SECONDS = 10.0


def probe(path: Path) -> tuple[int, int]:
    try:
        return picture_size(path)
    except BrokenPictureError as error:
        raise PictureFault(str(error)) from None


def checked(folder: Path, today: date) -> tuple[Diagnostic, ...]:
    """The content check as `space-kiosk check` makes it."""
    able = abilities()
    return check(
        folder,
        probe=probe,
        today=today,
        icon_names=able.icon_names,
        interface_languages=able.interface_languages,
        letters=able.letters,
    )


def test_check_and_kiosk_agree_on_300_spoilt_folders(tmp_path: Path, qt_app: QGuiApplication, record: Record) -> None:
    longest, wrong, loadable = 0.0, list[str](), list[Path]()
    for seed in range(FOLDERS):
        folder = write_exhibit(tmp_path / str(seed))
        mutate(folder, seed)
        began = time.monotonic()
        found, _ = disagreements(folder, partial(checked, today=TODAY))
        longest = max(longest, time.monotonic() - began)
        wrong += (f"seed {seed}: {one}" for one in found)
        if load(folder).content is not None:
            loadable.append(folder)
    assert not wrong, "\n".join(wrong)
    assert longest < SECONDS
    assert len(loadable) >= FOLDERS / 2
    for folder in loadable[:: len(loadable) // SHOWN]:
        _show(folder)
    record("one of 300 content folders, each spoilt in another way", "what is left of the content", longest)


def _show(folder: Path) -> None:
    """Walk through all scenes of a folder. Qt's warnings fail the test (the fixture `faults`)."""
    content = load(folder).content
    assert content is not None
    with running_kiosk(folder) as app:
        for scene in scenes(content):
            enter(app, scene, VisitorSettings())
