"""The command line. Thin: it reads arguments, sets Qt's environment, and hands over to what does the work."""

import argparse
import gc
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk import __version__

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from kiosk.content.schema import Content
    from kiosk.session.state import DisplaySettings
    from kiosk.site.configuration import LoadedSite
    from kiosk.tour.stage import Stage
    from kiosk.yamlfile.diagnostics import Diagnostic

PROBLEMS = 1
WRONG_USAGE = 2
TEXT_SIZES = (100, 150, 200)
TOUR_DIAGONAL_INCHES = 24.0
"""Tours are drawn as on a 24-inch display, so that their pictures do not depend on the machine."""

DEFAULT_SIZE = (1920, 1080)
IDLE_SECONDS = range(5, 3601)


class UsageError(Exception):
    """The command cannot do what it was asked; the message says why and what to do."""


class ContentError(Exception):
    """The content cannot be shown; its diagnostics are printed already."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that `argv` names, `run` by default. Returns 0, 1 for problems, 2 for wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help", "--version"}):
        words.insert(0, "run")
    options = _parser().parse_args(words)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UsageError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
        return WRONG_USAGE
    except ContentError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
        return PROBLEMS
    except (BrokenPipeError, KeyboardInterrupt):
        return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="space-kiosk", description="An offline exhibit about NASA space operations.")
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(title="commands", required=True)
    run = commands.add_parser("run", help="open the kiosk fullscreen (what happens without a command)")
    run.set_defaults(command=_run)
    _add_content_option(run)
    run.add_argument("--site", type=Path, metavar="FILE", help="this kiosk's own settings")
    run.add_argument("--windowed", action="store_true", help="in a window that can be closed, for work")
    run.add_argument("--size", type=_size, metavar="WxH", help="the window's size in pixels")
    run.add_argument("--screen", metavar="KEY[/ITEM]", default="", help="where to begin")
    run.add_argument("--language", metavar="CODE", help="the language in which sessions begin")
    run.add_argument("--idle-seconds", type=_seconds, metavar="N", help="without a touch until the idle prompt")
    run.add_argument("--renderer", choices=("auto", "software", "opengl"), default="auto", help="how to draw")
    check = commands.add_parser("check", help="check a content folder")
    check.set_defaults(command=_check)
    check.add_argument("content", nargs="?", type=Path, metavar="DIR", help="the folder (the bundled one by default)")
    _add_format_option(check)
    tour = commands.add_parser("tour", help="draw every screen, item and state")
    tour.set_defaults(command=_tour)
    tour.add_argument("--out", type=Path, metavar="DIR", required=True, help="where to put the pictures and index.json")
    _add_tour_options(tour)
    audit = commands.add_parser("audit", help="measure every scene against the experience rules")
    audit.set_defaults(command=_audit)
    _add_tour_options(audit)
    _add_format_option(audit)
    doctor = commands.add_parser("doctor", help="is this machine ready to open?")
    doctor.set_defaults(command=_doctor)
    _add_content_option(doctor)
    doctor.add_argument("--site", type=Path, metavar="FILE", help="this kiosk's own settings")
    _add_format_option(doctor)
    doctor.add_argument("--probe", metavar="PLUGIN", help=argparse.SUPPRESS)
    return parser


def _add_content_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--content", type=Path, metavar="DIR", help="the content folder (the bundled one by default)")


def _add_format_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print what was found")


def _add_tour_options(parser: argparse.ArgumentParser) -> None:
    _add_content_option(parser)
    parser.add_argument("--size", type=_size, action="append", metavar="WxH", help="can be given more than once")
    parser.add_argument("--language", action="append", metavar="CODE", help="can be given more than once")
    parser.add_argument("--text-size", type=int, choices=TEXT_SIZES, default=100, help="in percent")
    parser.add_argument("--contrast", choices=("standard", "high"), default="standard")


def _size(words: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", words)
    if match is None:
        raise argparse.ArgumentTypeError(f"{words!r} is no size; write it like 1920x1080")
    return int(match[1]), int(match[2])


def _seconds(words: str) -> int:
    if not words.isdecimal() or int(words) not in IDLE_SECONDS:
        raise argparse.ArgumentTypeError(
            f"{words!r} is no time; give whole seconds from {IDLE_SECONDS[0]} to {IDLE_SECONDS[-1]}"
        )
    return int(words)


def _run(options: argparse.Namespace) -> int:
    gc.disable()  # what a start makes is there to stay; `app.run` lets the collector begin after the first frame
    from kiosk.site import journal
    from kiosk.site.folders import bundled_resources, log_folder

    site = _site(options.site)
    configuration = site.configuration
    folder: Path = options.content or site.content_folder or _bundled_content()
    content = _recall_or_load(folder)
    address = _known_address(options.screen, content)
    language = _known_language(options.language or configuration.language, content)
    _prepare_qt()
    from PySide6.QtCore import QSize

    from kiosk.app import Options, StartError, run

    journal.start(log_folder())
    display = configuration.display
    try:
        return run(
            content,
            Options(
                content=folder,
                resources=bundled_resources(),
                language=language,
                idle_seconds=options.idle_seconds or configuration.idle_seconds,
                prompt_seconds=configuration.prompt_seconds,
                address=address,
                windowed=options.windowed,
                size=QSize(*options.size) if options.size else None,
                screen=display.screen,
                diagonal_inches=display.diagonal_inches,
                renderer=options.renderer,
            ),
        )
    except StartError as error:
        print(f"space-kiosk: {error}", file=sys.stderr)
        return PROBLEMS
    finally:
        journal.stop()


def _check(options: argparse.Namespace) -> int:
    from kiosk.content.checks import check
    from kiosk.platform.icons import icon_characters
    from kiosk.yamlfile.diagnostics import has_errors

    folder: Path = options.content or _bundled_content()
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}; name a content folder, or none for the bundled one")
    found = check(
        folder, probe=_picture_size, today=datetime.now().astimezone().date(), icon_names=icon_characters().keys()
    )
    _print_diagnostics(found, options.format, sys.stdout)
    if options.format == "text":
        errors = sum(one.severity == "error" for one in found)
        print(f"{folder}: {_count(errors, 'problem')}, {_count(len(found) - errors, 'warning')}")
    return PROBLEMS if has_errors(found) else 0


def _picture_size(path: Path) -> tuple[int, int]:
    """What the content check asks of a picture, answered by the decoder that will show it."""
    from kiosk.content.checks import PictureFault
    from kiosk.platform.pictures import BrokenPictureError, picture_size

    try:
        return picture_size(path)
    except BrokenPictureError as error:
        raise PictureFault(str(error)) from None


def _tour(options: argparse.Namespace) -> int:
    from kiosk.tour.pictures import Shot, View, draw, write_index
    from kiosk.tour.scenes import scenes

    out: Path = options.out
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make the folder {out}: {error.strerror}") from None
    shots: list[Shot] = []

    def progress(shot: Shot) -> None:
        if sys.stderr.isatty():
            print(f"\r{shot.file}", end="\033[K", file=sys.stderr, flush=True)

    for stage, content, language, size in _stages(options):
        every = tuple(scenes(content))
        view = View(language, size, _display_settings(options))
        shots += draw(stage, every, out, view=view, progress=progress)
    if sys.stderr.isatty():
        print("\r", end="\033[K", file=sys.stderr)
    print(f"{len(shots)} pictures and {write_index(shots, out)}")
    return 0


def _audit(options: argparse.Namespace) -> int:
    from kiosk.audit.findings import measure, print_findings
    from kiosk.tour.scenes import scenes

    findings = [
        finding
        for stage, content, language, size in _stages(options)
        for finding in measure(
            stage,
            tuple(scenes(content)),
            display=_display_settings(options),
            language=language,
            size=size,
            diagonal_inches=TOUR_DIAGONAL_INCHES,
        )
    ]
    print_findings(findings, options.format)
    return PROBLEMS if findings else 0


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.doctor.examination import examine, print_report

    if options.probe:
        from kiosk.doctor.probe import main as probe

        return probe(options.probe)
    site = _site(options.site)
    report = examine(options.content or site.content_folder or _bundled_content(), site)
    print_report(report, options.format)
    return PROBLEMS if any(one.verdict == "red" for one in report) else 0


def _site(named: Path | None) -> "LoadedSite":
    from kiosk.site.configuration import load_site
    from kiosk.site.folders import site_file

    if named is not None and not named.is_file():
        raise UsageError(f"there is no site file {named}")
    site = load_site(named or site_file())
    _print_diagnostics(site.diagnostics, "text", sys.stderr)
    return site


def _bundled_content() -> Path:
    from kiosk.site.folders import bundled_data

    return bundled_data()


def _recall_or_load(folder: Path) -> "Content":
    """The content as the last start kept it, where nothing has changed since; else loaded, and kept if it is clean."""
    from kiosk.content.cache import ContentCache
    from kiosk.site.folders import cache_folder

    cache = ContentCache(folder, cache_folder(), today=datetime.now().astimezone().date(), version=__version__)
    content = cache.recall()
    if content is None:
        content, clean = _load(folder)
        if clean:
            cache.keep(content)
    return content


def _load(folder: Path) -> tuple["Content", bool]:
    """The content in a folder, and whether it loaded without a diagnostic."""
    from kiosk.content.loader import load

    loaded = load(folder)
    _print_diagnostics(loaded.diagnostics, "text", sys.stderr)
    if loaded.content is None:
        raise ContentError(f"the content in {folder} cannot be shown; `space-kiosk check {folder}` says more")
    return loaded.content, not loaded.diagnostics


def _print_diagnostics(found: Sequence["Diagnostic"], style: str, to: TextIO) -> None:
    if style == "json":
        print(json.dumps([one.to_dict() for one in found], ensure_ascii=False, indent=1), file=to)
        return
    for one in found:
        print(one, file=to)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("" if number == 1 else "s")


def _known_language(language: str | None, content: "Content") -> str | None:
    if language is not None and language not in content.kiosk.languages:
        languages = ", ".join(content.kiosk.languages)
        raise UsageError(f"the content has no language {language!r}; it has {languages}")
    return language


def _known_address(address: str, content: "Content") -> str:
    screen, _, item = address.partition("/")
    keys = {entry.key for entry in content.items_of(screen)} if screen in content.screens else set[str]()
    if address and (screen not in content.screens or (item and item not in keys)):
        import difflib

        every = [
            *content.screens,
            *(f"{key}/{entry.key}" for key in content.screens for entry in content.items_of(key)),
        ]
        close = difflib.get_close_matches(address, every, n=1)
        hint = f"; did you mean {close[0]}?" if close else f"; there are {', '.join(content.screens)}"
        raise UsageError(f"there is no screen or item {address!r}{hint}")
    return address


def _display_settings(options: argparse.Namespace) -> "DisplaySettings":
    from kiosk.session.state import DisplaySettings

    return DisplaySettings(text_size=options.text_size, high_contrast=options.contrast == "high")


def _prepare_qt(*, in_memory: bool = False) -> None:
    """Set what Qt reads from the environment when it is imported: true pixels, and drawing in memory where needed."""
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    no_display = sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if in_memory:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif no_display and "QT_QPA_PLATFORM" not in os.environ:
        print("There is no display here, so the kiosk is drawn in memory and nobody can see it.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _stages(options: argparse.Namespace) -> Iterator[tuple["Stage", "Content", str, "QSize"]]:
    """A running kiosk for each size and language that was asked for, in memory, without motion."""
    from kiosk.site.folders import bundled_resources

    folder: Path = options.content or _bundled_content()
    content, _ = _load(folder)
    languages = [_known_language(one, content) or "" for one in options.language or content.kiosk.languages]
    _prepare_qt(in_memory=True)
    from PySide6.QtCore import QSize

    from kiosk.app import KioskApp, Options, make_application

    application = make_application()
    for size in (QSize(*one) for one in options.size or [DEFAULT_SIZE]):
        for language in languages:
            stage = KioskApp(
                content,
                Options(
                    content=folder,
                    resources=bundled_resources(),
                    language=language,
                    size=size,
                    diagonal_inches=TOUR_DIAGONAL_INCHES,
                    renderer="software",
                    still=True,
                ),
            )
            yield stage, content, language, size
            stage.close()
    application.shutdown()
