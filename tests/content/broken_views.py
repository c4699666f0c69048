"""Close-ups without a view, and views that cannot be told apart."""

from tests.content.edits import SHIP, Broken, Swap

_HULL = """  - key: hull
    picture:
      file: wall.png
      alt: {en: A hull with a door, es: Un casco con una puerta}
      credit: {en: Test, es: Prueba}
"""

BROKEN_VIEWS = (
    Broken("close-up in no view", "unknown-view", Swap(SHIP, "{view: hull,", "{view: hall,"), "view: hall"),
    Broken("close-up of nothing", "place-without-size", Swap(SHIP, "[0.6, 0.1,", "[0.9, 0.1,"), "part: [0.9"),
    Broken(
        "two views of one key",
        "duplicate-view",
        Swap(SHIP, _HULL, _HULL * 2),
        "- key: hull\n    picture:\n      file: wall.png\n      alt: {en: A hull with a door, es: Un casco con una puerta}\n      credit: {en: Test, es: Prueba}\n  - key: hull",
        stops=False,
    ),
)
