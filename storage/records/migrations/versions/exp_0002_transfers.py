"""Transfer packages and the uses of their links.

Revision: exp_0002.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "exp_0002"
down_revision = "keep_0004"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables; uses only grow."""
    op.create_table(
        "transfer",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("object_sha256", sa.String(64), nullable=False),
        sa.Column("to", sa.String(64), nullable=False),
        sa.Column("purpose", sa.String(64), nullable=False),
        sa.Column("records", sa.JSON, nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("made_by", sa.String(128), nullable=False),
        sa.Column("ends_at", _MOMENT, nullable=False),
        sa.Column("called_back_at", _MOMENT),
        sa.Column("secret_hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
        sa.UniqueConstraint("secret_hash", name="uq_transfer_secret_hash"),
    )
    op.create_table(
        "transfer_use",
        sa.Column("number", _NUMBER, nullable=False),
        sa.Column("transfer_id", sa.String(36), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("who", sa.String(128), nullable=False),
        sa.Column("became", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_transfer_use"),
        sa.ForeignKeyConstraint(
            ["transfer_id"], ["transfer.id"], name="fk_transfer_use_transfer_id_transfer"
        ),
    )
    op.create_index("ix_transfer_use_transfer_id", "transfer_use", ["transfer_id"])
    only_grows("transfer_use")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("transfer_use")
    op.drop_table("transfer_use")
    op.drop_table("transfer")
