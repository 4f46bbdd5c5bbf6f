"""The profile `hosobenhan`: one HoSoBenhAn a chart, XML and JSON."""

from pipeline.export.hosobenhan.chart import chart
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.write_charts import write_charts


def export(job: Export) -> tuple[Exported, ...]:
    """Write the charts that the records lie in; errors as `write_charts`."""
    return write_charts(job, "hosobenhan", chart)
