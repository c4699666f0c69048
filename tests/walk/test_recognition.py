"""What stands on the pictures can be read from the pictures: by Tesseract, which knows nothing of the content.

`make walk` reads every fact of the source pages in both languages, `make test` a share of them. Only what is drawn is
read: where text stands on a picture is asked, but not what it says.
"""

import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import reduce
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.app import KioskApp
from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Content
from kiosk.session.state import VisitorSettings
from kiosk.tour.items import is_kind, line_rects, shown_part, visible_items
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import enter, turn_pages
from tests.conftest import PROJECT
from tests.content.texts import written
from tests.qml.running import running_kiosk
from tests.walk.sampling import is_whole
from tests.walk.seed_facts import PUT_TOGETHER, TOLD, Told

DATA = PROJECT / "data"
SIZE = QSize(1920, 1080)
LIKENESS = 0.85
"""Of the letters; digits must be right."""

TYPE_SIZES = (26, 20, 36)
"""Tesseract is made for the type of books, so all type is brought to one size. One at a time, until nothing is missing."""

MARGIN = 4
"""Pixels around a text, and four times as many between two of them."""


STEP = 16
"""Of so many pages `make test` reads one, in each language another."""

TESSERACT = shutil.which("tesseract")
LANGUAGES = {"en": "eng", "es": "spa"}


def installed() -> set[str]:
    if TESSERACT is None:
        return set()
    listed = subprocess.run([TESSERACT, "--list-langs"], capture_output=True, encoding="utf-8", check=False)
    return set(listed.stdout.split())


needs_tesseract = pytest.mark.skipif(
    not set(LANGUAGES.values()) <= installed(), reason="Tesseract with English and Spanish is not installed here"
)


@dataclass(frozen=True)
class Page:
    """A scene, what must be readable on it, and all texts on its pictures, cut out, with the size of their type."""

    scene: Scene
    words: tuple[str, ...]
    texts: tuple[tuple[Image.Image, int], ...]


def facts_of(language: str, facts: list[Told]) -> dict[Scene, tuple[str, ...]]:
    """What must be readable on each scene, in one language."""
    found: dict[Scene, tuple[str, ...]] = {}
    for fact in facts:
        found[fact.scene] = found.get(fact.scene, ()) + fact.words[language]
    return found


