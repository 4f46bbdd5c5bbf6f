"""Lists of official codes that the operator imported.

Revision: exp_0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "exp_0001"
down_revision = "stat_0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "code_list",
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("version", sa.String(64), nullable=False),
        sa.Column("effective", sa.Date, nullable=False),
        sa.Column("object_sha256", sa.String(64), nullable=False),
        sa.Column("rows", sa.Integer, nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("imported_by", sa.String(128), nullable=False),
        sa.PrimaryKeyConstraint("kind", "version", name="pk_code_list"),
    )


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("code_list")
