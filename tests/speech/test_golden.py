"""The golden list: what is written on the screens, and word for word how each language says it."""

import re
from collections.abc import Iterator
from datetime import date

import msgspec
import pytest

from kiosk.languages.reading import read_language
from kiosk.speech.spoken_form import SpokenForm
from kiosk.speech.tongue import Tongue
from kiosk.viewmodels.wording import Wording
from tests.conftest import PROJECT
from tests.speech.tongues import LANGUAGES, form, interpreter
from tests.viewmodels.house import load_content

ENGLISH = {
    "about 17,500 miles (28,000 kilometers) an hour.": "about seventeen thousand five hundred miles, twenty-eight thousand kilometers, an hour.",
    "925,000 pounds (420,000 kilograms)": "nine hundred twenty-five thousand pounds, four hundred twenty thousand kilograms",
    "239,000 miles": "two hundred thirty-nine thousand miles",
    "1,111 days": "one thousand one hundred eleven days",
    "1,000,000": "one million",
    "2,500,000,001": "two billion five hundred million one",
    "0": "zero",
    "6.2 million gallons": "six point two million gallons",
    "8.05 meters": "eight point zero five meters",
    "-250 °F": "minus two hundred fifty degrees Fahrenheit",
    "1 °C": "one degree Celsius",
    "72%": "seventy-two percent",
    "17,500 mph": "seventeen thousand five hundred miles an hour",
    "28,000 km/h": "twenty-eight thousand kilometers an hour",
    "1 ft, 356 ft": "one foot, three hundred fifty-six feet",
    "3 lb, 2 kg, 5 km, 90 min": "three pounds, two kilograms, five kilometers, ninety minutes",
    "270+ people": "more than two hundred seventy people",
    "$3 billion": "three billion dollars",
    "$25,000": "twenty-five thousand dollars",
    "16 × 9": "sixteen by nine",
    "1/6 of the weight": "one sixth of the weight",
    "In 1998 and 2025": "In nineteen ninety-eight and twenty twenty-five",
    "1900, 1905, 2000, 2005, 2010": "nineteen hundred, nineteen oh five, two thousand, two thousand five, twenty ten",
    "the 1980s and the 1960s": "the nineteen eighties and the nineteen sixties",
    "1984-1993": "nineteen eighty-four to nineteen ninety-three",
    "1998–2000": "nineteen ninety-eight to two thousand",
    "10 – 20": "ten to twenty",
    "November 20, 1998.": "November twentieth, nineteen ninety-eight.",
    "January 2025": "January twenty twenty-five",
    "On July 1": "On July first",
    "the 100th and the 21st": "the one hundredth and the twenty-first",
    "6:00": "six o'clock",
    "6:05": "six oh five",
    "18:45": "eighteen forty-five",
    "at 11:06 a.m. they": "at eleven oh six a m they",
    "9:00 p.m.": "nine p m.",
    "NASA, ESA and JAXA": "NASA, ESA and JAXA",
    "the ISS and the CSA": "the I S S and the C S A",
    "CIPHER": "CIPHER",
    "SCaN": "scan",
    "The U.S. Senate": "The U S Senate",
    "SpaceX Crew-9": "Space X Crew nine",
    "Soyuz MS-26": "Soyuz M S twenty-six",
    "STS-88": "S T S eighty-eight",
    "S1 truss, Canadarm2, pad 39A": "S one truss, Canadarm two, pad thirty-nine A",
    "Saturn V, Artemis II, Gemini IX": "Saturn five, Artemis two, Gemini nine",
    "Expedition 72": "Expedition seventy-two",
    "Falcon 9": "Falcon nine",
    "Source: NASA · As of January 2025": "Source: NASA, As of January twenty twenty-five",
    "CC BY 4.0": "C C B Y four point zero",
    "research & science": "research and science",
    "a “quiet” place — far away": "a quiet place, far away",
    "3 of 8": "three of eight",
    "007": "zero zero seven",
    "123456789012345678901": "one two three four five six seven eight nine zero one two three four five six seven eight nine zero one",
}

