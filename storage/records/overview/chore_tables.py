"""The table of chores."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

chore = sa.Table(
    "chore",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("name", sa.String(32), nullable=False),
    sa.Column("began_at", Moment, nullable=False),
    sa.Column("ended_at", Moment, comment="none: still at it, or killed"),
    sa.Column("outcome", sa.String(32), comment="done, or the kind of fault"),
    sa.Column("numbers", sa.JSON, nullable=False, comment="counts only"),
    sa.Index(None, "name", "began_at"),
)
