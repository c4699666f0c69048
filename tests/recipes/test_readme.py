"""The README's recipes do what they promise: carried out as they are written, on a copy of the content."""

import re

import yaml

from resources.artwork import manifest
from tests.artwork.test_content import drawings_of, is_owned_up_to, shown_twice
from tests.conftest import PROJECT
from tests.recipes.pages import README, section, sections
from tests.recipes.workshop import CLEAN, Workshop

PROGRAMS = "screens/programs.yaml"
LEADERS = "screens/leadership.yaml"
LEADER = "joel-montalbano"
PORTRAIT_COLOR = "#c02080"


def renamed(item: str, key: str) -> str:
    """An item with another key and other words, in both languages."""
    item = re.sub(r"- key: .*", f"- key: {key}", item, count=1)
    item = re.sub(r"(title:\n +en: ).*\n( +es: ).*", r"\1Moon Relay\n\2Enlace Lunar", item, count=1)
    return re.sub(r"(short:\n +en: ).*\n( +es: ).*", r"\1Relay\n\2Enlace", item, count=1)


def portrait_block() -> str:
    (block,) = section(README, "Add a leader's portrait").blocks
    return block.replace("KEY", LEADER)


def test_the_content_is_clean_before_anything_is_changed(workshop: Workshop) -> None:
    assert workshop.make("check") == CLEAN


def test_every_command_is_one_that_make_knows() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE))
    page = sections(README)
    named = {*re.findall(r"`make ([a-z-]+)", page.text), *(command.split()[1] for command in page.commands)}
    assert {"run", "test", "check"} <= named
    assert named <= targets


def test_a_program_is_added(workshop: Workshop) -> None:
    recipe = section(README, "Add a program")
    assert recipe.says("`data/screens/programs.yaml`", "copy one item", "a new `key`", "words in both languages")
    assert recipe.commands == ["make check"]
    workshop.write(
        PROGRAMS, workshop.read(PROGRAMS) + "\n" + renamed(workshop.item(PROGRAMS, "commercial-crew"), "relay")
    )
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("programs/relay") as seen:
        assert "Moon Relay" in seen.words()
        seen.switch_language()
        assert "Enlace Lunar" in seen.words()


def test_the_check_says_with_file_line_and_column_what_is_missing_or_too_long(workshop: Workshop) -> None:
    assert section(README, "Add a program").says("with file, line and column what is missing or too long")
    workshop.swap(PROGRAMS, "      es: Programa de Tripulación Comercial\n", "")
    workshop.swap(PROGRAMS, "      en: Commercial Crew\n", "      en: " + "Commercial Crew of Companies" + "\n")
    lines = workshop.make("check").splitlines()
    places = [re.match(r"screens/programs\.yaml:(\d+):(\d+): ", line) for line in lines[:-1]]
    assert len(places) == 2
    assert all(places), lines
    assert "'es' is missing" in lines[0]
    assert "too" in lines[1]


def test_a_screen_is_added(workshop: Workshop) -> None:
    recipe = section(README, "Add a program")
    assert recipe.says("a whole new screen: one file in `data/screens`, and its name in the menu of `data/kiosk.yaml`")
    page = workshop.read("screens/about.yaml")
    page = re.sub(r"title:\n  en: .*\n  es: .*", "title:\n  en: The Moon\n  es: La Luna", page, count=1)
    workshop.write("screens/moon.yaml", page)
    workshop.swap("kiosk.yaml", "menu:\n", "menu:\n  - moon\n")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("home") as seen:
        seen.visitor.tap(seen.visitor.find("Tile", "The Moon"))
        assert seen.visitor.app.kiosk.screen.key == "moon"
        assert "The Moon" in seen.words()


def test_a_portrait_is_shown_with_the_words_that_staff_write(workshop: Workshop) -> None:
    recipe = section(README, "Add a leader's portrait")
    assert recipe.says(
        "`data/media/people/KEY.jpg`", "`data/screens/leadership.yaml`", "below its `key`", "`make check`"
    )
    words = yaml.safe_load(portrait_block())["picture"]
    workshop.save_picture(f"people/{LEADER}.jpg", PORTRAIT_COLOR)
    workshop.add_to_item(LEADERS, LEADER, portrait_block())
    assert workshop.make("check") == CLEAN
    with workshop.kiosk(f"leadership/{LEADER}") as seen:
        assert seen.sees_color(PORTRAIT_COLOR)
        for language in ("en", "es"):
            assert words["alt"][language] in seen.spoken_pictures()
            assert seen.credits() == {words["credit"][language]}
            seen.switch_language()


def test_a_portrait_without_words_is_shown_without_the_words_of_the_work(workshop: Workshop) -> None:
    workshop.save_picture(f"people/{LEADER}.jpg", PORTRAIT_COLOR)
    told, last = workshop.make("check").splitlines()
    assert told.startswith("screens/leadership.yaml:")
    assert f"'file: people/{LEADER}.jpg', alt and credit" in told
    assert last == "data: 0 problems, 1 warning"
    with workshop.kiosk(f"leadership/{LEADER}") as seen:
        assert seen.sees_color(PORTRAIT_COLOR)
        assert "Joel Montalbano" in seen.spoken_pictures()
        assert not any("console" in words for words in seen.spoken_pictures())
        assert seen.credits() == set()


def test_without_a_portrait_the_work_is_shown_with_its_words(workshop: Workshop) -> None:
    with workshop.kiosk(f"leadership/{LEADER}") as seen:
        assert any("console" in words for words in seen.spoken_pictures())
        assert seen.credits() == {"Illustration: Space Operations Kiosk"}


def test_a_portrait_leaves_the_tests_of_the_artwork_green(workshop: Workshop) -> None:
    workshop.save_picture(f"people/{LEADER}.jpg", PORTRAIT_COLOR)
    workshop.add_to_item(LEADERS, LEADER, portrait_block())
    drawings = drawings_of(workshop.data / LEADERS)
    assert drawings
    assert shown_twice(drawings) == []
    assert all(map(is_owned_up_to, drawings))
    assert manifest.faults(manifest.read(), workshop.data / "media") == []
