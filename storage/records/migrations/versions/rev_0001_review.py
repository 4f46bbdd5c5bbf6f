"""Who is asked what, what people said, planted questions, samples, training and the wall around it.

Revision: rev_0001.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.no_training import no_training, training_too
from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "rev_0001"
down_revision = "out_0002"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_JSON = sa.JSON(none_as_null=True)
_GROWING = ("review_answer", "training_batch", "training_truth")
_TABLES = (
    "review_stage",
    "review_lease",
    "review_answer",
    "training_truth",
    "review_check",
    "audit_sample",
    "training_batch",
    "review_order",
)
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (
        _review_order,
        _training_batch,
        _audit_sample,
        _review_check,
        _training_truth,
        _review_answer,
        _review_lease,
        _review_stage,
    ):
        make()
    for table in _GROWING:
        only_grows(table)
    no_training("release")


def downgrade() -> None:
    """Drop them again."""
    training_too("release")
    for table in _GROWING:
        may_shrink(table)
    for table in _TABLES:
        op.drop_table(table)


def _review_order() -> None:
    op.create_table(
        "review_order",
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("priority", sa.Integer(), server_default="0", nullable=False, comment="higher comes first"),
        sa.Column("due", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_review_order_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", name=op.f("pk_review_order")),
    )


def _training_batch() -> None:
    op.create_table(
        "training_batch",
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_training_batch_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", name=op.f("pk_training_batch")),
    )


def _audit_sample() -> None:
    op.create_table(
        "audit_sample",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_audit_sample_record_id")),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_audit_sample")),
    )


def _review_check() -> None:
    op.create_table(
        "review_check",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("field", sa.String(length=128), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("shown", _JSON, nullable=True, comment="what is planted; null where nothing is shown"),
        sa.Column("truth", _JSON, nullable=False),
        sa.Column("author", sa.String(length=128), nullable=False, comment="who is asked"),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("at", _MOMENT, nullable=True, comment="when it was answered"),
        sa.Column("said", _JSON, nullable=True),
        sa.Column("caught", sa.Boolean(name="caught"), nullable=True),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("keys", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_review_check_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_check")),
    )
    op.create_index(op.f("ix_review_check_author_at"), "review_check", ["author", "at"], unique=False)


def _training_truth() -> None:
    op.create_table(
        "training_truth",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("truth", _JSON, nullable=False, comment="field to value"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_training_truth_record_id")),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_training_truth")),
    )


def _review_answer() -> None:
    op.create_table(
        "review_answer",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("task_id", _NUMBER, nullable=False),
        sa.Column("author", sa.String(length=128), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("verdict", sa.String(length=16), nullable=False),
        sa.Column("before", _JSON, nullable=True),
        sa.Column("after", _JSON, nullable=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column(
            "agrees",
            sa.Boolean(name="agrees"),
            nullable=True,
            comment="null: compared with nothing",
        ),
        sa.Column("settles", sa.Boolean(name="settles"), nullable=False),
        sa.Column("changes", sa.Boolean(name="changes"), nullable=False, comment="the machine was wrong"),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("keys", sa.Integer(), nullable=False),
        sa.Column("typed", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=True, comment="of the record, where it settles a value"),
        sa.ForeignKeyConstraint(["task_id"], ["review_task.id"], name=op.f("fk_review_answer_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_answer")),
    )
    op.create_index(op.f("ix_review_answer_author_at"), "review_answer", ["author", "at"], unique=False)
    op.create_index(op.f("ix_review_answer_task_id"), "review_answer", ["task_id"], unique=False)


def _review_lease() -> None:
    op.create_table(
        "review_lease",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("task_id", _NUMBER, nullable=True),
        sa.Column("check_id", _NUMBER, nullable=True),
        sa.Column("holder", sa.String(length=128), nullable=False),
        sa.Column("mode", sa.String(length=16), nullable=False),
        sa.Column("slowed", sa.Boolean(name="slowed"), nullable=False),
        sa.Column("given_at", _MOMENT, nullable=False),
        sa.Column("until", _MOMENT, nullable=False),
        sa.CheckConstraint(
            "(task_id IS NULL) <> (check_id IS NULL)", name=op.f("ck_review_lease_one_question")
        ),
        sa.ForeignKeyConstraint(["check_id"], ["review_check.id"], name=op.f("fk_review_lease_check_id")),
        sa.ForeignKeyConstraint(["task_id"], ["review_task.id"], name=op.f("fk_review_lease_task_id")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_review_lease")),
        sa.UniqueConstraint("check_id", name=op.f("uq_review_lease_check_id")),
        sa.UniqueConstraint("task_id", name=op.f("uq_review_lease_task_id")),
    )
    op.create_index(op.f("ix_review_lease_holder"), "review_lease", ["holder"], unique=False)


def _review_stage() -> None:
    op.create_table(
        "review_stage",
        sa.Column("task_id", _NUMBER, nullable=False),
        sa.Column(
            "stage",
            sa.String(length=16),
            nullable=False,
            comment="no row: the first person",
        ),
        sa.Column("origin", sa.String(length=16), server_default="doubt", nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["review_task.id"], name=op.f("fk_review_stage_task_id")),
        sa.PrimaryKeyConstraint("task_id", name=op.f("pk_review_stage")),
    )
