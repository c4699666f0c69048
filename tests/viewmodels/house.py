"""View models over the minimal content, at one fixed moment."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from kiosk.content.assets.maps import load_map
from kiosk.content.assets.turntables import Frames
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.languages.reading import read_language
from kiosk.session.rules import rules_for
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.screen import ScreenViewModel
from tests.conftest import PROJECT

AScreen = TypeVar("AScreen", bound=ScreenViewModel)
AnItem = TypeVar("AnItem", bound=ItemViewModel)

NOW = datetime(2025, 1, 31, 12, tzinfo=UTC)
SINCE = datetime(2000, 11, 2, 9, 21, tzinfo=UTC)
LANGUAGES = PROJECT / "resources" / "languages"
FRAMES = Frames(
    ("0.webp", "1.webp", "2.webp"),
    ({"Engine": (0.1, 0.2, False)}, {"Engine": (0.3, 0.4, True)}, {"Engine": (0.5, 0.6, False)}),
)
"""What every turntable holds."""
PLACEHOLDERS = {"idle_seconds": 60, "prompt_seconds": 30}


def load_content(folder: Path) -> Content:
    content = load(folder).content
    assert content is not None
    return content


def make_edition(
    content: Content, language: str = "en", today: date = NOW.date(), place: tuple[float, float] | None = None
) -> Edition:
    """An edition of the kiosk at a place, in degrees north and degrees east."""
    maps = {name: load_map(PROJECT / "resources" / "maps" / f"{name}.json") for name in ("united-states", "world")}
    spoken = read_language(LANGUAGES, language)
    return Edition(
        content,
        spoken,
        maps=maps,
        load_frames=lambda _: FRAMES,
        placeholders=PLACEHOLDERS,
        today=today,
        place=place,
    )


def make_kiosk(content: Content, language: str = "en") -> KioskViewModel:
    rules = rules_for(content, language=language)
    return KioskViewModel(rules, lambda wanted: make_edition(content, wanted), SINCE, lambda: NOW)


def screen_of(edition: Edition, key: str, kind: type[AScreen]) -> AScreen:
    """The screen `key` as the view model of its type."""
    screen = edition.screen(key)
    assert isinstance(screen, kind)
    return screen


def item_of(edition: Edition, screen: str, key: str) -> ItemViewModel:
    return next(item for item in edition.screen(screen).item_models if item.key == key)


def typed_item(edition: Edition, screen: str, key: str, kind: type[AnItem]) -> AnItem:
    """An item as the view model of its type."""
    item = item_of(edition, screen, key)
    assert isinstance(item, kind)
    return item
