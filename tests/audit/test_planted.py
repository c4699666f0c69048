"""Faults planted in small scenes, each of which the audit finds; and the same scene without it, where it finds none."""

import pytest
from PySide6.QtCore import Qt

from kiosk.audit import clipping, keys, look, names, states
from kiosk.audit.facts import View
from kiosk.audit.finding import Breach
from kiosk.audit.five_keys import RingLook, go_round
from kiosk.audit.gather import controls_of, gather
from kiosk.audit.taps import unreached_by_touch
from kiosk.audit.tokens import gather_tokens
from kiosk.tour.stage import Stage
from tests.audit.showing import Show, hands_on

PIXELS_PER_MILLIMETRE = 3.6
SCENE = """
KioskButton {{ x: 40; y: 40; text: "One"{one} }}
KioskButton {{ x: 240; y: 40; text: "Two"{two} }}
KioskButton {{ x: 40; y: 240; text: "Three"{three} }}
{more}
"""


def scene(one: str = "", two: str = "", three: str = "", more: str = "") -> str:
    """Three buttons in two rows, changed where a test says so."""
    return SCENE.format(one=one, two=two, three=three, more=more)


def seen(stage: Stage) -> View:
    return gather(stage, PIXELS_PER_MILLIMETRE)


def by_keys(stage: Stage) -> list[Breach]:
    tokens = gather_tokens(stage)
    ring = RingLook(tokens.lengths["focusRing"] * tokens.millimetre, tokens.colours["focusInner"])
    return list(keys.breaches(controls_of(stage), go_round(stage, hands_on(stage), ring)))


def by_touch(stage: Stage) -> list[Breach]:
    return list(unreached_by_touch(stage, hands_on(stage), lambda: None))


def at_a_glance(stage: Stage) -> list[Breach]:
    view = seen(stage)
    return [
        breach
        for rule in (clipping, look, names, states)
        for breach in rule.breaches(view)  # type: ignore[attr-defined] - all of these modules have it
    ]


def told(found: list[Breach]) -> list[tuple[str, str]]:
    return [(one.rule, one.element.split(" at ")[0]) for one in found]


def test_without_a_fault_nothing_is_found(show: Show) -> None:
    stage = show(scene())
    assert by_keys(stage) == []
    assert by_touch(stage) == []
    assert at_a_glance(stage) == []


RINGLESS = (
    'T.AbstractButton { x: 440; y: 40; width: 80; height: 80; focusPolicy: Qt.StrongFocus; Accessible.name: "Bare"; '
    "Accessible.role: Accessible.Button }"
)
CLIPPED = 'Item { clip: true; x: 440; y: 40; width: 60; height: 200; KioskButton { text: "Cut"; width: 90 } }'
LOW_PANE = (
    "Flickable { x: 440; y: 40; width: 200; height: 100; clip: true; contentHeight: 400; contentWidth: 200; "
    'KioskButton { y: 300; text: "Deep" } }'
)
COVER = "Rectangle { x: 230; y: 30; width: 150; height: 60; color: '#400000ff'; MouseArea { anchors.fill: parent } }"


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        pytest.param(scene(more=RINGLESS), [("D3", 'QQuickAbstractButton "Bare"')], id="no focus ring"),
        pytest.param(
            scene(more=CLIPPED),
            [("D3", 'KioskButton "Cut"'), ("D3", 'KioskButton "Cut"')],
            id="a focus ring that is cut",
        ),
        pytest.param(scene(more=LOW_PANE), [("D3", 'KioskButton "Deep"')], id="a focus out of sight"),
        pytest.param(scene(two="; focusPolicy: Qt.NoFocus"), [("D1", 'KioskButton "Two"')], id="out of the chain"),
        pytest.param(
            scene(
                more='KioskButton { x: 40; y: 140; text: "Four" } KioskButton { x: 45; y: 500; text: "Five" } '
                'KioskButton { x: 50; y: 340; text: "Six" }',
            ),
            [("D2", 'KioskButton "Six"')],
            id="a focus that jumps",
        ),
        pytest.param(
            scene(more="Item { x: 440; y: 40; width: 40; height: 40; activeFocusOnTab: true }"),
            [("D1", "QQuickItem")],
            id="a focus on what cannot be pressed",
        ),
        pytest.param(
            scene(two="; Keys.onDownPressed: event => event.accepted = true"),
            [("D2", 'KioskButton "Two"'), ("D1", 'KioskButton "Three"')],
            id="a trap",
        ),
    ],
)
def test_whoever_goes_by_keys_meets(show: Show, planted: str, found: list[tuple[str, str]]) -> None:
    assert told(by_keys(show(planted))) == found


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        pytest.param(scene(more=COVER), [("B4", 'KioskButton "Two"')], id="something lies over a button"),
        pytest.param(
            scene(more='KioskButton { x: 40; y: 340; text: "Deaf"; contentItem: MouseArea {} }'),
            [("B4", 'KioskButton "Deaf"')],
            id="something in a button takes its touch",
        ),
    ],
)
def test_a_finger_does_not_reach(show: Show, planted: str, found: list[tuple[str, str]]) -> None:
    assert told(by_touch(show(planted))) == found


