"""Load finished readings: everything about a scan commits together, or not at all."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody import ScanState
from storage.filed import Loaded, Loading
from storage.records import rows, tables
from storage.records.events import Happening
from storage.records.file_away import Filing, file_away
from storage.records.queue import held
from storage.records.reread import put_beside, rest, stays_in_force
from storage.records.search.index import forget_older, index
from storage.records.twins import learn_traits

PIPELINE = "pipeline"
"""The key of VERSION in a provenance."""


def load(
    connection: sa.Connection, loadings: Sequence[Loading], *, at: datetime
) -> tuple[tuple[Loaded, ...], tuple[Happening, ...]]:
    """Write each loading inside the caller's transaction; return what became of it, and what to note."""
    outcomes: list[Loaded] = []
    told: list[Happening] = []
    filed: list[Filing] = []
    for loading in loadings:
        filing = file_away(loading, pipeline_version=loading.provenance[PIPELINE], at=at)
        outcome = _load(connection, loading, filing, at)
        outcomes.append(outcome)
        if outcome is Loaded.DONE:
            reason = filing.reason.value if filing.reason else None
            detail = {"pages": len(filing.pages), "records": len(filing.records), "reason": reason}
            told.append((filing.state.value, loading.claim.scan_id, detail))
            filed.append(filing)
        elif outcome is Loaded.BESIDE:
            told.append(("kept_beside", loading.claim.scan_id, {"records": len(filing.records)}))
    learn_traits(connection, [filing.reading["id"] for filing in filed])
    index(connection, (row["id"] for filing in filed for row in filing.records))
    return tuple(outcomes), tuple(told)


def _load(connection: sa.Connection, loading: Loading, filing: Filing, at: datetime) -> Loaded:
    settled = sa.update(tables.scan).where(held(loading.claim))
    settled = settled.values(
        state=filing.state.value,
        reason=filing.reason.value if filing.reason else None,
        holder=None,
        lease_until=None,
        settled_at=at,
    )
    if connection.execute(settled).rowcount != 1:
        return Loaded.ALREADY_DONE if _known(connection, filing) else Loaded.LEASE_LOST
    scan_id = loading.claim.scan_id
    outlasted = stays_in_force(connection, scan_id, quarantined=filing.state is ScanState.QUARANTINED)
    if not rows.insert_new(connection, tables.reading, filing.reading):
        return Loaded.ALREADY_DONE
    for table, written in (
        (tables.page, filing.pages),
        (tables.record, filing.records),
        (tables.record_version, filing.versions),
        (tables.finding, filing.findings),
        (tables.review_task, filing.tasks),
    ):
        if written:
            connection.execute(sa.insert(table), written)
    if outlasted:
        put_beside(connection, filing.reading["id"])
        rest(connection, scan_id)
        return Loaded.BESIDE
    forget_older(connection, filing.reading["id"], scan_id)
    return Loaded.DONE


def _known(connection: sa.Connection, filing: Filing) -> bool:
    query = sa.select(tables.reading.c.id).where(tables.reading.c.id == filing.reading["id"])
    return connection.execute(query).one_or_none() is not None
