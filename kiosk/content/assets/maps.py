"""Maps: outlines as vectors, and where a place lies on them."""

from pathlib import Path

import msgspec

from kiosk.content.assets.projection import MapProjection, place_on_map


class MapOutline(msgspec.Struct, frozen=True, kw_only=True):
    """An outline and its inner borders as SVG path data, in map units from the top left corner.

    Without a projection, a map unit is a degree and the corner 180 degrees west and 90 degrees north.
    """

    width: float
    height: float
    nation: str
    states: str
    projection: MapProjection | None

    def position(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Return where a place (degrees east, degrees north) lies, as fractions of the width and the height."""
        if self.projection is None:
            return (longitude + 180) / self.width, (90 - latitude) / self.height
        x, y = place_on_map(longitude, latitude, self.projection)
        return x / self.width, y / self.height


def load_map(path: Path) -> MapOutline:
    """Read a map that the project ships. Raises OSError or msgspec.DecodeError when it is missing or damaged."""
    return msgspec.json.decode(path.read_bytes(), type=MapOutline)
