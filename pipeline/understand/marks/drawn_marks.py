"""Marks drawn on the words of options: a circled number, a stroke through what does not apply, a cross beside."""

import re

import numpy as np

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.marks.ink import crop, ink_share
from pipeline.understand.marks.options import Option
from pipeline.understand.marks.rings import is_closed, ring_share
from pipeline.understand.page_tokens import PageTokens

_DARK = 150
_FAINT = 225.0
"""Grey value (0–255) above which nothing is ink, however faint a print."""
_CROSS = re.compile(r"^[xX×✓✔vV☒☑√✗✘⊠☓]$")


def _ring_ink(clean: CleanPage, box: Box, em: float) -> float:
    """Ink in the frame around a printed number, where a circle would run."""
    reach = 0.55 * em
    outer = box.grown(reach)
    whole = ink_share(clean.unruled, outer) * outer.area
    core = box.grown(0.12 * em)
    return max(0.0, whole - ink_share(clean.unruled, core) * core.area) / max(1.0, outer.area - core.area)


def circled_number(clean: CleanPage, options: list[Option], em: float) -> tuple[str | None, float, bool]:
    """Return (chosen, certainty 0–1, False) where one printed number has much more ink around it."""
    numbered = {option.choice.value: option.number_box for option in options if option.number_box is not None}
    if len(numbered) < 2:
        return None, 0.0, False
    shares = {value: _ring_ink(clean, box, em) for value, box in numbered.items()}
    ranked = sorted(shares.values(), reverse=True)
    if ranked[0] < 0.05 or ranked[0] < 2.2 * ranked[1]:
        return None, 0.0, False
    return max(shares, key=lambda value: shares[value]), min(0.95, 1 - ranked[1] / ranked[0]), False


def _struck(clean: CleanPage, box: Box, em: float) -> float:
    """Longest unbroken run of ink at the height of a word's small letters, in heights of the word.

    Letters are broken by their counters; a stroke through them is not. Word boxes need not be tight.
    """
    band = Box(
        left=max(0.0, box.left - _PAST * em),
        top=box.top + 0.3 * box.height,
        right=box.right + _PAST * em,
        bottom=box.bottom - 0.25 * box.height,
    )
    middle = crop(clean.whitened, band)
    if not middle.size:
        return 0.0
    # A faint print is dark where it is nearer to its own ink than to white.
    faint = min(_FAINT, (float(np.percentile(crop(clean.whitened, box), 2)) + 255) / 2)
    dark = (middle < max(_DARK, faint)).astype(np.uint8)
    longest = 0
    for row in range(max(1, dark.shape[0] - 1)):
        line = dark[row : row + 2].any(axis=0)
        edges = np.flatnonzero(np.diff(np.concatenate(([0], line.view(np.int8), [0]))))
        longest = max(longest, int((edges[1::2] - edges[::2]).max(initial=0)))
    return longest / max(1.0, box.height)


def left_unstruck(clean: CleanPage, options: list[Option], em: float) -> tuple[str | None, float]:
    """Of options without boxes the one that is not crossed out."""
    if len(options) < 2 or (len(options) == 2 and any(option.number_box for option in options)):
        return None, 0.0
    shares = sorted((_struck(clean, option.box, em), option.choice.value) for option in options)
    (low, kept), (high, _) = shares[:2]
    if high < 1.0 or low > 0.7 * high:
        return None, 0.0
    return kept, min(0.95, (high - low) / high + 0.3)


def crossed(page: PageTokens, options: list[Option]) -> str | None:
    """An X or tick that the readers saw as a letter beside an option: of two options it is the nearer one's."""
    marked = set()
    for row_index in {option.row for option in options}:
        beside = [option for option in options if option.row == row_index]
        within = {place for option in beside for place in range(option.start, option.end)}
        for place, token in enumerate(page.rows[row_index].tokens):
            if place in within or not _CROSS.match(token.text):
                continue
            before = [token.box.left - option.box.right for option in beside if option.end <= place]
            behind = [option.left - token.box.right for option in beside if option.start > place]
            left, right = min(before, default=np.inf), min(behind, default=np.inf)
            if min(left, right) > _NEARER * max(left, right):
                continue
            side = [o for o in beside if (o.end <= place if left < right else o.start > place)]
            near = side[-1] if left < right else side[0]
            if min(left, right) < _BESIDE * near.box.height:
                marked.add(near.choice.value)
    return marked.pop() if len(marked) == 1 else None


def bracketed(page: PageTokens, options: list[Option]) -> str | None:
    """A ring that the readers saw as a bracket beside one of two options ("Nam ( Nữ )", "Nam ) Nữ")."""
    if len(options) != 2 or options[0].row != options[1].row:
        return None
    first, second = sorted(options, key=lambda option: option.start)
    tokens = page.rows[first.row].tokens
    before, behind = tokens[first.start - 1 : first.start], tokens[second.end : second.end + 1]
    between = [token.text for token in tokens[first.end : second.start]]
    around = [token.text for token in (*before, *behind)]
    if "/" in between or len({"(", ")"} & {*between}) != 1 or (around[:1] == ["("] and around[-1:] == [")"]):
        return None
    if [token.text for token in before] == [")"]:
        return None  # "1) Nam  2) Nữ": the print's own
    opened = "(" in between
    if any(not text.strip("(). ").isdigit() for text in between if text.strip("(). ")):
        return None
    return second.choice.value if opened and ")" not in between else first.choice.value


_PAST = 0.4
"""How far past a word its stroke may run, in line heights."""
_NEARER = 0.6
"""Share of the farther distance up to which a mark is clearly the nearer option's."""
_BESIDE = 3.0
"""How far from an option's words its cross may stand, in their heights."""
_RINGED = 0.62
"""Share of an option's width from which lines above and below it are a ring."""


def ringed(clean: CleanPage, options: list[Option], em: float) -> tuple[str | None, float, bool]:
    """Return (chosen, certainty 0–1, whether two are) by the ring around an option's words."""
    shares = sorted(
        ((ring_share(clean, option.box, em), place) for place, option in enumerate(options)), reverse=True
    )
    (top, place), runner = shares[0], shares[1][0] if len(shares) > 1 else 0.0
    option = options[place]
    if top < _RINGED or not is_closed(clean, option.box, em, left=option.left):
        return None, 0.0, False
    if runner >= _RINGED and runner > 0.8 * top:
        return None, 0.0, True
    return option.choice.value, min(0.97, 0.6 + top - runner), False
