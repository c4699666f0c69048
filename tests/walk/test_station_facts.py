"""What the station's source page tells can be read off the pictures, in English and in Spanish.

The words and numbers are written down here as the source has them, and their Spanish twins beside them. What has
happened since then stands on the same pages, so that nobody takes the past for the present.
"""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.tour.scenes import Scene, State
from tests.walk.test_recognition import Page, draw, missing, needs_tesseract

Twins = tuple[tuple[str, str], ...]


def told(address: str, state: State, *words: tuple[str, str]) -> tuple[Scene, Twins]:
    """A scene, and what must be readable on it: in English, in Spanish."""
    screen, _, key = address.partition("/")
    return Scene(screen, key, state), words


THEN = [
    told(
        "station-timeline/s1-truss",
        "reading",
        ("flight STS-112", "la misión STS-112"),
        ("45 feet long, 15 feet wide and 10 feet tall", "14 metros de largo, 4.6 de ancho y 3 de alto"),
        ("637 pounds", "290 kilogramos"),
        ("32,000 pounds", "14,500 kilogramos"),
    ),
    told(
        "station-timeline/harmony-and-p6",
        "reading",
        ("on flight STS-120, and Expedition 16", "en la misión STS-120, y la Expedición 16"),
    ),
    told(
        "station-timeline/tranquility-and-cupola",
        "reading",
        ("on flight STS-130", "en la misión STS-130"),
        ("11:06 at night", "11:06 de la noche"),
    ),
    told("station-timeline/pump-repair", "item", ("Mastracchio of Expedition 38", "de la Expedición 38")),
    told(
        "station-timeline/fly-around",
        "reading",
        ("With Expedition 56, they had spent 197 days", "Con la Expedición 56 habían pasado 197 días"),
        ("On June 14, Feustel and Arnold", "El 14 de junio, Feustel y Arnold"),
    ),
    told(
        "station-topics/visiting-vehicles",
        "item",
        ("more than 6,200 pounds", "más de 2800 kilogramos"),
        ("269 miles (433 kilometers) above the Indian Ocean", "433 kilómetros (269 millas) sobre el océano Índico"),
    ),
    told("stories/cupola-window", "item", ("Karen Nyberg", "Karen Nyberg"), ("Expedition 37", "la Expedición 37")),
    told(
        "station-topics/at-home",
        "item",
        ("a blog tells what the crew has just done", "un blog cuenta lo que acaba de hacer la tripulación"),
        ("a playlist on YouTube", "una lista de YouTube"),
    ),
    told("station/spacewalks", "item", ("259 spacewalks", "259 caminatas espaciales")),
    told("station/years-in-orbit", "item", ("25 years in orbit", "25 años en órbita")),
]
SINCE = [
    told("station-timeline/expedition-72", "item", ("It ended on April 19, 2025", "Terminó el 19 de abril de 2025")),
    told("station/spacewalks", "item", ("By March 2026 there had been 278", "En marzo de 2026 eran 278")),
    told("station-topics/record-holders", "item", ("Since July 2025 it has been 695", "Desde julio de 2025 son 695")),
    told("station-questions/who-is-up-there", "item", ("On October 1, 2026", "El 1 de octubre de 2026")),
    told("station-timeline/artemis-ii", "reading", ("252,756 miles", "252,756 millas")),
    told("station-timeline/home-early", "item", ("In January 2026", "En enero de 2026")),
]


@needs_tesseract
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("facts", [THEN, SINCE], ids=["what the source tells", "what has happened since"])
def test_can_be_read(facts: list[tuple[Scene, Twins]], language: str, tmp_path: Path, qt_app: QGuiApplication) -> None:
    column = ("en", "es").index(language)
    pages = [Page(scene, tuple(twin[column] for twin in twins)) for scene, twins in facts]
    pictures = draw(pages, language, tmp_path)
    with ThreadPoolExecutor(max_workers=2) as readers:
        found = list(readers.map(lambda page, picture: missing(page, picture, language), pages, pictures))
    assert not any(found), "\n" + "\n".join(line for lines in found for line in lines)
