"""Which of the printed options is chosen: ticks in boxes, a digit in one box, a circled number, or a written word."""

import re
from dataclasses import dataclass
from statistics import median

import numpy as np
from rapidfuzz.distance import Levenshtein

from models.clean_page import CleanPage
from models.forms.definition import Choice, FormDefinition, Kind, Label
from models.geometry import Box
from pipeline.understand.anchors import Anchor
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold
from pipeline.understand.ink import crop, ink_share, inner
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_DARK = 150
_MARKED = 0.045
"""Ink share of a cell's inside from which it may be a mark; empty cells measure below 0.02."""
_CROSS = re.compile(r"^[xX×✓✔vV☒☑√]$")


@dataclass(frozen=True)
class Option:
    """A printed option on the page."""

    choice: Choice
    row: int
    start: int
    end: int
    box: Box
    number_box: Box | None


def _span_text(tokens: tuple[Token, ...], start: int, end: int) -> str:
    return "".join(token.folded for token in tokens[start:end])


def _option_at(row: Row, row_index: int, start: int, choice: Choice) -> Option | None:
    for text in choice.text:
        wanted = fold(text)
        for end in range(start + 1, min(len(row.tokens), start + 16) + 1):
            read = _span_text(row.tokens, start, end)
            if len(read) > len(wanted) + 1:
                break
            if (
                _reads_as(read, wanted)
                and row.tokens[end - 1].folded
                and _same_marks(row.tokens[start:end], text)
            ):
                number = _number_before(row, start, choice)
                hull = Box.hull(token.box for token in row.tokens[start:end])
                return Option(choice=choice, row=row_index, start=start, end=end, box=hull, number_box=number)
    return None


def _reads_as(read: str, wanted: str) -> bool:
    """Equal, or with one letter more: a mark beside the word, a stroke through it."""
    if wanted == "nam":  # struck through it is read as "Namr", "Nanr", "Nau"
        return read.startswith("na") and len(read) <= 5
    return read == wanted or (len(read) == len(wanted) + 1 and read.startswith(wanted))


def _same_marks(tokens: tuple[Token, ...], text: str) -> bool:
    """Words like "Do" is not "Đỡ": unfolded, at least half of the letters must agree."""
    read = "".join(token.text for token in tokens).lower()
    return Levenshtein.normalized_similarity(read, text.replace(" ", "").lower()) >= 0.6


def _number_before(row: Row, start: int, choice: Choice) -> Box | None:
    for place in range(start - 1, max(-1, start - 3), -1):
        if row.tokens[place].text.rstrip(".") == str(choice.number):
            return row.tokens[place].box
    return None


def _options(page: PageTokens, label: Label, rows: range) -> list[Option]:
    """One option a choice: the longest wording wins, the first place on the page wins."""
    found: dict[str, Option] = {}
    for row_index in rows:
        row = page.rows[row_index]
        for start, token in enumerate(row.tokens):
            if not token.folded:
                continue
            for choice in label.choices:
                option = _option_at(row, row_index, start, choice)
                held = found.get(choice.value)
                if option and (held is None or (held.number_box is None and option.number_box is not None)):
                    found[choice.value] = option
    return list(found.values())


def _cells_near(clean: CleanPage, page: PageTokens, options: list[Option]) -> list[Box]:
    hull = Box.hull(option.box for option in options)
    reach = hull.grown(0.6 * page.em)
    wide = Box(
        left=reach.left - 3 * page.em, top=reach.top, right=reach.right + 14 * page.em, bottom=reach.bottom
    )
    return [cell for cell in clean.layout.cells if _contains(wide, cell) and cell.height < 3 * page.em]


def _contains(outer: Box, box: Box) -> bool:
    x, y = box.middle
    return outer.left <= x <= outer.right and outer.top <= y <= outer.bottom


def _cell_of(option: Option, cells: list[Box], rivals: list[Option], em: float, side: int) -> Box | None:
    """The nearest cell on one side (+1 right, -1 left) before the next option starts."""
    best, best_gap = None, 6.0 * em
    for cell in cells:
        if cell.vertical_overlap(option.box) < 0.35:
            continue
        gap = cell.left - option.box.right if side > 0 else option.box.left - cell.right
        # Words read together with a mark reach into its cell; the middles still tell the side.
        if (
            not -0.9 * em <= gap < best_gap
            or (cell.middle[0] - option.box.middle[0]) * side < 0.5 * cell.width
        ):
            continue
        low, high = sorted((cell.middle[0], option.box.middle[0]))
        blocked = any(
            rival is not option
            and low < rival.box.middle[0] < high
            and rival.box.vertical_overlap(cell) > 0.35
            for rival in rivals
        )
        if not blocked:
            best, best_gap = cell, gap
    return best


