"""What YAML takes away from a text is told, and what it does not is not."""

from pathlib import Path

import pytest

from tests.content.broken_losses import BODY, BROKEN_LOSSES, FIGURE
from tests.content.edits import NEWS, PROGRAMS, STORY, Broken, Swap
from tests.content.minimal import checked, write_minimal_content


@pytest.mark.parametrize("broken", BROKEN_LOSSES, ids=lambda broken: broken.name)
def test_each_loss_is_one_warning(broken: Broken, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / "content")
    broken.edit(folder)
    (found,) = (one for one in checked(folder) if one.code not in broken.also)
    assert (found.code, found.severity) == (broken.code, "warning")


def test_a_remark_is_told_at_its_sign(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, BODY, "body:\n  es: Una historia.\n  en: Crew # 10 flies")(folder)
    (found,) = checked(folder)
    assert str(found) == (
        f"{STORY}:8:12: body/en: warning: '# 10 flies' counts as a remark here, so visitors do not see it. "
        "Put the whole text in quotes, or give the remark a line of its own, no further in than the key."
    )


@pytest.mark.parametrize(
    "written",
    [
        "'Crew # 10 flies'",
        '"Crew #10 flies" # a remark behind quotes',
        "Crew#10 flies",
        "We fly.\n  # a remark in line with the keys",
        "We fly.\n# a remark at the margin",
        "|\n    Crew # 10\n    flies.\n\n    And lands.",
        ">-\n    One line\n    and the next.",
        "One line\n    and the next.",
        ">-\n    One.\n\n\n    Two.",
        '"One.\\n\\nTwo."',
        "yes",
        "12:30",
        "007",
        "'12.50'",
    ],
)
def test_nothing_is_told_of_a_text_that_loses_nothing(written: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, BODY, f"body:\n  es: Una historia.\n  en: {written}")(folder)
    assert checked(folder) == ()


@pytest.mark.parametrize("written", ["12.5", "12", "-3", ".5", "5.", "0.125", "007", "1_000", "'12.50'", '"1e3"'])
def test_nothing_is_told_of_a_number_that_loses_nothing(written: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, FIGURE, f"value: {written}")(folder)
    assert checked(folder) == ()


def test_remarks_behind_keys_dates_and_links_are_remarks(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(NEWS, "key: landing", "key: landing # the first")(folder)
    Swap(NEWS, "date: 2025-03-18", "date: 2025-03-18 # a Tuesday")(folder)
    Swap(PROGRAMS, "icon: rocket-launch\nitems:", "icon: rocket-launch # a rocket\nitems: # all of them")(folder)
    assert checked(folder) == ()


@pytest.mark.parametrize(
    ("written", "told"),
    [("12.50", "'12.50'"), ("1e3", "'1e3'"), ("2025", "'2025'"), ("0.10", "'0.10'"), ("null", "'null'")],
)
def test_what_is_to_be_put_in_quotes_is_told_as_it_is_written(written: str, told: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, BODY, f"body:\n  es: Una historia.\n  en: {written}")(folder)
    (found,) = checked(folder)
    assert (found.code, found.severity) == ("wrong-type", "error")
    assert told in found.hint


@pytest.mark.parametrize(
    ("before", "written"),
    [("en: Title of moon", "en:Title of moon"), ("source: page", "source:page")],
)
def test_a_colon_without_a_space_is_told(before: str, written: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(PROGRAMS, before, written)(folder)
    assert all(one.severity == "error" for one in checked(folder))
    assert any("colon" in f"{one.message} {one.hint}" or "': '" in one.message for one in checked(folder)), [
        str(one) for one in checked(folder)
    ]


@pytest.mark.parametrize("line", ["...", "%note", "--- more"])
def test_a_line_that_ends_the_file_early_is_told_in_its_place(line: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(STORY, "body:", f"{line}\nbody:")(folder)
    (found,) = checked(folder)
    assert (found.file, found.line, found.severity) == (STORY, 6, "error")
