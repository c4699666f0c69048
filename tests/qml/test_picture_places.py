"""Every place of the kiosk that shows pictures shows them under any name, and a card where there is none to show."""

import json
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.tour.items import is_kind, visible_items
from kiosk.tour.stage import settle
from tests.content.minimal import FRAMES, HOTSPOTS, PICTURES
from tests.platform.pictures import quarters, save
from tests.qml.running import running_kiosk, wait_until

PLACES = ("", "home", "programs/crew", "leaders/ada-first", "pictures/pad", "pictures", "ship")
"""The attract screen, home with its tiles, a carousel, a portrait, the gallery, and the turntable."""
STEMS = ("Peña #1", unicodedata.normalize("NFD", "Peña"), "%41 50%", "a%2Fb?c&d", "🚀 'x' \"y\"\n", "ש\u202elom")


def renamed(exhibit: Path, folder: Path, stem: str, *, stored: str | None = None) -> Path:
    """The exhibit with every picture, and every frame of the turntable, renamed; in the files as `stored`, if given."""
    content = Path(shutil.copytree(exhibit, folder / "content"))
    media = content / "media"
    pages = [content / "kiosk.yaml", *(content / "screens").glob("*.yaml")]
    for number, name in enumerate((*PICTURES, "sea.png")):
        if name.startswith("people/"):
            continue
        new = f"{stem}{number}.png"
        (media / name).rename(media / f"{stored or stem}{number}.png")
        for page in pages:
            text = page.read_text("utf-8")
            page.write_text(text.replace(f"file: {name}", f"file: {json.dumps(new, ensure_ascii=False)}"), "utf-8")
    for frame in FRAMES:
        save(quarters(60, 40), media / frame)
        path = media / frame
        path.rename(path.with_name(f"{stored or stem}{path.name}"))
    hotspots = {f"{stem}{name}": spots for name, spots in HOTSPOTS.items()}
    (media / "ship" / "hotspots.json").write_text(json.dumps(hotspots), "utf-8")
    _add_picture(content / "screens" / "leaders.yaml", "    ", "  - key: ada-first\n", f"{stem}0.png")
    for screen in ("home", "programs"):
        page = content / "screens" / f"{screen}.yaml"
        _add_picture(page, "", page.read_text("utf-8").splitlines(keepends=True)[0], f"{stem}0.png")
    shutil.rmtree(media / "people")
    return content


def _add_picture(page: Path, indent: str, behind: str, file: str) -> None:
    words = f"{{file: {json.dumps(file, ensure_ascii=False)}, alt: {{en: A, es: A}}, credit: {{en: A, es: A}}}}"
    text = page.read_text("utf-8")
    page.write_text(text.replace(behind, f"{behind}{indent}picture: {words}\n", 1), "utf-8")


def frames(app: KioskApp) -> Iterator[QQuickItem]:
    """Every place for a picture that can be seen, once all have come."""
    settle(app)
    kinds = ("KioskPicture", "TurningPicture")
    found = [item for item in visible_items(app.window) if any(is_kind(item, kind) for kind in kinds)]
    wait_until(lambda: not any(item.property("loading") for item in found))
    return (item for item in found if item.property("file") and not _is_empty(item))


def _is_empty(item: QQuickItem) -> bool:
    return QRectF(0, 0, item.width(), item.height()).isEmpty()


def covers_type(item: QQuickItem) -> bool:
    """Whether an item is the sign on the card of a picture on which type stands."""
    card = item.parentItem()
    if not is_kind(item, "KioskIcon") or card is None or not is_kind(card, "PictureFallback"):
        return False
    picture = card.parentItem().parentItem()
    return picture.property("scrim") not in {"none", "tile", None} and item.property("name") != ""


def go(app: KioskApp, place: str) -> None:
    if place:
        app.kiosk.open(place)
    settle(app)


def colours(app: KioskApp, item: QQuickItem) -> set[str]:
    """The colours in a place of the window, without its shades: the strongest part of each pixel."""
    seen = app.window.grabWindow()
    corner = item.mapToScene(item.boundingRect().topLeft()).toPoint()
    found = set[str]()
    for x in range(4, int(item.width()), 24):
        for y in range(4, int(item.height()), 24):
            pixel = seen.pixelColor(corner.x() + x, corner.y() + y)
            parts = {"red": pixel.red(), "green": pixel.green(), "blue": pixel.blue()}
            strongest = max(parts, key=lambda part: parts[part])
            if parts[strongest] > 2 * sorted(parts.values())[1] + 20:
                found.add(strongest)
    return found


@pytest.mark.parametrize("stem", STEMS, ids=ascii)
def test_every_place_shows_a_picture_of_any_name(stem: str, exhibit: Path, tmp_path: Path) -> None:
    with running_kiosk(renamed(exhibit, tmp_path, stem)) as app:
        for place in PLACES:
            go(app, place)
            found = list(frames(app))
            assert found, place
            assert [item.property("file") for item in found if item.property("broken")] == [], place
            assert any({"red", "blue"} & colours(app, item) for item in found), place


def test_an_accent_may_be_stored_as_a_mac_does(exhibit: Path, tmp_path: Path) -> None:
    content = renamed(exhibit, tmp_path, "Peña", stored=unicodedata.normalize("NFD", "Peña"))
    with running_kiosk(content) as app:
        for place in PLACES:
            go(app, place)
            assert [item.property("file") for item in frames(app) if item.property("broken")] == [], place


def test_where_a_whole_folder_leads_outside_there_are_cards_and_lines_in_the_log(
    exhibit: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    content = Path(shutil.copytree(exhibit, tmp_path / "content"))
    for name in ("ship", "ground"):
        (content / "media" / name).rename(tmp_path / name)
        (content / "media" / name).symlink_to(tmp_path / name)
    with running_kiosk(content) as app:
        for place in ("programs/crew", "ship"):
            go(app, place)
            assert any(is_kind(item, "PictureFallback") for item in visible_items(app.window)), place
            assert not any(covers_type(item) for item in visible_items(app.window)), place
    for words in ("'ship' leads out of the media folder", "'ground/pad.png' leads out of the media folder"):
        assert words in caplog.text
