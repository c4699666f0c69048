"""Who is there: what counts as a sign of a visitor, in a table of noises and in random walks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.input.attendance import Attendance, Sign

REACH = 12.0
IDLE = 60.0
PROMPT = 30.0
LONG = 1000.0
"""Of noise."""

Deed = Callable[["House"], None]
Event = tuple[float, Deed]
"""What the panel reports, and when."""


@dataclass
class House:
    """A session without a screen: it idles, asks and ends as the kiosk's does, by what `Attendance` says."""

    attendance: Attendance = field(default_factory=Attendance)
    now: float = 0.0
    last_sign: float = 0.0
    asking_since: float | None = None
    attract: bool = False
    live: bool = False
    """Whether what is pressed does something, as a button would."""
    resets: list[float] = field(default_factory=list[float])
    prompts: list[float] = field(default_factory=list[float])
    _numbers: Iterator[int] = field(default_factory=lambda: iter(range(1_000_000)))

    def __post_init__(self) -> None:
        self.attendance.reach = REACH

    def run(self, events: list[Event], until: float) -> None:
        """Let all of it happen, second by second in between."""
        for at, deed in sorted(events, key=lambda event: event[0]):
            self._pass_time(min(at, until))
            if at > until:
                return
            deed(self)
        self._pass_time(until)

    def _pass_time(self, until: float) -> None:
        while self.now < until:
            self.now = min(until, self.now + 1)
            if self.asking_since is not None and self.now - self.asking_since >= PROMPT:
                self.asking_since, self.attract = None, True
                self.resets.append(self.now)
            if not self.attract and self.asking_since is None and self.now - self.last_sign >= IDLE:
                self.asking_since = self.now
                self.prompts.append(self.now)
            self.attendance.guarded = self.attract or self.asking_since is not None

    def sign(self) -> None:
        self.last_sign = self.now

    def judge(self, sign: Sign) -> bool:
        """Note a press. Returns whether the scene hears of it."""
        if sign is Sign.VISITOR:
            self.sign()
        if sign is Sign.HELD or (sign is Sign.NOISE and self.attendance.guarded):
            return False
        if self.attendance.guarded:  # whatever is let through begins or prolongs a session
            self.attract, self.asking_since = False, None
            self._happen()
        return True

    def _happen(self) -> None:
        if self.attendance.happen(self.now):
            self.sign()
        self.attendance.guarded = self.attract or self.asking_since is not None

    def tap(self, x: float, y: float, *, live: bool = False) -> None:
        finger = next(self._numbers)
        guarded = self.attendance.guarded
        heard = self.judge(self.attendance.press(finger, (x, y), self.now))
        if self.attendance.lift(finger, self.now):
            self.sign()
        if live and heard and not guarded:
            self._happen()

    def press(self, code: int, *, live: bool = False) -> None:
        guarded = self.attendance.guarded
        heard = self.judge(self.attendance.key(code, self.now))
        if live and heard and not guarded:
            self._happen()
        self.attendance.release(code, self.now)

    def wheel(self, x: float, y: float) -> None:
        if self.attendance.turn_wheel((x, y), self.now) is Sign.VISITOR:
            self.sign()

    def down(self, finger: int, x: float, y: float) -> None:
        self.judge(self.attendance.press(finger, (x, y), self.now))

    def move(self, finger: int, x: float, y: float) -> None:
        if self.attendance.move(finger, (x, y), self.now):
            self.sign()

    def up(self, finger: int) -> None:
        if self.attendance.lift(finger, self.now):
            self.sign()

    def speak(self) -> None:
        """A screen reader presses something."""
        self.attract, self.asking_since = False, None
        self._happen()


def every(seconds: float, deed: Deed, *, start: float = 0.0, end: float = LONG) -> list[Event]:
    times = [start + seconds * step for step in range(int((end - start) / seconds))]
    return [(time, deed) for time in times]


