"""Content folders that people, their programs or their sticks have spoilt: a seed makes one, the same each time."""

import random
from collections.abc import Callable
from pathlib import Path

from kiosk.content.loading.loader import Loaded, load
from kiosk.content.reading.files import read_files
from kiosk.content.soundness.judgement import judge
from kiosk.yamlfile.diagnostics import MOST, Diagnostic, has_errors

MOST_CHANGES = 4
VALUES = (
    "", "~", "null", "true", "no", "0", "-1", "1e3", "12.50", "007", "1e999", "9" * 30, "2025", "2025-02-30", "'2025'", "soon",
    "''", "' '", '"\\n"', '"\\u0000"', "[]", "{}", "[a, b]", "{a: b}", "{en: x}", "{en: x, es: y}", "{en: [], es: {}}", "[null]",
    "# nothing", "text # remark", "a: b", "- a", "!tag x", "&anchor x", "*alias", "|", ">-", "'open", "[open", "@x", "%x", "...",
    "http://nasa.gov/x.png", "../x.png", "C:\\x.png", "sky.png", "programs", "programs/crew", "programs/none", "home", "report",
    "{idle_seconds}", "'{idle_seconds} {x}'", "\u202eabc", "a\u200bb", "\ufeffx", "\U0001f680", "\u4e2d\u6587", "e\u0301", "x" * 3000,
    "'" + "word " * 400 + "'", "<b>bold</b>", "\t", "\u00a0x", "\u201cx\u201d", "2025\u201301", "[0.5, 0.5]", "[2, 2]", "[0.5]",
)  # fmt: skip
KEYS = (
    "title",
    "titel",
    "Title",
    "t\u0456tle",
    "key",
    "items",
    "type",
    "summary",
    "related",
    "picture",
    "en",
    "es",
    "fr",
    "7",
    "~",
    "<<",
)
CHARACTERS = "\t\u00a0\u200b\u202e\ufeff\u2028\u0085\x07:#'\"{}[]-|>&*!%@`\\,\u2013\u201c\uff1a\u0430\U0001f680\u0301\n"
NAMES = (
    "programs.yml",
    "Programs.yaml",
    "PROGRAMS.YAML",
    "a b.yaml",
    "x.yaml.txt",
    "-.yaml",
    "\u00f1.yaml",
    "none",
    "new.yaml",
)
ENCODINGS = ("utf-16", "utf-16-be", "utf-8-sig", "latin-1", "cp1252", "utf-32", "cp037")

Change = Callable[[random.Random, Path], None]


def mutate(folder: Path, seed: int) -> None:
    """Spoil the content in `folder` in one to four ways."""
    chance = random.Random(seed)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        chance.choices(CHANGES, weights=WEIGHTS)[0](chance, folder)


def disagreements(folder: Path, check: Callable[[Path], tuple[Diagnostic, ...]]) -> tuple[list[str], Loaded]:
    """Return where the content check and the kiosk do not agree about a folder, and what the kiosk loads of it."""
    told, loaded = check(folder), load(folder)
    judgement = judge(read_files(folder))
    aside = judgement.refused
    objections = [
        objection for found in (judgement.faults, judgement.misfits, *judgement.breaches) for objection in found[:MOST]
    ]
    said = [str(one) for one in loaded.diagnostics]
    wrong = {
        "the kiosk says what the check does not": bool(set(loaded.diagnostics) - set(told)),
        "the check is content, the kiosk sets aside": not has_errors(told) and bool(aside),
        "the check is content, the kiosk shows nothing": not has_errors(told) and loaded.content is None,
        "the check is content, the kiosk is not": not has_errors(told) and has_errors(loaded.diagnostics),
        "the kiosk sets aside and says nothing": bool(aside) and not has_errors(loaded.diagnostics),
        "a objection has no words": not all(has_errors(objection.words()) for objection in objections),
        "the kiosk shows nothing and says nothing": loaded.content is None and not has_errors(loaded.diagnostics),
        "words that nobody can read": not all(one.isprintable() for one in map(str, told)),
    }
    return [f"{what}: {said}; {list(map(str, told))[:5]}" for what, is_so in wrong.items() if is_so], loaded


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _text_file(chance: random.Random, folder: Path) -> tuple[Path, list[str]]:
    files = [path for path in _files(folder) if path.suffix.lower() in (".yaml", ".yml")] or [folder / "kiosk.yaml"]
    file = chance.choice(files)
    text = file.read_text("utf-8", "replace") if file.is_file() else ""
    return file, text.split("\n")


