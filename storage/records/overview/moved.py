"""What came in and went out in a span of time, and what reviewers are asked, box by box."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.custody import SETTLED, ScanState
from storage.overview.standing import Asked, BoxFlow, Flow
from storage.records import tables

_SCAN, _READING, _PAGE, _RECORD = tables.scan.c, tables.reading.c, tables.page.c, tables.record.c
_TASK, _RELEASE, _BATCH = tables.review_task.c, tables.release.c, tables.batch.c
_READ = tables.reading.join(tables.scan, _SCAN.id == _READING.scan_id)
_BLANK = _READ.join(tables.page, sa.and_(_PAGE.reading_id == _READING.id, _PAGE.state == PageState.BLANK))
_RELEASED = _READ.join(tables.record, _RECORD.reading_id == _READING.id).join(
    tables.release, _RELEASE.record_id == _RECORD.id
)
_MANY = sa.func.count()


def moved(connection: sa.Connection, since: datetime, at: datetime) -> tuple[BoxFlow, ...]:
    """Return the boxes in which anything moved after `since` and until `at`, the oldest first."""

    def count(source: sa.FromClause, moment: sa.Column[datetime], what: Any = _MANY) -> dict[str, int]:  # noqa: ANN401 - a sum
        query = sa.select(_SCAN.batch_id, what).select_from(source).where(moment > since, moment <= at)
        return dict(connection.execute(query.group_by(_SCAN.batch_id)).tuples().all())

    came = count(tables.scan, _SCAN.received_at)
    pages = count(_READ, _READING.made_at, sa.func.sum(_READING.pages))
    blank = count(_BLANK, _READING.made_at)
    released = count(_RELEASED, _RELEASE.at)
    ended = _ended(connection, since, at)
    return tuple(
        BoxFlow(
            batch_name=name,
            flow=Flow(
                files_in=came.get(batch, 0),
                files_out=ended.get(batch, {}),
                pages_out=pages.get(batch, 0),
                pages_blank=blank.get(batch, 0),
                records_released=released.get(batch, 0),
            ),
        )
        for batch, name in _names(connection, {*came, *pages, *blank, *released, *ended})
    )


def asked(connection: sa.Connection) -> tuple[Asked, ...]:
    """Return the boxes with open questions to reviewers, those asked first on top."""
    oldest = sa.func.min(_READING.made_at)
    query = (
        sa.select(_BATCH.name, _MANY.label("questions"), oldest.label("oldest"))
        .select_from(
            _READ.join(tables.review_task, _TASK.reading_id == _READING.id).join(
                tables.batch, _BATCH.id == _SCAN.batch_id
            )
        )
        .where(_TASK.open)
        .group_by(_BATCH.id, _BATCH.name)
        .order_by(oldest, _BATCH.name)
    )
    return tuple(
        Asked(batch_name=row.name, questions=row.questions, oldest=row.oldest)
        for row in connection.execute(query)
    )


def _ended(connection: sa.Connection, since: datetime, at: datetime) -> Mapping[str, Mapping[ScanState, int]]:
    query = (
        sa.select(_SCAN.batch_id, _SCAN.state, _MANY)
        .where(_SCAN.settled_at > since, _SCAN.settled_at <= at, _SCAN.state.in_(SETTLED))
        .group_by(_SCAN.batch_id, _SCAN.state)
    )
    found: dict[str, dict[ScanState, int]] = defaultdict(dict)
    for batch, state, number in connection.execute(query):
        found[batch][ScanState(state)] = number
    return found


def _names(connection: sa.Connection, batches: Iterable[str]) -> list[tuple[str, str]]:
    query = sa.select(_BATCH.id, _BATCH.name).where(_BATCH.id.in_(list(batches)))
    return [(row.id, row.name) for row in connection.execute(query.order_by(_BATCH.opened_at, _BATCH.name))]