def trembling(amplitude: float, seconds: float = 0.5) -> list[Event]:
    """A finger that lies down and trembles to all sides."""
    ways = [(0, 0), (amplitude, 0), (0, amplitude), (-amplitude, 0), (0, -amplitude), (amplitude, amplitude)]

    def step(number: int) -> Deed:
        dx, dy = ways[number % len(ways)]
        return lambda house: house.move(-5, 500 + dx, 500 + dy)

    moves = [(1 + seconds * number, step(number)) for number in range(int(LONG / seconds))]
    return [(0.0, lambda house: house.down(-5, 500, 500)), *moves]


def hopping() -> list[Event]:
    """A point that goes down, lies there for fifty seconds, and goes up, again and again."""
    downs = every(55, lambda house: house.down(-6, 900, 200))
    ups = every(55, lambda house: house.up(-6), start=50)
    return [*downs, *ups]


GHOST = every(1, lambda house: house.tap(200, 700))

NOISES = {
    "a finger that lies still": [(0.0, lambda house: house.down(-5, 500, 500))],
    "a finger that trembles by a pixel": trembling(1),
    "a finger that trembles by the drag distance": trembling(REACH / 1.5),
    "a finger that trembles between places": trembling(1.6 * REACH),
    "a finger that trembles slowly": trembling(1.6 * REACH, 20),
    "a finger that lies for fifty seconds, again and again": hopping(),
    "taps on nothing, fast": every(0.1, lambda house: house.tap(200, 700)),
    "taps on nothing": GHOST,
    "taps on nothing, scattered": every(1, lambda house: house.tap(200 + house.now % 20, 700 - house.now % 7)),
    "taps on nothing, now and then": every(20, lambda house: house.tap(200, 700)),
    "taps on nothing, as slow as the prompt": every(45, lambda house: house.tap(200, 700)),
    "taps on nothing, in bursts": [
        *every(50, lambda house: house.tap(200, 700)),
        *every(50, lambda house: house.tap(200, 700), start=0.2),
    ],
    "taps on what does something each time": every(2, lambda house: house.tap(200, 700, live=True)),
    "a key again and again": every(0.5, lambda house: house.press(65)),
    "a key faster than people press": every(0.03, lambda house: house.press(65, live=True), end=600),
    "a key that does something each time": every(1, lambda house: house.press(9, live=True)),
    "a wheel that jitters": every(1, lambda house: house.wheel(300, 300)),
    "two places that are tapped in turn": [*GHOST, *every(1, lambda house: house.tap(900, 100), start=0.5)],
    "a finger that trembles and taps elsewhere": [*trembling(1), *GHOST],
    "taps and a key": [*GHOST, *every(0.7, lambda house: house.press(65))],
}


@pytest.mark.parametrize("noise", NOISES.values(), ids=NOISES)
class TestNoise:
    def test_ends_in_the_attract_screen(self, noise: list[Event]) -> None:
        house = House()
        house.run(noise, LONG)
        assert house.attract
        assert house.resets[0] <= 600

    def test_does_not_send_a_visitor_away(self, noise: list[Event]) -> None:
        """They tap here and there every half a minute: no prompt may come."""
        visits = [
            (10 + 30.3 * number, lambda house, n=number: house.tap(1000 + 40 * (n % 9), 300 + 50 * (n % 5), live=True))
            for number in range(20)
        ]
        house = House()
        house.run([*noise, *visits], 10 + 30.3 * 19)
        assert house.prompts == []

    def test_lets_a_visitor_answer(self, noise: list[Event]) -> None:
        house = House()
        house.run(noise, LONG / 2)
        assert house.attract
        house.tap(1200, 900)
        assert not house.attract


QUIET = {
    "a finger that lies still",
    "a finger that trembles by a pixel",
    "a finger that trembles by the drag distance",
    "taps on nothing, fast",
    "taps on nothing",
    "taps on nothing, now and then",
    "a key again and again",
    "two places that are tapped in turn",
    "a finger that trembles and taps elsewhere",
    "taps and a key",
}


