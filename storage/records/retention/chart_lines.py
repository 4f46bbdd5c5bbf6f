"""Charts as they are listed: category, period, hold, paper, contents."""

from typing import Any

import sqlalchemy as sa

from storage.records import tables
from storage.records.retention import retention_tables
from storage.records.retention.erasure_tables import erasure
from storage.retention.retention import ChartLine

_CHART, _BOX, _DISPOSAL = tables.chart.c, tables.box.c, retention_tables.disposal.c


def chart_lines(batch_id: str | None) -> sa.Select[Any]:
    """Return what `to_chart_line` needs of every chart, by batch, box and name."""
    gone = sa.exists().where(_DISPOSAL.chart_id == _CHART.id, _DISPOSAL.approved_by.is_not(None))
    erased = sa.exists().where(erasure.c.chart_id == _CHART.id, erasure.c.approved_by.is_not(None))
    query = (
        sa.select(
            _CHART.id, _CHART.name, _BOX.name.label("box"), _BOX.batch_id,
            _newest(retention_tables.retention, "category").label("category"),
            _newest(retention_tables.retention, "ends_on").label("ends_on"),
            _newest(retention_tables.legal_hold, "action").label("hold"), gone.label("gone"),
            erased.label("erased"),
        )
        .join(tables.box, _BOX.id == _CHART.box_id)
        .order_by(_BOX.batch_id, _BOX.name, _CHART.name)
    )  # fmt: skip
    return query if batch_id is None else query.where(_BOX.batch_id == batch_id)


def to_chart_line(row: Any) -> ChartLine:  # noqa: ANN401 - a row of `chart_lines`
    """Return a row as a value."""
    return ChartLine(
        id=row.id,
        batch_id=row.batch_id,
        box=row.box,
        chart=row.name,
        category=row.category,
        ends_on=row.ends_on,
        held=row.hold == "placed",
        paper_gone=row.gone,
        erased=row.erased,
    )


def _newest(table: sa.Table, column: str) -> sa.ScalarSelect[Any]:
    mine = sa.select(table.c[column]).where(table.c.chart_id == _CHART.id)
    return mine.order_by(table.c.id.desc()).limit(1).correlate(tables.chart).scalar_subquery()
