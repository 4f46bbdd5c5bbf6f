"""The tables as the newest revision leaves them. What must be unique is unique here, not in a check."""

from datetime import UTC, datetime

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from storage.custody.custody import BatchState, ScanState

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""SQLite counts by itself in INTEGER keys only."""


class Moment(TypeDecorator[datetime]):
    """An aware time, kept in UTC; SQLite has no zones, so the zone is put back on the way out."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn into UTC; a naive time is refused."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError("a time without a zone")
        return value.astimezone(UTC) if value is not None else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Say that it is UTC."""
        del dialect
        return value.replace(tzinfo=UTC) if value is not None and value.tzinfo is None else value


def _one_of(column: str, words: type[BatchState] | type[ScanState]) -> sa.CheckConstraint:
    listed = ", ".join(f"'{word.value}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=column)


facility = sa.Table(
    "facility",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("code", sa.String(64), nullable=False, unique=True),
)

batch = sa.Table(
    "batch",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("facility_id", sa.ForeignKey("facility.id"), nullable=False),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("declared", sa.Integer),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("opened_at", Moment, nullable=False),
    sa.Column("closed_at", Moment),
    sa.UniqueConstraint("facility_id", "name"),
    _one_of("state", BatchState),
)

scan = sa.Table(
    "scan",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("facility_id", sa.ForeignKey("facility.id"), nullable=False),
    sa.Column("batch_id", sa.ForeignKey("batch.id"), nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("path", sa.LargeBinary, comment="where the bytes were seen, until they are copied"),
    sa.Column("received_at", Moment, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(32)),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("holder", sa.String(255), comment="who has the lease"),
    sa.Column("fence", sa.Integer, nullable=False, server_default="0"),
    sa.Column("lease_until", Moment),
    sa.Column("settled_at", Moment),
    sa.Column("lane", sa.SmallInteger, nullable=False, server_default="1", comment="0: needed now"),
    sa.UniqueConstraint("facility_id", "sha256"),
    sa.CheckConstraint("(state = 'quarantined') = (reason IS NOT NULL)", name="reason"),
    sa.CheckConstraint("(state = 'reading') = (holder IS NOT NULL)", name="holder"),
    _one_of("state", ScanState),
    sa.Index("ix_scan_batch_turn", "batch_id", "state", "lane", "fence", "received_at", "name"),
    sa.Index("ix_scan_turn", "state", "lane", "fence", "received_at", "name"),
    sa.Index(None, "state", "received_at"),
    sa.Index(None, "settled_at"),
    sa.Index(None, "holder"),
)

box = sa.Table(
    "box",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("batch_id", sa.ForeignKey("batch.id"), nullable=False),
    sa.Column("name", sa.String(255), nullable=False, comment="empty for files that came in no folder"),
    sa.Column("declared", sa.Integer),
    sa.UniqueConstraint("batch_id", "name"),
)

chart = sa.Table(
    "chart",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("box_id", sa.ForeignKey("box.id"), nullable=False),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("declared", sa.Integer),
    sa.UniqueConstraint("box_id", "name"),
)

chart_scan = sa.Table(
    "chart_scan",
    METADATA,
    sa.Column("scan_id", sa.ForeignKey("scan.id"), primary_key=True),
    sa.Column("chart_id", sa.ForeignKey("chart.id"), nullable=False, index=True),
)
"""Which chart a scan belongs to."""

receipt = sa.Table(
    "receipt",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("batch_id", sa.ForeignKey("batch.id"), nullable=False),
    sa.Column("scan_id", sa.ForeignKey("scan.id"), nullable=False),
    sa.Column("name", sa.String(255), nullable=False),
    sa.Column("duplicate", sa.Boolean(name="duplicate"), nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.UniqueConstraint("batch_id", "scan_id", "name"),
)

reading = sa.Table(
    "reading",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("scan_id", sa.ForeignKey("scan.id"), nullable=False),
    sa.Column("pipeline_version", sa.String(64), nullable=False),
    sa.Column("pages", sa.Integer, nullable=False, comment="pages that the file declares"),
    sa.Column("digitized_sha256", sa.String(64), nullable=False),
    sa.Column("pdf_sha256", sa.String(64)),
    sa.Column("provenance", sa.JSON, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
    sa.UniqueConstraint("scan_id", "pipeline_version"),
    sa.Index(None, "made_at"),
)

reading_beside = sa.Table(
    "reading_beside",
    METADATA,
    sa.Column("reading_id", sa.ForeignKey("reading.id"), primary_key=True),
)
"""Readings that are kept and do not count, because a person had decided on an older one."""

page = sa.Table(
    "page",
    METADATA,
    sa.Column("id", Number, primary_key=True),
    sa.Column("reading_id", sa.ForeignKey("reading.id"), nullable=False),
    sa.Column("number", sa.Integer, nullable=False),
    sa.Column("state", sa.String(16), nullable=False),
    sa.Column("reason", sa.String(32)),
    sa.Column("form", sa.String(32)),
    sa.Column("text", sa.Text, nullable=False),
    sa.UniqueConstraint("reading_id", "number"),
)

record = sa.Table(
    "record",
    METADATA,
    sa.Column("id", sa.String(36), primary_key=True),
    sa.Column("reading_id", sa.ForeignKey("reading.id"), nullable=False),
    sa.Column("ordinal", sa.Integer, nullable=False, comment="place in the file, from 1"),
    sa.Column("form", sa.String(32), nullable=False),
    sa.Column("pages", sa.JSON, nullable=False),
    sa.Column("version", sa.Integer, nullable=False, comment="the newest"),
    sa.UniqueConstraint("reading_id", "ordinal"),
)

record_version = sa.Table(
    "record_version",
    METADATA,
    sa.Column("record_id", sa.ForeignKey("record.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("document", sa.JSON, nullable=False),
    sa.Column("author", sa.String(128), nullable=False),
    sa.Column("why", sa.Text, nullable=False),
    sa.Column("made_at", Moment, nullable=False),
)

release = sa.Table(
    "release",
    METADATA,
    sa.Column("record_id", sa.String(36), primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("by", sa.String(128), nullable=False),
    sa.ForeignKeyConstraint(["record_id", "version"], ["record_version.record_id", "record_version.number"]),
)


def _raised(name: str, what: sa.Column[str]) -> sa.Table:
    """Return a table of what a reading raised and a person settles."""
    return sa.Table(
        name,
        METADATA,
        sa.Column("id", Number, primary_key=True),
        sa.Column("reading_id", sa.ForeignKey("reading.id"), nullable=False),
        sa.Column("record_id", sa.ForeignKey("record.id")),
        what,
        sa.Column("page", sa.Integer),
        sa.Column("field", sa.String(128)),
        sa.Column("open", sa.Boolean(name="open"), nullable=False),
        sa.Column("settled_by", sa.String(128)),
        sa.Index(None, "reading_id"),
        sa.Index(None, "record_id"),
    )


finding = _raised("finding", sa.Column("code", sa.String(64), nullable=False))
review_task = _raised("review_task", sa.Column("kind", sa.String(16), nullable=False))

event = sa.Table(
    "event",
    METADATA,
    sa.Column("number", Number, primary_key=True, autoincrement=False),
    sa.Column("at", Moment, nullable=False),
    sa.Column("actor", sa.String(128), nullable=False),
    sa.Column("action", sa.String(32), nullable=False),
    sa.Column("subject", sa.String(36), nullable=False),
    sa.Column("detail", sa.JSON, nullable=False, comment="codes and counts only"),
    sa.Column("before", sa.String(64), nullable=False, comment="hash of the event before"),
    sa.Column("hash", sa.String(64), nullable=False),
    sa.Index(None, "subject"),
)
