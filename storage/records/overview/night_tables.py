"""The tables of the night: chores, and stacks that intake holds back."""

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

hold = sa.Table(
    "hold",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("place", sa.String(64), nullable=False, comment="hash of the folder and the stack's name"),
    sa.Column("box", sa.String(255), nullable=False),
    sa.Column("stack", sa.String(255), nullable=False, comment="file names"),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("expected", sa.Integer),
    sa.Column("found", sa.Integer),
    sa.Column("since", Moment, nullable=False),
    sa.Column("until", Moment, comment="none: it still waits for a person"),
    sa.Index(None, "until"),
    sa.Index(None, "place"),
)
