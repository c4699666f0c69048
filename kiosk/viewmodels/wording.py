"""Texts, numbers and dates as one language writes them."""

import re
from collections.abc import Iterable, Mapping
from datetime import date

from PySide6.QtCore import QLocale, QTime

from kiosk.content.model.placeholders import FACTS_AS_OF, YEARS_SINCE
from kiosk.content.model.schema import Figure, Measure, Text, Value
from kiosk.content.model.units import Amount, System, read_in, unit_in
from kiosk.languages.language import Language
from kiosk.viewmodels.anniversaries import full_years
from kiosk.viewmodels.dates import written

LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
"""The end of a line inside a paragraph: where it was typed is no business of the screen."""


class Wording:
    """How one language words content.

    `placeholders` are numbers that a text may ask for by name, in braces. It may also ask for `as_of`, when all facts
    were last looked over, and for the years since a day, which are counted up to `today`.
    """

    def __init__(
        self, language: Language, placeholders: Mapping[str, int], today: date, *, as_of: str | None = None
    ) -> None:
        self.language = language
        self.locale = QLocale(language.locale)
        self.today = today
        self._fillings = {name: str(number) for name, number in placeholders.items()} | {FACTS_AS_OF: self.date(as_of)}

    def text(self, text: Text | None) -> str:
        """The text in this language, or in the first one there is; empty for no text."""
        if not text:
            return ""
        words = text.get(self.language.code) or next(iter(text.values()))
        for name, filling in self._fillings.items():
            words = words.replace(f"{{{name}}}", filling)
        words = YEARS_SINCE.sub(self._years_since, words)
        return self.language.directed(LINE_END.sub(" ", words.strip()))

    def _years_since(self, asked: re.Match[str]) -> str:
        try:
            return self.number(full_years(date.fromisoformat(asked.group(1)), self.today))
        except ValueError:
            return asked.group()

    def number(self, value: float | str) -> str:
        """A number with its separators; a string as it is."""
        if isinstance(value, str):
            return value
        locale = QLocale(self.locale)
        if abs(value) < self.language.least_grouped:
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        if isinstance(value, int):
            return locale.toString(value)
        return locale.toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest)

    def clock(self, minutes: int) -> str:
        """A time of day, so many minutes after midnight; those of the day before are below 0."""
        time = QTime(0, 0).addSecs(60 * minutes)
        return self.language.directed(self.locale.toString(time, QLocale.FormatType.ShortFormat))

    def date(self, partial: str | None) -> str:
        """A partial date such as `2025-01` in words; empty for none."""
        if not partial:
            return ""
        return self.language.directed(written(partial, self.language.locale))

    def figure_value(self, figure: Figure, system: System | None = None) -> str:
        """The number of a figure as it stands large: formatted, counted up to today, with its plus sign.

        What is measured is shown in a system; by default in the language's own.
        """
        if figure.since is not None:
            return self.number(self._elapsed(figure))
        more = "+" if figure.at_least else ""
        if figure.measure is None:
            return self.value(figure.value, more)
        number = self.amount(figure.measure, system).number
        return self.language.directed(number + more) if isinstance(number, str) else self.number(number) + more

    def figure_unit(self, figure: Figure, system: System | None = None) -> str:
        """The unit of a figure, in the same system: of one, where its number is 1."""
        if figure.measure is not None:
            return self.unit(self.amount(figure.measure, system))
        unit = self.text(figure.unit)
        counts_one = figure.since is not None and self._elapsed(figure) == 1
        return self.language.of_one(unit) if counts_one else unit

    def amount(self, measure: Measure, system: System | None = None) -> Amount:
        """What a measure says in a system; by default in the language's own."""
        given = {unit: self.in_this_language(value) for unit, value in measure.given.items()}
        return read_in(given, unit_in(given, system or self.language.system))

    def unit(self, amount: Amount) -> str:
        """The unit of an amount, as it follows its number."""
        return self.language.directed(self.language.unit(amount.unit, amount.number))

    def units(self, keys: Iterable[str]) -> str:
        """Units in the plural, each once, as the language lists them: `meters and kilograms`."""
        return self.locale.createSeparatedList(list(dict.fromkeys(self.language.unit(key, "") for key in keys)))

    def value(self, value: Value | None, more: str = "") -> str:
        """A value as it is written, with what follows the number."""
        one = self.in_language(value)
        if isinstance(one, str) and isinstance(value, dict):
            return self.language.directed(one + more)
        return self.number("" if one is None else one) + more

    def in_language(self, value: Value | None) -> float | str | None:
        """What a value is in this language, or in the first one there is."""
        return None if value is None else self.in_this_language(value)

    def in_this_language(self, value: Value) -> float | str:
        """The same of a value that is there."""
        if isinstance(value, dict):
            return value.get(self.language.code, next(iter(value.values())))
        return value

    def _elapsed(self, figure: Figure) -> int:
        start = date.fromisoformat(figure.since or "")
        return max(0, (self.today - start).days) if figure.counts == "days" else full_years(start, self.today)
