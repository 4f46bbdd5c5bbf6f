"""Two lanes in the queue, the log of chores, boxes that intake holds back, and indexes for long queues.

Revision: night_0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "night_0001"
down_revision = "exp_0001"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TURN = ["state", "lane", "fence", "received_at", "name"]


def upgrade() -> None:
    """Add them."""
    op.add_column(
        "scan",
        sa.Column("lane", sa.SmallInteger(), nullable=False, server_default="1", comment="0: needed now"),
    )
    op.create_index("ix_scan_batch_turn", "scan", ["batch_id", *_TURN])
    op.create_index("ix_scan_turn", "scan", _TURN)
    op.create_index("ix_scan_settled_at", "scan", ["settled_at"])
    op.drop_index("ix_scan_batch_id_state", "scan")
    op.create_index("ix_reading_made_at", "reading", ["made_at"])
    _chore()
    _hold()


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("hold")
    op.drop_table("chore")
    op.drop_index("ix_reading_made_at", "reading")
    op.create_index("ix_scan_batch_id_state", "scan", ["batch_id", "state"])
    for index in ("ix_scan_settled_at", "ix_scan_turn", "ix_scan_batch_turn"):
        op.drop_index(index, "scan")
    op.drop_column("scan", "lane")


def _chore() -> None:
    op.create_table(
        "chore",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("began_at", _MOMENT, nullable=False),
        sa.Column("ended_at", _MOMENT, comment="none: still at it, or killed"),
        sa.Column("outcome", sa.String(length=32), comment="done, or the kind of fault"),
        sa.Column("numbers", sa.JSON(), nullable=False, comment="counts only"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chore")),
    )
    op.create_index(op.f("ix_chore_name_began_at"), "chore", ["name", "began_at"])


def _hold() -> None:
    op.create_table(
        "hold",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column(
            "place", sa.String(length=64), nullable=False, comment="hash of the folder and the stack's name"
        ),
        sa.Column("box", sa.String(length=255), nullable=False),
        sa.Column("stack", sa.String(length=255), nullable=False, comment="file names"),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("expected", sa.Integer()),
        sa.Column("found", sa.Integer()),
        sa.Column("since", _MOMENT, nullable=False),
        sa.Column("until", _MOMENT, comment="none: it still waits for a person"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    op.create_index(op.f("ix_hold_until"), "hold", ["until"])
    op.create_index(op.f("ix_hold_place"), "hold", ["place"])
