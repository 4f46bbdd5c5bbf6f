"""Readings, pages, records with versions, findings, review tasks, releases.

Revision: r0002.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "r0002"
down_revision = "r0001"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("release", "review_task", "record_version", "finding", "record", "page", "reading")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables."""
    for make in (_reading, _page, _record, _finding, _record_version, _review_task, _release):
        make()
    only_grows("record_version")
    only_grows("release")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("record_version")
    may_shrink("release")
    for table in _TABLES:
        op.drop_table(table)


def _reading() -> None:
    op.create_table(
        "reading",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("pipeline_version", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False, comment="pages that the file declares"),
        sa.Column("digitized_sha256", sa.String(length=64), nullable=False),
        sa.Column("pdf_sha256", sa.String(length=64), nullable=True),
        sa.Column("provenance", sa.JSON(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_reading_scan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
        sa.UniqueConstraint("scan_id", "pipeline_version", name=op.f("uq_reading_scan_id_pipeline_version")),
    )


def _page() -> None:
    op.create_table(
        "page",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=True),
        sa.Column("form", sa.String(length=32), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_page_reading_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_page")),
        sa.UniqueConstraint("reading_id", "number", name=op.f("uq_page_reading_id_number")),
    )


def _record() -> None:
    op.create_table(
        "record",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False, comment="place in the file, from 1"),
        sa.Column("form", sa.String(length=32), nullable=False),
        sa.Column("pages", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="the newest"),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_record_reading_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint("reading_id", "ordinal", name=op.f("uq_record_reading_id_ordinal")),
    )


def _finding() -> None:
    op.create_table(
        "finding",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(length=128), nullable=True),
        sa.Column("open", sa.Boolean(name="open"), nullable=False),
        sa.Column("settled_by", sa.String(length=128), nullable=True),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_finding_reading_id")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_finding_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
    )
    op.create_index(op.f("ix_finding_reading_id"), "finding", ["reading_id"], unique=False)
    op.create_index(op.f("ix_finding_record_id"), "finding", ["record_id"], unique=False)


def _record_version() -> None:
    op.create_table(
        "record_version",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("author", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_record_version_record_id")),
        sa.PrimaryKeyConstraint("record_id", "number", name=op.f("pk_record_version")),
    )


def _review_task() -> None:
    op.create_table(
        "review_task",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.Column("field", sa.String(length=128), nullable=True),
        sa.Column("open", sa.Boolean(name="open"), nullable=False),
        sa.Column("settled_by", sa.String(length=128), nullable=True),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_review_task_reading_id")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_review_task_record_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review_task")),
    )
    op.create_index(op.f("ix_review_task_reading_id"), "review_task", ["reading_id"], unique=False)
    op.create_index(op.f("ix_review_task_record_id"), "review_task", ["record_id"], unique=False)


def _release() -> None:
    op.create_table(
        "release",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id", "version"],
            ["record_version.record_id", "record_version.number"],
            name=op.f("fk_release_record_id_version"),
        ),
        sa.PrimaryKeyConstraint("record_id", "version", name=op.f("pk_release")),
    )
