"""The view models of the screen types that show more than every screen does, a module each, named as the type.

They are imported when the first screen is made, so that the attract screen does not wait for them; then all of them
are, since QML that types share may name a view model of any type.
"""

from functools import cache
from importlib import import_module
from typing import cast

from kiosk.content.model.schema import SCREEN_TYPES, Screen, type_name
from kiosk.viewmodels.screen import ScreenViewModel


def screen_view_model(model: type[Screen]) -> type[ScreenViewModel]:
    """Return the view model of a screen type: `PlacesScreenViewModel` of the module `places` for `PlacesScreen`.

    A type without such a module shows what every screen does.
    """
    _import_all()
    return _imported(model)


@cache
def _import_all() -> None:
    for model in SCREEN_TYPES.values():
        _imported(model)


@cache
def _imported(model: type[Screen]) -> type[ScreenViewModel]:
    name = f"{__name__}.{type_name(model)}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return ScreenViewModel
    return cast("type[ScreenViewModel]", getattr(module, f"{model.__name__}ViewModel"))
