"""Writes the web page that the kiosk is measured against: the attract screen and a carousel, from the same content.

`page.html` is written as a careful web developer would write it for this machine: one static file without any
library, native scrolling with scroll snap, pictures and fonts from the disk, only the first pictures loaded at once.
"""

from datetime import UTC, datetime
from html import escape
from pathlib import Path
from string import Template

from bench.content import project_content
from kiosk.content.model.calendar import local_date
from kiosk.content.model.links import links_both_ways
from kiosk.content.model.schema import Content, Figure, Item, Picture
from kiosk.languages.reading import FOLDER, read_language
from kiosk.viewmodels.wording import Wording

TEMPLATE = Path(__file__).with_name("page.html")
EAGER_PICTURES = 2
"""The one to be seen, and the next."""

LINKS = 2
"""As many as the kiosk shows on a page."""

SECTION = """<section><img {picture} decoding="async"{loading}><div class="shade"></div><div class="text">
<div class="eyebrow">{eyebrow}</div><h1>{title}</h1><p>{summary}</p><div class="figures">{figures}</div>
<div class="buttons"><button class="first">Read more</button>{links}</div></div></section>
"""


def write_page(project: Path, screen: str, target: Path) -> Path:
    """Write the page to `target` and return it. It begins with the attract screen; `#carousel` shows `screen` at once.

    Raises ValueError when the project's content cannot be read.
    """
    page = _Page(project_content(project), screen, project)
    target.parent.mkdir(parents=True, exist_ok=True)
    fonts = (project / "resources" / "fonts").resolve().as_uri()
    target.write_text(Template(TEMPLATE.read_text("utf-8")).substitute(page.parts(), fonts=fonts), "utf-8")
    return target


class _Page:
    """Puts content into HTML."""

    def __init__(self, content: Content, screen: str, project: Path) -> None:
        self._content = content
        self._screen = screen
        self._media = (project / "data" / "media").resolve()
        language = read_language(project / "resources" / FOLDER, "en")
        self._wording = Wording(language, {}, local_date(datetime.now(UTC)))
        self._links = links_both_ways(content)
        self._items = [item for item in content.items_of(screen) if isinstance(item, Item)]

    def parts(self) -> dict[str, str]:
        """What the template's names stand for."""
        kiosk = self._content.kiosk
        return {
            "title": escape(self._wording.text(kiosk.title)),
            "sections": "".join(self._section(item, number) for number, item in enumerate(self._items)),
            "thumbnails": "".join(self._thumbnail(item) for item in self._items),
            "scenes": "\n".join(self._scene(picture, number) for number, picture in enumerate(kiosk.attract.pictures)),
            "presence": escape(self._wording.text(kiosk.presence.label)),
            "since": kiosk.presence.since,
            "calls": "<br>".join(escape(text) for text in kiosk.attract.call_to_touch.values()),
        }

    def _section(self, item: Item, number: int) -> str:
        title = self._wording.text(self._content.screens[self._screen].title)
        links = self._links.get(f"{self._screen}/{item.key}", ())[:LINKS]
        return SECTION.format(
            picture=self._picture(item.picture),
            loading="" if number < EAGER_PICTURES else ' loading="lazy"',
            eyebrow=escape(f"{title}: {number + 1} of {len(self._items)}"),
            title=escape(self._wording.text(item.title)),
            summary=escape(self._wording.text(item.summary)),
            figures="".join(self._figure(figure) for figure in item.figures),
            links="".join(f"<button>{escape(self._title_of(link))}</button>" for link in links),
        )

    def _title_of(self, address: str) -> str:
        screen, _, key = address.partition("/")
        for entry in self._content.items_of(screen):
            if entry.key == key:
                return self._wording.text(entry.short or getattr(entry, "title", None)) or getattr(entry, "name", key)
        return self._wording.text(self._content.screens[screen].title)

    def _figure(self, figure: Figure) -> str:
        words = f"{self._wording.text(figure.unit)} {self._wording.text(figure.label)}"
        return f"<div><b>{escape(self._wording.figure_value(figure))}</b><span>{escape(words)}</span></div>"

    def _thumbnail(self, item: Item) -> str:
        title = escape(self._wording.text(item.short or item.title))
        return f'<button><img {self._picture(item.picture)} decoding="async"><span>{title}</span></button>'

    def _scene(self, picture: Picture, number: int) -> str:
        return f'<img {self._picture(picture, "src" if number == 0 else "data-src")} decoding="async">'

    def _picture(self, picture: Picture | None, source: str = "src") -> str:
        if picture is None:
            return 'alt=""'
        focus = " ".join(f"{100 * part:g}%" for part in picture.focus)
        alt = escape(self._wording.text(picture.alt))
        return f'{source}="{(self._media / picture.file).as_uri()}" alt="{alt}" style="object-position: {focus}"'
