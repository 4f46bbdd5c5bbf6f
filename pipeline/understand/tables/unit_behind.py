"""The parts of a unit that reach into the results' column ("9.28 K/" | "µL"), put with the rest of it."""

import re

from models.codes.lab_units import known_unit
from pipeline.understand.page_tokens import Token, join_tokens
from pipeline.understand.tables.lab_cells import UNIT, is_unit

_FIGURE = re.compile(r"[<>≤≥]?\d+(?:[.,]\d+)?")


def unit_behind(cells: dict[str, list[Token]]) -> dict[str, list[Token]]:
    """Return the cells of a row, what stands between result and unit in the column that makes a unit of it.

    Nothing moves where the two do not make one, where the result is no figure, or where the unit is one by itself.
    """
    value, unit = cells.get("value", []), cells.get("unit", [])
    if not value or not unit or value[-1].box.right > unit[0].box.left + unit[0].box.height:
        return cells
    start = next((i for i, token in enumerate(value) if _FIGURE.fullmatch(token.text)), None)
    between = value[start + 1 :] if start is not None else []
    alone = join_tokens(unit)
    whole = "/" in alone and re.fullmatch(UNIT, alone)
    if not between or whole or not _is_one([*between, *unit]):
        return cells
    return {**cells, "value": value[: -len(between)], "unit": [*between, *unit]}


def _is_one(tokens: list[Token]) -> bool:
    text = re.sub(r"\s", "", join_tokens(tokens)).strip("()[].")
    return is_unit(text) or is_unit(known_unit(text)[0])
