"""How people arranged the pages of scans; rows are only ever added."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment

arrangement = sa.Table(
    "arrangement",
    METADATA,
    sa.Column("scan_id", sa.ForeignKey("scan.id"), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("reading_id", sa.ForeignKey("reading.id"), nullable=False),
    sa.Column("move", sa.String(16), nullable=False),
    sa.Column("papers", sa.JSON, nullable=False, comment="record, form, pages with turns"),
    sa.Column("by", sa.String(64), nullable=False),
    sa.Column("at", Moment, nullable=False),
)
