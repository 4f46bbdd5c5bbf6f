"""The tables of erasure: who decided, which scans hold nothing any more, which objects had to go."""

import sqlalchemy as sa

from storage.records import tables
from storage.records.tables import METADATA, Moment

erasure = sa.Table(
    "erasure",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("proposed_by", sa.String(128), nullable=False),
    sa.Column("proposed_at", Moment, nullable=False),
    sa.Column("not_before", Moment, nullable=False, comment="end of the time to think it over"),
    sa.Column("approved_by", sa.String(128)),
    sa.Column("approved_at", Moment),
    sa.Column("certificate_sha256", sa.String(64)),
    sa.CheckConstraint("approved_by <> proposed_by", name="two_people"),
    sa.CheckConstraint(
        "(approved_by IS NULL) = (certificate_sha256 IS NULL)"
        " AND (approved_by IS NULL) = (approved_at IS NULL)",
        name="certificate",
    ),
    sa.CheckConstraint("approved_at >= not_before", name="waited"),
    sa.CheckConstraint("not_before > proposed_at", name="waits"),
    sa.Index(None, "chart_id"),
)
"""Wishes to erase what is kept of a chart; an approved one never changes."""

erased_scan = sa.Table(
    "erased_scan",
    METADATA,
    sa.Column("scan_id", sa.ForeignKey("scan.id"), primary_key=True),
    sa.Column("erasure_id", sa.ForeignKey("erasure.id"), nullable=False, index=True),
)
"""Scans whose contents are erased. Only such rows open the way past the triggers of what only grows."""
for _before in (tables.chart_scan, tables.reading):  # triggers look there while rows are copied
    erased_scan.add_is_dependent_on(_before)

erased_object = sa.Table(
    "erased_object",
    METADATA,
    sa.Column("role", sa.String(64), primary_key=True, comment="table.column that named it"),
    sa.Column("owner", sa.String(64), primary_key=True, comment="id of the row, or of its scan"),
    sa.Column("sha256", sa.String(64), primary_key=True, index=True),
    sa.Column("erasure_id", sa.ForeignKey("erasure.id"), nullable=False, index=True),
    sa.Column("gone_at", Moment, comment="none: the bytes are still there"),
    sa.Column("locked_until", Moment, comment="the store lets nobody take them before"),
)
"""Mentions that count no more: neither fsck nor backup asks for these objects."""


def is_erased(scan_id: sa.ColumnElement[str]) -> sa.ColumnElement[bool]:
    """Hold for a scan (in the enclosing query) that is erased."""
    return sa.exists().where(erased_scan.c.scan_id == scan_id)
