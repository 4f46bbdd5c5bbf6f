"""One chart of every paper with values that a reader can check by hand, and the day of the export."""

from datetime import UTC, datetime

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from models.stay import Paper, Stay
from models.vocabulary import FieldStatus, Form
from pipeline.export.context import Context
from pipeline.places.place import Places

PDF = b"%PDF-1.7 a searchable copy"
CONTEXT = Context(made_at=datetime(2026, 11, 25, 1, 0, tzinfo=UTC), places=Places(), software="2026.11.0")

WHO = {
    "patient_name": "NÔNG THỊ HƯƠNG", "date_of_birth": "1958", "age": 61, "sex": "female", "ethnicity": "Tày",
    "nationality": "Việt Nam", "occupation": "Hưu trí", "national_id": "019158000123",
    "insurance_number": "HT3190612345678", "insurance_valid_from": "2019-01-01", "insurance_valid_to": "2019-12-31",
    "address_line": "Xóm Na Hiên", "address_ward": "La Hiên", "address_district": "Võ Nhai", "address_province": "Thái Nguyên",
    "contact_name": "Nông Văn Quân", "contact_phone": "0912345678", "payer_type": "insurance",
    "facility_name": "Trung tâm Y tế huyện Võ Nhai", "department": "Nội tổng hợp", "bed": "12",
    "archive_number": "00123", "patient_code": "19/024/19/000123", "admission_number": "19000456",
}  # fmt: skip
STAY = {
    "admitted_at": "2019-05-03T14:20", "discharged_at": "2019-05-10", "days_of_treatment": 8, "admission_route": "outpatient",
    "admission_diagnosis": "Tăng huyết áp", "admission_diagnosis_icd": "I10", "discharge_diagnosis": "Tăng huyết áp vô căn",
    "discharge_diagnosis_icd": "I10", "comorbidity": "Đái tháo đường týp 2", "comorbidity_icd": "E11.9",
    "treatment_outcome": "improved", "treatment_method": "Nội khoa", "advice": "Uống thuốc theo đơn",
}  # fmt: skip
LETTER = {
    "clinical_signs": "Tỉnh, HA 180/100", "lab_summary": "Glucose 12,1", "condition_at_transfer": "Ổn định",
    "next_treatment": "Điều trị tiếp", "transfer_to": "Bệnh viện A", "transfer_reason": "on_request", "transferred_at": "2019-05-10T09:00",
}  # fmt: skip
CERTAIN = {"confidence": 0.99, "status": FieldStatus.ACCEPTED, "page": 1, "bbox": (1, 2, 3, 4)}


def value(told, page=1):
    status = FieldStatus.ABSENT if told is None else FieldStatus.ACCEPTED
    box = None if told is None else (1, 2, 3, 4)
    return FieldValue(
        value=told,
        raw=None if told is None else str(told),
        confidence=0.99,
        status=status,
        page=page,
        bbox=box,
    )


def paper(form: Form, told, *, number=1, tables=None) -> Paper:
    fields = {name: value(one, number) for name, one in told.items()}
    return Paper(
        record_id=f"00000000-0000-4000-8000-00000000000{number}",
        version=2,
        document=Document(form=form, pages=(number,), fields=fields, tables=tables or Tables()),
        scan_id="11111111-0000-4000-8000-000000000000",
        source_sha256="a" * 64,
        released_at=datetime(2026, 11, 24, 3, 30, tzinfo=UTC),
        released_by="supervisor",
        author="machine",
        made_with={"pipeline": "2026.11.0", "tesseract": "5.3.0"},
    )


def lab(test, result, unit, reference):
    return LabResultRow(test=test, value=result, unit=unit, reference=reference, raw=test, **CERTAIN)


def drug(name, strength, quantity, unit, directions):
    return PrescriptionRow(
        drug=name, strength=strength, quantity=quantity, unit=unit, directions=directions, raw=name, **CERTAIN
    )


def whole_chart(**changes) -> Stay:
    """Chart, discharge certificate, summary, lab report and prescription; `changes` replace values of the chart."""
    labs = Tables(
        lab_results=(lab("Glucose", "12,1", "mmol/L", "3,9 - 6,4"), lab("HBsAg", "Âm tính", None, None))
    )
    drugs = Tables(prescription_items=(drug("Amlodipin", "5 mg", "30", "viên", "Ngày uống 1 viên sáng"),))
    chart = {**WHO, **STAY, "discharge_type": "discharged", **changes}
    papers = (
        paper(Form.INPATIENT_CHART, chart, number=1),
        paper(Form.DISCHARGE_CERTIFICATE, {"patient_name": chart["patient_name"], "signed_on": "2019-05-10", "department_head": "Lê Minh Đức"}, number=2),
        paper(Form.CHART_SUMMARY, {"clinical_signs": "HA 180/100", "lab_summary": "Glucose 12,1", "signed_on": "2019-05-10"}, number=3),
        paper(Form.LAB_REPORT, {"signed_on": "2019-05-04"}, number=4, tables=labs),
        paper(Form.PRESCRIPTION, {"signed_on": "2019-05-10", "doctor_name": "Trần Thị Mai"}, number=5, tables=drugs),
    )  # fmt: skip
    return Stay(
        id="22222222-0000-4000-8000-000000000000",
        facility="19024",
        papers=papers,
        pdf=PDF,
        pdf_sha256="b" * 64,
    )


def transferred(**changes) -> Stay:
    """A transfer letter alone."""
    told = {
        **WHO,
        **LETTER,
        "admitted_at": "2019-05-03T14:20",
        "discharge_diagnosis": "Tăng huyết áp",
        "discharge_diagnosis_icd": "I10",
        **changes,
    }
    return Stay(
        id="33333333-0000-4000-8000-000000000000",
        facility="19024",
        papers=(paper(Form.TRANSFER_LETTER, told),),
    )
