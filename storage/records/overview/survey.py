"""The house from above, in SQL."""

from datetime import datetime

from storage.overview.standing import Standing, Waiting
from storage.records import rows
from storage.records.database import Database
from storage.records.overview.standing import standing, waiting
from storage.records.rows import Clock


class SqlSurvey:
    """See `storage.ports.overview.Survey`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def standing(self, *, since: datetime, at: datetime | None = None, most: int = 200) -> Standing:
        """See `Survey.standing`."""
        with self._database.reading() as connection:
            return standing(connection, since=since, at=at or self._now(), most=most)

    def waiting(self) -> tuple[Waiting, ...]:
        """See `Survey.waiting`."""
        with self._database.reading() as connection:
            return waiting(connection)
