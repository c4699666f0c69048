"""One language: how it is called and written, and which font draws it."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

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
    smallest number whose digits are grouped. `locale` says how numbers and dates are written.
    """

    code: Annotated[str, Meta(pattern=LANGUAGE_CODE)]
    name: NonEmpty
    direction: Direction
    locale: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-\d{3})?$")]
    font: Typeface
    still_there: NonEmpty
    least_grouped: Annotated[int, Meta(ge=1000)] = 1000

    @property
    def right_to_left(self) -> bool:
        return self.direction == "right-to-left"

    def directed(self, text: str) -> str:
        """Return the text so that it runs in the direction of this language, whatever it begins with."""
        if not self.right_to_left or not text or text.startswith(RIGHT_TO_LEFT_MARK):
            return text
        return RIGHT_TO_LEFT_MARK + text


PLAIN = Language(
    code="en",
    name="English",
    direction="left-to-right",
    locale="en-US",
    font=Typeface(family="Inter", files=("Inter-Regular.ttf",)),
    still_there="Are you still there?",
)
"""What stands in for a language whose file cannot be used: the kiosk runs on."""
