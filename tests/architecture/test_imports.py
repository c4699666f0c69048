"""The boundaries between the project's packages, read from the imports in its source.

Whoever wants to cross one changes BOUNDARIES here, and says why in `docs/adr/`.
"""

import ast
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
ANY = frozenset({"*"})
NOT_PURE = frozenset({"asyncio", "io", "os", "pathlib", "random", "socket", "subprocess", "threading", "time"})
"""Parts of the standard library that a pure function has no use for: clocks, files, chance, other processes."""


@dataclass(frozen=True)
class Boundary:
    """What a part of the project may import besides itself and the standard library."""

    ours: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    not_standard: frozenset[str] = frozenset()
    reason: str = ""


BOUNDARIES = {
    "kiosk": Boundary(reason="the package itself holds only its version"),
    "kiosk.kept": Boundary(reason="everything that is kept from run to run is read and written by it"),
    "kiosk.counting": Boundary(reason="whatever tells staff how many there are says so in the same words"),
    "kiosk.surroundings": Boundary(reason="whether there is a display is asked before Qt is there"),
    "kiosk.languages.code": Boundary(reason="whatever names a language, from files to settings, names it so"),
    "kiosk.yamlfile": Boundary(
        ours=frozenset({"kiosk.languages.code"}),
        others=frozenset({"yaml", "msgspec", "jsonschema"}),
        reason="it reads files and knows nothing of Qt, content or sites",
    ),
    "kiosk.languages": Boundary(
        others=frozenset({"msgspec", "babel"}),
        reason="what a language is stands below everything that is worded in it",
    ),
    "kiosk.content.model": Boundary(
        ours=frozenset({"kiosk.languages.code", "kiosk.yamlfile"}),
        others=frozenset({"msgspec"}),
        reason="what content is stands below how it is read and judged",
    ),
    "kiosk.content.assets": Boundary(
        ours=frozenset({"kiosk.content.model", "kiosk.yamlfile"}),
        others=frozenset({"msgspec"}),
        reason="where files are is asked by the kiosk and the check alike, without Qt",
    ),
    "kiosk.content.reading": Boundary(
        ours=frozenset({"kiosk.content.assets", "kiosk.content.model", "kiosk.yamlfile"}),
        reason="files are read before anything in them is judged",
    ),
    "kiosk.content.soundness": Boundary(
        ours=frozenset({"kiosk.content.assets", "kiosk.content.model", "kiosk.content.reading", "kiosk.yamlfile"}),
        others=frozenset({"msgspec"}),
        reason="what may be shown is decided below those who ask: the loader and the check",
    ),
    "kiosk.content.loading": Boundary(
        ours=frozenset(
            {
                "kiosk.content.assets",
                "kiosk.content.model",
                "kiosk.content.reading",
                "kiosk.content.soundness",
                "kiosk.kept",
                "kiosk.yamlfile",
            }
        ),
        others=frozenset({"msgspec"}),
        reason="content is loaded without the check, and without Qt",
    ),
    "kiosk.content.checking": Boundary(
        ours=frozenset(
            {
                "kiosk.content.assets",
                "kiosk.content.model",
                "kiosk.content.reading",
                "kiosk.content.soundness",
                "kiosk.kept",
                "kiosk.languages.code",
                "kiosk.yamlfile",
            }
        ),
        others=frozenset({"msgspec"}),
        reason="content is checked by the rules that the loader asks, and without Qt",
    ),
    "kiosk.session": Boundary(
        ours=frozenset({"kiosk.content"}),
        others=frozenset({"msgspec"}),
        not_standard=NOT_PURE,
        reason="the reducer is pure: time and everything else arrive as events",
    ),
    "kiosk.site": Boundary(
        ours=frozenset(
            {"kiosk.input.keymap", "kiosk.kept", "kiosk.languages.code", "kiosk.surroundings", "kiosk.yamlfile"}
        ),
        others=frozenset({"yaml", "msgspec", "platformdirs"}),
        reason="a site's settings are read without Qt, and never depend on the content; keys are counted as they come",
    ),
    "kiosk.site.choice": Boundary(
        ours=frozenset({"kiosk.__version__", "kiosk.content", "kiosk.kept", "kiosk.site", "kiosk.yamlfile"}),
        others=frozenset({"msgspec"}),
        reason="it chooses the content without Qt, and on the way to the first frame",
    ),
    "kiosk.supervision": Boundary(
        ours=frozenset({"kiosk.kept"}),
        reason="what watches over the kiosk shares nothing with it that could break",
    ),
    "kiosk.input": Boundary(
        not_standard=NOT_PURE,
        reason="what counts as a visitor is decided without a clock or a window",
    ),
    "kiosk.orbit": Boundary(
        not_standard=NOT_PURE,
        reason="where a spacecraft is and where the Sun shines follows from formulas alone",
    ),
    "kiosk.atlas": Boundary(
        not_standard=NOT_PURE,
        reason="which section of a map is shown, and what stands on it, follows from numbers alone",
    ),
    "kiosk.viewmodels": Boundary(
        ours=frozenset({"kiosk.atlas", "kiosk.content", "kiosk.languages", "kiosk.orbit", "kiosk.session"}),
        others=frozenset({"PySide6.QtCore", "PySide6.QtQml", "babel", "msgspec"}),
        reason="view models turn state into properties; windows, files and devices belong to kiosk.platform",
    ),
    "kiosk.speech": Boundary(
        others=frozenset({"msgspec"}),
        reason="what is said and who says it is known without Qt, and without what the exhibit holds",
    ),
    "kiosk.platform": Boundary(
        ours=frozenset({"kiosk.input", "kiosk.kept", "kiosk.speech.pages", "kiosk.surroundings"}),
        others=frozenset({"PySide6", "shiboken6"}),
        reason="Qt side effects know how input is judged, how files are kept, and what a page is to who listens",
    ),
    "kiosk.tour": Boundary(
        ours=frozenset({"kiosk.content", "kiosk.session", "kiosk.viewmodels"}),
        others=frozenset({"PySide6", "shiboken6"}),
        reason="it draws what app.py has built, through the same view models as a visitor's touch",
    ),
    "kiosk.audit": Boundary(
        ours=frozenset(
            {
                "kiosk.content",
                "kiosk.counting",
                "kiosk.platform",
                "kiosk.session",
                "kiosk.tour",
                "kiosk.viewmodels",
            }
        ),
        others=frozenset({"PySide6"}),
        reason="it measures the tour's scenes",
    ),
    "kiosk.keypad": Boundary(
        ours=frozenset({"kiosk.site.settings.keys"}),
        reason="it learns keys, and leaves it to others where they come from and what becomes of them",
    ),
    "kiosk.doctor": Boundary(
        ours=frozenset(
            {
                "kiosk.__version__",
                "kiosk.site.choice",
                "kiosk.content",
                "kiosk.counting",
                "kiosk.languages",
                "kiosk.platform",
                "kiosk.site",
                "kiosk.speech",
                "kiosk.surroundings",
                "kiosk.yamlfile",
            }
        ),
        others=frozenset({"PySide6", "msgspec"}),
        reason="it looks at the machine and at the parts, not at the running kiosk",
    ),
    "kiosk.spoken": Boundary(
        ours=frozenset({"kiosk.languages", "kiosk.platform"}),
        others=frozenset({"msgspec"}),
        reason="it joins the languages to the fonts that Qt draws them with",
    ),
    "kiosk.lifeline": Boundary(
        ours=frozenset({"kiosk.platform", "kiosk.site", "kiosk.supervision"}),
        others=frozenset({"PySide6"}),
        reason="it joins the heartbeat of the window to the supervisor's link",
    ),
    "kiosk.renewal": Boundary(
        ours=frozenset({"kiosk.site.choice", "kiosk.content", "kiosk.viewmodels"}),
        others=frozenset({"PySide6"}),
        reason="it joins the running kiosk to the choice of its content",
    ),
    "kiosk.narrator": Boundary(
        ours=frozenset(
            {
                "kiosk.content",
                "kiosk.languages",
                "kiosk.platform",
                "kiosk.session",
                "kiosk.speech",
                "kiosk.viewmodels",
            }
        ),
        others=frozenset({"PySide6", "msgspec"}),
        reason="it joins what is on the screen to the voice",
    ),
    "kiosk.showing": Boundary(
        ours=frozenset({"kiosk.content", "kiosk.session", "kiosk.site.choice", "kiosk.spoken", "kiosk.viewmodels"}),
        reason="it makes view models of what was chosen, and is shown by app.py",
    ),
    "kiosk.app": Boundary(ours=ANY, others=ANY),
    "kiosk.process": Boundary(ours=ANY, others=ANY),
    "kiosk.cli": Boundary(ours=ANY, others=ANY),
    "kiosk.__main__": Boundary(ours=frozenset({"kiosk.cli"}), reason="it only hands over to the command line"),
}
WITHOUT_IMPORTS = {"kiosk", "kiosk.counting", "kiosk.languages.code"}
"""What imports nothing at all."""
TOP = {
    "kiosk.app": {"kiosk.process", "kiosk.cli"},
    "kiosk.process": {"kiosk.cli"},
    "kiosk.cli": {"kiosk.__main__"},
}
"""What stands at the top, and who alone may import it."""


