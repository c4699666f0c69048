"""Says which keys lead through the exhibit, and whether those that a visitor needs are all there."""

from kiosk.doctor.line import Line, green, yellow
from kiosk.site.settings.configuration import SiteKeys
from kiosk.site.settings.keypads import FIVE, in_use, keys_of, lacking

TEACH = "run `sudo space-kiosk keys` and press the keys that it asks for"


def keypad_line(settings: SiteKeys) -> Line:
    """Have all five keys, on the map that is in use, something to do?"""
    name = "keys"
    used, keys = in_use(settings), keys_of(settings)
    if used == "keyboard":
        return green(name, "a keyboard's own keys: arrows or Tab, Enter, Escape and F1")
    which = "a map of the site's own" if used == "own" else f"the keypad {used}"
    missing = lacking(settings)
    if missing:
        words = " and ".join(missing)
        return yellow(name, f"{which} is not complete: no key is there for {words}", TEACH)
    return green(name, f"{which}, complete: {', '.join(f'{deed} {keys[deed]}' for deed in FIVE)}")
