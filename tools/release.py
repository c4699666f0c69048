"""Releases a version: `make release VERSION=0.2.0`.

It refuses a version that does not follow from the last one, a tree with uncommitted changes, an empty changelog and a
failing check. Then it dates the `Unreleased` section of CHANGELOG.md, writes the version into kiosk/__init__.py,
commits both and tags the commit. It pushes nothing.
"""

import argparse
import re
import shlex
import subprocess
import sys
from datetime import datetime
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
CHANGELOG = PROJECT / "CHANGELOG.md"
VERSION_FILE = PROJECT / "kiosk" / "__init__.py"
UNRELEASED = "## [Unreleased]"
TITLE = "Space Operations Kiosk"

Numbers = tuple[int, int, int]


class RefusedError(Exception):
    """There will be no release; the message says why and what to do."""


def numbers(version: str) -> Numbers:
    """Return the three numbers of a version."""
    match = re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", version)
    if match is None:
        raise RefusedError(f"{version!r} is not a version; write it like this: make release VERSION=0.2.0")
    return int(match[1]), int(match[2]), int(match[3])


def current_version(source: str) -> str:
    """Return the version that `source`, the text of kiosk/__init__.py, assigns."""
    match = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if match is None:
        raise RefusedError(f"{VERSION_FILE.name} assigns no __version__")
    return match[1]


def unreleased_changes(changelog: str) -> str:
    """Return what stands in the `Unreleased` section."""
    _, heading, rest = changelog.partition(f"{UNRELEASED}\n")
    changes = re.split(r"^## ", rest, maxsplit=1, flags=re.MULTILINE)[0].strip()
    if not heading or not re.search(r"^- ", changes, re.MULTILINE):
        raise RefusedError(f"{CHANGELOG.name} lists nothing under `{UNRELEASED}`; say there what has changed")
    return changes


def possible_versions(current: str, changes: str) -> list[str]:
    """Return the versions that may follow `current`, given the text of the unreleased changes.

    Semantic versioning: what breaks raises the first number, and what is added the second. Before 1.0.0 what breaks
    raises the second.
    """
    major, minor, patch = numbers(current)
    breaks = "**Breaking:**" in changes
    adds = re.search(r"^### Added$", changes, re.MULTILINE) is not None
    possible = [f"{major + 1}.0.0"]
    if not breaks or major == 0:
        possible.append(f"{major}.{minor + 1}.0")
    if not breaks and not adds:
        possible.append(f"{major}.{minor}.{patch + 1}")
    return possible


def git(*words: str) -> str:
    """Run git in the project and return what it prints."""
    done = subprocess.run(["git", *words], cwd=PROJECT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RefusedError(f"git {words[0]} failed: {(done.stderr or done.stdout).strip()}")
    return done.stdout.strip()


def require_clean_tree() -> None:
    """Refuse a tree with changes or new files that are not committed."""
    if changed := git("status", "--porcelain"):
        raise RefusedError(f"these files are not committed; commit or remove them first:\n{changed}")


def release(version: str, check: str) -> None:
    """Check everything, then write, commit and tag."""
    changelog, source = CHANGELOG.read_text("utf-8"), VERSION_FILE.read_text("utf-8")
    numbers(version)
    require_clean_tree()
    current, changes = current_version(source), unreleased_changes(changelog)
    if version not in (possible := possible_versions(current, changes)):
        raise RefusedError(f"{version} cannot follow {current} with these changes; it can be {' or '.join(possible)}")
    tag = f"v{version}"
    if git("tag", "--list", tag):
        raise RefusedError(f"there is a tag {tag} already")
    if subprocess.run(shlex.split(check), cwd=PROJECT, check=False).returncode:
        raise RefusedError(f"`{check}` failed; nothing was changed")
    require_clean_tree()

    today = datetime.now().astimezone().date()
    heading = f"{UNRELEASED}\n\n## [{version}] - {today}\n"
    CHANGELOG.write_text(changelog.replace(f"{UNRELEASED}\n", heading, 1), "utf-8")
    VERSION_FILE.write_text(source.replace(f'"{current}"', f'"{version}"', 1), "utf-8")
    try:
        git("commit", "--all", f"--message=chore: release {version}")
    except RefusedError:
        CHANGELOG.write_text(changelog, "utf-8")
        VERSION_FILE.write_text(source, "utf-8")
        raise
    git("tag", "--annotate", f"--message={TITLE} {version}", tag)


def main() -> int:
    """Run the command line. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", help="the new version, like 0.2.0")
    parser.add_argument("--check", default="make test", metavar="COMMAND", help="must pass first (default: make test)")
    options = parser.parse_args()
    try:
        release(options.version, options.check)
    except RefusedError as refused:
        print(f"Not released: {refused}", file=sys.stderr)
        return 1
    print(f"Released {options.version}. Publish it with: git push --follow-tags")
    return 0


if __name__ == "__main__":
    sys.exit(main())