def _pair_cells(options: list[Option], cells: list[Box], em: float) -> dict[str, Box]:
    """Give each option its cell: the side on which more options find one of their own, the nearer if equal."""
    best: tuple[int, float, dict[str, Box], int] = (0, 0.0, {}, 1)
    for side in (1, -1):
        pairs = {
            option.choice.value: cell
            for option in options
            if (cell := _cell_of(option, cells, options, em, side)) is not None
        }
        if not pairs or len({id(cell) for cell in pairs.values()}) < len(pairs):
            continue
        boxes = {option.choice.value: option.box for option in options}
        gaps = [
            min(abs(cell.left - boxes[v].right), abs(boxes[v].left - cell.right)) for v, cell in pairs.items()
        ]
        best = max(best, (len(pairs), -sum(gaps) / len(gaps), pairs, side), key=lambda item: item[:2])
    return _with_missed(options, best[2], best[3])


def _with_missed(options: list[Option], pairs: dict[str, Box], side: int) -> dict[str, Box]:
    """Place the cells that the layout lost (a cross over the walls hides a box) where their fellows stand."""
    known = [(option, pairs[option.choice.value]) for option in options if option.choice.value in pairs]
    if not known or len(known) == len(options):
        return pairs
    width = median(cell.width for _, cell in known)
    height = median(cell.height for _, cell in known)
    gap = median(
        cell.left - option.box.right if side > 0 else option.box.left - cell.right for option, cell in known
    )
    lift = median(cell.middle[1] - option.box.middle[1] for option, cell in known)
    placed = dict(pairs)
    for option in options:
        if option.choice.value not in pairs:
            left = option.box.right + gap if side > 0 else option.box.left - gap - width
            top = option.box.middle[1] + lift - height / 2
            placed[option.choice.value] = Box(left=left, top=top, right=left + width, bottom=top + height)
    return placed


def _standing_out(shares: dict[str, float], threshold: float) -> tuple[str | None, float, bool]:
    """Return (chosen, certainty 0–1, double) from the ink of each option."""
    ranked = sorted(shares.items(), key=lambda item: -item[1])
    top, runner = ranked[0], ranked[1] if len(ranked) > 1 else ("", 0.0)
    if top[1] < threshold:
        return None, min(1.0, (threshold - top[1]) / threshold), False
    if runner[1] >= threshold and runner[1] > 0.45 * top[1]:
        return None, 0.0, True
    return top[0], min(1.0, (top[1] - max(runner[1], threshold / 2)) / top[1]), False


def _from_cells(clean: CleanPage, pairs: dict[str, Box]) -> tuple[str | None, float, bool]:
    shares = {value: ink_share(clean.whitened, inner(cell, 0.2)) for value, cell in pairs.items()}
    return _standing_out(shares, _MARKED)


def _ring_ink(clean: CleanPage, box: Box, em: float) -> float:
    """Ink in the frame around a printed number, where a circle would run."""
    reach = 0.55 * em
    outer = box.grown(reach)
    whole = ink_share(clean.unruled, outer) * outer.area
    core = box.grown(0.12 * em)
    return max(0.0, whole - ink_share(clean.unruled, core) * core.area) / max(1.0, outer.area - core.area)


def _from_circles(clean: CleanPage, options: list[Option], em: float) -> tuple[str | None, float, bool]:
    numbered = {option.choice.value: option.number_box for option in options if option.number_box is not None}
    if len(numbered) < 2:
        return None, 0.0, False
    shares = {value: _ring_ink(clean, box, em) for value, box in numbered.items()}
    ranked = sorted(shares.values(), reverse=True)
    if ranked[0] < 0.05 or ranked[0] < 2.2 * ranked[1]:
        return None, 0.0, False
    return max(shares, key=lambda value: shares[value]), min(0.95, 1 - ranked[1] / ranked[0]), False


def _struck(clean: CleanPage, box: Box) -> float:
    """Longest unbroken run of ink at the height of a word's small letters, in heights of the word.

    Letters are broken by their counters; a stroke through them is not. Word boxes need not be tight.
    """
    band = Box(
        left=box.left, top=box.top + 0.3 * box.height, right=box.right, bottom=box.bottom - 0.25 * box.height
    )
    middle = crop(clean.whitened, band)
    if not middle.size:
        return 0.0
    dark = (middle < _DARK).astype(np.uint8)
    longest = 0
    for row in range(max(1, dark.shape[0] - 1)):
        line = dark[row : row + 2].any(axis=0)
        edges = np.flatnonzero(np.diff(np.concatenate(([0], line.view(np.int8), [0]))))
        longest = max(longest, int((edges[1::2] - edges[::2]).max(initial=0)))
    return longest / max(1.0, box.height)


