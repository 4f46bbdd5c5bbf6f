"""One drug as a row: its words in place, its directions as people write them."""

import re

from models.geometry import Box
from pipeline.understand.candidate import words_of
from pipeline.understand.mend_marks import mend_marks
from pipeline.understand.normalise.repair import figure_one
from pipeline.understand.normalise.words import sentence, tidy
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.tables.dose_times import dose_times
from pipeline.understand.tables.table_row import TableRow

_DIRECTIONS_LABEL = re.compile(
    r"^(?:(?:Cách dùng|Liều dùng|CD|HDSD|Cách sử dụng|Dùng)\s*[:.;]"
    r"|(?:Cách dùng|Liều dùng|Cách sử dụng)(?=\s(?:ngày|uống|sáng|trưa|chiều|tối|mỗi|tiêm|bôi|nhỏ)\b))\s*",
    re.IGNORECASE,
)
_TIMES_LOST = re.compile(
    r"(?<=mỗi )[lt]?[aâăầấẩẫậổồuũ]n(?= \d)|(?<=\d )[lt]?[aâăầấẩẫậổồuũ]n(?=, mỗi| x )|(?<=[^\W\d_]/)[lt]?[aâăầấẩẫậ]n\b"
)
"""What readers make of "lần" in "Ngày uống 1 lần, mỗi lần 1 viên" and "2 lần x 1 viên/lần"."""
_ARROW = re.compile(r"^(?:[→⇒➔►▶»>*•–-]|=>|->)+\s*")
"""A mark before directions."""
LOST_SPACE = re.compile(
    r"(?i:(\b(?:sáng|trưa|chiều|tối|ngày|uống|mỗi)(?=\d)|\d(?=(?:viên|lần|gói|ống|giọt|nhát)\b)))(\d|[^\W\d_])"
)
"""A space lost between a word of directions and a figure."""
_BEFORE_BRACKET = re.compile(r"(?<=[^\W_])\((?=[^\W\d_]{3})")
_BEHIND_TIME = re.compile(r"(?i:\b(sáng|trưa|chiều|tối))\s?:\s?(?=\d)")
_DOT_FOR_SPACE = re.compile(r"(?<=\d)\.(?=(?:viên|gói|ống|lần|giọt)\b)")


def drug_row(page: PageTokens, cells: dict[str, str | None], tokens: list[Token]) -> TableRow:
    """Return a row of the prescription with the marks of known phrases mended; `tokens` are what it rests on."""
    mended = {
        name: mend_marks(name, _TIMES_LOST.sub("lần", _spaced(text))) if text else text
        for name, text in cells.items()
    }
    findings = ("marks_mended",) if mended != cells else ()
    cells = mended
    return TableRow(
        table="prescription_items",
        page=page.number,
        cells=cells,
        raw=tidy(join_tokens(tokens)),
        box=Box.hull(token.box for token in tokens),
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
        findings=findings,
    )


def _spaced(text: str) -> str:
    """The words with a space before each bracket: readers lose it, no printer leaves it out."""
    return _BEFORE_BRACKET.sub(" (", text)


def plain_directions(text: str) -> str | None:
    """Return directions without their label, with figures and spaces that readers lose; None where none are left."""
    plain = _DIRECTIONS_LABEL.sub("", _ARROW.sub("", tidy(text)))
    whole = re.fullmatch(r"\(([^()]*)\)", plain)
    plain = whole[1] if whole else plain
    plain = re.sub(r"^\d\s+(?=(?:ngày|uống|sáng)\b)", "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"(?<!\w)O(?=\d)", "0", re.sub(r"(?<=\b0)[lI|](?=\s)", "1", plain))
    plain = _DOT_FOR_SPACE.sub(" ", figure_one(plain))
    spaced = dose_times(LOST_SPACE.sub(r"\1 \2", _BEHIND_TIME.sub(r"\1: ", plain)))
    return sentence(spaced) or None


def with_lost_one(drug: str, strength: str | None) -> tuple[str, str | None]:
    """Give a strength back its first figure where it was read as a letter of the drug ("Loratadin I" "0mg")."""
    lost = re.fullmatch(r"(.*\S)\s+[Il|]", drug)
    if lost and strength and re.match(r"\d", strength):
        return lost[1], f"1{strength}"
    return drug, strength
