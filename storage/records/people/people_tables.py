"""Who may come in, who is in, and who looked at what."""

import sqlalchemy as sa

from storage.people import Role
from storage.records.tables import METADATA, Moment, Number

_ROLES = ", ".join(f"'{role.value}'" for role in Role)

account = sa.Table(
    "account",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("name", sa.String(64), nullable=False, unique=True, comment="lower case, for signing in"),
    sa.Column("shown", sa.String(128), nullable=False),
    sa.Column("role", sa.String(16), nullable=False),
    sa.Column("facilities", sa.JSON, nullable=False, comment="codes; empty: all"),
    sa.Column("departments", sa.JSON, nullable=False, comment="names; empty: all"),
    sa.Column("password_hash", sa.String(255), nullable=False),
    sa.Column("must_change", sa.Boolean(name="must_change"), nullable=False),
    sa.Column("second_factor", sa.Text, comment="sealed TOTP secret"),
    sa.Column("second_factor_step", sa.BigInteger, nullable=False, server_default="0", comment="last used"),
    sa.Column("subject", sa.String(255), unique=True, comment="name at the identity provider"),
    sa.Column("locked_at", Moment),
    sa.Column("made_at", Moment, nullable=False),
    sa.CheckConstraint(f"role IN ({_ROLES})", name="role"),
)

session = sa.Table(
    "session",
    METADATA,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False),
    sa.Column("stage", sa.String(16), nullable=False),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("seen_at", Moment, nullable=False),
    sa.Column("locked", sa.Boolean(name="locked"), nullable=False),
    sa.Index(None, "account_id"),
)

access_key = sa.Table(
    "access_key",
    METADATA,
    sa.Column("token_hash", sa.String(64), primary_key=True),
    sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False),
    sa.Column("label", sa.String(128), nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.Column("revoked_at", Moment),
)

view = sa.Table(
    "view",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("at", Moment, nullable=False),
    sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False),
    sa.Column("kind", sa.String(32), nullable=False),
    sa.Column("subject", sa.String(64), nullable=False),
    sa.Column("facility", sa.String(64)),
    sa.Column("reason", sa.Text, comment="why the glass was broken"),
    sa.Index(None, "at"),
    sa.Index(None, "subject"),
)

glass = sa.Table(
    "glass",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("account_id", sa.ForeignKey("account.id"), nullable=False),
    sa.Column("subject", sa.String(64), nullable=False, comment="scan id"),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("until", Moment, nullable=False),
    sa.Index(None, "account_id", "subject"),
)
