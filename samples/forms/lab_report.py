"""PHIẾU XÉT NGHIỆM: the sheet of two side-by-side blocks, and prints of laboratory systems."""

from functools import partial
from random import Random

from models.vocabulary import Form
from samples.forms.common import (
    SEX_BARE,
    address_fill,
    age_fill,
    birth_fill,
    department_fill,
    diagnosis_fill,
    doctor_fill,
    facility_head,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.lab_tables import block_table, lis_table
from samples.forms.pieces import card_fill
from samples.forms.signing import Signer, sign
from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.layouts import Print, layouts
from samples.results import make_results
from samples.stays import Case
from samples.tables.labs import CHEMISTRY, PANELS, TITLES, Assay


def _head(desk: Desk, column: Column, case: Case, title: str, *, how: str, code: str) -> None:
    left, middle, right = column.split(1.2, 1.3, 0.8)
    facility_head(left, case, how, scale=0.92)
    middle.leap(0.2)
    middle.words(title, scale=1.25, bold=True, align="centre")
    right.words(code)
    right.row("Số:", Fill(str(desk.rng.randint(1, 9999))), cut=False)
    column.join(left, middle, right)
    column.leap(0.3)


def draw_blocks(
    desk: Desk, case: Case, *, how: str = "label", bullets: str = "- ", unit_in_range: bool = True
) -> None:
    """Draw the paper sheet: tests pre-printed in two blocks, results written in."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    _head(desk, column, case, "PHIẾU XÉT NGHIỆM HÓA SINH MÁU", how=how, code="MS: 33/BV-01")
    urgent = rng.random() < 0.3
    column.row(
        Gap(2, 1),
        "Thường",
        Tick(),
        Gap(1),
        "Cấp cứu",
        Tick(urgent),
        Gap(2, 1),
        cut=False,
    )
    column.row(
        f"{bullets}Họ tên người bệnh:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, "strike" if bullets else "after", gap=0.1),
        cut=False,
    )
    column.row(f"{bullets}Địa chỉ:", address_fill(person.address, rng))
    column.row(f"{bullets}Số thẻ BHYT:", card_fill(person.card, rng), cut=False)
    column.row(
        f"{bullets}Khoa:",
        department_fill(case, rng),
        "Buồng:",
        Fill(stay.room, stretch=0.3),
        "Giường:",
        optional(stay.bed, "bed", stretch=0.3),
        cut=False,
    )
    column.row(f"{bullets}Chẩn đoán:", diagnosis_fill((stay.ward,), "admission_diagnosis", "bare"))
    column.leap(0.4)
    comma = rng.random() < 0.85
    tests = CHEMISTRY[: rng.choice((24, 26, 28))]
    results = make_results(tests, rng, comma=comma, measured=rng.uniform(0.35, 0.7))
    block_table(desk, column, results, comma=comma, unit_in_range=unit_in_range)
    column.leap(0.6)
    day = stay.admitted.date()
    sign(
        desk,
        column,
        Signer(
            title="BÁC SĨ ĐIỀU TRỊ",
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.8 else None,
            prefix="Họ tên:",
            title_of_name=stay.doctor_title,
            day=day,
            dated=True,
        ),
        Signer(
            title="TRƯỞNG KHOA XÉT NGHIỆM",
            slot="department_head",
            name=stay.head if rng.random() < 0.8 else None,
            prefix="Họ tên:",
            day=day,
            dated=True,
        ),
    )


def draw_lis(
    desk: Desk,
    case: Case,
    *,
    ruled: str = "full",
    order: tuple[str, ...] = ("test", "value", "unit", "reference"),
    head: str = "plain",
    numbered: bool = True,
    panels: int = 1,
) -> None:
    """Draw the print of a laboratory system: one table, flags, signed by the laboratory."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    names = rng.sample(tuple(PANELS), panels)
    title = (
        rng.choice(TITLES[names[0]])
        if panels == 1
        else rng.choice(("PHIẾU KẾT QUẢ XÉT NGHIỆM", "PHIẾU XÉT NGHIỆM"))
    )
    _head(desk, column, case, title, how=head, code=rng.choice(("Mẫu số: 16/BV2", "16/BV2", "MS: 22/BV2")))
    left, right = column.split(1.4, 1)
    left.row("Họ và tên:", name_fill(case, rng), cut=False)
    right.row("Mã BN:" if numbered else "PID:", optional(stay.patient_code, "patient_code"), cut=False)
    left.row("Ngày sinh:", birth_fill(case), cut=False)
    right.row("Giới tính:", sex_word(case), "Tuổi:", age_fill(case, rng), cut=False)
    left.row("Địa chỉ:", address_fill(person.address, rng))
    right.row("Số thẻ BHYT:", card_fill(person.card, rng), cut=False)
    left.row("Khoa/Phòng:" if not numbered else "Khoa:", department_fill(case, rng), cut=False)
    right.row("Giường:", optional(stay.bed if rng.random() < 0.6 else None, "bed"), cut=False)
    column.join(left, right)
    column.row(
        "Chẩn đoán:",
        diagnosis_fill((stay.ward,), "admission_diagnosis", rng.choice(("bare", "before", "after"))),
    )
    column.row(
        "Bác sĩ chỉ định:",
        doctor_fill(case),
        "Mẫu:",
        Fill(rng.choice(("Máu", "Huyết tương", "Huyết thanh")), stretch=0.4),
        cut=False,
    )
    column.leap(0.5)
    groups = [(name, _some(PANELS[name], rng)) for name in names]
    lis_table(desk, column, case, groups, ruled=ruled, order=order, numbered=numbered)
    column.leap(0.6)
    sign(
        desk,
        column,
        Signer(title="NGƯỜI THỰC HIỆN", slot=None, name=None),
        Signer(
            title="TRƯỞNG KHOA XÉT NGHIỆM",
            slot="department_head",
            name=stay.head,
            title_of_name=rng.choice(("BS.", "ThS.", "CN.")),
            day=stay.admitted.date(),
            dated=True,
            place=stay.facility.town if rng.random() < 0.4 else "",
        ),
    )


def _some(tests: tuple[Assay, ...], rng: Random) -> tuple[Assay, ...]:
    count = min(len(tests), rng.randint(8, 17))
    keep = sorted(rng.sample(range(len(tests)), count))
    return tuple(tests[place] for place in keep)


LAYOUTS = layouts(
    Form.LAB_REPORT,
    Print("blocks", "train", draw_blocks, 42),
    Print("lis", "train", draw_lis, 42, serif=False),
    Print(
        "lis-open",
        "tune",
        partial(
            draw_lis, ruled="rows", head="one", numbered=False, order=("test", "value", "reference", "unit")
        ),
        42,
        serif=False,
    ),
    Print("blocks-b", "tune", partial(draw_blocks, how="plain", bullets="", unit_in_range=False), 41),
    Print(
        "lis-groups",
        "test",
        partial(draw_lis, ruled="frame", panels=2, order=("test", "reference", "value", "unit")),
        40,
    ),
    Print("lis-plain", "test", partial(draw_lis, ruled="none", head="one", numbered=False), 44, serif=False),
    Print("blocks-c", "test", partial(draw_blocks, how="bv", bullets="+ "), 39, serif=False),
)
