"""The list of facilities: five-digit codes and the names that stand in headers."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.codes.folded import folded
from models.codes.read_rows import UnknownColumnsError, read_rows

_COLUMNS = ("MA_CSKCB", "TEN_CSKCB")
_CODE_LENGTH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Facilities:
    """All facilities of a list."""

    names: Mapping[str, str]
    """Code → name."""

    def code_of(self, name: str) -> str | None:
        """Return the code of a facility by its name, marks and case aside; None for none or several."""
        wanted = folded(name)
        found = [code for code, known in self.names.items() if folded(known) == wanted]
        return found[0] if len(found) == 1 else None


def read_facilities(content: bytes) -> Facilities:
    """Read a list with the columns MA_CSKCB and TEN_CSKCB; UnknownColumnsError for any other file."""
    _, rows = read_rows(content, _COLUMNS)
    names = {row["MA_CSKCB"]: row["TEN_CSKCB"] for row in rows}
    if any(len(code) != _CODE_LENGTH or not code.isascii() or not code.isalnum() for code in names):
        raise UnknownColumnsError("a facility code has five characters")
    return Facilities(names=names)
