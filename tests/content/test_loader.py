"""Loading: one bad item is set aside and the rest shows, whatever the files hold."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.content.loading.loader import Loaded, load
from kiosk.content.model.schema import SCREEN_TYPES, Content, FactsScreen, PeopleScreen, TimelineScreen
from tests.content.edits import HISTORY, HOME, KIOSK, NEWS, NUMBERS, PROGRAMS, STORY, Edit, Swap, Write
from tests.content.minimal import SCREENS, write_minimal_content

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path)


def loaded(folder: Path) -> tuple[Content, list[str]]:
    result = load(folder)
    assert result.content is not None, [str(one) for one in result.diagnostics]
    return result.content, [one.code for one in result.diagnostics]


def item_keys(content: Content, screen: str) -> list[str]:
    return [item.key for item in content.items_of(screen)]


def test_clean_content_is_typed_and_complete(folder: Path) -> None:
    content, codes = loaded(folder)
    assert codes == []
    assert list(content.screens) == sorted(SCREENS)
    assert {type(screen) for screen in content.screens.values()} == set(SCREEN_TYPES.values())
    assert content.kiosk.languages == ("en", "es")
    numbers, leaders, history = (content.screens[key] for key in ("numbers", "leaders", "history"))
    assert isinstance(numbers, FactsScreen)
    assert numbers.items[0].figure.value == 12
    assert isinstance(leaders, PeopleScreen)
    assert [role.acting for role in leaders.items[0].roles] == [False, True]
    assert isinstance(history, TimelineScreen)
    assert [item.date for item in history.items] == ["1984", "1998-11-20", "2000-11"]


def test_a_bad_item_is_set_aside_and_the_rest_stays(folder: Path) -> None:
    Swap(HISTORY, "date: 1998-11-20", "date: soon")(folder)
    content, codes = loaded(folder)
    assert item_keys(content, "history") == ["plans", "crewed"]
    assert codes == ["wrong-value"]


def test_an_item_with_a_fault_of_the_file_is_set_aside(folder: Path) -> None:
    Swap(HISTORY, "key: crewed", "key: crewed\n    date: '1999'")(folder)
    content, codes = loaded(folder)
    assert item_keys(content, "history") == ["plans", "first-part"]
    assert codes == ["duplicate-key"]


def test_the_second_of_two_items_with_one_key_is_set_aside(folder: Path) -> None:
    Swap(HISTORY, "key: crewed", "key: plans")(folder)
    content, codes = loaded(folder)
    assert item_keys(content, "history") == ["plans", "first-part"]
    assert codes == ["duplicate-item"]


def test_a_bad_head_takes_the_screen_out_of_the_menu(folder: Path) -> None:
    Swap(NEWS, "icon: newspaper", "icon: 5")(folder)
    content, codes = loaded(folder)
    assert "news" not in content.screens
    assert "news" not in content.kiosk.menu
    assert content.kiosk.menu[:3] == ("programs", "numbers", "leaders")
    assert codes == ["wrong-type"]


def test_a_screen_whose_items_are_all_bad_is_left_out(folder: Path) -> None:
    Swap(NEWS, "date: 2025-03-18", "date: 5")(folder)
    content, codes = loaded(folder)
    assert "news" not in content.screens
    assert codes == ["wrong-type"]


def test_a_link_to_what_is_set_aside_is_dropped_without_a_word_of_its_own(folder: Path) -> None:
    Swap(NEWS, "icon: newspaper", "icon: 5")(folder)
    content, codes = loaded(folder)
    assert content.items_of("programs")[0].related == ("places/kennedy",)
    assert codes == ["wrong-type"]


def test_a_dangling_link_is_dropped_from_its_item(folder: Path) -> None:
    Swap(PROGRAMS, "places/kennedy", "places/nowhere")(folder)
    content, codes = loaded(folder)
    assert content.items_of("programs")[0].related == ("news",)
    assert codes == ["dangling-link"]


def test_what_is_past_is_loaded_with_the_rest(folder: Path) -> None:
    """What a day shows of the content is decided when it is shown."""
    Swap(NEWS, "date: 2025-03-18", "date: 2025-03-18\n    show_until: 1999-12-31")(folder)
    content, codes = loaded(folder)
    assert item_keys(content, "news") == ["landing"]
    assert content.items_of("programs")[0].related == ("places/kennedy", "news")
    assert codes == []


def test_a_bad_source_takes_along_only_what_names_it(folder: Path) -> None:
    Swap(KIOSK, "as_of: 2025-01-30", "as_of: 2025-02-30")(folder)
    content, codes = loaded(folder)
    assert set(content.kiosk.sources) == {"report"}
    assert item_keys(content, "programs") == ["moon"]
    assert sorted(set(codes)) == ["no-such-date", "unusable-source"]


@pytest.mark.parametrize(
    "edit",
    [
        Swap(KIOSK, "home: home", "home: hall"),
        Swap(KIOSK, "languages: [en, es]", "languages: []"),
        Swap(KIOSK, "title:", "titel:"),
        Swap(KIOSK, "title:", "title: x: y"),
        Swap(KIOSK, "sources:", "sources: 5\nmore:"),
        Swap(HOME, "type: menu", "type: menue"),
        Write(KIOSK, "- a list\n"),
        Write(KIOSK, b"\xff\xfe"),
    ],
)
def test_without_kiosk_page_or_home_screen_there_is_no_content(folder: Path, edit: Edit) -> None:
    edit(folder)
    result = load(folder)
    assert result.content is None
    assert any(one.severity == "error" for one in result.diagnostics)


def test_a_folder_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    result = load(tmp_path / "nowhere")
    assert result.content is None
    assert [str(one) for one in result.diagnostics] == [
        "kiosk.yaml:1:1: there is no such file. Create it, or correct its name."
    ]


def said_why(result: Loaded) -> bool:
    return any(one.severity == "error" for one in result.diagnostics)


LINES = st.sampled_from(
    [line for text in SCREENS.values() for line in text.splitlines()]
    + ["", "  - 7", "items: {a: b}", "items: 5", "key: 5", "\t", "- - -", "date: 2025-02-31", "value: {en: 1e999}", "'"]
    + ["    show_until: '2025-01-01\n'", "figures: [null]", "related: [null, a/b/c]", "title: {es: x}", "type: [a]"]
)
FILES = st.sampled_from([KIOSK, PROGRAMS, NUMBERS, HISTORY, NEWS, STORY])


@st.composite
def mutations(draw: st.DrawFn) -> list[tuple[str, str, int, str]]:
    """Return lines to replace, put in or take out, as (file, what to do, where, line)."""
    kinds = st.sampled_from(["replace", "insert", "delete", "indent", "character"])
    places = st.integers(0, 60)
    noise = st.one_of(LINES, st.text(max_size=30).map(lambda text: text.replace("\r", "")))
    return draw(st.lists(st.tuples(FILES, kinds, places, noise), min_size=1, max_size=6))


def mutate(folder: Path, file: str, kind: str, place: int, line: str) -> None:
    path = folder / file
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    place %= len(lines)
    old = lines[place]
    new = {
        "replace": [line],
        "insert": [line, old],
        "delete": [],
        "indent": [f"  {old}" if place % 2 else old[1:]],
        "character": [old[: place % (len(old) + 1)] + line[:1] + old[place % (len(old) + 1) :]],
    }[kind]
    text = "\n".join([*lines[:place], *new, *lines[place + 1 :]])
    path.write_text(text, encoding="utf-8", errors="surrogatepass")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutations())
@example([(KIOSK, "insert", 26, "  page: {title: {en: a}, publisher: x, as_of: '2025\n'}")])
@example([(NEWS, "replace", 8, "    show_until: |\n      2025-01-01\n    date: 2025-03-18")])
def test_no_mutation_makes_loading_raise_or_hides_what_it_lost(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, str, int, str]]
) -> None:
    folder = write_minimal_content(tmp_path_factory.mktemp("content"))
    for change in changes:
        mutate(folder, *change)
    result = load(folder)
    if result.content is None:
        assert said_why(result)
        return
    written = {key: text.count("- key:") for key, text in SCREENS.items()}
    for key in written:
        assert key in result.content.screens or said_why(result)
    assert result.content.kiosk.home in result.content.screens
    addresses = set(result.content.screens) | {
        f"{key}/{item.key}" for key in result.content.screens for item in result.content.items_of(key)
    }
    for key, screen in result.content.screens.items():
        links = {*screen.related, *(link for item in result.content.items_of(key) for link in item.related)}
        assert links <= addresses
        assert {item.source for item in result.content.items_of(key)} - {None} <= set(result.content.kiosk.sources)
