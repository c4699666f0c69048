"""Hair, strand by strand: short and brushed back, tied to a tail, or long and afloat. Head's axes: +y is the face."""

import math

import bpy
import numpy as np
from mathutils import Matrix

SKULL_RADII = np.array((0.078, 0.096, 0.096), np.float32)
"""Metres: to the sides, to the face, upwards."""
STRAND_POINTS = 9
SHORT, TAIL, LONG, BUN = "short", "tail", "long", "bun"
KNOT = np.array((0.0, -0.115, 0.035), np.float32)


def grow_hair(place: Matrix, style: str, material: str, *, seed: int = 1, strands: int = 9000) -> bpy.types.Object:
    """Return the hair of a head whose skull's middle is at a place."""
    chance = np.random.default_rng(seed)
    roots = _roots(chance, strands)
    shape = {SHORT: _brushed, TAIL: _tied, LONG: _afloat, BUN: _bun}[style]
    points = shape(chance, roots)
    data = bpy.data.hair_curves.new("hair")
    data.add_curves([STRAND_POINTS] * len(points))
    data.attributes["position"].data.foreach_set("vector", points.astype(np.float32).ravel())
    radius = data.attributes.get("radius") or data.attributes.new("radius", "FLOAT", "POINT")
    taper = np.linspace(1, 0.35, STRAND_POINTS, dtype=np.float32)
    radius.data.foreach_set("value", np.tile(taper * 0.0007, len(points)))
    data.materials.append(bpy.data.materials[material])
    made = bpy.data.objects.new("hair", data)
    bpy.context.scene.collection.objects.link(made)
    made.matrix_world = place
    return made


def is_covered(direction: np.ndarray) -> np.ndarray:
    """Whether hair grows there, seen from the skull's middle: above a line from the forehead down to the nape."""
    forwards, upwards = direction[:, 1], direction[:, 2]
    return upwards > np.where(forwards > 0, -0.05 + 0.75 * forwards, -0.05 + 0.62 * forwards)


def _roots(chance: np.random.Generator, count: int) -> np.ndarray:
    found = chance.normal(size=(count * 3, 3)).astype(np.float32)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found[is_covered(found)][:count]


def _steps() -> np.ndarray:
    return np.linspace(0, 1, STRAND_POINTS, dtype=np.float32)[None, :, None]


def _outwards(roots: np.ndarray) -> np.ndarray:
    """Return the skull's directions outwards at roots."""
    normal = roots / SKULL_RADII
    return normal / np.linalg.norm(normal, axis=1, keepdims=True)


def _brushed(chance: np.random.Generator, roots: np.ndarray) -> np.ndarray:
    """Return short strands that lie back and down, and stand off a little: they weigh nothing."""
    normal = _outwards(roots)[:, None, :]
    flow = np.array((0, -0.8, -0.45), np.float32) + chance.normal(0, 0.35, roots.shape)
    flow = flow[:, None, :] - normal * np.sum(flow[:, None, :] * normal, axis=2, keepdims=True)
    length = chance.uniform(0.025, 0.05, (len(roots), 1, 1))
    step = _steps()
    return (roots * SKULL_RADII)[:, None, :] + length * (normal * (0.55 * step - 0.15 * step**2) + flow * step * 0.8)


def _gathered(chance: np.random.Generator, roots: np.ndarray) -> np.ndarray:
    """Return strands from their roots over the skull to the knot."""
    step = _steps()
    knot = KNOT + chance.normal(0, 0.012, roots.shape)
    straight = (roots * SKULL_RADII)[:, None, :] * (1 - step) + knot[:, None, :] * step
    reach = np.linalg.norm(straight / SKULL_RADII, axis=2, keepdims=True)
    lift = 1.03 + 0.05 * np.sin(math.pi * step) + chance.uniform(0, 0.07, (len(roots), 1, 1))
    lifted = straight / np.maximum(reach, 1e-3) * np.maximum(reach, lift)
    return straight * step**4 + lifted * (1 - step**4)


def _tied(chance: np.random.Generator, roots: np.ndarray) -> np.ndarray:
    """Return hair gathered to a knot, and a tail of half as many strands that fans out without weight."""
    count = len(roots) // 2
    step = _steps()
    spread = chance.normal(0, 0.17, (count, 1, 3)).astype(np.float32)
    towards = np.array((0.22, -0.85, 0.35), np.float32) + spread * (0.25 + step)
    length = chance.uniform(0.11, 0.19, (count, 1, 1))
    wave = chance.uniform(0, 6.28, (count, 1, 1))
    sway = (
        0.012 * step * np.concatenate([np.sin(wave + 7 * step), 0 * step + 0 * wave, np.cos(wave + 6 * step)], axis=2)
    )
    tail = KNOT + chance.normal(0, 0.012, (count, 1, 3)) + towards * length * step + sway
    return np.concatenate([_gathered(chance, roots), tail])


def _bun(chance: np.random.Generator, roots: np.ndarray) -> np.ndarray:
    """Return hair gathered to a knot, with a coil of strands around it."""
    count = len(roots) // 2
    step = _steps()
    around = chance.uniform(0, 2 * math.pi, (count, 1, 1)) + 2.4 * step
    tilt = chance.uniform(-1.55, 1.55, (count, 1, 1)) + 0.3 * step
    radius = 0.042 + chance.normal(0, 0.0025, (count, 1, 1))
    coil = np.concatenate(
        [np.cos(around) * np.cos(tilt), np.sin(tilt) * 0.75 + 0 * around, np.sin(around) * np.cos(tilt)], axis=2
    )
    return np.concatenate([_gathered(chance, roots), KNOT + np.array((0, -0.02, 0)) + coil * radius])


def _afloat(chance: np.random.Generator, roots: np.ndarray) -> np.ndarray:
    """Return long strands that stand away from the head in waves, as they do in weightlessness."""
    normal = _outwards(roots)[:, None, :]
    locks = chance.integers(0, 60, len(roots))
    bend = chance.normal(0, 0.5, (60, 1, 3))[locks].astype(np.float32)
    length = chance.uniform(0.16, 0.24, (60, 1, 1))[locks] * chance.uniform(0.75, 1.0, (len(roots), 1, 1))
    step = _steps()
    wave = chance.uniform(0, 6.28, (60, 1, 1))[locks] + chance.normal(0, 0.2, (len(roots), 1, 1))
    sway = (
        0.016
        * step
        * np.concatenate([np.sin(wave + 8 * step), np.sin(wave * 2 + 6 * step), np.cos(wave + 7 * step)], axis=2)
    )
    back = np.array((0, -0.6, 0.15), np.float32)
    towards = normal * (1 - 0.35 * step) + back * step + bend * step * 0.5
    return (roots * SKULL_RADII)[:, None, :] + towards * length * step + sway
