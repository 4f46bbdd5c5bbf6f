"""Digits that readers write as letters, where only digits can stand. A repaired value is never accepted unseen."""

import re

_LOOKALIKE = str.maketrans(
    {"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "i": "1", "S": "5", "s": "5", "B": "8",
     "Z": "2", "z": "2", "G": "6", "b": "6", "q": "9", "g": "9", "J": "1", "ó": "6", "ô": "0", "?": "7", "í": "1"}
)  # fmt: skip


def repair_digits(text: str) -> str:
    """Return `text` with lookalike letters turned into digits in every piece that is mostly digits."""

    def mend(match: re.Match[str]) -> str:
        piece = match.group()
        digits = sum(char.isdigit() for char in piece)
        lone = len(piece) <= 2 and not digits and set(piece) <= set("OQIlSZ|")
        return piece.translate(_LOOKALIKE) if digits * 2 >= len(piece) or lone else piece

    text = re.sub(r"(\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?)(?=9\d\d(?!\d))", r"\g<1>1", text)  # "26/07/960"
    text = re.sub(  # a nought of typewriter print: "06/12/2818"
        r"(\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?|n[ăa]m\s{1,2})2[3-9](?=\d\d(?!\d))", r"\g<1>20", text
    )
    loose = re.sub(r"(?<=[^\W\d_])\.(?=\d)|(?<=\d)\.{2,}|\.{2,}(?=\d)|_+", " ", text)
    loose = re.sub(r"(?<=\d)([lIiOo|]?)(?=th[áàạa]ng|n[ăa]m)", r"\1 ", loose)
    return re.sub(r"[^\W_]+|\|+|\d+[?]", mend, loose)


def unglue(text: str) -> str:
    """Return words with the leader dots between their letters turned into spaces ("Quang.Kiên")."""
    return re.sub(
        r"(?<=[^\W\d_]{2})(?:\s*[._]{2,}\s*|[._](?=\S)|\s+[._]\s*|_\s*|\.\s+(?=[a-zà-ỹđ]))(?=[^\W\d_]{2})",
        " ",
        text,
    )


_SPECK = re.compile(r"(?<=\s\d)\.\s(?=(?:ngày|tuần|tháng|giờ|phút|lần|viên|gói|ống)\b)")
"""A point between a figure and its unit ("sau 7. ngày")."""
_LONE_ONE = re.compile(
    r"(?<![^\W_])[Il|!](?=\s*(?:viên|gói|giọt|lần|lọ|ống|ml|tháng|ngày|thìa|nang|nhát|tuýp|giờ|tuần|miếng)\b)"
)
"""A figure 1 that readers take for a letter: before a dose unit it can be nothing else."""


def figure_one(text: str) -> str:
    """Write the figure 1 where a unit of time or dose follows a lone letter that looks like it; drop specks there."""
    return _SPECK.sub(" ", _LONE_ONE.sub("1", text))
