"""GIẤY CHUYỂN VIỆN, the oldest letter of transfer."""

from samples.forms.common import (
    SEX_BARE,
    address_fill,
    age_fill,
    day_pieces,
    diagnosis_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
)
from samples.forms.pieces import card_fill, motto
from samples.forms.transfer_parts import WORDS, signed
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, LAB_SUMMARIES, SIGNS


def draw_2001(
    desk: Desk, case: Case, *, title: str = "GIẤY CHUYỂN VIỆN NGƯỜI BỆNH CÓ THẺ BHYT", how: str = "plain"
) -> None:
    """Draw the oldest print, for holders of an insurance card."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.15)
    facility_head(left, case, how)
    left.row("Số:", Fill(f"{rng.randint(1, 999)}/CV-BHYT"), cut=False)
    motto(right)
    right.words("Mẫu số: 01-QCT/BHYT", align="right")
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.35, bold=True, align="centre")
    column.leap(0.4)
    column.row("Kính gửi:", optional(stay.receiver, "transfer_to"), cut=False)
    column.row(
        "Họ và tên người bệnh:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, "strike", gap=0.1),
        cut=False,
    )
    column.row(
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row("Địa chỉ:", address_fill(person.address, rng))
    card = person.card
    column.row(
        "Số thẻ BHYT:",
        card_fill(card, rng),
        "Giá trị đến",
        *day_pieces(person.card_to if card else None, "insurance_valid_to", words=("ngày", "/", "/")),
        cut=False,
    )
    column.row(
        "Đã KCT",
        Tick(),
        Gap(1, 1),
        "Đã ĐT ngoại trú",
        Tick(),
        Gap(1, 1),
        "Đã ĐT nội trú",
        Tick(True),
        Gap(1, 1),
        cut=False,
    )
    column.row(
        "Ngày vào viện:",
        *day_pieces(stay.admitted.date(), "admitted_at", words=("", "/", "/")),
        Gap(1),
        "Số ngày đã điều trị:",
        Fill(str(stay.days), "days_of_treatment", stay.days, 0.3),
        cut=False,
    )
    column.row(
        "Chẩn đoán của nơi gửi:", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", "bare")
    )
    column.row("Dấu hiệu lâm sàng:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row("Kết quả xét nghiệm, cận lâm sàng:", optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row("Thuốc đã dùng:", optional(stay.method if rng.random() < 0.8 else None, "treatment_method"))
    column.row(
        "Tình trạng người bệnh lúc chuyển viện:", optional(rng.choice(CONDITIONS), "condition_at_transfer")
    )
    column.row(
        "Lý do chuyển viện và đề nghị:",
        Fill(rng.choice(("Vượt quá khả năng chuyên môn", "Gia đình xin chuyển"))),
    )
    column.row("Chuyển viện hồi:", *moment_pieces(stay.discharged, "transferred_at", words=WORDS), cut=False)
    column.leap(0.6)
    signed(desk, column, case, ("BÁC SĨ ĐIỀU TRỊ", "GIÁM ĐỐC BỆNH VIỆN"))
