"""The records that may leave the house."""

from collections.abc import Sequence

from models.errors import UsageError
from sohoa.messages import say
from storage.filing import Record
from storage.ports.filing import Records


class StillHeldError(UsageError):
    """A record that is not released does not leave the house."""

    hint = "Release it first: `sohoa record release ID`."


def released(records: Records, references: Sequence[str]) -> tuple[Record, ...]:
    """Return the records in the order named, each once.

    Raises:
        UnknownIdError: an id answers to none or to several.
        StillHeldError: names all that are not released in their present version.
    """
    found = {record.line.id: record for record in map(records.get, references)}
    held = [one.line.id[:8] for one in found.values() if one.line.released_at is None]
    if held:
        raise StillHeldError(say("export.held", count=len(held), names=", ".join(held)))
    return tuple(found.values())
