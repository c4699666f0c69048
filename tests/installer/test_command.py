"""The command line of `build_installer.py`: what it understands, and what it says when it does not."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import tools
from installer.command import LINUX_TARGETS, TARGETS, parse
from installer.faults import InstallerError
from installer.running import run
from installer.tools import Tool

PROJECT = Path(__file__).parents[2]


def call(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "build_installer.py", *words]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", timeout=60, check=False)


def test_help_names_every_target() -> None:
    done = call("--help")
    assert done.returncode == 0
    assert all(target in done.stdout for target in (*TARGETS, "all"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "--target"),
        (("--target", "snap"), "snap"),
        (("--target", "deb", "--colour"), "--colour"),
        (("--target", "windows"), "--windows-python FILE"),
        (("--target", "all", "--windows-python", "nowhere.zip"), "there is no file nowhere.zip"),
    ],
)
def test_wrong_usage_is_told_in_one_message(words: tuple[str, ...], told: str) -> None:
    done = call(*words)
    assert done.returncode == 2
    assert told in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_all_is_everything_that_can_be_made(tmp_path: Path) -> None:
    assert parse(["--target", "all"]).targets == LINUX_TARGETS
    python = tmp_path / "python-3.11.9-embed-amd64.zip"
    python.write_bytes(b"")
    assert parse(["--target", "all", "--windows-python", str(python)]).targets == TARGETS


def test_targets_come_in_their_order_and_once() -> None:
    assert parse(["--target", "tar", "--target", "deb", "--target", "tar"]).targets == ("deb", "tar")


def test_what_is_missing_is_told_with_one_command() -> None:
    absent = {"makeself", "xcb-cursor", "lintian"}
    found = tools.missing(["run"], lambda name: name not in absent, lambda name: name not in absent)
    assert [tool.package for tool in found] == ["makeself", "libxcb-cursor0"]
    with pytest.raises(InstallerError) as caught:
        tools.require([*found, Tool("makeself", "makeself")])
    (command,) = (line for line in str(caught.value).splitlines() if "apt-get install" in line)
    assert command.endswith("--no-install-recommends libxcb-cursor0 makeself")


@pytest.mark.parametrize(("target", "tool"), [("deb", "dh"), ("usb-repository", "gpg"), ("windows", "makensis")])
def test_only_the_targets_that_need_a_tool_ask_for_it(target: str, tool: str) -> None:
    def missing(*targets: str) -> set[str]:
        return {one.name for one in tools.missing(targets, lambda _name: False, lambda _name: True)}

    assert tool in missing(target)
    assert tool not in missing("tar")


def test_with_all_tools_nothing_is_asked_for() -> None:
    tools.require([])


def test_a_tool_that_fails_is_told_with_its_last_words() -> None:
    with pytest.raises(InstallerError, match=r"(?s)ended with code 3:.*the last words"):
        run([sys.executable, "-c", "import sys; print('the last words', file=sys.stderr); sys.exit(3)"])


def test_a_tool_that_cannot_be_started_is_told() -> None:
    with pytest.raises(InstallerError, match=r"no-such-tool cannot be started: No such file"):
        run(["no-such-tool"])


def test_what_a_tool_says_on_the_side_is_not_its_output() -> None:
    script = "import sys; print('beside', file=sys.stderr); print('out')"
    assert run([sys.executable, "-c", script]) == "out\n"
