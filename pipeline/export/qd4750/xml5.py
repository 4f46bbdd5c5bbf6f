"""XML5: clinical course, a row for each paper that describes it."""

from pipeline.export.outcome import NoteCode
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.formats import has_time, moment
from pipeline.export.residence import paper_day

_COURSE = ("clinical_signs", "condition_at_transfer")


def xml5(entry: Entry) -> tuple[Values, ...]:
    """Return the rows: the printed words, at the time of the paper."""
    rows: list[Values] = []
    for paper in entry.stay.papers:
        told = [text for name in _COURSE if (text := paper.text(name)) is not None]
        if not told:
            continue
        printed = paper_day(paper) or ""
        if printed and not has_time(printed):
            entry.note("THOI_DIEM_DBLS", NoteCode.TIME_UNKNOWN)
        rows.append(
            {
                "STT": str(len(rows) + 1),
                "DIEN_BIEN_LS": ". ".join(told),
                "THOI_DIEM_DBLS": moment(printed) if printed else "",
            }
        )
    return tuple(rows)
