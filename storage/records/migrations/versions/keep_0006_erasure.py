"""Erasing what is kept of charts: decisions, tombstones, and the one way to overwrite what only grows.

Revision: keep_0006.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.erasable import allow, erasable, lasting, refuse
from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "keep_0006"
down_revision = "keep_0005"

_MOMENT = sa.DateTime(timezone=True)
_TOMBSTONE = "CAST(NEW.document AS TEXT) LIKE '{\"erased\":{%'"
_DECIDED = (
    "NOT EXISTS (SELECT 1 FROM erasure JOIN chart_scan ON chart_scan.chart_id = erasure.chart_id "
    "WHERE erasure.id = NEW.erasure_id AND chart_scan.scan_id = NEW.scan_id "
    "AND erasure.approved_by IS NOT NULL)"
)
_ANSWER = (
    *("id", "task_id", "author", "at", "stage", "mode", "verdict", "agrees", "settles"),
    *("changes", "seconds", "keys", "typed", "version"),
)


def upgrade() -> None:
    """Make the tables and open the way."""
    _erasure()
    _erased_scan()
    _erased_object()
    only_grows("erased_scan")
    refuse("erasure", "UPDATE", "OLD.approved_by IS NOT NULL", "approved")
    refuse("erased_scan", "INSERT", _DECIDED, "not decided")
    erased = "EXISTS (SELECT 1 FROM erased_scan WHERE scan_id = NEW.scan_id)"
    refuse("reading", "INSERT", erased, "erased")
    erasable(
        "record_version",
        scan="SELECT reading.scan_id FROM record JOIN reading ON reading.id = record.reading_id "
        "WHERE record.id = OLD.record_id",
        stays=("record_id", "number", "author", "made_at"),
        becomes=f"NEW.why = '' AND {_TOMBSTONE}",
    )
    erasable(
        "review_answer",
        scan="SELECT reading.scan_id FROM review_task JOIN reading ON reading.id = review_task.reading_id "
        "WHERE review_task.id = OLD.task_id",
        stays=_ANSWER,
        becomes='NEW.why = \'\' AND NEW."before" IS NULL AND NEW."after" IS NULL',
    )


def downgrade() -> None:
    """Close the way and drop the tables; what was erased stays erased."""
    lasting("record_version")
    lasting("review_answer")
    allow("reading", "erased")
    allow("erased_scan", "not decided")
    allow("erasure", "approved")
    may_shrink("erased_scan")
    for table in ("erased_object", "erased_scan", "erasure"):
        op.drop_table(table)


def _erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("chart_id", sa.String(length=36), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=128), nullable=False),
        sa.Column("proposed_at", _MOMENT, nullable=False),
        sa.Column("not_before", _MOMENT, nullable=False, comment="end of the time to think it over"),
        sa.Column("approved_by", sa.String(length=128), nullable=True),
        sa.Column("approved_at", _MOMENT, nullable=True),
        sa.Column("certificate_sha256", sa.String(length=64), nullable=True),
        sa.CheckConstraint("approved_by <> proposed_by", name=op.f("ck_erasure_two_people")),
        sa.CheckConstraint(
            "(approved_by IS NULL) = (certificate_sha256 IS NULL)"
            " AND (approved_by IS NULL) = (approved_at IS NULL)",
            name=op.f("ck_erasure_certificate"),
        ),
        sa.CheckConstraint("approved_at >= not_before", name=op.f("ck_erasure_waited")),
        sa.CheckConstraint("not_before > proposed_at", name=op.f("ck_erasure_waits")),
        sa.ForeignKeyConstraint(["chart_id"], ["chart.id"], name=op.f("fk_erasure_chart_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_erasure")),
    )
    op.create_index(op.f("ix_erasure_chart_id"), "erasure", ["chart_id"], unique=False)


def _erased_scan() -> None:
    op.create_table(
        "erased_scan",
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("erasure_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["erasure_id"], ["erasure.id"], name=op.f("fk_erased_scan_erasure_id")),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_erased_scan_scan_id")),
        sa.PrimaryKeyConstraint("scan_id", name=op.f("pk_erased_scan")),
    )
    op.create_index(op.f("ix_erased_scan_erasure_id"), "erased_scan", ["erasure_id"], unique=False)


def _erased_object() -> None:
    op.create_table(
        "erased_object",
        sa.Column("role", sa.String(length=64), nullable=False, comment="table.column that named it"),
        sa.Column("owner", sa.String(length=64), nullable=False, comment="id of the row, or of its scan"),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("erasure_id", sa.String(length=36), nullable=False),
        sa.Column("gone_at", _MOMENT, nullable=True, comment="none: the bytes are still there"),
        sa.Column("locked_until", _MOMENT, nullable=True, comment="the store lets nobody take them before"),
        sa.ForeignKeyConstraint(["erasure_id"], ["erasure.id"], name=op.f("fk_erased_object_erasure_id")),
        sa.PrimaryKeyConstraint("role", "owner", "sha256", name=op.f("pk_erased_object")),
    )
    op.create_index(op.f("ix_erased_object_erasure_id"), "erased_object", ["erasure_id"], unique=False)
    op.create_index(op.f("ix_erased_object_sha256"), "erased_object", ["sha256"], unique=False)
