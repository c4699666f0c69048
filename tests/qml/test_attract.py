"""The attract loop: what it counts goes on, and nothing of a scene changes before the next one is there in whole."""

from PySide6.QtTest import QSignalSpy

from tests.qml.running import Visitor

LONGER_THAN_A_TICK = 2500


def test_the_count_goes_on_until_somebody_leaves_the_home_screen(visitor: Visitor) -> None:
    """Two scenes may show it, and the one that is not seen must not stop it for the other."""
    kiosk = visitor.app.kiosk
    assert QSignalSpy(kiosk.presence.changed).wait(LONGER_THAN_A_TICK)
    kiosk.start()
    visitor.settle()
    assert QSignalSpy(kiosk.presence.changed).wait(LONGER_THAN_A_TICK)
    kiosk.open("programs")
    visitor.settle()
    assert not QSignalSpy(kiosk.presence.changed).wait(LONGER_THAN_A_TICK)


def test_a_scene_keeps_its_picture_and_its_words_while_it_fades(visitor: Visitor) -> None:
    view = visitor.find("AttractView")
    before = view.property("evenScene"), view.property("oddScene")
    view.setProperty("scene", 1)
    assert (view.property("evenScene"), view.property("oddScene")) == before
    visitor.settle()
    assert (view.property("evenScene"), view.property("oddScene")) == (2, 1)
