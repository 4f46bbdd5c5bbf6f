"""The registry of facilities, their reports, what arrived from them; training never enters the outbox.

Revision: out_0002.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.no_training import allow_training, refuse_training

revision = "out_0002"
down_revision = "out_0001"

_MOMENT = sa.DateTime(timezone=True)
_TABLES = ("delivery", "facility_report", "facility_entry")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (_facility_entry, _facility_report, _delivery):
        make()
    refuse_training()


def downgrade() -> None:
    """Drop them again."""
    allow_training()
    for table in _TABLES:
        op.drop_table(table)


def _facility_entry() -> None:
    op.create_table(
        "facility_entry",
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("tier", sa.String(length=16), nullable=False),
        sa.Column("contact", sa.String(length=255), nullable=False),
        sa.Column("verify_key", sa.String(length=64), nullable=True),
        sa.Column("recipient", sa.String(length=128), nullable=True),
        sa.Column("charts", sa.Integer(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "tier IN ('initial', 'basic', 'specialised')", name=op.f("ck_facility_entry_tier")
        ),
        sa.CheckConstraint(
            "type IN ('public', 'private', 'commune_station', 'training')",
            name=op.f("ck_facility_entry_type"),
        ),
        sa.ForeignKeyConstraint(["facility_id"], ["facility.id"], name=op.f("fk_facility_entry_facility_id")),
        sa.PrimaryKeyConstraint("facility_id", name=op.f("pk_facility_entry")),
    )


def _facility_report() -> None:
    op.create_table(
        "facility_report",
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False, comment="by the facility's clock"),
        sa.Column("heard_at", _MOMENT, nullable=False, comment="by ours"),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("agreement", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["facility_id"], ["facility.id"], name=op.f("fk_facility_report_facility_id")
        ),
        sa.PrimaryKeyConstraint("facility_id", name=op.f("pk_facility_report")),
    )


def _delivery() -> None:
    op.create_table(
        "delivery",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column(
            "sender_record",
            sa.String(length=36),
            nullable=False,
            comment="the record's id where it comes from",
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("transaction_id", sa.String(length=64), nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["facility_id"], ["facility.id"], name=op.f("fk_delivery_facility_id")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_delivery")),
        sa.UniqueConstraint("transaction_id", name=op.f("uq_delivery_transaction_id")),
    )
    op.create_index(op.f("ix_delivery_facility_id"), "delivery", ["facility_id"], unique=False)
