"""What a page says, what is new on it, and what is said of the control that has the focus."""

from kiosk.speech.pages import (
    Thing,
    ThingKind,
    changed_focus,
    differ_in_focus_alone,
    focus_of,
    news_of,
    texts_of,
    title_of,
)
from tests.speech.tongues import tongue

WORDS = tongue("en").phrases


def title(name: str) -> Thing:
    return Thing(ThingKind.TITLE, name)


def text(name: str) -> Thing:
    return Thing(ThingKind.TEXT, name)


def button(name: str, *, enabled: bool = True, chosen: bool = False, focused: bool = False) -> Thing:
    return Thing(ThingKind.CONTROL, name, enabled, chosen, focused)


PAGE = (
    Thing(ThingKind.PICTURE, "A blue sky."),
    text("50"),
    text("Programs: 1 of 7"),
    title("Crew"),
    text("They fly."),
    text("100"),
    button("Read more"),
    button("Home", enabled=False),
    text("They fly."),
    button("Touch\nToca"),
)


def test_a_page_says_its_title_first_and_everything_once() -> None:
    assert list(texts_of(PAGE, WORDS)) == [
        "Crew",
        "Programs: 1 of 7",
        "They fly.",
        "Picture: A blue sky.",
        "50, 100",
        "To choose from: Read more, Touch",
    ]


def test_the_known_title_comes_before_another_heading() -> None:
    page = (title("How many?"), text("Visitors"), title("People on board"))
    assert title_of(page) == "How many?"
    assert title_of(page, "People on board") == "People on board"
    assert title_of((), "Nothing") == ""


def test_news_are_the_texts_that_were_not_there() -> None:
    after = (*PAGE, text("That's right!"), button("More"))
    assert list(news_of(PAGE, after)) == ["That's right!"]
    assert list(news_of(after, PAGE)) == []


def test_the_focus_says_what_a_control_is_and_how_it_stands() -> None:
    assert focus_of((button("High", focused=True, chosen=True),), WORDS) == "High, button, chosen"
    assert focus_of((button("Next", focused=True, enabled=False),), WORDS) == "Next, button, not available now"
    assert focus_of(PAGE, WORDS) == ""


def test_whether_only_the_focus_moved() -> None:
    one, other = (button("A", focused=True), button("B")), (button("A"), button("B", focused=True))
    assert differ_in_focus_alone(one, other)
    assert changed_focus(one, other)
    assert not differ_in_focus_alone(one, (*other, text("more")))
    assert not changed_focus(one, (*one, text("more")))
    assert changed_focus(one, (button("A", focused=True, chosen=True), button("B"))), "a toggle tells how it stands"


def test_a_control_that_says_more_of_itself_is_news() -> None:
    after = (button("Black, That's right!"), button("More"), text("Space is black."))
    assert list(news_of((button("Black"), button("Blue")), after)) == ["Black, That's right!", "Space is black."]
