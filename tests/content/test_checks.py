"""The content check: silent on clean content, and on each kind of broken content the right words in the place."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import on_day
from kiosk.content.model.schema import Content
from kiosk.yamlfile.diagnostics import Diagnostic
from tests.conftest import PROJECT
from tests.content.broken import BROKEN
from tests.content.edits import PROGRAMS, Broken, Swap
from tests.content.minimal import TODAY, checked, write_minimal_content
from tests.content.mutations import disagreements

JARGON = re.compile(
    r"\b(str|int|float|dict|None|null|bool|object|array|schema|propert(y|ies)|valid(ation|ate)?|instance|regex"
    r"|pattern|JSON|msgspec|mapping|sequence|scalar|token|parse|exception|struct|tuple|pydantic|\$)\b"
)
"""Words that staff should not have to know."""

GUIDE = (PROJECT / "docs" / "content-guide.md").read_text("utf-8")
QUOTED = re.findall(r"^\| `([^`]+)` \|", GUIDE.partition("| you see | do |")[2], re.MULTILINE)
DASH = Broken("dash for a hyphen", "yaml-syntax", Swap(PROGRAMS, "- key: moon", "– key: moon"))


@dataclass(frozen=True)
class Spoilt:
    """Content that was broken in some way, and what the check says of it."""

    broken: Broken
    folder: Path
    found: tuple[Diagnostic, ...]


@pytest.fixture(scope="module")
def spoil(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Broken], Spoilt]:
    """Breaks content, and has it checked once."""

    @cache
    def spoilt(broken: Broken) -> Spoilt:
        folder = write_minimal_content(tmp_path_factory.mktemp("spoilt") / "content")
        broken.edit(folder)
        return Spoilt(broken, folder, checked(folder))

    return spoilt


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """What the content holds before it is broken."""
    content = load(write_minimal_content(tmp_path_factory.mktemp("whole"))).content
    assert content is not None
    return content


@pytest.fixture(scope="module", params=BROKEN, ids=lambda broken: broken.name)
def spoilt(request: pytest.FixtureRequest, spoil: Callable[[Broken], Spoilt]) -> Spoilt:
    return spoil(request.param)


def line_of(file: Path, marker: str) -> int:
    """Return the line of the marker in a file, counted from 1; the last one if the marker spans several."""
    if not marker:
        return 1
    text = file.read_text(encoding="latin-1" if b"\xed" in file.read_bytes()[:400] else "utf-8", errors="replace")
    assert marker in text, f"{file.name} holds no {marker!r}"
    return text[: text.index(marker) + len(marker)].rstrip("\n").count("\n") + 1


def test_clean_content_has_no_checked(tmp_path: Path) -> None:
    assert checked(write_minimal_content(tmp_path)) == ()


def test_each_kind_of_broken_content_is_found_in_its_place(spoilt: Spoilt) -> None:
    broken, found = spoilt.broken, spoilt.found
    wanted = [one for one in found if one.code == broken.code and one.file == broken.where]
    assert wanted, [str(one) for one in found]
    line = line_of(spoilt.folder / broken.where, broken.marker) if broken.marker else 1
    assert line in {one.line for one in wanted}, [str(one) for one in found]
    assert {one.severity for one in wanted} == {broken.severity}
    assert {one.code for one in found} - {broken.code} <= set(broken.also), [str(one) for one in found]


def test_findings_are_in_words_that_staff_understand(spoilt: Spoilt) -> None:
    for one in spoilt.found:
        words = re.sub(r"'[^']*'", "", f"{one.message} {one.hint}")
        assert not JARGON.search(words), words
        assert not one.message.endswith(".")
        assert not one.hint.endswith(": .")  # a list of nothing
        assert one.hint.endswith((".", "?")), one.hint
        assert str(spoilt.folder.parent) not in str(one)


def test_loading_broken_content_keeps_the_rest(spoilt: Spoilt, whole: Content) -> None:
    broken, before = spoilt.broken, whole
    loaded = load(spoilt.folder)
    assert (loaded.content is None) == broken.stops
    assert set(loaded.diagnostics) <= set(spoilt.found)
    if loaded.content is None:
        return
    shown = on_day(loaded.content, TODAY)
    lost = {key for key in before.screens if key not in shown.screens}
    items = {
        (key, item.key)
        for key in shown.screens
        for item in before.items_of(key)
        if item.key not in {kept.key for kept in shown.items_of(key)}
    }
    assert len(lost) + len(items) <= (4 if "unusable-source" in broken.also else 1)
    assert bool(lost or items) != broken.shown
    assert set(shown.kiosk.menu) <= set(shown.screens)


def test_check_and_kiosk_agree_on_each_kind_of_broken_content(spoilt: Spoilt) -> None:
    found, _ = disagreements(spoilt.folder, lambda _: spoilt.found)
    assert not found, "\n".join(found)


@pytest.fixture(scope="module")
def messages(spoil: Callable[[Broken], Spoilt]) -> set[str]:
    """Everything that the check says of broken content of every kind."""
    return {anonymous(f"{one.message}. {one.hint}") for broken in (*BROKEN, DASH) for one in spoil(broken).found}


def anonymous(message: str) -> str:
    """Return the message without the names and numbers that differ from one content to the next."""
    return re.sub(r"\d+", "7", re.sub(r"(?<!\w)'[^']*'", "'...'", message))


@pytest.mark.parametrize("quoted", QUOTED)
def test_the_check_says_what_the_guide_quotes(quoted: str, messages: set[str]) -> None:
    assert [message for message in messages if anonymous(quoted) in message]


def test_all_rows_of_the_guide_were_found() -> None:
    rows = re.findall(r"^\| .* \|$", GUIDE.partition("| you see | do |")[2], re.MULTILINE)
    assert len(QUOTED) == len(rows) >= 12


def test_a_message_that_nothing_says_is_found(messages: set[str]) -> None:
    assert not [message for message in messages if anonymous("'es' is absent") in message]


def test_there_is_a_test_for_each_code_that_the_check_can_give() -> None:
    """Codes are written as texts in the source; one that no broken content provokes is untested."""
    package = Path(__file__).parents[2] / "kiosk"
    source = "\n".join(
        file.read_text(encoding="utf-8")
        for folder in ("content", "yamlfile")
        for file in sorted((package / folder).rglob("*.py"))
    )
    codes = set(re.findall(r'"([a-z]+\d?(?:-[a-z0-9]+)+)"', source)) - {"utf-8", "utf-8-sig", "united-states"}
    tested = {broken.code for broken in BROKEN} | {code for broken in BROKEN for code in broken.also}
    assert codes - tested == {"file-unreadable"}  # tested with the reader


def test_all_faults_are_found_in_one_run(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(PROGRAMS, "title: {en: Title of moon, es: Título de moon}", "titel: {en: One}\n    icon: roket\n    body: 5")(
        folder
    )
    Swap(PROGRAMS, "places/kennedy", "places/kenedy")(folder)
    Swap(PROGRAMS, "ground/pad.png", "ground/pat.png")(folder)
    Swap("kiosk.yaml", "  - news", "  - newz")(folder)
    codes = {one.code for one in checked(folder)}
    assert codes == {"unknown-key", "wrong-type", "unknown-icon", "dangling-link", "missing-picture", "unknown-screen"}


@pytest.mark.parametrize(
    ("broken", "hint"),
    [
        ("mistyped key", "Did you mean 'title'?"),
        ("unknown screen type", "Did you mean 'article'?"),
        ("dangling link to an item", "Did you mean 'places/kennedy'?"),
        ("dangling link to a screen", "Did you mean the screen 'places'?"),
        ("unknown icon", "Did you mean 'rocket-launch'?"),
        ("unknown source", "Did you mean 'report'?"),
        ("missing picture", "Did you mean 'ground/pad.png'?"),
        ("picture with other capitals", "Did you mean 'ground/pad.png'?"),
        ("hotspot that the turntable does not have", "Did you mean 'Engine'?"),
        ("unknown screen in the menu", "Did you mean 'news'?"),
        ("unknown placeholder", "Did you mean 'idle_seconds'?"),
        ("key with a capital", "Did you mean 'landing-day'?"),
        ("year without quotes", "put it in quotes: '2025'"),
        ("comma in a text without quotes", "put the text in quotes"),
    ],
)
def test_hints_name_the_likely_meaning(broken: str, hint: str, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    next(one for one in BROKEN if one.name == broken).edit(folder)
    assert any(hint in one.hint for one in checked(folder)), [str(one) for one in checked(folder)]


def test_a_finding_reads_as_file_line_column_path_and_words(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    Swap(PROGRAMS, "es: Título de moon", "es: 2025")(folder)
    (finding,) = checked(folder)
    line = line_of(folder / PROGRAMS, "es: 2025")
    assert str(finding) == (
        f"{PROGRAMS}:{line}:36: items/moon/title/es: this should be a text, but it is the number '2025'. "
        "If it is meant as text, put it in quotes: '2025'."
    )
    assert json.loads(json.dumps(finding.to_dict()))["line"] == line


def test_a_warning_says_that_it_is_one(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    (folder / "screens/notes.txt").write_text("to do")
    (finding,) = checked(folder)
    assert str(finding) == (
        "screens/notes.txt:1:1: warning: this is not used. "
        "Only files ending in .yaml are screens: rename it, or move it elsewhere."
    )


def test_an_empty_folder_and_no_folder_are_checked(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        assert [one.code for one in checked(folder)] == ["file-missing"]


def test_findings_are_sorted_by_file_and_line(tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path)
    for broken in BROKEN:
        if broken.name in {"mistyped key", "unknown icon", "unknown screen in the menu", "dangling link to an item"}:
            broken.edit(folder)
    places = [(one.file, one.line) for one in checked(folder)]
    assert len(places) == 4
    assert places == sorted(places)
