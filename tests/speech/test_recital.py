"""What is said after what: interruption, remarks, pauses, once more."""

from kiosk.speech.recital import Recital
from kiosk.speech.utterance import Utterance, text_of
from tests.speech.tongues import interpreter


def said(*sentences: str) -> Utterance:
    return interpreter("en").utterance(sentences, "page")


def hear(recital: Recital, most: int = 20) -> list[str]:
    """Everything that is said until there is silence."""
    heard: list[str] = []
    while len(heard) < most and (following := recital.next()) is not None:
        heard.append(text_of(following[0]))
        recital.done()
    return heard


def test_utterances_follow_each_other_sentence_by_sentence() -> None:
    recital = Recital()
    recital.interrupt([said("One", "Two"), said("Three")])
    assert hear(recital) == ["One.", "Two.", "Three."]


def test_an_utterance_is_told_with_its_first_sentence_alone() -> None:
    recital = Recital()
    page = said("One", "Two")
    recital.interrupt([page])
    first = recital.next()
    assert first is not None
    assert first[1] == page
    recital.done()
    second = recital.next()
    assert second is not None
    assert second[1] is None


def test_what_interrupts_takes_the_place_of_everything() -> None:
    recital = Recital()
    recital.interrupt([said("One", "Two")])
    recital.next()
    recital.interrupt([said("Other")])
    assert hear(recital) == ["Other."]


def test_a_sentence_that_a_remark_broke_off_begins_anew() -> None:
    recital = Recital()
    recital.interrupt([said("One", "Two")])
    recital.next()
    recital.remark(said("Louder"))
    assert hear(recital) == ["Louder.", "One.", "Two."]


def test_a_pause_lets_only_remarks_through() -> None:
    recital = Recital()
    recital.interrupt([said("One", "Two")])
    recital.next()
    recital.done()
    recital.paused = True
    recital.remark(said("Paused"))
    assert hear(recital) == ["Paused."]
    recital.paused = False
    assert hear(recital) == ["Two."]


def test_what_comes_in_a_pause_waits_for_its_end() -> None:
    recital = Recital()
    recital.paused = True
    recital.interrupt([said("One")])
    assert hear(recital) == []
    recital.paused = False
    assert hear(recital) == ["One."]


def test_once_more_is_the_last_thing_from_its_beginning() -> None:
    recital = Recital()
    assert not recital.again()
    recital.interrupt([said("One", "Two"), said("Focus")])
    assert hear(recital) == ["One.", "Two.", "Focus."]
    assert recital.again()
    assert hear(recital) == ["One.", "Two.", "Focus."]
    recital.interrupt([said("Three", "Four")])
    recital.next()
    recital.done()
    recital.again()
    assert hear(recital) == ["Three.", "Four."]


def test_clearing_is_silence() -> None:
    recital = Recital()
    recital.interrupt([said("One")])
    recital.next()
    recital.clear()
    assert hear(recital) == []


def test_an_utterance_without_words_is_none() -> None:
    recital = Recital()
    recital.interrupt([said(), said("One")])
    recital.remark(said())
    assert hear(recital) == ["One."]


def test_what_follows_waits_for_what_is_being_said() -> None:
    recital = Recital()
    recital.interrupt([said("Speech is on")])
    recital.next()
    recital.follow([said("Page")])
    assert hear(recital) == ["Speech is on.", "Page."]
    assert recital.again()
    assert hear(recital) == ["Speech is on.", "Page."]
