"""Facilities, batches, scans, receipts, and the event chain.

Revision: r0001.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "r0001"
down_revision = None

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("receipt", "scan", "batch", "facility", "event")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (_event, _facility, _batch, _scan, _receipt):
        make()
    only_grows("event")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("event")
    for table in _TABLES:
        op.drop_table(table)


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("number", _NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("actor", sa.String(length=128), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=36), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False, comment="codes and counts only"),
        sa.Column("before", sa.String(length=64), nullable=False, comment="hash of the event before"),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_subject"), "event", ["subject"], unique=False)


def _facility() -> None:
    op.create_table(
        "facility",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_facility")),
        sa.UniqueConstraint("code", name=op.f("uq_facility_code")),
    )


def _batch() -> None:
    op.create_table(
        "batch",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("declared", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("closed_at", _MOMENT, nullable=True),
        sa.CheckConstraint("state IN ('open', 'closed')", name=op.f("ck_batch_state")),
        sa.ForeignKeyConstraint(["facility_id"], ["facility.id"], name=op.f("fk_batch_facility_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_batch")),
        sa.UniqueConstraint("facility_id", "name", name=op.f("uq_batch_facility_id_name")),
    )


def _scan() -> None:
    op.create_table(
        "scan",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column(
            "path",
            sa.LargeBinary(),
            nullable=True,
            comment="where the bytes were seen, until they are copied",
        ),
        sa.Column("received_at", _MOMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("holder", sa.String(length=255), nullable=True, comment="who has the lease"),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", _MOMENT, nullable=True),
        sa.Column("settled_at", _MOMENT, nullable=True),
        sa.CheckConstraint("(state = 'quarantined') = (reason IS NOT NULL)", name=op.f("ck_scan_reason")),
        sa.CheckConstraint("(state = 'reading') = (holder IS NOT NULL)", name=op.f("ck_scan_holder")),
        sa.CheckConstraint(
            "state IN ('received', 'stored', 'reading', 'loaded', 'in_review', 'quarantined')",
            name=op.f("ck_scan_state"),
        ),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_scan_batch_id")),
        sa.ForeignKeyConstraint(["facility_id"], ["facility.id"], name=op.f("fk_scan_facility_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scan")),
        sa.UniqueConstraint("facility_id", "sha256", name=op.f("uq_scan_facility_id_sha256")),
    )
    op.create_index(op.f("ix_scan_batch_id_state"), "scan", ["batch_id", "state"], unique=False)
    op.create_index(op.f("ix_scan_holder"), "scan", ["holder"], unique=False)
    op.create_index(op.f("ix_scan_state_received_at"), "scan", ["state", "received_at"], unique=False)


def _receipt() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("duplicate", sa.Boolean(name="duplicate"), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_receipt_batch_id")),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_receipt_scan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("batch_id", "scan_id", "name", name=op.f("uq_receipt_batch_id_scan_id_name")),
    )
