"""Keeps resources/i18n up to date: collects the interface words from the code, and compiles the translations.

`python tools/translations.py` rewrites each `.ts` file and the `.qm` file beside it; translate what is then marked
as unfinished, and run it again. With `--check` it writes nothing, and ends with 1 if something is out of date.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

sys.path.insert(0, str(Path(__file__).parents[1]))

from kiosk.languages.reading import read_language

PROJECT = Path(__file__).parents[1]
PYSIDE = Path(PySide6.__file__).parent
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def collect(ts: Path) -> None:
    """Bring `ts` up to date with the code: new words become unfinished messages, words that are gone go."""
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "qml,py", "-source-language", "en"]
    subprocess.run([PYSIDE / "lupdate", *options, "kiosk", "-ts", ts], cwd=PROJECT, check=True)


def compile_to(qm: Path, ts: Path, languages: Path) -> None:
    """Write the compiled form that the kiosk reads. Words of a language from right to left say so themselves."""
    with tempfile.TemporaryDirectory() as folder:
        directed = Path(folder) / ts.name
        tree = ET.parse(ts)  # noqa: S314 - a file of this project
        language = read_language(languages, ts.stem.removeprefix("kiosk_"))
        for translation in tree.iter("translation"):
            for form in [*translation.iter("numerusform")] or [translation]:
                form.text = language.directed(form.text or "")
        tree.write(directed, encoding="utf-8", xml_declaration=True)
        subprocess.run([PYSIDE / "lrelease", "-silent", directed, "-qm", qm], check=True)


def faulty_messages(ts: Path) -> Iterator[str]:
    """Yield the messages of `ts` that have no translation, or one with other placeholders than its source."""
    for context in ET.parse(ts).iter("context"):  # noqa: S314 - a file of this project
        for message in context.iter("message"):
            source = message.findtext("source", "")
            where = f"{context.findtext('name')}: {source!r}"
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{where} is not translated"
            elif any(
                set(PLACEHOLDER.findall(form)) != set(PLACEHOLDER.findall(source)) for form in forms_of(translation)
            ):
                yield f"{where} has other placeholders in its translation"


def forms_of(translation: ET.Element) -> list[str]:
    """The translated text, or each of its plural forms."""
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def problems_with(ts: Path, languages: Path) -> Iterator[str]:
    """Yield what is out of date in `ts` or in the `.qm` file beside it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(shutil.copy(ts, folder))
        collect(fresh)
        if fresh.read_bytes() != ts.read_bytes():
            yield f"{ts.name} does not hold the words of the code: run `make translations`"
        yield from (f"{ts.name}: {fault}" for fault in faulty_messages(fresh))
        compile_to(fresh.with_suffix(".qm"), ts, languages)
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.read_bytes() != fresh.with_suffix(".qm").read_bytes():
            yield f"{qm.name} is not made from {ts.name} as it is now: run `make translations`"


def main() -> int:
    """Run the command line. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is out of date")
    parser.add_argument("--folder", type=Path, default=PROJECT / "resources" / "i18n", help="where the .ts files are")
    parser.add_argument("--languages", type=Path, default=PROJECT / "resources" / "languages", help="what they are")
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.ts"))
    if not files:
        parser.error(f"there is no .ts file in {options.folder}")
    if not options.check:
        for ts in files:
            collect(ts)
            compile_to(ts.with_suffix(".qm"), ts, options.languages)
    problems = [problem for ts in files for problem in problems_with(ts, options.languages)]
    print("\n".join(problems) or "Every translation is complete.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
