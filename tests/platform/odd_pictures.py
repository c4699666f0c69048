"""Pictures that are odd, damaged or cut short in many ways, as they come from cameras, editors and bad cables."""

import io
import random
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageDraw

SIZE = (160, 120)
TURNED = {5, 6, 7, 8}
"""Orientations in EXIF that swap width and height."""
MARKER_OF_A_SCAN = b"\xff\xda"


def drawing(mode: str = "RGB") -> Image.Image:
    """A picture with smooth and with fine parts."""
    image = Image.radial_gradient("L").resize(SIZE).convert("RGB")
    pen = ImageDraw.Draw(image)
    for step in range(0, SIZE[0], 7):
        pen.line((step, 0, SIZE[0] - step, SIZE[1]), fill=(step, 255 - step, 90))
    return image.convert(mode)


def encoded(kind: str, mode: str = "RGB", **options: object) -> bytes:
    stream = io.BytesIO()
    drawing(mode).save(stream, kind, **options)
    return stream.getvalue()


def chunk(kind: bytes, data: bytes, *, damaged: bool = False) -> bytes:
    checksum = zlib.crc32(kind + data) ^ damaged
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def with_chunks(png: bytes, *chunks: bytes, behind: bool) -> bytes:
    """A PNG with more chunks, before or behind the data of the picture."""
    place = png.index(b"IEND") - 4 if behind else png.index(b"IDAT") - 4
    return png[:place] + b"".join(chunks) + png[place:]


def with_scan_parameters(jpeg: bytes, parameters: bytes) -> bytes:
    """A JPEG that says otherwise of its only scan which coefficients are in it, as some phones do."""
    scan = jpeg.index(MARKER_OF_A_SCAN)
    end = scan + 2 + int.from_bytes(jpeg[scan + 2 : scan + 4])
    return jpeg[: end - 3] + parameters + jpeg[end:]


def turned(orientation: int) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded("JPEG", exif=exif)


def whole() -> dict[str, bytes]:
    """Pictures that can be drawn whole, by what is odd about them."""
    jpeg, png = encoded("JPEG"), encoded("PNG")
    odd = {
        "unknown": chunk(b"abCd", b"?" * 9),
        "text": chunk(b"tEXt", b"no end of the keyword"),
        "time": chunk(b"tIME", b"\xff\xff\x99\x99\x99\x99\x99"),
        "exif": chunk(b"eXIf", b"no exif at all"),
        "damaged": chunk(b"tEXt", b"Title\0of nothing", damaged=True),
    }
    profile = {"profile": chunk(b"iCCP", b"name\0\0" + zlib.compress(b"no profile"))}
    return {
        "jpeg": jpeg,
        "progressive": encoded("JPEG", progressive=True),
        "restarts": encoded("JPEG", restart_marker_blocks=4),
        "grey": encoded("JPEG", "L"),
        "cmyk": encoded("JPEG", "CMYK"),
        "full colour": encoded("JPEG", subsampling=0),
        "comment": encoded("JPEG", comment=b"x" * 60_000),
        "no profile": encoded("JPEG", icc_profile=b"no profile"),
        "zeros behind": jpeg + bytes(5000),
        "film behind": jpeg + b"ftypmp42" + bytes(range(256)) * 20,
        "filling before a mark": jpeg.replace(MARKER_OF_A_SCAN, b"\xff" * 5 + MARKER_OF_A_SCAN),
        "end missing": jpeg[:-2],
        "bytes before the end": jpeg[:-2] + b"\1\2\3" + jpeg[-2:],
        "jfif of the future": jpeg.replace(b"JFIF\0\1", b"JFIF\0\7"),
        "scan parameters 0 0": with_scan_parameters(jpeg, b"\0\0\0"),
        "scan parameters 1 63": with_scan_parameters(jpeg, b"\1\77\0"),
        "odd adobe": jpeg[:2] + b"\xff\xee\0\x0eAdobe\0d\0\0\0\0\7" + jpeg[2:],
        **{f"orientation {number}": turned(number) for number in range(10)},
        "png": png,
        "palette": encoded("PNG", "P"),
        "one bit": encoded("PNG", "1"),
        "alpha": encoded("PNG", "RGBA"),
        "grey and alpha": encoded("PNG", "LA"),
        "deep": encoded("PNG", "I;16"),
        "checksum of the end missing": png[:-3],
        "bytes behind": png + bytes(100),
        **{f"{name} chunk before": with_chunks(png, part, behind=False) for name, part in (odd | profile).items()},
        **{f"{name} chunk behind": with_chunks(png, part, behind=True) for name, part in (odd | profile).items()},
        "webp": encoded("WEBP"),
        "lossless": encoded("WEBP", lossless=True),
        "webp with alpha": encoded("WEBP", "RGBA"),
        "animated": encoded("WEBP", save_all=True, append_images=[drawing("L").convert("RGB")]),
        "animated png": encoded("PNG", save_all=True, append_images=[drawing("L").convert("RGB")]),
    }


KINDS = {
    "jpeg": encoded("JPEG"),
    "progressive": encoded("JPEG", progressive=True),
    "restarts": encoded("JPEG", restart_marker_blocks=4),
    "scan parameters": with_scan_parameters(encoded("JPEG"), b"\0\0\0"),
    "cmyk": encoded("JPEG", "CMYK"),
    "turned": turned(6),
    "png": encoded("PNG"),
    "palette": encoded("PNG", "P"),
    "webp": encoded("WEBP"),
    "lossless": encoded("WEBP", lossless=True),
}
"""What is cut and damaged below."""


def cut_short(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Pictures that lack a part of their data, from one byte of the last scan on."""
    choose = random.Random(seed)
    for number in range(count):
        name, data = list(KINDS.items())[number % len(KINDS)]
        least = 20  # behind the data there are marks of the end, which nothing is drawn from
        kept = len(data) - (least if number < len(KINDS) else choose.randrange(least, len(data)))
        yield f"{name} of {kept} bytes", data[:kept]


def damaged(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """Pictures with flipped bits, zeroed blocks and repeated parts."""
    choose = random.Random(seed)
    for number in range(count):
        name, data = list(KINDS.items())[number % len(KINDS)]
        changed = bytearray(data)
        begin = choose.randrange(len(data))
        kind = choose.choice(("bits", "bits", "zeros", "repeat", "noise"))
        if kind == "bits":
            for _ in range(choose.choice((1, 1, 5))):
                changed[choose.randrange(len(data))] ^= 1 << choose.randrange(8)
        elif kind == "zeros":
            changed[begin : begin + 64] = bytes(len(changed[begin : begin + 64]))
        elif kind == "repeat":
            changed[begin:begin] = changed[begin : begin + 200]
        else:
            changed[begin : begin + 32] = choose.randbytes(len(changed[begin : begin + 32]))
        yield f"{name} with {kind} at {begin}, number {number}", bytes(changed)
