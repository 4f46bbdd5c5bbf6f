"""The words that belong to a label: from its end to the next label, over as many lines as it may take."""

import itertools
import re
from dataclasses import dataclass

from models.forms.definition import Kind
from pipeline.understand.column_beside import column_beside
from pipeline.understand.dated_values import DATE_LINE, DATED, before_next, before_sex, before_visits
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import own_words
from pipeline.understand.marks.option_words import before_options
from pipeline.understand.name_below import name_below
from pipeline.understand.page_tokens import PageTokens, Row, Token
from pipeline.understand.unit_below import goes_on_with_unit
from pipeline.understand.words_under import words_under

_COLON = {":", ";"}
_BULLETS = {".", "-", "+", ")", "]", "*", "•", "–", "—", "/"}
_EARLY = 9.0
"""White at a line's end from which it was not full, in line heights."""
_NEAR = 2
"""Rows above and below in which the labels of a column beside a value are looked for."""
_FREE = {Kind.TEXT, Kind.DIAGNOSIS, Kind.ADDRESS}
_ROOMY = {
    Kind.TEXT,
    Kind.DIAGNOSIS,
    Kind.ADDRESS,
    Kind.CHOICE,
    Kind.DATETIME,
    Kind.DATE,
    Kind.PERIOD,
    Kind.BIRTH,
    Kind.INSURANCE,
}
"""Kinds whose words may stand far apart (date slots, free text); others end at a wide gap."""


@dataclass(frozen=True)
class ValueSpan:
    """The tokens of a value, and those that stand in boxes beside it."""

    tokens: tuple[Token, ...]
    boxed: tuple[Token, ...]
    left: float
    right: float
    """Horizontal range on the first row that belongs to the label (pixels)."""


def _skip_instruction(tokens: list[Token]) -> list[Token]:
    """Drop the colon after a label, and a bracketed instruction that ends with a colon."""
    if tokens and tokens[0].text == "(":
        for index, token in enumerate(tokens[:25]):
            if token.text == ")":
                if index + 1 < len(tokens) and tokens[index + 1].text in _COLON:
                    return tokens[index + 2 :]
                break
    texts = [token.text for token in tokens[:6]]
    begun = texts[: texts.index(")")] if ")" in texts else []
    if begun and not any(text == "(" or any(map(str.isdigit, text)) for text in begun):
        tokens = tokens[len(begun) + 1 :]  # the rest of a bracket that the label began
    while tokens and tokens[0].text in _COLON | {".", ",", "·", "…", "_", ")", "]", "|"}:
        tokens = tokens[1:]
    return tokens


def _without_next_number(tokens: list[Token], *, following: float | None, em: float) -> list[Token]:
    """Drop the item number or bullet right before the next label, which starts at `following` ("… 4." "Nghề nghiệp")."""
    if following is None or (tokens and following - tokens[-1].box.right > 1.2 * em):
        return tokens
    while tokens and tokens[-1].text in _BULLETS | {"□", "■", "▢", "("}:
        bullet = tokens.pop()
        if (
            bullet.text in {".", ")", "]", "/"}
            and tokens
            and re.fullmatch(r"\d{1,2}|[IVXLl]{1,4}|[a-hA-H]|[A-D]\d", tokens[-1].text)
        ):
            tokens.pop()
            if tokens and tokens[-1].text in {"(", "["}:
                tokens.pop()
            break
    apart = len(tokens) > 1 and tokens[-1].box.left - tokens[-2].box.right > 1.5 * em
    if apart and re.fullmatch(r"\d{1,2}|[A-D]\d", tokens[-1].text):
        return tokens[:-1]  # an item number without a dot
    return tokens


def _until_gap(tokens: list[Token], widest: float) -> list[Token]:
    for index in range(1, len(tokens)):
        if tokens[index].box.left - tokens[index - 1].box.right > widest:
            return tokens[:index]
    return tokens


