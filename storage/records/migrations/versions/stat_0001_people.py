"""Accounts, sessions, keys of programs, views, broken glass, and labels of boxes.

Revision: stat_0001.
"""

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "stat_0001"
down_revision = "keep_0002"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ROLES = "'clerk', 'supervisor', 'operator', 'auditor', 'admin'"


def upgrade() -> None:
    """Make the tables."""
    for make in (_account, _session, _access_key, _view, _glass, _label):
        make()
    only_grows("view")
    only_grows("glass")


def downgrade() -> None:
    """Drop them again."""
    may_shrink("view")
    may_shrink("glass")
    for table in ("batch_label", "glass", "view", "access_key", "session", "account"):
        op.drop_table(table)


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False, comment="lower case, for signing in"),
        sa.Column("shown", sa.String(length=128), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("facilities", sa.JSON(), nullable=False, comment="codes; empty: all"),
        sa.Column("departments", sa.JSON(), nullable=False, comment="names; empty: all"),
        sa.Column("password_hash", sa.String(length=255), nullable=False),
        sa.Column("must_change", sa.Boolean(name="must_change"), nullable=False),
        sa.Column("second_factor", sa.Text(), nullable=True, comment="sealed TOTP secret"),
        sa.Column(
            "second_factor_step", sa.BigInteger(), server_default="0", nullable=False, comment="last used"
        ),
        sa.Column("subject", sa.String(length=255), nullable=True, comment="name at the identity provider"),
        sa.Column("locked_at", _MOMENT, nullable=True),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.CheckConstraint(f"role IN ({_ROLES})", name=op.f("ck_account_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("name", name=op.f("uq_account_name")),
        sa.UniqueConstraint("subject", name=op.f("uq_account_subject")),
    )


def _session() -> None:
    op.create_table(
        "session",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("stage", sa.String(length=16), nullable=False),
        sa.Column("opened_at", _MOMENT, nullable=False),
        sa.Column("seen_at", _MOMENT, nullable=False),
        sa.Column("locked", sa.Boolean(name="locked"), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_session_account_id")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_session")),
    )
    op.create_index(op.f("ix_session_account_id"), "session", ["account_id"], unique=False)


def _access_key() -> None:
    op.create_table(
        "access_key",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("label", sa.String(length=128), nullable=False),
        sa.Column("made_at", _MOMENT, nullable=False),
        sa.Column("revoked_at", _MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_access_key_account_id")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_access_key")),
    )


def _view() -> None:
    op.create_table(
        "view",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("facility", sa.String(length=64), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True, comment="why the glass was broken"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_view_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_view")),
    )
    op.create_index(op.f("ix_view_at"), "view", ["at"], unique=False)
    op.create_index(op.f("ix_view_subject"), "view", ["subject"], unique=False)


def _glass() -> None:
    op.create_table(
        "glass",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("subject", sa.String(length=64), nullable=False, comment="scan id"),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.Column("until", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_glass_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glass")),
    )
    op.create_index(op.f("ix_glass_account_id_subject"), "glass", ["account_id", "subject"], unique=False)


def _label() -> None:
    op.create_table(
        "batch_label",
        sa.Column("batch_id", sa.String(length=36), nullable=False),
        sa.Column("box", sa.String(length=64), nullable=False),
        sa.Column("shelf", sa.String(length=64), nullable=False),
        sa.Column("department", sa.String(length=128), nullable=True),
        sa.Column("by", sa.String(length=64), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["batch.id"], name=op.f("fk_batch_label_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", name=op.f("pk_batch_label")),
    )
