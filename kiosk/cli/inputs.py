"""What several commands begin with: the site's settings, the content, and a language of it."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.outcome import ContentError, UsageError

if TYPE_CHECKING:
    from kiosk.content.model.schema import Content
    from kiosk.site.settings.configuration import LoadedSite
    from kiosk.yamlfile.diagnostics import Diagnostic


def read_site(named: Path | None) -> "LoadedSite":
    """Read the site's settings, from the file that was named or from where they are kept."""
    from kiosk.site.folders import site_file
    from kiosk.site.settings.configuration import load_site

    if named is not None and not named.is_file():
        raise UsageError(f"there is no site file {named}")
    return load_site(named or site_file())


def read_content(folder: Path) -> "Content":
    """Load content that is to be shown, with the portraits in its folder. Raises ContentError if it cannot be."""
    from kiosk.content.assets.portraits import with_portraits
    from kiosk.content.loading.loader import load

    loaded = load(folder)
    print_diagnostics(loaded.diagnostics, "text", sys.stderr)
    if loaded.content is None:
        raise ContentError(f"the content in {folder} cannot be shown; `space-kiosk check {folder}` says more")
    return with_portraits(loaded.content, folder)


def known_language(language: str | None, content: "Content") -> str | None:
    """Return the language that was asked for. Raises UsageError where the content does not have it."""
    if language is not None and language not in content.kiosk.languages:
        languages = ", ".join(content.kiosk.languages)
        raise UsageError(f"the content has no language {language!r}; it has {languages}")
    return language


def _printable(fields: "dict[str, str | int]") -> "dict[str, str | int]":
    """Write what no text can hold as an escape: a file's name may be any bytes."""
    return {
        name: value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value
        for name, value in fields.items()
    }


def print_diagnostics(found: Sequence["Diagnostic"], style: str, to: TextIO) -> None:
    """Print what was found: a line each, or all as JSON."""
    if style == "json":
        print(json.dumps([_printable(one.to_dict()) for one in found], indent=1), file=to)
        return
    for one in found:
        print(one, file=to)
