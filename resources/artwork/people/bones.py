"""Bones of fixed lengths: a pose says where each one points, and the joints follow. Metres, for a person of 1.72 m.

A figure's own axes: it faces +y, its right hand is at +x, its head is up; the middle of its hips is the origin.
"""

from dataclasses import dataclass

from mathutils import Vector

from modelling.mesh import Place
from views import Point

BELLY, CHEST, NECK = 0.23, 0.24, 0.10
UPPER_ARM, FOREARM, PALM = 0.285, 0.245, 0.095
THIGH, SHIN, FOOT = 0.415, 0.415, 0.19
SHOULDER_OUT, SHOULDER_DOWN, HIP_OUT, HIP_DOWN = 0.175, 0.055, 0.088, 0.04


@dataclass(frozen=True)
class Limb:
    """Where an arm or a leg points, from the body outwards: upper part, lower part, and hand or foot."""

    upper: Point
    lower: Point
    end: Point
    palm: Point = (0, 0, -1)
    """Where the palm of the hand looks."""
    curl: float = 0.5
    """How far the fingers close: 0 is a flat hand, 1 a fist."""


HANGING = Limb((0.36, -0.04, -1), (0.02, 0.14, -1), (0.0, 0.12, -1), (-1, 0, 0))
STANDING = Limb((0.05, 0.03, -1), (0.02, -0.03, -1), (0.15, 1, -0.25))


@dataclass(frozen=True)
class Pose:
    """Where each bone points. A left limb is written as a right one, and mirrored."""

    belly: Point = (0, 0.02, 1)
    chest: Point = (0, -0.02, 1)
    neck: Point = (0, 0.18, 1)
    head_up: Point = (0, 0.05, 1)
    face: Point = (0, 1, 0)
    left_arm: Limb = HANGING
    right_arm: Limb = HANGING
    left_leg: Limb = STANDING
    right_leg: Limb = STANDING


@dataclass(frozen=True)
class Joints:
    """The joints of a pose, and the axes of chest and head."""

    waist: Vector
    neck: Vector
    skull: Vector
    shoulders: tuple[Vector, Vector]
    elbows: tuple[Vector, Vector]
    wrists: tuple[Vector, Vector]
    hips: tuple[Vector, Vector]
    knees: tuple[Vector, Vector]
    ankles: tuple[Vector, Vector]
    toes: tuple[Vector, Vector]


def mirrored(direction: Place, side: int) -> Vector:
    """Return the unit vector of a direction; of the left side (-1) its mirror image."""
    x, y, z = direction
    return Vector((x * side, y, z)).normalized()


def limbs(pose: Pose) -> tuple[tuple[int, Limb, Limb], tuple[int, Limb, Limb]]:
    """Return the side (-1 is left), the arm and the leg of each side."""
    return (-1, pose.left_arm, pose.left_leg), (1, pose.right_arm, pose.right_leg)


def joints_of(pose: Pose) -> Joints:
    """Return where the joints of a pose are."""
    waist = Vector(pose.belly).normalized() * BELLY
    up = Vector(pose.chest).normalized()
    neck = waist + up * CHEST
    skull = neck + Vector(pose.neck).normalized() * NECK
    across = (Vector((1, 0, 0)) - up * up.x).normalized()
    sides = {name: [] for name in ("shoulders", "elbows", "wrists", "hips", "knees", "ankles", "toes")}
    for side, arm, leg in limbs(pose):
        shoulder = neck + across * (SHOULDER_OUT * side) - up * SHOULDER_DOWN
        elbow = shoulder + mirrored(arm.upper, side) * UPPER_ARM
        wrist = elbow + mirrored(arm.lower, side) * FOREARM
        hip = Vector((HIP_OUT * side, 0, -HIP_DOWN))
        knee = hip + mirrored(leg.upper, side) * THIGH
        ankle = knee + mirrored(leg.lower, side) * SHIN
        toe = ankle + mirrored(leg.end, side) * FOOT
        for name, joint in zip(sides, (shoulder, elbow, wrist, hip, knee, ankle, toe), strict=True):
            sides[name].append(joint)
    return Joints(waist, neck, skull, **{name: (left, right) for name, (left, right) in sides.items()})
