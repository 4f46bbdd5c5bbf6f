"""From the codes of a font back to characters, so that its text can be copied and searched."""

from collections.abc import Sequence
from typing import Literal

_BLOCK = 100
"""Most entries that one `beginbfchar` or `beginbfrange` may hold (ISO 32000-1, 9.7.5)."""


def unicode_map(entries: Sequence[str], *, kind: Literal["bfchar", "bfrange"]) -> bytes:
    """Return a ToUnicode CMap of two-byte codes; an entry is a line of its kind: `<0041> <0041>`."""
    blocks = [entries[start : start + _BLOCK] for start in range(0, len(entries), _BLOCK)]
    listed = "".join("\n".join((f"{len(block)} begin{kind}", *block, f"end{kind}\n")) for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{listed}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")
