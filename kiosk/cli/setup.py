"""`space-kiosk setup`: writes the site's own settings."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.cli.inputs import known_language, print_diagnostics
from kiosk.cli.outcome import UsageError
from kiosk.cli.site_file import cannot_write, is_root
from kiosk.site.folders import new_site_file
from kiosk.site.settings import store
from kiosk.site.settings.configuration import LoadedSite, load_site
from kiosk.site.settings.definitions import (
    DEFAULT_WORD,
    DEFAULTS,
    SETTINGS,
    Setting,
    SettingValue,
    UnfitError,
    examine,
    limits,
    text_of,
    value_of,
    values_of,
)


def setup(options: argparse.Namespace) -> int:
    """Ask for the settings or take them from the options, and write them; or show them, or undo the last setup."""
    file: Path = options.site or new_site_file(machine=options.system or is_root())
    if options.undo:
        return _finish(file, lambda: store.undo(file) or f"there is nothing to undo: no setup wrote {file}")
    site = load_site(file if file.is_file() else None)
    print_diagnostics(site.diagnostics, "text", sys.stderr)
    values = values_of(site.configuration)
    if options.show:
        _show(file, values)
        return 0
    given = {setting: getattr(options, setting.option or setting.name, None) for setting in SETTINGS}
    if any(words is not None for words in given.values()):
        values = _taken(values, {setting: words for setting, words in given.items() if words is not None}, site)
    else:
        values = _asked(values, file, site)
    text = text_of(values)
    return _finish(file, lambda: f"{file} is {'written' if store.write(file, text) else 'unchanged'}")


def _finish(file: Path, deed: Callable[[], str]) -> int:
    try:
        print(deed())
    except OSError as error:
        return cannot_write(file, error)
    return 0


def _show(file: Path, values: dict[str, SettingValue]) -> None:
    print(f"# {file}" if file.is_file() else f"# there is no {file}, so all settings are at their defaults")
    for key, value in values.items():
        shown = "not set" if value is None else value
        print(f"{key}: {shown}" + ("  # default" if value == DEFAULTS[key] else ""))


def _taken(values: dict[str, SettingValue], given: dict[Setting, str], site: LoadedSite) -> dict[str, SettingValue]:
    changed = values | {setting.key: value_of(setting, words) for setting, words in given.items()}
    try:
        examine(changed)
    except UnfitError as error:
        raise UsageError(str(error)) from None
    if changed["language"] != values["language"]:
        _examine_language(changed["language"], site)
    return changed


def _examine_language(language: SettingValue, site: LoadedSite) -> None:
    from kiosk.content.loading.loader import load
    from kiosk.site.choice.choose import choose_content

    content = load(choose_content(None, site).folder).content
    if content is not None:
        known_language(language if isinstance(language, str) else None, content)


def _asked(values: dict[str, SettingValue], file: Path, site: LoadedSite) -> dict[str, SettingValue]:
    if not sys.stdin.isatty():
        raise UsageError("nobody can answer questions here; give options instead, such as --diagonal-inches 43")
    print(f"The settings of this kiosk, in {file}.")
    print(f"Enter keeps what is in brackets, `{DEFAULT_WORD}` takes it back, Ctrl+C leaves everything as it was.")
    for setting in SETTINGS:
        while setting.question:
            try:
                values = _answered(values, setting, site)
                break
            except UsageError as error:
                print(f"  {error}")
            except (EOFError, KeyboardInterrupt):
                print("\nNothing was changed.")
                raise KeyboardInterrupt from None
    return values


def _answered(values: dict[str, SettingValue], setting: Setting, site: LoadedSite) -> dict[str, SettingValue]:
    value = values[setting.key]
    words = input(f"{setting.question} ({limits(setting)}) [{'not set' if value is None else value}] ")
    return _taken(values, {setting: words}, site) if words.strip() else values
