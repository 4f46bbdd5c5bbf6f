"""Let nothing of overwritten rows stay in the database's own files."""

import sqlalchemy as sa

from storage.records import tables
from storage.records.database import Database
from storage.records.outward.outbox_tables import message
from storage.records.pages.tray_tables import page_trait
from storage.records.patients.patient_tables import patient_key, sighting
from storage.records.review.review_tables import review_answer, review_check
from storage.records.search.search_tables import search_entry, search_word

_FULL_TEXT = ("ft_keys", "ft_words")
_TOUCHED = (
    tables.record_version, tables.page, tables.scan, tables.receipt, tables.chart, search_entry, search_word,
    page_trait, review_answer, review_check, sighting, patient_key, message,
)  # fmt: skip
"""What `erase_rows` writes into."""


def wipe(database: Database) -> None:
    """Merge the word indexes and empty the write-ahead log of SQLite; let PostgreSQL clear away old rows.

    SQLite overwrites what it deletes (`secure_delete`). PostgreSQL's own log and copies made by other
    tools are older backups: they go when these go.
    """
    if not database.is_sqlite:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in _TOUCHED:
                connection.execute(sa.text(f"VACUUM {table.name}"))
        return
    with database.writing() as connection:
        for index in _FULL_TEXT:
            words = sa.table(index, sa.column(index))
            connection.execute(sa.insert(words).values({index: "optimize"}))
    raw = database.engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()
