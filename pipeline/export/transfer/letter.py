"""XML13 of a transfer that is being made now: what the papers say, what has still to be written."""

from dataclasses import replace

from models.stay import Stay
from pipeline.export.context import Context
from pipeline.export.outcome import Note, NoteCode
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.rule import Need, rules
from pipeline.export.qd4750.tables import TABLES, table_xml
from pipeline.export.qd4750.xml13 import xml13

_ANYWHERE = {
    "DAU_HIEU_LS": "clinical_signs",
    "TOMTAT_KQ": "lab_summary",
    "HUONG_DIEU_TRI": "next_treatment",
}
"""Said by the transfer letter, and where there is none yet by any paper."""
_REQUIRED = (
    "SO_HOSO", "SO_CHUYENTUYEN", "GIAY_CHUYEN_TUYEN", "HO_TEN", "NGAY_SINH", "GIOI_TINH", "MA_DANTOC",
    "DIA_CHI", "NGAY_VAO", "DAU_HIEU_LS", "CHAN_DOAN_RV", "MA_BENH_CHINH", "QT_BENHLY", "PP_DIEUTRI",
    "MA_LYDO_CT", "HUONG_DIEU_TRI", "PHUONGTIEN_VC", "MA_BAC_SI", "MA_TTDV", "MA_CSKCB", "MA_NOI_DEN",
)  # fmt: skip
"""What the receiver needs or the decree requires (domain reference 4.6); listed where it is missing."""
_TABLE = next(table for table in TABLES if table.name == "XML13")


def letter(stay: Stay, context: Context, *, to: str) -> tuple[bytes, tuple[Note, ...]]:
    """Return the XML13 table and a note for each field that a person still has to write.

    Unlike the export nothing is refused: the patient is on the way. A code without an equal stays empty.

    Args:
        stay: the released papers of the stay that the patient is sent from.
        context: lists and decisions.
        to: five-digit code of the receiving facility.
    """
    entry = Entry(stay=stay, context=context)
    values = xml13(entry)
    for field, name in _ANYWHERE.items():
        values[field] = values[field] or entry.text(name)
    values["MA_NOI_DEN"] = to
    kept = _allowed(values)
    missing = [Note(field=name, code=NoteCode.MISSING) for name in _REQUIRED if not kept.get(name)]
    unequal = {note.field for note in entry.refused if note.code is NoteCode.NO_EQUAL}
    notes = [replace(note, code=NoteCode.NO_EQUAL) if note.field in unequal else note for note in missing]
    content = table_xml(_TABLE, [kept], link=stay.id.replace("-", ""))
    return content, tuple(notes)


def _allowed(values: Values) -> Values:
    """Leave out what breaks the rule of its field; it is listed as missing then."""
    known = {rule.field: rule for rule in rules("XML13") if rule.need not in {Need.ABSENT, Need.CLAIM}}
    return {
        field: value
        for field, value in values.items()
        if value and field in known and known[field].allows(value)
    }