@pytest.mark.parametrize("name", sorted(QUIET))
def test_of_a_plain_noise_the_prompt_comes_in_time_and_stays(name: str) -> None:
    house = House()
    house.run(NOISES[name], LONG)
    assert len(house.prompts) == len(house.resets) == 1
    assert house.prompts[0] <= IDLE + 2
    assert house.resets[0] <= IDLE + PROMPT + 3


VISITS: dict[str, list[Event]] = {
    "taps on buttons in one place": every(25, lambda house: house.tap(300, 300, live=True)),
    "the page button of a long text": every(40, lambda house: house.tap(300, 300, live=True)),
    "swipes from one place": [
        event
        for turn in range(40)
        for event in (
            (40.0 * turn, lambda house: house.down(-7, 800, 400)),
            (40.0 * turn + 0.2, lambda house: house.move(-7, 600, 400)),
            (40.0 * turn + 0.4, lambda house: house.up(-7)),
        )
    ],
    "Tab, which moves the focus": every(10, lambda house: house.press(9, live=True)),
    "a screen reader": every(40, House.speak),
    "a finger that turns the station and never lifts": [
        (0.0, lambda house: house.down(-7, 200, 400)),
        *every(0.5, lambda house: house.move(-7, 200 + 30 * (int(2 * house.now) % 30), 400), start=1),
    ],
}


@pytest.mark.parametrize("visit", VISITS.values(), ids=VISITS)
def test_a_visit_goes_on(visit: list[Event]) -> None:
    house = House()
    house.run(visit, visit[-1][0])
    assert house.prompts == []


def test_the_lifting_of_a_finger_that_lay_there_is_no_sign() -> None:
    attendance = Attendance()
    attendance.press(0, (10, 10), 0)
    assert not attendance.lift(0, 61)
    attendance.press(0, (500, 10), 100)
    assert attendance.lift(0, 105)


def test_a_finger_that_nobody_saw_going_down_is_none() -> None:
    attendance = Attendance()
    assert not attendance.move(0, (10, 10), 0)
    assert not attendance.lift(0, 1)


def test_a_key_that_is_held_is_held_however_it_is_reported() -> None:
    """A server may repeat it as let go and pressed, first after half a second and then twenty times in each."""
    attendance = Attendance()
    assert attendance.key(65, 0) is Sign.VISITOR
    for number in range(50):
        now = 0.5 + 0.05 * number
        attendance.release(65, now)
        assert attendance.key(65, now) is Sign.HELD
    attendance.release(65, 4)
    attendance.happen(4.5)
    assert attendance.key(65, 5) is Sign.VISITOR


def test_escape_thrice_in_vain_still_answers_the_prompt() -> None:
    attendance = Attendance()
    for second in range(3):
        attendance.key(27, second)
    attendance.guarded = True
    assert attendance.key(27, 60) is Sign.VISITOR


def test_a_prompt_that_takes_the_focus_does_not_clear_a_noisy_place() -> None:
    attendance = Attendance()
    for number in range(10):
        attendance.press(number, (10, 10), 0.1 * number)
    attendance.guarded = True
    attendance.move_focus(0.91)
    assert attendance.press(20, (10, 10), 1) is Sign.NOISE


def test_the_prompt_may_be_answered_at_one_place_as_often_as_it_asks() -> None:
    attendance = Attendance()
    attendance.guarded = True
    for minute in range(20):
        assert attendance.press(minute, (960, 540), 60.0 * minute) is Sign.VISITOR


def test_a_place_that_did_nothing_counts_again_once_something_happened() -> None:
    attendance = Attendance()
    assert attendance.press(0, (10, 10), 0) is Sign.VISITOR
    assert attendance.press(1, (10, 10), 1) is Sign.NOTHING
    attendance.happen(5)
    assert attendance.press(2, (10, 10), 6) is Sign.VISITOR


