"""A chart in the GIAMDINHHS envelope, checked against our rule tables."""

import base64
from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element

from models.stay import Stay
from models.vocabulary import Form
from pipeline.export.agreement import disagreements
from pipeline.export.context import Context
from pipeline.export.icd_notes import icd_faults, sex_notes
from pipeline.export.outcome import ExportFile, Note, NoteCode, Prepared, Refused
from pipeline.export.qd4750.check_envelope import check_envelope
from pipeline.export.qd4750.entry import Entry, Values
from pipeline.export.qd4750.rule import Need, rules
from pipeline.export.qd4750.tables import TABLES, table_xml
from pipeline.export.qd4750.xml1 import xml1
from pipeline.export.qd4750.xml4 import xml4
from pipeline.export.qd4750.xml5 import xml5
from pipeline.export.qd4750.xml7 import xml7
from pipeline.export.qd4750.xml8 import xml8
from pipeline.export.qd4750.xml13 import xml13
from pipeline.export.xml_text import element, to_bytes

_Rows = Mapping[str, Sequence[Values]]


def envelope(stay: Stay, context: Context) -> Prepared | Refused:
    """Return one envelope with the tables that the papers fill, or why there is none."""
    entry = Entry(stay=stay, context=context)
    rows = _rows(entry)
    entry.refused += disagreements(stay)
    _look_up(entry, rows)
    notes, refused = _gaps(rows)
    refused += entry.refused
    if refused:
        return Refused(reasons=tuple(dict.fromkeys(refused)))
    content = _written(entry, rows)
    faults = check_envelope(content)
    if faults:
        return Refused(reasons=faults)
    told = tuple(sorted({*entry.notes, *notes}))
    return Prepared(files=(ExportFile(name=f"{stay.id}.qd4750.xml", content=content),), notes=told)


def _rows(entry: Entry) -> _Rows:
    stay = entry.stay
    return {
        "XML1": [_soft("XML1", xml1(entry), entry)],
        "XML4": xml4(entry),
        "XML5": xml5(entry),
        "XML7": [xml7(entry)] if stay.of(Form.DISCHARGE_CERTIFICATE) else [],
        "XML8": [xml8(entry)] if stay.of(Form.CHART_SUMMARY) and stay.is_inpatient() else [],
        "XML13": [xml13(entry)] if stay.of(Form.TRANSFER_LETTER) else [],
    }


def _soft(table: str, values: Values, entry: Entry) -> Values:
    """Leave out optional values that break their rule (a telephone number of six digits), with a note."""
    kept = dict(values)
    for rule in rules(table):
        value = kept.get(rule.field, "")
        if value and rule.need is Need.MAY and not rule.allows(value):
            entry.note(rule.field, NoteCode.BROKEN_RULE)
            kept[rule.field] = ""
    return kept


def _look_up(entry: Entry, rows: _Rows) -> None:
    """Hold the codes against the list of the day."""
    listed = entry.context.icd(entry.day) if entry.day is not None else None
    for values in (*rows["XML1"], *rows["XML13"]):
        main, also = values["MA_BENH_CHINH"], values["MA_BENH_KT"]
        entry.refused += icd_faults(main, also, listed, fields=("MA_BENH_CHINH", "MA_BENH_KT"))
        sex = entry.stay.text("sex")
        entry.notes += sex_notes(f"{main};{also}", sex, listed, field="MA_BENH_CHINH")


def _gaps(rows: _Rows) -> tuple[list[Note], list[Note]]:
    """Return notes on what the decree asks for and no paper says, and on what nothing leaves without."""
    notes, refused = [], []
    for table, written in rows.items():
        for rule in rules(table):
            if rule.field == "MA_LK" or all(values.get(rule.field) for values in written):
                continue
            if rule.need is Need.ASKED:
                notes.append(Note(field=f"{table}.{rule.field}", code=NoteCode.MISSING))
            elif rule.need is Need.MUST:
                refused.append(Note(field=f"{table}.{rule.field}", code=NoteCode.MISSING))
    return notes, refused


def _written(entry: Entry, rows: _Rows) -> bytes:
    root = Element("GIAMDINHHS")
    unit = Element("THONGTINDONVI")
    unit.append(element("MACSKCB", entry.facility))
    about = Element("THONGTINHOSO")
    about.append(element("NGAYLAP", entry.context.made_at.strftime("%Y%m%d")))
    about.append(element("SOLUONGHOSO", "1"))
    chart = Element("HOSO")
    for table in TABLES:
        if rows[table.name]:
            inner = table_xml(table, rows[table.name], link=entry.stay.id.replace("-", ""))
            file = Element("FILEHOSO")
            file.append(element("LOAIHOSO", table.name))
            file.append(element("NOIDUNGFILE", base64.b64encode(inner).decode("ascii")))
            chart.append(file)
    charts = Element("DANHSACHHOSO")
    charts.append(chart)
    about.append(charts)
    root.extend((unit, about, Element("CHUKYDONVI")))
    return to_bytes(root)
