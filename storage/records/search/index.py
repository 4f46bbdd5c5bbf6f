"""Keep the search index equal to the records, inside the transaction that changes them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import sqlalchemy as sa

from storage.records import rows, tables
from storage.records.filing.file_away import ERASED, Filing, to_document
from storage.records.search import search_tables
from storage.records.search.entry import NUMBER, Row, entry
from storage.records.search.find import stands

_TOGETHER = 200
"""Records that are indexed with one statement a table."""


def index(connection: sa.Connection, record_ids: Iterable[str]) -> None:
    """Write the entries of these records anew; the newest reading of a scan is the one that is found."""
    wanted = iter(record_ids)
    while some := tuple(islice(wanted, _TOGETHER)):
        _index(connection, some)


def index_missing(connection: sa.Connection) -> int:
    """Index every record that has no entry yet; return how many."""
    known = sa.select(search_tables.search_entry.c.record_id)
    query = (
        sa.select(tables.record.c.id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .where(tables.record.c.id.not_in(known), rows.LATEST)
    )
    missing = connection.execute(query).scalars().all()
    index(connection, missing)
    return len(missing)


def index_filed(connection: sa.Connection, filings: Sequence[Filing]) -> None:
    """Write the entries of readings that were written in this transaction: what they say is still at hand."""
    scan, batch = tables.scan.c, tables.batch.c
    query = (
        sa.select(scan.id, scan.name, scan.batch_id, tables.facility.c.code)
        .join(tables.batch, batch.id == scan.batch_id)
        .join(tables.facility, tables.facility.c.id == batch.facility_id)
        .where(scan.id.in_([filing.reading["scan_id"] for filing in filings]))
    )
    places = {row.id: row for row in connection.execute(query)} if filings else {}
    written = []
    for filing in filings:
        place = places[filing.reading["scan_id"]]
        texts = {row["number"]: row["text"] for row in filing.pages}
        written += [
            entry(
                document,
                record_id=row["id"],
                texts=[texts.get(page, "") for page in row["pages"]],
                scan_name=place.name,
                batch_id=place.batch_id,
                facility=place.code,
            )
            for row, document in zip(filing.records, filing.documents, strict=True)
        ]
    _enter(connection, written)


def forget_older(connection: sa.Connection, reading_id: str, scan_id: str) -> None:
    """Take the entries of a scan's other readings away: the records stay, and are found no more."""
    older = (
        sa.select(tables.record.c.id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .where(tables.reading.c.scan_id == scan_id, tables.reading.c.id != reading_id)
    )
    connection.execute(
        sa.delete(search_tables.search_entry).where(search_tables.search_entry.c.record_id.in_(older))
    )


def forget(connection: sa.Connection, record_ids: Sequence[str]) -> None:
    """Take the entries of these records away, and from the vocabulary what stood in no other record."""
    entries, mine = search_tables.search_entry, search_tables.search_entry.c.record_id.in_(record_ids)
    listed = connection.execute(sa.select(entries.c.words).where(mine)).scalars().all()
    connection.execute(sa.delete(entries).where(mine))
    for word in sorted({word for words in listed for word in _plain(words)}):
        if not stands(connection, word):
            connection.execute(
                sa.delete(search_tables.search_word).where(search_tables.search_word.c.word == word)
            )


def _index(connection: sa.Connection, record_ids: Sequence[str]) -> None:
    old = search_tables.search_entry.c.record_id.in_(record_ids)
    connection.execute(sa.delete(search_tables.search_entry).where(old))
    _enter(connection, _entries(connection, record_ids))


def _enter(connection: sa.Connection, written: Sequence[Row]) -> None:
    if written:
        connection.execute(sa.insert(search_tables.search_entry), written)
        _learn(connection, {word for row in written for word in _plain(row["words"])})


def _plain(words: str) -> Iterator[str]:
    """Return the words of an entry as the vocabulary has them."""
    listed = f" {words}".replace(f" {NUMBER}", " ").split()
    return (word for word in listed if "_" not in word)


def _entries(connection: sa.Connection, record_ids: Sequence[str]) -> list[Row]:
    version, scan, batch = tables.record_version.c, tables.scan.c, tables.batch.c
    query = (
        sa.select(tables.record, version.document, scan.name, scan.batch_id, tables.facility.c.code)
        .join(tables.record_version, version.record_id == tables.record.c.id)
        .join(tables.reading, tables.reading.c.id == tables.record.c.reading_id)
        .join(tables.scan, scan.id == tables.reading.c.scan_id)
        .join(tables.batch, batch.id == scan.batch_id)
        .join(tables.facility, tables.facility.c.id == batch.facility_id)
        .where(tables.record.c.id.in_(record_ids), version.number == tables.record.c.version, rows.LATEST)
    )
    found = [row for row in connection.execute(query) if ERASED not in row.document]
    texts = _texts(connection, {row.reading_id for row in found})
    return [
        entry(
            to_document(row.document),
            record_id=row.id,
            texts=[texts[row.reading_id].get(page, "") for page in row.pages],
            scan_name=row.name,
            batch_id=row.batch_id,
            facility=row.code,
        )
        for row in found
    ]


def _texts(connection: sa.Connection, reading_ids: Iterable[str]) -> dict[str, dict[int, str]]:
    page = tables.page.c
    query = sa.select(page.reading_id, page.number, page.text).where(page.reading_id.in_(reading_ids))
    texts: dict[str, dict[int, str]] = defaultdict(dict)
    for reading_id, number, text in connection.execute(query):
        texts[reading_id][number] = text
    return texts


def _learn(connection: sa.Connection, words: set[str]) -> None:
    """Add to the vocabulary what is new; in order, so that two transactions never wait for each other."""
    word = search_tables.search_word.c.word
    listed = sorted(words)
    for first in range(0, len(listed), 1000):
        some = listed[first : first + 1000]
        known = set(connection.execute(sa.select(word).where(word.in_(some))).scalars())
        new = [{"word": one, "backwards": one[::-1]} for one in some if one not in known]
        rows.insert_all_new(connection, search_tables.search_word, new)
