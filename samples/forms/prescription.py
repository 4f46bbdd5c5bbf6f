"""ĐƠN THUỐC: the old hospital print, the TT 52/2017 list and the TT 26/2025 print."""

from functools import partial
from random import Random

from models.vocabulary import Form
from samples.forms.common import (
    SEX_BARE,
    address_fill,
    age_fill,
    birth_fill,
    day_pieces,
    diagnosis_fill,
    facility_head,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.drug_list import list_orders, table_orders
from samples.forms.pieces import card_fill
from samples.forms.signing import Signer, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.layouts import Print, layouts
from samples.orders import make_orders
from samples.stays import Case

ROUTES = ("oral", "oral", "outside", "inhale")


def draw_old(
    desk: Desk, case: Case, *, title: str = "ĐƠN THUỐC", how: str = "label", sex: str = "strike"
) -> None:
    """Draw the print of a hospital's own software: vital signs, list with directions under each drug."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, middle, right = column.split(1.2, 1.1, 0.9)
    facility_head(left, case, how)
    middle.leap(0.3)
    middle.words(title, scale=1.6, bold=True, align="centre")
    right.words("MS: 17/BV-01")
    right.row("Mã BA:", optional(stay.archive_number, "archive_number"), cut=False)
    column.join(left, middle, right)
    column.leap(0.4)
    column.row(
        "Bệnh nhân:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, sex, gap=0.1),
        cut=False,
    )
    column.row("Địa chỉ:", address_fill(person.address, rng))
    card = person.card
    column.row(
        "BHYT (nếu có):",
        card_fill(card, rng),
        "Từ",
        *day_pieces(person.card_from if card else None, "insurance_valid_from", words=("", "/", "/")),
        "đến",
        *day_pieces(person.card_to if card else None, "insurance_valid_to", words=("", "/", "/")),
        cut=False,
    )
    if rng.random() < 0.6:
        warmth = rng.choice(("36,8", "37", "37,5"))
        pressure = f"{rng.randint(10, 16)}0/{rng.randint(6, 9)}0 mmHg"
        signs = f"Mạch {rng.randint(68, 110)} l/p, HA {pressure}, nhiệt độ {warmth}"
        column.row("Dấu hiệu sinh tồn:", Fill(signs))
    column.row(
        "Chẩn đoán:",
        diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", rng.choice(("bare", "after"))),
    )
    column.leap(0.3)
    list_orders(desk, column, make_orders(case, rng, count=rng.randint(2, 6), routes=ROUTES), how="under")
    column.row("Lời dặn:", optional(stay.advice if rng.random() < 0.7 else None, "advice"))
    column.leap(0.6)
    _signed(desk, column, case, "BÁC SĨ ĐIỀU TRỊ", left=None)


def draw_52(desk: Desk, case: Case, *, how: str = "count", plain: bool = False) -> None:
    """Draw the list print: quantity at the right of each drug, directions below."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.3, 1)
    facility_head(left, case, "plain" if not plain else "one")
    right.row("Số:" if plain else "Mã đơn thuốc:", Fill(_code(rng)), cut=False)
    right.row("Mã BN:", optional(stay.patient_code, "patient_code"), cut=False)
    column.join(left, right)
    column.leap(0.5)
    column.words("TOA THUỐC" if plain else "ĐƠN THUỐC", scale=1.7, bold=True, align="centre")
    column.leap(0.4)
    column.row(
        "Họ tên:" if plain else "Họ và tên:", name_fill(case, rng), "Giới tính:", sex_word(case), cut=False
    )
    column.row("Ngày sinh:", birth_fill(case), "Tuổi:", age_fill(case, rng), *_weight(case, rng), cut=False)
    column.row("Số thẻ bảo hiểm y tế (nếu có):", card_fill(person.card, rng), cut=False)
    column.row("Nơi thường trú:" if plain else "Địa chỉ:", address_fill(person.address, rng))
    column.row(
        "Chẩn đoán:",
        diagnosis_fill(
            (stay.main, *stay.comorbid),
            "discharge_diagnosis",
            "before" if plain else rng.choice(("bare", "after")),
        ),
    )
    column.words("Thuốc điều trị:", bold=True)
    list_orders(desk, column, make_orders(case, rng, count=rng.randint(3, 7), routes=ROUTES), how=how)
    column.row("Lời dặn:", optional(stay.advice if rng.random() < 0.7 else None, "advice"))
    if rng.random() < 0.5:
        column.row("Khám lại xin mang theo đơn này.", Gap(2, 1), cut=False)
    column.leap(0.6)
    _signed(desk, column, case, "Bác sĩ khám bệnh", left=None, note="(Ký, ghi rõ họ tên)")


def draw_26(desk: Desk, case: Case, *, ruled: str = "full") -> None:
    """Draw the current print: personal number, code of the e-prescription, drugs in a table."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    facility_head(column, case, "one")
    column.row(
        "Điện thoại:",
        Fill(f"0208{rng.randint(3_000_000, 3_999_999)}", stretch=0.2),
        Gap(2, 1),
        "Mã đơn:",
        Fill(_code(rng), stretch=0.5),
        cut=False,
    )
    column.leap(0.4)
    column.words("ĐƠN THUỐC", scale=1.6, bold=True, align="centre")
    column.leap(0.3)
    column.row("Họ và tên người bệnh:", name_fill(case, rng), "Giới tính:", sex_word(case), cut=False)
    column.row(
        "Ngày sinh:",
        birth_fill(case),
        *_weight(case, rng),
        "Số định danh cá nhân:",
        optional(person.national_id, "national_id"),
        cut=False,
    )
    column.row("Mã số BHYT:", card_fill(person.card, rng, short=True), "Điện thoại:", Fill(None), cut=False)
    column.row("Địa chỉ cư trú:", address_fill(person.address, rng))
    column.row(
        "Chẩn đoán:",
        diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", rng.choice(("before", "after"))),
    )
    column.leap(0.3)
    table_orders(desk, column, make_orders(case, rng, count=rng.randint(3, 7), routes=ROUTES), ruled=ruled)
    column.leap(0.3)
    column.row("Lời dặn:", optional(stay.advice if rng.random() < 0.8 else None, "advice"))
    column.leap(0.6)
    _signed(desk, column, case, "NGƯỜI KÊ ĐƠN", left="NGƯỜI NHẬN THUỐC", note="(Ký, ghi rõ họ tên)")


def _code(rng: Random) -> str:
    letters = "0123456789abcdefghijklmnopqrstuvwxyz"
    return f"190{rng.randint(10, 40)}" + "".join(rng.choice(letters) for _ in range(7)) + "-c"


def _weight(case: Case, rng: Random) -> list[Piece | str]:
    if case.person.months >= 72:
        return []
    return ["Cân nặng:", Fill(f"{rng.randint(30, 190) / 10:.1f} kg".replace(".", ","), stretch=0.2)]


def _signed(desk: Desk, column: Column, case: Case, title: str, *, left: str | None, note: str = "") -> None:
    rng, stay = desk.rng, case.stay
    sign(
        desk,
        column,
        Signer(title=left or " ", slot=None, name=None),
        Signer(
            title=title,
            note=note,
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.85 else None,
            day=stay.discharged.date(),
            title_of_name=stay.doctor_title,
            dated=True,
            sealed=rng.random() < 0.2,
            place=stay.facility.town if rng.random() < 0.3 else "",
        ),
    )


LAYOUTS = layouts(
    Form.PRESCRIPTION,
    Print("old", "train", draw_old, 48),
    Print("tt52", "train", draw_52, 50),
    Print("tt26", "tune", draw_26, 46, serif=False),
    Print("toa", "tune", partial(draw_52, how="dots", plain=True), 48, serif=False),
    Print("old-b", "test", partial(draw_old, title="ĐƠN THUỐC NGOẠI TRÚ", how="bv", sex="after"), 49),
    Print("tt26-open", "test", partial(draw_26, ruled="rows"), 48),
    Print("tt52-b", "test", partial(draw_52, how="slash"), 48, serif=False),
)
