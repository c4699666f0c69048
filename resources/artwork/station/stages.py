"""The days on which the growing station is drawn, and where in its picture a piece came. No renderer is needed."""

from dataclasses import dataclass

from views import Region


@dataclass(frozen=True)
class Stage:
    """The station as it was on a day, written as a number: year, month, day. `region` is where a piece has come."""

    name: str
    day: int
    region: Region | None = None


STAGES = (
    Stage("zarya", 19981125),
    Stage("unity", 19981208, (0.45, 0.375, 0.525, 0.483)),
    Stage("zvezda", 20000801, (0.502, 0.272, 0.696, 0.383)),
    Stage("first-wings", 20001205, (0.253, 0.068, 0.759, 0.424)),
    Stage("destiny", 20010215, (0.402, 0.402, 0.493, 0.525)),
    Stage("canadarm2", 20010501, (0.384, 0.336, 0.444, 0.455)),
    Stage("quest", 20010801, (0.431, 0.371, 0.492, 0.471)),
    Stage("truss-middle", 20020415, (0.387, 0.348, 0.507, 0.465)),
    Stage("truss-arms", 20021201, (0.311, 0.28, 0.6, 0.502)),
    Stage("port-wings", 20060917, (0.523, 0, 0.817, 1)),
    Stage("starboard-wings", 20070618, (0.155, 0, 0.375, 0.811)),
    Stage("harmony", 20071120, (0.355, 0.441, 0.444, 0.562)),
    Stage("columbus", 20080215, (0.33, 0.433, 0.411, 0.541)),
    Stage("kibo", 20080610, (0.399, 0.422, 0.535, 0.591)),
    Stage("last-wings", 20090322, (0.092, 0, 0.318, 0.76)),
    Stage("tranquility", 20100220, (0.484, 0.391, 0.56, 0.514)),
    Stage("leonardo", 20110305, (0.463, 0.441, 0.521, 0.566)),
    Stage("beam", 20160601),
    Stage("nauka", 20210801, (0.5, 0.35, 0.668, 0.541)),
    Stage("prichal", 20211201, (0.564, 0.505, 0.609, 0.584)),
    Stage("roll-out-wings", 20230616, (0.107, 0.019, 0.689, 0.875)),
)
