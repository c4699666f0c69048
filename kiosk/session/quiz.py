"""How a quiz is played: which riddle comes next, what is solved, and how many a visitor knew. Pure."""

from collections.abc import Iterator

from msgspec.structs import replace

from kiosk.session.state import Guess, Location, SessionRules, SessionState


def riddles_of(screen: str, rules: SessionRules) -> tuple[Location, ...]:
    """Return the riddles of a screen; none where it is no quiz."""
    return tuple(riddle for riddle in rules.riddles if riddle.screen == screen)


def guesses_at(riddle: Location, state: SessionState) -> tuple[int, ...]:
    """Return the answers that were given to a riddle, the first one first."""
    return tuple(guess.answer for guess in state.guesses if guess.riddle == riddle)


def is_solved(riddle: Location, state: SessionState, rules: SessionRules) -> bool:
    """Whether the right answer was given, at whichever guess."""
    return rules.riddles[riddle].right in guesses_at(riddle, state)


def known(screen: str, state: SessionState, rules: SessionRules) -> int:
    """Return how many riddles of a screen were solved by the first guess."""
    first = ((rules.riddles[riddle].right, guesses_at(riddle, state)) for riddle in riddles_of(screen, rules))
    return sum(guesses[:1] == (right,) for right, guesses in first)


def riddle_shown(state: SessionState, rules: SessionRules) -> Location | None:
    """Return the riddle where the visitor is: that of the item, or the first open one; None at the end of the quiz."""
    riddles = riddles_of(state.location.screen, rules)
    here = Location(state.location.screen, state.location.item)
    return here if here in riddles else next(_open(riddles, state, rules), None)


def with_guess(riddle: Location, answer: int, state: SessionState, rules: SessionRules) -> SessionState:
    """Return the state after an answer. A quiz stays at the riddle, which is no longer the first open one."""
    choices = rules.riddles.get(riddle)
    if choices is None or not 0 <= answer < choices.count or is_solved(riddle, state, rules):
        return state
    if answer in guesses_at(riddle, state):
        return state
    here = state.location
    trail = (*state.trail[:-1], riddle) if here.screen == riddle.screen else state.trail
    return replace(state, guesses=(*state.guesses, Guess(riddle, answer)), trail=trail)


def gone_on(state: SessionState, rules: SessionRules) -> SessionState:
    """Return the state at the next open riddle, round and round, or at the end of the quiz where all are solved."""
    screen, here = state.location.screen, riddle_shown(state, rules)
    if here is None:
        return state
    riddles = riddles_of(screen, rules)
    place = riddles.index(here) + 1
    following = next(_open((*riddles[place:], *riddles[:place]), state, rules), Location(screen))
    return replace(state, trail=(*state.trail[:-1], following))


def started_over(state: SessionState, rules: SessionRules) -> SessionState:
    """Return the state at the beginning of the quiz, with none of its riddles guessed."""
    screen = state.location.screen
    if not riddles_of(screen, rules):
        return state
    kept = tuple(guess for guess in state.guesses if guess.riddle.screen != screen)
    return replace(state, guesses=kept, trail=(*state.trail[:-1], Location(screen)))


def quick_guess(visit: int, rules: SessionRules) -> Location | None:
    """Return the riddle that the home screen asks in a visit, counted from the start: each time the next one."""
    return rules.quick_guesses[visit % len(rules.quick_guesses)] if rules.quick_guesses else None


def _open(riddles: tuple[Location, ...], state: SessionState, rules: SessionRules) -> Iterator[Location]:
    return (riddle for riddle in riddles if not is_solved(riddle, state, rules))