def _write(file: Path, lines: list[str]) -> None:
    file.write_bytes("\n".join(lines).encode("utf-8", "replace"))


def _drop(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    place = chance.randrange(len(lines))
    _write(file, lines[:place] + lines[place + chance.choice((1, 1, 1, 3, 10)) :])


def _repeat(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    place, length = chance.randrange(len(lines)), chance.choice((1, 1, 3, 8))
    _write(file, lines[: place + length] + lines[place : place + length] + lines[place + length :])


def _swap(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    _write(file, lines)


def _indent(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    place = chance.randrange(len(lines))
    lines[place] = chance.choice((" ", "  ", "\t")) + lines[place] if chance.random() < 0.5 else lines[place][1:]
    _write(file, lines)


def _value(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    places = [number for number, line in enumerate(lines) if ":" in line] or [0]
    place = chance.choice(places)
    lines[place] = f"{lines[place].partition(':')[0]}: {chance.choice(VALUES)}"
    _write(file, lines)


def _inner_value(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    places = [number for number, line in enumerate(lines) if "{" in line] or [0]
    place = chance.choice(places)
    before, _, after = lines[place].rpartition(": ")
    lines[place] = f"{before}: {chance.choice(VALUES)}{'}' if after.endswith('}') else ''}"
    _write(file, lines)


def _key(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    places = [number for number, line in enumerate(lines) if ":" in line] or [0]
    place = chance.choice(places)
    before, _, after = lines[place].partition(":")
    indent = before[: len(before) - len(before.lstrip(" -"))]
    lines[place] = f"{indent}{chance.choice(KEYS)}:{after}"
    _write(file, lines)


def _character(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    text = "\n".join(lines)
    place = chance.randrange(len(text) + 1)
    _write(file, (text[:place] + chance.choice(CHARACTERS) + text[place + chance.randrange(2) :]).split("\n"))


def _rename(chance: random.Random, folder: Path) -> None:
    file = chance.choice(_files(folder))
    target = chance.choice((file.parent, folder, folder / "screens", folder / "media")) / chance.choice(
        (*NAMES, file.name)
    )
    if target.parent.is_dir() and not target.is_dir():
        file.replace(target)


def _rename_folder(chance: random.Random, folder: Path) -> None:
    name = chance.choice(("screens", "media"))
    if (folder / name).is_dir():
        (folder / name).rename(folder / chance.choice((name.capitalize(), name[:-1], f"{name} ", f"old {name}")))


def _delete(chance: random.Random, folder: Path) -> None:
    chance.choice(_files(folder)).unlink()


def _exchange(chance: random.Random, folder: Path) -> None:
    one, other = chance.sample(_files(folder), 2)
    raw = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(raw)


def _encode(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    file.write_bytes("\n".join(lines).encode(chance.choice(ENCODINGS), "replace"))


def _line_ends(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    file.write_bytes(chance.choice(("\r\n", "\r")).join(lines).encode("utf-8", "replace"))


def _damage(chance: random.Random, folder: Path) -> None:
    file = chance.choice(_files(folder))
    raw = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 10, 100))):
        if raw:
            raw[chance.randrange(len(raw))] = chance.randrange(256)
    file.write_bytes(bytes(raw[: chance.randrange(len(raw) + 1)] if chance.random() < 0.3 else raw))


def _enlarge(chance: random.Random, folder: Path) -> None:
    file, lines = _text_file(chance, folder)
    place = chance.randrange(len(lines))
    _write(file, [*lines[:place], *[lines[place]] * chance.choice((100, 5_000, 50_000)), *lines[place + 1 :]])


CHANGES: tuple[Change, ...] = (
    _drop, _repeat, _swap, _indent, _value, _inner_value, _key, _character, _rename, _rename_folder, _delete, _exchange, _encode,
    _line_ends, _damage, _enlarge,
)  # fmt: skip
WEIGHTS = (6, 6, 4, 6, 14, 14, 8, 12, 3, 1, 2, 2, 2, 2, 3, 2)
