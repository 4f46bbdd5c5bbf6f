"""What was not taken in at the station.

Revision: stat_0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "stat_0002"
down_revision = "stat_0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "refusal",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_refusal_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusal")),
        sa.UniqueConstraint("batch_id", "name", "reason", name=op.f("uq_refusal_batch_id_name_reason")),
    )


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("refusal")