def _first_row(page: PageTokens, anchor: Anchor, following: Anchor | None) -> tuple[list[Token], float]:
    row = page.rows[anchor.row]
    same_row = following is not None and following.row == anchor.row
    end = following.start if following is not None and same_row else len(row.tokens)
    tokens = list(row.tokens[anchor.end : end])
    right = following.box.left if following is not None and same_row else float(page.width)
    if anchor.start and row.tokens[anchor.start - 1].text == "(" and anchor.label.kind is Kind.AGE:
        tokens = list(itertools.takewhile(lambda token: token.text != ")", tokens))  # "(tuổi: 71)"
    return _without_next_number(
        _skip_instruction(tokens), following=right if same_row else None, em=page.em
    ), right


def _stops(row: Row, tokens: list[Token], kind: Kind) -> bool:
    """Whether a row is no continuation: a date line, a list item under a diagnosis, a table's head."""
    joined = "".join(token.text for token in tokens)
    text = fold(joined)
    number = r"\d{1,2}[.)]" if kind is Kind.ADDRESS else r"\d{1,2}\s?[.)/-]\s?[^\W\d]|\d{1,2}[.)/]"
    listed = kind is not Kind.TEXT and bool(re.match(rf"^(?:{number}|STT|TT\b|[A-H][.)/][A-ZÀ-ỸĐ])", joined))
    return listed or bool(DATE_LINE.search(text)) or (not tokens and bool(row.tokens))


def _in_table(page: PageTokens, row: Row) -> bool:
    """Whether two or more vertical rules pass through the row's height."""
    middle = row.box.middle[1]
    return sum(fence.top < middle < fence.bottom for fence in page.fences) >= 2


def _is_heading(tokens: list[Token], before: list[Token]) -> bool:
    """A line of capitals under text in small letters is a title of the next part."""
    letters = "".join(char for token in tokens for char in token.text if char.isalpha())
    above = "".join(char for token in before for char in token.text if char.isalpha())
    capitals = sum(char.isupper() for char in letters)
    return len(letters) >= 5 and capitals > 0.9 * len(letters) and not above.isupper()


def _ends(row: Row, kept: list[Token], before: list[Token], kind: Kind) -> bool:
    """Whether what is left of a row carries nothing on."""
    empty = not any(len(token.folded) > 1 for token in kept)
    return empty or _stops(row, kept, kind) or _is_heading(kept, before)


def _owned(row: Row, first: Token, starts: dict[int, Anchor], em: float) -> bool:
    """Whether a row's first word in the column goes on from a label that starts left of it."""
    place = row.tokens.index(first)
    for anchor in starts.values():
        if anchor.start < place:
            between = row.tokens[max(anchor.start, anchor.end - 1) : place + 1]
            if all(b.box.left - a.box.right < 1.5 * em for a, b in itertools.pairwise(between)):
                return True
    return False


def _is_columns(tokens: list[Token], em: float) -> bool:
    """Whether words stand in columns, as in a table's head: two gaps, or one before more than a code."""
    gaps = [i for i in range(1, len(tokens)) if tokens[i].box.left - tokens[i - 1].box.right > 2.5 * em]
    if not gaps:
        return False
    rest = "".join(token.text for token in tokens[gaps[0] :] if not token.in_cell)
    code = r"\W*(?:M[ãa]\W*)?[A-Z]?[\d.,\s|]{0,6}\W*|(?:[A-Z]\d\d(?:\.\d{1,2})?\W*){2,}"
    return len(gaps) > 1 or not re.fullmatch(code, rest)


def _has_room(
    page: PageTokens, anchor: Anchor, anchors: tuple[Anchor, ...], left: float, right: float
) -> bool:
    """Whether a value's first line was not full, so that nothing had to go on below it."""
    if anchor.label.kind is Kind.ADDRESS and goes_on_with_unit(page, anchor.row + 1):
        return False
    margin = min(right, max(row.box.right for row in page.rows))
    line = [token for token in page.rows[anchor.row].tokens if left <= token.box.middle[0] < right]
    if line:  # a second column of labels ends the first one
        end = line[-1].box.right
        beside = [a.box.left for a in anchors if abs(a.row - anchor.row) <= _NEAR and a.box.left > end]
        margin = min([margin, *beside])
    return bool(line) and margin - line[-1].box.right > max(_EARLY * page.em, 0.2 * page.width)


