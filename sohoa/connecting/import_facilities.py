"""Enter a whole list of facilities into the registry: a CSV file of the operator."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from models.codes.read_rows import read_rows
from models.errors import NothingToReadError, UsageError
from sohoa.connecting.facility_entry import facility_entry
from sohoa.messages import say
from storage.errors import UnknownIdError
from storage.facilities.facilities import Facility
from storage.ports.facilities import Facilities

_MUST = ("MA_CSKCB", "TEN_CSKCB")
_MAY = ("LOAI", "CAP", "LIEN_HE", "SO_PHAI_SO_HOA", "HAN")
"""Columns of `sohoa facility status --csv` and of the declaration, so a list can go out and come back."""
_LARGEST = 8 * 2**20


def import_facilities(facilities: Facilities, path: Path) -> tuple[Facility, ...]:
    """Enter every row, or change its entry; keys and what the file does not say stay as they are.

    Raises:
        NothingToReadError: the file cannot be read.
        UsageError: no such list (UnknownColumnsError), or a row is not understood; then nothing was entered.
    """
    try:
        content = path.read_bytes() if path.stat().st_size <= _LARGEST else b""
    except OSError:
        raise NothingToReadError(say("codes.unreadable", path=path)) from None
    _, rows = read_rows(content, (*_MUST, *_MAY), _MUST)
    entries = tuple(_entry(facilities, row, number) for number, row in enumerate(rows, start=2))
    for entry in entries:
        facilities.keep(entry)
    return entries


def _entry(facilities: Facilities, row: Mapping[str, str], line: int) -> Facility:
    charts = row.get("SO_PHAI_SO_HOA", "")
    if charts and not charts.isdigit():
        raise UsageError(say("facility.import.line", line=line))
    known = _known(facilities, row["MA_CSKCB"])
    try:
        told = facility_entry(
            code=row["MA_CSKCB"],
            name=row["TEN_CSKCB"],
            kind=row.get("LOAI") or (known.type.value if known else "public"),
            tier=row.get("CAP") or (known.tier.value if known else "basic"),
            contact=row.get("LIEN_HE") or (known.contact if known else ""),
            verify_key=known.verify_key if known else None,
            recipient=known.recipient if known else None,
            charts=int(charts) if charts else (known.charts if known else None),
            deadline=row.get("HAN") or None,
        )
    except UsageError:
        raise UsageError(say("facility.import.line", line=line)) from None
    return told if told.deadline or known is None else replace(told, deadline=known.deadline)


def _known(facilities: Facilities, code: str) -> Facility | None:
    try:
        return facilities.get(code)
    except UnknownIdError:
        return None
