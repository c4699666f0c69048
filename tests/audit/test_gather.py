"""What is gathered from a window: small scenes of the kiosk's own controls, each with something to find."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.audit import clipping
from kiosk.audit.facts import TextFact, View
from kiosk.audit.finding import Breach
from kiosk.audit.gather import gather
from kiosk.audit.geometry import Box
from kiosk.audit.lines import lines_of
from kiosk.audit.tokens import gather_tokens
from kiosk.session.state import Overlay
from kiosk.tour.items import is_kind, visible_items
from kiosk.tour.stage import Stage
from kiosk.viewmodels.kiosk import KioskViewModel
from tests.audit.showing import FakeKiosk, Show


def look(stage: Stage) -> View:
    return gather(stage, 4.0)


def test_a_text_is_measured(show: Show) -> None:
    (text,) = look(show('KioskText { x: 50; y: 60; text: "Moon"; font.pixelSize: 40; color: "white" }')).texts
    assert (text.words, text.family, text.pixel_size, text.lines) == ("Moon", "Inter", 40, 1)
    assert text.cap_height == pytest.approx(40 * 0.727, abs=0.5)
    assert (text.box.left, text.box.top) == (50, 60)
    assert not text.truncated
    assert not text.covered
    assert text.contrast == pytest.approx(21)


def test_a_text_from_right_to_left_begins_at_its_right_and_is_as_wide_as_its_letters(show: Show) -> None:
    """Qt adds the overhang of the last letter, which stands at the left, to its right."""
    words = "\u200fŠüñîî"
    stage = show(
        f'KioskText {{ width: 200; text: "{words}"; font.pixelSize: 29; horizontalAlignment: Text.AlignRight }}'
    )
    (text,) = look(stage).texts
    font = QFont("Inter")
    font.setPixelSize(29)
    assert text.box.right == pytest.approx(200, abs=0.1)
    assert text.box.width == pytest.approx(QFontMetricsF(font).horizontalAdvance(words), abs=0.1)


def test_a_full_line_from_right_to_left_stands_in_its_room(show: Show) -> None:
    stage = show(
        'KioskText { width: 67.5; text: "\u200fŠüñîî"; font.pixelSize: 29; wrapMode: Text.NoWrap; '
        "horizontalAlignment: Text.AlignRight }"
    )
    (text,) = look(stage).texts
    assert text.box.sticks_out(text.room) == 0


def test_lines_break_where_qt_broke_them(show: Show) -> None:
    """The last line from right to left needs more room here than its letters, and goes on in another."""
    words = "\u200fõvérr fõrr théé ñéxtt vîšîtõrõr."
    stage = show(
        f'KioskText {{ width: 953.5; text: "{words}"; font.pixelSize: 69; horizontalAlignment: Text.AlignRight }}'
    )
    (item,) = (one for one in visible_items(stage.window) if is_kind(one, "KioskText"))
    lines = lines_of(item)
    assert len(lines) == item.property("lineCount") == 2
    assert [round(line.left + line.width) for line in lines] == [954, 954]


def test_the_language_is_asked_for_its_typeface_and_its_direction(show: Show) -> None:
    stage = show('KioskText { text: "Moon" }')
    stage.kiosk = cast(KioskViewModel, replace(cast(FakeKiosk, stage.kiosk), fontFamily="Noto", rightToLeft=True))
    view = look(stage)
    assert (view.typeface, view.mirrored) == ("Noto", True)


def test_a_scaled_text_is_measured_as_it_is_seen(show: Show) -> None:
    (text,) = look(
        show('KioskText { text: "Moon"; font.pixelSize: 40; scale: 0.5; transformOrigin: Item.TopLeft }')
    ).texts
    assert text.pixel_size == 20
    assert text.cap_height == pytest.approx(20 * 0.727, abs=0.5)


@pytest.mark.parametrize(
    "content",
    [
        'KioskText { text: "" }',
        'KioskText { text: "Moon"; visible: false }',
        'Item { opacity: 0; KioskText { text: "Moon" } }',
        'KioskText { text: "Moon"; x: 900 }',
        'Item { clip: true; width: 50; height: 50; KioskText { x: 60; text: "Moon" } }',
    ],
)
def test_what_nobody_sees_is_no_text(show: Show, content: str) -> None:
    assert look(show(content)).texts == ()


def test_an_ellipsis_is_seen(show: Show) -> None:
    (text,) = look(
        show('KioskText { text: "A very long word"; width: 90; elide: Text.ElideRight; wrapMode: Text.NoWrap }')
    ).texts
    assert text.truncated


def test_the_longest_line_is_counted_as_qt_breaks_it(show: Show) -> None:
    words = "one two three four five six seven\\neight"
    (text,) = look(show(f'KioskText {{ text: "{words}"; width: 260; font.pixelSize: 30 }}')).texts
    assert text.lines == 3
    assert text.longest_line == len("four five six seven")


def test_a_clip_limits_the_reach_of_a_text(show: Show) -> None:
    scene = 'Item {{ clip: {clip}; width: 120; height: 100; KioskText {{ text: "Moonlight"; font.pixelSize: 60 }} }}'
    (cut,) = look(show(scene.format(clip="true"))).texts
    (whole,) = look(show(scene.format(clip="false"))).texts
    assert cut.reach == Box(0, 0, 120, 100)
    assert cut.box.sticks_out(cut.reach) > 100
    assert whole.box.sticks_out(whole.reach) == 0


def test_pages_extend_the_reach_of_a_text_to_the_side_but_not_down(show: Show) -> None:
    """Each page's share of a text is a text by itself: on its page, and with the lines that stand there."""
    lines = "\\n".join(["Moon"] * 30)
    stage = show(
        f'PagedPane {{ id: pane; width: 400; height: 300; KioskText {{ text: "{lines}"; width: parent.width }} }}'
        "Timer { interval: 20; running: true; onTriggered: { pane.page = 1; pane.show() } }"
    )
    (pane,) = (one for one in visible_items(stage.window) if is_kind(one, "PagedPane"))
    assert pane.property("page") == 1
    view = look(stage)
    (part,) = (text for text in view.texts if text.words.startswith("Moon"))
    assert view.lost == ()
    assert 2 < part.lines < 15
    assert part.box.sticks_out(part.reach) == 0
    assert part.box == part.shown
    assert part.pane is not None
    assert part.box.bottom <= 300 - 54
    assert breaches_of(part) == []


