"""What one picture has that another, from the same camera, has not: cut out to be laid over the other one.

The two differ where something came, and a little where its shadow falls. What came is what differs much, in the region
that the caller knows; it is cut out exactly as it is seen there, with what stands before it left out.
"""

import numpy as np
from PIL import Image
from scipy.ndimage import binary_closing, binary_fill_holes, binary_opening, gaussian_filter, label

from views import Region

LEAST_CHANGE = 16
"""Of 255, in the channel that changes most: compression and shadows change less."""
GAP = 5
"""Pixels: holes no wider than this, where a part looks like what was behind it, are closed."""
LEAST_SHARE = 0.01
"""Of the largest patch: smaller ones are specks."""
FEATHER = 0.7
LEAST_ALPHA = 8

Box = tuple[int, int, int, int]


def cut_out(before: Image.Image, after: Image.Image, region: Region) -> tuple[Image.Image, Box]:
    """Return what came, with transparency, and its box in pixels: left, top, right, bottom."""
    width, height = after.size
    left, top, right, bottom = region
    inside = round(left * width), round(top * height), round(right * width), round(bottom * height)
    one, other = (picture.convert("RGB").crop(inside) for picture in (before, after))
    mask = _without_specks(_changed(one, other))
    alpha = Image.fromarray((gaussian_filter(mask.astype(np.float32), FEATHER) * 255).astype(np.uint8))
    box = alpha.point(lambda value: 255 * (value > LEAST_ALPHA)).getbbox()
    if box is None:
        raise ValueError(f"nothing has come between {region}")
    other.putalpha(alpha)
    return other.crop(box), (inside[0] + box[0], inside[1] + box[1], inside[0] + box[2], inside[1] + box[3])


def _changed(before: Image.Image, after: Image.Image) -> np.ndarray:
    one, other = (np.asarray(picture, np.int16) for picture in (before, after))
    changed = binary_opening(np.abs(one - other).max(-1) > LEAST_CHANGE)
    margin = np.pad(changed, GAP)  # what touches the side is closed, too
    return binary_fill_holes(binary_closing(margin, iterations=GAP))[GAP:-GAP, GAP:-GAP]


def _without_specks(mask: np.ndarray) -> np.ndarray:
    patches, count = label(mask)
    sizes = np.bincount(patches.ravel(), minlength=count + 1)
    sizes[0] = 0
    return np.isin(patches, np.flatnonzero(sizes >= max(1.0, LEAST_SHARE * sizes.max())))
