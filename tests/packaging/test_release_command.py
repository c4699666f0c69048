"""`make release` makes a release in one step, or says why not and changes nothing; tried in a scratch repository."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import __version__

PROJECT = Path(__file__).parents[2]
CHANGELOG = """# Changelog

## [Unreleased]

### Fixed

- A tile says its name.

## [0.1.0] - 2026-11-23

### Added

- The exhibit.
"""
Done = subprocess.CompletedProcess[str]
Command = Callable[..., Done]


def git(folder: Path, *words: str) -> str:
    people = {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    done = subprocess.run(
        ["git", *words], cwd=folder, env=os.environ | people, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """A repository with the files that a release reads and writes."""
    for name in ("Makefile", "tools/release.py", "kiosk/__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(PROJECT / name, tmp_path / name)
    version_file = tmp_path / "kiosk/__init__.py"
    version_file.write_text(version_file.read_text("utf-8").replace(__version__, "0.1.0"), "utf-8")
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG, "utf-8")
    git(tmp_path, "init", "--quiet")
    for key in ("user.name", "user.email"):
        git(tmp_path, "config", key, "a@b.c")
    commit(tmp_path)
    return tmp_path


def commit(folder: Path) -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message=test: begin")


@pytest.fixture
def release(scratch: Path) -> Command:
    def run(version: str, check: str = "true") -> Done:
        command = [sys.executable, "tools/release.py", version, "--check", check]
        return subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)

    return run


def state_of(folder: Path) -> tuple[str, str, str]:
    return git(folder, "rev-parse", "HEAD"), git(folder, "status", "--porcelain"), git(folder, "tag")


def test_a_release_dates_the_changelog_writes_the_version_commits_and_tags(scratch: Path, release: Command) -> None:
    before = datetime.now().astimezone().date()
    done = release("0.2.0")
    after = datetime.now().astimezone().date()
    assert done.returncode == 0, done.stderr
    assert (scratch / "CHANGELOG.md").read_text("utf-8") in {
        CHANGELOG.replace("## [Unreleased]\n", f"## [Unreleased]\n\n## [0.2.0] - {day}\n") for day in (before, after)
    }
    assert re.findall(r'__version__ = "(.*)"', (scratch / "kiosk/__init__.py").read_text("utf-8")) == ["0.2.0"]
    assert git(scratch, "log", "-1", "--format=%s") == "chore: release 0.2.0"
    assert git(scratch, "rev-parse", "v0.2.0^{commit}") == git(scratch, "rev-parse", "HEAD")
    assert git(scratch, "cat-file", "-t", "v0.2.0") == "tag"
    assert git(scratch, "status", "--porcelain") == ""


def test_the_next_release_needs_changes_of_its_own(scratch: Path, release: Command) -> None:
    assert release("0.1.1").returncode == 0
    done = release("0.1.2")
    assert done.returncode == 1
    assert "lists nothing under `## [Unreleased]`" in done.stderr
    assert git(scratch, "tag") == "v0.1.1"


def test_a_failing_check_changes_nothing(scratch: Path, release: Command) -> None:
    state = state_of(scratch)
    done = release("0.2.0", check="false")
    assert (done.returncode, done.stderr) == (1, "Not released: `false` failed; nothing was changed\n")
    assert state_of(scratch) == state


def test_a_check_that_leaves_files_behind_changes_nothing(scratch: Path, release: Command) -> None:
    head, _, tags = state_of(scratch)
    done = release("0.2.0", check="touch left-behind")
    assert done.returncode == 1
    assert "left-behind" in done.stderr
    assert state_of(scratch) == (head, "?? left-behind", tags)


@pytest.mark.parametrize("name", ["CHANGELOG.md", "a-new-file"])
def test_a_dirty_tree_is_refused_before_the_check(scratch: Path, release: Command, name: str) -> None:
    with (scratch / name).open("a", encoding="utf-8") as file:
        file.write("more\n")
    state = state_of(scratch)
    done = release("0.2.0", check="touch checked")
    assert done.returncode == 1
    assert name in done.stderr
    assert not (scratch / "checked").exists()
    assert state_of(scratch) == state


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("", "'' is not a version"),
        ("v0.2.0", "'v0.2.0' is not a version"),
        ("0.2", "'0.2' is not a version"),
        ("0.02.0", "'0.02.0' is not a version"),
        ("0.2.0-rc1", "'0.2.0-rc1' is not a version"),
        ("0.1.0", "0.1.0 cannot follow 0.1.0"),
        ("0.0.9", "0.0.9 cannot follow 0.1.0"),
        ("0.20.0", "it can be 1.0.0 or 0.2.0 or 0.1.1"),
    ],
)
def test_a_version_that_does_not_follow_is_refused(scratch: Path, release: Command, version: str, words: str) -> None:
    state = state_of(scratch)
    done = release(version)
    assert done.returncode == 1
    assert words in done.stderr
    assert state_of(scratch) == state


@pytest.mark.parametrize(
    ("current", "changes", "refused", "accepted"),
    [
        ("0.1.0", "### Added\n\n- A screen type.", "0.1.1", "0.2.0"),
        ("0.1.0", "### Changed\n\n- **Breaking:** the key `icon` is gone.", "0.1.1", "0.2.0"),
        ("1.4.2", "### Added\n\n- A screen type.", "1.4.3", "1.5.0"),
        ("1.4.2", "### Changed\n\n- **Breaking:** the key `icon` is gone.", "1.5.0", "2.0.0"),
        ("1.4.2", "### Fixed\n\n- A tile says its name.", "1.4.4", "1.4.3"),
    ],
)
def test_the_changes_decide_which_number_is_raised(
    scratch: Path, release: Command, current: str, changes: str, refused: str, accepted: str
) -> None:
    (scratch / "CHANGELOG.md").write_text(f"# Changelog\n\n## [Unreleased]\n\n{changes}\n", "utf-8")
    (scratch / "kiosk/__init__.py").write_text(f'__version__ = "{current}"\n', "utf-8")
    commit(scratch)
    assert f"{refused} cannot follow {current}" in release(refused).stderr
    assert release(accepted).returncode == 0


def test_a_tag_that_is_there_is_not_moved(scratch: Path, release: Command) -> None:
    git(scratch, "tag", "v0.2.0")
    state = state_of(scratch)
    assert "there is a tag v0.2.0 already" in release("0.2.0").stderr
    assert state_of(scratch) == state


def test_a_commit_that_is_refused_leaves_the_files_as_they_were(scratch: Path, release: Command) -> None:
    hook = scratch / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\nexit 1\n", "utf-8")
    hook.chmod(0o755)
    state = state_of(scratch)
    assert "git commit failed" in release("0.2.0").stderr
    assert state_of(scratch) == state


def test_make_release_hands_over_the_version_and_runs_the_whole_suite_first(scratch: Path) -> None:
    for name in ("requirements-dev.lock", "tools/set-up"):
        (scratch / name).touch()
    done = subprocess.run(
        ["make", "--dry-run", "release", "VERSION=0.2.0"], cwd=scratch, capture_output=True, text=True, check=True
    )
    assert 'tools/release.py "0.2.0"' in done.stdout
    usage = subprocess.run(
        [sys.executable, "tools/release.py", "--help"], cwd=scratch, capture_output=True, text=True, check=True
    )
    assert "(default: make test)" in usage.stdout


def test_the_projects_own_changelog_has_the_form_that_a_release_needs() -> None:
    headings = re.findall(r"^## (.*)$", (PROJECT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", heading) for heading in headings[1:])
    assert headings[1].startswith(f"[{__version__}]")