SPANISH = {
    "unos 28,000 kilómetros por hora": "unos veintiocho mil kilómetros por hora",
    "unos 28 mil kilómetros": "unos veintiocho mil kilómetros",
    "384,400 kilómetros": "trescientos ochenta y cuatro mil cuatrocientos kilómetros",
    "2900 millones": "dos mil novecientos millones",
    "1,000,000 de años": "un millón de años",
    "1111 días": "mil ciento once días",
    "100 países": "cien países",
    "101 días": "ciento un días",
    "Más de 270 personas": "Más de doscientas setenta personas",
    "270+ personas": "más de doscientas setenta personas",
    "500 vueltas": "quinientas vueltas",
    "21 vueltas y 21 días": "veintiuna vueltas y veintiún días",
    "31 misiones": "treinta y una misiones",
    "925 mil libras": "novecientas veinticinco mil libras",
    "200 astronautas": "doscientos astronautas",
    "1 de enero de 2025": "primero de enero de dos mil veinticinco",
    "el 20 de noviembre de 1998": "el veinte de noviembre de mil novecientos noventa y ocho",
    "1984-1993": "mil novecientos ochenta y cuatro a mil novecientos noventa y tres",
    "1.5 km": "uno punto cinco kilómetros",
    "8 km/h": "ocho kilómetros por hora",
    "-120 °C": "menos ciento veinte grados Celsius",
    "98 %": "noventa y ocho por ciento",
    "1 kg, 2 kg": "uno kilogramo, dos kilogramos",
    "25 mil millones": "veinticinco mil millones",
    "$25 mil millones": "veinticinco mil millones de dólares",
    "$300": "trescientos dólares",
    "a las 11:06 de la mañana": "a las once y seis de la mañana",
    "a la 1:00": "a la una",
    "a las 10:01 p. m.": "a las diez y uno p m.",
    "EE. UU.": "Estados Unidos.",
    "El Senado de EE. UU. tiene 100": "El Senado de Estados Unidos tiene cien",
    "la NASA, la ESA y la CSA": "la NASA, la ESA y la C S A",
    "Saturno V": "Saturno cinco",
    "la Expedición 1 comenzó": "la Expedición uno comenzó",
    "la Soyuz MS-26": "la Soyuz M S veintiséis",
    "Fuente: NASA · Datos de enero de 2025": "Fuente: NASA, Datos de enero de dos mil veinticinco",
    "unos 8 kilómetros (5 millas) cada segundo": "unos ocho kilómetros, cinco millas, cada segundo",
    "3 de 8": "tres de ocho",
    "1/6 del peso": "un sexto del peso",
    "16 × 9": "dieciséis por nueve",
    "ciencia & arte": "ciencia y arte",
}

FIGURES = {
    "en": {
        "years-in-orbit": "twenty-six years",
        "visitors": "more than two hundred seventy people",
        "altitude": "two hundred fifty miles",
        "speed": "seventeen thousand five hundred miles an hour",
        "orbits-per-day": "sixteen orbits",
        "size": "three hundred fifty-six feet",
        "mass": "nine hundred twenty-five thousand pounds",
        "spacewalks": "more than two hundred seventy-eight spacewalks",
        "national-laboratory": "two thousand five",
        "design-years": "nineteen eighty-four to nineteen ninety-three",
        "builders": "five space agencies",
    },
    "es": {
        "years-in-orbit": "veintiséis años",
        "visitors": "más de doscientas setenta personas",
        "altitude": "cuatrocientos kilómetros",
        "speed": "veintiocho mil kilómetros por hora",
        "orbits-per-day": "dieciséis vueltas",
        "size": "ciento nueve metros",
        "mass": "cuatrocientas veinte toneladas",
        "spacewalks": "más de doscientas setenta y ocho caminatas espaciales",
        "national-laboratory": "dos mil cinco",
        "design-years": "mil novecientos ochenta y cuatro a mil novecientos noventa y tres",
        "builders": "cinco agencias espaciales",
    },
}
"""Of the station: each figure with its unit, as it is shown large."""

SIGNS = re.compile(r"[0-9%°$×·&/()\"]")
UNTIDY = re.compile(r"\s[,.;:!?]|,,|\.,|  ")


@pytest.mark.parametrize(("written", "said"), ENGLISH.items())
def test_english(written: str, said: str) -> None:
    assert form("en").of(written) == said


@pytest.mark.parametrize(("written", "said"), SPANISH.items())
def test_spanish(written: str, said: str) -> None:
    assert form("es").of(written) == said


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_figures_of_the_station(code: str) -> None:
    content = load_content(PROJECT / "data")
    wording = Wording(read_language(PROJECT / "resources" / "languages", code), {}, date(2025, 1, 31))
    shown = {fact.key: fact.figure for fact in content.items_of("station")}
    said = {
        key: form(code).of(f"{wording.figure_value(one)} {wording.figure_unit(one)}".strip())
        for key, one in shown.items()
        if key in FIGURES[code]
    }
    assert said == FIGURES[code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_of_the_content_is_said_with_a_digit_or_a_sign(code: str) -> None:
    listed = list(texts_in(msgspec.to_builtins(load_content(PROJECT / "data")), code))
    assert len(listed) > 900
    said = {text: interpreter(code).said(text) for text in listed}
    assert {text: words for text, words in said.items() if SIGNS.search(words) or UNTIDY.search(words)} == {}


def texts_in(value: object, code: str) -> Iterator[str]:
    """Every text in one language."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == code and isinstance(inner, str):
                yield inner
            elif key not in LANGUAGES:
                yield from texts_in(inner, code)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts_in(inner, code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_golden_list_says_no_digit_and_no_sign(code: str) -> None:
    listed = {"en": ENGLISH, "es": SPANISH}[code]
    assert [said for said in listed.values() if SIGNS.search(said)] == []


def test_what_is_said_is_said_the_same_again() -> None:
    """Words that are said go through once more unchanged, so that nothing depends on who asks twice."""
    for code, listed in (("en", ENGLISH), ("es", SPANISH)):
        again = {said: form(code).of(said) for said in listed.values()}
        assert {said: twice for said, twice in again.items() if said != twice} == {}


def test_a_language_without_numbers_of_its_own_leaves_them_to_the_engine() -> None:
    assert SpokenForm(Tongue(voice="fr", group=" ")).of("28 000 km en 2025") == "28000 km en 2025"
