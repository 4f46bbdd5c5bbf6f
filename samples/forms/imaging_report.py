"""Imaging and function reports: SIÊU ÂM, X-QUANG, ĐIỆN TIM, NỘI SOI, CT."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    SEX_BARE,
    address_fill,
    age_fill,
    department_fill,
    diagnosis_fill,
    facility_head,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.pieces import card_fill
from samples.forms.signing import Signer, sign
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.layouts import Print, layouts
from samples.stays import Case
from samples.tables.phrases import STUDIES

CODES = {
    "SIÊU ÂM": "11",
    "CHIẾU/ CHỤP X-QUANG": "08",
    "ĐIỆN TIM": "12",
    "NỘI SOI": "14",
    "CHỤP CẮT LỚP VI TÍNH": "09",
}


def draw_paper(desk: Desk, case: Case, *, how: str = "label", framed: bool = True, dash: str = "- ") -> None:
    """Draw the paper slip: request above, result below."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    study, kind, findings, conclusion = rng.choice(STUDIES)
    left, middle, right = column.split(1.2, 1.4, 0.8)
    facility_head(left, case, how)
    left.row("Khoa:", department_fill(case, rng), cut=False)
    middle.words(f"PHIẾU {kind}", scale=1.35, bold=True, align="centre")
    middle.words("(lần thứ 1)", scale=0.85, align="centre")
    right.words(f"MS: {CODES[kind]}/BV2" if how == "plain" else "MS: 19/BV-01")
    right.row("Số:", Fill(str(rng.randint(1, 9999))), cut=False)
    column.join(left, middle, right)
    column.leap(0.4)
    column.row(
        f"{dash}Họ tên người bệnh:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, "strike" if framed else "after", gap=0.1),
        cut=False,
    )
    column.row(f"{dash}Địa chỉ:", address_fill(person.address, rng))
    column.row(
        f"{dash}Khoa:",
        Fill(stay.department),
        "Buồng:",
        Fill(stay.room, stretch=0.3),
        "Giường:",
        optional(stay.bed, "bed", stretch=0.3),
        cut=False,
    )
    column.row(f"{dash}Chẩn đoán:", diagnosis_fill((stay.ward,), "admission_diagnosis", "bare"))
    column.row(f"{dash}Yêu cầu:", Fill(study))
    day = stay.admitted.date()
    sign(
        desk,
        column,
        Signer(title=" ", slot=None, name=None),
        Signer(title="BÁC SĨ ĐIỀU TRỊ", slot=None, name=None, prefix="Họ tên:", day=day, dated=True),
    )
    column.leap(0.3)
    column.words(f"KẾT QUẢ {kind}", bold=True, scale=1.1, align="centre")
    top = column.y
    for finding in findings:
        column.row(Fill(f"- {finding}", leader=None if framed else "none"))
    column.row("Kết luận:", Fill(conclusion))
    column.row(
        "Lời dặn của bác sĩ chuyên khoa:",
        optional("Kết hợp lâm sàng" if rng.random() < 0.4 else None, "advice"),
    )
    if framed:
        box = (column.x - 12, top, column.x + column.width + 12, column.y + 12)
        column.sheet.draw.rectangle(box, outline=(0, 0, 0), width=3)
    column.leap(0.5)
    sign(
        desk,
        column,
        Signer(title=" ", slot=None, name=None),
        Signer(
            title="BÁC SĨ CHUYÊN KHOA",
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.8 else None,
            prefix="Họ tên:",
            title_of_name=stay.doctor_title,
            day=day,
            dated=True,
        ),
    )


def draw_print(desk: Desk, case: Case, *, upper: bool = True) -> None:
    """Draw the print of an imaging system: request, description, conclusion."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    study, kind, findings, conclusion = rng.choice(STUDIES)
    left, right = column.split(1.4, 1)
    facility_head(left, case, "plain" if upper else "one")
    right.row("Mã BN:", optional(stay.patient_code, "patient_code"), cut=False)
    right.row("Số phiếu:", Fill(str(rng.randint(10_000, 99_999))), cut=False)
    column.join(left, right)
    column.leap(0.6)
    column.words(
        f"KẾT QUẢ {kind}" if upper else f"PHIẾU KẾT QUẢ {kind}", scale=1.5, bold=True, align="centre"
    )
    column.leap(0.4)
    column.row(
        "Họ và tên:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        "Giới tính:",
        sex_word(case),
        cut=False,
    )
    column.row("Địa chỉ:", address_fill(person.address, rng))
    column.row(
        "Số thẻ BHYT:",
        card_fill(person.card, rng),
        "Khoa chỉ định:" if upper else "Khoa:",
        department_fill(case, rng),
        cut=False,
    )
    column.row(
        "Bác sĩ chỉ định:",
        Fill(f"{stay.doctor_title} {stay.head}"),
        Gap(0.5),
        "Giường:",
        optional(None, "bed", stretch=0.3),
        cut=False,
    )
    column.row(
        "Chẩn đoán:", diagnosis_fill((stay.ward,), "admission_diagnosis", "after" if upper else "before")
    )
    column.row("Chỉ định:", Fill(study), cut=False)
    column.leap(0.3)
    column.words("MÔ TẢ" if upper else "I. Mô tả:", bold=True)
    for finding in findings:
        column.row(Fill(finding, leader="none"))
    column.leap(0.3)
    column.row("KẾT LUẬN:" if upper else "II. Kết luận:", Fill(conclusion, leader="none"))
    column.leap(0.8)
    sign(
        desk,
        column,
        Signer(title=" ", slot=None, name=None),
        Signer(
            title="BÁC SĨ THỰC HIỆN",
            slot="doctor_name",
            name=stay.doctor,
            title_of_name=stay.doctor_title,
            day=stay.admitted.date(),
            dated=True,
            place=stay.facility.town,
        ),
    )


LAYOUTS = layouts(
    Form.IMAGING_REPORT,
    Print("paper", "train", draw_paper, 48),
    Print("print", "tune", draw_print, 48, serif=False),
    Print("paper-b", "test", partial(draw_paper, how="plain", framed=False, dash=""), 47),
    Print("print-b", "test", partial(draw_print, upper=False), 50),
)
