"""The tables of the registry: entries, last reports, deliveries."""

import sqlalchemy as sa

from storage.facilities.facilities import FacilityType, Tier
from storage.records.tables import METADATA, Moment

_TYPES = ", ".join(f"'{one.value}'" for one in FacilityType)
_TIERS = ", ".join(f"'{one.value}'" for one in Tier)

facility_entry = sa.Table(
    "facility_entry",
    METADATA,
    sa.Column("facility_id", sa.ForeignKey("facility.id"), primary_key=True),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("type", sa.String(16), nullable=False),
    sa.Column("tier", sa.String(16), nullable=False),
    sa.Column("contact", sa.String(255), nullable=False),
    sa.Column("verify_key", sa.String(64)),
    sa.Column("recipient", sa.String(128)),
    sa.Column("charts", sa.Integer),
    sa.Column("deadline", sa.Date),
    sa.CheckConstraint(f"type IN ({_TYPES})", name="type"),
    sa.CheckConstraint(f"tier IN ({_TIERS})", name="tier"),
)

facility_report = sa.Table(
    "facility_report",
    METADATA,
    sa.Column("facility_id", sa.ForeignKey("facility.id"), primary_key=True),
    sa.Column("sequence", sa.BigInteger, nullable=False),
    sa.Column("made_at", Moment, nullable=False, comment="by the facility's clock"),
    sa.Column("heard_at", Moment, nullable=False, comment="by ours"),
    sa.Column("version", sa.String(64), nullable=False),
    sa.Column("counts", sa.JSON, nullable=False),
    sa.Column("accepted", sa.Integer, nullable=False),
    sa.Column("agreement", sa.String(64), nullable=False),
)

delivery = sa.Table(
    "delivery",
    METADATA,
    sa.Column("key", sa.String(64), primary_key=True),
    sa.Column("facility_id", sa.ForeignKey("facility.id"), nullable=False),
    sa.Column("sender_record", sa.String(36), nullable=False, comment="the record's id where it comes from"),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("profile", sa.String(16), nullable=False, server_default=""),
    sa.Column("purpose", sa.String(128), nullable=False, server_default=""),
    sa.Column("legal_basis", sa.String(255), nullable=False, server_default=""),
    sa.Column("payload_sha256", sa.String(64), nullable=False),
    sa.Column("transaction_id", sa.String(64), nullable=False, unique=True),
    sa.Column("received_at", Moment, nullable=False),
    sa.Index(None, "facility_id"),
)
