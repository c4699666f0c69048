"""The interface words: every one is translated, and what the kiosk loads was made from the translations as they are."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.lint.tools import PROJECT, run

I18N = PROJECT / "resources" / "i18n"
SPANISH = "kiosk_es.ts"


def check(folder: Path) -> tuple[int, str]:
    done = run([sys.executable, "tools/translations.py", "--check", "--folder", folder])
    return done.returncode, done.stdout


def test_every_language_is_complete_and_compiled() -> None:
    code, said = check(I18N)
    assert code == 0, f"\n{said}"


def empty_a_translation(text: str) -> str:
    start = text.index("<translation>")
    return text[:start] + '<translation type="unfinished"/>' + text[text.index("</translation>", start) + 14 :]


def remove_a_message(text: str) -> str:
    end = text.index("</message>") + len("</message>")
    return text[: text.index("<message>")] + text[end:].lstrip()


def lose_a_placeholder(text: str) -> str:
    start = text.index("<translation>", text.index("%1"))
    return text[:start] + text[start:].replace("%1", "", 1)


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (empty_a_translation, "is not translated"),
        (remove_a_message, "does not hold the words of the code"),
        (lose_a_placeholder, "other placeholders"),
        (lambda text: text.replace("<translation>", "<translation>X", 1), "is not made from"),
    ],
    ids=["unfinished", "missing", "placeholder", "not compiled"],
)
def test_damage_is_told(tmp_path: Path, damage: Callable[[str], str], words: str) -> None:
    for file in I18N.iterdir():
        shutil.copy(file, tmp_path)
    ts = tmp_path / SPANISH
    ts.write_text(damage(ts.read_text("utf-8")), "utf-8")
    code, said = check(tmp_path)
    assert code == 1
    assert words in said
