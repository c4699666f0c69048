"""A language that nobody speaks: a third longer than English, full of accents, and read from right to left.

It is added as any language is: a file of its own, translations of the interface words, and its texts in the content.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import yaml

from tests.conftest import PROJECT

CODE = "zz"
RESOURCES = PROJECT / "resources"
GROWTH = 0.35
ACCENTED = str.maketrans("AEIOUYCNSZaeiouycnsz", "ÅÉÎÕÜÝÇÑŠŽåéîõüýçñšž")
READ = ("summary", "body", "then")
CALLED = ("title", "short", "name", "roles", "city", "builder", "figure", "figures")
"""What items say, and may say for each other: texts to read, and names for which one long word is the hardest."""
FONT = json.loads((RESOURCES / "languages" / "en.json").read_text("utf-8"))["font"]


class Plain(yaml.SafeLoader):
    """Reads dates as they are written."""


Plain.yaml_implicit_resolvers = {
    first: [one for one in resolvers if one[0] != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def pseudo(text: str) -> str:
    """The text as this language has it. Line ends, numbers and places to fill stay as they are."""
    return "\n".join(" ".join(_word(word) for word in line.split(" ")) for line in text.split("\n"))


def _word(word: str) -> str:
    letters = word.rstrip(".,:;?!)”")
    if not letters.isalpha():
        return word
    longer = letters + letters[-round(GROWTH * len(letters)) :] if len(letters) > 1 else letters
    return longer.translate(ACCENTED) + word[len(letters) :]


def write_resources(folder: Path, direction: str = "right-to-left") -> Path:
    """Write the kiosk's resources into `folder`, with this language among them, and return it."""
    for one in ("fonts", "icons", "maps"):
        (folder / one).symlink_to(RESOURCES / one)
    shutil.copytree(RESOURCES / "languages", folder / "languages")
    shutil.copytree(RESOURCES / "i18n", folder / "i18n")
    language = {
        "name": pseudo("Pseudo"),
        "direction": direction,
        "locale": "en-US",
        "font": FONT,
        "still_there": pseudo("Are you still there?"),
    }
    (folder / "languages" / f"{CODE}.json").write_text(json.dumps(language, ensure_ascii=False), "utf-8")
    ts = folder / "i18n" / f"kiosk_{CODE}.ts"
    ts.write_text(_translated((RESOURCES / "i18n" / "kiosk_es.ts").read_text("utf-8")), "utf-8")
    command = [sys.executable, "tools/translations.py", "--folder", ts.parent, "--languages", folder / "languages"]
    subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    return folder


def _translated(ts: str) -> str:
    root = ET.fromstring(ts)  # noqa: S314 - a file of this project
    root.set("language", "he")  # for the forms of plurals alone
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.text = pseudo(message.findtext("source", ""))
    return ET.tostring(root, encoding="unicode")


def write_content(folder: Path, source: Path = PROJECT / "data", *, longest_first: bool = False) -> Path:
    """Write the content of `source` into `folder`, with every text in this language too, and return it.

    With `longest_first`, the first item of each screen says what is longest of all that its items say.
    """
    (folder / "media").symlink_to(source / "media")
    (folder / "screens").mkdir()
    for file in (source / "kiosk.yaml", *sorted((source / "screens").glob("*.yaml"))):
        data = _spoken(yaml.load(file.read_text("utf-8"), Plain))  # noqa: S506 - it is a safe loader
        if file.name == "kiosk.yaml":
            data["languages"].append(CODE)
        if longest_first:
            _put_longest_first(data.get("items", []))
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
        (folder / file.relative_to(source)).write_text(text, "utf-8")
    return folder


def _spoken(data: Any) -> Any:
    if isinstance(data, list):
        return [_spoken(one) for one in data]
    if not isinstance(data, dict):
        return data
    if data.keys() == {"en", "es"}:
        english = data["en"]
        return {**data, CODE: pseudo(english) if isinstance(english, str) else english}
    return {key: _spoken(value) for key, value in data.items()}


def _put_longest_first(items: list[dict[str, Any]]) -> None:
    """Have the first item swap what it says for what is longest."""
    for name in (*READ, *CALLED) if items else ():
        size = len if name in READ else _longest_word
        longest = max(items, key=lambda item: max(map(size, _texts(item.get(name))), default=0))
        first, told = items[0].pop(name, None), longest.pop(name, None)
        longest.update({} if first is None else {name: first})
        items[0].update({} if told is None else {name: told})


def _texts(data: Any) -> Iterator[str]:
    """The texts in this language, or in all of them alike."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        yield from _texts(data[CODE]) if CODE in data else chain.from_iterable(map(_texts, data.values()))
    elif isinstance(data, list):
        yield from chain.from_iterable(map(_texts, data))


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)
