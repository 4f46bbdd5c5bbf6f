"""The table of webhooks."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment

webhook = sa.Table(
    "webhook",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False),
    sa.Column("url", sa.String(1024), nullable=False),
    sa.Column("secret", sa.Text, nullable=False, comment="sealed"),
    sa.Column("actions", sa.JSON, nullable=False),
    sa.Column("told", sa.BigInteger, nullable=False, comment="number of the last event looked at"),
    sa.Column("failures", sa.Integer, nullable=False),
    sa.Column("next_at", Moment, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
)
