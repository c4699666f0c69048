"""Forty locales, and the environment with each of its variables left out, one by one."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.conftest import Record
from tests.outside.harness import or_skip
from tests.outside.starts import complaints, make_locale, surroundings
from tools.xserver.displays import Display, open_xvfb
from tools.xserver.programs import SYSTEM_PATH

LOCALES = [
    "ar_EG.UTF-8",
    "az_AZ.UTF-8",
    "be_BY.UTF-8",
    "bg_BG.CP1251",
    "bn_IN.UTF-8",
    "cs_CZ.ISO-8859-2",
    "da_DK.UTF-8",
    "de_DE.ISO-8859-1",
    "de_DE.UTF-8",
    "el_GR.ISO-8859-7",
    "en_GB.UTF-8",
    "en_US.ISO-8859-1",
    "en_US.UTF-8",
    "es_ES.ISO-8859-15",
    "es_MX.UTF-8",
    "fa_IR.UTF-8",
    "fi_FI.UTF-8",
    "fr_CA.UTF-8",
    "fr_FR.ISO-8859-15",
    "he_IL.ISO-8859-8",
    "hi_IN.UTF-8",
    "hr_HR.UTF-8",
    "hu_HU.UTF-8",
    "hy_AM.UTF-8",
    "it_IT.UTF-8",
    "ja_JP.EUC-JP",
    "ja_JP.UTF-8",
    "ka_GE.UTF-8",
    "kk_KZ.UTF-8",
    "ko_KR.EUC-KR",
    "lt_LT.UTF-8",
    "pl_PL.ISO-8859-2",
    "pt_BR.UTF-8",
    "ru_RU.KOI8-R",
    "th_TH.TIS-620",
    "tr_TR.ISO-8859-9",
    "tr_TR.UTF-8",
    "uk_UA.UTF-8",
    "vi_VN.UTF-8",
    "zh_CN.GB18030",
]
VARIABLES = {
    "LANG": "en_US.UTF-8",
    "LC_ALL": "C.UTF-8",
    "USER": "visitor",
    "LOGNAME": "visitor",
    "SHELL": "/bin/sh",
    "TERM": "xterm",
    "TZ": "America/Chicago",
    "TMPDIR": "/tmp",  # noqa: S108 - where every program looks
    "XDG_SESSION_TYPE": "x11",
    "XDG_CURRENT_DESKTOP": "GNOME",
    "XDG_CONFIG_DIRS": "/etc/xdg",
    "XDG_DATA_DIRS": "/usr/share",
}
FOLDERS = ("HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="module")
def display(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Display]:
    with or_skip():
        opened = open_xvfb(tmp_path_factory.mktemp("display"), (640, 360))
    yield opened
    opened.close()


def test_forty_locales(display: Display, tmp_path: Path, record: Record) -> None:
    assert len(LOCALES) == 40
    slowest = 0.0
    for name in LOCALES:
        make_locale(tmp_path, name)
        begin = time.monotonic()
        said = complaints(surroundings(display.name, tmp_path, LOCPATH=str(tmp_path), LC_ALL=name), tmp_path)
        slowest = max(slowest, time.monotonic() - begin)
        assert said == [], name
    record("started in 40 locales, one after the other", "the exhibit, in its own languages", slowest)


def test_every_variable_left_out_once(display: Display, tmp_path: Path, record: Record) -> None:
    folders = {name: str(tmp_path / name.lower()) for name in FOLDERS}
    for folder in folders.values():
        Path(folder).mkdir(mode=0o700)
    slowest = 0.0
    for name in (*VARIABLES, *FOLDERS, "PATH", ""):
        given = surroundings(display.name, tmp_path, **VARIABLES, **folders)
        given.pop(name, None)
        begin = time.monotonic()
        said = complaints(given, tmp_path)
        slowest = max(slowest, time.monotonic() - begin)
        assert [line for line in said if "XDG_RUNTIME_DIR" not in line] == [], name
    record("started without one of 18 environment variables", "the exhibit", slowest)


@pytest.mark.parametrize("value", ["", "relative/folder", "/nonexistent", "/dev/null", "/proc", "/ñ/\udcff"], ids=ascii)
def test_folders_that_are_none(value: str, display: Display, tmp_path: Path) -> None:
    given = {"PATH": SYSTEM_PATH, "DISPLAY": display.name, **dict.fromkeys(FOLDERS, value)}
    said = complaints(given, tmp_path)
    assert all("XDG_RUNTIME_DIR" in line or "the log cannot be kept" in line for line in said), said
