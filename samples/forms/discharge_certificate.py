"""GIẤY RA VIỆN: the BV-99 print, the TT 56/2017 print and the TT 25/2025 print."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    address_fill,
    age_fill,
    birth_fill,
    department_fill,
    diagnosis_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.discharge_old import draw_bv99
from samples.forms.pieces import card_fill, motto
from samples.forms.signing import Signer, sign
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.layouts import Print, layouts
from samples.stays import Case
from samples.writing import moment_text, stamp_of

LONG = ("giờ", "phút, ngày", "tháng", "năm")


def draw_tt56(
    desk: Desk, case: Case, *, mark: str = "- ", labels: tuple[str, ...] = (), icd: str = "bare"
) -> None:
    """Draw the print of 2017–2025: motto, archive number and patient code, method and note."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    name, sex, card, method, note = labels or (
        "Họ tên người bệnh:",
        "Giới tính:",
        "Mã số BHXH/Thẻ BHYT số:",
        "Phương pháp điều trị:",
        "Ghi chú:",
    )
    left, middle, right = column.split(1.1, 1.35, 0.95)
    facility_head(left, case, "plain", scale=0.9)
    motto(middle, scale=0.9)
    right.words("MS: 01/BV-01", scale=0.9)
    for label, slot, value in (
        ("Số lưu trữ:", "archive_number", stay.archive_number),
        ("Mã Y tế:", "patient_code", stay.patient_code),
    ):
        right.row(label, optional(value if rng.random() < 0.85 else None, slot), cut=False)
    column.join(left, middle, right)
    column.leap(0.8)
    column.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    column.leap(0.6)
    if rng.random() < 0.5:
        column.row(f"{mark}Khoa:", department_fill(case, rng), cut=False)
    column.row(f"{mark}{name}", name_fill(case, rng), "Tuổi:", age_fill(case, rng), cut=False)
    column.row(
        f"{mark}{sex}",
        sex_word(case),
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row(f"{mark}{card}", card_fill(person.card, rng), cut=False)
    column.row(f"{mark}Địa chỉ:", address_fill(person.address, rng))
    column.row(f"{mark}Vào viện lúc", *moment_pieces(stay.admitted, "admitted_at", words=LONG), cut=False)
    column.row(f"{mark}Ra viện lúc", *moment_pieces(stay.discharged, "discharged_at", words=LONG), cut=False)
    column.row(f"{mark}Chẩn đoán:", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", icd))
    column.row(f"{mark}{method}", optional(stay.method, "treatment_method"))
    column.row(f"{mark}{note}", optional(stay.advice if rng.random() < 0.8 else None, "advice"))
    column.blank(rng.randint(0, 2))
    column.leap(0.8)
    day = stay.discharged.date()
    sign(
        desk,
        column,
        Signer(
            title="Thủ trưởng đơn vị",
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            day=None,
            title_of_name=rng.choice(("BS.", "BSCKII.", "")),
            sealed=True,
        ),
        Signer(
            title="Trưởng khoa",
            slot="department_head",
            name=stay.head,
            title_of_name=rng.choice(("BS.", "ThS.BS.")),
            day=day,
            dated=True,
        ),
    )


def draw_tt25(desk: Desk, case: Case, *, cells: bool = False, how: str = "after") -> None:
    """Draw the current print: date of birth, personal number, ICD-10 with the diagnosis."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.2)
    facility_head(left, case, "plain")
    left.row("Số:", Fill(f"{rng.randint(1, 9999)}/GRV", None), cut=False)
    motto(right)
    right.row(Gap(8, 1), "Số hồ sơ/BA:", optional(stay.archive_number, "archive_number"), cut=False)
    column.join(left, right)
    column.leap(0.8)
    column.words("GIẤY RA VIỆN", scale=1.6, bold=True, align="centre")
    column.leap(0.5)
    column.row("1. Họ và tên:", name_fill(case, rng, stretch=2), "Giới tính:", sex_word(case), cut=False)
    column.row("2. Ngày, tháng, năm sinh:", birth_fill(case), "Tuổi:", age_fill(case, rng), cut=False)
    number = person.national_id if rng.random() < 0.9 else None
    box = Cells(
        number if number and len(number) == 12 else None,
        (12,),
        "national_id",
        number if number and len(number) == 12 else None,
    )
    column.row(
        "3. Số CCCD/Định danh cá nhân/Hộ chiếu:", box if cells else optional(number, "national_id"), cut=False
    )
    column.row(
        "4. Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row("5. Mã số BHXH/Số thẻ BHYT:", card_fill(person.card, rng, short=True), cut=False)
    column.row("6. Địa chỉ cư trú:", address_fill(person.address, rng))
    for label, slot, moment in (
        ("7. Vào viện lúc:", "admitted_at", stay.admitted),
        ("8. Ra viện lúc:", "discharged_at", stay.discharged),
    ):
        column.row(label, Fill(moment_text(moment, rng), slot, stamp_of(moment)), cut=False)
    column.row(
        "9. Chẩn đoán (mã ICD-10):", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", how)
    )
    column.row("10. Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    column.row("11. Ghi chú:", optional(stay.advice if rng.random() < 0.85 else None, "advice"))
    column.blank(1)
    column.leap(0.8)
    place = stay.facility.town
    sign(
        desk,
        column,
        Signer(
            title="NGƯỜI HÀNH NGHỀ KCB",
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            title_of_name=stay.doctor_title,
        ),
        Signer(
            title="ĐẠI DIỆN CƠ SỞ KCB",
            note="(Ký, ghi rõ họ tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            day=stay.discharged.date(),
            dated=True,
            sealed=True,
            place=place if rng.random() < 0.6 else "",
        ),
    )


OTHER_LABELS = ("Họ và tên người bệnh:", "Nam/Nữ:", "Thẻ BHYT số:", "PP điều trị:", "Lời dặn:")

LAYOUTS = layouts(
    Form.DISCHARGE_CERTIFICATE,
    Print("bv99", "train", draw_bv99, 52),
    Print("tt56", "train", draw_tt56, 50),
    Print("tt25", "tune", draw_tt25, 50),
    Print("tt56-b", "tune", partial(draw_tt56, mark="", labels=OTHER_LABELS, icd="square"), 52, serif=False),
    Print("tt25-b", "test", partial(draw_tt25, cells=True, how="before"), 50, serif=False),
    Print("bv99-b", "test", partial(draw_bv99, dash="", code="MS: 01/BV-01", upper=False), 54),
)
