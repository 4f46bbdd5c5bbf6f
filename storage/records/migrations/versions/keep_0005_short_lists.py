"""Search: PostgreSQL keeps what it has not sorted into its word indexes yet in lists of 512 kB, not of 4 MB.

Every search reads these lists from one end to the other.

Revision: keep_0005.
"""

from alembic import op

revision = "keep_0005"
down_revision = "out_0004"

_INDEXES = ("ft_keys", "ft_words")


def upgrade() -> None:
    """Shorten the lists; the next write sorts in what is longer."""
    if op.get_bind().dialect.name == "postgresql":
        for index in _INDEXES:
            op.execute(f"ALTER INDEX {index} SET (gin_pending_list_limit = 512)")


def downgrade() -> None:
    """Go back to the server's own length."""
    if op.get_bind().dialect.name == "postgresql":
        for index in _INDEXES:
            op.execute(f"ALTER INDEX {index} RESET (gin_pending_list_limit)")
