"""Boxes and charts, the tray, and what the same page scanned twice is known by.

Revision: keep_0002.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "keep_0002"
down_revision = "keep_0001"

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLES = ("page_trait", "tray", "chart_scan", "chart", "box")
"""In the order in which they can go."""


def upgrade() -> None:
    """Make the tables; scans that are there are put into their charts by the program afterwards."""
    for make in (_box, _chart, _chart_scan, _tray, _page_trait):
        make()
    only_grows("tray")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("tray")
    for table in _TABLES:
        op.drop_table(table)


def _box() -> None:
    op.create_table(
        "box",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column(
            "name", sa.String(length=255), nullable=False, comment="empty for files that came in no folder"
        ),
        sa.Column("declared", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_box_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_box")),
        sa.UniqueConstraint("batch_id", "name", name=op.f("uq_box_batch_id_name")),
    )


def _chart() -> None:
    op.create_table(
        "chart",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("box_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("declared", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["box_id"], ["box.id"], name=op.f("fk_chart_box_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chart")),
        sa.UniqueConstraint("box_id", "name", name=op.f("uq_chart_box_id_name")),
    )


def _chart_scan() -> None:
    op.create_table(
        "chart_scan",
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("chart_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_chart_scan_scan_id")),
        sa.ForeignKeyConstraint(["chart_id"], ["chart.id"], name=op.f("fk_chart_scan_chart_id")),
        sa.PrimaryKeyConstraint("scan_id", name=op.f("pk_chart_scan")),
    )
    op.create_index(op.f("ix_chart_scan_chart_id"), "chart_scan", ["chart_id"], unique=False)


def _tray() -> None:
    op.create_table(
        "tray",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=16), nullable=False),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("action IN ('set_aside', 'restored')", name=op.f("ck_tray_action")),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_tray_scan_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tray")),
    )
    op.create_index(op.f("ix_tray_scan_id"), "tray", ["scan_id"], unique=False)


def _page_trait() -> None:
    op.create_table(
        "page_trait",
        sa.Column("page_id", _NUMBER, nullable=False),
        sa.Column("trait", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["page_id"], ["page.id"], name=op.f("fk_page_trait_page_id")),
        sa.PrimaryKeyConstraint("page_id", "trait", name=op.f("pk_page_trait")),
    )
    op.create_index(op.f("ix_page_trait_trait"), "page_trait", ["trait"], unique=False)
