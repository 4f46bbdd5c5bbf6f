"""The tables of the outbox: messages, every try, recalls, and the lines to the hubs."""

import sqlalchemy as sa

from models.message import MessageKind
from storage.outward.outbox import DeadReason, MessageState
from storage.records.tables import METADATA, Moment, Number


def _one_of(column: str, words: type[MessageKind] | type[MessageState] | type[DeadReason]) -> str:
    listed = ", ".join(f"'{word.value}'" for word in words)
    return f"{column} IN ({listed})"


message = sa.Table(
    "message",
    METADATA,
    sa.Column("id", Number, primary_key=True, comment="the order in which messages were planned"),
    sa.Column("key", sa.String(64), nullable=False, unique=True, comment="idempotency key"),
    sa.Column("hub", sa.String(64), nullable=False),
    sa.Column("record_id", sa.ForeignKey("record.id"), nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("facility_id", sa.ForeignKey("facility.id"), nullable=False),
    sa.Column("profile", sa.String(32), nullable=False),
    sa.Column("purpose", sa.String(128), nullable=False),
    sa.Column("legal_basis", sa.String(255), nullable=False),
    sa.Column("urgent", sa.Boolean(name="urgent"), nullable=False),
    sa.Column("payload_sha256", sa.String(64)),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("tries", sa.Integer, nullable=False, server_default="0"),
    sa.Column("again_at", Moment, nullable=False, comment="earliest next try or question"),
    sa.Column("holder", sa.String(255), comment="who has the lease"),
    sa.Column("fence", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lease_until", Moment),
    sa.Column("transaction_id", sa.String(128), comment="the hub's receipt: maGiaoDich"),
    sa.Column("reason", sa.String(32)),
    sa.Column("code", sa.String(64), comment="the hub's code"),
    sa.Column("words", sa.Text, comment="the hub's words; may quote a patient"),
    sa.Column("planned_at", Moment, nullable=False),
    sa.Column("settled_at", Moment),
    sa.CheckConstraint(_one_of("kind", MessageKind), name="kind"),
    sa.CheckConstraint(_one_of("state", MessageState), name="state"),
    sa.CheckConstraint("purpose <> '' AND legal_basis <> ''", name="basis"),
    sa.CheckConstraint("(state = 'sending') = (holder IS NOT NULL)", name="holder"),
    sa.CheckConstraint("(state = 'dead') = (reason IS NOT NULL)", name="reason"),
    sa.CheckConstraint(
        "payload_sha256 IS NOT NULL OR state IN ('planned', 'dead', 'withdrawn')", name="made"
    ),
    sa.Index(None, "hub", "state", "again_at"),
    sa.Index(None, "hub", "record_id", "id"),
    sa.Index(None, "facility_id", "state"),
)

message_try = sa.Table(
    "message_try",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("message_id", sa.ForeignKey("message.id"), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("outcome", sa.String(16), nullable=False),
    sa.Column("code", sa.String(64)),
    sa.Index(None, "message_id"),
)

recall = sa.Table(
    "recall",
    METADATA,
    sa.Column("record_id", sa.String(36), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.ForeignKeyConstraint(["record_id", "version"], ["release.record_id", "release.version"]),
)

hub_line = sa.Table(
    "hub_line",
    METADATA,
    sa.Column("hub", sa.String(64), primary_key=True),
    sa.Column("faults", sa.Integer, nullable=False),
    sa.Column("open_until", Moment),
    sa.Column("ok_at", Moment),
    sa.Column("fault", sa.String(64)),
)
