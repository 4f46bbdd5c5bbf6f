"""Load and search: `python -m benchmarks.keeping --records 200000 [--postgresql]`.

Loads charts through the same ports as a run does (reading is stubbed), a transaction for every twenty files;
says pages a second and how much the database grew; then asks a thousand questions of ten kinds. `--at URL`
loads into a database of your own, goes on where an earlier call stopped, and asks.
"""

import argparse
import json
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from benchmarks.keeping.ask import ask
from benchmarks.keeping.invented import PAPERS, invented, sha256
from benchmarks.keeping.place import place
from benchmarks.keeping.spent import spent
from benchmarks.table import show_table
from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.records.custody.custody import SqlCustody
from storage.records.database import Database
from storage.records.filing.records import SqlRecords
from storage.records.migrate import upgrade
from storage.records.work import SqlWorkQueue


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    options = argparse.ArgumentParser()
    options.add_argument("--records", type=int, default=200_000)
    options.add_argument("--postgresql", action="store_true", help="a throw-away server instead of SQLite")
    options.add_argument("--at", default="", help="this database; what it holds is not loaded again")
    options.add_argument("--together", type=int, default=20, help="files that share one transaction")
    options.add_argument("--json", type=Path, help="also write the figures here")
    given = options.parse_args(arguments)
    with place(postgresql=given.postgresql, at=given.at) as url, closing(Database(url)) as database:
        upgrade(database)
        figures: dict[str, Any] = {"database": database.engine.dialect.name}
        custody = SqlCustody(database)
        there = sum(custody.counts(batch.id).files for batch in custody.batches())
        if there * PAPERS < given.records:
            figures |= _load(database, range(there, given.records // PAPERS), given.together)
            _settle(database)
        figures["search"] = ask(SqlRecords(database), spent(database))
    for key, value in figures.items():
        if key != "search":
            print(f"{key}: {value}")
    rows = [(kind, *figure.values()) for kind, figure in figures["search"].items()]
    headings = ("kind", "asked", "found", "p50", "p95", "max", "CPU p50", "CPU p95")
    show_table("Search, milliseconds", headings, rows)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1))


def _load(database: Database, files: range, together: int) -> dict[str, object]:
    before, waited, cost = _size(database), 0.0, 0.0
    for first in files[::together]:
        charts = {sha256(n): invented(n) for n in range(first, min(first + together, files.stop))}
        clock = spent(database)
        began, start = clock(), time.perf_counter()
        _record(database, charts)
        waited += time.perf_counter() - start
        cost += clock() - began
    pages = len(files) * PAPERS
    grown = _size(database) - before
    return {
        "records": pages,
        "pages a second": round(pages / waited, 1),
        "CPU milliseconds a page": round(1000 * cost / pages, 2),
        "bytes a page": round(grown / pages),
    }


def _record(database: Database, charts: dict[str, object]) -> None:
    custody, queue, records = SqlCustody(database), SqlWorkQueue(database), SqlRecords(database)
    batch_id = custody.open_batch(name="bench", facility="01001").id
    arrivals = [Arrival(name=f"{one}.pdf", sha256=one, size=1, path=Path(one)) for one in charts]
    ids = [one.scan_id for one in custody.receive(batch_id, arrivals)]
    custody.stored(ids)
    loadings = []
    for scan_id, (digest, chart) in zip(ids, charts.items(), strict=True):
        claim = queue.claim(scan_id, holder="bench")
        loadings.append(
            Loading(
                claim=claim,
                digitized=chart,
                digitized_sha256=digest,
                pdf_sha256=digest,
                provenance={"pipeline": "bench"},
            )
        )
    records.load(loadings)


def _settle(database: Database) -> None:
    """Let PostgreSQL look at what was loaded, as its own service does minutes later."""
    if not database.is_sqlite:
        with database.writing() as connection:
            connection.execute(sa.text("ANALYZE"))


def _size(database: Database) -> int:
    """Return the bytes that the database takes on the disk."""
    query = "SELECT pg_database_size(current_database())"
    if database.is_sqlite:
        query = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    with database.reading() as connection:
        return int(connection.execute(sa.text(query)).scalar_one())


if __name__ == "__main__":
    main()
