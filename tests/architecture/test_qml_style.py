"""House rules for QML that no tool of Qt's checks. Each rule says how to mend what it finds."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.architecture.qml_source import PROJECT, QML_ROOT, QmlFile, qml_files

MOST_LINES = 220
SIZES = (
    r"(?:\w+\.)?(?:width|height|\w*Width|\w*Height|\w*[mM]argins?|\w*[pP]adding|\w*[rR]adius|\w*[sS]pacing|\w*Inset)"
)
RATIOS = r"lineHeight"


@dataclass(frozen=True)
class Rule:
    """A pattern that must not occur, where it may occur all the same, and what to do instead."""

    pattern: re.Pattern[str]
    fix: str
    exempt: tuple[str, ...] = ()

    def matches(self, file: QmlFile) -> Iterator[re.Match[str]]:
        exempt = {file.module, file.path.name}.intersection(self.exempt)
        return iter(()) if exempt else self.pattern.finditer(file.code)


def rule(pattern: str, fix: str, *exempt: str) -> Rule:
    return Rule(re.compile(pattern, re.MULTILINE), fix, exempt)


UNMIRRORED = (
    "ElementMarker.qml",
    "ExplainedWord.qml",
    "HerePin.qml",
    "JourneyWay.qml",
    "PieceLabel.qml",
    "PlaceCards.qml",
    "PlaceDetail.qml",
    "PlaceThread.qml",
    "PlacesDots.qml",
    "PlacesMap.qml",
    "StageView.qml",
    "TurntableMarkers.qml",
    "WorldMap.qml",
)
"""What lies on maps or grows out of them, on what turns or is built, and on letters: these have a left and a right of their own."""
CENTRED = ("PictureFallback.qml", "TurningPicture.qml")
"""What lies in the middle."""
PAGED = ("PagedPane.qml", "PageLayout.qml")
"""What puts pages side by side to the side to which is read, and looks at what is seen while it is seen itself."""


RULES = {
    "colour": rule(
        r"\"#[0-9a-fA-F]{3,8}\"|\bcolor\w*\s*:\s*\"(?!transparent\")\w+\"|\bQt\.(?:rgba|hsla|hsva)\(\s*[\d.,\s]+\)",
        "use a colour of Theme",
        "Theme",
    ),
    "size": rule(
        rf"^\s*(?!{RATIOS}){SIZES}\s*:\s*-?(?!0\b)\d+(?:\.\d+)?\s*(?:;|$|\}})",
        "use a size of Theme: it follows the display's millimetres",
        "Theme",
    ),
    "font": rule(
        r"\b(?:pixelSize|pointSize)\s*:\s*[\d.]+\s*(?:;|$|\})|\bfamily\s*:\s*\"",
        "use a font of Theme",
        "Theme",
    ),
    "duration": rule(
        r"\b(?:\w*[dD]uration|interval)\s*:\s*(?!0\b)\d+",
        "use a duration of Theme: motion can be turned off",
        "Theme",
    ),
    "address": rule(
        r"\"(?!image://)[a-z]+://|\bXMLHttpRequest\b|\bFontLoader\b",
        "name no address but image://: the kiosk stays offline, and pictures come from the studio (ADR 0012)",
    ),
    "later": rule(
        r"\bQt\.callLater\b",
        "use a Timer with the interval 0: a later call can arrive in a screen that is being taken down",
    ),
    "context": rule(r"\bsetContextProperty\b", "pass it as a required property: lint cannot see a context property"),
    "name": rule(
        r"\bproperty\s+[\w.<>]+\s+on[A-Z]\w*",
        "QML takes a name like this for a signal handler and fails when it runs: name it by its role",
    ),
    "pointer": rule(
        r"\bon(?:DoubleTapped|DoubleClicked|LongPressed|PressAndHold)\b|\bHoverHandler\b|\bhoverEnabled\s*:\s*true",
        "a finger neither hovers nor double-taps, and holding is no one's habit: use a plain tap",
    ),
    "tap": rule(
        r"\b(?:TapHandler|MouseArea|MultiPointTouchArea|PointHandler)\b",
        "use Tap, which a finger may press for as long as it likes",
        "Tap.qml",
    ),
    "side": rule(
        r"^\s*(?:x\s*:|[^\n]*\{\s*x\s*:)|\bText\.AlignRight\b|\bImage\.AlignRight\b|\bmirror\s*:\s*true\b",
        "anchor it to `left` or `right`, which change sides in a language from right to left; an `x` does not",
        *UNMIRRORED,
        *CENTRED,
        *PAGED,
    ),
    "mirroring": rule(
        r"\bLayoutMirroring\b",
        "Main mirrors everything at once; only what has a left and a right of its own may be left out",
        "Main.qml",
        "ExploreScreen.qml",
        "GalleryScreen.qml",
    ),
    "seen": rule(
        r"\b(?!root\b|parent\b)[a-z]\w*\.visible\b(?!\s*=[^=])",
        "ask for the reason why it is seen: below a panel nothing is, and what is laid out by that moves under it",
        *PAGED,
        "FocusKeeper.qml",
    ),
    "untyped signal": rule(
        r"^\s*signal\s+\w+\s*\([^):]*\w[^):]*\)", "give each parameter its type: signal opened(key: string)"
    ),
}


def line_of(file: QmlFile, position: int) -> int:
    return file.code.count("\n", 0, position) + 1


def broken_rules(file: QmlFile) -> Iterator[str]:
    for name, one in RULES.items():
        for match in one.matches(file):
            found = match.group().strip()
            yield f"{file.name}:{line_of(file, match.end())}: {name}: {found}: {one.fix}"


FUNCTION = re.compile(r"\bfunction\s+(\w+)\s*\(([^)]*)\)\s*(:\s*[\w.<>]+)?")


def untyped_functions(file: QmlFile) -> Iterator[str]:
    for match in FUNCTION.finditer(file.code):
        name, parameters, result = match.groups()
        untyped = [one.strip() for one in parameters.split(",") if one.strip() and ":" not in one]
        where = f"{file.name}:{line_of(file, match.start())}: function {name}"
        if untyped:
            yield f"{where}: give {', '.join(untyped)} a type"
        if not result:
            yield f"{where}: say what it returns, `: void` if nothing"


NEEDS_BOUND = re.compile(r"\bdelegate\s*:|\bcomponent\s+[A-Z]\w*\s*:|\bComponent\s*\{|\b(?:Repeater|Instantiator)\s*\{")


def missing_pragma(file: QmlFile) -> Iterator[str]:
    if NEEDS_BOUND.search(file.code) and not re.search(r"^pragma ComponentBehavior: Bound$", file.code, re.MULTILINE):
        yield f"{file.name}:1: begin with `pragma ComponentBehavior: Bound`: it has a delegate or an inline component"


def too_long(file: QmlFile) -> Iterator[str]:
    lines = file.text.count("\n")
    if lines > MOST_LINES:
        yield f"{file.name}:{MOST_LINES}: {lines} lines, {MOST_LINES} at most: take a control out of it"


STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')
TEXT = re.compile(r"(?<=[^\n])\b(?:KioskText|Heading) \{")
"""One that is used. At the start of a line it is a type that derives from it: who uses that says the room."""

SAYS_ITS_ROOM = re.compile(r"\b(?:room|width|fill|fillWidth):|NoWrap|(?s:\b(?:left|right):.*\b(?:left|right):)")


def own_lines(code: str, start: int) -> str:
    """What is written in the braces that open at `start`, without what is in further braces."""
    depth = 0
    kept = []
    for character in code[start:]:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            break
        if depth == 1:
            kept.append(character)
    return "".join(kept)


def texts_without_room(file: QmlFile) -> Iterator[str]:
    """Texts that fit their letters into a width which follows from these letters: each look makes them smaller."""
    for match in TEXT.finditer(file.code):
        if not SAYS_ITS_ROOM.search(own_lines(file.code, match.end() - 1)):
            yield f"{file.name}:{line_of(file, match.start())}: {match.group()}: say its width, or its `room`"


RATIO = re.compile(r"(?<![\w.])\d*\.\d+|/ (?!(?:1|2|100)\b)\d+\b")
"""A number that is not whole, or a division by one: halves, and what is given in percent, need no name."""

DECLARATION = re.compile(r"^\s*(?:readonly )?property \w+ \w+: (?P<value>.*)$")
ARITHMETIC = re.compile(r" [*/+-] |\(")
FRACTION = re.compile(r"\b\d+ / \d+\b")


def bare_ratios(file: QmlFile) -> Iterator[str]:
    """Numbers in the middle of a layout, where nothing says what they are: a property that is nothing else names one."""
    if file.module == "Theme":
        return
    for number, line in enumerate(STRING.sub('""', file.code).split("\n"), 1):
        declared = DECLARATION.match(line)
        if declared and not ARITHMETIC.search(FRACTION.sub("1", declared["value"])):
            continue
        for match in RATIO.finditer(line):
            yield f"{file.name}:{number}: {match.group()}: give this ratio a name: a property at the head, or in Theme"


CHECKS: tuple[Callable[[QmlFile], Iterator[str]], ...] = (
    broken_rules,
    untyped_functions,
    missing_pragma,
    too_long,
    texts_without_room,
    bare_ratios,
)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_file_follows(check: Callable[[QmlFile], Iterator[str]]) -> None:
    files = qml_files()
    assert len(files) >= 20, "the QML files are not where this test looks"
    found = [text for file in files for text in check(file)]
    assert not found, "\n" + "\n".join(found)


def test_python_sets_no_context_property() -> None:
    found = [
        path.relative_to(PROJECT).as_posix()
        for path in (PROJECT / "kiosk").rglob("*.py")
        if "setContextProperty" in path.read_text("utf-8")
    ]
    assert not found, f"{found}: pass it with setInitialProperties instead"


def test_python_names_no_colour() -> None:
    found = [
        f"{path.relative_to(PROJECT).as_posix()}: {colour}"
        for path in (PROJECT / "kiosk").rglob("*.py")
        for colour in re.findall(r"QColor\((?!0, 0, 0, 0\))\s*[\d\"'][^)]*\)", path.read_text("utf-8"))
    ]
    assert not found, f"{found}: let it be a colour of Theme, handed in"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ('Rectangle { color: "#17171C" }', "colour"),
        ('Text { color: "white" }', "colour"),
        ("Item { property color line: Qt.rgba(1, 0, 0, 0.5) }", "colour"),
        ("Item {\n    width: 40\n}", "size"),
        ("Item {\n    anchors.leftMargin: 12\n}", "size"),
        ("Item {\n    border.width: 1\n}", "size"),
        ("Item {\n    Layout.preferredHeight: 72.5\n}", "size"),
        ("Text { font.pixelSize: 29 }", "font"),
        ('Text { font.family: "Inter" }', "font"),
        ("NumberAnimation { duration: 250 }", "duration"),
        ("Timer { interval: 1000 }", "duration"),
        ("Item { property color onSurface }", "name"),
        ("TapHandler { onDoubleTapped: root.go() }", "pointer"),
        ("HoverHandler {}", "pointer"),
        ("Item { TapHandler {} }", "tap"),
        ("Item { MouseArea {} }", "tap"),
        ("Item { height: other.visible ? 1 : 0 }", "seen"),
        ("Item {\n    x: Theme.spaceL\n}", "side"),
        ("Item { x: Theme.spaceL }", "side"),
        ("Text { horizontalAlignment: Text.AlignRight }", "side"),
        ("Item { LayoutMirroring.enabled: true }", "mirroring"),
        ("Item {\n    signal opened(string key)\n}", "untyped signal"),
        ("Item { function go(key): void {} }", "give key a type"),
        ("Item { function go(key: string) {} }", "say what it returns"),
        ("ListView { delegate: Item {} }", "pragma"),
        ("Item { component Row: Item {} }", "pragma"),
        ("Item {}\n" * 221, "221 lines"),
        ("Item {\n    width: root.width * 0.46\n}", "0.46: give this ratio a name"),
        ("Item {\n    width: root.width / 3\n}", "/ 3: give this ratio a name"),
        ("Item {\n    width: 52 * 0.56 * Theme.textLead\n}", "0.56: give this ratio a name"),
        ("Item {\n    opacity: root.down ? 1 : 0.6\n}", "0.6: give this ratio a name"),
        ("Item {\n    readonly property real most: 0.4 * root.height\n}", "0.4: give this ratio a name"),
        ("Item {\n    readonly property real most: Math.max(0.4, root.height)\n}", "0.4: give this ratio a name"),
        ("Item { function turn(): void { root.go(0.8); } }", "0.8: give this ratio a name"),
        ('Row { KioskText { text: "Moon"; Item { width: root.width } } }', "room"),
        ("Item {\n    Heading {\n        text: root.title\n        anchors.left: parent.left\n    }\n}", "room"),
    ],
)
def test_a_broken_rule_is_told(code: str, words: str) -> None:
    file = QmlFile(QML_ROOT / "Kiosk" / "Screens" / "Some.qml", code)
    assert words in "\n".join(text for check in CHECKS for text in check(file))


def test_good_code_passes() -> None:
    code = """pragma ComponentBehavior: Bound

import QtQuick

// width: 40 is only said here
Item {
    id: root
    property int index: 3
    width: 0
    height: 3 * Theme.millimetre
    y: root.width / 2 - 1 / root.count
    readonly property real share: root.largeText && !root.upright ? 0.46 : 0.42
    readonly property real third: 1 / 3
    property real focusX: 0.5
    property string version: root.name + "1.5 / 3"
    lineHeight: 1
    implicitHeight: Theme.touchTarget
    color: "transparent"
    signal opened(key: string)
    signal closed
    function go(key: string, count: int): void {
        const duration = 250;
    }
    KioskText {
        anchors.left: parent.left
        anchors.right: parent.right
    }
    ListView {
        highlightMoveDuration: 0
        anchors.margins: Theme.spaceM
        delegate: Item {}
    }
}
"""
    file = QmlFile(QML_ROOT / "Kiosk" / "Screens" / "Some.qml", code)
    assert [text for check in CHECKS for text in check(file)] == []
