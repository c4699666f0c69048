"""One language: how it is called and written, and which font draws it."""

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from kiosk.languages.code import LANGUAGE_CODE

NonEmpty = Annotated[str, Meta(min_length=1)]
Direction = Literal["left-to-right", "right-to-left"]

RIGHT_TO_LEFT_MARK = "\u200f"
"""An invisible letter of no width: where a text begins with it, the text runs from right to left as a whole."""


class Typeface(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The typeface of a language, and the files of the fonts folder that hold its weights."""

    family: NonEmpty
    files: Annotated[tuple[Annotated[str, Meta(pattern=r"^[^/\\]+\.ttf$")], ...], Meta(min_length=1)]


class Language(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A language of visitors.

    `name` is what its speakers call it, `still_there` the question of the idle prompt, and `least_grouped` the
    smallest number whose digits are grouped. `locale` says how numbers and dates are written. `system` is the system of
    units that its readers see first; `units` are the words for one and for several of each, and `before_units` the word
    that leads them where a number ends in words: the `de` of "2 millones de kilómetros".
    """

    code: Annotated[str, Meta(pattern=LANGUAGE_CODE)]
    name: NonEmpty
    direction: Direction
    locale: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$")]
    font: Typeface
    still_there: NonEmpty
    least_grouped: Annotated[int, Meta(ge=1000)] = 1000
    system: Literal["us", "metric"] = "metric"
    units: Mapping[str, tuple[NonEmpty, NonEmpty]] = field(default_factory=dict[str, tuple[str, str]])
    before_units: Mapping[str, NonEmpty] = field(default_factory=dict[str, str])

    @property
    def right_to_left(self) -> bool:
        return self.direction == "right-to-left"

    def directed(self, text: str) -> str:
        """Return the text so that it runs in the direction of this language, whatever it begins with."""
        if not self.right_to_left or not text or text.startswith(RIGHT_TO_LEFT_MARK):
            return text
        return RIGHT_TO_LEFT_MARK + text

    def unit(self, key: str, number: float | str) -> str:
        """Return a unit as it follows a number: of one, or of several. One without words goes by its key."""
        plain = key.replace("_", " ")
        one, many = self.units.get(key, (plain, plain))
        leads = self.before_units.get(str(number).rpartition(" ")[2], "")
        return " ".join(filter(None, (leads, one if number == 1 else many)))

    def of_one(self, units: str) -> str:
        """Return the word for one of some units, as `year` for `years`; what is not known stays as it is."""
        return next((one for one, many in self.units.values() if many == units), units)


PLAIN = Language(
    code="en",
    name="English",
    direction="left-to-right",
    locale="en-US",
    font=Typeface(family="Inter", files=("Inter-Regular.ttf",)),
    still_there="Are you still there?",
    system="us",
)
"""What stands in for a language whose file cannot be used: the kiosk runs on."""
