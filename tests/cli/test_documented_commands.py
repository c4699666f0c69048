"""Every command line that the documents tell people to type is understood by the program that it names."""

import contextlib
import io
import re
import shlex
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer import command as installer_command
from kiosk import cli

PROJECT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    [
        *PROJECT.glob("*.md"),
        *(PROJECT / "docs").rglob("*.md"),
        *(PROJECT / "installer").rglob("README.txt"),
    ]
)
COMMANDS = ("run", "check", "tour", "audit", "setup", "keys", "doctor")
FOR_STAFF = ("README.md", "docs/operations.md", "docs/content-guide.md")
BLOCK = re.compile(r"^```[^\n]*\n((?s:.*?))^```$|^((?: {4}.*\n)(?: {4}.*\n|\n)*)", re.MULTILINE)
SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
KIOSK = re.compile(
    r"""^(?:sudo\ )?(?:(?:\./)?space-kiosk|space-kiosk-console|\S*python\S*\ -m\ kiosk)(?=\s|$)(?P<typed>.*)
    | space-kiosk\.exe"\ (?P<shell>[^'"]*)
    | AutoLaunchArguments="(?P<launched>[^"]*)" """,
    re.VERBOSE,
)
BUILDER = re.compile(r"^\S*python\S* build_installer\.py(.*)")
MAKE = re.compile(r"^(?:[A-Z]+=\S+ )*make ([a-z-]+)")
PLACEHOLDERS = {"N": "43", "WIDTHxHEIGHT": "1920x1080"}
REMARK = re.compile(r"\s{2,}\S.*| # .*")
"""What stands behind a command in a block, to say what it does."""


@dataclass(frozen=True)
class Line:
    """One command line of a document."""

    document: str
    words: str

    def __str__(self) -> str:
        return f"{self.document}: {self.words}"


def code_in(text: str) -> Iterator[str]:
    """Yield each line of the code blocks and each code span of a Markdown text."""
    for block in BLOCK.finditer(text):
        yield from (REMARK.sub("", line.strip()) for line in (block[1] or block[2] or "").splitlines())
    yield from (span[1] for span in SPAN.finditer(BLOCK.sub("", text)))


def lines_of_documents() -> list[Line]:
    return [
        Line(document.relative_to(PROJECT).as_posix(), line)
        for document in DOCUMENTS
        for line in code_in(document.read_text("utf-8"))
    ]


LINES = lines_of_documents()
FOR_KIOSK = [line for line in LINES if KIOSK.search(line.words)]
FOR_BUILDER = [line for line in LINES if BUILDER.search(line.words)]
FOR_MAKE = [line for line in LINES if MAKE.search(line.words)]


def arguments(words: str) -> list[str]:
    return [PLACEHOLDERS.get(word, word) for word in shlex.split(words)]


def kiosk_arguments(words: str) -> list[str]:
    match = KIOSK.search(words)
    assert match is not None
    return arguments(match["typed"] or match["shell"] or match["launched"] or "")


def options_in(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))


@pytest.fixture(scope="module")
def options() -> dict[str, set[str]]:
    """What each command has, written out: people type what they read, not its beginning."""
    helps: dict[str, set[str]] = {}
    for command in COMMANDS:
        words = io.StringIO()
        with contextlib.redirect_stdout(words), pytest.raises(SystemExit):
            cli.main([command, "--help"])
        helps[command] = options_in(words.getvalue())
    return helps


@pytest.fixture
def understands(monkeypatch: pytest.MonkeyPatch, options: dict[str, set[str]]) -> Callable[[str], bool]:
    """Whether a line gets through the parser, with each option's whole name; it is not performed."""
    seen: list[Namespace] = []

    def keep(parsed: Namespace) -> int:
        seen.append(parsed)
        return 0

    def is_understood(words: str) -> bool:
        with contextlib.suppress(SystemExit):
            cli.main(kiosk_arguments(words))
        return len(seen) == 1 and options_in(" ".join(seen[0].words)) <= options[seen[0].command]

    monkeypatch.setattr(cli, "_perform", keep)
    return is_understood


@pytest.mark.parametrize("line", sorted(set(FOR_KIOSK), key=str), ids=str)
def test_the_kiosk_understands(line: Line, understands: Callable[[str], bool]) -> None:
    assert understands(line.words)


@pytest.mark.parametrize("line", sorted(set(FOR_BUILDER), key=str), ids=str)
def test_the_builder_understands(line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = arguments(BUILDER.sub(r"\1", line.words))
    monkeypatch.chdir(tmp_path)
    for word in words:
        if word.endswith(".zip"):
            (tmp_path / word).touch()
    assert words == ["--help"] or installer_command.parse(words).targets


@pytest.mark.parametrize("line", sorted(set(FOR_MAKE), key=str), ids=str)
def test_make_has_the_target(line: Line) -> None:
    targets = re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE)
    match = MAKE.search(line.words)
    assert match is not None
    assert match[1] in targets


def test_each_option_that_staff_read_of_is_one(
    options: dict[str, set[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        installer_command.parse(["--help"])
    known = options_in(capsys.readouterr().out).union(*options.values())
    told = {
        (line.document, option)
        for line in LINES
        if line.document in FOR_STAFF and line.words.startswith("--")
        for option in options_in(line.words)
    }
    assert len(told) >= 10
    assert {(document, option) for document, option in told if option not in known} == set()


def test_the_command_lines_were_really_found() -> None:
    documents = {line.document for line in FOR_KIOSK}
    assert {"docs/operations.md", "docs/content-guide.md"} <= documents
    assert len(set(FOR_KIOSK)) >= 15
    assert len(set(FOR_BUILDER)) >= 2
    assert len(set(FOR_MAKE)) >= 12
    assert [line for line in FOR_KIOSK if "SetCustomShell" in line.words or "AutoLaunch" in line.words]


@pytest.mark.parametrize(
    "text",
    [
        "Say `space-kiosk setup --diagonal 43` first.",
        "    sudo space-kiosk setup --diagonal 43     the visible diagonal\n",
        "```\npython -m kiosk setup --diagonal x\n```\n",
        "    $launcher.SetCustomShell($sid, '\"C:\\space-kiosk.exe\" run --supervise', 0)\n",
        '    <App rs5:AutoLaunchArguments="open --supervised"/>\n',
    ],
)
def test_a_wrong_one_is_found(text: str, understands: Callable[[str], bool]) -> None:
    (line,) = (line for line in code_in(text) if KIOSK.search(line))
    assert not understands(line)
