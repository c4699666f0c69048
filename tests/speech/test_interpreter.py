"""Texts become sentences, each in the voice of its language."""

import pytest

from kiosk.speech.utterance import Saying, Utterance
from tests.speech.tongues import interpreter


@pytest.mark.parametrize(
    ("code", "written", "sentences"),
    [
        ("en", "One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("en", "Tracy C. Dyson flew. She is back", ["Tracy C. Dyson flew.", "She is back."]),
        ("en", "The U.S. Senate met. It has 100", ["The U S Senate met.", "It has one hundred."]),
        ("en", "First line\nsecond line", ["First line.", "second line."]),
        ("en", "Launched: 1998", ["Launched: nineteen ninety-eight."]),
        ("es", "¡Hola! ¿Qué tal? Bien", ["¡Hola!", "¿Qué tal?", "Bien."]),
        ("es", "En EE. UU. viven muchos. Sí", ["En Estados Unidos viven muchos.", "Sí."]),
        ("en", "", []),
        ("en", " · ", []),
    ],
)
def test_sentences(code: str, written: str, sentences: list[str]) -> None:
    said = interpreter(code).utterance([written], "page")
    assert ["".join(f" {part.text}" for part in one).strip() for one in said.sentences] == sentences


def test_names_in_another_language_have_its_voice() -> None:
    said = interpreter("es", phrases={"Frank Rubio": "en"}).utterance(["Frank Rubio, de EE. UU., llegó."], "page")
    assert said.sentences == ((Saying("en", "Frank Rubio"), Saying("es", ", de Estados Unidos, llegó.")),)
    assert said.text == "Frank Rubio, de Estados Unidos, llegó."


def test_the_language_of_a_button_is_its_own() -> None:
    phrases = {"English": "en", "Español": "es"}
    assert interpreter("es", phrases=phrases).utterance(["English"], "focus").sentences == (
        (Saying("en", "English."),),
    )
    assert interpreter("en", phrases=phrases).utterance(["Español"], "focus").sentences == (
        (Saying("es", "Español."),),
    )


def test_the_idle_prompt_is_asked_in_each_language_by_its_own_voice() -> None:
    phrases = {"Are you still there?": "en", "¿Sigues ahí?": "es"}
    said = interpreter("en", phrases=phrases).utterance(["Are you still there? · ¿Sigues ahí?"], "prompt")
    assert {part.language for sentence in said.sentences for part in sentence if "Sigues" in part.text} == {"es"}
    assert {part.language for sentence in said.sentences for part in sentence if "still" in part.text} == {"en"}


def test_a_pronunciation_of_the_content_counts_for_whole_words() -> None:
    said = interpreter("en", said={"Zarya": "Zar-ya", "Kibo": "Kee-bo"}).said("Zarya and Kibo and Kibology")
    assert said == "Zar-ya and Kee-bo and Kibology."


def test_an_utterance_tells_its_words_and_why() -> None:
    said = interpreter("en").utterance(["Speed", "17,500 miles an hour"], "page")
    assert isinstance(said, Utterance)
    assert (said.text, said.language, said.reason) == (
        "Speed. seventeen thousand five hundred miles an hour.",
        "en",
        "page",
    )
