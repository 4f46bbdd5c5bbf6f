"""What letters of transfer share: reasons, places, summary, signatures."""

from samples.forms.common import (
    Choice,
    diagnosis_fill,
    optional,
)
from samples.forms.signing import Signer, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, LAB_SUMMARIES, SIGNS

REASON = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến.", "Đủ điều kiện chuyển tuyến", "eligible"),
        (
            "2. Theo yêu cầu của người bệnh hoặc người đại diện hợp pháp.",
            "Theo yêu cầu của người bệnh",
            "on_request",
        ),
    ),
)
WORDS = ("giờ", "phút, ngày", "tháng", "năm")
VEHICLES = ("Xe cứu thương", "Xe ô tô của bệnh viện", "Tự túc", "Xe gia đình")


def optional_date(value: str | None, shown: str) -> Fill:
    """Write the last day of validity."""
    return Fill(shown if value else None, "insurance_valid_to", value, 0.5)


def treated_at(column: Column, case: Case) -> None:
    """Print where the patient was treated before."""
    stay = case.stay
    kind = {"central": "Trung ương", "province": "Tỉnh", "district": "Huyện"}.get(stay.facility.kind, "Huyện")
    column.row(
        "+ Tại:",
        Fill(stay.facility.name),
        f"(Tuyến {kind}) từ ngày",
        Fill(f"{stay.admitted:%d/%m/%Y}", stretch=0.3),
        "đến ngày",
        Fill(f"{stay.discharged:%d/%m/%Y}", stretch=0.3),
        cut=False,
    )
    column.row(
        "+ Tại:",
        Fill(None),
        "từ ngày",
        Fill(None, stretch=0.3),
        "đến ngày",
        Fill(None, stretch=0.3),
        cut=False,
    )


def summary(desk: Desk, column: Column, case: Case, *, dash: str, diagnosis: str, icd: str) -> None:
    """Print TÓM TẮT BỆNH ÁN; without `dash` in the words of 2025."""
    rng, stay = desk.rng, case.stay
    column.row(
        f"{dash}Dấu hiệu lâm sàng:" if dash else "Tóm tắt dấu hiệu lâm sàng:",
        optional(rng.choice(SIGNS), "clinical_signs"),
    )
    label = (
        f"{dash}Kết quả xét nghiệm, cận lâm sàng:" if dash else "Tóm tắt kết quả xét nghiệm, cận lâm sàng:"
    )
    column.row(label, optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row(f"{dash}{diagnosis}", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", icd))
    label = f"{dash}Phương pháp, thủ thuật, kỹ thuật, thuốc đã sử dụng trong điều trị:"
    column.row(
        label if dash else "Phương pháp, thủ thuật, thuốc chính đã sử dụng:",
        optional(stay.method, "treatment_method"),
    )
    label = "Tình trạng người bệnh lúc chuyển tuyến:" if dash else "Tình trạng người bệnh lúc chuyển:"
    column.row(f"{dash}{label}", optional(rng.choice(CONDITIONS), "condition_at_transfer"))


def signed(desk: Desk, column: Column, case: Case, titles: tuple[str, str]) -> None:
    """Print the two signature blocks."""
    rng, stay = desk.rng, case.stay
    sign(
        desk,
        column,
        Signer(title=titles[0], slot="doctor_name", name=stay.doctor, title_of_name=stay.doctor_title),
        Signer(
            title=titles[1],
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            day=stay.discharged.date(),
            dated=True,
            sealed=True,
        ),
    )
