"""XML13: the transfer letter."""

from models.vocabulary import Form
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.xml1 import leaving_kind, leaving_time, receiver


def xml13(entry: Entry) -> Values:
    """Return the values of XML13; what it shares with XML1 comes from the same place and is equal."""
    method = entry.text("treatment_method")
    return {
        **entry.identity(),
        **entry.illness(),
        "MA_CSKCB": entry.facility,
        "MA_NOI_DEN": receiver(entry),
        "NGAY_VAO": entry.moment("admitted_at", "NGAY_VAO"),
        "NGAY_RA": leaving_time(entry),
        "DAU_HIEU_LS": entry.text("clinical_signs", Form.TRANSFER_LETTER),
        "TOMTAT_KQ": entry.text("lab_summary", Form.TRANSFER_LETTER),
        "PP_DIEUTRI": method,
        "TEN_THUOC": _drugs(entry),
        "PP_DIEU_TRI": method,
        "MA_LOAI_RV": leaving_kind(entry),
        "MA_LYDO_CT": entry.code("MA_LYDO_CT", entry.stay.text("transfer_reason")),
        "HUONG_DIEU_TRI": entry.text("next_treatment", Form.TRANSFER_LETTER),
    }


def _drugs(entry: Entry) -> str:
    """Return the printed drugs of the chart, each once."""
    rows = (row for paper in entry.stay.papers for row in paper.document.tables.prescription_items or ())
    return "; ".join(dict.fromkeys(row.drug for row in rows))