def _from_strikes(clean: CleanPage, options: list[Option]) -> tuple[str | None, float]:
    """Of two options without boxes the one that is not crossed out."""
    if len(options) != 2 or any(option.number_box for option in options):
        return None, 0.0
    shares = sorted((_struck(clean, option.box), option.choice.value) for option in options)
    (low, kept), (high, _) = shares
    if high < 1.0 or low > 0.7 * high:
        return None, 0.0
    return kept, min(0.95, (high - low) / high + 0.3)


def _from_crosses(page: PageTokens, options: list[Option]) -> str | None:
    """An X or tick that the readers saw as a letter right after an option."""
    marked = []
    for option in options:
        tokens = page.rows[option.row].tokens
        after = [
            token.text
            for token in tokens[option.end : option.end + 3]
            if token.text not in {"[", "]", "(", ")"}
        ]
        if after and _CROSS.match(after[0]):
            marked.append(option.choice.value)
    return marked[0] if len(marked) == 1 else None


def _code_digit(page: PageTokens, options: list[Option], label: Label) -> tuple[str | None, Token | None]:
    """A single digit standing in the one box of the group."""
    rows = {option.row for option in options}
    for row_index in sorted(rows):
        for token in page.rows[row_index].tokens:
            if token.in_cell and token.text.isdigit() and len(token.text) == 1:
                for choice in label.choices:
                    if choice.number == int(token.text):
                        return choice.value, token
    return None, None


def _candidate(
    page: PageTokens,
    label: Label,
    options: list[Option],
    value: str | None,
    certainty: float,
    *,
    source: str,
    double: bool,
) -> Candidate:
    chosen = next((option for option in options if option.choice.value == value), None)
    tokens = page.rows[chosen.row].tokens[chosen.start : chosen.end] if chosen else ()
    box = chosen.box if chosen else Box.hull(option.box for option in options)
    return Candidate(
        field=label.field,
        page=page.number,
        raw=join_tokens(tokens) if chosen else None,
        value=value,
        box=box,
        source=source,
        words=words_of(tokens),
        mark_certainty=certainty,
        findings=("double_mark",) if double else (),
    )


def _judge_group(clean: CleanPage, page: PageTokens, label: Label, options: list[Option]) -> Candidate:
    cells = _cells_near(clean, page, options)
    pairs = _pair_cells(options, cells, page.em)
    if len(pairs) >= max(2, len(options) - 1):
        value, certainty, double = _from_cells(clean, pairs)
        return _candidate(page, label, options, value, certainty, source="marks", double=double)
    value, token = _code_digit(page, options, label)
    if value and token:
        return _candidate(page, label, options, value, token.word.confidence, source="code_box", double=False)
    crossed = _from_crosses(page, options)
    if crossed:
        return _candidate(page, label, options, crossed, 0.8, source="marks", double=False)
    value, certainty = _from_strikes(clean, options)
    if value:
        return _candidate(page, label, options, value, certainty, source="strike", double=False)
    value, certainty, double = _from_circles(clean, options, page.em)
    return _candidate(page, label, options, value, certainty, source="circle", double=double)


def _windows(page: PageTokens, anchors: tuple[Anchor, ...], label: Label) -> list[tuple[range, bool]]:
    """Rows to search and whether a label stands at their head; every pair of rows where none does."""
    last = len(page.rows)
    deep = max(3, label.lines, len(label.choices))
    places = [(range(a.row, min(last, a.row + deep)), True) for a in anchors if a.label.field == label.field]
    return places + [(range(row, min(last, row + 2)), False) for row in range(last)]


def _side_by_side(options: list[Option], em: float) -> bool:
    if len(options) != 2 or options[0].row != options[1].row:
        return False
    left, right = sorted((option.box for option in options), key=lambda box: box.left)
    return 0 <= right.left - left.right < 4 * em


def find_choices(
    clean: CleanPage, page: PageTokens, anchors: tuple[Anchor, ...], definition: FormDefinition
) -> tuple[Candidate, ...]:
    """Return a candidate for each option group on the page; value None (not empty) for double marks."""
    found = []
    for label in definition.labels:
        if label.kind not in {Kind.CHOICE, Kind.SEX} or not label.choices:
            continue
        for rows, labelled in _windows(page, anchors, label):
            options = _options(page, label, rows)
            numbered = sum(option.number_box is not None for option in options)
            if label.kind is Kind.SEX and not labelled and _side_by_side(options, page.em):
                labelled = True  # noqa: PLW2901 - "Nam Nữ" beside each other need no label
            enough = 2 if labelled else max(3, len(label.choices) - 1)
            if len(options) >= enough and (labelled or numbered >= enough - 1):
                found.append(_judge_group(clean, page, label, options))
                break
    return tuple(found)
