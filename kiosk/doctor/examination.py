"""The examination: everything that must be right before the kiosk opens, one line each."""

import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from kiosk.content.loading.loader import load
from kiosk.content.model.calendar import local_date, newest_as_of, shown_on
from kiosk.content.model.schema import Content
from kiosk.doctor import content_lines, installation, machine, qt_lines
from kiosk.doctor.keypad import keypad_line
from kiosk.doctor.line import Line, red, yellow
from kiosk.doctor.notices import notice_lines
from kiosk.doctor.qt_process import QtLook, look
from kiosk.doctor.reach import reach
from kiosk.doctor.report import print_report
from kiosk.doctor.voices import look_at_voices, voices_line
from kiosk.languages.reading import language_faults
from kiosk.site.choice.choose import Choice
from kiosk.site.folders import bundled_resources, config_folder, log_folder, state_folder
from kiosk.site.log import notices
from kiosk.site.settings.configuration import LoadedSite
from kiosk.site.settings.keypads import keys_of

__all__ = ["Line", "examine", "print_report"]

REINSTALL = "install the kiosk's package again"


def examine(choice: Choice, site: LoadedSite) -> tuple[Line, ...]:
    """Look at this machine, at the content that was chosen and at the site's settings. Works without a display."""
    content_folder = choice.folder
    today = local_date(datetime.now(UTC))
    seen = look()
    content = load(content_folder).content if content_folder.is_dir() else None
    log = log_folder()
    return (
        _versions(),
        qt_lines.libraries(seen),
        qt_lines.display(seen, site.configuration.display),
        reach(seen, site.configuration.display),
        qt_lines.renderer(seen.facts),
        qt_lines.touch(seen),
        qt_lines.fonts(seen.facts),
        qt_lines.icons(seen.facts),
        content_lines.site_line(site),
        installation.choice_line(choice),
        _content(content_folder, content, seen, today),
        content_lines.languages_line(content, seen.facts, _language_faults(content)),
        keypad_line(site.configuration.keys),
        voices_line(look_at_voices(_languages(content)), keys_of(site.configuration.keys).get("speech", "")),
        installation.supervision_line(log),
        installation.folders_line(site),
        machine.home(config_folder()),
        machine.disk(log),
        machine.log_writable(log),
        machine.memory(machine.free_memory()),
        machine.clock(today, newest_as_of(content) if content is not None else ""),
        *notice_lines(notices.read(state_folder())),
    )


def _language_faults(content: Content | None) -> Mapping[str, str]:
    return language_faults(bundled_resources(), _languages(content))


def _languages(content: Content | None) -> Sequence[str]:
    return content.kiosk.languages if content is not None else ()


def _versions() -> Line:
    pyside = machine.pyside_version()
    if pyside is None:
        return red("versions", "PySide6 is not installed", REINSTALL)
    return machine.versions(tuple(sys.version_info[:3]), pyside)


def _content(folder: Path, content: Content | None, seen: QtLook, today: date) -> Line:
    if not folder.is_dir():
        return red("content", f"there is no folder {folder}", "name the content folder in site.yaml, or with --content")
    if seen.facts is None or not seen.facts.icons:
        return yellow("content", qt_lines.NOT_EXAMINED, qt_lines.AFTER_LIBRARIES)
    try:
        found = content_lines.examine_content(folder, today)
    except OSError as error:
        return red("content", f"not examined, because a file of the kiosk is damaged ({error})", REINSTALL)
    shown = shown_on(content, today) if content is not None else None
    return content_lines.content_line(folder, found, shown)
