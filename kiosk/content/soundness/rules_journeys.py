"""Rules on journeys: every stop is somewhere, at one place, and what is named as a place or a journey is one."""

from typing import Any

from kiosk.content.model.schema import JourneyScreen, PlacesScreen, Screen, Stop
from kiosk.content.soundness.nodes import Kind, Node, screen_model
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_kind
from kiosk.content.soundness.survey import Survey
from kiosk.yamlfile.document import Data
from kiosk.yamlfile.hints import one_of

HOW = "Write 'place' with the address of a place, 'latitude' and 'longitude', or 'in_orbit: true'."


def stops_are_somewhere(node: Node, _: Survey) -> Words | None:
    """A stop says in one way where it is."""
    if not isinstance(node.value, dict):
        return None
    ways = _ways(node.value)
    if ways == 1:
        return None
    if ways:
        return lambda: [node.report("two-whereabouts", "this stop is said to be in more than one place", HOW)]
    return lambda: [node.report("no-whereabouts", "nothing says where this stop is", HOW)]


def degrees_come_in_pairs(node: Node, _: Survey) -> Words | None:
    """A latitude has its longitude, and a longitude its latitude."""
    if not isinstance(node.value, dict):
        return None
    given = {key: node.value.get(key) is not None for key in ("latitude", "longitude")}
    if len(set(given.values())) < 2:  # noqa: PLR2004 - both or none
        return None
    missing = next(key for key, there in given.items() if not there)
    message, hint = f"this stop has no '{missing}'", "Give both, 'latitude' and 'longitude'."
    return lambda: [node.report("half-whereabouts", message, hint)]


def stops_are_at_places(node: Node, survey: Survey) -> Words | None:
    """The place of a stop is an item of a places screen, as far as that is known."""
    link = node.value
    if not isinstance(link, str) or not survey.addresses.may_hold(link):
        return None
    if "/" in link and _may_be(link, PlacesScreen, survey):
        return None
    screens = _screens_of(PlacesScreen, survey)
    hint = f"Write the address of a place, like {screens[0]}/KEY." if screens else "Write 'latitude' and 'longitude'."
    return lambda: [node.report("no-place", f"'{link}' is no place on a map", hint)]


def journeys_are_journeys(node: Node, survey: Survey) -> Words | None:
    """What a places screen names as its journey is one, as far as that is known."""
    link = node.value
    if not isinstance(link, str) or not survey.addresses.may_hold(link):
        return None
    if "/" not in link and _may_be(link, JourneyScreen, survey):
        return None
    journeys = _screens_of(JourneyScreen, survey)
    hint = f"Write {one_of(journeys)}." if journeys else "There is none yet: remove the key."
    return lambda: [node.report("no-journey", f"'{link}' is no journey", hint)]


def _ways(stop: dict[str, Data]) -> int:
    """Return in how many ways a stop says where it is."""
    degrees = stop.get("latitude") is not None or stop.get("longitude") is not None
    return sum((stop.get("place") is not None, degrees, stop.get("in_orbit") is True))


def _may_be(link: str, kind: type[Screen], survey: Survey) -> bool:
    document = survey.files.screens.get(link.partition("/")[0])
    model = screen_model(document) if document is not None else None
    return model is None or issubclass(model, kind)


def _screens_of(kind: type[Screen], survey: Survey) -> list[str]:
    models = {key: screen_model(document) for key, document in survey.files.screens.items()}
    return [key for key, model in models.items() if model is not None and issubclass(model, kind)]


def _names_a_place(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field == "place" and issubclass(owner, Stop)


def _names_a_journey(owner: type[Any], field: str, _kind: Kind) -> bool:
    return field == "journey" and issubclass(owner, PlacesScreen)


RULES = (Rule(of_kind(Stop), stops_are_somewhere), Rule(of_kind(Stop), degrees_come_in_pairs))
ENTRY_RULES = (Rule(_names_a_place, stops_are_at_places), Rule(_names_a_journey, journeys_are_journeys))
"""Rules whose breach costs the entry alone: the stop stays where the one before was, the screen has no journey."""
