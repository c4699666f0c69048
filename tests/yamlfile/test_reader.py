"""The YAML reader: plain values, positions of everything, and calm in the face of hostile files."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.yamlfile import reader
from kiosk.yamlfile.document import MAX_BYTES, Document

LOADERS = [yaml.SafeLoader, *([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])]


@pytest.fixture(params=LOADERS, ids=lambda loader: loader.__name__)
def either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read with PyYAML's own parser and with libyaml's."""
    monkeypatch.setattr(reader, "_LOADER", request.param)


def codes(document: Document) -> list[str]:
    return [fault.diagnostic.code for fault in document.faults]


def fault_at(text: str) -> tuple[str, int, int]:
    (fault,) = reader.parse(text, "x.yaml").faults
    return fault.diagnostic.code, fault.diagnostic.line, fault.diagnostic.column


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7),
        ("-7", -7),
        ("+7", 7),
        ("0", 0),
        ("2.50", 2.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("yes", "yes"),
        ("no", "no"),
        ("On", "On"),
        ("off", "off"),
        ("2025-01-30", "2025-01-30"),
        ("2000-11-02T09:21:00Z", "2000-11-02T09:21:00Z"),
        ("12:30", "12:30"),
        ("007", "007"),
        ("0x1F", "0x1F"),
        ("0o17", "0o17"),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        (".inf", ".inf"),
        (".nan", ".nan"),
        ("1e999", "1e999"),
        ("9" * 5000, "9" * 5000),
        ("'7'", "7"),
        ('"true"', "true"),
        ("<<", "<<"),
    ],
)
def test_plain_values(written: str, value: object) -> None:
    document = reader.parse(f"key: {written}\n", "x.yaml")
    assert document.data == {"key": value}
    assert type(document.at(("key",))) is type(value)
    assert document.faults == ()


@pytest.mark.usefixtures("either")
def test_everything_has_a_position() -> None:
    text = """# comment
title:
  en: Hello
  es: "Hola"
items:
  - key: first
    focus: [0.5, 0.25]
  - {key: second, text: |
      two
      lines
    }
  - third
"""
    text = text.replace(
        "{key: second, text: |\n      two\n      lines\n    }", "key: second\n    text: |\n      two\n      lines"
    )
    document = reader.parse(text, "x.yaml")
    assert document.faults == ()
    assert document.at(("items", 1, "text")) == "two\nlines\n"
    assert document.position(("title",), of_key=True) == (2, 1)
    assert document.position(("title",)) == (3, 3)
    assert document.position(("title", "es")) == (4, 7)
    assert document.position(("title", "es"), of_key=True) == (4, 3)
    assert document.position(("items", 0)) == (6, 5)
    assert document.position(("items", 0, "focus", 1)) == (7, 18)
    assert document.position(("items", 1, "text")) == (9, 11)
    assert document.position(("items", 2)) == (12, 5)
    assert document.position(()) == (2, 1)
    assert document.position(("items", 0, "absent", "deeper")) == (6, 5)


