"""ThongTinVaoVien and ThongTinDieuTri: how the stay began, went and ended."""

from models.stay import Stay
from models.vocabulary import Form
from pipeline.export.diagnoses import Diagnosis, diagnoses
from pipeline.export.hosobenhan.formats import moment
from pipeline.export.hosobenhan.shape import Json
from pipeline.export.titles import OUTCOMES


def arrival_group(stay: Stay) -> Json:
    """Return ThongTinVaoVien."""
    found = _by_field(stay)
    referral, admission = found.get("referral_diagnosis"), found.get("admission_diagnosis")
    return {
        "sovaovien": stay.text("admission_number"),
        "chandoancuanoigioithieu": referral.text if referral else None,
        "chandoanvaovien": admission.text if admission else None,
        "khambenh_chandoanvaovienmaicd": _codes(admission),
        "dieutritaikhoa": stay.text("department"),
        "denkhambenhluc": moment(stay.text("admitted_at")),
        "khambenh_toanthan": stay.text("clinical_signs", Form.INPATIENT_CHART),
    }


def treatment_group(stay: Stay) -> Json:
    """Return ThongTinDieuTri."""
    found = _by_field(stay)
    referral, admission = found.get("referral_diagnosis"), found.get("admission_diagnosis")
    main, also = found.get("discharge_diagnosis"), found.get("comorbidity")
    plan = [text for name in ("treatment_method", "next_treatment") if (text := stay.text(name))]
    return {
        "bacsidieutri": stay.text("doctor_name"),
        "khoadieutri": stay.text("department"),
        "giuong": stay.text("bed"),
        "ngayravien": moment(stay.text("discharged_at") or stay.text("transferred_at")),
        "tongsongaydieutri": stay.text("days_of_treatment"),
        "chandoanvaovien": admission.text if admission else None,
        "chandoanvaovien_ma": _codes(admission),
        "chandoantuyenduoi": referral.text if referral else None,
        "chandoantuyenduoi_ma": _codes(referral),
        "maicd": main.codes[0] if main and main.codes else None,
        "tenicd": main.text if main else None,
        "maicd_khac": ";".join([*(main.codes[1:] if main else ()), *(also.codes if also else ())]),
        "tenicd_khac": also.text if also else None,
        "tomtat": stay.text("lab_summary"),
        "huongdieutri": "; ".join(plan),
        "tinhtrangravien": {
            "ketquadieutri": OUTCOMES.get(stay.text("treatment_outcome") or ""),
            "loidanbacsi": stay.text("advice"),
        },
    }


def _by_field(stay: Stay) -> dict[str, Diagnosis]:
    return {one.field: one for one in diagnoses(stay)}


def _codes(diagnosis: Diagnosis | None) -> str | None:
    return ";".join(diagnosis.codes) if diagnosis else None
