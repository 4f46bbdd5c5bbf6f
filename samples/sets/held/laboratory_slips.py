"""Small results: three panels of a printed form, ringed answers, clotting."""

from dataclasses import replace

from samples.kit.desk import Desk
from samples.kit.marks import draw_ring
from samples.kit.pieces import Fill, Gap
from samples.sets.held.assays import CLOTS, SEROLOGY, THREE
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, below, rows, sexes
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.measured import Way, keep_line, lines
from samples.sets.parts.paper import HALF, HALF_LYING, LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_three(desk: Desk, case: Case) -> None:
    """Draw HÓA SINH on a lying A4: three panels side by side, range and unit in small letters below each name."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.2, 0.8)
    masthead(left, case, "typed")
    middle.words("PHIẾU XÉT NGHIỆM HOÁ SINH", scale=1.4, bold=True, align="centre")
    rows(right, ("Số XN:", v.number(1, 500)), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        ("Họ và tên:", v.name(upper=rng.random() < 0.5), "Tuổi:", age(case, rng), *sexes().pieces(case.person.sex, "strike"), Gap(0.5), "Khoa:", v.own("department"), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    drawn = lines(THREE, case, rng, Way(comma=True, dash=" - ", signs=("≤ ", "≥ ")), measured=0.65)
    look = Ledger(shares=(1.5, 1), aligns="lc", printed="0", scale=0.86)
    heads = ((head("XÉT NGHIỆM"), head("KẾT QUẢ")),)
    parts = column.split(1, 1, 1, gap=0.4)
    for place, part in enumerate(parts):
        mine = drawn[place * 6 : place * 6 + 6]
        body: list[Row] = [(f"{one.test}\n{one.reference} {one.unit}", one.value or "") for one in mine]
        for line, runs in zip(mine, ledger(part, look, heads, body), strict=True):
            keep_line(desk, line, runs)
    column.join(*parts)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="BS"),
        Block(titles=(" ",), signed=False),
        Block(titles=("NGƯỜI LÀM XÉT NGHIỆM",), slot="department_head", name=None),
        day=stay.admitted.date(),
        high=1.4,
    )


def draw_ringed(desk: Desk, case: Case) -> None:
    """Draw HUYẾT THANH HỌC on a standing A5: both answers printed in their columns, a ring around the true one."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "blue", scale=0.9)
    column.words("PHIẾU XÉT NGHIỆM", scale=1.3, bold=True, align="centre")
    column.words("VI SINH - HUYẾT THANH", scale=1.1, bold=True, align="centre")
    rows(
        column,
        (Lean("Họ và tên:"), v.name(upper=rng.random() < 0.5)),
        (Lean("Tuổi:"), age(case, rng), Lean("Nam/Nữ:"), v.sex(), Lean("Giường:"), v.own("bed", 0.8)),
        (Lean("Khoa:"), v.own("department")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    # No range stands there, only both answers.
    drawn = [replace(one, told=None) for one in lines(SEROLOGY, case, rng, Way())]
    look = Ledger(shares=(0.4, 1.8, 1, 1), aligns="clcc", printed="0 1 2 3", scale=0.92, high=1.35)
    heads = ((head("TT"), head("Yêu cầu xét nghiệm"), head("Kết quả", span=2)),)
    body: list[Row] = [
        (str(place), one.test, "Âm tính", "Dương tính") for place, one in enumerate(drawn, start=1)
    ]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        if rng.random() < 0.4:
            continue
        draw_ring(desk.sheet, runs[2 if line.value == "Âm tính" else 3].box)
        keep_line(desk, line, runs)
    if not desk.sheet.rows.get("lab_results"):
        draw_ring(desk.sheet, runs[2].box)
        keep_line(desk, line, runs)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ yêu cầu",), slot="doctor_name", name=stay.doctor, honour="BS"),
        Block(titles=("Người làm XN",)),
        day=stay.admitted.date(),
        high=1.8,
    )


def draw_clots(desk: Desk, case: Case) -> None:
    """Draw ĐÔNG MÁU on a lying A5: the normal values before the patient's, arrows behind them, labels below lines."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="line", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1)
    masthead(left, case, "thick", scale=0.9)
    right.words("XÉT NGHIỆM ĐÔNG - CẦM MÁU", scale=1.25, bold=True, align="centre")
    column.join(left, right)
    below(
        column,
        (2, v.name(), "Họ tên người bệnh"),
        (0.6, age(case, rng), "Tuổi"),
        (0.5, v.sex(), "Giới tính"),
        (1.2, v.own("patient_code"), "Mã người bệnh"),
    )
    below(
        column,
        (1.2, v.own("department"), "Khoa điều trị"),
        (0.6, v.own("bed"), "Giường"),
        (2.4, v.dx("admission_diagnosis"), "Chẩn đoán"),
    )
    column.leap(0.3)
    drawn = lines(CLOTS, case, rng, Way(dash=" – ", signs=("< ", "> "), marks=("↑", "↓")), measured=0.92)
    look = Ledger(shares=(2.2, 1.6, 1.2), aligns="lcc", rules="rows", scale=0.9)
    heads = ((head("Thông số"), head("Giá trị bình thường"), head("Người bệnh")),)
    body: list[Row] = [
        (
            one.test,
            f"{one.reference} {one.unit}".strip(),
            Cell(f"{one.value or ''} {one.mark}".strip(), bold=one.out),
        )
        for one in drawn
    ]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
    rule(column)
    rows(column, ("Kết luận:", Fill(rng.choice(("Trong giới hạn bình thường", None)))))
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",)),
        Block(titles=("Trưởng khoa Huyết học",), slot="department_head", name=stay.head, honour="BS."),
        day=stay.admitted.date(),
        style="slash",
        high=1.3,
    )
