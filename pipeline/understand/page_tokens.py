"""A page as rows of tokens: what anchors, values and tables are found on."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from statistics import median

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.fold import fold

# A run of letters and digits, going on over a separator only between digits ("J18.9", "3/5/2019"),
# so that "1.Nam", "ngày.15" and "Nam/Nữ" fall apart; "27tháng" was two words before spaces were lost.
_PIECES = re.compile(
    r"\d{1,2}[:hg]\d\d(?=\d{1,2}[/.-]\d{1,2}[/.-]\d)|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d(?=\d{1,2}[:hg]\d\d)"
    r"|\d+(?=[^\W\d_]{3})|[^\W_]+(?:(?<=\d)[.,/:-](?=\d)[^\W_]+)*|_+|[^\w\s]"
)
_LONGEST_RUN = 16
"""Tokens of the longest option that is looked for."""


@dataclass(frozen=True)
class Token:
    """A word, or a piece of it beside punctuation. Boxes in clean-page pixels."""

    text: str
    box: Box
    word: Word
    handwritten: bool
    in_cell: bool
    """True for what stands in a tick box or digit box."""
    line: int
    """Index of the reader's line, in reading order."""

    @cached_property
    def folded(self) -> str:
        """Letters and digits only, without marks."""
        return fold(self.text)


@dataclass(frozen=True)
class Row:
    """Tokens that share one height on the page, left to right, whatever block they belong to."""

    tokens: tuple[Token, ...]
    box: Box

    @property
    def text(self) -> str:
        """The tokens as one string."""
        return join_tokens(self.tokens)

    @cached_property
    def runs(self) -> tuple[tuple[str, ...], ...]:
        """The folded words that begin at each token: of one token, of two, … up to `_LONGEST_RUN`."""
        folded = [token.folded for token in self.tokens]
        return tuple(tuple(accumulate(folded[start : start + _LONGEST_RUN])) for start in range(len(folded)))


@dataclass(frozen=True)
class PageTokens:
    """Rows from top to bottom and the typical height of a line (pixels)."""

    number: int
    width: int
    height: int
    rows: tuple[Row, ...]
    em: float
    fences: tuple[Box, ...] = ()
    """Solid vertical rules: where they stand, a table stands."""
    stacked: bool = False
    """Whether labels are known to stand over their values, each alone on its line."""


def join_tokens(tokens: tuple[Token, ...] | list[Token]) -> str:
    """Join tokens with the spaces that the words had: pieces of one word stay together."""
    parts: list[str] = []
    last: Word | None = None
    for token in tokens:
        if last is not None and last is not token.word:
            parts.append(" ")
        parts.append(token.text)
        last = token.word
    return "".join(parts).strip()


_BESIDE = frozenset({"Giường", "Buồng", "Phòng", "Tuổi", "Giới", "Ngày"})
"""Labels that stand behind a ward's name, whose last word may be a letter."""


def _pieces(text: str) -> list[tuple[int, str]]:
    """Cut a word at punctuation, and where words that lost their space meet ("NamNữ", "QUYÊNGiới")."""
    found = []
    for match in _PIECES.finditer(text):
        piece, start = match.group(), 0
        for place in range(1, len(piece)):
            before, here, after = piece[place - 1], piece[place], piece[place + 1 : place + 2]
            small_to_capital = before.islower() and here.isupper()
            capitals_end = before.isupper() and here.isupper() and after.islower() and place - start >= 2
            number_ends = before.isdigit() and here.isupper() and after.islower()
            crossed = (
                place == 1 and before in "Xx" and here.isupper() and after.islower()
            )  # a cross, then a word
            lettered = place == 1 and before.isupper() and piece[1:] in _BESIDE  # "Nội BGiường:"
            if small_to_capital or capitals_end or number_ends or crossed or lettered:
                found.append((match.start() + start, piece[start:place]))
                start = place
        found.append((match.start() + start, piece[start:]))
    return found


def _tokens_of(line: Line, index: int, cells: tuple[Box, ...]) -> list[Token]:
    tokens = []
    for word in line.words:
        per_char = word.box.width / max(1, len(word.text))
        for start, text in _pieces(word.text):
            left = word.box.left + per_char * start
            box = Box(left=left, top=word.box.top, right=left + per_char * len(text), bottom=word.box.bottom)
            hand = line.handwritten if not hasattr(word, "handwritten") else bool(word.handwritten)
            tokens.append(
                Token(
                    text=text,
                    box=box,
                    word=word,
                    handwritten=hand,
                    in_cell=_inside_cell(box, cells),
                    line=index,
                )
            )
    return tokens


def _inside_cell(box: Box, cells: tuple[Box, ...]) -> bool:
    # A run of digits over several cells covers them; one digit lies inside one.
    covered = sum(cell.overlap(box) for cell in cells)
    return covered > 0.5 * box.area


def _group(tokens: list[Token], em: float) -> list[list[Token]]:
    """Chain tokens into rows: each joins the row whose nearest left neighbour is at its height."""
    rows: list[list[Token]] = []
    for token in sorted(tokens, key=lambda token: token.box.left):
        middle = token.box.middle[1]
        best, best_distance = None, 0.45 * em
        for row in rows:
            distance = abs(_baseline_near(row, token) - middle)
            if distance < best_distance:
                best, best_distance = row, distance
        if best is None:
            rows.append([token])
        else:
            best.append(token)
    return rows


def _baseline_near(row: list[Token], token: Token) -> float:
    # Tokens of the token's own line decide at once; else the last few to its left, so tilt is followed.
    same = [other for other in row[-12:] if other.line == token.line]
    nearest = same or row[-3:]
    return sum(other.box.middle[1] for other in nearest) / len(nearest)


def page_tokens(page_text: PageText, layout: Layout) -> PageTokens:
    """Cut the words of a page into tokens and lay them in rows."""
    tokens = [
        token for index, line in enumerate(page_text.lines) for token in _tokens_of(line, index, layout.cells)
    ]
    heights = [line.box.height for line in page_text.lines if line.words]
    em = max(8.0, float(median(heights))) if heights else 30.0
    rows = [
        Row(tokens=tuple(group), box=Box.hull(token.box for token in group)) for group in _group(tokens, em)
    ]
    rows.sort(key=lambda row: row.box.middle[1])
    return PageTokens(
        number=page_text.number,
        width=page_text.width,
        height=page_text.height,
        rows=tuple(rows),
        em=em,
        fences=layout.vertical,
    )
