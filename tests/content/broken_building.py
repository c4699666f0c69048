"""Buildings without a stage, with stages out of their time, and with pieces that have no place."""

from pathlib import Path

from tests.content.edits import TOWER, Broken, Swap

_STAGE = """    stage:
      picture:
        file: {file}
        alt: {{en: A wall, es: Un muro}}
        credit: {{en: Test, es: Prueba}}
"""
_WALL, _ROOF = _STAGE.format(file="wall.png"), _STAGE.format(file="roof.png")
_ARRIVAL = """      name: {en: A roof, es: Un techo}
      arrival:
        file: gable.png
        place: [0.2, 0.1, 0.8, 0.4]
        approach: [0, -0.3]
"""
_LATER = """    picture:
      file: roof.png
      alt: {en: A roof, es: Un techo}
      credit: {en: Test, es: Prueba}
"""


class _WithoutStages:
    """Takes every stage out of the building."""

    file = TOWER

    def __call__(self, folder: Path) -> None:
        Swap(TOWER, _WALL, "")(folder)
        Swap(TOWER, _ROOF + _ARRIVAL, "")(folder)


BROKEN_BUILDING = (
    Broken("building without a stage", "no-stage", _WithoutStages(), "type", also=("unused-picture",), shown=True),
    Broken(
        "two stages with one picture",
        "stage-out-of-time",
        Swap(TOWER, _ROOF, _STAGE.format(file="wall.png # again")),
        "wall.png # again",
        also=("unused-picture",),
        shown=True,
    ),
    Broken(
        "later stage in an earlier year",
        "stage-out-of-time",
        Swap(TOWER, "    date: '1990'\n", f"{_LATER}    date: '1990'\n"),
        "roof.png",
        shown=True,
    ),
    Broken(
        "moment before the one above it",
        "date-order",
        Swap(TOWER, "date: 1999-03", "date: 1997-03"),
        "1997",
        shown=True,
    ),
    Broken(
        "piece whose left side is right of its right one",
        "place-without-size",
        Swap(TOWER, "[0.2, 0.1, 0.8, 0.4]", "[0.8, 0.1, 0.2, 0.4]"),
        "[0.8",
    ),
    Broken(
        "piece as low as it is high",
        "place-without-size",
        Swap(TOWER, "[0.2, 0.1, 0.8, 0.4]", "[0.2, 0.4, 0.8, 0.4]"),
        "[0.2, 0.4",
    ),
    Broken(
        "piece outside the picture",
        "wrong-type",
        Swap(TOWER, "[0.2, 0.1, 0.8, 0.4]", "[0.2, 0.1, 1.8, 0.4]"),
        "1.8",
    ),
    Broken(
        "piece that is not there",
        "missing-picture",
        Swap(TOWER, "file: gable.png", "file: gables.png"),
        "gables.png",
        also=("unused-picture",),
        shown=True,
    ),
)
