"""YLenhThuocVatTu and KetQuaXetNghiem: prescriptions and laboratory results, a sheet a paper."""

from models.stay import Paper, Stay
from pipeline.export.hosobenhan.formats import day
from pipeline.export.hosobenhan.patient_group import PAYERS
from pipeline.export.hosobenhan.shape import Json
from pipeline.export.residence import paper_day


def drug_group(stay: Stay) -> Json:
    """Return the prescriptions; drug and strength as printed."""
    sheets = [_prescription(paper) for paper in stay.papers if paper.document.tables.prescription_items]
    return {"sovaovien": stay.text("admission_number"), "danhsach": sheets}


def lab_group(stay: Stay) -> Json:
    """Return the laboratory results as printed; whether one is abnormal is for the receiver to say."""
    sheets = [_results(paper) for paper in stay.papers if paper.document.tables.lab_results]
    return {"sovaovien": stay.text("admission_number"), "danhsach": sheets}


def _prescription(paper: Paper) -> Json:
    return {
        "bacsichidinh": paper.text("doctor_name"),
        "chandoansobo": paper.text("discharge_diagnosis") or paper.text("admission_diagnosis"),
        "doituongbn": PAYERS.get(paper.text("payer_type") or ""),
        "danhsach": [
            {
                "cachdung": row.directions,
                "ngaykedonthuoc": day(paper_day(paper)),
                "donvitinh": row.unit,
                "soluongthuocvattu": row.quantity,
                "tenthuocvattu": " ".join(part for part in (row.drug, row.strength) if part),
            }
            for row in paper.document.tables.prescription_items or ()
        ],
    }


def _results(paper: Paper) -> Json:
    return {
        "chandoan": paper.text("admission_diagnosis"),
        "doituongbn": PAYERS.get(paper.text("payer_type") or ""),
        "khoa": paper.text("department"),
        "pkqxn_ds_kqxn": [
            {
                "donvi": row.unit,
                "ketqua": row.value,
                "pkqxn_tenxetnghiem": row.test,
                "trisothamchieu": row.reference,
            }
            for row in paper.document.tables.lab_results or ()
        ],
    }
