"""The tables of the tray: pages set aside, and by what the same page is found again."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

tray = sa.Table(
    "tray",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("scan_id", sa.ForeignKey("scan.id"), nullable=False),
    sa.Column("page", sa.Integer, nullable=False),
    sa.Column("action", sa.String(16), nullable=False),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.CheckConstraint("action IN ('set_aside', 'restored')", name="action"),
    sa.Index(None, "scan_id"),
)
"""What people decided about pages that no record holds; the newest decision on a page counts."""

page_trait = sa.Table(
    "page_trait",
    METADATA,
    sa.Column("page_id", sa.ForeignKey("page.id"), primary_key=True),
    sa.Column("trait", sa.BigInteger, primary_key=True, autoincrement=False, index=True),
)
"""Hashes of the numbers on a page: pages that share one may be the same paper, scanned twice."""
