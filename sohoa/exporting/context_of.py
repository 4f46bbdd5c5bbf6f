"""What the operator's lists and a person's decisions add to an export."""

from collections.abc import Mapping
from datetime import UTC, datetime

from pipeline.export.context import Context
from pipeline.places.place import Places
from sohoa.codes.lists_in_force import imported_lists
from storage.open_stores import Stores


def context_of(stores: Stores, decisions: Mapping[str, str], *, at: datetime | None = None) -> Context:
    """Return the context of an export made now, or `at` a time (aware) for bytes that repeat."""
    made_at = at or datetime.now(UTC)
    lists = imported_lists(stores)
    return Context(
        made_at=made_at,
        places=Places(imported=lists.admin_units()),
        icd=lists.icd,
        facilities=lists.facilities(made_at.date()),
        decisions=decisions,
    )
