"""What the content check says of the site's own content, remembered for as long as no file of it changes.

The check is made in a process of its own: a picture that brings a decoder down ends that process and not the kiosk. It
may take as long as it takes, since a kiosk that runs only asks what is known already, and has the rest looked into.
"""

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk import __version__
from kiosk.kept import keep, recall
from kiosk.site import program
from kiosk.site.folders import cache_folder
from kiosk.yamlfile.diagnostics import Diagnostic, has_errors

if TYPE_CHECKING:
    from subprocess import Popen

FILE = "content-check.json"
CHECK_NICE = 10
"""How far the check gives way to the kiosk, from 0 (not at all) to 19."""

Errors = tuple[str, ...]


class Verdict(msgspec.Struct, frozen=True):
    """The errors found in content, and the look of its files when they were found."""

    files: str
    errors: Errors


def errors_in(folder: Path) -> Errors:
    """Return the errors of the content check, from memory where the files are as they were then."""
    known = known_errors(folder)
    return ContentCheck(folder).run() if known is None else known


def known_errors(folder: Path) -> Errors | None:
    """Return the errors of the last check, or None if there was none or a file has changed since."""
    return errors_of(_verdicts().get(_name(folder)), folder)


def errors_of(verdict: Verdict | None, folder: Path) -> Errors | None:
    """Return the errors of a verdict on a folder, or None if there is none or a file has changed since."""
    return verdict.errors if verdict is not None and verdict.files == listing(folder) else None


class ContentCheck:
    """One check of one content folder."""

    def __init__(self, folder: Path) -> None:
        """Prepare the check of `folder`."""
        self.folder = folder
        self._process: Popen[bytes] | None = None
        self.verdict: Verdict | None = None
        """What came of it, once it is over: also that it did not end well, which no later start is told."""

    def begin(self) -> None:
        """Make the check beside what else goes on. It is over once there is a `verdict`."""
        threading.Thread(target=self.run, name="content check", daemon=True).start()

    def stop(self) -> None:
        """End a check that nobody waits for any more."""
        if self._process is not None:
            with suppress(OSError):
                self._process.kill()

    def run(self) -> Errors:
        """Make the check, and return what it found once it is over."""
        files = listing(self.folder)
        try:
            self.verdict = Verdict(files, self._found())
        except _NoVerdictError as error:
            self.verdict = Verdict(files, (f"the content check did not end well: {error}",))
        else:
            keep(cache_folder() / FILE, msgspec.json.encode({**_verdicts(), _name(self.folder): self.verdict}))
        return self.verdict.errors

    def _found(self) -> Errors:
        import subprocess  # 4 ms, and almost no start comes here

        command = program.command("check", str(self.folder), "--format", "json")
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                command,
                env=program.environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError as error:
            raise _NoVerdictError(f"it cannot be started ({error.strerror})") from None
        _give_way(self._process.pid)
        told, _ = self._process.communicate()
        try:
            found = msgspec.json.decode(told, type=list[Diagnostic])
        except (msgspec.DecodeError, UnicodeError):
            raise _NoVerdictError(f"its process ended with code {self._process.returncode}") from None
        return tuple(str(one) for one in found if has_errors((one,)))


class _NoVerdictError(Exception):
    """The check said nothing that could be remembered."""


def _give_way(process: int) -> None:
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process, CHECK_NICE)


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
                lines.append(f"{path!a} cannot be read")
            else:
                lines.append(f"{path!a} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(lines)


def _name(folder: Path) -> str:
    """Return a folder's path as text, whatever bytes the file system allows in it."""
    return f"{str(folder)!a}"


def _verdicts() -> dict[str, Verdict]:
    try:
        return msgspec.json.decode(recall(cache_folder() / FILE) or b"{}", type=dict[str, Verdict])
    except (msgspec.DecodeError, UnicodeError):
        return {}
