"""How long charts are kept: categories, holds, packages, disposals.

Revision: keep_0003.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.records.migrations.only_grows import may_shrink, only_grows

revision = "keep_0003"
down_revision = "rev_0001"

_MOMENT = sa.DateTime(timezone=True)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_GROWING = ("retention", "legal_hold", "package")


def upgrade() -> None:
    """Make the tables."""
    _decisions(
        "retention",
        sa.Column("category", sa.String(length=32), nullable=False),
        sa.Column("ends_on", sa.Date()),
    )
    action = sa.CheckConstraint("action IN ('placed', 'lifted')", name=op.f("ck_legal_hold_action"))
    _decisions("legal_hold", sa.Column("action", sa.String(length=8), nullable=False), action)
    op.create_table(
        "package",
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("chart_id", sa.String(length=36), nullable=False),
        sa.Column("root", sa.String(length=64), nullable=False, comment="hash over the pages"),
        sa.Column("versions", sa.JSON(), nullable=False, comment="record to version"),
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["chart_id"], ["chart.id"], name=op.f("fk_package_chart_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package")),
    )
    op.create_index(op.f("ix_package_chart_id"), "package", ["chart_id"], unique=False)
    _disposal()
    for table in _GROWING:
        only_grows(table)


def downgrade() -> None:
    """Drop them again."""
    for table in _GROWING:
        may_shrink(table)
    for table in (*_GROWING, "disposal"):
        op.drop_table(table)


def _decisions(table: str, *own: sa.Column[Any] | sa.CheckConstraint) -> None:
    op.create_table(
        table,
        sa.Column("id", _NUMBER, nullable=False),
        sa.Column("chart_id", sa.String(length=36), nullable=False),
        *own,
        sa.Column("by", sa.String(length=128), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["chart_id"], ["chart.id"], name=op.f(f"fk_{table}_chart_id")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_chart_id"), table, ["chart_id"], unique=False)


def _disposal() -> None:
    op.create_table(
        "disposal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("chart_id", sa.String(length=36), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=128), nullable=False),
        sa.Column("proposed_at", _MOMENT, nullable=False),
        sa.Column("approved_by", sa.String(length=128), nullable=True),
        sa.Column("approved_at", _MOMENT, nullable=True),
        sa.Column("certificate_sha256", sa.String(length=64), nullable=True),
        sa.CheckConstraint("approved_by <> proposed_by", name=op.f("ck_disposal_two_people")),
        sa.CheckConstraint(
            "(approved_by IS NULL) = (certificate_sha256 IS NULL)", name=op.f("ck_disposal_certificate")
        ),
        sa.ForeignKeyConstraint(["chart_id"], ["chart.id"], name=op.f("fk_disposal_chart_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal")),
    )
    op.create_index(op.f("ix_disposal_chart_id"), "disposal", ["chart_id"], unique=False)
