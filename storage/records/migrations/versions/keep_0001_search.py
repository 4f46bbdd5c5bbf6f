"""The search index: entries, the vocabulary, and the full-text index of each database.

Revision: keep_0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "keep_0001"
down_revision = "r0002"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_WORD = sa.String(64).with_variant(sa.String(64, collation="C"), "postgresql")
_COLUMNS = ("keys", "words")


def upgrade() -> None:
    """Make the tables; the entries of records that are there are written by the program afterwards."""
    op.create_table(
        "search_entry",
        sa.Column("number", _NUMBER, nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=True),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("born", sa.String(length=10), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=True),
        sa.Column("keys", sa.Text(), nullable=False, comment="words of fields, and words with their place"),
        sa.Column("words", sa.Text(), nullable=False, comment="all words"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_search_entry_record_id")),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_search_entry")),
        sa.UniqueConstraint("record_id", name=op.f("uq_search_entry_record_id")),
    )
    op.create_index(op.f("ix_search_entry_day"), "search_entry", ["day"], unique=False)
    op.create_table(
        "search_word",
        sa.Column("word", _WORD, nullable=False),
        sa.Column("backwards", _WORD, nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_search_word")),
    )
    op.create_index(op.f("ix_search_word_backwards"), "search_word", ["backwards"], unique=False)
    for column in _COLUMNS:
        _full_text(column)


def downgrade() -> None:
    """Drop them again."""
    if op.get_bind().dialect.name == "sqlite":
        for column in _COLUMNS:
            op.execute(f"DROP TABLE ft_{column}")
    op.drop_table("search_word")
    op.drop_table("search_entry")


def _full_text(column: str) -> None:
    """Index one column: only which word stands in which entry, no positions; triggers keep it equal."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            f"CREATE INDEX ft_{column} ON search_entry "
            f"USING gin (array_to_tsvector(string_to_array({column}, ' ')))"
        )
        return
    op.execute(
        f"CREATE VIRTUAL TABLE ft_{column} USING fts5({column}, content='search_entry', "
        "content_rowid='number', detail='none', columnsize=0, "
        "tokenize=\"unicode61 remove_diacritics 0 tokenchars '_-'\")"
    )
    gone = f"INTO ft_{column} (ft_{column}, rowid, {column}) VALUES ('delete', old.number, old.{column});"
    come = f"INTO ft_{column} (rowid, {column}) VALUES (new.number, new.{column});"
    for name, when, then in (
        ("come", "INSERT", come),
        ("gone", "DELETE", gone),
        ("changed", "UPDATE", f"{gone} INSERT {come}"),
    ):
        op.execute(f"CREATE TRIGGER ft_{column}_{name} AFTER {when} ON search_entry BEGIN INSERT {then} END")
