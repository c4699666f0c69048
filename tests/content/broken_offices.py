"""Trees of offices that do not grow: heads that nobody is, two for one person, or a circle of them."""

from tests.content.edits import LEADERS, Broken, Swap

_ADA = "  - key: ada-first\n"
_BO = """  - key: bo-second
    name: Bo Second
    roles: [{title: {en: Pilot, es: Piloto}, short: {en: Pilot, es: Piloto}}]
    summary: {en: About Bo., es: Sobre Bo.}
"""


def _with_bo(heads_of_bo: str, heads_of_ada: str = "") -> Swap:
    return Swap(LEADERS, _ADA, f"{_BO}    {heads_of_bo}\n{_ADA}{heads_of_ada}")


BROKEN_OFFICES = (
    Broken("head whom nobody is", "unknown-head", _with_bo("under: ada-frist"), "under: ada-frist", shown=True),
    Broken("helper of whom nobody is", "unknown-head", _with_bo("beside: carla"), "beside: carla", shown=True),
    Broken("own head", "own-head", _with_bo("under: bo-second"), "under: bo-second", shown=True),
    Broken(
        "two heads",
        "two-heads",
        _with_bo("under: ada-first\n    beside: ada-first"),
        "beside: ada-first",
        shown=True,
    ),
    Broken(
        "heads in a circle",
        "heads-in-a-circle",
        _with_bo("under: ada-first", "    under: bo-second\n"),
        "under: ada-first",
        also=("heads-in-a-circle",),
        shown=True,
    ),
)
