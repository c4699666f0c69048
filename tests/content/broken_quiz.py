"""Riddles that cannot be solved in one way, or whose answers cannot be told apart."""

from tests.content.edits import HOME, RIDDLES, Broken, Swap

_BLUE = """  - text: {en: Blue, es: Azul}
        icon: image
"""
_SKY = """        picture:
          file: sky.png
          alt: {en: A black sky, es: Un cielo negro}
          credit: {en: Test, es: Prueba}
"""
_MANY = """  - text: {en: Many miles, es: Muchas millas}
        icon: clock
        right: true
"""

BROKEN_QUIZ = (
    Broken("riddle with one answer", "answer-count", Swap(RIDDLES, f"    {_BLUE}", ""), "Black"),
    Broken(
        "riddle with four answers",
        "answer-count",
        Swap(RIDDLES, f"    {_MANY}", f"    {_MANY}      - text: {{en: None, es: Ninguna}}\n        icon: image\n"),
        "answers:\n      - text: {en: One",
    ),
    Broken(
        "riddle without an answer",
        "answer-count",
        Swap(
            RIDDLES,
            f"answers:\n      - text: {{en: Black, es: Negro}}\n        icon: home\n        right: true\n    {_BLUE}",
            "answers: []\n",
        ),
        "answers: []",
    ),
    Broken(
        "riddle without a right answer",
        "no-right-answer",
        Swap(RIDDLES, "        icon: home\n        right: true\n", "        icon: home\n"),
        "Black",
    ),
    Broken(
        "riddle with two right answers",
        "many-right-answers",
        Swap(RIDDLES, "icon: map\n", "icon: map\n        right: true # too\n"),
        "icon: clock\n        right: true",
    ),
    Broken("answer that nothing shows", "answer-unseen", Swap(RIDDLES, "        icon: map\n", ""), "Ten miles"),
    Broken(
        "two answers with the same words",
        "answers-alike",
        Swap(RIDDLES, "{en: Ten miles, es: Diez millas}", "{en: Ten miles, es: Una milla}"),
        "Ten miles",
    ),
    Broken(
        "two answers with the same picture",
        "answers-alike",
        Swap(
            RIDDLES,
            f"        icon: home\n        right: true\n    {_BLUE}",
            f"{_SKY}        right: true\n    {_BLUE}{_SKY}",
        ),
        "Blue",
    ),
    Broken("two answers with the same icon", "answers-alike", Swap(RIDDLES, "icon: map", "icon: help"), "Ten miles"),
    Broken(
        "way to read more that leads nowhere",
        "dangling-link",
        Swap(RIDDLES, "more: programs/moon", "more: programs/mon"),
        "programs/mon",
        shown=True,
    ),
    Broken(
        "explanation that is too long",
        "text-too-long",
        Swap(RIDDLES, "en: About how-dark.", "en: " + "word " * 31),
        "word word",
        shown=True,
    ),
    Broken(
        "answer that is too long",
        "text-too-long",
        Swap(RIDDLES, "en: Ten miles", "en: one two three four five six seven eight"),
        "eight",
        shown=True,
    ),
    Broken(
        "quick guess from what is no quiz",
        "no-quiz",
        Swap(HOME, "quick_guess: riddles", "quick_guess: programs"),
        "quick_guess",
        also=("unreachable",),
        shown=True,
    ),
    Broken(
        "quick guess of one riddle",
        "no-quiz",
        Swap(HOME, "quick_guess: riddles", "quick_guess: riddles/how-dark"),
        "quick_guess",
        shown=True,
    ),
)
