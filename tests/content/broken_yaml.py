"""Content files that are broken as files, or as YAML."""

from tests.content.edits import HISTORY, MOON, PROGRAMS, STORY, Broken, Swap, Write
from tests.content.minimal import SCREENS

BROKEN_YAML = (
    Broken("tab", "yaml-syntax", Swap(PROGRAMS, "    " + MOON, "\t" + MOON), MOON),
    Broken("colon in a text", "yaml-syntax", Swap(STORY, "icon: text", "icon: text: x"), "icon: text"),
    Broken("open quote", "yaml-syntax", Swap(STORY, "icon: text", "icon: 'text"), "icon: 'text"),
    Broken("open bracket", "yaml-syntax", Swap(STORY, "[questions]", "[questions"), "[questions"),
    Broken(
        "duplicate key", "duplicate-key", Swap(PROGRAMS, MOON, f"{MOON}\n    icon: home\n    icon: help"), "icon: help"
    ),
    Broken("tag", "yaml-tag", Swap(PROGRAMS, MOON, "title: !!python/object:os.system {en: x, es: y}"), "!!python"),
    Broken("anchor", "yaml-alias", Swap(PROGRAMS, MOON, "title: &moon {en: x, es: y}"), "&moon"),
    Broken("alias", "yaml-alias", Swap(PROGRAMS, MOON, "title: *moon"), "*moon", also=("wrong-type",)),
    Broken("number as a key", "key-not-text", Swap(PROGRAMS, MOON, f"{MOON}\n    7: x"), "7: x", also=("unknown-key",)),
    Broken("brackets as a key", "key-not-text", Swap(PROGRAMS, MOON, "title: {en: {{x}}, es: y}"), "{{x}}"),
    Broken("second document", "several-documents", Swap(STORY, "body:", "---\nbody:"), "---"),
    Broken("nested too deep", "too-deep", Swap(STORY, "[questions]", "[" * 25 + "]" * 25), "[[["),
    Broken("invisible character", "control-character", Swap(STORY, "long story", "long \x07 story"), "\x07"),
    Broken("invisible character escaped", "control-character", Swap(STORY, "A long story.", '"A \\0 story."'), "\\0"),
    Broken("empty file", "empty-file", Write(STORY, "# nothing yet\n")),
    Broken("too large", "file-too-large", Write(STORY, "# " + "x" * 1000000)),
    Broken("too many values", "too-many-values", Write(STORY, "a:\n" + "- b\n" * 49_997 + "- last\n"), "- last"),
    Broken("UTF-16", "not-utf8", Write(STORY, SCREENS["story"].encode("utf-16"))),
    Broken("Latin-1", "not-utf8", Write(HISTORY, SCREENS["history"].encode("latin-1")), "Título"),
)
