"""PHIẾU XÉT NGHIỆM VI SINH: what grew, and what it withstands."""

from datetime import timedelta
from random import Random

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.sheet import Run
from samples.sets.parts.labels import Lean, rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, leaf
from samples.stays import Case

DRUGS = (
    "Ampicillin", "Amoxicillin/Clavulanic acid", "Piperacillin/Tazobactam", "Cefazolin", "Cefoxitin", "Ceftazidime",
    "Ceftriaxone", "Cefepime", "Ertapenem", "Imipenem", "Meropenem", "Amikacin", "Gentamicin", "Ciprofloxacin",
    "Levofloxacin", "Fosfomycin", "Nitrofurantoin", "Trimethoprim/Sulfamethoxazole",
)  # fmt: skip
GERMS = (
    "Escherichia coli",
    "Klebsiella pneumoniae",
    "Acinetobacter baumannii",
    "Pseudomonas aeruginosa",
    "Proteus mirabilis",
)
SAMPLES = ("Đờm", "Nước tiểu giữa dòng", "Máu", "Mủ vết thương")


def draw_culture(desk: Desk, case: Case) -> None:
    """Draw a culture: two rows of words, then an antibiogram in two blocks with S, I and R."""
    column, v, stay, rng = leaf(desk, machine=True, leader="none"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    heads.stacked(left, case, scale=0.95, line=True)
    rows(
        right, ("MS: 24/BV2",), ("Số vào viện:", v.own("admission_number")), ("Mã NB:", v.own("patient_code"))
    )
    column.join(left, right)
    heads.titled(column, "PHIẾU XÉT NGHIỆM VI SINH", scale=1.5)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Bệnh phẩm:", Fill(rng.choice(SAMPLES)), "Ngày lấy mẫu:", Fill(f"{stay.admitted:%d/%m/%Y}")),
    )
    column.leap(0.3)
    _grown(desk, column, rng)
    column.leap(0.4)
    column.words("KHÁNG SINH ĐỒ", bold=True, align="centre")
    column.leap(0.2)
    _withstood(desk, column, rng)
    column.row(Lean("S: nhạy cảm    I: trung gian    R: đề kháng", 0.85), cut=False)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Người thực hiện",)),
        Block(titles=("Trưởng khoa Vi sinh",), slot="department_head", name=stay.head, honour="BSCKII."),
        day=(stay.admitted + timedelta(days=3)).date(),
        high=2.6,
    )


def _grown(desk: Desk, column: Column, rng: Random) -> None:
    """Draw which germ was seen and grown."""
    told = (
        (
            "Vi khuẩn nhuộm soi",
            rng.choice(("Trực khuẩn Gram âm (++)", "Cầu khuẩn Gram dương (+), trực khuẩn Gram âm (+)")),
        ),
        ("Vi khuẩn nuôi cấy và định danh hệ thống tự động", rng.choice(GERMS)),
    )
    look = Ledger(shares=(0.5, 3.2, 3), aligns="cll", scale=0.95)
    body: list[Row] = [
        (str(place), test, Cell(value, bold=True)) for place, (test, value) in enumerate(told, start=1)
    ]
    titles = tuple(head(word) for word in ("STT", "Tên xét nghiệm", "Kết quả"))
    for (test, value), runs in zip(told, ledger(column, look, (titles,), body), strict=True):
        _keep(desk, test, value, runs)


def _withstood(desk: Desk, column: Column, rng: Random) -> None:
    """Draw the antibiogram, the left block first."""
    told = [
        (name, rng.choices(("S", "R", "I"), weights=(5, 4, 1))[0]) for name in DRUGS if rng.random() < 0.85
    ]
    half = (len(told) + 1) // 2
    look = Ledger(shares=(0.5, 2.8, 0.9), aligns="clc", scale=0.9)
    titles = tuple(head(word) for word in ("TT", "Kháng sinh", "Kết quả"))
    parts = column.split(1, 1, gap=0.4)
    for part, block, first in zip(parts, (told[:half], told[half:]), (1, half + 1), strict=True):
        body: list[Row] = [
            (str(place), name, Cell(answer, bold=answer == "R"))
            for place, (name, answer) in enumerate(block, start=first)
        ]
        for (name, answer), runs in zip(block, ledger(part, look, (titles,), body), strict=True):
            _keep(desk, name, answer, runs)
    column.join(*parts)


def _keep(desk: Desk, test: str, value: str, runs: list[Run]) -> None:
    told: dict[str, str | None] = {"test": test, "value": value, "unit": None, "reference": None}
    desk.sheet.rows.setdefault("lab_results", []).append((told, runs))
