"""XML7: the discharge certificate."""

from models.vocabulary import Form
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.formats import day
from pipeline.export.qd4750.xml1 import leaving_time


def xml7(entry: Entry) -> Values:
    """Return the values of XML7 from the papers of a chart that holds a discharge certificate."""
    signed = entry.text("signed_on", Form.DISCHARGE_CERTIFICATE)
    return {
        "SO_LUU_TRU": entry.text("archive_number"),
        "MA_YTE": entry.text("patient_code"),
        "NGAY_VAO": entry.moment("admitted_at", "NGAY_VAO"),
        "NGAY_RA": leaving_time(entry),
        "CHAN_DOAN_RV": entry.illness()["CHAN_DOAN_RV"],
        "PP_DIEUTRI": entry.text("treatment_method"),
        "GHI_CHU": entry.text("advice"),
        "TEN_BS": entry.text("department_head", Form.DISCHARGE_CERTIFICATE),
        "NGAY_CT": day(signed),
    }
