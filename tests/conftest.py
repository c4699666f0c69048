"""What every test gets: Qt without a display, and Qt warnings and swallowed exceptions turned into failures."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

PROJECT = Path(__file__).parents[1]
"""The project's folder."""

# Before Qt is imported: it reads these once. Nothing is written outside the build folder.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"
for name in ("CACHE", "CONFIG", "DATA", "STATE"):
    os.environ[f"XDG_{name}_HOME"] = str(PROJECT / "build" / "test-home" / name.lower())

import pytest  # noqa: E402
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="write the files that tests compare with (qmldir files, golden pictures) instead of failing",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether the files that a test compares with are to be written."""
    return bool(request.config.getoption("--update"))


class Faults:
    """What went wrong where no assertion could see it: Qt's warnings, and exceptions that Qt's event loop took."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def take(self) -> list[str]:
        """Return the faults so far and forget them. For a test that provokes them and asserts on their words."""
        taken, self.all = self.all, []
        return taken

    def on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        if kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg}:
            place = f" ({context.file}:{context.line})" if context.file else ""
            self.all.append(f"Qt said: {text}{place}")

    def on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.all.append(f"nobody caught {kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)


@pytest.fixture(autouse=True)
def faults(monkeypatch: pytest.MonkeyPatch) -> Iterator[Faults]:
    """Fail the test if Qt warns or an exception reaches the event loop while it runs."""
    recorder = Faults()
    monkeypatch.setattr(sys, "excepthook", recorder.on_exception)
    previous = qInstallMessageHandler(recorder.on_message)
    yield recorder
    qInstallMessageHandler(previous)
    if recorder.all:
        pytest.fail("\n".join(recorder.all), pytrace=False)


@pytest.fixture(scope="session")
def qt_app() -> QGuiApplication:
    """The one application of this process, drawing in memory."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(application, QGuiApplication)
    return application
