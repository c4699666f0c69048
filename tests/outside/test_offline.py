"""The kiosk opens no connection to anywhere, seen by strace; not even when its content asks for one."""

import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.contents import with_picture_from
from tests.outside.harness import Exhibit, Kiosk, or_skip
from tests.outside.test_visit import HOME, MENU
from tools.xserver.programs import PROJECT, need

INTERNET = re.compile(r"\b(?:AF|PF)_INET6?\b")
STRACE = ["strace", "--follow-forks", "--seccomp-bpf", "--quiet=all", "--trace=socket,connect"]


@pytest.fixture(autouse=True)
def _strace() -> None:
    with or_skip():
        need("strace")


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a picture on a server of this machine, and the list of those who came for it."""
    visitors: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        ended = threading.Event()

        def answer() -> None:
            while not ended.is_set():
                try:
                    client, address = listener.accept()
                except TimeoutError:
                    continue
                visitors.append(str(address))
                client.close()

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/x.png", visitors
        ended.set()
        thread.join()


def sockets(log: Path) -> list[str]:
    lines = log.read_text("utf-8", "replace").splitlines()
    assert lines, "strace saw no socket at all, not even the display's"
    return [line for line in lines if INTERNET.search(line)]


def visit(kiosk: Kiosk, *keys: str) -> None:
    """Leave the attract screen, and open these entries of the menu one after the other."""
    kiosk.begin()
    for key in keys:
        kiosk.tap("push button", f"{MENU[key]}, ")
        kiosk.tree.wait_for("panel", MENU[key])
        kiosk.screen.still_picture()
        kiosk.tap("push button", "Home")
        kiosk.tree.wait_for("panel", HOME)


def test_strace_shows_a_connection(tmp_path: Path, server: tuple[str, list[str]]) -> None:
    address, visitors = server
    log = tmp_path / "strace.log"
    fetch = f"import urllib.request; urllib.request.urlopen({address!r})"
    subprocess.run(
        [*STRACE, "-o", log, sys.executable, "-c", fetch], stderr=subprocess.DEVNULL, check=False, timeout=30
    )
    assert sockets(log)
    assert visitors


def test_a_visit_opens_no_internet_socket(exhibit: Exhibit, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    with exhibit.kiosk(under=[*STRACE, "-o", log]) as kiosk:
        visit(kiosk, "gallery", "centers", "stories")
        time.sleep(5)
        assert kiosk.complaints() == []
    assert sockets(log) == []


def test_content_cannot_make_it(exhibit: Exhibit, tmp_path: Path, server: tuple[str, list[str]]) -> None:
    address, visitors = server
    content = with_picture_from(address, tmp_path)
    check = [sys.executable, "-m", "kiosk", "check", content]
    refused = subprocess.run(check, cwd=PROJECT, capture_output=True, text=True, check=False, timeout=60)
    assert refused.returncode == 1
    assert address in refused.stdout
    log = tmp_path / "strace.log"
    with exhibit.kiosk("--content", content, under=[*STRACE, "-o", log]) as kiosk:
        visit(kiosk, "stories")
        kiosk.tap("push button", f"{MENU['gallery']}, ")
        kiosk.tree.wait_for("heading", "On the edge of the sky")
    assert sockets(log) == []
    assert visitors == []
