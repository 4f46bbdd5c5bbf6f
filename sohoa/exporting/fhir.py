"""The profile `fhir`: one HL7 FHIR R4 bundle a chart."""

from pipeline.export.fhir.bundle import bundle
from sohoa.exporting.profile import Export, Exported
from sohoa.exporting.write_charts import write_charts


def export(job: Export) -> tuple[Exported, ...]:
    """Write the charts that the records lie in; errors as `write_charts`."""
    return write_charts(job, "fhir", bundle)
