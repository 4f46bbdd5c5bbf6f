"""The tables of finding: what of a record can be found, and all words."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Number

Word = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
"""Sorts byte by byte in every database, so that a beginning is a range."""

search_entry = sa.Table(
    "search_entry",
    METADATA,
    sa.Column("number", Number, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("record.id"), nullable=False, unique=True),
    sa.Column("name", sa.String(255)),
    sa.Column("name_key", sa.Text, nullable=False),
    sa.Column("born", sa.String(10)),
    sa.Column("day", sa.String(10)),
    sa.Column("keys", sa.Text, nullable=False, comment="words of fields, and words with their place"),
    sa.Column("words", sa.Text, nullable=False, comment="all words"),
    sa.Index(None, "day"),
)
"""What can be found. `ft_keys` and `ft_words` (FTS5 tables, or GIN indexes) follow it by themselves."""

search_word = sa.Table(
    "search_word",
    METADATA,
    sa.Column("word", Word, primary_key=True),
    sa.Column("backwards", Word, nullable=False, index=True),
)
"""Every word that was ever indexed: the neighbours of a mistyped one are looked for here."""
