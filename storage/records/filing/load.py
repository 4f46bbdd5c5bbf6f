"""Load finished readings: everything about a scan commits together, or not at all."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import ScanState
from storage.filing import Loaded, Loading
from storage.records import tables
from storage.records.events import Happening
from storage.records.filing.file_away import Filing, file_away
from storage.records.filing.reread import put_beside, read_before, rest, stays_in_force
from storage.records.pages.twins import learn_traits
from storage.records.search.index import forget_older, index_filed
from storage.records.work import HELD, holding

PIPELINE = "pipeline"
"""The key of VERSION in a provenance."""
_SETTLED = (
    sa.update(tables.scan)
    .where(HELD)
    .values(
        state=sa.bindparam("to_state"),
        reason=sa.bindparam("to_reason"),
        settled_at=sa.bindparam("to_settled_at"),
        holder=None,
        lease_until=None,
    )
)
"""Built once: making a statement costs more than most of them do in the database."""


def load(
    connection: sa.Connection, loadings: Sequence[Loading], *, at: datetime
) -> tuple[tuple[Loaded, ...], tuple[Happening, ...]]:
    """Write all loadings inside the caller's transaction; return what became of each, and what to note.

    Many scans cost hardly more statements than one: rows of a kind are written together.
    """
    filings = [file_away(one, pipeline_version=one.provenance[PIPELINE], at=at) for one in loadings]
    held = [_settle(connection, *pair, at) for pair in zip(loadings, filings, strict=True)]
    known = _known(connection, [filing.reading["id"] for filing in filings])
    outcomes: list[Loaded] = []
    fresh: dict[str, Filing] = {}
    for filing, mine in zip(filings, held, strict=True):
        reading_id = filing.reading["id"]
        if reading_id in known or reading_id in fresh:
            outcomes.append(Loaded.ALREADY_DONE)
        elif mine:
            fresh[reading_id] = filing
            outcomes.append(Loaded.DONE)
        else:
            outcomes.append(Loaded.LEASE_LOST)
    beside = _write(connection, list(fresh.values()))
    outcomes = [
        Loaded.BESIDE if outcome is Loaded.DONE and filing.reading["id"] in beside else outcome
        for outcome, filing in zip(outcomes, filings, strict=True)
    ]
    return tuple(outcomes), tuple(_tell(filing, reading_id in beside) for reading_id, filing in fresh.items())


def _settle(connection: sa.Connection, loading: Loading, filing: Filing, at: datetime) -> bool:
    """Bring a scan to rest; tell whether the claim still held."""
    settled = {
        **holding(loading.claim),
        "to_state": filing.state.value,
        "to_reason": filing.reason.value if filing.reason else None,
        "to_settled_at": at,
    }
    return connection.execute(_SETTLED, settled).rowcount == 1


def _known(connection: sa.Connection, reading_ids: Sequence[str]) -> frozenset[str]:
    query = sa.select(tables.reading.c.id).where(tables.reading.c.id.in_(reading_ids))
    return frozenset(connection.execute(query).scalars())


def _write(connection: sa.Connection, filings: Sequence[Filing]) -> frozenset[str]:
    """Write the rows of new readings; return those that are only kept beside what is in force."""
    before = read_before(connection, [filing.reading["scan_id"] for filing in filings])
    again = [filing for filing in filings if filing.reading["scan_id"] in before]
    beside = [filing for filing in again if _outlasted(connection, filing)]
    for table, written in (
        (tables.reading, [filing.reading for filing in filings]),
        (tables.page, [row for filing in filings for row in filing.pages]),
        (tables.record, [row for filing in filings for row in filing.records]),
        (tables.record_version, [row for filing in filings for row in filing.versions]),
        (tables.finding, [row for filing in filings for row in filing.findings]),
        (tables.review_task, [row for filing in filings for row in filing.tasks]),
    ):
        if written:
            connection.execute(sa.insert(table), written)
    for filing in beside:
        put_beside(connection, filing.reading["id"])
        rest(connection, filing.reading["scan_id"])
    in_force = [filing for filing in filings if filing not in beside]
    for filing in again:
        if filing not in beside:
            forget_older(connection, filing.reading["id"], filing.reading["scan_id"])
    learn_traits(connection, in_force)
    index_filed(connection, in_force)
    return frozenset(filing.reading["id"] for filing in beside)


def _outlasted(connection: sa.Connection, filing: Filing) -> bool:
    return stays_in_force(
        connection, filing.reading["scan_id"], quarantined=filing.state is ScanState.QUARANTINED
    )


def _tell(filing: Filing, is_beside: bool) -> Happening:  # noqa: FBT001 - what there is to tell of it
    scan_id = filing.reading["scan_id"]
    if is_beside:
        return "kept_beside", scan_id, {"records": len(filing.records)}
    reason = filing.reason.value if filing.reason else None
    detail = {"pages": len(filing.pages), "records": len(filing.records), "reason": reason}
    return filing.state.value, scan_id, detail
