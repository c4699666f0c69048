"""Journeys whose stops are nowhere or in two places, and names of places and journeys that are none."""

from tests.content.edits import PLACES, VOYAGE, Broken, Swap

BROKEN_JOURNEYS = (
    Broken("stop nowhere", "no-whereabouts", Swap(VOYAGE, "in_orbit: true", "in_orbit: false"), "- key: sky"),
    Broken(
        "stop in two places",
        "two-whereabouts",
        Swap(VOYAGE, "place: places/kennedy", "place: places/kennedy\n    in_orbit: true"),
        "- key: pier",
    ),
    Broken(
        "stop with half of its place",
        "half-whereabouts",
        Swap(VOYAGE, "    longitude: -75\n", ""),
        "- key: sea",
    ),
    Broken("stop beyond the pole", "wrong-type", Swap(VOYAGE, "latitude: 30.5", "latitude: 130.5"), "130.5"),
    Broken(
        "stop at a program",
        "no-place",
        Swap(VOYAGE, "places/kennedy", "programs/crew"),
        "place: programs/crew",
        shown=True,
    ),
    Broken("stop at a whole screen", "no-place", Swap(VOYAGE, "places/kennedy", "places"), "place: places", shown=True),
    Broken(
        "stop at a place that is not there",
        "dangling-link",
        Swap(VOYAGE, "places/kennedy", "places/kenedy"),
        "place: places/kenedy",
        shown=True,
    ),
    Broken(
        "journey that is a quiz",
        "no-journey",
        Swap(PLACES, "journey: voyage", "journey: riddles"),
        "journey: riddles",
        also=("unreachable",),
        shown=True,
    ),
    Broken(
        "journey that is one stop",
        "no-journey",
        Swap(PLACES, "journey: voyage", "journey: voyage/sea"),
        "journey: voyage/sea",
        shown=True,
    ),
)
