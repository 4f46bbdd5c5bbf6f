"""How queue and survey grow with a backlog: python -m benchmarks.queue 125000 500000 2000000.

Rows are made by the database itself, in boxes of 2,000; nothing is read. Times are medians in milliseconds:
of the processor with SQLite, which works in this process, so that a busy machine does not matter; of the
clock with PostgreSQL.

--read      half of the files are charts of twenty pages that were read: ROWS counts pages, of read and of
            waiting charts together.
--server    PostgreSQL instead of SQLite.
"""

import argparse
import json
import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from benchmarks.queue.backlog import BOX, PAGES, fill
from storage.records.database import Database
from storage.records.migrate import upgrade
from storage.records.overview.survey import SqlSurvey
from storage.records.work import SqlWorkQueue
from tests.contracts.servers import postgresql

TRIES = 9
_SLOW = 3.0
"""Seconds after which three tries are enough."""


def median(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """Return milliseconds of the middle try."""
    times: list[float] = []
    while len(times) < (TRIES if sum(times) < _SLOW else 3):
        before = clock()
        work()
        times.append(clock() - before)
    return round(1000 * statistics.median(times), 2)


def measure(rows: int, database: Database, *, read: bool) -> dict[str, float]:
    """Fill an empty database and time each step that a night takes again and again."""
    files = rows // PAGES if read else rows
    clock = time.process_time if database.is_sqlite else time.perf_counter

    def median_of(work: Callable[[], object]) -> float:
        return median(work, clock)

    upgrade(database)
    before = time.perf_counter()
    fill(database, files, read=files // 2 if read else 0)
    filled = time.perf_counter() - before
    queue, survey = SqlWorkQueue(database), SqlSurvey(database)
    box = f"{files // BOX * 3 // 4:08x}-1111-4000-8000-0000{files // BOX * 3 // 4:08x}"
    ids = iter(queue.waiting(box, most=TRIES * 2))
    return {
        "rows": rows,
        "files": files,
        "fill_us_a_row": round(1e6 * filled / rows, 2),
        "megabytes": round(_size(database) / 1e6),
        "next_round_of_a_box": median_of(lambda: queue.waiting(box, most=1000)),
        "next_round_of_all": median_of(lambda: queue.waiting(most=1000)),
        "claim": median_of(lambda: queue.claim(next(ids), holder="me")),
        "renew": median_of(lambda: queue.renew("me")),
        "holders": median_of(queue.holders),
        "release_expired": median_of(queue.release_expired),
        "boxes_with_work": median_of(survey.waiting),
        "morning": median_of(lambda: survey.standing(since=datetime.now(UTC) - timedelta(days=1))),
    }


def _size(database: Database) -> int:
    """Return the bytes that the database takes on disk."""
    pages = "(SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size())"
    whole = pages if database.is_sqlite else "pg_database_size(current_database())"
    with database.reading() as connection:
        return int(connection.execute(sa.text(f"SELECT {whole}")).scalar_one())


@contextmanager
def empty(*, server: bool) -> Iterator[Database]:
    """Give a database of its own, gone afterwards."""
    with tempfile.TemporaryDirectory() as place, closing(Database(f"sqlite:///{place}/queue.db")) as one:
        if not server:
            yield one
            return
    with postgresql() as url, closing(Database(f"{url}/postgres")) as one:
        yield one


def growth(first: dict[str, float], last: dict[str, float]) -> dict[str, float]:
    """Return the power of the queue's length that each time grew with: 0 flat, 1 linear, more is worse."""
    times = math.log(last["rows"] / first["rows"])
    return {
        name: round(math.log(max(last[name], 0.01) / max(first[name], 0.01)) / times, 2)
        for name in first
        if name not in {"rows", "files", "fill_us_a_row"}
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rows", type=int, nargs="+")
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--server", action="store_true")
    wish = parser.parse_args()
    found = []
    for size in sorted(wish.rows):
        with empty(server=wish.server) as base:
            found.append(measure(size, base, read=wish.read))
        print(json.dumps(found[-1]), flush=True)
    if len(found) > 1:
        print(json.dumps({"grows_with_the_power": growth(found[0], found[-1])}))
