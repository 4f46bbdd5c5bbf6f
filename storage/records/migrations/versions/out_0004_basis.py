"""Deliveries say in which form they came, for what purpose and by what right.

Revision: out_0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "out_0004"
down_revision = "out_0003"

_COLUMNS = (("profile", 16), ("purpose", 128), ("legal_basis", 255))


def upgrade() -> None:
    """Add the columns; empty for what arrived before."""
    for name, length in _COLUMNS:
        op.add_column(
            "delivery", sa.Column(name, sa.String(length=length), nullable=False, server_default="")
        )


def downgrade() -> None:
    """Drop them again."""
    for name, _ in _COLUMNS:
        op.drop_column("delivery", name)
