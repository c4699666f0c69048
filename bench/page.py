"""Writes the web page that the kiosk is measured against: a screen's items as a carousel, from the same content.

A page as a careful web developer would write it for this machine: one static file without any library, native
scrolling with scroll snap, pictures and fonts from the disk, only the first pictures loaded at once.
"""

from datetime import date
from html import escape
from pathlib import Path
from typing import cast

from kiosk.content.loader import load
from kiosk.viewmodels.edition import Edition
from kiosk.viewmodels.figure import FigureViewModel
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.link import LinkViewModel
from kiosk.viewmodels.screen import ScreenViewModel

LINKS = 2
"""As many as the kiosk shows on a page."""

EAGER_PICTURES = 2
"""The one to be seen, and the next."""

STYLE = """
@font-face { font-family: Inter; font-weight: 400; src: url("FONTS/Inter-Regular.ttf") }
@font-face { font-family: Inter; font-weight: 600; src: url("FONTS/Inter-SemiBold.ttf") }
@font-face { font-family: Inter; font-weight: 700; src: url("FONTS/Inter-Bold.ttf") }
* { margin: 0; box-sizing: border-box }
body { background: #000; color: #fff; font: 400 2.8vh/1.45 Inter; overflow: hidden; user-select: none }
main { display: flex; height: 90vh; overflow-x: scroll; scroll-snap-type: x mandatory; scrollbar-width: none }
section { flex: none; height: 90vh; position: relative; scroll-snap-align: start; scroll-snap-stop: always; width: 100vw }
section > img { height: 100%; object-fit: cover; width: 100% }
.shade { background: linear-gradient(90deg, #02040aeb, #02040acd 30%, #02040a6e 52%, #02040a00 72%); inset: 0; position: absolute }
.text { left: 2.4vw; position: absolute; top: 4.2vh; width: 46vw }
.eyebrow { color: #c1d2f0; font-size: 3vh; font-weight: 600 }
h1 { font-size: 5.3vh; line-height: 1.16 }
p { font-size: 3.3vh }
.figures, .buttons { display: flex; flex-wrap: wrap; gap: 1.4vh 2vw; margin-top: 1.4vh }
.figures b { display: block; font-size: 5.3vh; font-weight: 600; line-height: 1.1 }
.figures span { display: block; font-size: 2.4vh; line-height: 1.16; max-width: 12vw }
button { background: #222633; border: 1px solid #6d7794; border-radius: 0.7vh; color: #fff; font: 600 3vh Inter; height: 7vh;
    padding: 0 1.4vh }
.first { background: #0b3d93; border-color: #298dff }
nav { bottom: 11.5vh; display: flex; gap: 0.6vw; left: 2.4vw; position: absolute; right: 2.4vw }
nav button { background: none; flex: 1; font-size: 2.4vh; height: 14vh; overflow: hidden; padding: 0; position: relative }
nav img { height: 100%; object-fit: cover; width: 100% }
nav span { background: linear-gradient(#0000, #02040aeb); bottom: 0; left: 0; padding: 2vh 0 0.5vh; position: absolute;
    width: 100% }
footer { border-top: 1px solid #6d7794; bottom: 0; display: flex; gap: 1.4vh; height: 10vh; left: 0; padding: 1.4vh 2.4vw;
    position: absolute; right: 0 }
footer i { flex: 1 }
"""

PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{title}</title><style>{style}</style>
<main>{sections}</main>
<nav>{thumbnails}</nav>
<footer><button>Home</button><button>Back</button><i></i><button>Español</button><button>Display</button>
<button>Help</button></footer>
<script>
const pages = document.querySelector("main");
document.querySelectorAll("nav button").forEach((button, index) =>
  button.onclick = () => pages.scrollTo({{left: index * innerWidth, behavior: "smooth"}}));
</script>
</html>
"""

SECTION = """<section><img {picture} decoding="async" {loading}><div class="shade"></div><div class="text">
<div class="eyebrow">{eyebrow}</div><h1>{title}</h1><p>{summary}</p><div class="figures">{figures}</div>
<div class="buttons"><button class="first">Read more</button>{links}</div></div></section>
"""


def write_page(project: Path, screen: str, target: Path) -> Path:
    """Write the page for the items of `screen` to `target` and return it.

    Raises ValueError when the project's content cannot be read.
    """
    content = load(project / "data").content
    if content is None:
        raise ValueError(f"the content in {project / 'data'} has errors; `space-kiosk check` names them")
    edition = Edition(content, "en", maps={}, placeholders={}, today=date.today())
    shown = edition.screen(screen)
    media = (project / "data" / "media").resolve()
    items = cast(list[ItemViewModel], shown.item_models)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        PAGE.format(
            title=escape(edition.title),
            style=STYLE.replace("FONTS", (project / "resources" / "fonts").resolve().as_uri()),
            sections="".join(_section(shown, item, number, media) for number, item in enumerate(items)),
            thumbnails="".join(_thumbnail(item, media) for item in items),
        ),
        "utf-8",
    )
    return target


def _section(screen: ScreenViewModel, item: ItemViewModel, number: int, media: Path) -> str:
    links = cast(list[LinkViewModel], item.links.rows)[:LINKS]
    return SECTION.format(
        picture=_picture(item, media),
        loading="" if number < EAGER_PICTURES else 'loading="lazy"',
        eyebrow=escape(f"{screen.title}: {number + 1} of {len(screen.item_models)}"),
        title=escape(str(item.title)),
        summary=escape(str(item.summary)),
        figures="".join(_figure(figure) for figure in cast(list[FigureViewModel], item.figures.rows)),
        links="".join(f"<button>{escape(str(link.title))}</button>" for link in links),
    )


def _picture(item: ItemViewModel, media: Path) -> str:
    picture = item.picture
    if picture is None:
        return 'alt=""'
    focus = f"{100 * picture.focusX:g}% {100 * picture.focusY:g}%"
    address = (media / str(picture.file)).as_uri()
    return f'src="{address}" alt="{escape(str(picture.alt))}" style="object-position: {focus}"'


def _figure(figure: FigureViewModel) -> str:
    words = escape(f"{figure.unit} {figure.label}")
    return f"<div><b>{escape(str(figure.value))}</b><span>{words}</span></div>"


def _thumbnail(item: ItemViewModel, media: Path) -> str:
    return f"<button><img {_picture(item, media)} decoding=async><span>{escape(str(item.shortTitle))}</span></button>"
