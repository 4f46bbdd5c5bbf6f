"""What a facility is called."""

from datetime import UTC, datetime

from models.errors import UsageError
from sohoa.codes.lists_in_force import imported_lists
from sohoa.keeping.moment import HERE
from sohoa.messages import say
from storage.open_stores import Stores


def name_of(stores: Stores, code: str) -> str:
    """Return the name in the official list or the registry; UsageError where neither has the code."""
    known = imported_lists(stores).facilities(datetime.now(UTC).astimezone(HERE).date())
    name = known.names.get(code) if known is not None else None
    if name is None:
        raise UsageError(say("facility.no_name"))
    return name
