"""The newest result of every test in a patient's papers."""

from collections.abc import Iterable
from dataclasses import dataclass

from models.codes.folded import folded
from models.stay import Paper
from pipeline.export.residence import paper_day


@dataclass(frozen=True, slots=True, kw_only=True)
class LatestLab:
    """One test with its newest result, as printed."""

    test: str
    value: str
    unit: str
    reference: str
    day: str
    """YYYY-MM-DD[THH:MM] of the paper; "" where it bears none."""
    record_id: str


def latest_labs(papers: Iterable[Paper]) -> tuple[LatestLab, ...]:
    """Return one result a test and unit, in the order in which the tests first appear.

    Papers without a day count as the oldest; of two of one day the later in the chart wins.
    """
    found: dict[tuple[str, str], LatestLab] = {}
    for paper in papers:
        day = paper_day(paper) or ""
        for row in paper.document.tables.lab_results or ():
            key = (folded(row.test), folded(row.unit or ""))
            if key not in found or found[key].day <= day:
                found[key] = LatestLab(
                    test=row.test,
                    value=row.value,
                    unit=row.unit or "",
                    reference=row.reference or "",
                    day=day,
                    record_id=paper.record_id,
                )
    return tuple(found.values())
