"""A person: bones in a pose, skin, shirt, trousers, socks and hair around them. See `bones` for the axes."""

from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Matrix, Vector

from modelling.materials import add_material
from modelling.mesh import orientation
from modelling.nodes import Nodes
from people.bones import PALM, Joints, Limb, Pose, joints_of, limbs, mirrored
from people.flesh import Bead, Cut, ball, beads, skin
from people.hair import SHORT, SKULL_RADII, grow_hair, is_covered
from views import Point

SHIRTS = {
    "navy": (0.022, 0.035, 0.085),
    "teal": (0.03, 0.14, 0.16),
    "red": (0.33, 0.035, 0.03),
    "grey": (0.22, 0.225, 0.24),
    "white": (0.62, 0.62, 0.60),
    "blue": (0.05, 0.12, 0.32),
    "green": (0.06, 0.16, 0.09),
    "mustard": (0.50, 0.30, 0.06),
}
TROUSERS = {"khaki": (0.30, 0.235, 0.15), "navy": (0.018, 0.024, 0.05), "grey": (0.13, 0.135, 0.145)}
SKINS = {
    "light": (0.58, 0.34, 0.24),
    "tan": (0.40, 0.22, 0.14),
    "brown": (0.20, 0.10, 0.06),
    "dark": (0.09, 0.045, 0.028),
}
HAIRS = {
    "black": (0.010, 0.008, 0.007),
    "brown": (0.055, 0.028, 0.014),
    "fair": (0.30, 0.19, 0.085),
    "grey": (0.24, 0.23, 0.22),
}
FINGERS = ((-0.034, 0.066), (-0.012, 0.074), (0.011, 0.070), (0.032, 0.056))
"""Across the palm, and how long each finger is, from the forefinger on."""
HEM = -0.062
"""Where a shirt ends, from the middle of the hips: it hangs wider than the trousers there, so its hem is straight."""
FINGER_RADII = (0.0098, 0.0088, 0.0072)


@dataclass(frozen=True)
class Look:
    """What a person wears and looks like, by the names of the tables above."""

    shirt: str = "navy"
    trousers: str = "khaki"
    skin: str = "light"
    hair: str = "brown"
    style: str = SHORT
    shorts: bool = False
    shoes: bool = False
    coarse: float = 1.0
    """How many times coarser than for a close view; head and hands less so."""
    seed: int = 1


def add_figure(place: Matrix, pose: Pose, look: Look) -> Joints:
    """Build a person whose hips are at a place, and return the joints, placed."""
    _add_materials(look)
    joints = joints_of(pose)
    parts = [
        _trousers(joints, look),
        _shirt(pose, joints, look),
        _head(pose, joints, look),
        *_arms(pose, joints, look),
        *_legs(pose, joints, look),
    ]
    for part in parts:
        part.matrix_world = place
    grow_hair(
        place @ skull_place(pose, joints),
        look.style,
        f"hair {look.hair}",
        seed=look.seed,
        strands=round(9000 / look.coarse),
    )
    return joints


def _add_materials(look: Look) -> None:
    add_material(f"shirt {look.shirt}", SHIRTS[look.shirt], roughness=0.85, shader=_knitted)
    add_material(f"trousers {look.trousers}", TROUSERS[look.trousers], roughness=0.8, shader=_woven)
    add_material("sock", (0.55, 0.55, 0.54), roughness=0.9, shader=_knitted)
    add_material("shoe", (0.10, 0.10, 0.11), roughness=0.6)
    add_material(f"skin {look.skin}", SKINS[look.skin], roughness=0.45, shader=_living)
    add_material(f"scalp {look.hair}", tuple(0.6 * part for part in HAIRS[look.hair]), roughness=0.7)
    add_material(f"hair {look.hair}", HAIRS[look.hair], roughness=0.42)


