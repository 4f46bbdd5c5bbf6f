"""The boxes beside printed options, and which of them holds a mark."""

from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.marks.ink import ink_share, inner
from pipeline.understand.marks.options import Option
from pipeline.understand.page_tokens import PageTokens

_MARKED = 0.045
"""Ink share of a cell's inside from which it may be a mark; empty cells measure below 0.02."""
_BOX = (1.25, 0.12)
"""Where a box that the layout lost may stand beside its words, in line heights from them."""
_WALLS = 0.07
"""Ink share of such a place from which an empty box may stand there …"""
_MORE_INK = 1.3
"""… and how much more of it a marked one has than the next."""
_ALIKE = 1.45
"""Empty boxes have about the same ink."""


def cells_near(clean: CleanPage, page: PageTokens, options: list[Option]) -> list[Box]:
    """Return the small cells that may be the boxes of these options."""
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
        gap = cell.left - option.box.right if side > 0 else option.left - cell.right
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


def pair_cells(options: list[Option], cells: list[Box], em: float) -> dict[str, Box]:
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
        boxes = {option.choice.value: option for option in options}
        gaps = [
            min(abs(cell.left - boxes[v].box.right), abs(boxes[v].left - cell.right))
            for v, cell in pairs.items()
        ]
        best = max(best, (len(pairs), -sum(gaps) / len(gaps), pairs, side), key=lambda item: item[:2])
    return _with_missed(options, best[2], best[3])


def _with_missed(options: list[Option], pairs: dict[str, Box], side: int) -> dict[str, Box]:
    """Place the cells that the layout lost (a cross over the walls hides a box) where their fellows stand."""
    known = [(option, pairs[option.choice.value]) for option in options if option.choice.value in pairs]
    if 2 * len(known) < len(options) or len(known) == len(options):
        return pairs
    width = median(cell.width for _, cell in known)
    height = median(cell.height for _, cell in known)
    gap = median(
        cell.left - option.box.right if side > 0 else option.left - cell.right for option, cell in known
    )
    lift = median(cell.middle[1] - option.box.middle[1] for option, cell in known)
    placed = dict(pairs)
    numbered = any(option.number_box is not None for option, _ in known)
    for option in options:
        if option.choice.value not in pairs:
            begin = option.left if numbered else option.box.left  # a box may have been read as "1"
            left = option.box.right + gap if side > 0 else begin - gap - width
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


def marked_cell(clean: CleanPage, pairs: dict[str, Box]) -> tuple[str | None, float, bool]:
    """Return (chosen, certainty 0–1, whether two are marked) of the options' boxes."""
    shares = {value: ink_share(clean.whitened, inner(cell, 0.2)) for value, cell in pairs.items()}
    return _standing_out(shares, _MARKED)


def marked_beside(clean: CleanPage, options: list[Option], em: float) -> tuple[str | None, float]:
    """Choose among boxes that the layout lost: all options have ink on one side, one has clearly more."""
    best: tuple[str | None, float] = (None, 0.0)
    for side in (-1, 1):
        shares = sorted((_ink_beside(clean, option, em, side), option.choice.value) for option in options)
        (low, _), (second, _), (top, value) = shares[0], shares[-2], shares[-1]
        if low >= _WALLS and second <= _ALIKE * low and top >= _MORE_INK * second:
            best = max(best, (value, min(0.9, top / second - 1)), key=lambda found: found[1])
    return best


def _ink_beside(clean: CleanPage, option: Option, em: float, side: int) -> float:
    far, near = (reach * em for reach in _BOX)
    end, middle = option.box.right, option.box.middle[1]
    left, right = (option.left - far, option.left - near) if side < 0 else (end + near, end + far)
    place = Box(left=left, top=middle - 0.6 * em, right=right, bottom=middle + 0.6 * em)
    return ink_share(clean.whitened, place)
