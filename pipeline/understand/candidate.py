"""One opinion about one field, with the ink it rests on. Losers are kept beside the winner."""

import dataclasses
from dataclasses import dataclass

from models.geometry import Box
from models.text import Word
from pipeline.understand.page_tokens import Token

APART = frozenset({"zone", "ner"})
"""Sources that are weighed apart from the reading of the page: a second read, and a guess."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A value read in one place by one rule. Boxes in clean-page pixels."""

    field: str
    page: int
    raw: str | None
    """The words as read; None when the slot is empty."""
    value: str | int | None
    """Canonical, or None when empty or not understood."""
    box: Box | None
    source: str
    """The rule: label, cells, marks, header, signature, date_line, table, zone, ner."""
    rule: str = ""
    """Which zone or model of that kind, with a hash of it; "" where `source` says all."""
    anchor_likeness: float = 1.0
    words: tuple[Word, ...] = ()
    handwritten: bool = False
    mark_certainty: float | None = None
    """0–1 for tick marks and circles: how far the chosen option stands out."""
    second_read: bool | None = None
    """Whether a second, independent look at the same ink read the same; None where nobody looked."""
    findings: tuple[str, ...] = ()
    traits: dict[str, float] = dataclasses.field(default_factory=dict)
    """Further evidence for the scorer, each 0–1."""

    slot: Box | None = None
    """Where the label of an empty slot stands."""

    @property
    def empty(self) -> bool:
        """True where the form has the slot and nothing stands in it."""
        return self.raw is None and self.value is None and not self.findings


def words_of(tokens: tuple[Token, ...] | list[Token]) -> tuple[Word, ...]:
    """Return the distinct words that the tokens come from, in order."""
    return tuple({id(token.word): token.word for token in tokens}.values())
