"""Keys are written into a file that staff have written, and nothing else in it changes."""

import pytest

from kiosk.site.settings.edit import UneditableError, with_keys
from kiosk.yamlfile.reader import parse

KEYS = {"next": "F19", "back": "scan 199"}

FILES = {
    "empty": ("", 'keys:\n  next: "F19"\n  back: "scan 199"\n'),
    "remarks alone": ("# mine\n", '# mine\n\nkeys:\n  next: "F19"\n  back: "scan 199"\n'),
    "no end of the last line": ("language: es", 'language: es\n\nkeys:\n  next: "F19"\n  back: "scan 199"\n'),
    "other settings": (
        "# ours\nlanguage: es  # Spanish first\nnonsense: [1, 2]\n",
        '# ours\nlanguage: es  # Spanish first\nnonsense: [1, 2]\n\nkeys:\n  next: "F19"\n  back: "scan 199"\n',
    ),
    "keys": (
        "keys:   # of the keypad\n    # loud\n    louder: VolumeUp # big\n    back: 'F5'   # old\nx: y\n",
        'keys:   # of the keypad\n    # loud\n    next: "F19"\n    louder: VolumeUp # big\n    back: "scan 199"   # old\nx: y\n',
    ),
    "keys in one line": (
        "keys: {louder: VolumeUp, back: F5} # mine\nidle_seconds: 90\n",
        'keys: {next: "F19", louder: VolumeUp, back: "scan 199"} # mine\nidle_seconds: 90\n',
    ),
    "keys with nothing": ("keys:\nlanguage: es\n", 'keys:\n  next: "F19"\n  back: "scan 199"\nlanguage: es\n'),
    "a key with nothing": ("keys:\n  back:\n", 'keys:\n  next: "F19"\n  back: "scan 199"\n'),
    "lines of Windows": (
        "language: es\r\nkeys:\r\n  back: F5\r\n",
        'language: es\r\nkeys:\r\n  next: "F19"\r\n  back: "scan 199"\r\n',
    ),
    "a key of a wrong type": (
        "keys:\n  louder: [1]\n  back: F99\n",
        'keys:\n  next: "F19"\n  louder: [1]\n  back: "scan 199"\n',
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_only_the_keys_change(name: str) -> None:
    before, after = FILES[name]
    assert with_keys(before, "site.yaml", KEYS) == after
    data = parse(after, "site.yaml").data
    assert isinstance(data, dict)
    assert isinstance(data["keys"], dict)
    assert data["keys"].items() >= KEYS.items()
    assert with_keys(after, "site.yaml", KEYS) == after, "once more changes nothing"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("language: es: x\n", "site.yaml:1"),
        ("keys:\n  back: F5\n  back: F6\n", "second time"),
        ("keys: F5\n", "take it away first"),
        ("keys: &a {}\nlanguage: *a\n", "site.yaml:1"),
        ("- 1\n", "no settings"),
    ],
)
def test_a_file_that_is_not_in_order_is_left_alone(text: str, words: str) -> None:
    with pytest.raises(UneditableError) as caught:
        with_keys(text, "site.yaml", KEYS)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
