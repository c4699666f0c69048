"""From linear light to a picture. The station and Earth go through it together, so that they look like one picture."""

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

from views import Grade

WHITE_BALANCE = np.array([0.925, 1.0, 1.115], np.float32)
LUMINANCE = np.array([0.2126, 0.7152, 0.0722], np.float32)
"""Of linear sRGB (ITU-R BT.709)."""
BLOOM_START, BLOOM_LIMIT = 0.9, 6.0
REFERENCE_WIDTH = 1920
DITHER = 0.5 / 255
"""Half a step of noise: without it dark gradients show bands on large screens."""


def filmic(x: np.ndarray) -> np.ndarray:
    """Return K. Narkowicz's fit of the ACES curve ("ACES Filmic Tone Mapping Curve", 2016), 0 to 1."""
    return np.clip((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)


def encode_srgb(x: np.ndarray) -> np.ndarray:
    """Return linear 0..1 in the sRGB transfer curve (IEC 61966-2-1)."""
    return np.where(x < 0.0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - 0.055)


def bloom(picture: np.ndarray, strength: float) -> np.ndarray:
    """Return the glow around bright parts. Clipped by the largest channel, so that it keeps its hue."""
    pixel = picture.shape[1] / REFERENCE_WIDTH
    bright = np.clip(picture - BLOOM_START, 0, None)
    largest = np.maximum(bright.max(-1, keepdims=True), 1e-6)
    bright = bright * np.minimum(1, BLOOM_LIMIT / largest)
    near = gaussian_filter(bright, (6 * pixel, 6 * pixel, 0))
    far = gaussian_filter(bright, (28 * pixel, 28 * pixel, 0))
    return strength * (near * 0.6 + far * 0.4)


def vignette(width: int, height: int, strength: float) -> np.ndarray:
    """Return factors that darken the corners."""
    rows, columns = np.mgrid[0:height, 0:width]
    return 1 - strength * 2 * ((columns / width - 0.5) ** 2 + (rows / height - 0.5) ** 2)


def over(front: np.ndarray, back: np.ndarray) -> np.ndarray:
    """Return a picture with premultiplied alpha laid over another, both linear."""
    return front[..., :3] + back * (1 - front[..., 3:])


def tone_map(picture: np.ndarray, grade: Grade) -> Image.Image:
    """Return a linear picture as one to look at."""
    x = picture[..., :3].astype(np.float32) * grade.exposure
    if grade.bloom > 0:
        x = x + bloom(x, grade.bloom)
    x = filmic(x * 0.8 * WHITE_BALANCE)
    grey = (x @ LUMINANCE)[..., None]
    x = encode_srgb(np.clip(grey + (x - grey) * grade.saturation, 0, 1))
    height, width = x.shape[:2]
    x = x * vignette(width, height, grade.vignette)[..., None]
    x = x + np.random.default_rng(1).normal(0, DITHER, x.shape)
    return Image.fromarray((np.clip(x, 0, 1) * 255 + 0.5).astype(np.uint8))