def test_a_noisy_place_is_told_and_forgotten_when_it_is_quiet() -> None:
    house = House()
    house.run(every(1, lambda house: house.tap(200, 700), end=100), 100)
    assert list(house.attendance.noisy_places(house.now)) == [(200, 700)]
    assert list(house.attendance.noisy_places(house.now + 130)) == []
    assert not house.attendance.is_watching(house.now + 130)


def test_a_dead_place_is_told() -> None:
    attendance = Attendance()
    attendance.press(0, (30, 40), 0)
    assert list(attendance.noisy_places(100)) == []
    assert list(attendance.noisy_places(181)) == [(30, 40)]


def test_a_visitor_who_hurries_is_not_told_as_a_noisy_place() -> None:
    house = House()
    house.run(every(0.3, lambda house: house.tap(200, 700), end=6), 10)
    assert list(house.attendance.noisy_places(house.now)) == []


points = st.tuples(st.integers(0, 1920), st.integers(0, 1080))
steps = st.one_of(
    st.tuples(st.just("press"), st.integers(0, 9), points),
    st.tuples(st.just("move"), st.integers(0, 9), points),
    st.tuples(st.just("lift"), st.integers(0, 9), points),
    st.tuples(st.just("key"), st.integers(0, 5), points),
    st.tuples(st.just("wheel"), st.just(0), points),
    st.tuples(st.just("happen"), st.just(0), points),
    st.tuples(st.just("cancel"), st.just(0), points),
)
every_run_the_same = settings(max_examples=100, deadline=None, derandomize=True, database=None)


def do(attendance: Attendance, deed: str, who: int, place: tuple[int, int], now: float) -> object:
    match deed:
        case "press":
            return attendance.press(who, place, now)
        case "move":
            return attendance.move(who, place, now)
        case "lift":
            return attendance.lift(who, now)
        case "key":
            return attendance.key(who, now)
        case "wheel":
            return attendance.turn_wheel(place, now)
        case "happen":
            return attendance.happen(now)
        case _:
            return attendance.forget_fingers()


@every_run_the_same
@given(st.lists(st.tuples(st.floats(0.001, 40), steps), max_size=80))
def test_after_any_walk_a_touch_elsewhere_is_a_visitor(
    walk: list[tuple[float, tuple[str, int, tuple[int, int]]]],
) -> None:
    attendance, now = Attendance(), 0.0
    for pause, (deed, who, place) in walk:
        now += pause
        do(attendance, deed, who, place, now)
    attendance.guarded = True
    assert attendance.press(50, (5000, 5000), now + 1) is Sign.VISITOR


@every_run_the_same
@given(st.lists(st.tuples(st.floats(0.01, 2), st.integers(-5, 5), st.integers(-5, 5)), min_size=1, max_size=200))
def test_no_trembling_counts(walk: list[tuple[float, int, int]]) -> None:
    attendance, now = Attendance(), 0.0
    attendance.press(0, (500, 500), now)
    for pause, dx, dy in walk:
        now += pause
        assert not attendance.move(0, (500 + dx, 500 + dy), now)


@every_run_the_same
@given(st.lists(st.tuples(st.floats(0.05, 50), st.integers(-8, 8), st.integers(-8, 8)), min_size=30, max_size=60))
def test_no_ghost_on_one_blank_point_keeps_a_session(taps: list[tuple[float, int, int]]) -> None:
    house, at, events = House(), 0.0, list[Event]()
    for pause, dx, dy in taps:
        at += pause
        events.append((at, lambda house, x=400 + dx, y=400 + dy: house.tap(x, y)))
    house.run(events, at + 200)
    assert house.attract
    assert len(house.prompts) <= 3


@every_run_the_same
@given(st.lists(st.tuples(st.floats(0.001, 40), steps), max_size=80))
def test_nothing_is_remembered_for_ever(walk: list[tuple[float, tuple[str, int, tuple[int, int]]]]) -> None:
    attendance, now = Attendance(), 0.0
    for pause, (deed, who, place) in walk:
        now += pause
        do(attendance, deed, who, place, now)
    attendance.forget_fingers()
    assert not attendance.is_watching(now + 121)
