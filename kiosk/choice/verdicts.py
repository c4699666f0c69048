"""What the content check says of the site's own content, remembered for as long as no file of it changes.

The check takes seconds where a start takes less than one, so it is made in a process of its own when content is new,
and never again for the same files. A picture that brings a decoder down ends that process and not the kiosk.
"""

import os
from pathlib import Path

import msgspec

from kiosk import __version__
from kiosk.site import program
from kiosk.site.folders import cache_folder
from kiosk.yamlfile.diagnostics import Diagnostic, has_errors

FILE = "content-check.json"
PATIENCE_SECONDS = 30.0

Errors = tuple[str, ...]


class Verdict(msgspec.Struct, frozen=True):
    """The errors found in content, and the look of its files when they were found."""

    files: str
    errors: Errors


def errors_in(folder: Path) -> Errors:
    """Return the errors of the content check, from memory where the files are as they were then."""
    files = listing(folder)
    memory = cache_folder() / FILE
    verdicts = _recall(memory)
    known = verdicts.get(str(folder))
    if known is not None and known.files == files:
        return known.errors
    try:
        errors = _check(folder)
    except _NoVerdictError as error:
        return (f"the content check did not end well: {error}",)
    _remember(memory, {**verdicts, str(folder): Verdict(files, errors)})
    return errors


class _NoVerdictError(Exception):
    """The check said nothing that could be remembered."""


def listing(folder: Path) -> str:
    """Return all files with their sizes and times, and the version of the program: another one may check otherwise."""
    lines = [__version__]
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            try:
                status = path.stat()
            except OSError:
                lines.append(f"{path} cannot be read")
            else:
                lines.append(f"{path} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(lines)


def _check(folder: Path) -> Errors:
    import subprocess  # 4 ms, and almost no start comes here

    command = program.command("check", str(folder), "--format", "json")
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            command, env=program.environment(), capture_output=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise _NoVerdictError(f"it took longer than {PATIENCE_SECONDS:.0f} seconds") from None
    except OSError as error:
        raise _NoVerdictError(f"it cannot be started ({error.strerror})") from None
    try:
        found = msgspec.json.decode(done.stdout, type=list[Diagnostic])
    except msgspec.DecodeError:
        raise _NoVerdictError(f"its process ended with code {done.returncode}") from None
    return tuple(str(one) for one in found if has_errors((one,)))


def _recall(memory: Path) -> dict[str, Verdict]:
    try:
        return msgspec.json.decode(memory.read_bytes(), type=dict[str, Verdict])
    except (OSError, msgspec.DecodeError):
        return {}


def _remember(memory: Path, verdicts: dict[str, Verdict]) -> None:
    """Write the verdicts. Where that cannot be, the next start checks again."""
    new = memory.with_suffix(".new")
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.encode(verdicts))
        new.replace(memory)
    except OSError:
        return
