"""The runs of words at the top of a page that may be its title."""

from dataclasses import dataclass
from functools import cached_property

from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_TOP = 0.45
"""Titles stand in this upper share of the page."""
_TITLE_STARTS = frozenset(
    {"benh", "giay", "phieu", "don", "toa", "to", "bang", "tom", "ban", "ket", "sieu", "cam"}
)
"""First words of titles."""


@dataclass(frozen=True)
class Segment:
    """A run of words without a wide gap: header blocks left, centre and right are apart."""

    tokens: tuple[Token, ...]
    em: float

    @cached_property
    def text(self) -> str:
        """Its words with their spaces."""
        return join_tokens(self.tokens)

    @cached_property
    def box(self) -> Box:
        """Pixels around its words."""
        return Box.hull(token.box for token in self.tokens)

    @cached_property
    def size(self) -> float:
        """Height of its tallest word in line heights."""
        return max(token.box.height for token in self.tokens) / self.em


Segments = list[tuple[int, Segment]]
"""Each with the page's row that it begins on."""


def _tails(segment: Segment) -> list[Segment]:
    """The segment, and its ends that begin with "BỆNH ÁN", "GIẤY", "PHIẾU" …: blocks may stand close together."""
    starts = [
        place
        for place, token in enumerate(segment.tokens)
        if place and token.folded in _TITLE_STARTS and token.text.isupper()
    ]
    return [segment, *(Segment(segment.tokens[place:], segment.em) for place in starts)]


def _segments(row: Row, em: float) -> list[Segment]:
    parts: list[list[Token]] = [[]]
    for token in row.tokens:
        if parts[-1] and token.box.left - parts[-1][-1].box.right > 2.2 * em:
            parts.append([])
        parts[-1].append(token)
    return [Segment(tuple(part), em) for part in parts if part]


def title_segments(page: PageTokens) -> Segments:
    """Return the segments of the page's top, and each joined with the one right under it: titles may take two lines."""
    rows = [
        (index, _segments(row, page.em))
        for index, row in enumerate(page.rows)
        if row.box.top <= _TOP * page.height
    ]
    found = [(index, piece) for index, segments in rows for segment in segments for piece in _tails(segment)]
    joined = [
        (index, Segment((*upper.tokens, *lower.tokens), page.em))
        for index, upper in found
        for below, lower in found
        if index < below and _is_under(upper.box, lower.box, page.em)
    ]
    return found + joined


def _is_under(upper: Box, lower: Box, em: float) -> bool:
    if not 0 < lower.middle[1] - upper.middle[1] < 3.5 * em:
        return False
    shared = min(upper.right, lower.right) - max(upper.left, lower.left)
    return shared > 0.6 * min(upper.width, lower.width)
