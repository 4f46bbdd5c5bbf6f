"""A link for programs. Keys are added, never renamed."""

from typing import Any

from sohoa.keeping.moment import iso
from storage.outward.transfers import Transfer


def transfer_json(one: Transfer) -> dict[str, Any]:
    """Return one link without its address."""
    return {
        "id": one.id,
        "to": one.to,
        "purpose": one.purpose,
        "records": list(one.records),
        "made_at": iso(one.made_at),
        "made_by": one.made_by,
        "ends_at": iso(one.ends_at),
        "called_back_at": iso(one.called_back_at),
    }