def test_places_are_named_for_people() -> None:
    document = reader.parse("items:\n  - key: orion\n    list: [a, b]\n  - name: x\n", "x.yaml")
    assert document.name(("items", 0, "list", 1)) == "items/orion/list/2"
    assert document.name(("items", 1, "name")) == "items/2/name"


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("", "empty-file", 1, 1),
        ("# only a comment\n", "empty-file", 1, 1),
        ("---\n...\n", "empty-file", 1, 1),
        ("a: b: c\n", "yaml-syntax", 1, 5),
        ("a: 1\nb\nc: 2\n", "yaml-syntax", 2, 1),
        ("a: 1\n   b: 2\n", "yaml-syntax", 2, 5),
        ("a: 'open\nb: 1\n", "yaml-syntax", 1, 4),
        ("a: 'it's'\n", "yaml-syntax", 1, 8),
        ("a: [1, 2\nb: 3\n", "yaml-syntax", 1, 4),
        ("a: {en: x\nb: 3\n", "yaml-syntax", 1, 4),
        ("a: ]\n", "yaml-syntax", 1, 4),
        ("a:\n\tb: 1\n", "yaml-syntax", 2, 1),
        ("a: @home\n", "yaml-syntax", 1, 4),
        ("a: `x`\n", "yaml-syntax", 1, 4),
        ("a: %x\n", "yaml-syntax", 1, 4),
        ("a: - b\n", "yaml-syntax", 1, 4),
        ("a: |b\n  c\n", "yaml-syntax", 1, 5),
        ("- a\nb: 1\n", "yaml-syntax", 2, 1),
        ("a: 1\n---\nb: 2\n", "several-documents", 2, 1),
        ("a: 1\na: 2\n", "duplicate-key", 2, 1),
        ("a:\n  - b: 1\n    b: 2\n", "duplicate-key", 3, 5),
        ("a: {b: 1, b: 2}\n", "duplicate-key", 1, 11),
        ("7: a\n", "key-not-text", 1, 1),
        ("true: a\n", "key-not-text", 1, 1),
        ("~: a\n", "key-not-text", 1, 1),
        ("? [a]\n: b\n", "key-not-text", 1, 3),
        ("a: {{b}}\n", "key-not-text", 1, 5),
        ("a: !!python/object/apply:os.system ['true']\n", "yaml-tag", 1, 4),
        ("a: !!python/object:os.x {}\n", "yaml-tag", 1, 4),
        ("a: !!str 5\n", "yaml-tag", 1, 4),
        ("a: !important\n", "yaml-tag", 1, 4),
        ("a: &b 1\n", "yaml-alias", 1, 4),
        ("a: *b\n", "yaml-alias", 1, 4),
        ("*b : 1\n", "yaml-alias", 1, 1),
        ("a: x\x07\n", "control-character", 1, 5),
        ("a: 1\nb: \x00\n", "control-character", 2, 4),
        ('a: "\\0"\n', "control-character", 1, 4),
        ('a: "\\x1b[31m"\n', "control-character", 1, 4),
    ],
)
def test_what_is_refused_and_where(text: str, code: str, line: int, column: int) -> None:
    assert fault_at(text) == (code, line, column)


@pytest.mark.usefixtures("either")
def test_a_faulty_key_leaves_the_rest_of_the_file_usable() -> None:
    document = reader.parse("a: 1\nlist:\n  - key: x\n    b: 1\n    b: 2\n  - key: y\n", "x.yaml")
    assert document.at(("list", 1)) == {"key": "y"}
    (fault,) = document.faults
    assert fault.path == ("list", 0, "b")
    assert fault.lies_in("list")
    assert not fault.lies_in("a")


@pytest.mark.usefixtures("either")
@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", "a:\n"], ids=["list", "group", "block", "key", "lines"])
def test_deep_nesting_is_refused_at_once(opening: str) -> None:
    text = "".join(f"{' ' * depth}a:\n" for depth in range(400)) if opening == "a:\n" else opening * 100_000
    began = time.perf_counter()
    document = reader.parse(text, "x.yaml")
    assert time.perf_counter() - began < 2
    assert codes(document) in (["too-deep"], ["key-not-text"])
    assert document.data is None


def test_nesting_up_to_the_limit_is_read() -> None:
    assert reader.parse("[" * 20 + "]" * 20, "x.yaml").faults == ()
    assert codes(reader.parse("[" * 21 + "]" * 21, "x.yaml")) == ["too-deep"]


@pytest.mark.usefixtures("either")
def test_an_alias_bomb_stays_small() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{chr(ord('a') + n)}: &{chr(ord('a') + n)} [{', '.join(['*' + chr(ord('a') + n - 1)] * 9)}]\n"
        for n in range(1, 20)
    )
    document = reader.parse(bomb, "x.yaml")
    assert set(codes(document)) == {"yaml-alias"}
    assert len(str(document.data)) < 2000


