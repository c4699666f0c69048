"""Days of which the hours cannot be."""

from tests.content.edits import AROUND, Broken, Swap

BROKEN_DAYS = (
    Broken(
        "two activities at once",
        "overlap",
        Swap(AROUND, "begins: 8, until: 15", "begins: 6, until: 15"),
        "School",
        shown=True,
    ),
    Broken(
        "two activities at once, beyond midnight",
        "overlap",
        Swap(AROUND, "begins: 8, until: 19", "begins: 8, until: 22"),
        "Work",
        shown=True,
    ),
    Broken(
        "activity that takes no time",
        "no-time",
        Swap(AROUND, "begins: 8, until: 15", "begins: 8, until: 8"),
        "School",
        shown=True,
    ),
    Broken("hour that no clock shows", "wrong-type", Swap(AROUND, "until: 15", "until: 25"), "School"),
    Broken("orbit inside the Earth", "wrong-type", Swap(AROUND, "period: 92.9", "period: 9.29"), "period: 9.29"),
)
