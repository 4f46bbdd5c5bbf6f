"""The zones of a proposal as TOML: real keys, each tied to a label by its wording."""

import json
from collections.abc import Iterator, Sequence

from models.forms.definition import Kind, Shares
from pipeline.understand.marks.box_values import BOXED
from sohoa.definitions.lay_together import NOWHERE
from sohoa.definitions.printed_label import PrintedLabel
from sohoa.definitions.propose_form import kind_of

CELLS = 4
"""Boxes in a row from which they are cells of a code and not boxes to tick."""
_LEAST = 0.02
"""Share of the page's width below which no value has room …"""
_ROOM, _GAP = 0.12, 0.005
"""… and before cells none but a wide one; white before the cells."""
_SHORT = frozenset({Kind.AGE, Kind.INTEGER})
"""Kinds whose values need fewer."""
_APART = frozenset({Kind.SIGNATURE, Kind.HEADING, Kind.FACILITY})
_HEAD = frozenset({"superior", "facility_name"})


def zone_toml(label: PrintedLabel) -> Iterator[str]:
    """Yield the lines of a label's zone; none where it has no place."""
    line, cells = _line(label), _cells(label)
    if _has_no_place(label) or not (label.marks or cells or line):
        return
    yield ""
    yield "[[zones]]"
    yield f"label = {json.dumps(wording_of(label), ensure_ascii=False)}"
    if label.marks:
        yield "ring = true" if label.ring else "ring = false"
        yield "options = ["
        for mark in label.marks:
            text = json.dumps(" ".join(mark.text.split()), ensure_ascii=False)
            yield f"  {{ text = {text}, at = {_shares(mark.at)} }},"
        yield "]"
        return
    if line and label.further:
        yield from _list("at", (line, *label.further))
    elif line:
        yield f"at = [{_shares(line)}]"
    if cells:
        yield from _list("cells", cells)


def _has_no_place(label: PrintedLabel) -> bool:
    """Who signs, who issues: read from the page, not from a place."""
    known = label.label
    apart = known is not None and (
        known.kind in _APART or known.field.startswith("_") or known.field in _HEAD
    )
    return apart or label.zone == NOWHERE


def _cells(label: PrintedLabel) -> tuple[Shares, ...]:
    """Boxes of one character each: a row, the few of an age, the one for an option's number."""
    kind = kind_of(label)
    least = 1 if label.figure else min(CELLS, BOXED[kind]) if kind in _SHORT else CELLS
    return label.boxes if len(label.boxes) >= least else ()


def _line(label: PrintedLabel) -> Shares | None:
    """The label's line, up to its cells where words have room before them (a diagnosis, then its code)."""
    left, top, right, bottom = label.zone
    if label.figure:
        return None
    if label.boxes and not label.marks:
        right = min(box[0] for box in label.boxes) - _GAP
        return (left, top, right, bottom) if right - left > _ROOM else None
    return label.zone if right - left > _LEAST else None


def wording_of(label: PrintedLabel) -> str:
    """Return the wording that the zone's label has: as printed, or the listed one that it was read as."""
    return label.wording if label.listed and label.wording else " ".join(label.text.split())


def _list(key: str, places: Sequence[Shares]) -> Iterator[str]:
    yield f"{key} = ["
    for at in places:
        yield f"  {_shares(at)},"
    yield "]"


def _shares(at: Shares) -> str:
    return "[" + ", ".join(f"{share:.4f}" for share in at) + "]"
