"""Answer a search."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage.records import look, search_tables, tables
from storage.records.search.entry import ICD, NAME, tagged_words
from storage.records.search.near import begins, known, near
from storage.records.search.terms import Term, expression, filters
from storage.search import MOST, Found, FoundRecord, Order, Place, Search

_ENTRY = search_tables.search_entry.c
_COLUMNS = (_ENTRY.record_id, _ENTRY.name, _ENTRY.name_key, _ENTRY.born, _ENTRY.day)
_NO_DAY = ""
_BY_INDEX = sa.text("SELECT set_config('enable_seqscan', 'off', true), set_config('work_mem', '64MB', true)")
"""For this transaction: PostgreSQL likes to read the whole table when only the first thousand are wanted of
a word that it takes for common, and to read every row of a page again when the list of matches
(up to 10 MB for 200,000 records) outgrows its memory."""


@dataclass(frozen=True, slots=True)
class _Hit:
    row: Any
    place: Place


def find(connection: sa.Connection, search: Search) -> Found:
    """Return one page of what is found; see `Records.find`."""
    if connection.dialect.name == "postgresql":
        connection.execute(_BY_INDEX)
    terms, mended = _terms(connection, search, widen=False)
    hits = _hits(connection, search, terms)
    if not hits and terms:
        terms, mended = _terms(connection, search, widen=True)
        hits = _hits(connection, search, terms)
    ranked = sorted(hits, key=_ranking(search))
    if search.order is Order.DATE:
        ranked.sort(key=lambda hit: hit.row.day or _NO_DAY, reverse=True)
    shown = ranked[search.offset : search.offset + search.limit]
    return Found(
        records=_records(connection, shown),
        total=len(hits),
        more=len(hits) >= MOST,
        mended=mended if hits else (),
    )


def _terms(
    connection: sa.Connection, search: Search, *, widen: bool
) -> tuple[tuple[Term, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """Return the words as terms, and what was put in the place of which.

    Args:
        connection: to the vocabulary.
        search: what is looked for.
        widen: also look for the neighbours of words that are known.
    """
    pairs = tuple(dict.fromkeys(tagged_words(search)))
    there = known(connection, sorted({word for _, word in pairs}))
    terms, mended = [], []
    for tag, word in pairs:
        term = _term(connection, tag, word, there=word in there, widen=widen)
        terms.append(term)
        if term.words != (word,):
            mended.append((word, term.words))
    return tuple(terms), tuple(mended)


def _term(connection: sa.Connection, tag: str, word: str, *, there: bool, widen: bool) -> Term:
    if tag == ICD:
        return Term(tag=tag, words=(word,), beginning=True)
    if there:
        return Term(tag=tag, words=(word, *near(connection, word)) if widen else (word,))
    if begins(connection, word) and not widen:
        return Term(tag=tag, words=(word,), beginning=True)
    return Term(tag=tag, words=near(connection, word) or (word,))


def _hits(connection: sa.Connection, search: Search, terms: Sequence[Term]) -> list[_Hit]:
    """Return up to MOST matches, the best places first."""
    must = filters(search)
    if not terms and not must:
        return [_Hit(row, Place.FIELDS) for row in connection.execute(_newest(search))]
    found: dict[str, _Hit] = {}
    for place, column, tag in _places(search, terms):
        if len(found) >= MOST:
            break
        asked = (*(term.within(tag) for term in terms), *must)
        for row in connection.execute(_matching(connection, search, column, asked)):
            if len(found) < MOST:
                found.setdefault(row.record_id, _Hit(row, place))
    return list(found.values())


def _places(search: Search, terms: Iterable[Term]) -> tuple[tuple[Place, str, str], ...]:
    if all(term.tag for term in terms):
        return ((Place.NAME if search.name else Place.FIELDS, "keys", ""),)
    return (Place.NAME, "keys", NAME), (Place.FIELDS, "keys", ""), (Place.TEXT, "words", "")


def _matching(
    connection: sa.Connection, search: Search, column: str, terms: Iterable[Term]
) -> sa.Select[Any]:
    is_sqlite = connection.dialect.name == "sqlite"
    asked = expression(terms, is_sqlite=is_sqlite)
    if is_sqlite:
        index = sa.table(f"ft_{column}", sa.column("rowid"), sa.column(f"ft_{column}"))
        query = (
            sa.select(*_COLUMNS)
            .select_from(sa.join(index, search_tables.search_entry, _ENTRY.number == index.c.rowid))
            .where(index.c[f"ft_{column}"].op("MATCH")(asked))
        )
    else:
        words = sa.func.array_to_tsvector(sa.func.string_to_array(_ENTRY[column], sa.text("' '")))
        query = sa.select(*_COLUMNS).where(words.op("@@")(sa.text("CAST(:asked AS tsquery)")))
        query = query.params(asked=asked)
    return query.where(*_days(search)).limit(MOST)


def _newest(search: Search) -> sa.Select[Any]:
    return sa.select(*_COLUMNS).where(*_days(search)).order_by(_ENTRY.number.desc()).limit(MOST)


def _days(search: Search) -> list[sa.ColumnElement[bool]]:
    bounds = []
    if search.since is not None:
        bounds.append(_ENTRY.day >= search.since.isoformat())
    if search.until is not None:
        bounds.append(_ENTRY.day <= search.until.isoformat())
    return bounds


def _ranking(search: Search) -> Callable[[_Hit], tuple[Any, ...]]:
    typed = unicodedata.normalize("NFC", f"{search.words} {search.name}").lower().split()

    def rank(hit: _Hit) -> tuple[Any, ...]:
        written = (hit.row.name or "").lower().split()
        by_name = (hit.row.name_key, hit.row.day or _NO_DAY, hit.row.record_id)
        if search.order is Order.NAME:
            return (not written, *by_name)
        return (hit.place, sum(word not in written for word in typed), *by_name)

    return rank


def _records(connection: sa.Connection, hits: Sequence[_Hit]) -> tuple[FoundRecord, ...]:
    ids = [hit.row.record_id for hit in hits]
    rows = connection.execute(look.LINES.where(tables.record.c.id.in_(ids)))
    lines = {row.id: look.to_line(row) for row in rows}
    return tuple(
        FoundRecord(
            line=lines[hit.row.record_id],
            patient_name=hit.row.name,
            born=hit.row.born,
            day=hit.row.day,
            place=hit.place,
        )
        for hit in hits
    )
