"""The tables of who is who."""

import sqlalchemy as sa

from storage.patients import LinkedBy, QuestionState
from storage.records.tables import METADATA, Moment, Number

_LINKED = ", ".join(f"'{one.value}'" for one in LinkedBy)
_STATES = ", ".join(f"'{one.value}'" for one in QuestionState)

patient = sa.Table(
    "patient",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("made_at", Moment, nullable=False),
)

sighting = sa.Table(
    "sighting",
    METADATA,
    sa.Column("record_id", sa.ForeignKey("record.id"), primary_key=True),
    sa.Column("version", sa.Integer, nullable=False, comment="of the record, when it was looked at"),
    sa.Column("patient_id", sa.ForeignKey("patient.id"), comment="none: the record names nobody"),
    sa.Column("identity", sa.JSON, nullable=False),
    sa.Column("stay", sa.String(36), nullable=False),
    sa.Column("linked", sa.String(16), nullable=False),
    sa.Column("why", sa.JSON, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.CheckConstraint(f"linked IN ({_LINKED})", name="linked"),
    sa.Index(None, "patient_id"),
)

patient_key = sa.Table(
    "patient_key",
    METADATA,
    sa.Column("key", sa.String(200), primary_key=True),
    sa.Column("record_id", sa.ForeignKey("sighting.record_id"), primary_key=True),
    sa.Index(None, "record_id"),
)

patient_question = sa.Table(
    "patient_question",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("left_id", sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("right_id", sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("bits", sa.Float, nullable=False),
    sa.Column("why", sa.JSON, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("by", sa.String(128)),
    sa.CheckConstraint(f"state IN ({_STATES})", name="state"),
    sa.CheckConstraint("left_id < right_id", name="order"),
    sa.UniqueConstraint("left_id", "right_id"),
    sa.Index(None, "right_id"),
)

patient_change = sa.Table(
    "patient_change",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("kind", sa.String(16), nullable=False),
    sa.Column("source_id", sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("target_id", sa.ForeignKey("patient.id"), nullable=False),
    sa.Column("records", sa.JSON, nullable=False),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
)
