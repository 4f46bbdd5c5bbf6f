"""A search as an expression of the database's full-text index. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from storage.records.search.entry import BATCH, BOX, FACILITY, FORM, box_word
from storage.records.search.tokens import tokens
from storage.search import Search

_NO_WORD = re.compile("[^a-z0-9_-]")
_NOTHING = "_"
"""A word that no entry has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing that must hold: any of these words, in the place that the tag names."""

    tag: str
    words: tuple[str, ...]
    beginning: bool = False
    """True where words that begin so will do."""

    def within(self, tag: str) -> "Term":
        """Return the term, a free one bound to the place."""
        return self if self.tag else replace(self, tag=tag)


def filters(search: Search) -> tuple[Term, ...]:
    """Return what must hold of the record as a whole."""
    exact = []
    if search.batch_id is not None:
        exact.append(f"{BATCH}{search.batch_id}")
    if search.form is not None:
        exact.append(f"{FORM}{search.form.value}")
    if search.facility:
        exact.append(f"{FACILITY}{''.join(tokens(search.facility))}")
    if search.box:
        exact.append(box_word(search.box) or BOX)
    return tuple(Term(tag="", words=(word,)) for word in exact)


def expression(terms: Iterable[Term], *, is_sqlite: bool) -> str:
    """Return all terms joined by "and", in the language of FTS5 or of `tsquery`."""
    join = _fts5 if is_sqlite else _tsquery
    return (" AND " if is_sqlite else " & ").join(join(term) for term in terms)


def _fts5(term: Term) -> str:
    star = " *" if term.beginning else ""
    return "(" + " OR ".join(f'"{word}"{star}' for word in _words(term)) + ")"


def _tsquery(term: Term) -> str:
    star = ":*" if term.beginning else ""
    return "(" + " | ".join(f"'{word}'{star}" for word in _words(term)) + ")"


def _words(term: Term) -> Sequence[str]:
    """Return the words with their tag; what is neither letter, digit nor hyphen (in an id) goes."""
    return [_NO_WORD.sub("", f"{term.tag}{word}") or _NOTHING for word in term.words]