def _knitted(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade a soft cloth: fine folds, and a sheen at its edges."""
    folds = nodes.noise(nodes.object_place(), scale=26, detail=4, Distortion=1.2)
    nodes.set(principled.inputs["Normal"], nodes.bump(folds, 0.35, 0.010))
    principled.inputs["Sheen Weight"].default_value = 0.25


def _woven(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade a stiffer cloth with longer folds."""
    folds = nodes.noise(nodes.object_place(), scale=17, detail=5, Distortion=1.8)
    nodes.set(principled.inputs["Normal"], nodes.bump(folds, 0.45, 0.014))


def _living(nodes: Nodes, principled: bpy.types.Node) -> None:
    """Shade skin: fine pores, and light that goes in a little way."""
    pores = nodes.noise(nodes.object_place(), scale=220, detail=3)
    nodes.set(principled.inputs["Normal"], nodes.bump(pores, 0.12, 0.002))
    principled.inputs["Subsurface Weight"].default_value = 0.12
    principled.inputs["Subsurface Radius"].default_value = (0.012, 0.005, 0.003)


def skull_place(pose: Pose, joints: Joints) -> Matrix:
    """Return the head's axes, at the middle of the skull."""
    up = Vector(pose.head_up).normalized()
    forwards = Vector(pose.face)
    forwards = (forwards - up * forwards.dot(up)).normalized()
    return Matrix.Translation(joints.skull + up * 0.10 + forwards * 0.012) @ orientation(
        forwards.cross(up), forwards, up
    )


def _head(pose: Pose, joints: Joints, look: Look) -> bpy.types.Object:
    """Return neck and head without a face: skull, jaw, ears, and the bridge of a nose for the outline."""
    place = skull_place(pose, joints)
    turn = place.to_3x3().to_4x4()

    def bead(x: float, y: float, z: float, *radii: float) -> Bead:
        return Bead(place @ Vector((x, y, z)), turn, (radii[0], radii[1], radii[2]))

    across = Vector((1, 0, 0))
    parts = [
        bead(0, 0, 0, *SKULL_RADII),
        bead(0, 0.028, -0.055, 0.062, 0.062, 0.062),
        bead(0, 0.048, -0.093, 0.040, 0.040, 0.026),
        bead(0, 0.070, -0.018, 0.045, 0.024, 0.05),
        bead(0, 0.097, -0.035, 0.011, 0.015, 0.020),
        bead(0, 0.090, -0.012, 0.008, 0.010, 0.022),
        *(bead(side * 0.078, 0.0, -0.025, 0.010, 0.018, 0.030) for side in (-1, 1)),
        *(bead(side * 0.085, -0.008, -0.012, 0.008, 0.013, 0.016) for side in (-1, 1)),
        *beads(
            joints.neck - Vector((0, 0, 0.05)),
            joints.skull + Vector((0, 0, 0.02)),
            ((0.068, 0.062), (0.055, 0.056)),
            across,
        ),
    ]
    made = skin("head", parts, f"skin {look.skin}", voxel=0.0045 * look.coarse**0.4)
    _add_scalp(made, place, look)
    return made


def _add_scalp(head: bpy.types.Object, place: Matrix, look: Look) -> None:
    """Colour the head where hair grows, so that no skin shines through."""
    data = head.data
    data.materials.append(bpy.data.materials[f"scalp {look.hair}"])
    inverse = place.inverted()
    centers = np.array([tuple(inverse @ polygon.center) for polygon in data.polygons], np.float32) / SKULL_RADII
    reach = np.linalg.norm(centers, axis=1)
    covered = is_covered(centers / reach[:, None]) & (reach < 1.12)
    data.polygons.foreach_set("material_index", covered.astype(np.int32))


def _trousers(joints: Joints, look: Look) -> bpy.types.Object:
    across = Vector((1, 0, 0))
    parts = beads(
        Vector((0, -0.005, -0.07)), joints.waist * 0.35, ((0.155, 0.108), (0.163, 0.112), (0.148, 0.105)), across
    )
    cuts = []
    for side in (0, 1):
        hip, knee, ankle = joints.hips[side], joints.knees[side], joints.ankles[side]
        seat = hip + Vector((0, -0.026, -0.025))
        parts += [ball(seat, 0.090)]
        parts += beads(hip, knee, ((0.090, 0.100), (0.088, 0.092), (0.070, 0.073)), across, steps=13)
        if look.shorts:
            cuts.append(Cut(hip.lerp(knee, 0.72), (knee - hip).normalized(), 0.1))
            continue
        calf = knee.lerp(ankle, 0.3) - Vector((0, 0.012, 0))
        parts += beads(knee, calf, ((0.069, 0.072), (0.068, 0.072)), across)
        parts += beads(calf, ankle, ((0.068, 0.072), (0.056, 0.058)), across)
        cuts.append(Cut(knee.lerp(ankle, 0.93), (ankle - knee).normalized()))
    return skin("trousers", parts, f"trousers {look.trousers}", voxel=0.008 * look.coarse, creases=0.016, cuts=cuts)


def _shirt(pose: Pose, joints: Joints, look: Look) -> bpy.types.Object:
    across = Vector((1, 0, 0))
    up = Vector(pose.chest).normalized()
    ribs = joints.waist.lerp(joints.neck, 0.45)
    parts = beads(Vector((0, -0.004, HEM)), Vector((0, 0, 0.03)), ((0.187, 0.138), (0.176, 0.126)), across)
    parts += beads(Vector((0, 0, 0.03)), joints.waist, ((0.176, 0.126), (0.160, 0.114), (0.156, 0.112)), across)
    parts += beads(joints.waist, ribs, ((0.156, 0.112), (0.168, 0.122)), across)
    parts += beads(ribs, joints.neck - up * 0.05, ((0.168, 0.122), (0.150, 0.098)), across)
    parts += beads(joints.neck - up * 0.05, joints.neck + up * 0.012, ((0.11, 0.085), (0.066, 0.064)), across)
    cuts = [Cut(Vector((0, 0, HEM)), Vector((0, 0, -1)), 0.26)]
    for side in (0, 1):
        shoulder, elbow = joints.shoulders[side], joints.elbows[side]
        root = joints.neck - up * 0.015
        parts += beads(
            root, shoulder, ((0.062, 0.055), (0.060, 0.064), (0.070, 0.072)), up.cross(shoulder - root), steps=6
        )
        parts += [ball(ribs.lerp(shoulder, 0.72), 0.085)]
        parts += beads(shoulder, elbow, ((0.071, 0.071), (0.064, 0.064), (0.056, 0.058)), across)
        cuts.append(Cut(shoulder.lerp(elbow, 0.72), (elbow - shoulder).normalized()))
    return skin("shirt", parts, f"shirt {look.shirt}", voxel=0.008 * look.coarse, creases=0.014, cuts=cuts)


def _arms(pose: Pose, joints: Joints, look: Look) -> list[bpy.types.Object]:
    made = []
    for side, (sign, arm, _) in enumerate(limbs(pose)):
        shoulder, elbow, wrist = joints.shoulders[side], joints.elbows[side], joints.wrists[side]
        across = Vector((1, 0, 0))
        parts = beads(shoulder.lerp(elbow, 0.4), elbow, ((0.048, 0.050), (0.043, 0.045)), across)
        parts += beads(elbow, wrist, ((0.041, 0.044), (0.047, 0.045), (0.036, 0.034), (0.029, 0.023)), across, steps=14)
        parts += _hand(arm, wrist, sign)
        made.append(skin("arm", parts, f"skin {look.skin}", voxel=0.0038 * look.coarse**0.4))
    return made


def _hand(arm: Limb, wrist: Vector, sign: int) -> list[Bead]:
    along, palm = mirrored(arm.end, sign), mirrored(arm.palm, sign)
    palm = (palm - along * palm.dot(along)).normalized()
    across = palm.cross(along) * sign
    """Towards the little finger."""
    knuckles = wrist + along * PALM
    parts = beads(wrist, knuckles, ((0.029, 0.022), (0.042, 0.019), (0.045, 0.015)), across, steps=8)
    for offset, length in FINGERS:
        parts += _finger(knuckles + across * offset, along, palm, length, arm.curl)
    root = wrist + along * 0.028 - across * 0.030
    tip = (along * 0.75 - across * 0.55 + palm * (0.15 + 0.5 * arm.curl)).normalized()
    parts += _finger(root, tip, palm, 0.085, arm.curl * 0.4, thickness=1.25)
    return parts


def _finger(
    start: Vector, along: Vector, palm: Vector, length: float, curl: float, *, thickness: float = 1.0
) -> list[Bead]:
    parts = []
    direction, bend = along, palm
    for number, share in enumerate((0.45, 0.31, 0.24)):
        angle = curl * (0.9 if number == 0 else 1.15)
        turn = Matrix.Rotation(angle, 3, direction.cross(bend))
        direction, bend = turn @ direction, turn @ bend
        end = start + direction * length * share
        radius = FINGER_RADII[number] * thickness
        parts += beads(start, end, ((radius * 1.06, radius * 1.06), (radius, radius)), direction.cross(bend), steps=4)
        start = end
    return parts


def _legs(pose: Pose, joints: Joints, look: Look) -> list[bpy.types.Object]:
    made = []
    across = Vector((1, 0, 0))
    for side, (sign, _, leg) in enumerate(limbs(pose)):
        knee, ankle, toe = joints.knees[side], joints.ankles[side], joints.toes[side]
        if look.shorts:
            calf = knee.lerp(ankle, 0.3) - mirrored(leg.end, sign) * 0.014
            parts = beads(joints.hips[side].lerp(knee, 0.5), knee, ((0.066, 0.07), (0.053, 0.057)), across)
            parts += beads(knee, calf, ((0.052, 0.056), (0.056, 0.060)), across)
            parts += beads(calf, ankle, ((0.056, 0.060), (0.044, 0.046), (0.034, 0.036)), across)
            made.append(skin("leg", parts, f"skin {look.skin}", voxel=0.006 * look.coarse))
        heel = ankle - mirrored(leg.end, sign) * 0.045 + (ankle - knee).normalized() * 0.035
        start = knee.lerp(ankle, 0.74)
        thick = 1.18 if look.shoes else 1.0
        parts = beads(start, ankle, ((0.044, 0.046), (0.040, 0.043)), across)
        parts += beads(heel, ankle, ((0.036 * thick, 0.034), (0.038 * thick, 0.040)), across, steps=4)
        ball_of_foot = ankle.lerp(toe, 0.68) + (ankle - knee).normalized() * 0.038
        parts += beads(ankle, ball_of_foot, ((0.038, 0.042), (0.046 * thick, 0.034 * thick)), across, steps=6)
        parts += beads(
            heel, ball_of_foot, ((0.034 * thick, 0.028 * thick), (0.047 * thick, 0.026 * thick)), across, steps=6
        )
        tip = toe + (ankle - knee).normalized() * 0.042
        parts += beads(
            ball_of_foot, tip, ((0.047 * thick, 0.027 * thick), (0.034 * thick, 0.020 * thick)), across, steps=5
        )
        made.append(skin("foot", parts, "shoe" if look.shoes else "sock", voxel=0.006 * look.coarse))
    return made


def placed(location: Point, *, turn: Matrix | None = None, size: float = 1.0) -> Matrix:
    """Return where a figure is: its hips' place, its turn and its size as a share of 1.72 m."""
    return Matrix.Translation(location) @ (turn or Matrix.Identity(4)) @ Matrix.Scale(size, 4)
