"""The line to a supervisor: which one there is, and what becomes of the words."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervision.link import BEAT, READY, SupervisorLink, find_link

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such sockets")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as one:
        one.settimeout(2)
        yield one


def found(**environment: str) -> SupervisorLink:
    link = find_link(environment)
    assert link is not None
    return link


@pytest.mark.parametrize(
    "environment", [{}, {"WATCHDOG_USEC": "5000000"}, {"NOTIFY_SOCKET": ""}, {"KIOSK_BEAT_PIPE": "x"}]
)
def test_without_a_supervisor_there_is_no_line(environment: dict[str, str]) -> None:
    assert find_link(environment) is None


def test_systemd_is_told_at_its_socket(listener: socket.socket, tmp_path: Path) -> None:
    listener.bind(str(tmp_path / "notify"))
    link = found(NOTIFY_SOCKET=str(tmp_path / "notify"), WATCHDOG_USEC="5000000")
    assert (link.supervisor, link.patience_seconds) == ("systemd", 5.0)
    assert link.say(READY, "STATUS=well")
    assert listener.recv(100) == b"READY=1\nSTATUS=well\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has abstract sockets")
def test_an_abstract_socket_is_found(listener: socket.socket) -> None:
    name = f"kiosk-test-{os.getpid()}"
    listener.bind(f"\0{name}")
    assert found(NOTIFY_SOCKET=f"@{name}").say(BEAT)
    assert listener.recv(100) == b"WATCHDOG=1\n"


def test_a_socket_that_nobody_reads_does_not_stop_the_kiosk(listener: socket.socket, tmp_path: Path) -> None:
    listener.bind(str(tmp_path / "notify"))
    link = found(NOTIFY_SOCKET=str(tmp_path / "notify"))
    assert all(link.say(BEAT) for _ in range(2000))
    (tmp_path / "notify").unlink()
    assert link.say(BEAT)


@pytest.mark.parametrize(
    ("environment", "seconds"),
    [
        ({"WATCHDOG_USEC": "1500000"}, 1.5),
        ({"WATCHDOG_USEC": "1500000", "WATCHDOG_PID": str(os.getpid())}, 1.5),
        ({"WATCHDOG_USEC": "1500000", "WATCHDOG_PID": "1"}, None),
        ({"WATCHDOG_USEC": "1500000", "WATCHDOG_PID": "1", "KIOSK_WATCHDOG": "1"}, 1.5),
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({}, None),
    ],
)
def test_how_long_a_supervisor_waits(environment: dict[str, str], seconds: float | None) -> None:
    assert found(NOTIFY_SOCKET="/nowhere", **environment).patience_seconds == seconds


def test_a_parent_is_told_through_its_pipe_until_it_is_gone() -> None:
    reader, writer = os.pipe()
    link = found(KIOSK_BEAT_PIPE=str(writer), NOTIFY_SOCKET="/nowhere", WATCHDOG_USEC="6000000")
    assert link.supervisor == "its parent process"
    assert link.say(BEAT)
    assert os.read(reader, 100) == b"WATCHDOG=1\n"
    assert all(link.say(BEAT) for _ in range(10_000)), "a parent that does not read is still there"
    os.close(reader)
    assert not link.say(BEAT)
    os.close(writer)
