"""Messages to hubs, every try, recalls, and the lines to the hubs.

Revision: out_0001.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "out_0001"
down_revision = "night_0001"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("hub_line", "recall", "message_try", "message")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (_message, _message_try, _recall, _hub_line):
        make()
    only_grows("message_try")
    only_grows("recall")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("message_try")
    may_shrink("recall")
    for table in _TABLES:
        op.drop_table(table)


def _message() -> None:
    op.create_table(
        "message",
        sa.Column("id", _NUMBER, nullable=False, comment="the order in which messages were planned"),
        sa.Column("key", sa.String(length=64), nullable=False, comment="idempotency key"),
        sa.Column("hub", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("facility_id", sa.String(length=36), nullable=False),
        sa.Column("profile", sa.String(length=32), nullable=False),
        sa.Column("purpose", sa.String(length=128), nullable=False),
        sa.Column("legal_basis", sa.String(length=255), nullable=False),
        sa.Column("urgent", sa.Boolean(name="urgent"), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("again_at", _MOMENT, nullable=False, comment="earliest next try or question"),
        sa.Column("holder", sa.String(length=255), nullable=True, comment="who has the lease"),
        sa.Column("fence", sa.Integer(), server_default="0", nullable=False),
        sa.Column("lease_until", _MOMENT, nullable=True),
        sa.Column(
            "transaction_id", sa.String(length=128), nullable=True, comment="the hub's receipt: maGiaoDich"
        ),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("code", sa.String(length=64), nullable=True, comment="the hub's code"),
        sa.Column("words", sa.Text(), nullable=True, comment="the hub's words; may quote a patient"),
        sa.Column("planned_at", _MOMENT, nullable=False),
        sa.Column("settled_at", _MOMENT, nullable=True),
        sa.CheckConstraint("(state = 'dead') = (reason IS NOT NULL)", name=op.f("ck_message_reason")),
        sa.CheckConstraint("(state = 'sending') = (holder IS NOT NULL)", name=op.f("ck_message_holder")),
        sa.CheckConstraint("kind IN ('release', 'correction', 'recall')", name=op.f("ck_message_kind")),
        sa.CheckConstraint(
            "payload_sha256 IS NOT NULL OR state IN ('planned', 'dead', 'withdrawn')",
            name=op.f("ck_message_made"),
        ),
        sa.CheckConstraint("purpose <> '' AND legal_basis <> ''", name=op.f("ck_message_basis")),
        sa.CheckConstraint(
            "state IN ('planned', 'waiting', 'sending', 'sent', 'accepted', 'dead', 'withdrawn')",
            name=op.f("ck_message_state"),
        ),
        sa.ForeignKeyConstraint(["facility_id"], ["facility.id"], name=op.f("fk_message_facility_id")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_message_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("key", name=op.f("uq_message_key")),
    )
    op.create_index(op.f("ix_message_facility_id_state"), "message", ["facility_id", "state"], unique=False)
    op.create_index(op.f("ix_message_hub_record_id_id"), "message", ["hub", "record_id", "id"], unique=False)
    op.create_index(
        op.f("ix_message_hub_state_again_at"), "message", ["hub", "state", "again_at"], unique=False
    )


def _message_try() -> None:
    op.create_table(
        "message_try",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("message_id", _NUMBER, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_message_try_message_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message_try")),
    )
    op.create_index(op.f("ix_message_try_message_id"), "message_try", ["message_id"], unique=False)


def _recall() -> None:
    op.create_table(
        "recall",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id", "version"],
            ["release.record_id", "release.version"],
            name=op.f("fk_recall_record_id_version"),
        ),
        sa.PrimaryKeyConstraint("record_id", "version", name=op.f("pk_recall")),
    )


def _hub_line() -> None:
    op.create_table(
        "hub_line",
        sa.Column("hub", sa.String(length=64), nullable=False),
        sa.Column("faults", sa.Integer(), nullable=False),
        sa.Column("open_until", _MOMENT, nullable=True),
        sa.Column("ok_at", _MOMENT, nullable=True),
        sa.Column("fault", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("hub", name=op.f("pk_hub_line")),
    )
