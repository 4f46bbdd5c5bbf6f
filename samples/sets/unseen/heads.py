"""The head of a short paper."""

from samples.kit.column import Column
from samples.sets.parts.frames import rule
from samples.sets.parts.issuers import issuer
from samples.stays import Case


def head_line(column: Column, case: Case, title: str) -> None:
    """Print the head of a short paper: issuer left, title in the middle, rule below."""
    left, right = column.split(1, 1.5)
    issuer(left, case, "stack", scale=0.9)
    right.words(title, scale=1.4, bold=True, align="centre")
    column.join(left, right)
    rule(column)
