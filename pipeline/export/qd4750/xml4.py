"""XML4: laboratory results, a row each."""

from pipeline.export.outcome import NoteCode
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.formats import has_time, moment
from pipeline.export.residence import paper_day


def xml4(entry: Entry) -> tuple[Values, ...]:
    """Return the rows; names and units as printed, because the decree's list of tests was not read."""
    rows: list[Values] = []
    for paper in entry.stay.papers:
        printed = paper_day(paper) or ""
        for result in paper.document.tables.lab_results or ():
            if printed and not has_time(printed):
                entry.note("NGAY_KQ", NoteCode.TIME_UNKNOWN)
            rows.append(
                {
                    "STT": str(len(rows) + 1),
                    "TEN_CHI_SO": result.test,
                    "GIA_TRI": result.value,
                    "DON_VI_DO": result.unit or "",
                    "NGAY_KQ": moment(printed) if printed else "",
                }
            )
    return tuple(rows)
