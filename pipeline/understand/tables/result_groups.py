"""The lines of a lab table that are one result: names, limits and units may run over several."""

import itertools

from models.codes.lab_tests import is_listed_test
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.columns import TableBlock, cells_of
from pipeline.understand.tables.limits_below import are_limits_below, limits_alone

_SYMMETRIC = 0.4
"""How far off the middle of its name's lines a result may stand, in line heights."""
_NEARER = 0.8
"""How much nearer limits stand to their own test than to the one above."""
_TOUCHING = 0.1
"""White between the lines of a name and of the result in their middle, in line heights."""


def result_groups(page: PageTokens, block: TableBlock, last: int) -> list[list[Row]]:
    """Rows of the block; a line that holds only more of a name, reference or unit belongs to the row above."""
    groups: list[list[Row]] = []
    body = page.rows[block.first_row : last]
    below = are_limits_below(body, block)
    leads = False
    for row, beneath in itertools.zip_longest(body, body[1:]):
        cells = cells_of(row, block)
        if not any(cells.values()):
            continue
        if leads:
            groups[-1].append(row)
            leads = False
            continue
        above = groups[-1][-1] if groups else None
        leads = beneath is not None and _leads(row, above, beneath, block)
        if leads:
            groups.append([row])
            continue
        named = cells.get("test") and not (below and limits_alone(cells["test"]))
        hanging = not named and not cells.get("number") and (below or not cells.get("value"))
        near = bool(groups) and row.box.top - groups[-1][-1].box.bottom < page.em
        if near and (
            hanging or _goes_on(cells, cells_of(groups[-1][-1], block)) or _around(groups[-1], row, block)
        ):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _around(group: list[Row], row: Row, block: TableBlock) -> bool:
    """Whether a name of two lines stands above and below the middle line that holds its result."""
    told = [
        (bool(cells.get("test")), bool(cells.get("value")))
        for cells in (cells_of(one, block) for one in group)
    ]
    cells = cells_of(row, block)
    here = bool(cells.get("test")), bool(cells.get("value"))
    if told == [(True, False)] and here == (False, True):
        return row.box.top < group[0].box.bottom + _TOUCHING * row.box.height
    if told != [(True, False), (False, True)] or here != (True, False):
        return False
    middle = (group[0].box.middle[1] + row.box.middle[1]) / 2
    return abs(middle - group[1].box.middle[1]) < _SYMMETRIC * row.box.height


def _leads(row: Row, above: Row | None, beneath: Row, block: TableBlock) -> bool:
    """Whether limits alone on a line stand over the middle line of their test, nearer to it than to the one above."""
    cells, below = cells_of(row, block), cells_of(beneath, block)
    alone = bool(cells.get("reference")) and not cells.get("test") and not cells.get("value")
    if not alone or not below.get("test") or below.get("reference"):
        return False
    if above is None:
        return True
    return beneath.box.middle[1] - row.box.middle[1] < _NEARER * (row.box.middle[1] - above.box.middle[1])


def _goes_on(cells: dict[str, list[Token]], above: dict[str, list[Token]]) -> bool:
    """Whether a test's name goes on from the row above: one of the two has the result, the lower begins small."""
    name = cells.get("test")
    if cells.get("reference") and above.get("reference"):
        return False  # a row of its own, whose neighbour has no result
    if not name or not above.get("test") or is_listed_test(join_tokens(name)):
        return False
    if not (name[0].text[0].islower() or name[0].text[0] in "(["):
        return False
    return bool(cells.get("value")) != bool(above.get("value"))
