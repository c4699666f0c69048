"""The content guide's recipes do what they promise: carried out as they are written, on a copy of the content."""

import re
import subprocess
import sys
from typing import get_args

import pytest
import yaml
from PySide6.QtCore import Qt

from kiosk.content.model.schema import SCREEN_TYPES, DrawingKind
from kiosk.content.model.units import UNITS
from tests.conftest import PROJECT
from tests.recipes.pages import GUIDE, section, sections
from tests.recipes.workshop import CLEAN, Workshop

PROGRAMS = "screens/programs.yaml"
ELEMENTS = "screens/station-explore.yaml"
LEADERS = "screens/leadership.yaml"
JOURNEY = "screens/rocket-journey.yaml"
QUIZ = "screens/quiz.yaml"
COLOR = "#20a0c0"


def picture_blocks() -> tuple[str, str]:
    """The block for any picture, and the one for a portrait."""
    any_picture, portrait = section(GUIDE, "Add a picture, or a leader's portrait").blocks
    return any_picture, portrait


def test_a_text_is_changed(workshop: Workshop) -> None:
    assert section(GUIDE, "Change a text").says(
        "Find it in the screen's file, change it in every language, save, check."
    )
    workshop.swap(PROGRAMS, "en: Commercial Crew Program\n", "en: Crews for Hire\n")
    workshop.swap(PROGRAMS, "es: Programa de Tripulación Comercial\n", "es: Tripulaciones\n")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("programs/commercial-crew", "es") as seen:
        assert "Tripulaciones" in seen.words()


def test_the_block_on_how_files_are_written_is_read_as_it_looks() -> None:
    (block,) = section(GUIDE, "How the files are written").blocks
    assert yaml.safe_load(block) == {"title": {"en": "Commercial Crew", "es": "Tripulación Comercial"}}


