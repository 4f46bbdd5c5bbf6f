"""A chart as `HoSoBenhAn`, in XML and in JSON, which tell the same."""

import json
from xml.etree.ElementTree import Element

from models.stay import Stay
from models.vocabulary import Form
from pipeline.export.agreement import disagreements
from pipeline.export.context import Context
from pipeline.export.hosobenhan.check_chart import check_chart
from pipeline.export.hosobenhan.order_groups import drug_group, lab_group
from pipeline.export.hosobenhan.patient_group import patient_group
from pipeline.export.hosobenhan.shape import Json, completed, shape
from pipeline.export.hosobenhan.stay_groups import arrival_group, treatment_group
from pipeline.export.outcome import ExportFile, Note, NoteCode, Prepared, Refused
from pipeline.export.place_notes import place_notes
from pipeline.export.residence import residence
from pipeline.export.xml_text import element, to_bytes, xml_text

_ROOT = "HoSoBenhAn"
_WANTED = {
    "admission_number": "sovaovien", "patient_name": "hoten", "date_of_birth": "ngaysinh", "sex": "gioitinh",
    "admitted_at": "thoigianvaovien", "discharge_diagnosis": "tenicd", "discharge_diagnosis_icd": "maicd",
}  # fmt: skip
_UNREAD = {
    Form.TRANSFER_LETTER: "GiayChuyenVien",
    Form.SURGERY_REPORT: "PhieuPhauThuat",
    Form.IMAGING_REPORT: "KetQuaChanDoanHinhAnh",
}
"""Papers whose group has inner fields that we could not read anywhere: it stays empty and is noted."""


def chart(stay: Stay, context: Context) -> Prepared | Refused:
    """Return the XML and the JSON file, validated, or why there are none."""
    differ = disagreements(stay)
    if differ:
        return Refused(reasons=differ)
    home = residence(stay, context.places)
    told = _cleaned(
        completed(
            _ROOT,
            {
                "ThongTinBenhNhan": patient_group(stay, home),
                "ThongTinVaoVien": arrival_group(stay),
                "ThongTinDieuTri": treatment_group(stay),
                "YLenhThuocVatTu": drug_group(stay),
                "KetQuaXetNghiem": lab_group(stay),
            },
        )
    )
    as_json = (json.dumps({_ROOT: told}, ensure_ascii=False, indent=1) + "\n").encode()
    as_xml = to_bytes(_element(_ROOT, _ROOT, told))
    faults = check_chart(as_json, as_xml)
    if faults:
        return Refused(reasons=faults)
    notes = [
        Note(field=field, code=NoteCode.MISSING) for name, field in _WANTED.items() if stay.text(name) is None
    ]
    notes += [Note(field=group, code=NoteCode.NO_EQUAL) for form, group in _UNREAD.items() if stay.of(form)]
    files = (
        ExportFile(name=f"{stay.id}.hosobenhan.json", content=as_json),
        ExportFile(name=f"{stay.id}.hosobenhan.xml", content=as_xml),
    )
    return Prepared(files=files, notes=(*notes, *place_notes(home.place, "diachi")))


def _cleaned(part: Json) -> Json:
    """Drop what XML cannot hold, in both files."""
    cleaned: Json = {}
    for name, value in part.items():
        if isinstance(value, list):
            cleaned[name] = [_cleaned(one) for one in value]
        else:
            cleaned[name] = _cleaned(value) if isinstance(value, dict) else xml_text(value)
    return cleaned


def _element(tag: str, kind: str, told: Json) -> Element:
    """Return an object as XML: a list repeats its tag, what is empty is an empty tag."""
    made = Element(tag)
    for part in shape(kind):
        value = told[part.name]
        if part.inner is None:
            made.append(element(part.name, value))
        elif part.many:
            made.extend([_element(part.name, part.inner, one) for one in value] or [Element(part.name)])
        else:
            made.append(_element(part.name, part.inner, value))
    return made
