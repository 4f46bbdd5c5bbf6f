"""Words and numbers of the smallest units of an address, told from what readers make of them."""

import re

_WORDS = (
    (re.compile(r"(?:(?<=^)|(?<=,\s))[AÁẢÂĂẮ]p(?=\s)"), "Ấp"),
    (re.compile(r"(?:(?<=^)|(?<=,\s))T[oóỏôốồơ](?=\s\d)"), "Tổ"),
    (re.compile(r"(?<=\s)t[oóỏôốồơ](?=\s\d)"), "tổ"),
    (re.compile(r"(?<=\s)h[eéẽêếễể]m(?=\s\d)"), "hẻm"),
    (re.compile(r"(?:(?<=^)|(?<=,\s))H[eéẽêếễể]m(?=\s\d)"), "Hẻm"),
    (re.compile(r"(?<=\s)ng[oóỏôõ](?=\s\d)"), "ngõ"),
)
"""(as read, as meant): before a number or at the start these letters are nothing else."""
_FIGURES = str.maketrans("SlI", "511")
_LONE = re.compile(r"(?<=[Kk]hu phố )[SlI]\b|(?<=[Tt]ổ )[SlI]\b|(?<=Ấp )[Sl]\b|(?<=[Đđ]ội )[SlI]\b")
"""A lone letter where the unit's number stands."""


def mend_hamlet(line: str) -> str:
    """Return an address's first part with the marks of its unit words ("Áp 3" is "Ấp 3") and its number's figures."""
    for read, meant in _WORDS:
        line = read.sub(meant, line)
    return _LONE.sub(lambda match: match[0].translate(_FIGURES), line)
