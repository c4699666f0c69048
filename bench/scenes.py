"""Writes the web page that the kiosk's screens are measured against: the same pictures, moved and touched alike.

`scenes.html` is written as a careful web developer would: one static file without any library, what moves is moved by
transforms or drawn on a canvas, and pictures are decoded before their screen fades in.
"""

from html import escape
from pathlib import Path
from string import Template

from bench.content import project_content
from kiosk.content.model.schema import Content, Milestone, Picture, Riddle, Text

TEMPLATE = Path(__file__).with_name("scenes.html")
FLIGHT_MILLISECONDS = 1100
HOUR_MILLISECONDS = 2000
"""How long a piece flies, and how long an hour of the day in orbit takes: as in the kiosk's theme."""

MOST_STAGES = 3
MOST_SCENES = 3
TILES = 3
"""In a row of the home screen."""


def write_scenes(project: Path, target: Path) -> Path:
    """Write the page to `target` and return it. `#KEY` begins with a screen of the menu, or with one that moves.

    Raises ValueError when the project's content cannot be read.
    """
    page = _Scenes(project_content(project), project)
    fonts = (project / "resources" / "fonts").resolve().as_uri()
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(Template(TEMPLATE.read_text("utf-8")).substitute(page.parts(), fonts=fonts), "utf-8")
    return target


class _Scenes:
    """Puts content into HTML."""

    def __init__(self, content: Content, project: Path) -> None:
        self._content = content
        self._media = (project / "data" / "media").resolve()

    def parts(self) -> dict[str, str | int]:
        """What the template's names stand for."""
        riddle = next(one for one in self._content.items_of("quiz") if isinstance(one, Riddle))
        stages, piece = self._building()
        return {
            "title": _text(self._content.kiosk.title),
            "tiles": "".join(map(self._tile, self._content.kiosk.menu)),
            "screens": "".join(map(self._screen, self._content.kiosk.menu)),
            "stages": "".join(map(self._image, stages)),
            "piece": self._address(piece),
            "world": self._address("earth/blue-marble.jpg"),
            "riddle": _text(riddle.title),
            "answers": "".join(self._answer(riddle) for _ in riddle.answers),
            "explanation": _text(riddle.summary),
            "scenes": "".join(map(self._attract, enumerate(self._content.kiosk.attract.pictures[:MOST_SCENES]))),
            "flight": FLIGHT_MILLISECONDS,
            "hour": HOUR_MILLISECONDS,
        }

    def _building(self) -> tuple[list[str], str]:
        """The pictures of the first stages, and that of the piece that comes to the first."""
        entries = self._content.items_of("station-timeline")
        stages = [one.stage for one in entries if isinstance(one, Milestone) and one.stage]
        pieces = [stage.arrival.file for stage in stages if stage.arrival]
        return [stage.picture.file for stage in stages[:MOST_STAGES]], pieces[0]

    def _tile(self, key: str) -> str:
        picture = self._content.screens[key].picture
        image = self._image(picture.file) if picture else ""
        return f'<button data-to="{key}">{image}<span>{_text(self._content.screens[key].title)}</span></button>'

    def _screen(self, key: str) -> str:
        screen = self._content.screens[key]
        image = self._later(screen.picture)
        words = f"<h1>{_text(screen.title)}</h1><p>{_text(screen.summary)}</p>"
        return f'<div class="screen" id="{key}">{image}<div class="words">{words}</div></div>\n'

    def _answer(self, riddle: Riddle) -> str:
        return f"<button>{self._image(riddle.picture.file) if riddle.picture else ''}</button>"

    def _attract(self, scene: tuple[int, Picture]) -> str:
        number, picture = scene
        return f'<img{" class=first" if number == 0 else ""} src="{self._address(picture.file)}">'

    def _later(self, picture: Picture | None) -> str:
        return f'<img data-src="{self._address(picture.file)}">' if picture else ""

    def _image(self, file: str) -> str:
        return f'<img src="{self._address(file)}" decoding="async">'

    def _address(self, file: str) -> str:
        return (self._media / file).as_uri()


def _text(text: Text | str | None) -> str:
    return escape(text.get("en", "") if isinstance(text, dict) else text or "")
