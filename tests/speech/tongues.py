"""The spoken languages that the kiosk brings, for tests."""

from functools import cache

from kiosk.speech.interpreter import Interpreter
from kiosk.speech.spoken_form import SpokenForm
from kiosk.speech.tongue import Tongue, read_tongue
from tests.conftest import PROJECT

LANGUAGES = ("en", "es")


@cache
def tongue(code: str) -> Tongue:
    return read_tongue(PROJECT / "resources", code)


@cache
def form(code: str) -> SpokenForm:
    return SpokenForm(tongue(code))


def interpreter(code: str, **more: dict[str, str]) -> Interpreter:
    """Speaks one of the languages, knowing the phrases and pronunciations that are given."""
    return Interpreter(code, tongue, more.get("phrases"), more.get("said"))
