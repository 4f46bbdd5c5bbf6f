"""The tables of retention: periods, holds, packages, and how paper goes."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment, Number

retention = sa.Table(
    "retention",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False),
    sa.Column("category", sa.String(32), nullable=False),
    sa.Column("ends_on", sa.Date),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index(None, "chart_id"),
)
"""Every decision how long a chart is kept; the newest counts."""

legal_hold = sa.Table(
    "legal_hold",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False),
    sa.Column("action", sa.String(8), nullable=False),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.CheckConstraint("action IN ('placed', 'lifted')", name="action"),
    sa.Index(None, "chart_id"),
)
"""Legal holds; the newest line of a chart counts."""

package = sa.Table(
    "package",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False),
    sa.Column("root", sa.String(64), nullable=False, comment="hash over the pages"),
    sa.Column("versions", sa.JSON, nullable=False, comment="record to version"),
    sa.Column("by", sa.String(128), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index(None, "chart_id"),
)
"""Conversion packages that were made."""

disposal = sa.Table(
    "disposal",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("proposed_by", sa.String(128), nullable=False),
    sa.Column("proposed_at", Moment, nullable=False),
    sa.Column("approved_by", sa.String(128)),
    sa.Column("approved_at", Moment),
    sa.Column("certificate_sha256", sa.String(64)),
    sa.CheckConstraint("approved_by <> proposed_by", name="two_people"),
    sa.CheckConstraint("(approved_by IS NULL) = (certificate_sha256 IS NULL)", name="certificate"),
    sa.Index(None, "chart_id"),
)
