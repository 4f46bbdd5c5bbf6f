"""What each field of a table may hold."""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files


class Need(StrEnum):
    """Must it be there?"""

    MUST = "must"
    """Nothing leaves without it."""
    ASKED = "asked"
    """The decree requires it and papers can say it: left empty and noted where they do not."""
    MAY = "may"
    ABSENT = "absent"
    """No paper of ours says it in a form that the decree takes; always empty. docs/exports.md lists these."""
    CLAIM = "claim"
    """Belongs to a claim: always empty, because a digitized chart is none."""


_SHAPES: Mapping[str, str] = {
    "time": r"\d{4}(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d|0{8})",
    "day": r"\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])",
    "days": r"\d{8}(?:;\d{8})*",
    "person": r"\d{9}|\d{12}|[A-Z]\d{7}",
    "card": r"[A-Z]{2}[1-5]\d{12}",
    "icd": r"[A-Z]\d{2}(?:\.\d{1,3})?",
    "icds": r"[A-Z]\d{2}(?:\.\d{1,3})?(?:;[A-Z]\d{2}(?:\.\d{1,3})?){0,11}",
    "1-3": "[1-3]",
    "1-5": "[1-5]",
    "1-8": "[1-8]",
    "digits2": r"\d{2}",
    "digits3": r"\d{3}",
    "digits5": r"\d{5}",
    "place": r"[0-9A-Z]{5}",
    "phone": r"(?:0|\+84)\d{8,10}",
    "whole": r"\d{1,10}",
    "kind": r"0[1-9]|1[0-6]",
}
"""Shapes by name; domain reference 3 and 4.4 are where they come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One field."""

    field: str
    longest: int | None
    """Characters; None for any number."""
    need: Need
    shape: str | None
    """A regular expression for the whole value."""

    def allows(self, value: str) -> bool:
        """Tell whether the field may hold this value (not empty)."""
        if self.need in {Need.ABSENT, Need.CLAIM}:
            return False
        fits = self.longest is None or len(value) <= self.longest
        return fits and (self.shape is None or re.fullmatch(self.shape, value) is not None)


@cache
def rules(table: str) -> tuple[Rule, ...]:
    """Return the rules of a table (`XML1`) in the order in which its fields are written."""
    text = files("pipeline.export.qd4750.rules").joinpath(f"{table}.csv").read_text(encoding="utf-8")
    return tuple(
        Rule(
            field=row["field"],
            longest=int(row["longest"]) if row["longest"] else None,
            need=Need(row["need"]),
            shape=_SHAPES[row["shape"]] if row["shape"] else None,
        )
        for row in csv.DictReader(text.splitlines())
    )
