"""XML8: the summary of the chart."""

from models.vocabulary import Form
from pipeline.export.qd4750.entry import INPATIENT, Entry, Values
from pipeline.export.qd4750.formats import day
from pipeline.export.qd4750.xml1 import leaving_time


def xml8(entry: Entry) -> Values:
    """Return the values of XML8; the decree has it for inpatients only."""
    signed = entry.text("signed_on", Form.CHART_SUMMARY)
    return {
        "MA_LOAI_KCB": INPATIENT,
        "DON_VI": entry.text("workplace"),
        "NGAY_VAO": entry.moment("admitted_at", "NGAY_VAO"),
        "NGAY_RA": leaving_time(entry),
        "CHAN_DOAN_VAO": entry.text("admission_diagnosis") or entry.text("referral_diagnosis"),
        "CHAN_DOAN_RV": entry.illness()["CHAN_DOAN_RV"],
        "QT_BENHLY": entry.text("clinical_signs", Form.CHART_SUMMARY),
        "TOMTAT_KQ": entry.text("lab_summary", Form.CHART_SUMMARY),
        "PP_DIEUTRI": entry.text("treatment_method"),
        "KET_QUA_DTRI": entry.code("KET_QUA_DTRI", entry.stay.text("treatment_outcome")),
        "NGAY_CT": day(signed),
    }
