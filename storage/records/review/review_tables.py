"""Who is asked what, what people said, and what is planted to see whether they look."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

Json = sa.JSON(none_as_null=True)

review_order = sa.Table(
    "review_order",
    METADATA,
    sa.Column("batch_id", sa.ForeignKey("batch.id"), primary_key=True),
    sa.Column("priority", sa.Integer, nullable=False, server_default="0", comment="higher comes first"),
    sa.Column("due", Moment),
)

review_stage = sa.Table(
    "review_stage",
    METADATA,
    sa.Column("task_id", sa.ForeignKey("review_task.id"), primary_key=True),
    sa.Column("stage", sa.String(16), nullable=False, comment="no row: the first person"),
    sa.Column("origin", sa.String(16), nullable=False, server_default="doubt"),
)

review_check = sa.Table(
    "review_check",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("record_id", sa.ForeignKey("record.id"), nullable=False),
    sa.Column("field", sa.String(128), nullable=False),
    sa.Column("mode", sa.String(16), nullable=False),
    sa.Column("shown", Json, comment="what is planted; null where nothing is shown"),
    sa.Column("truth", Json, nullable=False),
    sa.Column("author", sa.String(128), nullable=False, comment="who is asked"),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("at", Moment, comment="when it was answered"),
    sa.Column("said", Json),
    sa.Column("caught", sa.Boolean(name="caught")),
    sa.Column("seconds", sa.Float),
    sa.Column("keys", sa.Integer),
    sa.Index(None, "author", "at"),
)

review_lease = sa.Table(
    "review_lease",
    METADATA,
    sa.Column("token", sa.String(64), primary_key=True),
    sa.Column("task_id", sa.ForeignKey("review_task.id"), unique=True),
    sa.Column("check_id", sa.ForeignKey("review_check.id"), unique=True),
    sa.Column("holder", sa.String(128), nullable=False),
    sa.Column("mode", sa.String(16), nullable=False),
    sa.Column("slowed", sa.Boolean(name="slowed"), nullable=False),
    sa.Column("given_at", Moment, nullable=False),
    sa.Column("until", Moment, nullable=False),
    sa.CheckConstraint("(task_id IS NULL) <> (check_id IS NULL)", name="one_question"),
    sa.Index(None, "holder"),
)

review_answer = sa.Table(
    "review_answer",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("task_id", sa.ForeignKey("review_task.id"), nullable=False),
    sa.Column("author", sa.String(128), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("stage", sa.String(16), nullable=False),
    sa.Column("mode", sa.String(16), nullable=False),
    sa.Column("verdict", sa.String(16), nullable=False),
    sa.Column("before", Json),
    sa.Column("after", Json),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("agrees", sa.Boolean(name="agrees"), comment="null: compared with nothing"),
    sa.Column("settles", sa.Boolean(name="settles"), nullable=False),
    sa.Column("changes", sa.Boolean(name="changes"), nullable=False, comment="the machine was wrong"),
    sa.Column("seconds", sa.Float, nullable=False),
    sa.Column("keys", sa.Integer, nullable=False),
    sa.Column("typed", sa.Integer, nullable=False),
    sa.Column("version", sa.Integer, comment="of the record, where it settles a value"),
    sa.Index(None, "task_id"),
    sa.Index(None, "author", "at"),
)

audit_sample = sa.Table(
    "audit_sample",
    METADATA,
    sa.Column("record_id", sa.ForeignKey("record.id"), primary_key=True),
    sa.Column("share", sa.Float, nullable=False),
    sa.Column("at", Moment, nullable=False),
)

training_batch = sa.Table(
    "training_batch",
    METADATA,
    sa.Column("batch_id", sa.ForeignKey("batch.id"), primary_key=True),
    sa.Column("at", Moment, nullable=False),
)

training_truth = sa.Table(
    "training_truth",
    METADATA,
    sa.Column("record_id", sa.ForeignKey("record.id"), primary_key=True),
    sa.Column("truth", Json, nullable=False, comment="field to value"),
)