def test_a_program_is_added(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Add a program")
    (block,) = recipe.blocks
    assert recipe.says("copy an item from its `- key:` line to the line before the next one")
    first = workshop.item(PROGRAMS, "commercial-crew")
    workshop.swap(PROGRAMS, first, f"{first}{block}\n")
    assert workshop.make("check") == CLEAN
    (item,) = yaml.safe_load(block)
    with workshop.kiosk(f"programs/{item['key']}") as seen:
        assert {item["title"]["en"], item["summary"]["en"]} <= seen.words()


def test_a_part_of_the_station_is_added(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Add a part of the station to turn")
    (block,) = recipe.blocks
    assert recipe.says("The elements stand in the order of their launches.")
    (item,) = yaml.safe_load(block)
    workshop.swap(ELEMENTS, "  - key: tranquility\n", f"{block}\n  - key: tranquility\n")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk(f"station-explore/{item['key']}") as seen:
        assert item["title"]["en"] in seen.words()
        assert any(item["builder"]["en"] in words for words in seen.words())
        markers = [one.property("text") for one in seen.visitor.every("ElementMarker")]
        assert item["title"]["en"] in markers


def test_a_riddle_is_added(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Add a question to the quiz")
    (block,) = recipe.blocks
    assert recipe.says("`quick_guess: quiz` in `screens/home.yaml`")
    (item,) = yaml.safe_load(block)
    workshop.swap(QUIZ, "items:\n", f"items:\n{block}")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("quiz") as seen:
        assert item["title"]["en"] in seen.words(), "it is the first one"
        right, wrong = (answer["text"]["en"] for answer in item["answers"])
        seen.visitor.tap(seen.visitor.find("AnswerButton", wrong))
        assert "Not this one" in seen.words()
        seen.visitor.tap(seen.visitor.find("AnswerButton", right))
        assert item["summary"]["en"] in seen.words()


def test_a_stop_is_added_to_a_journey(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Follow something from place to place")
    (block,) = recipe.blocks
    assert recipe.says("Up to twelve places have a picture card each")
    (item,) = yaml.safe_load(block)
    workshop.swap(JOURNEY, "items:\n", f"items:\n{block}")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk(f"rocket-journey/{item['key']}") as seen:
        assert item["title"]["en"] in seen.words()
        assert item["city"] in seen.words()


@pytest.mark.parametrize("name", ["the pier, año 1.png", "people/PIER.JPEG"])
def test_a_picture_is_added(name: str, workshop: Workshop) -> None:
    """The file may have any name with the right ending; it stands in quotes if it has more than plain letters."""
    block, _ = picture_blocks()
    words = yaml.safe_load(block)["picture"]
    workshop.save_picture(name, COLOR)
    item = workshop.item(PROGRAMS, "commercial-crew")
    old = re.search(r"    picture:\n(?: {6}.*\n)+", item)
    assert old is not None
    workshop.swap(PROGRAMS, old.group(), block.replace(f"file: {words['file']}", f'file: "{name}"'))
    workshop.swap(PROGRAMS, "file: station/limb.jpg", "file: station/capsule-docked.jpg")
    errors = [line for line in workshop.make("check").splitlines() if " warning: " not in line]
    assert errors == [line for line in errors if line.startswith("data: 0 problems")]
    with workshop.kiosk("programs/commercial-crew") as seen:
        assert seen.sees_color(COLOR)


def test_a_portrait_is_added_and_taken_away(workshop: Workshop) -> None:
    _, block = picture_blocks()
    words = yaml.safe_load(block)["picture"]
    file, leader = words["file"], words["file"].split("/")[1].split(".")[0]
    workshop.save_picture(file, COLOR)
    workshop.add_to_item(LEADERS, leader, block)
    assert workshop.make("check") == CLEAN
    with workshop.kiosk(f"leadership/{leader}", "es") as seen:
        assert seen.sees_color(COLOR)
        assert words["alt"]["es"] in seen.spoken_pictures()
        assert words["credit"]["es"] in seen.credits()
    (workshop.data / "media" / file).unlink()
    with workshop.kiosk(f"leadership/{leader}", "es") as seen:
        assert any("consola" in one for one in seen.spoken_pictures()), "the work comes back"


def test_a_leader_is_put_into_a_team(workshop: Workshop) -> None:
    (block,) = section(GUIDE, "Say who works for whom").blocks
    workshop.swap(
        LEADERS, "    name: Joel Montalbano\n    beside: kenneth-bowersox\n", f"    name: Joel Montalbano\n{block}"
    )
    assert workshop.make("check") == CLEAN
    workshop.swap(LEADERS, block, block.replace("bowersox", "bowersocks"))
    assert "no person of this screen has the key 'kenneth-bowersocks'" in workshop.make("check")


def test_a_number_is_written(workshop: Workshop) -> None:
    (block,) = section(GUIDE, "Write a number").blocks
    workshop.write(PROGRAMS, re.sub(r"    figures:\n(?: {6}.*\n)+", block, workshop.read(PROGRAMS), count=1))
    assert workshop.make("check") == CLEAN
    (figure,) = yaml.safe_load(block)["figures"]
    with workshop.kiosk("programs/commercial-crew") as seen:
        assert figure["label"]["en"] in seen.words()
        assert any(str(figure["value"]) in words for words in seen.words())


@pytest.mark.parametrize(
    ("written", "seen_in"), [("{en: about 10, es: unos 10}", "unos 10"), ('"about 12"', "about 12")]
)
def test_a_number_is_written_by_language_or_as_a_text(written: str, seen_in: str, workshop: Workshop) -> None:
    recipe = section(GUIDE, "Write a number")
    assert recipe.says("`value: {en: about 10, es: unos 10}`", "A text in quotes is shown as it stands")
    block = recipe.blocks[0].replace("value: 270\n        at_least: true", f"value: {written}")
    workshop.write(PROGRAMS, re.sub(r"    figures:\n(?: {6}.*\n)+", block, workshop.read(PROGRAMS), count=1))
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("programs/commercial-crew", "es") as seen:
        assert seen_in in seen.words()


def test_a_weight_is_written(workshop: Workshop) -> None:
    block, words = section(GUIDE, "Write a length, a weight or a speed").blocks
    old = re.search(r"    figures:\n(?: {6}.*\n)+", workshop.read(PROGRAMS))
    assert old is not None
    workshop.swap(PROGRAMS, old[0], block)
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("programs/commercial-crew", "es") as seen:
        assert {"14,500", "kilogramos", "En libras"} <= seen.words()
        seen.visitor.key(Qt.Key.Key_U)
        assert {"32,000", "libras", "En kilogramos"} <= seen.words()
    measure = re.search(r" *measure:\n(?: {10}.*\n)+", block.replace("- measure", "  measure"))
    assert measure is not None
    large = (
        block.replace("- measure", "  measure").replace(measure[0], words).replace("        measure", "      - measure")
    )
    workshop.swap(PROGRAMS, block, large)
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("programs/commercial-crew", "es") as seen:
        assert {"2900 millones", "de kilómetros"} <= seen.words()


def test_every_unit_is_named() -> None:
    named = set(re.findall(r"`([a-z_]+)`", section(GUIDE, "Write a length, a weight or a speed").text))
    assert set(UNITS) <= named


def test_a_fact_is_drawn_to_scale(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Draw a fact to scale")
    (block,) = recipe.blocks
    kinds = re.findall(r"^\| `(\w+)` \|", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert set(get_args(DrawingKind)) <= set(kinds)
    altitude = workshop.item("screens/station.yaml", "altitude")
    drawing = re.search(r"    drawing:\n(?: {6}.*\n)+", altitude)
    assert drawing is not None
    workshop.swap("screens/station.yaml", drawing[0], f"{block}\n")
    assert workshop.make("check") == CLEAN
    (landmark,) = yaml.safe_load(block)["drawing"]["landmarks"]
    with workshop.kiosk("station/altitude", "es") as seen:
        assert any(landmark["label"]["es"] in words for words in seen.words())


def test_two_days_are_laid_side_by_side(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Lay two days side by side")
    (block,) = recipe.blocks
    assert recipe.says("`station-day`", "Two activities of one day must not overlap")
    page = workshop.read("screens/station-day.yaml")
    workshop.write("screens/station-day.yaml", page[: page.index("# Degrees to the equator")] + block)
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("station-day") as seen:
        assert "Exercise" not in seen.words()
        seen.visitor.find("DayScreen").setProperty("hour", 15)
        assert "Exercise" in seen.words()


def test_a_screen_is_added(workshop: Workshop) -> None:
    recipe = section(GUIDE, "Add a screen")
    assert recipe.says("`screens/moon.yaml`", "Add its key to `menu` in `kiosk.yaml`", "Check.")
    head = """type: carousel
title: {en: The Moon, es: La Luna}
caption: {en: Our neighbor, es: Nuestra vecina}
summary: {en: The Moon is close., es: La Luna está cerca.}
icon: moon-waning-crescent
"""
    workshop.write("screens/moon.yaml", head + "items:\n" + section(GUIDE, "Add a program").blocks[0])
    workshop.swap("kiosk.yaml", "menu:\n", "menu:\n  - moon\n")
    assert workshop.make("check") == CLEAN
    with workshop.kiosk("home") as seen:
        seen.visitor.tap(seen.visitor.find("Tile", "The Moon"))
        assert "Lunar Relay" in seen.words()


def test_a_screen_that_is_in_no_menu_is_told(workshop: Workshop) -> None:
    page = workshop.read("screens/about.yaml")
    workshop.write("screens/moon.yaml", re.sub(r"^ *related: .*\n", "", page, flags=re.MULTILINE))
    told = workshop.make("check").splitlines()[0]
    assert re.match(r"screens/moon\.yaml:\d+:\d+: warning: visitors cannot get to this screen", told)


def test_every_type_of_screen_is_named() -> None:
    named = set(re.findall(r"`([a-z]+)`", section(GUIDE, "Add a screen").text))
    assert set(SCREEN_TYPES) <= named


def test_the_check_says_what_the_guide_shows(workshop: Workshop) -> None:
    recipe = section(GUIDE, "What the check says")
    shown = re.search(r"^ {4}(screens/programs\.yaml):\d+:\d+: (.*)$", recipe.text, re.MULTILINE)
    assert shown is not None
    workshop.swap(PROGRAMS, "      es: Programa de Tripulación Comercial\n", "")
    told = workshop.make("check").splitlines()[0]
    assert re.sub(r":\d+:\d+: ", ": ", told, count=1) == f"{shown.group(1)}: {shown.group(2)}"


def test_both_ways_to_check_say_the_same(workshop: Workshop) -> None:
    assert {"make check", "space-kiosk check FOLDER"} <= set(sections(GUIDE).commands)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", str(workshop.data)],
        cwd=PROJECT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.stdout.partition(": ")[2] == workshop.make("check").partition(": ")[2]


def test_the_rows_on_portraits_quote_what_the_check_says(workshop: Workshop) -> None:
    recipe = section(GUIDE, "What the check says")
    _, block = picture_blocks()
    workshop.save_picture("people/joel-montalbano.jpg", COLOR)
    assert recipe.says("`nothing says what it shows and whose it is`", "`visitors see 'people/...' instead`")
    assert "nothing says what it shows and whose it is" in workshop.make("check")
    other = block.replace("people/joel-montalbano.jpg", "ground/antenna-moon.jpg")
    workshop.add_to_item(LEADERS, "joel-montalbano", other)
    assert "visitors see 'people/joel-montalbano.jpg' instead" in workshop.make("check")
