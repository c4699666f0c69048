"""Reads what is on the screen as a screen reader would: the names, roles and states of all that is to be met there."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.speech.pages import Thing, ThingKind, Things

ROLES = QAccessible.Role
KINDS = {
    ROLES.Heading: ThingKind.TITLE,
    ROLES.StaticText: ThingKind.TEXT,
    ROLES.Graphic: ThingKind.PICTURE,
    ROLES.Button: ThingKind.CONTROL,
    ROLES.CheckBox: ThingKind.CONTROL,
    ROLES.RadioButton: ThingKind.CONTROL,
    ROLES.Link: ThingKind.CONTROL,
    ROLES.ListItem: ThingKind.CONTROL,
    ROLES.Slider: ThingKind.CONTROL,
}
"""What things of these roles are to somebody who listens. What has another role only holds others."""


def read_page(window: QQuickWindow) -> Things:
    """Return what is on the window now, in the order in which a screen reader finds it."""
    found: list[Thing] = []
    root = QAccessible.queryAccessibleInterface(window)
    if root is not None:
        _read(root, found)
    return tuple(found)


def _read(node: QAccessibleInterface, found: list[Thing]) -> None:
    for index in range(node.childCount()):
        child = node.child(index)
        if child is None:
            continue
        state = child.state()
        if state.invisible:
            continue
        kind = KINDS.get(child.role())
        if kind is None:
            _read(child, found)
            continue
        name = child.text(QAccessible.Text.Name)
        if name:
            chosen = bool(state.checked or state.selected)
            found.append(Thing(kind, name, not state.disabled, chosen, bool(state.focused)))
        if kind is not ThingKind.CONTROL:
            _read(child, found)


def announce(window: QQuickWindow, words: str) -> None:
    """Tell assistive technology something that it says at once. Where there is none, nothing happens."""
    if words and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(window, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)


def is_listened_to() -> bool:
    """Whether assistive technology is there."""
    return QAccessible.isActive()
