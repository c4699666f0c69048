"""What stands on the pictures can be read from the pictures: by Tesseract, which knows nothing of the content.

The English words and numbers are written down here as the two source pages have them, so a fact that is lost or
mistyped on its way to the screen is found too.
"""

import os
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.content.model.schema import Item, Person, Place
from kiosk.session.state import VisitorSettings
from kiosk.tour.scenes import Scene
from kiosk.tour.stage import enter
from tests.conftest import PROJECT
from tests.qml.running import load, running_kiosk

DATA = PROJECT / "data"
SIZE = QSize(1920, 1080)
LIKENESS = 0.85
"""Of the letters; digits must be right."""

SCALES = (0.6, 0.5, 1.0)
"""Tesseract is made for the type of books, and reads the large numerals best when they are that small. One at a time,
until nothing is missing."""

TESSERACT = shutil.which("tesseract")
LANGUAGES = {"en": "eng", "es": "spa"}
ACTING = " (en funciones)"
"""The mark of a role that is held for the time being, in Spanish."""


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
    """A scene, and what must be readable on it."""

    scene: Scene
    words: tuple[str, ...]


def item(address: str, *words: str) -> Page:
    screen, _, key = address.partition("/")
    return Page(Scene(screen, key, "item" if key else "screen"), words)


PROGRAMS = [
    item("programs/commercial-crew", "Commercial Crew Program"),
    item("programs/commercial-low-earth-orbit", "Commercial Low Earth Orbit Program"),
    item("programs/human-research", "Human Research Program"),
    item("programs/international-space-station", "International Space Station"),
    item("programs/launch-services", "Launch Services Program"),
    item("programs/rocket-propulsion-test", "Rocket Propulsion Test Program"),
    item("programs/space-communications-and-navigation", "Space Communications and Navigation Program"),
]
LEADERS = [
    item("leadership/kenneth-bowersox", "Kenneth Bowersox", "Associate Administrator for Space Operations"),
    item("leadership/joel-montalbano", "Joel Montalbano", "Deputy Associate Administrator for Space Operations"),
    item("leadership/tonya-mcnair", "Tonya McNair", "Deputy Associate Administrator for Management of Space Operations"),
    item("leadership/phil-mcalister", "Phil McAlister", "Senior Advisor to the Associate Administrator for Space Operations"),
    item("leadership/kevin-coggins", "Kevin Coggins", "Deputy Associate Administrator and Program Manager, Space Communications and Navigation"),
    item("leadership/benjy-neumann", "Benjy Neumann", "Director of Human Spaceflight Capabilities Division"),
    item("leadership/robyn-gatens", "Robyn Gatens", "Director of International Space Station for Space Operations", "Director of the Commercial Spaceflight Division (acting)"),
    item("leadership/bradley-smith", "Bradley Smith", "Director of Launch Services for Space Operations"),
    item("leadership/benjamin-alvin-drew", "Benjamin Alvin Drew", "Lead for NASA Space Sustainability", "Director of the Cross-Directorate Technical Integration Office (acting)"),
    item("leadership/elaine-slaugh", "Elaine Slaugh", "Director of the Resources Management Office for Space Operations"),
    item("leadership/diana-oglesby", "Diana K. Oglesby", "Director of the Strategic Integration and Management Division for Space Operations"),
]  # fmt: skip
CENTERS = [
    item("centers/johnson", "Johnson Space Center", "Houston, Texas"),
    item("centers/kennedy", "Kennedy Space Center", "Merritt Island, Florida"),
    item("centers/marshall", "Marshall Space Flight Center", "Huntsville, Alabama"),
    item("centers/stennis", "Stennis Space Center", "Bay St. Louis, Mississippi"),
]
SEEDS = [
    Page(Scene("home", "", "screen"), ("Space Operations Mission Directorate", "Facts as of November 2026")),
    item("stories/crew-4", "Crew-4", "Kjell Lindgren", "Bob Hines", "Jessica Watkins", "Samantha Cristoforetti", "3:52 a.m.", "Launch Pad 39A"),
    item("stories/core-stage-by-barge", "Michoud plant in New Orleans", "January 8, 2020", "barge Pegasus"),
    item("stories/cupola-window", "Karen Nyberg", "Expedition 37"),
]  # fmt: skip
FIGURES = [
    item("station/years-in-orbit", "25 years in orbit", "November 20, 1998"),
    Page(Scene("station", "visitors", "reading"), ("270+ people",)),
    item("station/altitude", "250 miles", "about 250 miles"),
    item("station/spacewalks", "259", "spacewalks"),
    item("station/national-laboratory", "2005"),
    item("station/design-years", "1984-1993"),
    item("programs/space-communications-and-navigation", "100+ missions", "230 feet"),
]


