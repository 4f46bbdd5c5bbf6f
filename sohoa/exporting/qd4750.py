"""The profile `qd4750`: one QĐ 4750 envelope a chart, no claim."""

from pipeline.export.qd4750.envelope import envelope
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.write_charts import write_charts


def export(job: Export) -> tuple[Exported, ...]:
    """Write the charts that the records lie in; errors as `write_charts`."""
    return write_charts(job, "qd4750", envelope)
