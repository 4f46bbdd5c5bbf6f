"""What custody knows of a box beside its scans: its label, what was refused, what intake holds back."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

batch_label = sa.Table(
    "batch_label",
    METADATA,
    sa.Column("batch_id", sa.ForeignKey("batch.id"), primary_key=True),
    sa.Column("box", sa.String(64), nullable=False),
    sa.Column("shelf", sa.String(64), nullable=False),
    sa.Column("department", sa.String(128)),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("at", Moment, nullable=False),
)

refusal = sa.Table(
    "refusal",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("batch_id", sa.ForeignKey("batch.id"), nullable=False),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("reason", sa.String(32), nullable=False),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.UniqueConstraint("batch_id", "name", "reason"),
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
