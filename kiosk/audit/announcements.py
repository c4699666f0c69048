"""Rule D8: assistive technology is told at once which page or panel there is now."""

from collections.abc import Iterator

from kiosk.audit.facts import View, quote
from kiosk.audit.finding import Breach


def breaches(view: View) -> Iterator[Breach]:
    """Return a scene that began without a word of what it is. The attract view is left to be found."""
    if view.announced is None or view.attract:
        return
    titles = [text.words for text in view.top_texts if text.heading]
    if not view.announced:
        yield Breach("D8", "the scene", "nothing is announced when it begins", "nothing", "its title")
    elif titles and not any(title in words for title in titles for words in view.announced):
        heard = " / ".join(quote(words) for words in view.announced)
        yield Breach("D8", "the scene", "its title is not announced when it begins", heard, quote(titles[0]))
