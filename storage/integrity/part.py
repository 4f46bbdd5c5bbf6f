"""A slice of all objects, so that hashing can be spread over many nights."""

import re
from dataclasses import dataclass

from models.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The `number`-th of `parts` equal slices, by address."""

    number: int = 1
    """From 1."""
    parts: int = 1

    def holds(self, sha256: str) -> bool:
        """Tell whether the address is in this slice."""
        return int(sha256[:8], 16) % self.parts == self.number - 1


WHOLE = Part()


def part(words: str) -> Part:
    """Return the slice that `3/30` names; UsageError for anything else."""
    match = re.fullmatch(r"(\d{1,4})/(\d{1,4})", words)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise UsageError("a part is NUMBER/PARTS, as 3/30")
    return Part(number=int(match[1]), parts=int(match[2]))
