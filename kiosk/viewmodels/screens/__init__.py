"""The view models of the screen types that show more than every screen does, a module each, named as the type.

A module is imported when the first screen of its type is made, so that a start pays only for what it shows.
"""

from functools import cache
from importlib import import_module
from typing import cast

from kiosk.content.model.schema import Screen, type_name
from kiosk.viewmodels.screen import ScreenViewModel


@cache
def screen_view_model(model: type[Screen]) -> type[ScreenViewModel]:
    """Return the view model of a screen type: `PlacesScreenViewModel` of the module `places` for `PlacesScreen`.

    A type without such a module shows what every screen does.
    """
    name = f"{__name__}.{type_name(model)}"
    try:
        module = import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return ScreenViewModel
    return cast("type[ScreenViewModel]", getattr(module, f"{model.__name__}ViewModel"))
