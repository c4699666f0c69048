"""The protocol of speech-dispatcher, and what is sent in it."""

import pytest

from kiosk.speech import ssip
from kiosk.speech.dispatcher import ssip_rate
from kiosk.speech.engine import Manner, main_voice, marked_up
from kiosk.speech.utterance import Saying

MANNER = Manner(100, 100, {"en": "en-US", "es": "es-419"})


def test_answers_come_in_any_pieces() -> None:
    stream = b"225-21\r\n225 OK MESSAGE QUEUED\r\n701-21\r\n701-1\r\n701 BEGIN\r\n300 ERR\r\n"
    whole = list(ssip.Replies().take(stream))
    replies = ssip.Replies()
    pieces = [reply for byte in stream for reply in replies.take(bytes([byte]))]
    assert pieces == whole
    queued, begun, refused = whole
    assert (queued.code, queued.message, queued.is_refusal, queued.is_notification) == (225, "21", False, False)
    assert (begun.code, begun.message, begun.is_notification) == (ssip.BEGUN, "21", True)
    assert refused.is_refusal


def test_nonsense_is_no_answer() -> None:
    with pytest.raises(ValueError, match="abc"):
        list(ssip.Replies().take(b"abc nonsense\r\n"))


def test_a_message_ends_with_a_point_and_holds_none() -> None:
    assert ssip.message("one\n.two") == b"one\r\n..two\r\n.\r\n"
    assert ssip.command("SET", "SELF", "RATE", "5") == b"SET SELF RATE 5\r\n"


def test_names_in_another_language_are_marked_up() -> None:
    sentence = (Saying("es", "La"), Saying("en", "Crew <Dragon> & more"), Saying("es", "voló."))
    assert marked_up(sentence, MANNER) == (
        '<speak>La <voice xml:lang="en-US">Crew &lt;Dragon&gt; &amp; more</voice> voló.</speak>'
    )
    assert main_voice(sentence, MANNER) == "es-419"
    assert main_voice((Saying("fr", "Bonjour"),), MANNER) == "fr"


@pytest.mark.parametrize(("percent", "rate"), [(50, -100), (75, -50), (100, 0), (125, 25), (200, 100), (300, 100)])
def test_rates(percent: int, rate: int) -> None:
    assert ssip_rate(percent) == rate
