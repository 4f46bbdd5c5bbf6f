"""The table of imported code lists."""

import sqlalchemy as sa

from storage.records.tables import METADATA, Moment

code_list = sa.Table(
    "code_list",
    METADATA,
    sa.Column("kind", sa.String(32), primary_key=True),
    sa.Column("version", sa.String(64), primary_key=True),
    sa.Column("effective", sa.Date, nullable=False),
    sa.Column("object_sha256", sa.String(64), nullable=False),
    sa.Column("rows", sa.Integer, nullable=False),
    sa.Column("imported_at", Moment, nullable=False),
    sa.Column("imported_by", sa.String(128), nullable=False),
)
