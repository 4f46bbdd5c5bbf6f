"""The part of a PDF graphics state that decides how an image shows, and the operators that change it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pikepdf

from models.geometry import Matrix

INVISIBLE = 3
"""Text render mode of OCR layers; higher ones clip."""
HARMLESS = frozenset(
    (
        *("/Type", "/LW", "/LC", "/LJ", "/ML", "/D", "/RI", "/Font", "/FL", "/SM", "/SA"),
        *("/OP", "/op", "/OPM", "/AIS", "/TK", "/UCR", "/UCR2", "/BG", "/BG2"),
    )
)
"""Entries of a graphics state dictionary that change no image on a screen (ISO 32000-1, table 58)."""
OPAQUE = {"/ca": 1, "/CA": 1, "/SMask": "/None", "/BM": "/Normal"}
"""Entries that could, with the value that does not."""
CMYK = 4

Operands = Sequence[pikepdf.Object]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawingState:
    """What q saves and Q restores."""

    matrix: Matrix
    """To user space."""
    fill: str = "black"
    """`black`, `white` or `other`."""
    text_mode: int = 0
    plain: bool = True
    """Nothing transparent, no transfer curve."""
    clipped: bool = False
    """Something may hide parts of the page."""


def advance(state: DrawingState, operator: str, operands: Operands) -> DrawingState:
    """Return the state after `operator` (cm, Tr, gs with its dictionary, or one that sets the fill colour).

    Raises:
        ValueError, TypeError: the operands make no sense.
    """
    change = CHANGES.get(operator)
    return change(state, operands) if change else state


def matrix_of(numbers: Iterable[object]) -> Matrix:
    """Return the 3 × 3 matrix of the six numbers a b c d e f."""
    a, b, c, d, e, f = (float(str(number)) for number in numbers)
    return np.array([[a, c, e], [b, d, f], [0.0, 0.0, 1.0]])


def _transformed(state: DrawingState, operands: Operands) -> DrawingState:
    return replace(state, matrix=np.matmul(state.matrix, matrix_of(operands)))


def _writing(state: DrawingState, operands: Operands) -> DrawingState:
    mode = int(operands[0])
    return replace(state, text_mode=mode, clipped=state.clipped or mode > INVISIBLE)


def _entered(state: DrawingState, operands: Operands) -> DrawingState:
    entries = operands[0].items()
    return state if all(_opaque(key, value) for key, value in entries) else replace(state, plain=False)


def _filled(state: DrawingState, operands: Operands) -> DrawingState:
    numbers = tuple(float(number) for number in operands)
    black = (0.0, 0.0, 0.0, 1.0) if len(numbers) == CMYK else (0.0,) * len(numbers)
    white = (0.0,) * CMYK if len(numbers) == CMYK else (1.0,) * len(numbers)
    return replace(state, fill="black" if numbers == black else "white" if numbers == white else "other")


def _filled_otherwise(state: DrawingState, _: Operands) -> DrawingState:
    return replace(state, fill="other")


CHANGES: dict[str, Callable[[DrawingState, Operands], DrawingState]] = {
    "cm": _transformed,
    "Tr": _writing,
    "gs": _entered,
    **dict.fromkeys(("g", "rg", "k"), _filled),
    **dict.fromkeys(("cs", "sc", "scn"), _filled_otherwise),
}


def _opaque(key: str, value: object) -> bool:
    """Whether an entry of a graphics state dictionary leaves images as they are."""
    if key in HARMLESS:
        return True
    words = str(value) if isinstance(value, pikepdf.Name) else value
    return key in OPAQUE and words == OPAQUE[key]
