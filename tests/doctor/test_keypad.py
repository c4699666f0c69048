"""Which keys are in use, and whether they are all there."""

import pytest

from kiosk.doctor.keypad import keypad_line
from kiosk.site.settings.configuration import SiteKeys


@pytest.mark.parametrize(
    ("keys", "verdict", "words"),
    [
        (SiteKeys(), "green", "a keyboard's own keys"),
        (SiteKeys(speech="F9"), "green", "a keyboard's own keys"),
        (
            SiteKeys(keypad="number-pad"),
            "green",
            "number-pad, complete: next Keypad2, previous Keypad8, select Keypad5",
        ),
        (SiteKeys(keypad="ez-access", select="scan 20"), "green", "the site's own, complete: next F19"),
        (
            SiteKeys(next="F19", previous="F18", select="F20"),
            "yellow",
            "not complete: no key is there for back and help",
        ),
    ],
)
def test_the_map_is_named_and_judged(keys: SiteKeys, verdict: str, words: str) -> None:
    line = keypad_line(keys)
    assert (line.name, line.verdict) == ("keys", verdict)
    assert words in line.message
    assert ("space-kiosk keys" in line.advice) == (verdict == "yellow")