def plain(text: str) -> str:
    """Words without what recognition cannot be held to: capitals, accents, kinds of dashes, blanks."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"\s+\+", "+", " ".join(re.sub(r"[–—−~-]+", "-", bare).split()))


def can_be_read(expected: str, text: str) -> bool:
    """Whether `text` holds `expected`, give or take some letters; digits must be the same."""
    wanted, words = plain(expected), plain(text).split()
    digits = re.sub(r"\D", "", wanted)
    length = len(wanted.split())
    for count in range(max(1, length - 1), length + 3):
        for start in range(len(words) - count + 1):
            window = " ".join(words[start : start + count])
            if re.sub(r"\D", "", window) != digits:
                continue
            if SequenceMatcher(None, wanted, window, autojunk=False).ratio() >= LIKENESS:
                return True
    return False


def grey(picture: QImage) -> Image.Image:
    """A picture in shades of grey, turned over: type is bright, and Tesseract is used to dark type on a bright ground."""
    image = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    size, line = (image.width(), image.height()), image.bytesPerLine()
    return ImageOps.invert(Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", line))


def cut_out(app: KioskApp) -> Iterator[tuple[Image.Image, int]]:
    """Every text that is drawn, as it looks, and how large its type is, in pixels."""
    picture = grey(app.window.grabWindow())
    for item in visible_items(app.window):
        if is_kind(item, "QQuickText") and item.property("text"):
            seen = reduce(QRectF.united, (shown_part(item, line) for line in line_rects(item)), QRectF())
            if not seen.isEmpty():
                place = seen.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).toAlignedRect()
                left, top = max(0, place.left()), max(0, place.top())
                right, bottom = min(picture.width, place.right()), min(picture.height, place.bottom())
                yield picture.crop((left, top, right, bottom)), item.property("font").pixelSize()


def all_texts(app: KioskApp) -> Iterator[tuple[Image.Image, int]]:
    """Every text of a scene, on all its pages."""
    yield from cut_out(app)
    while turn_pages(app):
        yield from cut_out(app)


def draw(language: str, facts: dict[Scene, tuple[str, ...]]) -> list[Page]:
    pages: list[Page] = []
    with running_kiosk(DATA, size=SIZE, language=language) as app:
        for scene, words in facts.items():
            enter(app, scene, VisitorSettings())
            pages.append(Page(scene, words, tuple(all_texts(app))))
    return pages


def column(page: Page, type_size: int) -> Image.Image:
    """All texts of a page, one below the other and in type of one size."""
    pieces = [scaled(piece, type_size / pixels) for piece, pixels in page.texts]
    gap = 4 * MARGIN
    whole = Image.new(
        "L", (max(one.width for one in pieces) + 2 * gap, sum(one.height + gap for one in pieces) + gap), 255
    )
    top = gap
    for piece in pieces:
        whole.paste(piece, (gap, top))
        top += piece.height + gap
    return whole


def scaled(picture: Image.Image, scale: float) -> Image.Image:
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def recognise(pages: list[Page], language: str, type_size: int, folder: Path) -> list[str]:
    """What Tesseract reads on each page. It learns a language once for all of them."""
    assert TESSERACT is not None
    names = [folder / f"{page.scene.name}.{type_size}.png" for page in pages]
    for page, name in zip(pages, names, strict=True):
        column(page, type_size).save(name)
    listed = folder / f"{type_size}.txt"
    listed.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    done = subprocess.run(
        [TESSERACT, listed, "-", "--psm", "6", "-l", LANGUAGES[language]],
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    read = done.stdout.split("\f")[: len(pages)]
    assert len(read) == len(pages)
    return read


def missing(pages: list[Page], language: str, folder: Path) -> list[str]:
    """What cannot be read on the pages, in any size of type."""
    texts = dict.fromkeys((page.scene for page in pages), "")
    left = pages
    for type_size in TYPE_SIZES:
        for page, text in zip(left, recognise(left, language, type_size, folder), strict=True):
            texts[page.scene] += "\n" + text
        left = [page for page in left if unread(page, texts[page.scene])]
        if not left:
            return []
    return [
        f"{page.scene.name} does not show {words!r}, but: {' '.join(texts[page.scene].split())}"
        for page in left
        for words in unread(page, texts[page.scene])
    ]


def unread(page: Page, text: str) -> list[str]:
    return [words for words in page.words if not can_be_read(words, text)]


@needs_tesseract
@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_can_be_read_off_the_screen(language: str, tmp_path: Path, qt_app: QGuiApplication) -> None:
    start = list(LANGUAGES).index(language) * STEP // len(LANGUAGES)
    facts = [*TOLD, *PUT_TOGETHER]
    pages = draw(language, facts_of(language, facts if is_whole() else facts[start::STEP]))
    found = missing(pages, language, tmp_path)
    assert not found, "\n" + "\n".join(found)


@pytest.fixture(scope="module")
def content() -> Content:
    loaded = load(DATA).content
    assert loaded is not None
    return loaded


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_stands_in_the_content(language: str, content: Content) -> None:
    lost: list[str] = []
    for scene, words in facts_of(language, TOLD).items():
        items = {item.key: item for item in content.items_of(scene.screen)}
        text = plain(" ".join(written(items[scene.item] if scene.item else content.screens[scene.screen], language)))
        lost += [f"{scene.name}: {one}" for one in words if plain(one) not in text]
    assert lost == []


@pytest.mark.parametrize(
    ("expected", "text", "read"),
    [
        ("Kennedy Space Center", "noise Kennedy\nSpace Cenler noise", True),
        ("Kennedy Space Center", "Johnson Space Center", False),
        ("270+ people", "270 + people", True),
        ("250 miles", "250 mites", True),
        ("250 miles", "259 miles", False),
        ("1984-1993", "1984–1993", True),
        ("1984-1993", "1984–1998", False),
        ("Estación Espacial", "ESTACION ESPACIAL", True),
        ("Programa de Tripulación Comercial", "Programa de Investigación Humana", False),
    ],
)
def test_letters_may_be_misread_but_digits_may_not(expected: str, text: str, read: bool) -> None:
    assert can_be_read(expected, text) is read
