"""Rules on quizzes: a riddle can be solved in one way, and its answers can be told apart."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.model.schema import Answer, MenuScreen, QuizScreen
from kiosk.content.soundness.nodes import Kind, Node, screen_model
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_kind
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.document import Data, Path
from kiosk.yamlfile.hints import one_of

FEWEST, MOST = 2, 3
"""Answers to a riddle: fewer are no choice, more have no room for pictures."""


def riddles_have_a_choice(node: Node, _: Survey) -> Words | None:
    """A riddle has two or three answers."""
    if not isinstance(node.value, list) or FEWEST <= len(node.value) <= MOST:
        return None
    many = len(node.value)
    message = f"a question of a quiz has {FEWEST} or {MOST} answers, this one has {many or 'none'}"
    hint = "Add answers." if many < FEWEST else "Remove some."
    return lambda: [node.report("answer-count", message, hint)]


def one_answer_is_right(node: Node, _: Survey) -> Words | None:
    """Exactly one answer of a riddle is the right one."""
    right = [place for place, answer in _answers(node) if answer.get("right") is True]
    if len(right) == 1 or not isinstance(node.value, list) or not node.value:
        return None
    if not right:
        message, hint = "none of these answers is the right one", "Write 'right: true' into the one that is."
        return lambda: [node.report("no-right-answer", message, hint)]
    message, hint = f"{len(right)} of these answers are marked as right", "Leave 'right: true' in one of them."
    inside: Path = (right[1], "right")
    return lambda: [node.report("many-right-answers", message, hint, inside=inside)]


def answers_are_shown(node: Node, _: Survey) -> Words | None:
    """An answer has a picture or an icon."""
    if not isinstance(node.value, dict) or node.value.get("picture") or node.value.get("icon"):
        return None
    message, hint = "nothing shows this answer", "Add a 'picture' of it, or an 'icon'."
    return lambda: [node.report("answer-unseen", message, hint)]


def answers_differ(node: Node, _: Survey) -> Words | None:
    """No two answers of a riddle say the same or look the same."""
    seen: set[tuple[str, str]] = set()
    for place, answer in _answers(node):
        marks = set(_marks(answer))
        if marks & seen:
            message, hint = "this answer looks or reads like one above it", "Change its text, and its picture or icon."
            inside: Path = (place,)
            return lambda: [node.report("answers-alike", message, hint, inside=inside)]
        seen |= marks
    return None


def quick_guesses_are_from_a_quiz(node: Node, survey: Survey) -> Words | None:
    """What a quick guess is taken from is a quiz, as far as that is known."""
    link = node.value
    if not isinstance(link, str) or not survey.addresses.may_hold(link):
        return None
    key, _, item = link.partition("/")
    document = survey.files.screens.get(key)
    model = screen_model(document) if document is not None else None
    if not item and (model is None or issubclass(model, QuizScreen)):
        return None
    kinds = {key: screen_model(document) for key, document in survey.files.screens.items()}
    quizzes = [key for key, kind in kinds.items() if kind is not None and issubclass(kind, QuizScreen)]
    hint = f"Write {one_of(quizzes)}." if quizzes else "There is none yet: remove the key."
    return lambda: [node.report("no-quiz", f"'{link}' is no quiz", hint)]


def _answers(node: Node) -> Iterator[tuple[int, dict[str, Data]]]:
    for place, answer in enumerate(node.value if isinstance(node.value, list) else ()):
        if isinstance(answer, dict):
            yield place, answer


def _marks(answer: dict[str, Data]) -> Iterator[tuple[str, str]]:
    """What a visitor tells an answer by: its words in each language, and what shows it."""
    text, picture = answer.get("text"), answer.get("picture")
    if isinstance(text, dict):
        yield from ((language, words.strip().casefold()) for language, words in text.items() if isinstance(words, str))
    if isinstance(picture, dict):
        yield "picture", str(picture.get("file"))
    elif answer.get("icon"):
        yield "icon", str(answer.get("icon"))


def _names_a_quiz(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field == "quick_guess" and issubclass(owner, MenuScreen)


ANSWERS = of_kind(tuple[Answer, ...])

RULES = (
    Rule(ANSWERS, riddles_have_a_choice),
    Rule(ANSWERS, one_answer_is_right),
    Rule(ANSWERS, answers_differ),
    Rule(of_kind(Answer), answers_are_shown),
)
ENTRY_RULES = (Rule(_names_a_quiz, quick_guesses_are_from_a_quiz),)
"""Rules whose breach costs the entry alone: the home screen has no quick guess then."""
