"""Answer a search."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from storage.records import tables
from storage.records.filing import look
from storage.records.search import search_tables
from storage.records.search.entry import ICD, NAME, NUMBER, tagged_words
from storage.records.search.near import begins, known, near
from storage.records.search.terms import Term, expression, filters
from storage.search import MOST, Found, FoundRecord, Order, Place, Search

_ENTRY = search_tables.search_entry.c
_COLUMNS = (_ENTRY.record_id, _ENTRY.name, _ENTRY.name_key, _ENTRY.born, _ENTRY.day)
_NO_DAY = ""
_FEW = 4
"""Words of a name."""
_BY_INDEX = sa.text("SELECT set_config('enable_seqscan', 'off', true), set_config('work_mem', '64MB', true)")
"""For this transaction, as a precaution: PostgreSQL may read the whole table when only the first thousand are
wanted of a word that it takes for common, and every row of a page again when the list of matches outgrows
its memory."""


@dataclass(frozen=True, slots=True)
class _Hit:
    row: Any
    place: Place


def find(connection: sa.Connection, search: Search) -> Found:
    """Return one page of what is found; see `Records.find`."""
    if connection.dialect.name == "postgresql":
        connection.execute(_BY_INDEX)
    terms: Sequence[Term] = _terms(connection, search, widen=False)
    hits = _hits(connection, search, terms)
    if not hits and terms:
        hits, terms = _widened(connection, search, terms)
    named = zip(_pairs(search), terms, strict=True)
    mended = tuple((word, term.words) for (_, word), term in named if term.words != (word,))
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


def stands(connection: sa.Connection, word: str) -> bool:
    """Tell whether any entry holds this word, by itself or as a number."""
    term = Term(tag="", words=(word, f"{NUMBER}{word}"))
    asked = _matching(connection, Search(), "words", (term,)).limit(1)
    return connection.execute(asked).first() is not None


def _widened(
    connection: sa.Connection, search: Search, strict: Sequence[Term]
) -> tuple[list[_Hit], Sequence[Term]]:
    """Look again, with the neighbours of one known word at a time; of few words, at last with those of all.

    Neighbours of all of many words match half of what there is: slow, and nobody's answer.
    Returns what is found, and the terms with everything that was put in the place of a word that led there.
    """
    wide = _terms(connection, search, widen=True)
    found: dict[str, _Hit] = {}
    led = list(strict)
    for place, term in enumerate(wide):
        asked = (*strict[:place], term, *strict[place + 1 :])
        if term == strict[place] or len(found) >= MOST:
            continue
        broadest = _broadest(connection, search, asked)
        if broadest:
            hits = _hits(connection, search, asked, broadest=broadest)
            found = {hit.row.record_id: hit for hit in hits} | found
            led[place] = term
    if not found and len(wide) <= _FEW:
        return _hits(connection, search, wide), wide
    return list(found.values())[:MOST], led


def _broadest(connection: sa.Connection, search: Search, terms: Sequence[Term]) -> Sequence[Any]:
    """Return what matches in the broadest place: mostly nothing, and then no other place has anything."""
    *_, (_, column, tag) = _places(search, terms)
    asked = (*(term.within(tag) for term in terms), *filters(search))
    return connection.execute(_matching(connection, search, column, asked)).all()


def _terms(connection: sa.Connection, search: Search, *, widen: bool) -> tuple[Term, ...]:
    """Return the words as terms; with `widen` a known word also stands for its neighbours."""
    pairs = _pairs(search)
    there = known(connection, sorted({word for _, word in pairs}))
    return tuple(_term(connection, tag, word, there=word in there, widen=widen) for tag, word in pairs)


def _pairs(search: Search) -> tuple[tuple[str, str], ...]:
    return tuple(dict.fromkeys(tagged_words(search)))


def _term(connection: sa.Connection, tag: str, word: str, *, there: bool, widen: bool) -> Term:
    if tag == ICD:
        return Term(tag=tag, words=(word,), beginning=True)
    if there:
        return Term(tag=tag, words=(word, *near(connection, word)) if widen else (word,))
    if begins(connection, word) and not widen:
        return Term(tag=tag, words=(word,), beginning=True)
    return Term(tag=tag, words=near(connection, word) or (word,))


def _hits(
    connection: sa.Connection, search: Search, terms: Sequence[Term], *, broadest: Sequence[Any] = ()
) -> list[_Hit]:
    """Return up to MOST matches, the best places first; `broadest` where these are known already."""
    must = filters(search)
    if not terms and not must:
        return [_Hit(row, Place.FIELDS) for row in connection.execute(_newest(search))]
    found: dict[str, _Hit] = {}
    *better, last = _places(search, terms)
    for place, column, tag in (*better, last):
        if len(found) >= MOST:
            break
        asked = (*(term.within(tag) for term in terms), *must)
        is_known = broadest and (place, column, tag) == last
        rows = broadest if is_known else connection.execute(_matching(connection, search, column, asked))
        for row in rows:
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
