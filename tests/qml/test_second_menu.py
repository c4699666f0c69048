"""A menu that is not the home screen is a screen like any other: Home leads away from it."""

import shutil
from pathlib import Path

from tests.qml.running import Visitor, running_kiosk, where


def test_home_leads_from_a_second_menu_to_the_first(exhibit: Path, tmp_path: Path) -> None:
    content = Path(shutil.copytree(exhibit, tmp_path / "content"))
    shutil.copy(content / "screens" / "home.yaml", content / "screens" / "lobby.yaml")
    with running_kiosk(content, address="lobby") as app:
        visitor = Visitor(app)
        assert where(visitor) == ("lobby", "")
        home = visitor.find("KioskButton", "Home")
        assert home.isEnabled()
        visitor.tap(home)
        assert where(visitor) == ("home", "")
        assert not visitor.find("KioskButton", "Home").isEnabled()
