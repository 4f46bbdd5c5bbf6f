"""XML1: the stay as a whole, its clinical and administrative part."""

from datetime import date

from models.vocabulary import Form
from pipeline.export.outcome import NoteCode
from pipeline.export.place_notes import place_notes
from pipeline.export.qd4750.entry import INPATIENT, Entry, Values
from pipeline.export.qd4750.formats import day


def xml1(entry: Entry) -> Values:
    """Return the values of XML1, "" or nothing where no paper says it; no amount, no month of payment."""
    return {
        **entry.identity(),
        **entry.illness(),
        **_home(entry),
        "MA_BN": entry.text("patient_code"),
        "SO_CCCD": entry.text("national_id"),
        "DIEN_THOAI": entry.text("contact_phone"),
        "GT_THE_TU": day(entry.text("insurance_valid_from")) if entry.card else "",
        "CHAN_DOAN_VAO": entry.text("admission_diagnosis") or entry.text("referral_diagnosis"),
        "MA_NOI_DEN": receiver(entry),
        "NGAY_VAO": entry.moment("admitted_at", "NGAY_VAO"),
        "NGAY_RA": leaving_time(entry),
        "SO_NGAY_DTRI": _days(entry),
        "PP_DIEU_TRI": entry.text("treatment_method"),
        "KET_QUA_DTRI": entry.code("KET_QUA_DTRI", entry.stay.text("treatment_outcome")),
        "MA_LOAI_RV": leaving_kind(entry),
        "GHI_CHU": entry.text("advice"),
        "MA_LOAI_KCB": INPATIENT if entry.stay.is_inpatient() else "",
        "MA_CSKCB": entry.facility,
        "MA_HSBA": entry.text("archive_number"),
    }


def leaving_time(entry: Entry) -> str:
    """Return when the stay ended: discharge, else transfer."""
    name = "discharged_at" if entry.stay.text("discharged_at") else "transferred_at"
    return entry.moment(name, "NGAY_RA")


def leaving_kind(entry: Entry) -> str:
    """Return MA_LOAI_RV: of a transfer by the slip's reason, else by the chart's "ra viện" box."""
    if entry.stay.of(Form.TRANSFER_LETTER):
        reason = entry.stay.text("transfer_reason")
        return entry.code("MA_LOAI_RV", reason, table="MA_LOAI_RV_TRANSFER")
    return entry.code("MA_LOAI_RV", entry.stay.text("discharge_type"))


def receiver(entry: Entry) -> str:
    """Return the code of the facility that the patient was sent to, where the registry knows it."""
    name, known = entry.stay.text("transfer_to"), entry.context.facilities
    if name is None:
        return ""
    return entry.soft_code("MA_NOI_DEN", name, known.code_of(name) if known is not None else None)


def _home(entry: Entry) -> Values:
    home = entry.home
    if not home.text:
        return {}
    for one in place_notes(home.place, "DIA_CHI"):
        entry.note(one.field, one.code)
    area = home.place.known
    if area is None:
        return {}
    return {
        "MATINH_CU_TRU": area.province.code,
        "MAHUYEN_CU_TRU": area.district.code if area.district else "",
        "MAXA_CU_TRU": area.ward.code if area.ward else "",
    }


def _days(entry: Entry) -> str:
    """Return the days of an inpatient stay, both ends counted; what the paper counts otherwise is noted."""
    begins, ends = entry.text("admitted_at")[:10], entry.text("discharged_at")[:10]
    if not begins or not ends or not entry.stay.is_inpatient():
        return ""
    days = (date.fromisoformat(ends) - date.fromisoformat(begins)).days + 1
    printed = entry.stay.text("days_of_treatment")
    if printed is not None and int(printed) != days:
        entry.note("SO_NGAY_DTRI", NoteCode.PAPERS_DIFFER)
    return str(days)
