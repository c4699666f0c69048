"""Texts, numbers and dates, as English and Spanish write them (EXPERIENCE H4)."""

from datetime import date

import pytest

from kiosk.content.model.schema import Figure, Text
from kiosk.languages.language import RIGHT_TO_LEFT_MARK, Direction, Language, Typeface
from kiosk.languages.reading import read_language
from kiosk.viewmodels.wording import Wording
from tests.viewmodels.house import LANGUAGES

TODAY = date(2025, 1, 31)
LABEL: Text = {"en": "Height", "es": "Altura"}


def wording(language: str, today: date = TODAY) -> Wording:
    return Wording(read_language(LANGUAGES, language), {"idle_seconds": 60, "prompt_seconds": 30}, today)


@pytest.mark.parametrize(
    ("value", "english", "spanish"),
    [
        pytest.param(7, "7", "7", id="one digit"),
        pytest.param(0, "0", "0", id="nought"),
        pytest.param(999, "999", "999", id="three digits"),
        pytest.param(1000, "1,000", "1000", id="four digits are not grouped in Spanish"),
        pytest.param(9999, "9,999", "9999", id="the largest of four digits"),
        pytest.param(10_000, "10,000", "10,000", id="five digits are grouped in both"),
        pytest.param(-1234, "-1,234", "-1234", id="negative"),
        pytest.param(1_234_567, "1,234,567", "1,234,567", id="millions"),
        pytest.param(384_400.5, "384,400.5", "384,400.5", id="the way to the Moon"),
        pytest.param(6.2, "6.2", "6.2", id="a fraction"),
        pytest.param(0.1, "0.1", "0.1", id="a fraction that binary numbers cannot hold"),
        pytest.param(2.0, "2", "2", id="a whole number written as a fraction"),
        pytest.param(1234.5, "1,234.5", "1234.5", id="four digits and a fraction"),
        pytest.param("100+", "100+", "100+", id="a text is left as it is"),
        pytest.param("1984–1993", "1984–1993", "1984–1993", id="a span of years"),
    ],
)
def test_numbers(value: float | str, english: str, spanish: str) -> None:
    assert wording("en").number(value) == english
    assert wording("es").number(value) == spanish


@pytest.mark.parametrize(
    ("partial", "english", "spanish"),
    [
        pytest.param("2025", "2025", "2025", id="a year"),
        pytest.param("2025-01", "January 2025", "enero de 2025", id="a month"),
        pytest.param("2025-01-30", "January 30, 2025", "30 de enero de 2025", id="a day"),
        pytest.param("2000-11-02", "November 2, 2000", "2 de noviembre de 2000", id="a day of one digit"),
        pytest.param("2024-02-29", "February 29, 2024", "29 de febrero de 2024", id="a leap day"),
        pytest.param("1998-12", "December 1998", "diciembre de 1998", id="the last month"),
        pytest.param(None, "", "", id="no date"),
        pytest.param("", "", "", id="an empty date"),
    ],
)
def test_partial_dates(partial: str | None, english: str, spanish: str) -> None:
    assert wording("en").date(partial) == english
    assert wording("es").date(partial) == spanish


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param({"en": "Sky", "es": "Cielo"}, "Cielo", id="its own language"),
        pytest.param({"en": "Sky"}, "Sky", id="the first language where its own is missing"),
        pytest.param(None, "", id="no text"),
        pytest.param({}, "", id="an empty text"),
        pytest.param({"es": "  Cielo \n"}, "Cielo", id="blanks around it"),
        pytest.param({"es": "una línea\nque sigue"}, "una línea que sigue", id="lines are joined"),
        pytest.param({"es": "uno\ndos\n\ntres\ncuatro"}, "uno dos\n\ntres cuatro", id="paragraphs stay apart"),
        pytest.param({"es": "Espera {idle_seconds} s, luego {prompt_seconds} s."}, "Espera 60 s, luego 30 s.", id="places are filled"),
        pytest.param({"es": "{idle_seconds} y {idle_seconds}"}, "60 y 60", id="each of them"),
        pytest.param({"es": "Hace {years_since:2000-11-02} años."}, "Hace 24 años.", id="years are counted"),
        pytest.param({"es": "{years_since:2000-02-30}"}, "{years_since:2000-02-30}", id="but not since a day that is none"),
        pytest.param({"es": "{otra} { }"}, "{otra} { }", id="other braces are left"),
    ],
)  # fmt: skip
def test_texts(text: Text | None, expected: str) -> None:
    assert wording("es").text(text) == expected


def language(locale: str, direction: Direction = "left-to-right", least_grouped: int = 1000) -> Language:
    return Language(
        code="zz",
        name="Zz",
        direction=direction,
        locale=locale,
        font=Typeface(family="Inter", files=("Inter-Regular.ttf",)),
        still_there="Zz?",
        least_grouped=least_grouped,
    )