def breaches_of(text: TextFact) -> list[Breach]:
    return [*clipping.too_large_for_its_room(text), *clipping.out_of_reach(text), *clipping.in_a_slit(text)]


def test_contrast_is_that_of_the_worst_twentieth_behind_the_letters(show: Show) -> None:
    scene = (
        'Rectangle {{ width: 300; height: 100; color: "{ground}"; '
        'Rectangle {{ width: {share} * parent.width; height: 100; color: "white" }} '
        'KioskText {{ width: 300; height: 100; text: "MMMMMMMMMMM"; font.pixelSize: 30; color: "white" }} }}'
    )
    (bright,) = look(show(scene.format(ground="black", share=0.2))).texts
    (dark,) = look(show(scene.format(ground="black", share=0.01))).texts
    (blue,) = look(show(scene.format(ground="#0b3d93", share=0))).texts
    assert bright.contrast == pytest.approx(1)
    assert dark.contrast == pytest.approx(21)
    assert blue.contrast == pytest.approx(10.0, abs=0.1)


def test_contrast_is_the_same_for_every_text_on_the_same_ground(show: Show) -> None:
    scene = 'Repeater { model: 200; KioskText { required property int index; y: 3 * index; text: "M" + index } }'
    assert {round(text.contrast or 0, 1) for text in look(show(f"Item {{ {scene} }}")).texts} == {21.0}


def test_looking_changes_nothing(show: Show) -> None:
    stage = show(
        "Column { KioskText { id: moon; text: 'Moon'; color: Theme.highContrast ? 'red' : 'lime' } "
        "KioskButton { text: 'Open'; iconName: 'home' } }"
    )
    before = stage.window.grabWindow()
    look(stage)
    assert stage.window.grabWindow() == before


def test_a_disabled_control_is_exempt_from_contrast(show: Show) -> None:
    (text,) = look(show("KioskButton { text: 'Back'; enabled: false }")).texts
    assert text.contrast is None


def test_a_control_has_its_name_words_and_icon(show: Show) -> None:
    view = look(show("KioskButton { x: 20; y: 30; width: 200; height: 80; text: 'Open'; iconName: 'home' }"))
    (button,) = view.controls
    assert (button.kind, button.name, button.labels, button.icon) == ("KioskButton", "Open", ("Open",), "home")
    assert button.box == Box(20, 30, 220, 110)
    assert button.has_role
    assert not button.primary
    assert [icon.name for icon in view.icons] == ["home"]
    assert view.icons[0].contrast > 10
    assert view.texts[0].control == button.number


def test_a_primary_button_is_known(show: Show) -> None:
    (button,) = look(show("KioskButton { text: 'Go'; kind: KioskButton.Primary }")).controls
    assert button.primary


def test_a_figure_speaks_for_its_texts_and_a_silent_one_does_not(show: Show) -> None:
    scene = (
        "Touchable {{ text: 'Speed'; Accessible.name: 'Speed'; width: 300; height: 200; "
        "contentItem: Item {{ FigureBlock {{ value: '8'; unit: 'km'; label: 'a second'; width: 200; "
        "Accessible.ignored: {ignored} }} }} }}"
    )
    (spoken,) = look(show(scene.format(ignored="false"))).controls
    (silent,) = look(show(scene.format(ignored="true"))).controls
    assert spoken.labels == ("8 km a second",)
    assert silent.labels == ("8", "km", "a second")


