"""Which ruled cell does a piece of text stand in?"""

from collections.abc import Sequence

from models.clean_page import Layout
from models.geometry import Box

_LONG = 1.8
"""A vertical rule is a column's wall from so many line heights on; shorter ones are walls of digit boxes."""
_SPANNED = 0.75
"""Share of a cell's width that the rule above or below it covers at least (scans break rules)."""

_TOUCH = 0.03
"""A rule that ends within this share of the cell's width from a wall touches it."""

_CORNER = 10.0
"""Pixels between a rule's end and the middle of the wall that it meets, in narrow cells."""
_BROKEN = 2.2
"""Gap in a vertical rule, in line heights, that a bad scan may make."""
_BESIDE = 0.3
"""Rules side by side for more than this share of the shorter one are two: one is a streak or a crease."""
_STRAY = 4.0
"""Pixels that pieces of one vertical rule may lie beside each other."""
_TALL, _LEAN = 45.0, 0.009
"""A rule so many line heights long that leans by more than this share of it is no print but a streak …"""
_STEEP = 0.015
"""… whose pieces lie on a line that leans by less than this."""
_AT_END = 0.45
"""A wall that ends within so many line heights of a horizontal rule stands on it."""
_SAME_END = 12.0
"""Rules whose ends lie within so many pixels end at one lost wall."""
_ENOUGH = 3
"""A wall that stands on a rule at one end only must meet more rules than this."""


def walls(layout: Layout, height: float) -> tuple[Box, ...]:
    """Return the vertical rules that part columns; `height` is the usual height of a line in pixels.

    Walls of digit boxes are too short; creases and streaks of the scanner end at no horizontal rule.
    """
    upright = [rule for rule in layout.vertical if not _beside_cell(rule, layout)]
    whole = [rule for rule in _mended(upright, reach=_BROKEN * height) if rule.height >= _LONG * height]
    framed = [rule for rule in whole if _is_framed(rule, layout, height)]
    loose = [rule for rule in whole if rule not in framed]
    return tuple(rule for rule in framed if not _is_streak(rule, loose, height))


def _is_streak(wall: Box, loose: Sequence[Box], height: float) -> bool:
    """Tell whether a wall leans over the page's length, or goes on above and below it where no table is."""
    if wall.height > _TALL * height and wall.width > _LEAN * wall.height:
        return True
    ends = [
        rule.middle[1] > wall.middle[1]
        for rule in loose
        if abs(rule.middle[0] - wall.middle[0]) <= _STRAY + _STEEP * abs(rule.middle[1] - wall.middle[1])
        and max(rule.top - wall.bottom, wall.top - rule.bottom) > _BROKEN * height
    ]
    return any(ends) and not all(ends)


def _mended(rules: Sequence[Box], *, reach: float) -> list[Box]:
    """Join pieces of one vertical rule that a bad scan broke."""
    mended: list[Box] = []
    for rule in sorted(rules, key=lambda one: one.top):
        for at, above in enumerate(mended):
            near = abs(above.middle[0] - rule.middle[0]) <= max(above.width, rule.width) + _STRAY
            beside = above.bottom - rule.top > _BESIDE * min(above.height, rule.height)
            if near and not beside and rule.top - above.bottom <= reach:
                mended[at] = Box.hull((above, rule))
                break
        else:
            mended.append(rule)
    return mended


def _is_framed(wall: Box, layout: Layout, height: float) -> bool:
    """Tell whether a wall stands between horizontal rules: both its ends lie on rules that it meets."""
    x = wall.middle[0]
    near = _AT_END * height
    met = [rule.middle[1] for rule in layout.horizontal if rule.left - near <= x <= rule.right + near]
    top = any(abs(level - wall.top) <= near for level in met)
    bottom = any(abs(level - wall.bottom) <= near for level in met)
    inside = sum(wall.top - near <= level <= wall.bottom + near for level in met)
    return (top and bottom) or ((top or bottom) and inside > _ENOUGH)


