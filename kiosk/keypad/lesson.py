"""One lesson: what is asked for, which key was pressed for it, and what is said to that. No Qt, no terminal."""

from collections.abc import Mapping, Sequence

from kiosk.site.settings.keys import codes_of

MEANINGS = {
    "next": "moves on to the next control",
    "previous": "moves back to the one before",
    "select": "chooses the control that has the focus",
    "back": "leaves the screen, or closes a panel",
    "help": "opens the help",
    "next_page": "turns to the next page",
    "previous_page": "turns to the page before",
    "home": "leads to the start",
    "language": "switches the language",
    "lower": "brings the controls down, and up again",
    "units": "shows figures in the other units, as in kilometers for miles",
    "speech": "turns the speech on and off",
    "again": "says the last thing again",
    "pause": "pauses the speech, and goes on",
    "slower": "makes it speak more slowly",
    "faster": "makes it speak faster",
    "quieter": "makes it speak more quietly",
    "louder": "makes it speak louder",
    "headset_in": "is what the keypad sends when a headset is plugged in",
    "headset_out": "is what it sends when the headset is taken out",
}
"""What each key does, as staff are asked for it."""


class Lesson:
    """Asks for a key for each of some deeds, one after the other. `kept` are keys that do something else already."""

    def __init__(self, deeds: Sequence[str], kept: Mapping[str, str]) -> None:
        """Begin with the first of `deeds`."""
        self.learnt: dict[str, str] = {}
        self._deeds = deeds
        self._kept = {deed: name for deed, name in kept.items() if deed not in deeds}
        self._at = 0

    @property
    def wanted(self) -> str:
        """What a key is wanted for now; nothing at the end."""
        return self._deeds[self._at] if self._at < len(self._deeds) else ""

    @property
    def question(self) -> str:
        """What is asked now; nothing at the end."""
        if not self.wanted:
            return ""
        return f"{self._at + 1} of {len(self._deeds)}. Press the key that {MEANINGS[self.wanted]} ({self.wanted})."

    def press(self, name: str) -> str:
        """Take a key that was pressed, by its name. Returns what is said to that."""
        if not name:
            return "That key sends nothing that tells it from others; take another one."
        codes = set(codes_of(name))
        owners = (deed for deed, one in {**self._kept, **self.learnt}.items() if not codes.isdisjoint(codes_of(one)))
        owner = next(owners, "")
        if owner:
            return f"{name} is the key for {owner} already; press another one."
        self.learnt[self.wanted] = name
        said = f"{self.wanted}: {name}"
        self._at += 1
        return said

    def skip(self) -> str:
        """Go on without a key for what was asked. Returns what is said to that."""
        said = f"{self.wanted}: no key"
        self._at += 1
        return said
