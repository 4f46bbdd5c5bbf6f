"""What a drawing of a page is: pixels and the truth about them, before any damage.

Boxes are pixels of `DrawnPage.image`; `samples.bundle` moves them into the pixels of the written scan.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from PIL import Image

from models.geometry import Box
from models.vocabulary import Form

Group = Literal["train", "tune", "test"]
"""Who may look at a layout, a font or a kind of damage: learning, choosing thresholds, measuring only."""

Hand = Literal["typed", "typewriter", "handwritten"]
"""How a value was put on the paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLine:
    """One line of text as a person reads it: labels and values, without leaders and box walls."""

    text: str
    """NFC, single spaces."""
    box: Box
    handwritten: bool = False
    """True where the values on the line are (a mixed line counts as handwritten)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnField:
    """The truth about one slot of the form, in the contract's vocabulary."""

    value: str | int | None
    """Canonical form; None = the slot is there and empty (`absent`)."""
    raw: str | None = None
    """The value's words as printed; None when absent."""
    box: Box | None = None
    """Hull of the value's ink; of the empty slot, or None, when absent."""
    hand: Hand = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnRow:
    """One row of a table; `cells` has the contract's column names."""

    cells: Mapping[str, str | None]
    raw: str
    box: Box
    hand: Hand = "typed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """One upright, undamaged side of paper."""

    image: Image.Image
    """RGB, upright, no margin beyond the paper."""
    dpi: float
    form: Form | None
    """None only for a blank side."""
    layout: str
    """Name of the drawing routine's variant, e.g. `discharge_certificate/2026-a`."""
    layout_group: Group
    patient_id: str
    """Whose paper this is; a page whose id differs from its chart's first page is `other_patient`."""
    document_id: str
    """Pages with the same id are one document, in the order they are given."""
    lines: tuple[DrawnLine, ...] = ()
    """In the order a person reads."""
    fields: Mapping[str, DrawnField] = field(default_factory=dict)
    """By contract name; only slots that this page has."""
    tables: Mapping[str, tuple[DrawnRow, ...]] = field(default_factory=dict)
    """`lab_results` {test, value, unit, reference}; `prescription_items` {drug, strength, quantity, unit,
    directions}. Key present with no rows = the table is there and empty."""

    @property
    def text(self) -> str:
        """One line of text a line."""
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnChart:
    """The pages of one source file in paper order, before scanning."""

    name: str
    """Stem of the file to write."""
    pages: tuple[DrawnPage, ...]
