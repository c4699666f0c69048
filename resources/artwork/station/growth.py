"""The station on any day from 1998 on: which pieces were there, each at its place of that day. Metres.

When each piece came, moved or left: NASA's "Reference Guide to the International Space Station"
(NP-2015-05-022-JSC), and for what came later NASA's pages on the station's visitors and spacewalks. The ships are
those that were docked there on the days that are drawn.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass

import bpy

from modelling.materials import add_standard_materials
from modelling.mesh import MeshBuilder
from station import american, arrays, history, robot_arm, russian, truss, vehicles

ARRAY_ANGLE = -56.0
"""Of the large wings about the truss, in degrees: their cells are seen, and the modules are not hidden."""
FIRST, LAST = 19980101, 99991231
"""Days are written as numbers: year, month, day."""
STARBOARD, PORT = 1, -1
WING_PLACES = {"P6": (PORT, arrays.OUTER), "S6": (STARBOARD, arrays.OUTER)} | {
    "P4": (PORT, arrays.INNER),
    "S4": (STARBOARD, arrays.INNER),
}


@dataclass(frozen=True)
class Piece:
    """A piece at one place: how it is built, and from which day until before which day it was there."""

    name: str
    build: Callable[[random.Random], None]
    since: int = FIRST
    until: int = LAST

    def is_there(self, day: int) -> bool:
        """Whether it was there on a day."""
        return self.since <= day < self.until


def _meshed(name: str, add: Callable[[MeshBuilder, random.Random], None]) -> Callable[[random.Random], None]:
    """Return a builder that adds to a mesh of its own."""

    def build(chance: random.Random) -> None:
        mesh = MeshBuilder(name, mirrored=True)
        add(mesh, chance)
        mesh.finish()

    return build


def _plain(build: Callable[[], None]) -> Callable[[random.Random], None]:
    """Return a builder of what has nothing scattered on it."""
    return lambda _chance: build()


def _adapter(x: float, way: int) -> Callable[[random.Random], None]:
    return lambda _chance: american.build_adapter((x, 0, 0), (way, 0, 0))


def _soyuz(place: tuple[float, float, float], axis: tuple[float, float, float]) -> Callable[[random.Random], None]:
    return _meshed("Soyuz", lambda mesh, _chance: vehicles.add_soyuz(mesh, place, axis, is_cargo=False))


def _dragon(place: tuple[float, float, float], axis: tuple[float, float, float]) -> Callable[[random.Random], None]:
    return _meshed("Dragon", lambda mesh, _chance: vehicles.add_capsule(mesh, place, axis, has_windows=True))


def _inner_wings(mesh: MeshBuilder, chance: random.Random, side: int) -> None:
    truss.add_joint_segment(mesh, chance, side)
    arrays.add_wing_segment(mesh, chance, side, arrays.INNER, ARRAY_ANGLE)


def _roll_outs(*places: tuple[str, int]) -> Callable[[random.Random], None]:
    """Return a builder of roll-out arrays; a place is a segment and which of its two wings."""

    def add(mesh: MeshBuilder, _chance: random.Random) -> None:
        for segment, end in places:
            arrays.add_roll_out_array(mesh, *WING_PLACES[segment], end, ARRAY_ANGLE)

    return _meshed("roll-out arrays", add)


def _main_radiators(side: int, *places: int) -> Callable[[random.Random], None]:
    def add(mesh: MeshBuilder, _chance: random.Random) -> None:
        for place in places:
            truss.add_main_radiator(mesh, side, place)

    return _meshed("radiators", add)


def _carried_arm(chance: random.Random) -> None:
    _meshed("carriage", lambda mesh, _chance: truss.add_carriage(mesh))(chance)
    robot_arm.build_station_arm()


PIECES = (
    Piece("Zarya, wings spread", lambda chance: russian.build_zarya(chance, unfolded=True), 19981120, 20070929),
    Piece("Zarya", lambda chance: russian.build_zarya(chance, unfolded=False), 20070929),
    Piece("Unity", american.build_unity, 19981206),
    Piece("adapter to Zarya", _adapter(-9.8, -1), 19981206),
    Piece("adapter on Unity", _adapter(-4.4, 1), 19981206, 20010209),
    Piece("Zvezda", russian.build_zvezda, 20000726),
    Piece("Z1", american.build_truss_root, 20001014),
    Piece("P6 on Z1", lambda chance: history.build_first_wings(chance, spread=True), 20001203, 20070613),
    Piece("P6 on Z1, folded", lambda chance: history.build_first_wings(chance, spread=False), 20070613, 20071030),
    Piece("Destiny", american.build_destiny, 20010210),
    Piece("adapter on Destiny", _adapter(4.25, 1), 20010212, 20071112),
    Piece("Canadarm2", _plain(history.build_first_arm), 20010422, 20020610),
    Piece("Quest", american.build_quest, 20010715),
    Piece("Pirs", _plain(russian.build_pirs), 20010917, 20210726),
    Piece("S0", _meshed("S0", truss.add_middle_segment), 20020411),
    Piece("Canadarm2 on its carriage", _carried_arm, 20020610),
    Piece("S1", _meshed("S1", lambda mesh, chance: truss.add_radiator_segment(mesh, chance, STARBOARD)), 20021010),
    Piece("first radiator of S1", _main_radiators(STARBOARD, 0), 20021014),
    Piece("P1", _meshed("P1", lambda mesh, chance: truss.add_radiator_segment(mesh, chance, PORT)), 20021126),
    Piece("P3, P4", _meshed("P3, P4", lambda mesh, chance: _inner_wings(mesh, chance, PORT)), 20060912),
    Piece("first radiator of P1", _main_radiators(PORT, 0), 20060912),
    Piece("P5", _meshed("P5", lambda mesh, chance: arrays.add_spacer(mesh, chance, PORT)), 20061212),
    Piece("S3, S4", _meshed("S3, S4", lambda mesh, chance: _inner_wings(mesh, chance, STARBOARD)), 20070611),
    Piece("S5", _meshed("S5", lambda mesh, chance: arrays.add_spacer(mesh, chance, STARBOARD)), 20070811),
    Piece(
        "P6",
        _meshed("P6", lambda mesh, chance: arrays.add_wing_segment(mesh, chance, PORT, arrays.OUTER, ARRAY_ANGLE)),
        20071030,
    ),
    Piece("front port", _plain(american.build_front_port), 20071112),
    Piece("Harmony", american.build_harmony, 20071114),
    Piece("radiators of S1", _main_radiators(STARBOARD, -1, 1), 20071115),
    Piece("radiators of P1", _main_radiators(PORT, -1, 1), 20071115),
    Piece("Columbus", american.build_columbus, 20080211),
    Piece("Kibo", american.build_kibo, 20080606),
    Piece(
        "S6",
        _meshed("S6", lambda mesh, chance: arrays.add_wing_segment(mesh, chance, STARBOARD, arrays.OUTER, ARRAY_ANGLE)),
        20090319,
    ),
    Piece("Kibo porch", american.build_kibo_porch, 20090718),
    Piece("Poisk", _plain(russian.build_poisk), 20091112),
    Piece("Tranquility", american.build_tranquility, 20100212),
    Piece("Cupola", _plain(american.build_cupola), 20100215),
    Piece("Rassvet", _plain(russian.build_rassvet), 20100518),
    Piece("Leonardo below Unity", lambda chance: american.build_leonardo(chance, below_unity=True), 20110301, 20150527),
    Piece("Leonardo", american.build_leonardo, 20150527),
    Piece("BEAM", _plain(american.build_beam), 20160528),
    Piece("top port", _plain(american.build_top_port), 20170326),
    Piece("Bishop", _plain(american.build_bishop), 20201219),
    Piece("first roll-out arrays", _roll_outs(("P6", 1), ("P6", -1)), 20210625),
    Piece("Nauka", russian.build_nauka, 20210729),
    Piece("Prichal", _plain(russian.build_prichal), 20211126),
    Piece("next roll-out arrays", _roll_outs(("S4", -1), ("P4", 1)), 20221222),
    Piece("radiator of Nauka", _plain(russian.build_nauka_radiator), 20230419),
    Piece("last roll-out arrays", _roll_outs(("S4", 1), ("S6", 1)), 20230615),
    Piece("Soyuz behind Zvezda", _soyuz((-37.5, 0, 0), (-1, 0, 0)), 20001102, 20010224),
    Piece("Soyuz under Zarya", _soyuz((russian.RASSVET_X, 0, -1.2), (0, 0, -1)), 20010224, 20100518),
    Piece("Soyuz under Rassvet", _soyuz((russian.RASSVET_X, 0, -7.4), (0, 0, -1)), 20100518, 20230406),
    Piece("Soyuz under Prichal", _soyuz((russian.HUB_X, 0, -17.9), (0, 0, -1)), 20230406),
    Piece("Dragon on top of Harmony", _dragon((8.0, 0, 4.3), (0, 0, 1)), 20210721, 20211108),
    Piece("Dragon in front of Harmony", _dragon((13.8, 0, 0), (1, 0, 0)), 20211111),
)


def pieces_on(day: int) -> list[Piece]:
    """Return what was there on a day."""
    return [piece for piece in PIECES if piece.is_there(day)]


def build_on(day: float) -> dict[str, list[bpy.types.Object]]:
    """Build the station as it was on a day, and return the objects of each piece by its name.

    Each piece is scattered with a generator of its own, so that nothing jumps from one day to the next.
    """
    add_standard_materials()
    built = {}
    for piece in pieces_on(int(day)):
        before = set(bpy.data.objects)
        piece.build(random.Random(piece.name))  # noqa: S311 - it only scatters boxes
        built[piece.name] = [made for made in bpy.data.objects if made not in before]
    return built