@pytest.mark.parametrize(
    ("raw", "line", "column", "encoding"),
    [
        ("título: café\n".encode("utf-16"), 1, 1, "UTF-16"),
        ("title: cafe\n".encode("utf-16-be"), 1, 1, "UTF-16"),
        ("title: cafe\n".encode("utf-32"), 1, 1, "UTF-32"),
        ("a: 1\nb: café\n".encode("latin-1"), 2, 7, "Windows-1252 or Latin-1"),
        ("a: é\nb: caf\xe9\n".encode("cp1252"), 1, 4, "Windows-1252 or Latin-1"),
    ],
)
def test_other_encodings_are_named(tmp_path: Path, raw: bytes, line: int, column: int, encoding: str) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(raw)
    found = reader.read(file, "x.yaml").faults[0].diagnostic
    if found.code == "control-character":
        assert b"\x00" in raw  # UTF-16 of plain letters without a mark is also UTF-8, full of zeros
        return
    assert (found.code, found.line, found.column) == ("not-utf8", line, column)
    assert encoding in found.message


def test_windows_line_ends_and_a_byte_order_mark_are_fine(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: \xc3\xa9\r\n")
    document = reader.read(file, "x.yaml")
    assert (document.data, document.faults) == ({"a": 1, "b": "é"}, ())
    assert document.position(("a",), of_key=True) == (1, 1)


def test_files_over_the_limit_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_bytes(b"a: " + b"x" * (MAX_BYTES - 3))
    assert reader.read(file, "x.yaml").faults == ()
    file.write_bytes(b"a: " + b"x" * (MAX_BYTES - 2))
    assert codes(reader.read(file, "x.yaml")) == ["file-too-large"]


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert codes(reader.read(tmp_path / "none.yaml", "none.yaml")) == ["file-missing"]
    assert codes(reader.read(tmp_path, "folder")) == ["file-missing"]
    assert codes(reader.read(tmp_path / ("x" * 5000), "long")) == ["file-unreadable"]
    assert codes(reader.read(Path("a\0b"), "zero")) in (["file-missing"], ["file-unreadable"])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert codes(reader.read(tmp_path / "pipe.yaml", "pipe.yaml")) == ["file-missing"]


def test_no_syntax_fault_shows_the_words_of_the_parser() -> None:
    for text in ("a: b: c", "a: 'x", "a: [1", "a:\n\tb: 1", "- a\nb: 1", "a: @x", 'a: "\\q"', "%YAML 3.0\n---\na: 1"):
        diagnostic = reader.parse(text, "x.yaml").faults[-1].diagnostic
        assert not re.search(r"scanner|parser|token|mapping|scalar|block|expected|flow", diagnostic.message)
        assert diagnostic.hint


def test_reading_is_not_slower_than_pyyaml() -> None:
    """The reader is on the way to the first frame. Measured: 20 ms for 300 KB, where PyYAML's own loader takes 35."""
    text = "items:\n" + "".join(
        f"  - key: item-{n}\n    title: {{en: A title of {n}, es: Un título de {n}}}\n    body:\n      en: |\n"
        f"        {'some words ' * 20}\n    value: {n}\n    related: [a/b, c/d]\n"
        for n in range(800)
    )

    def best(read: Callable[[str], object]) -> float:
        times = []
        for _ in range(5):
            began = time.process_time()
            read(text)
            times.append(time.process_time() - began)
        return min(times)

    loader = reader._LOADER
    theirs = best(lambda text: yaml.load(text, Loader=loader))  # noqa: S506 - one of PyYAML's safe loaders
    assert best(lambda text: reader.parse(text, "x.yaml")) < 2 * theirs


@given(st.text(alphabet=st.sampled_from("ab:-[]{}'\"#&*!|>%@`?, \n\t0123.~\\é\x00"), max_size=60))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    document = reader.parse(text, "x.yaml")
    lines = max(1, text.count("\n") + 1)
    for fault in document.faults:
        assert 1 <= fault.diagnostic.line <= lines
        assert fault.diagnostic.column >= 1
    if document.data is None:
        assert document.faults


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_raise(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "bytes.yaml"
    file.write_bytes(raw)
    document = reader.read(file, "bytes.yaml")
    assert document.data is not None or document.faults


def test_the_way_to_the_first_frame_imports_nothing_slow() -> None:
    code = (
        "import sys, kiosk.content.loading.loader, kiosk.site.settings.configuration\n"
        "print(*sorted({'jsonschema', 'difflib', 'urllib.request', 'kiosk.content.checking.checks'} & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []
