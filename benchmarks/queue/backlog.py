"""A backlog of any length, made by the database itself: files that wait, and charts that were read."""

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from storage.records.database import Database

BOX = 2000
"""Files of a box."""
PAGES = 20
"""Pages of a chart that was read."""
FACILITY = "5f0c2a3e-6f5e-4d5b-9d0e-000000000000"
CAME = datetime(2026, 11, 25, tzinfo=UTC)

_HOUSE = "INSERT INTO facility (id, code) VALUES (:facility, 'x')"
_SCANS = """
INSERT INTO scan (id, facility_id, batch_id, sha256, name, size, received_at, state, attempts, fence, lane,
                  settled_at)
SELECT {scan}, :facility, {box}, {sha256}, {name}, 500000, :at, :state, 0, 0, 1, {settled}
FROM {numbers}
"""
_BOXES = """
INSERT INTO batch (id, facility_id, name, state, opened_at)
SELECT {batch}, :facility, {named}, 'open', :at FROM {numbers}
"""
_READINGS = """
INSERT INTO reading (id, scan_id, pipeline_version, pages, digitized_sha256, provenance, made_at)
SELECT {reading}, {scan}, '1', :pages, {sha256}, '{{}}', :at FROM {numbers}
"""
_PAGES = """
INSERT INTO page (reading_id, number, state, form, text)
SELECT {page_of}, i % :pages + 1, 'read', 'other', {text} FROM {numbers}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dialect:
    """How a database writes numbers as words, and counts."""

    hexadecimal: str
    """Eight digits of a number."""
    numbers: str
    """Counts i from :first to :last."""
    text: str
    """Words of a page, some 100 bytes."""

    def words(self) -> dict[str, str]:
        """Return every expression of the statements; i counts files, or pages."""

        def spelt(number: str) -> str:
            return self.hexadecimal.format(number)

        def identity(number: str, kind: str) -> str:
            return f"{spelt(number)} || '-{kind}-4000-8000-' || '0000' || {spelt(number)}"

        return {
            "scan": identity("i", "0000"),
            "reading": identity("i", "2222"),
            "page_of": identity("i / :pages", "2222"),
            "batch": identity("i", "1111"),
            "box": identity("i / :box", "1111"),
            "sha256": " || ".join(spelt("i") for _ in range(8)),
            "name": f"'hop-' || {spelt('i / :box')} || '/' || {spelt('i')} || '.pdf'",
            "named": f"'Hộp ' || {spelt('i')}",
            "settled": "CASE WHEN :state = 'stored' THEN NULL ELSE :at END",
            "text": self.text,
            "numbers": self.numbers,
        }


_SQLITE = _Dialect(
    hexadecimal="printf('%08x', {})",
    numbers="(WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last) "
    "SELECT i FROM n)",
    text="printf('%0100d', i)",
)
_POSTGRESQL = _Dialect(
    hexadecimal="lpad(to_hex({}), 8, '0')",
    numbers="(SELECT i::integer FROM generate_series(:first, :last) AS n(i)) AS n",
    text="lpad(i::text, 100, '0')",
)


def fill(database: Database, rows: int, *, read: int = 0, at: datetime = CAME) -> None:
    """Make a backlog of `rows` files that came at `at`, of which the first `read` were read to their end."""
    words = (_SQLITE if database.is_sqlite else _POSTGRESQL).words()
    stamp = at.strftime("%Y-%m-%d %H:%M:%S.%f") if database.is_sqlite else at
    common = {"facility": FACILITY, "at": stamp, "box": BOX, "pages": PAGES}
    with database.writing() as connection:

        def run(statement: str, first: int, past: int, **more: str) -> None:
            if past > first:
                given = {**common, **more, "first": first, "last": past - 1}
                connection.execute(sa.text(statement.format(**words)), given)

        connection.execute(sa.text(_HOUSE), {"facility": FACILITY})
        run(_BOXES, 0, -(-rows // BOX))
        run(_SCANS, 0, read, state="loaded")
        run(_SCANS, read, rows, state="stored")
        run(_READINGS, 0, read)
        run(_PAGES, 0, read * PAGES)
    _settle(database)


def _settle(database: Database) -> None:
    """Put the log of the filling away, let the database look at what it has: neither is part of a night."""
    with database.engine.connect() as connection:
        if database.is_sqlite:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        else:
            connection.exec_driver_sql("ANALYZE")
            connection.commit()
