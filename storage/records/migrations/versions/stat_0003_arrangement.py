"""How people arranged the pages of scans.

Revision: stat_0003.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "stat_0003"
down_revision = "exp_0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "arrangement",
        sa.Column("scan_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.Column("move", sa.String(length=16), nullable=False),
        sa.Column("papers", sa.JSON(), nullable=False, comment="record, form, pages with turns"),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["scan_id"], ["scan.id"], name=op.f("fk_arrangement_scan_id")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_arrangement_reading_id")),
        sa.PrimaryKeyConstraint("scan_id", "version", name=op.f("pk_arrangement")),
    )
    only_grows("arrangement")


def downgrade() -> None:
    """Drop it again."""
    may_shrink("arrangement")
    op.drop_table("arrangement")
