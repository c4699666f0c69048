"""Content to touch: the minimal kiosk, with pictures in colour, a text of several pages and a second photograph."""

from pathlib import Path

from tests.content.minimal import PICTURES, write_minimal_content
from tests.platform.pictures import quarters, save

LONG_TEXT = "\n\n".join(f"    Paragraph {number}: " + "a word " * 40 for number in range(1, 13))
SECOND_PHOTOGRAPH = """  - key: sea
    title: {en: Title of sea, es: Título de sea}
    summary: {en: About sea., es: Sobre sea.}
    picture:
      file: sea.png
      alt: {en: The sea, es: El mar}
      credit: {en: Test, es: Prueba}
"""


def write_exhibit(folder: Path) -> Path:
    """Write the content into `folder` and return it."""
    write_minimal_content(folder)
    for name in (*PICTURES, "sea.png"):
        save(quarters(320, 180), folder / "media" / name)
    programs = folder / "screens" / "programs.yaml"
    text = programs.read_text(encoding="utf-8")
    assert "First part of the text." in text
    programs.write_text(
        text.replace("First part of the text.", LONG_TEXT.strip().replace("    ", " " * 8)), encoding="utf-8"
    )
    photographs = folder / "screens" / "pictures.yaml"
    photographs.write_text(photographs.read_text(encoding="utf-8") + SECOND_PHOTOGRAPH, encoding="utf-8")
    return folder