def in_spanish(pages: Iterable[Page]) -> list[Page]:
    """The same scenes with the words that the content gives them in Spanish."""
    content = load(DATA).content
    assert content is not None
    found: list[Page] = []
    for page in pages:
        entry = next(one for one in content.items_of(page.scene.screen) if one.key == page.scene.item)
        match entry:
            case Person(name=name, roles=roles):
                words = (name, *(role.title["es"].strip() + (ACTING if role.acting else "") for role in roles))
            case Place(title=title, city=city):
                words = (title["es"], city)
            case Item(title=title):
                words = (title["es"],)
            case _:
                words = ()
        assert words
        found.append(Page(page.scene, words))
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


def recognise(picture: Path, language: str, scale: float) -> str:
    """What Tesseract reads on a picture. Type is bright, so it is turned into dark type on a bright ground first."""
    assert TESSERACT is not None
    image = ImageOps.invert(Image.open(picture).convert("L"))
    prepared = picture.with_suffix(f".{scale}.png")
    image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS).save(prepared)
    done = subprocess.run(
        [TESSERACT, prepared, "-", "--psm", "11", "-l", LANGUAGES[language]],
        env=os.environ | {"OMP_THREAD_LIMIT": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def missing(page: Page, picture: Path, language: str) -> list[str]:
    left, text = list(page.words), ""
    for scale in SCALES:
        text += "\n" + recognise(picture, language, scale)
        left = [words for words in left if not can_be_read(words, text)]
        if not left:
            return []
    return [f"{page.scene.name} does not show {words!r}, but: {' '.join(text.split())}" for words in left]


def draw(pages: list[Page], language: str, folder: Path) -> list[Path]:
    pictures: list[Path] = []
    with running_kiosk(DATA, size=SIZE, language=language) as app:
        for page in pages:
            enter(app, page.scene, VisitorSettings())
            pictures.append(folder / f"{page.scene.name}.png")
            assert app.window.grabWindow().save(str(pictures[-1]), None, 90)
    return pictures


@needs_tesseract
@pytest.mark.parametrize(
    ("language", "pages"),
    [
        pytest.param("en", PROGRAMS, id="every program"),
        pytest.param("en", LEADERS, id="every leader with the full title"),
        pytest.param("en", CENTERS, id="every center with its city"),
        pytest.param("en", FIGURES, id="every figure"),
        pytest.param("en", SEEDS, id="the directorate, Crew-4, the barge and the Cupola"),
        pytest.param("es", PROGRAMS, id="every program in Spanish"),
        pytest.param("es", LEADERS, id="every leader in Spanish"),
        pytest.param("es", CENTERS, id="every center in Spanish"),
    ],
)
def test_can_be_read_off_the_screen(language: str, pages: list[Page], tmp_path: Path, qt_app: QGuiApplication) -> None:
    pages = pages if language == "en" else in_spanish(pages)
    pictures = draw(pages, language, tmp_path)
    with ThreadPoolExecutor(max_workers=2) as readers:
        found = list(readers.map(lambda page, picture: missing(page, picture, language), pages, pictures))
    assert not any(found), "\n" + "\n".join(line for lines in found for line in lines)


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
