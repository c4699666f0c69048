"""Files of up to 1 MB that are full of one thing, and what the kiosk makes of them in good time."""

import time
from pathlib import Path

from kiosk.content.loading.loader import load
from kiosk.yamlfile.diagnostics import MOST
from tests.content.edits import HISTORY, KIOSK, NEWS, PLACES, STORY, Swap
from tests.content.minimal import checked, write_minimal_content

SECONDS = 2.0
"""Of the processor's time, so that it does not matter what else the machine does."""
ITEM = "  - key: {0}\n    title: {{en: x, es: y}}\n    summary: {{en: x, es: y}}\n"
LONG = 900_000


def _longer(file: str, more: str) -> "tuple[str, str, str]":
    """Put more at the end of a file."""
    return file, "", more


def _instead(file: str, old: str, new: str) -> "tuple[str, str, str]":
    return file, old, new


FLOODS = {
    "30,000 unknown keys": _longer(STORY, "".join(f"titel{n}: 1\n" for n in range(30_000))),
    "9,000 unknown keys": _longer(STORY, "".join(f"titel{n}: 1\n" for n in range(9_000))),
    "9,000 unknown keys with odd letters": _longer(STORY, "".join(f"\u0442itel{n}: 1\n" for n in range(9_000))),
    "19,000 items that are none": _longer(NEWS, "  - a\n" * 19_000),
    "100,000 items that are none": _longer(NEWS, "  - a\n" * 100_000),
    "2,000 items with wrong keys": _longer(NEWS, "".join(f"  - kye: a{n}\n    titel: x\n" for n in range(2_000))),
    "1,400 items": _longer(NEWS, "".join(ITEM.format(f"a{n}") for n in range(1_400))),
    "1,400 items with one key": _longer(NEWS, ITEM.format("a") * 1_400),
    "19,000 links to nothing": _instead(STORY, "[questions]", f"[{','.join(f'no/a{n}' for n in range(19_000))}]"),
    "19,000 links to missing items": _instead(
        STORY, "[questions]", f"[{','.join(f'news/landin{n}' for n in range(19_000))}]"
    ),
    "19,000 screens in the menu": _instead(KIOSK, "menu:\n", "menu:\n" + "".join(f"  - x{n}\n" for n in range(19_000))),
    "19,000 languages": _instead(KIOSK, "[en, es]", f"[en, es, {','.join(f'l{n}' for n in range(19_000))}]"),
    "2,000 sources": _longer(
        KIOSK, "".join(f"  s{n}: {{title: {{en: a, es: b}}, publisher: x, as_of: soon}}\n" for n in range(2_000))
    ),
    "9,000 languages of a text": _instead(
        STORY, "{en: A long story.", f"{{{', '.join(f'l{n}: x' for n in range(9_000))}, en: A story."
    ),
    "9,000 duplicate keys": _longer(STORY, "icon: text\n" * 9_000),
    "100,000 duplicate keys": _longer(STORY, "icon: text\n" * 90_000),
    "9,000 anchors": _longer(STORY, "".join(f"a{n}: &a{n} x\n" for n in range(9_000))),
    "300,000 aliases": _longer(STORY, f"z: [{'*a,' * 300_000}]\n"),
    "19,000 tags": _longer(STORY, f"z: [{'!a b,' * 19_000}]\n"),
    "19,000 words for nothing": _longer(STORY, f"z: [{'~,' * 19_000}]\n"),
    "300,000 empty lists": _longer(STORY, f"z: [{'[],' * 300_000}]\n"),
    "240,000 remarks": _longer(STORY, "# x\n" * 240_000),
    "a key of a megabyte": _longer(STORY, f"? {'k' * LONG}\n: x\n"),
    "a text of a megabyte": _instead(STORY, "A long story.", "x" * LONG),
    "450,000 words": _instead(STORY, "A long story.", "x " * (LONG // 2)),
    "450,000 braces": _instead(STORY, "A long story.", f'"{"{a" * (LONG // 2)}"'),
    "300,000 letters that cannot be drawn": _instead(STORY, "A long story.", "\u4e2d" * (LONG // 3)),
    "300,000 invisible characters": _instead(STORY, "A long story.", "\ufeff" * (LONG // 3)),
    "450,000 marks on one letter": _instead(STORY, "A long story.", "a" + "\u0301" * (LONG // 2)),
    "a text of 140,000 lines": _instead(
        STORY, "{en: A long story., es: Una larga historia.}", "\n  es: x\n  en: a\n" + "    b\n\n" * 140_000
    ),
    "a link of a megabyte": _instead(STORY, "[questions]", f"[{'a-' * (LONG // 2)}!]"),
    "an icon of a megabyte": _instead(STORY, "icon: text", f"icon: {'a' * LONG}"),
    "a date of a megabyte": _instead(STORY, "as_of: 2025-01-30", f"as_of: {'1' * LONG}"),
    "a number of a megabyte": _instead(STORY, "value: 12", f"value: 0.{'1' * LONG}"),
    "an open quotation mark": _longer(STORY, f"z: '{'x' * 70}\n" + f"{'x' * 70}\n" * 12_000),
    "900,000 brackets": _longer(STORY, f"z: {'[' * LONG}"),
    "a fault behind a long line": _longer(STORY, f"# {'x' * LONG}\nz: a: b"),
    "1,300 places": _longer(
        PLACES,
        "".join(f"{ITEM.format(f'a{n}')}    city: x\n    latitude: {n}\n    longitude: 1\n" for n in range(1_000)),
    ),
    "1,300 moments in the wrong order": _longer(
        HISTORY, "".join(f"{ITEM.format(f'a{n}')}    date: '{9000 - n}'\n" for n in range(1_200))
    ),
}


def withstands(flood: str, folder: Path) -> float:
    """Fail if the flood in a folder takes too long, or gives findings that nobody can read. Returns the seconds."""
    write_minimal_content(folder)
    file, old, new = FLOODS[flood]
    if old:
        Swap(file, old, new)(folder)
    else:
        (folder / file).write_text((folder / file).read_text("utf-8") + new, "utf-8")
    assert (folder / file).stat().st_size < 1_100_000
    began = time.process_time()
    found = checked(folder)
    checked_in = time.process_time() - began
    loaded = load(folder)
    loaded_in = time.process_time() - began - checked_in
    assert checked_in < SECONDS
    assert loaded_in < SECONDS
    assert len(found) <= 3 * (MOST + 1)
    assert all(len(str(one)) < 1_000 for one in found)
    assert set(loaded.diagnostics) <= set(found)
    return max(checked_in, loaded_in)
