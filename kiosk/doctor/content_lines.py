"""Judges the content and its languages, and says whether it can be heard."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.model.schema import Content
from kiosk.counting import counted
from kiosk.doctor.line import Line, green, red, yellow
from kiosk.doctor.qt_facts import QtFacts
from kiosk.site.settings.configuration import LoadedSite
from kiosk.yamlfile.diagnostics import Diagnostic

if TYPE_CHECKING:
    from kiosk.content.checking.pictures import Progress


def examine_content(folder: Path, today: date, progress: "Progress | None" = None) -> tuple[Diagnostic, ...]:
    """Check the content with all that the kiosk can show; `progress` is told how many pictures it has opened.

    Raises ImportError where Qt, which opens pictures, does not load, and OSError where the kiosk's fonts are not.
    """
    from kiosk.content.checking.checks import check
    from kiosk.doctor.abilities import abilities
    from kiosk.doctor.picture_probe import remembering_probe

    able = abilities()
    with remembering_probe() as probe:
        return check(
            folder,
            probe=probe,
            today=today,
            icon_names=able.icon_names,
            interface_languages=able.interface_languages,
            letters=able.letters,
            progress=progress,
        )


def content_line(folder: Path, found: Sequence[Diagnostic], content: Content | None) -> Line:
    """Judge what the check found."""
    name = "content"
    errors = sum(one.severity == "error" for one in found)
    warnings = len(found) - errors
    counts = f"{counted(errors, 'problem')}, {counted(warnings, 'warning')}"
    advice = f"run `space-kiosk check {folder}` and put right what it names"
    if content is None:
        return red(name, f"{folder} cannot be shown: {counts}", advice)
    shown = f"{counted(len(content.screens), 'screen')} in {folder}: {counts}"
    if errors:
        return red(name, shown, advice)
    return yellow(name, shown, advice) if warnings else green(name, shown)


def languages_line(content: Content | None, facts: QtFacts | None, faults: Mapping[str, str]) -> Line:
    """Can every language of the content be used, and do the interface's words load for it? `faults` is by language."""
    name = "languages"
    if content is None or facts is None:
        return yellow(
            name, "not examined, because content or Qt does not load", "put those right first, then ask again"
        )
    damaged = [faults[one] for one in content.kiosk.languages if one in faults]
    if damaged:
        return red(name, f"a language of the content cannot be used: {damaged[0]}", "install the kiosk's package again")
    lacking = [one for one in content.kiosk.languages if one not in facts.languages]
    if lacking:
        message = f"the content speaks {', '.join(lacking)}, and the interface's words for that do not load"
        return red(name, message, "install the kiosk's package again, or make translations anew")
    return green(name, f"content and interface speak {', '.join(content.kiosk.languages)}")


def site_line(site: LoadedSite) -> Line:
    """Could the site's settings be used?"""
    name = "site settings"
    errors = [one for one in site.diagnostics if one.severity == "error"]
    if errors:
        message = f"{counted(len(errors), 'setting')} cannot be used; the defaults stand instead"
        return yellow(name, message, f"put right: {errors[0]}")
    if site.diagnostics:
        message = f"all can be used, with {counted(len(site.diagnostics), 'warning')}"
        return yellow(name, message, f"put right: {site.diagnostics[0]}")
    settings = site.configuration
    if settings.place is None and (settings.latitude, settings.longitude) != (None, None):
        given, other = ("latitude", "longitude") if settings.longitude is None else ("longitude", "latitude")
        message = f"only the {given} of the kiosk's place is set, so visitors do not see it on the map"
        return yellow(name, message, f"set the other: sudo space-kiosk setup --{other} N")
    if site.folder is None:
        return green(name, "there is no site.yaml, so all settings are at their defaults")
    return green(name, f"site.yaml in {site.folder}")