def cell_of(box: Box, layout: Layout, walls: Sequence[Box]) -> Box | None:
    """Return the ruled cell around the middle of `box`, or None where it stands between no walls."""
    x, y = box.middle
    near = [wall for wall in walls if wall.top <= y <= wall.bottom]
    left = max((wall for wall in near if wall.middle[0] <= x), key=lambda wall: wall.middle[0], default=None)
    right = min((wall for wall in near if wall.middle[0] > x), key=lambda wall: wall.middle[0], default=None)
    sides = [wall for wall in (left, right) if wall is not None]
    if not sides:
        return None
    span = (
        left.middle[0] if left is not None else _open_side(sides[0], layout, right=False),
        right.middle[0] if right is not None else _open_side(sides[0], layout, right=True),
    )
    if not span[0] < x < span[1]:
        return None
    levels = [*_levels(layout, span), *_ends_inside(walls, span)]
    top, bottom = max(wall.top for wall in sides), min(wall.bottom for wall in sides)
    return Box(
        left=span[0],
        right=span[1],
        top=max((top, *(level for level in levels if level <= y))),
        bottom=min((level for level in levels if level > y), default=bottom),
    )


def _ends_inside(walls: Sequence[Box], span: tuple[float, float]) -> list[float]:
    """Heights at which walls between two others begin or end: there a rule runs, be it lost."""
    inner = [wall for wall in walls if span[0] < wall.left and wall.right < span[1]]
    return [level for wall in inner for level in (wall.top, wall.bottom)]


def _open_side(wall: Box, layout: Layout, *, right: bool) -> float:
    """Where a table whose outer wall is lost ends: where the rules do that meet the next wall."""
    x = wall.middle[0]
    met = [
        rule
        for rule in layout.horizontal
        if wall.top - _SAME_END <= rule.middle[1] <= wall.bottom + _SAME_END and rule.left < x < rule.right
    ]
    ends = [rule.right if right else rule.left for rule in met]
    if not ends:
        return x
    end = max(ends) if right else min(ends)
    same = [rule.middle[1] for rule, other in zip(met, ends, strict=True) if abs(other - end) <= _SAME_END]
    closed = min(same) - wall.top <= _SAME_END and wall.bottom - max(same) <= _SAME_END
    return end if len(same) >= _ENOUGH or (len(same) > 1 and closed) else x


def _levels(layout: Layout, span: tuple[float, float]) -> list[float]:
    """Heights at which rules, put together, run from wall to wall."""
    pieces = [
        (rule.middle[1], max(rule.left, span[0]), min(rule.right, span[1]))
        for rule in layout.horizontal
        if rule.left < span[1] and rule.right > span[0]
    ]
    return [
        level
        for level, _, _ in pieces
        if _runs_through(
            [piece for piece in pieces if abs(piece[0] - level) <= _near(span[1] - span[0])], span
        )
    ]


def _runs_through(pieces: Sequence[tuple[float, float, float]], span: tuple[float, float]) -> bool:
    """Tell whether rule pieces of one height touch both walls; underlines of values do not."""
    width = span[1] - span[0]
    reach = max(_TOUCH * width, _near(width), _CORNER)
    touching = min(left for _, left, _ in pieces) - span[0] <= reach
    touching &= span[1] - max(right for _, _, right in pieces) <= reach
    return touching and sum(right - left for _, left, right in pieces) >= _SPANNED * width


def _near(width: float) -> float:
    """How far apart the pieces of one rule may lie, in pixels: straightened pages lean by 0.3 degrees."""
    return max(4.0, 0.006 * width)


def _beside_cell(rule: Box, layout: Layout) -> bool:
    return any(
        cell.vertical_overlap(rule) > 0.5  # noqa: PLR2004 (half)
        and min(abs(rule.middle[0] - cell.left), abs(rule.middle[0] - cell.right)) < 0.35 * cell.width
        and rule.height < 2.0 * cell.height
        for cell in layout.cells
    )
