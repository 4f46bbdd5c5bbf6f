"""The tables of transfer packages and of the uses of their links."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

transfer = sa.Table(
    "transfer",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("object_sha256", sa.String(64), nullable=False),
    sa.Column("to", sa.String(64), nullable=False),
    sa.Column("purpose", sa.String(64), nullable=False),
    sa.Column("records", sa.JSON, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("made_by", sa.String(128), nullable=False),
    sa.Column("ends_at", Moment, nullable=False),
    sa.Column("called_back_at", Moment),
    sa.Column("secret_hash", sa.String(64), nullable=False, unique=True),
)

transfer_use = sa.Table(
    "transfer_use",
    METADATA,
    sa.Column("number", Number, primary_key=True),
    sa.Column("transfer_id", sa.ForeignKey("transfer.id"), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("who", sa.String(128), nullable=False),
    sa.Column("became", sa.String(16), nullable=False),
    sa.Index(None, "transfer_id"),
)
