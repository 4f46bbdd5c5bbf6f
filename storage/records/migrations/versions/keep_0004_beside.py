"""Readings that are kept beside the one in force.

Revision: keep_0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "keep_0004"
down_revision = "keep_0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "reading_beside",
        sa.Column("reading_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_reading_beside_reading_id")),
        sa.PrimaryKeyConstraint("reading_id", name=op.f("pk_reading_beside")),
    )


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("reading_beside")
