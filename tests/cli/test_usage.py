"""Wrong usage is answered with exit code 2 and words that say what to do; bad content with exit code 1."""

import argparse
from collections import defaultdict
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli.parser import make_parser
from tests.cli.commands import call, run
from tests.content.minimal import write_minimal_content


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_minimal_content(tmp_path / "content")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["dance"], "dance", id="an unknown command"),
        pytest.param(["run", "--dance"], "--dance", id="an unknown option"),
        pytest.param(["run", "--size", "12"], "write it like 1920x1080", id="a size that is none"),
        pytest.param(["run", "--size", "1920x"], "write it like 1920x1080", id="half a size"),
        pytest.param(["--windowed", "--size", "big"], "write it like 1920x1080", id="options without a command"),
        pytest.param(["run", "--idle-seconds", "2"], "from 5 to 3600", id="a time too short"),
        pytest.param(["run", "--idle-seconds", "soon"], "from 5 to 3600", id="a time that is none"),
        pytest.param(["run", "--renderer", "vulkan"], "vulkan", id="an unknown renderer"),
        pytest.param(["check", "--format", "xml"], "xml", id="check in an unknown format"),
        pytest.param(["tour"], "--out", id="a tour to nowhere"),
        pytest.param(["tour", "--out", "x", "--text-size", "120"], "120", id="a tour in an unknown text size"),
        pytest.param(["tour", "--out", "x", "--size", "0x0"], "write it like 1920x1080", id="a tour of no size"),
        pytest.param(["audit", "--contrast", "low"], "low", id="an audit in an unknown contrast"),
        pytest.param(["doctor", "--format", "yaml"], "yaml", id="doctor in an unknown format"),
    ],
)
def test_arguments_that_make_no_sense(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, *arguments)
    assert code == 2
    assert out == ""
    last = err.strip().splitlines()[-1]
    assert last.startswith("space-kiosk")
    assert words in last
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["run", "--screen", "programz"], "did you mean programs?", id="a screen misspelt"),
        pytest.param(
            ["run", "--screen", "program/crew"], "did you mean programs/crew?", id="an item's screen misspelt"
        ),
        pytest.param(["run", "--screen", "programs/crww"], "did you mean programs/crew?", id="an item misspelt"),
        pytest.param(["run", "--screen", "zzzzz"], "; there are ", id="a screen like no other"),
        pytest.param(["run", "--language", "fr"], "no language 'fr'; it has en, es", id="a language that is not there"),
        pytest.param(
            ["tour", "--out", "{tmp}/out", "--language", "fr"], "no language 'fr'", id="a tour in such a language"
        ),
        pytest.param(["audit", "--language", "fr"], "no language 'fr'", id="an audit in such a language"),
        pytest.param(["run", "--site", "{tmp}/none.yaml"], "there is no site file", id="a site file that is not there"),
        pytest.param(
            ["doctor", "--site", "{tmp}/none.yaml"], "there is no site file", id="doctor without its site file"
        ),
        pytest.param(["tour", "--out", "{content}/kiosk.yaml/out"], "cannot make the folder", id="a tour into a file"),
    ],
)
def test_wrong_usage_is_one_clear_line(
    arguments: list[str], words: str, content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = [argument.format(tmp=tmp_path, content=content) for argument in arguments]
    code, out, err = call(capsys, *filled, "--content", content)
    assert code == 2
    assert out == ""
    assert err.startswith("space-kiosk: ")
    assert words in err
    assert err.count("\n") == 1


def test_a_folder_to_check_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, "check", tmp_path / "nowhere")
    assert (code, out) == (2, "")
    assert err.startswith("space-kiosk: there is no folder ")
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", [["tour", "--out", "{tmp}/out"], ["audit"]], ids=lambda command: command[0])
def test_content_that_cannot_be_shown(
    command: list[str], content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (content / "kiosk.yaml").write_text("title: [", encoding="utf-8")
    filled = [argument.format(tmp=tmp_path) for argument in command]
    code, out, err = call(capsys, *filled, "--content", content)
    assert (code, out) == (1, "")
    first, last = err.strip().splitlines()[0], err.strip().splitlines()[-1]
    assert first.startswith("kiosk.yaml:1:")
    assert last == f"space-kiosk: the content in {content} cannot be shown; `space-kiosk check {content}` says more"


def test_a_wrong_screen_is_told_before_anything_else(content: Path, tmp_path: Path) -> None:
    done = run(tmp_path, "run", "--content", content, "--screen", "programz")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "space-kiosk: there is no screen or item 'programz'; did you mean programs?\n"


@pytest.mark.parametrize("option", ["--version", "-h", "--help"])
def test_what_everybody_asks_first(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, option)
    assert (code, err) == (0, "")
    assert out.strip() == f"space-kiosk {__version__}" if option == "--version" else "run" in out


@pytest.mark.parametrize("command", ["run", "check", "tour", "audit", "setup", "doctor"])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = call(capsys, command, "--help")
    assert (code, err) == (0, "")
    assert f"usage: space-kiosk {command}" in out


def test_the_version_is_told_at_once_as_a_program(tmp_path: Path) -> None:
    done = run(tmp_path, "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"space-kiosk {__version__}\n", "")


def test_without_a_name_the_parser_knows_every_option() -> None:
    """Manual page and completion are made from it."""
    assert make_parser().parse_args(["doctor", "--format", "json"]).format == "json"
    assert make_parser().parse_args(["run", "--windowed"]).windowed


def test_an_option_takes_the_same_in_every_command() -> None:
    taken: dict[str, dict[str, str]] = defaultdict(dict)
    (commands,) = (one for one in make_parser()._actions if isinstance(one, argparse._SubParsersAction))
    for command, parser in commands.choices.items():
        for action in parser._actions:
            if action.help != argparse.SUPPRESS:
                for option in action.option_strings:
                    taken[option][command] = str(action.metavar or action.choices or "")
    assert len(taken["--language"]) >= 3
    assert {option: by for option, by in taken.items() if len(set(by.values())) > 1} == {}
