"""The registry and the cockpit for programs, and the table for the public declaration."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from pipeline.export.table.table import Table
from pipeline.export.table.table_csv import table_csv
from sohoa.keeping.moment import iso
from storage.facilities.cockpit import Seat, is_complete
from storage.facilities.declaration import COLUMNS, WIDTHS, declaration
from storage.facilities.facilities import Facility

Json = dict[str, Any]


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


def declaration_csv(seats: Sequence[Seat]) -> bytes:
    """Return the table for the public declaration, as the station gives it too."""
    rows = declaration(seats)
    return table_csv(Table(title="", lines=(), headings=COLUMNS, rows=rows, widths=WIDTHS))