def test_something_to_touch_without_a_role_is_known(show: Show) -> None:
    (control,) = look(show("Touchable { width: 90; height: 90; Accessible.ignored: true }")).controls
    assert not control.has_role


def test_what_is_disabled_and_left_out_is_a_mark_and_no_control(show: Show) -> None:
    assert look(show("Touchable { width: 9; height: 9; enabled: false; Accessible.ignored: true }")).controls == ()
    assert len(look(show("Touchable { width: 9; height: 9; enabled: false }")).controls) == 1


def test_the_tree_of_a_screen_reader_is_walked(show: Show) -> None:
    view = look(
        show(
            "Item { Accessible.role: Accessible.Graphic; Accessible.name: 'A capsule'; width: 9; height: 9 }"
            "Item { Accessible.role: Accessible.Graphic; visible: false; width: 9; height: 9 }"
            "Item { Accessible.role: Accessible.Graphic; Accessible.ignored: true; width: 9; height: 9 }"
        )
    )
    assert [(node.role, node.name) for node in view.nodes] == [("Graphic", "A capsule")]


def test_an_overlay_covers_what_is_not_in_it(show: Show) -> None:
    stage = show(
        "component OverlayPanel: FocusScope {} "
        "KioskButton { text: 'Below' } "
        "OverlayPanel { Accessible.role: Accessible.Dialog; y: 200; KioskButton { text: 'Close' } }",
        overlay=Overlay.HELP,
    )
    view = look(stage)
    assert [(one.name, one.covered) for one in view.controls] == [("Below", True), ("Close", False)]
    assert [(one.words, one.covered) for one in view.texts] == [("Below", True), ("Close", False)]
    assert [node.name for node in view.nodes if node.covered] == ["Below"]
    assert view.texts[0].contrast is None


def test_tokens_are_those_of_the_theme(show: Show) -> None:
    tokens = gather_tokens(show("KioskText { text: 'Moon' }"))
    assert tokens.colours["textPrimary"] == (255, 255, 255, 255)
    assert tokens.colours["background"] == (0, 0, 0, 255)
    assert tokens.lengths["focusRing"] == pytest.approx(1.0, abs=0.5)


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("counterrevolutionaries", True),
        ("counter-revolutionaries", False),
        ("counter revolutionaries", False),
        ("counter\\nrevolutionaries", False),
    ],
)
def test_a_word_that_is_broken_over_two_lines_is_seen(show: Show, words: str, broken: bool) -> None:
    (text,) = look(show(f'KioskText {{ width: 260; font.pixelSize: 30; text: "{words}" }}')).texts
    assert text.lines == 2
    assert bool(text.broken_word) == broken


@pytest.mark.parametrize(
    "content",
    [
        'KioskText { text: "Moon"; x: 900 }',
        'Item { clip: true; width: 50; height: 50; KioskText { x: 60; text: "Moon" } }',
        'Flickable { clip: true; width: 300; height: 0; KioskText { text: "Moon" } }',
    ],
)
def test_a_text_that_nobody_can_bring_into_sight_is_lost(show: Show, content: str) -> None:
    view = look(show(content))
    assert view.texts == ()
    assert [text.words for text in view.lost] == ["Moon"]


def test_a_text_on_another_page_is_not_lost(show: Show) -> None:
    lines = "\\n".join(["Moon"] * 30)
    content = f'PagedPane {{ width: 300; height: 200; KioskText {{ text: "{lines}" }} KioskText {{ text: "Sun" }} }}'
    lost = look(show(content)).lost
    assert [(one.box.bottom, one.reach) for one in lost] == []


@pytest.mark.parametrize(
    ("cover", "over"),
    [
        ("x: 0; width: 400", True),
        ("x: 0; width: 60", True),
        ("x: 250; width: 80", True),
        ("x: 420; width: 60", False),
        ("x: 0; width: 400; z: -1", False),
    ],
)
def test_what_is_painted_over_a_text_is_seen(show: Show, cover: str, over: bool) -> None:
    scene = (
        'KioskText {{ text: "Moonlight over all of it"; width: 400; font.pixelSize: 30 }}'
        'Rectangle {{ color: "blue"; height: 100; {cover} }}'
    )
    (text,) = look(show(f"Item {{ {scene.format(cover=cover)} }}")).texts
    assert text.painted_over == over


def test_what_can_be_seen_of_a_pane_is_known(show: Show) -> None:
    lines = "\\n".join(["Moon"] * 30)
    pane = f'Flickable {{ clip: true; y: 50; width: 300; height: 40; KioskText {{ text: "{lines}" }} }}'
    inside, outside = look(show(f'{pane} KioskText {{ text: "O" }}')).texts
    assert inside.pane is not None
    assert inside.pane.height == 40
    assert outside.pane is None
