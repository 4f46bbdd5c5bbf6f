"""How queue and survey grow with a backlog: python -m benchmarks.queue_growth 125000 500000 2000000.

Rows are made by the database itself, in boxes of 2,000; nothing is read. Times are medians in milliseconds.
"""

import argparse
import json
import math
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from storage.records.database import Database
from storage.records.migrate import upgrade
from storage.records.overview.survey import SqlSurvey
from storage.records.queue import SqlWorkQueue

BOX = 2000
TRIES = 9
FACILITY = "5f0c2a3e-6f5e-4d5b-9d0e-000000000000"
HOUSE = "INSERT INTO facility (id, code) VALUES (:facility, 'x')"
SCANS = """
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :rows)
INSERT INTO scan (id, facility_id, batch_id, sha256, name, size, received_at, state, attempts, fence, lane)
SELECT printf('%08x-0000-4000-8000-%012x', i, i), :facility,
       printf('%08x-1111-4000-8000-000000000000', i / :box), printf('%064x', i),
       printf('hop-%d/%d.pdf', i / :box, i), 500000, :at, 'stored', 0, 0, 1
FROM n
"""
BOXES = """
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :boxes)
INSERT INTO batch (id, facility_id, name, state, opened_at)
SELECT printf('%08x-1111-4000-8000-000000000000', i), :facility, printf('Hộp %d', i), 'open', :at FROM n
"""


def fill(database: Database, rows: int, *, at: datetime = datetime(2026, 11, 25, tzinfo=UTC)) -> None:
    """Make a backlog of so many files that came at `at`."""
    common = {"facility": FACILITY, "at": at.strftime("%Y-%m-%d %H:%M:%S.%f")}
    with database.writing() as connection:
        connection.execute(sa.text(HOUSE), {"facility": FACILITY})
        connection.execute(sa.text(BOXES), {**common, "boxes": -(-rows // BOX)})
        connection.execute(sa.text(SCANS), {**common, "rows": rows, "box": BOX})


def median(work: Callable[[], object]) -> float:
    """Return milliseconds of the middle try."""
    times = []
    for _ in range(TRIES):
        before = time.perf_counter()
        work()
        times.append(time.perf_counter() - before)
    return round(1000 * statistics.median(times), 2)


def measure(rows: int, folder: Path) -> dict[str, float]:
    """Fill a database and time each step that a night takes again and again."""
    path = folder / f"{rows}.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        upgrade(database)
        before = time.perf_counter()
        fill(database, rows)
        filled = time.perf_counter() - before
        with database.engine.connect() as connection:  # the log of the filling is no part of a night
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        queue, survey = SqlWorkQueue(database), SqlSurvey(database)
        box = f"{rows // BOX // 2:08x}-1111-4000-8000-000000000000"
        ids = iter(queue.waiting(box, most=TRIES * 2))
        figures = {
            "rows": rows,
            "fill_us_a_row": round(1e6 * filled / rows, 2),
            "megabytes": round(path.stat().st_size / 1e6),
            "next_round_of_a_box": median(lambda: queue.waiting(box, most=1000)),
            "next_round_of_all": median(lambda: queue.waiting(most=1000)),
            "claim": median(lambda: queue.claim(next(ids), holder="me")),
            "renew": median(lambda: queue.renew("me")),
            "holders": median(queue.holders),
            "release_expired": median(queue.release_expired),
            "boxes_with_work": median(survey.waiting),
            "morning": median(lambda: survey.standing(since=datetime.now(UTC) - timedelta(days=1))),
        }
    path.unlink()
    return figures


def growth(first: dict[str, float], last: dict[str, float]) -> dict[str, float]:
    """Return the power of the queue's length that each time grew with: 0 flat, 1 linear, more is worse."""
    times = math.log(last["rows"] / first["rows"])
    return {
        name: round(math.log(max(last[name], 0.01) / max(first[name], 0.01)) / times, 2)
        for name in first
        if name not in {"rows", "fill_us_a_row"}
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="+")
    found = []
    with tempfile.TemporaryDirectory() as place:
        for size in sorted(parser.parse_args().rows):
            found.append(measure(size, Path(place)))
            print(json.dumps(found[-1]), flush=True)
    if len(found) > 1:
        print(json.dumps({"grows_with_the_power": growth(found[0], found[-1])}))
