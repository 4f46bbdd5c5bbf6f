"""GIẤY RA VIỆN, the BV-99 print."""

from samples.forms.common import (
    SEX_BARE,
    address_fill,
    age_fill,
    day_pieces,
    department_fill,
    diagnosis_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
)
from samples.forms.pieces import card_fill
from samples.forms.signing import Signer, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Gap
from samples.stays import Case

SEMI = ("giờ", "phút; ngày", "tháng", "năm")


def draw_bv99(
    desk: Desk, case: Case, *, dash: str = "- ", code: str = "MS: 05/BV-99", upper: bool = True
) -> None:
    """Draw the oldest print: bulleted lines, sex struck out, doctor's advice."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1)
    facility_head(left, case, "label" if upper else "bv")
    left.row("Khoa:", department_fill(case, rng), cut=False)
    right.words(code, align="right")
    right.row(Gap(6, 1), "Số lưu trữ:", optional(stay.archive_number, "archive_number"), cut=False)
    column.join(left, right)
    column.leap(0.8)
    column.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    column.leap(0.6)
    column.row(
        f"{dash}Họ và tên người bệnh:",
        name_fill(case, rng, stretch=1.5),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, "strike", gap=0.1),
        cut=False,
    )
    column.row(
        f"{dash}Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    _insurance_between(desk, column, case, dash)
    column.row(f"{dash}Địa chỉ:", address_fill(person.address, rng))
    column.row(f"{dash}Vào viện lúc:", *moment_pieces(stay.admitted, "admitted_at", words=SEMI), cut=False)
    column.row(f"{dash}Ra viện lúc:", *moment_pieces(stay.discharged, "discharged_at", words=SEMI), cut=False)
    column.row(
        f"{dash}Chẩn đoán:",
        diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", rng.choice(("bare", "after"))),
    )
    column.row(
        f"{dash}Lời dặn của thầy thuốc:", optional(stay.advice if rng.random() < 0.9 else None, "advice")
    )
    column.blank(1)
    column.leap(0.8)
    sign(
        desk,
        column,
        Signer(title="TRƯỞNG KHOA", slot="department_head", name=stay.head, title_of_name="BS."),
        Signer(
            title="GIÁM ĐỐC BỆNH VIỆN",
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            title_of_name="BSCKII.",
            day=stay.discharged.date(),
            dated=True,
            sealed=True,
        ),
    )


def _insurance_between(desk: Desk, column: Column, case: Case, dash: str) -> None:
    person = case.person
    card = person.card
    column.row(
        f"{dash}BHYT: giá trị từ",
        *day_pieces(person.card_from if card else None, "insurance_valid_from", words=("", "/", "/")),
        "đến",
        *day_pieces(person.card_to if card else None, "insurance_valid_to", words=("", "/", "/")),
        "Số:",
        card_fill(card, desk.rng),
        cut=False,
    )
