"""Reads the design tokens from the running theme."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlExpression, qmlContext, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.audit import contrast
from kiosk.audit.facts import Tokens
from kiosk.audit.underlay import plain
from kiosk.tour.items import is_kind, kind_of, visible_items
from kiosk.tour.stage import Stage


def gather_tokens(stage: Stage) -> Tokens:
    """Read the design tokens as they are now.

    Raises LookupError when the theme lacks a token of a name that the rules know, or cannot be reached.
    """
    item = next(one for one in visible_items(stage.window) if is_kind(one, "KioskText"))
    theme = _theme_of(item)
    millimetre = _token(theme, "millimetre")
    return Tokens(
        colours={name: plain(_token(theme, name)) for name in contrast.COLOURS},
        lengths={name: _token(theme, name) / millimetre for name in contrast.LENGTHS},
        millimetre=millimetre,
        high_contrast=stage.kiosk.state.settings.high_contrast,
    )


def evaluate(expression: str, item: QQuickItem) -> Any:
    """Evaluate an expression as if it stood in the QML file of an item."""
    context = qmlContext(item)
    if context is None:
        raise LookupError(f"{kind_of(item)} has no QML context")
    value, _ = QQmlExpression(context, item, expression).evaluate()
    return value


def _theme_of(item: QQuickItem) -> QObject:
    engine = qmlEngine(item)
    theme = engine.singletonInstance("Kiosk.Theme", "Theme") if engine is not None else None
    if isinstance(theme, QObject):
        return theme
    raise LookupError(f"{kind_of(item)} has no theme")


def _token(theme: QObject, name: str) -> Any:
    value = theme.property(name)
    if value is None:
        raise LookupError(f"the theme has no token {name}")
    return value
