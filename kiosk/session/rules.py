"""The rules of a session, drawn from content and site."""

from kiosk.content.model.schema import Content, Entry, MenuScreen, QuizScreen, Text
from kiosk.session.state import Choices, Location, SessionRules


def rules_for(
    content: Content,
    *,
    language: str | None = None,
    idle_seconds: int = 60,
    prompt_seconds: int = 30,
    lowered: bool = False,
) -> SessionRules:
    """The rules for `content`. `language` is where every session begins; the content's first one by default.

    With `lowered`, every session begins with the controls lowered.
    """
    languages = content.kiosk.languages
    riddles = _riddles(content)
    return SessionRules(
        home=content.kiosk.home,
        items={key: tuple(item.key for item in content.items_of(key)) for key in content.screens},
        languages=languages,
        default_language=language if language in languages else languages[0],
        words=_words(content),
        riddles=riddles,
        quick_guesses=_quick_guesses(content, riddles),
        idle_seconds=idle_seconds,
        prompt_seconds=prompt_seconds,
        lowered=lowered,
    )


def _riddles(content: Content) -> dict[Location, Choices]:
    return {
        Location(key, riddle.key): Choices(len(riddle.answers), [answer.right for answer in riddle.answers].index(True))
        for key, screen in content.screens.items()
        if isinstance(screen, QuizScreen)
        for riddle in screen.items
    }


def _quick_guesses(content: Content, riddles: dict[Location, Choices]) -> tuple[Location, ...]:
    home = content.screens[content.kiosk.home]
    quiz = home.quick_guess if isinstance(home, MenuScreen) else None
    return tuple(riddle for riddle in riddles if riddle.screen == quiz)


def _words(content: Content) -> dict[Location, int]:
    counts: dict[Location, int] = {}
    for key, screen in content.screens.items():
        counts[Location(key)] = sum(map(_count, screen.texts))
        for item in content.items_of(key):
            counts[Location(key, item.key)] = counts[Location(key, item.key, reading=True)] = _count_entry(item)
    return counts


def _count_entry(entry: Entry) -> int:
    return _count(entry.summary) + _count(entry.body)


def _count(text: Text | None) -> int:
    return max((len(words.split()) for words in text.values()), default=0) if text else 0
