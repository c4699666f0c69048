"""Judges how this kiosk is installed: which content it shows, who watches over it, and where its files are."""

import re
from pathlib import Path

from kiosk.doctor.line import Line, green, yellow
from kiosk.site.choice.choose import Choice
from kiosk.site.folders import config_folder, log_folder, own_content_folders, state_folder
from kiosk.site.log import journal
from kiosk.site.settings.configuration import LoadedSite

START = re.compile(r"^(\S+) INFO kiosk: started with .*, (not supervised|supervised by .+)$")
"""The line of the log with which each run of the kiosk begins."""


def choice_line(choice: Choice) -> Line:
    """Which content is shown, and why?"""
    name = "shown content"
    if choice.refused:
        refusal = choice.refused[0]
        advice = f"run `space-kiosk check {refusal.folder}`, put right what it names, and start the kiosk again"
        return yellow(name, f"{choice.folder} ({choice.reason}), because {refusal}", advice)
    return green(name, f"{choice.folder} ({choice.reason})")


def supervision_line(log: Path) -> Line:
    """Was the kiosk watched over when it started last?"""
    name = "supervision"
    advice = "a kiosk that is left alone should be: install space-kiosk-session, or use `space-kiosk run --supervised`"
    last = last_start(log / journal.FILE)
    if last is None:
        return yellow(name, "this user has not started the kiosk yet, so nothing is known", advice)
    when, how = last
    message = f"{how} when it started last ({when})"
    return yellow(name, message, advice) if how.startswith("not") else green(name, message)


def last_start(file: Path) -> tuple[str, str] | None:
    """Return when the kiosk started last by its log, and under whose eyes; None when the log does not say."""
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    found = next((match for line in reversed(lines) if (match := START.match(line))), None)
    return (found[1], found[2]) if found else None


def folders_line(site: LoadedSite) -> Line:
    """Where are the files that are this site's own?"""
    settings = site.folder or config_folder()
    own = " or ".join(str(folder) for folder in own_content_folders())
    places = f"settings in {settings}, own content in {own}, log in {log_folder()}, memory in {state_folder()}"
    return green("folders", places)
