"""The date above the last signature."""

import re

from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.normalise.dates import lacks_digit, parse_date
from pipeline.understand.normalise.repair import repair_digits
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.signatures import roles_of

_DATE_SLOT = re.compile(r"\bng\w{1,2}\b.*thang.*nam")
_WRITTEN = re.compile(r"^\d{1,2} thang .{1,4} nam \d|ngay \d{6,8}$")
"""A date whose "ngày" was lost, or whose strokes were read as figures."""
_NUMERIC_DATE = re.compile(
    r"(?:,|ng[aàáạ]y(?:\s*\([^)]*\)|\s*/\s*\w+|\s+(?:trả\s+)?k(?:q|ết quả)|\s+(?:ký|duyệt)(?:\s+(?:duyệt|k(?:q|ết quả)))?)?\s*:?)\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}"
)

_CLOSING = 5
"""Lines that end a paper: date, role, name, a scrap or two, however short the paper is."""
_SENTENCE, _FEW = 6, 2
"""Words of a line that is no name, and how many such lines may stand below the last signature."""


def find_signed_on(page: PageTokens, anchors: tuple[Anchor, ...]) -> Candidate | None:
    """Return the date above the lowest signature; empty where the slot is not filled in."""
    roles = roles_of(page, anchors)
    best: tuple[float, list[Token]] | None = None
    for role in roles:
        for row in page.rows:
            above = role.box.top - row.box.bottom
            if not -0.6 * page.em <= above <= 5 * page.em:
                continue
            tokens = _date_tokens(page, list(row.tokens), role)
            if tokens and (best is None or row.box.top > best[0]):
                best = (row.box.top, tokens)
    best = best or _lone_date(page, anchors)
    if best is None:
        return None
    tokens = best[1]
    raw = join_tokens(tokens)
    value = parse_date(raw)
    repaired = value is None
    value = value or parse_date(repair_digits(raw))
    blank = not re.search(r"\d", re.sub(r"\b20\b|\b19\b|20\.", "", raw))
    return Candidate(
        field="signed_on",
        page=page.number,
        raw=None if blank else raw,
        value=value,
        box=Box.hull(token.box for token in tokens),
        source="date_line",
        findings=("digits_repaired",) if repaired and value else ("digit_lost",) if lacks_digit(raw) else (),
        words=words_of(tokens),
        handwritten=any(token.handwritten for token in tokens),
    )


def _lone_date(page: PageTokens, anchors: tuple[Anchor, ...]) -> tuple[float, list[Token]] | None:
    """A date line in the lower right part, above a signature whose role nobody listed."""
    labelled = {anchor.row for anchor in anchors}
    for index, row in reversed(list(enumerate(page.rows))):
        starts = [
            i
            for i, token in enumerate(row.tokens)
            if _begins_date(row.tokens[i : i + 2]) and token.box.left > 0.4 * page.width
        ]
        tokens = list(row.tokens[starts[0] :]) if starts else []
        text = join_tokens(tokens)
        dated = (
            _DATE_SLOT.search(fold_words(text))
            or _NUMERIC_DATE.search(text.lower())
            or _WRITTEN.search(fold_words(text))
        )
        low = row.box.top > 0.35 * page.height or index >= len(page.rows) - _CLOSING
        if tokens and low and dated and not _heads_entry(page, index, labelled):
            return row.box.top, tokens
    return None


def _begins_date(tokens: tuple[Token, ...]) -> bool:
    """Whether "ngày", glued to a place's name or lost before "16 tháng 10 …", begins here."""
    lost = len(tokens) > 1 and tokens[0].text.isdigit() and tokens[1].folded == "thang"
    return tokens[0].folded.endswith("ngay") or lost


def _heads_entry(page: PageTokens, index: int, labelled: set[int]) -> bool:
    """Whether an entry goes on below a date: a time begins it, or sentences follow. Below a signature stand names."""
    middle = page.rows[index].box.middle[1]
    below = [
        row
        for place, row in enumerate(page.rows)
        if place > index and place not in labelled and row.box.top > middle
    ]
    timed = any(re.match(r"\d{1,2}\s?[hg:]\s?\d{2}\b", row.text) for row in below)
    return timed or sum(_is_sentence(row.text.split()) for row in below) > _FEW


def _is_sentence(words: list[str]) -> bool:
    """Whether words are a line of running text: most of them begin with a small letter or a figure."""
    small = sum(not word[0].isupper() for word in words)
    return len(words) >= _SENTENCE and small > 0.5 * len(words)


def _date_tokens(page: PageTokens, tokens: list[Token], role: Anchor) -> list[Token]:
    """The segment of a row that is a date line over this role's half of the page."""
    segments: list[list[Token]] = []
    for token in tokens:
        if segments and token.box.left - segments[-1][-1].box.right < 6 * page.em:
            segments[-1].append(token)
        else:
            segments.append([token])
    for segment in segments:
        plain = " ".join(fold_words(join_tokens(segment)).split())
        text = join_tokens(segment).lower()
        hull = Box.hull(token.box for token in segment)
        if hull.right < role.box.left or hull.left > role.box.right:
            continue
        if _DATE_SLOT.search(plain):
            start = next(i for i, token in enumerate(segment) if re.match(r"ng\w{1,2}", token.folded))
            return segment[start:]
        if _NUMERIC_DATE.search(text):
            start = next((i for i, token in enumerate(segment) if re.match(r"\d", token.text)), 0)
            return segment[start:]
    return []