def _continued(
    page: PageTokens, anchor: Anchor, anchors: tuple[Anchor, ...], left: float, right: float, *, found: bool
) -> list[Token]:
    """Tokens of the rows below that carry the value on, inside the label's column."""
    more: list[Token] = []
    bottom = page.rows[anchor.row].box.bottom
    budget = anchor.label.lines - (1 if found else 0)
    if found and _has_room(page, anchor, anchors, left, right):
        return []
    for index in range(anchor.row + 1, len(page.rows)):
        row = page.rows[index]
        column = [token for token in row.tokens if left <= token.box.middle[0] < right]
        if not column:
            continue
        if budget <= 0 or min(token.box.top for token in column) - bottom > 1.6 * page.em:
            break
        starts = {a.start: a for a in anchors if a.row == index}
        firsts = [row.tokens[place] for place in starts if row.tokens[place] in column]
        kept = column[: min((column.index(token) for token in firsts), default=len(column))]
        ended = len(kept) < len(column)
        stop = row.tokens[min(starts)].box.left if ended and starts else None
        kept = _without_next_number(kept, following=stop, em=page.em)
        if ended and len(kept) == 1 and re.fullmatch(r"\d{1,2}|[A-D]\d", kept[0].text):
            break  # the next item's number
        enters = _in_table(page, row) and not _in_table(page, page.rows[anchor.row])
        slots = anchor.label.kind is Kind.ADDRESS and goes_on_with_unit(page, index)
        if enters or _owned(row, column[0], starts, page.em) or (_is_columns(column, page.em) and not slots):
            break
        if _ends(row, kept, more, anchor.label.kind):
            break
        more.extend(kept)
        if ended:
            break
        bottom = max(token.box.bottom for token in column)
        budget -= 1
    return more


def value_span(page: PageTokens, anchors: tuple[Anchor, ...], index: int) -> ValueSpan:
    """Return what stands after `anchors[index]`; empty tokens where the slot is empty."""
    anchor = anchors[index]
    following = anchors[index + 1] if index + 1 < len(anchors) else None
    tokens, right = _first_row(page, anchor, following)
    kind = anchor.label.kind
    beside = column_beside(page, anchor, anchors) if kind in _FREE else None
    if beside is not None:
        right = min(right, beside)
        tokens = [token for token in tokens if token.box.left < right]
    if kind not in _ROOMY and not anchor.joined:
        tokens = _until_gap(tokens, 4.0 * page.em)
        tokens = before_sex(tokens, page.em) if kind is Kind.PERSON else tokens
    elif kind in DATED and not anchor.joined:
        kept = before_next(tokens, page.em, behind=anchor.box.right)
        tokens = kept if kept or words_under(page, anchor, anchors) else tokens
    elif kind is not Kind.CHOICE and not anchor.joined:
        tokens = before_visits(before_options(tokens, anchors, page.em, behind=anchor.box.right), page.em)
    text = [token for token in tokens if not token.in_cell]
    text = own_words(text) if kind is not Kind.FACILITY else text
    boxed = tuple(token for token in tokens if token.in_cell)
    behind = any(a.row == anchor.row and a.start < anchor.start for a in anchors)
    left = anchor.box.left - page.em if behind else 0.0
    if not text and not boxed and kind is not Kind.NONE:
        text = words_under(page, anchor, anchors)
        if text:
            return ValueSpan(tokens=tuple(text), boxed=(), left=anchor.box.right, right=right)
    text += name_below(page, anchor, anchors, text)
    if anchor.label.lines > 1:
        more = _continued(page, anchor, anchors, left, right, found=bool(text))
        more = [token for token in more if not token.in_cell]
        text += more if text or kind is Kind.FACILITY else own_words(more)
    return ValueSpan(tokens=tuple(text), boxed=boxed, left=anchor.box.right, right=right)
