"""The journal in SQL."""

from collections.abc import Mapping

from storage.records import events, rows
from storage.records.database import Database
from storage.records.rows import Clock


class SqlJournal:
    """See `storage.ports.people.Journal`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def note(self, action: str, subject: str, detail: Mapping[str, str | int | None], *, by: str) -> None:
        """See `Journal.note`."""
        with self._database.writing() as connection:
            told = [(action, subject, detail)]
            events.note(self._database, connection, told, actor=by, at=self._now())
