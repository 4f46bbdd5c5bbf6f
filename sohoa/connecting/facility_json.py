"""The registry and the cockpit for programs, and the table for the public declaration."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sohoa.keeping.moment import iso
from storage.cockpit import Seat, is_complete
from storage.facilities import Facility

Json = dict[str, Any]

_COLUMNS = (
    "MA_CSKCB", "TEN_CSKCB", "LOAI", "TUYEN", "SO_HO_SO_PHAI_SO_HOA", "SO_DA_PHAT_HANH",
    "SO_DA_GUI_DUOC_NHAN", "TY_LE", "HAN", "DAT_100",
)  # fmt: skip
"""Of the declaration; no official form of it is known, see docs/connection.md."""


def facility_json(one: Facility) -> Json:
    """Return one entry of the registry."""
    return {
        "code": one.code,
        "name": one.name,
        "type": one.type.value,
        "tier": one.tier.value,
        "contact": one.contact,
        "verify_key": one.verify_key,
        "recipient": one.recipient,
        "charts": one.charts,
        "deadline": one.deadline.isoformat() if one.deadline else None,
    }


def seat_json(one: Seat) -> Json:
    """Return one facility of the cockpit: counts and codes only."""
    return {
        "code": one.facility.code,
        "name": one.facility.name,
        "type": one.facility.type.value,
        "tier": one.facility.tier.value,
        "complete": is_complete(one),
        "share": round(one.share, 4),
        "charts": one.facility.charts,
        "released": one.released,
        "accepted": one.accepted,
        "received": one.received,
        "open": one.open,
        "dead": one.dead,
        "oldest_s": one.oldest_s,
        "refusals": one.refusals,
        "heard_at": iso(one.heard_at),
        "accepted_at": iso(one.accepted_at),
        "reasons": [{"why": why.value, "number": number} for why, number in one.reasons],
    }


def total_json(seats: Sequence[Seat], now: datetime) -> Json:
    """Return the whole province in numbers."""
    return {
        "schema": "sohoa.cockpit/1",
        "at": iso(now),
        "complete": sum(is_complete(one) for one in seats),
        "of": len(seats),
    }


def declaration_csv(seats: Sequence[Seat]) -> str:
    """Return the table for the public declaration; cells that a spreadsheet would compute are quoted."""
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(_COLUMNS)
    for one in seats:
        entry = one.facility
        table.writerow((
            _plain(entry.code), _plain(entry.name), entry.type.value, entry.tier.value, entry.charts,
            one.released, one.accepted, f"{one.share:.1%}", entry.deadline, "1" if is_complete(one) else "0",
        ))  # fmt: skip
    return written.getvalue()


def _plain(cell: str) -> str:
    """Put an apostrophe before what would be a formula."""
    return f"'{cell}" if cell.lstrip()[:1] in {"=", "+", "-", "@", "＝", "＋", "－", "＠"} else cell
