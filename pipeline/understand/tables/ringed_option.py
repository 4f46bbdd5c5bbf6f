"""Which of two printed results a pen ringed or crossed: readers make brackets, a C or an X of the mark."""

import re

_BOTH = re.compile(
    r"^(?P<before>\W{0,2}[CXVx✓]?)(?P<first>[ÂAÃ]m t[íi]nh)(?P<after>[):\d]{0,2})\s*"
    r"(?P<between>[(☒]?[CXVx✓]?)\s?(?P<second>D[ươu]+ng t[íi]nh)(?P<end>\W?)$"
)


def ringed_option(text: str) -> str:
    """Return "Âm tính" or "Dương tính" where a mark shows at one of the two alone; else the text as it is."""
    both = _BOTH.match(text)
    if both is None:
        return text
    first = bool(re.search(r"\S", both["before"] + both["after"].replace(":", "")))
    second = bool(re.search(r"\S", both["between"] + both["end"]))
    if first == second:
        return text
    return "Âm tính" if first else "Dương tính"