LINE = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        pytest.param(
            scene(more="Rectangle { x: 440; y: 40; width: 90; height: 90; color: 'red'; TapHandler {} }"),
            [("D5", "a QQuickRectangle")],
            id="a bare place to tap",
        ),
        pytest.param(scene(two="; selected: true"), [("D5", 'KioskButton "Two"')] * 2, id="chosen, and nobody is told"),
        pytest.param(
            scene(two="; Accessible.selected: true"),
            [("D5", 'KioskButton "Two"')],
            id="selected without being selectable",
        ),
        pytest.param(
            scene(two="; leftPadding: 40; rightPadding: 8; width: 160; contentItem: KioskText { text: 'Two' }"),
            [("L3", 'KioskButton "Two"')] * 2,
            id="words beside the middle",
        ),
        pytest.param(
            scene(
                more="component LinkFlow: Flow {} LinkFlow { x: 440; y: 40; width: 300; "
                'KioskButton { text: "Moon"; Accessible.name: "Moon, near" } '
                'KioskButton { text: "Moon"; Accessible.name: "Moon, far" } }'
            ),
            [("L4", 'links "Moon"')],
            id="two links with the same words",
        ),
        pytest.param(
            scene(
                more="Flickable { x: 440; y: 40; width: 200; height: 100; clip: true; contentHeight: 600; "
                f'contentWidth: 200; KioskText {{ text: "{LINE}"; width: 200; font.pixelSize: 30 }} }}'
            ),
            [("L5", f'text "{LINE[:39]}…"')],
            id="a pane that cuts a line",
        ),
        pytest.param(
            scene(
                more="Flickable { x: 440; y: 40; width: 200; height: 100; clip: true; contentHeight: 600; "
                'contentWidth: 200; KioskButton { y: 70; text: "Cut" } }'
            ),
            [("L5", 'KioskButton "Cut"'), ("L5", 'text "Cut"')],
            id="a pane that cuts a button",
        ),
    ],
)
def test_at_a_glance(show: Show, planted: str, found: list[tuple[str, str]]) -> None:
    assert sorted(told(at_a_glance(show(planted)))) == sorted(found)


@pytest.mark.parametrize("high_contrast", ["false", "true"])
def test_the_ring_is_whole_in_a_pane_that_clips(show: Show, high_contrast: str) -> None:
    """A ring around its control would lose the sides at which the pane ends."""
    stage = show(
        f"Binding {{ target: Theme; property: 'highContrast'; value: {high_contrast} }}"
        "Binding { target: Theme; property: 'motionScale'; value: 0 }"
        "PagedPane { id: pane; x: 40; y: 40; width: 300; height: 400; focus: true; "
        'Repeater { model: 6; KioskButton { required property int index; text: "Button " + index; '
        "width: pane.width - 80 } } }"
    )
    assert [one for one in by_keys(stage) if one.rule == "D3"] == []


def test_a_pane_follows_the_focus(show: Show) -> None:
    """However long it is, what the key for the next control leads to is brought into sight."""
    stage = show(
        "PagedPane { id: pane; x: 40; y: 40; width: 300; height: 400; focus: true; "
        'Repeater { model: 6; KioskButton { required property int index; text: "Button " + index; width: 200 } } }'
    )
    hands = hands_on(stage)
    for _ in range(5):
        hands.press(Qt.Key.Key_Down)
    focused = stage.window.activeFocusItem()
    assert focused.property("text") == "Button 4"
    place = focused.mapRectToScene(focused.boundingRect())
    assert 40 <= place.top() < place.bottom() <= 440
