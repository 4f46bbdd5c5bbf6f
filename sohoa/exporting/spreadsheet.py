"""The profile `csv`: CSV files and a workbook a chart."""

from pipeline.export.spreadsheet.workbook import workbook
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.write_charts import write_charts


def export(job: Export) -> tuple[Exported, ...]:
    """Write the charts that the records lie in; errors as `write_charts`."""
    return write_charts(job, "csv", workbook)