@dataclass(frozen=True)
class Import:
    """One import of a module: where it stands and what it names."""

    file: str
    line: int
    importer: str
    imported: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.importer} imports {self.imported}"


def module_name(file: Path) -> str:
    parts = file.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported_names(node: ast.AST, package: str) -> list[str]:
    """The full names an import statement may load: for `from a import b` both `a` and, as it may be a module, `a.b`."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if not isinstance(node, ast.ImportFrom):
        return []
    base = node.module or ""
    if node.level:
        stem = package.rsplit(".", node.level - 1)[0] if node.level > 1 else package
        base = f"{stem}.{base}".rstrip(".")
    return [f"{base}.{alias.name}" for alias in node.names]


def imports_of(file: Path) -> list[Import]:
    module = module_name(file)
    package = module if file.name == "__init__.py" else module.rpartition(".")[0]
    where = file.relative_to(PROJECT).as_posix()
    return [
        Import(where, node.lineno, module, name)
        for node in ast.walk(ast.parse(file.read_text("utf-8"), where))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in imported_names(node, package)
    ]


def belongs_to(name: str, part: str) -> bool:
    return name == part or name.startswith(f"{part}.")


def part_of(module: str) -> str | None:
    """The longest name in BOUNDARIES that the module belongs to; `kiosk` itself only exactly."""
    parts = [part for part in BOUNDARIES if belongs_to(module, part) and (part != "kiosk" or module.count(".") == 0)]
    return max(parts, key=len, default=None)


def is_allowed(one: Import, part: str) -> bool:
    boundary = BOUNDARIES[part]
    top = one.imported.split(".")[0]
    if top == "kiosk":
        return boundary.ours == ANY or any(belongs_to(one.imported, ours) for ours in {part, *boundary.ours})
    if top in sys.stdlib_module_names:
        return top not in boundary.not_standard
    return boundary.others == ANY or any(belongs_to(one.imported, other) for other in boundary.others)


def complaint(one: Import) -> str | None:
    part = part_of(one.importer)
    if part is None:
        package = ".".join(one.importer.split(".")[:2])
        return f"{package} has no boundary yet: give it one in {Path(__file__).name}"
    for top, allowed in TOP.items():
        if belongs_to(one.imported, top) and part not in {top, *allowed}:
            return f"{one}\n    nobody imports {top}: hand what is needed to the constructor instead"
    if is_allowed(one, part):
        return None
    boundary = BOUNDARIES[part]
    may = ", ".join(sorted(boundary.ours | boundary.others)) or "nothing of ours or of others"
    fix = "move the code to a part that may, or let app.py pass in what is needed"
    return f"{one}\n    {part} may import {may} ({boundary.reason}); {fix}"


ALL_IMPORTS = [one for file in sorted((PROJECT / "kiosk").rglob("*.py")) for one in imports_of(file)]


def test_nothing_crosses_a_boundary() -> None:
    complaints = dict.fromkeys(text for one in ALL_IMPORTS if (text := complaint(one)))
    assert not complaints, "\n" + "\n".join(complaints)


def test_the_imports_were_really_read() -> None:
    edges = {(one.importer, one.imported) for one in ALL_IMPORTS}
    inner = {edge for edge in edges if edge[1].startswith("kiosk.")}
    assert len(edges) >= 150, f"only {len(edges)} imports found: is the folder `kiosk` where it was?"
    assert len(inner) >= 50, f"only {len(inner)} imports between our own modules found"
    found = {part_of(one.importer) for one in ALL_IMPORTS}
    assert found >= set(BOUNDARIES) - WITHOUT_IMPORTS, (
        f"nothing was read of {set(BOUNDARIES) - WITHOUT_IMPORTS - found}"
    )


@pytest.mark.parametrize(
    ("importer", "imported", "words"),
    [
        ("kiosk.content.loading.loader", "PySide6.QtCore.QObject", "kiosk.content.loading may import"),
        ("kiosk.content.loading.loader", "kiosk.session.state", "kiosk.content.loading may import"),
        ("kiosk.content.loading.loader", "kiosk.content.checking.checks", "kiosk.content.loading may import"),
        ("kiosk.content.soundness.judgement", "kiosk.content.loading.loader", "kiosk.content.soundness may import"),
        ("kiosk.session.reducer", "time.monotonic", "kiosk.session may import"),
        ("kiosk.site.config", "kiosk.content.model.schema", "kiosk.site may import"),
        ("kiosk.viewmodels.kiosk", "PySide6.QtGui.QWindow", "kiosk.viewmodels may import"),
        ("kiosk.platform.keys", "kiosk.session.state", "kiosk.platform may import"),
        ("kiosk.viewmodels.kiosk", "kiosk.app.Application", "nobody imports kiosk.app"),
        ("kiosk.app", "kiosk.process.run.run", "nobody imports kiosk.process"),
        ("kiosk.app", "kiosk.cli.main", "nobody imports kiosk.cli"),
        ("kiosk.novelty", "json", "has no boundary yet"),
    ],
)
def test_a_crossing_is_told(importer: str, imported: str, words: str) -> None:
    told = complaint(Import("kiosk/some.py", 1, importer, imported))
    assert told is not None
    assert words in told


def test_relative_imports_are_resolved() -> None:
    node = ast.parse("from ..session import state").body[0]
    assert imported_names(node, "kiosk.content") == ["kiosk.session.state"]
