"""What a word may stand for: a known one, the beginning of one, or its neighbours by one typing error."""

from collections.abc import Sequence

import sqlalchemy as sa
from rapidfuzz import process
from rapidfuzz.distance import OSA

from storage.records.search import search_tables

_WORD, _BACKWARDS = search_tables.search_word.c.word, search_tables.search_word.c.backwards
_SHORTEST = 3
"""Characters from which on a typing error is looked for: shorter words are near to everything."""
_SHORTEST_BEGINNING = 2
_MOST = 24
"""Neighbours of one word that are looked for together."""
_CANDIDATES = 30_000
_AFTER_ALL = "\x7f"
"""Sorts behind every word with the same beginning."""


def known(connection: sa.Connection, words: Sequence[str]) -> frozenset[str]:
    """Return those that some record holds or held."""
    return frozenset(connection.execute(sa.select(_WORD).where(_WORD.in_(words))).scalars())


def begins(connection: sa.Connection, word: str) -> bool:
    """Tell whether a known word begins so."""
    query = sa.select(_WORD).where(_from(_WORD, word)).limit(1)
    return len(word) >= _SHORTEST_BEGINNING and connection.execute(query).first() is not None


def near(connection: sa.Connection, word: str) -> tuple[str, ...]:
    """Return known words that differ by one letter more, less, other, or by two that changed places.

    One error leaves the first or the last half of a word whole, so both halves are looked up as
    beginnings (the last one in the word written backwards): an index range each, in every database.
    """
    if len(word) < _SHORTEST:
        return ()
    found = {
        *_candidates(connection, _WORD, word),
        *(one[::-1] for one in _candidates(connection, _BACKWARDS, word[::-1])),
    }
    alike = process.extract(word, found - {word}, scorer=OSA.distance, score_cutoff=1, limit=None)
    close = (one for one, _, _ in alike)
    return tuple(sorted(close, key=lambda one: (len(one) != len(word), one))[:_MOST])


def _candidates(connection: sa.Connection, column: sa.ColumnElement[str], word: str) -> Sequence[str]:
    """Return entries of the column that share the first half with the word, and of the rest one end.

    The error lies in the other half, and leaves one end of that whole: where a piece lies between
    both ends, no two letters that changed places reach into both. All of it is seen in the index.
    """
    half = (len(word) - 1) // 2
    end = (len(word) - half - 1) // 2
    alike = sa.func.length(column).between(len(word) - 1, len(word) + 1)
    closes = sa.func.substr(column, sa.func.length(column) - end + 1) == word[len(word) - end :]
    goes_on = _from(column, word[: half + end])
    query = sa.select(column).where(_from(column, word[:half]), alike, sa.or_(goes_on, closes))
    return connection.execute(query.limit(_CANDIDATES)).scalars().all()


def _from(column: sa.ColumnElement[str], beginning: str) -> sa.ColumnElement[bool]:
    return sa.and_(column >= beginning, column < beginning + _AFTER_ALL)
