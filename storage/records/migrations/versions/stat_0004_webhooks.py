"""Who is told of what.

Revision: stat_0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "stat_0004"
down_revision = "stat_0003"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "webhook",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("url", sa.String(length=1024), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False, comment="sealed"),
        sa.Column("actions", sa.JSON(), nullable=False),
        sa.Column("told", sa.BigInteger(), nullable=False, comment="number of the last event looked at"),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_at", _MOMENT, nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_webhook_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook")),
    )


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("webhook")
