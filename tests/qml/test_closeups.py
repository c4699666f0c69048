"""An element comes closer when it is chosen, and goes back when somebody asks for all of it."""

import pytest
from PySide6.QtGui import QAccessible

from tests.qml.running import Visitor, wait_until, where


@pytest.fixture
def explorer(guest: Visitor) -> Visitor:
    """Someone at the ship, whose door can be seen from nearby."""
    guest.app.kiosk.open("ship")
    guest.settle()
    return guest


def near(visitor: Visitor) -> str:
    """The name of what is shown from nearby; empty for nothing."""
    if not visitor.sees("CloseupView"):
        return ""
    view = visitor.find("CloseupView")
    wait_until(lambda: bool(view.property("there")))
    (picture,) = [one for one in visitor.all("ContentPicture") if one.parentItem() is view]
    return f"{picture.property('file')} {picture.property('scrim')}"


def test_choosing_an_element_shows_it_large_and_another_button_all_of_it(explorer: Visitor) -> None:
    assert near(explorer) == ""
    explorer.tap(explorer.find("ListChoice", "Title of door"))
    assert where(explorer) == ("ship", "door")
    assert near(explorer) == "wall.png part-60-10-90-40"
    assert not explorer.sees("KioskButton", "Turn left")
    explorer.tap(explorer.find("KioskButton", "See all of it"))
    assert near(explorer) == ""
    assert where(explorer) == ("ship", "door")
    explorer.tap(explorer.find("KioskButton", "Turn left"))
    explorer.tap(explorer.find("KioskButton", "Close-up"))
    assert near(explorer) == "wall.png part-60-10-90-40"


def test_an_element_without_a_view_is_shown_on_the_whole(explorer: Visitor) -> None:
    explorer.tap(explorer.find("ListChoice", "Title of door"))
    explorer.tap(explorer.find("ListChoice", "Title of engine"))
    assert near(explorer) == ""
    assert explorer.sees("KioskButton", "Turn left")
    assert not explorer.sees("KioskButton", "Close-up")


def test_an_agency_is_told_by_a_word_and_a_form(explorer: Visitor) -> None:
    chips = explorer.all("ElementChip")
    names = [QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name) for chip in chips]
    assert names == ["Title of engine, Dock · 1998, 1 of 2", "Title of door, Yard · 2010, 2 of 2"]
    forms = {(mark.property("form"), mark.property("round")) for mark in explorer.all("AgencyMark")}
    assert len(forms) == len(chips)
