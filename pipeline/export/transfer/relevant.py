"""Which papers a receiving doctor needs."""

from collections.abc import Iterable

from models.stay import Paper
from models.vocabulary import Form

_FORMS = (
    Form.TRANSFER_LETTER,
    Form.DISCHARGE_CERTIFICATE,
    Form.CHART_SUMMARY,
    Form.INPATIENT_CHART,
    Form.IMAGING_REPORT,
    Form.SURGERY_REPORT,
    Form.PRESCRIPTION,
)


def relevant(papers: Iterable[Paper], *, labs: frozenset[str]) -> tuple[Paper, ...]:
    """Return the papers that travel, in their order: those forms, and lab reports with a newest result.

    Args:
        papers: released papers of the patient.
        labs: ids of records that hold the newest result of a test.
    """
    return tuple(paper for paper in papers if paper.document.form in _FORMS or paper.record_id in labs)
