"""Patients: records of one person, keys to find them by, questions, merges and splits.

Revision: out_0003.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "out_0003"
down_revision = "stat_0004"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("patient_change", "patient_question", "patient_key", "sighting", "patient")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (_patient, _sighting, _patient_key, _patient_question, _patient_change):
        make()
    only_grows("patient_change")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("patient_change")
    for table in _TABLES:
        op.drop_table(table)


def _patient() -> None:
    op.create_table(
        "patient",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient")),
    )


def _sighting() -> None:
    op.create_table(
        "sighting",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="of the record, when it was looked at"),
        sa.Column("patient_id", sa.String(length=36), nullable=True, comment="none: the record names nobody"),
        sa.Column("identity", sa.JSON(), nullable=False),
        sa.Column("stay", sa.String(length=36), nullable=False),
        sa.Column("linked", sa.String(length=16), nullable=False),
        sa.Column("why", sa.JSON(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.CheckConstraint("linked IN ('number', 'first', 'person')", name=op.f("ck_sighting_linked")),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name=op.f("fk_sighting_patient_id")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_sighting_record_id")),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_sighting")),
    )
    op.create_index(op.f("ix_sighting_patient_id"), "sighting", ["patient_id"], unique=False)


def _patient_key() -> None:
    op.create_table(
        "patient_key",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["sighting.record_id"], name=op.f("fk_patient_key_record_id")),
        sa.PrimaryKeyConstraint("key", "record_id", name=op.f("pk_patient_key")),
    )
    op.create_index(op.f("ix_patient_key_record_id"), "patient_key", ["record_id"], unique=False)


def _patient_question() -> None:
    op.create_table(
        "patient_question",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("left_id", sa.String(length=36), nullable=False),
        sa.Column("right_id", sa.String(length=36), nullable=False),
        sa.Column("bits", sa.Float(), nullable=False),
        sa.Column("why", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=True),
        sa.CheckConstraint("state IN ('open', 'same', 'apart')", name=op.f("ck_patient_question_state")),
        sa.CheckConstraint("left_id < right_id", name=op.f("ck_patient_question_order")),
        sa.ForeignKeyConstraint(["left_id"], ["patient.id"], name=op.f("fk_patient_question_left_id")),
        sa.ForeignKeyConstraint(["right_id"], ["patient.id"], name=op.f("fk_patient_question_right_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_question")),
        sa.UniqueConstraint("left_id", "right_id", name=op.f("uq_patient_question_left_id_right_id")),
    )
    op.create_index(op.f("ix_patient_question_right_id"), "patient_question", ["right_id"], unique=False)


def _patient_change() -> None:
    op.create_table(
        "patient_change",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("source_id", sa.String(length=36), nullable=False),
        sa.Column("target_id", sa.String(length=36), nullable=False),
        sa.Column("records", sa.JSON(), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["patient.id"], name=op.f("fk_patient_change_source_id")),
        sa.ForeignKeyConstraint(["target_id"], ["patient.id"], name=op.f("fk_patient_change_target_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_patient_change")),
    )