@pytest.mark.parametrize(
    ("locale", "day", "month", "year"),
    [
        ("fr-FR", "5 janvier 2025", "janvier 2025", "2025"),
        ("de-DE", "5. Januar 2025", "Januar 2025", "2025"),
        ("en-GB", "5 January 2025", "January 2025", "2025"),
        ("pt-BR", "5 de janeiro de 2025", "janeiro de 2025", "2025"),
        ("ja-JP", "2025年1月5日", "2025年1月", "2025年"),
        ("he-IL", "5 בינואר 2025", "ינואר 2025", "2025"),
    ],
)
def test_dates_follow_the_patterns_of_the_locale(locale: str, day: str, month: str, year: str) -> None:
    words = Wording(language(locale), {}, TODAY)
    assert [words.date(partial) for partial in ("2025-01-05", "2025-01", "2025")] == [day, month, year]


def test_a_date_stays_as_it_is_where_its_locale_is_unknown() -> None:
    assert Wording(language("zz-ZZ"), {}, TODAY).date("2025-01-05") == "2025-01-05"


def test_numbers_are_grouped_from_where_the_language_says() -> None:
    assert Wording(language("fr-FR"), {}, TODAY).number(1234) == "1\u202f234"
    assert Wording(language("fr-FR", least_grouped=10_000), {}, TODAY).number(1234) == "1234"


def test_a_text_runs_in_the_direction_of_its_language_whatever_it_begins_with() -> None:
    words = Wording(language("en-US", "right-to-left"), {}, TODAY)
    assert words.text({"zz": "NASA"}) == RIGHT_TO_LEFT_MARK + "NASA"
    assert words.date("2025") == RIGHT_TO_LEFT_MARK + "2025"
    assert words.text({"zz": ""}) == words.text(None) == words.date(None) == ""
    assert words.number(25) == "25"


def test_a_figure_runs_in_the_direction_of_its_language_where_it_has_words() -> None:
    words = Wording(language("en-US", "right-to-left"), {}, TODAY)
    assert (
        words.figure_value(Figure(label=LABEL, source="s", value={"zz": "6.2 million", "en": 6}))
        == RIGHT_TO_LEFT_MARK + "6.2 million"
    )
    assert words.figure_value(Figure(label=LABEL, source="s", value={"zz": 6, "en": "6.2 million"})) == "6"
    assert words.figure_value(Figure(label=LABEL, source="s", value="24/7")) == "24/7"


@pytest.mark.parametrize(
    ("figure", "english", "spanish"),
    [
        pytest.param(Figure(label=LABEL, source="s", value=259), "259", "259", id="a number"),
        pytest.param(Figure(label=LABEL, source="s", value=270, at_least=True), "270+", "270+", id="at least"),
        pytest.param(Figure(label=LABEL, source="s", value=17500, at_least=True), "17,500+", "17,500+", id="at least, with separators"),
        pytest.param(Figure(label=LABEL, source="s", value="100+"), "100+", "100+", id="a text"),
        pytest.param(Figure(label=LABEL, source="s", value="1984–1993"), "1984–1993", "1984–1993", id="a span"),
        pytest.param(Figure(label=LABEL, source="s", value={"en": 250, "es": 400}), "250", "400", id="another number in each language"),
        pytest.param(Figure(label=LABEL, source="s", value={"en": "6.2 million"}), "6.2 million", "6.2 million", id="the first language where its own is missing"),
        pytest.param(Figure(label=LABEL, source="s", value=0), "0", "0", id="nought is a value"),
        pytest.param(Figure(label=LABEL, source="s"), "", "", id="none"),
        pytest.param(Figure(label=LABEL, source="s", since="2000-11-02"), "24", "24", id="whole years"),
        pytest.param(Figure(label=LABEL, source="s", since="2000-11-02", counts="days"), "8,856", "8856", id="days"),
        pytest.param(Figure(label=LABEL, source="s", since="2025-01-31", counts="days"), "0", "0", id="since today"),
        pytest.param(Figure(label=LABEL, source="s", since="2024-02-01"), "0", "0", id="a year that is not full"),
        pytest.param(Figure(label=LABEL, source="s", since="2024-01-31"), "1", "1", id="a year that is just full"),
    ],
)  # fmt: skip
def test_values_of_figures(figure: Figure, english: str, spanish: str) -> None:
    assert wording("en").figure_value(figure) == english
    assert wording("es").figure_value(figure) == spanish


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2024, 11, 1), "23"),
        (date(2024, 11, 2), "24"),
        (date(2025, 11, 1), "24"),
        (date(2025, 11, 2), "25"),
        (date(2026, 3, 1), "25"),
    ],
)
def test_years_are_full_on_the_anniversary(today: date, years: str) -> None:
    figure = Figure(label=LABEL, source="s", since="2000-11-02")
    assert wording("en", today).figure_value(figure) == years


@pytest.mark.parametrize(
    ("today", "years"), [(date(2025, 2, 28), "0"), (date(2025, 3, 1), "1"), (date(2028, 2, 29), "4")]
)
def test_a_year_since_a_leap_day_is_full_on_the_first_of_march(today: date, years: str) -> None:
    figure = Figure(label=LABEL, source="s", since="2024-02-29")
    assert wording("en", today).figure_value(figure) == years


@pytest.mark.parametrize("counts", ["years", "days"])
def test_a_computer_that_lost_its_clock_counts_nothing_below_nought(counts: str) -> None:
    """An offline kiosk whose clock battery is empty wakes up in 1970."""
    figure = Figure(label=LABEL, source="s", since="2000-11-02", counts="days" if counts == "days" else "years")
    assert wording("en", date(1970, 1, 1)).figure_value(figure) == "0"
