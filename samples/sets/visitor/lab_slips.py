"""PHIẾU XÉT NGHIỆM on smaller paper and on printed forms: urine, blood gas, old blocks, ringed quick tests."""

from datetime import timedelta

from samples.kit.boxes import Option, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.kit.sheet import Run
from samples.sets.parts.frames import rule, trim
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import HALF, HALF_LYING
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import assays, heads
from samples.sets.visitor.told import Told, leaf, levered, penned
from samples.stays import Case


def draw_urine(desk: Desk, case: Case) -> None:
    """Draw a lying A5 with the ten parameters of urine in two blocks."""
    column, v, stay, rng = (
        leaf(desk, HALF_LYING, machine=True, leader="dots"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1.3)
    heads.stacked(left, case, scale=0.85)
    right.words("PHIẾU XÉT NGHIỆM NƯỚC TIỂU", scale=1.35, bold=True, align="centre")
    right.row(Lean("(Tổng phân tích nước tiểu 10 thông số)", 0.9), align="centre", cut=False)
    column.join(left, right)
    rows(
        column,
        ("Người bệnh:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "before", 0.2)),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3), "Mã y tế:", v.own("patient_code")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.25)
    found = lines(assays.URINE, case, rng, Way(dash=" - "))
    parts = column.split(1, 1, gap=0.5)
    look = Ledger(shares=(2.2, 1.3, 1.4, 1.1), aligns="lccc", scale=0.85, pad=0.2)
    titles = tuple(head(word) for word in ("Thông số", "Kết quả", "Bình thường", "Đơn vị"))
    for part, block in zip(parts, (found[:5], found[5:]), strict=True):
        body: list[Row] = [(one.test, one.value or "", one.reference, one.unit) for one in block]
        for one, runs in zip(block, ledger(part, look, (titles,), body), strict=True):
            keep_line(desk, one, runs)
    column.join(*parts)
    column.leap(0.2)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ chỉ định",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("Người thực hiện",)),
        day=stay.admitted.date(),
        style="slash",
        high=1.8,
    )


def draw_gas(desk: Desk, case: Case) -> None:
    """Draw what a blood gas machine tells on a standing A5: groups, ranges between brackets, arrows."""
    column, v, stay, rng = (
        leaf(desk, HALF, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.left(column, case, scale=0.9)
    heads.titled(column, "KẾT QUẢ KHÍ MÁU ĐỘNG MẠCH", scale=1.25)
    rows(
        column,
        ("Bệnh nhân:", v.name()),
        ("Tuổi:", v.age(), "Giới:", v.sex(), "Mã BN:", v.own("patient_code")),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        ("Thời gian đo:", Fill(f"{stay.admitted + timedelta(minutes=40):%d/%m/%Y %H:%M}"), "FiO2:", v.number(21, 60, "{0} %")),
    )  # fmt: skip
    column.leap(0.2)
    groups = (
        ("Khí máu", assays.GAS), ("Oxy hóa", assays.OXY), ("Điện giải", assays.MORE_SALTS), ("Chuyển hóa / tính toán", assays.DERIVED),
    )  # fmt: skip
    look = Ledger(shares=(1.3, 1.1, 0.4, 1.1, 1.9), aligns="lrclc", rules="none", scale=0.95, pad=0.15)
    way = Way(around="[{0}]", dash=" - ", marks=("↑", "↓"))
    for title, tests in groups:
        found = lines(tests, case, rng, way)
        body: list[Row] = [group(title, 5)]
        body += [
            (one.test, Cell(one.value or "", bold=True), one.mark, one.unit, one.reference) for one in found
        ]
        for one, runs in zip(found, ledger(column, look, (), body)[1:], strict=True):
            keep_line(desk, one, runs)
    rule(column)
    column.row(Lean("Máy: ABL90 - mẫu máu động mạch quay", 0.85), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Người đo",)),
        day=stay.admitted.date(),
        style="slash",
        high=1.8,
    )


def draw_blocks(desk: Desk, case: Case) -> None:
    """Draw an old printed form filled by machine or pen: two ruled blocks, range and unit in one cell, many rows empty."""
    levered(desk, 0.45)
    column, v, stay, rng = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.25, 1.35, 0.8)
    heads.dotted(left, case, v)
    middle.words("PHIẾU XÉT NGHIỆM", scale=1.35, bold=True, align="centre")
    middle.words("HÓA SINH MÁU", scale=1.35, bold=True, align="centre")
    rows(middle, (Tick(True), "Thường", Gap(0.8), Tick(), "Cấp cứu", Gap(0.2, 1)))
    rows(right, ("MS: 22/BV-01",), ("Số:", v.number(12, 2800)))
    column.join(left, middle, right)
    column.leap(0.3)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("- Địa chỉ:", v.where()),
        ("- Buồng:", Fill(stay.room, stretch=0.3), "Giường:", v.own("bed", stretch=0.3), "Số thẻ BHYT:", v.card("groups")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    found = lines(assays.OLD, case, rng, Way(comma=True, dash=" - ", signs=("≤ ", "≥ ")), measured=0.65)
    parts = column.split(1, 1, gap=0.0)
    look = Ledger(shares=(1.6, 1.7, 1.0), aligns="llc", printed="0 1", scale=0.88, pad=0.2, high=1.12)
    titles = tuple(head(word) for word in ("Tên XN", "Trị số bình thường", "Kết quả"))
    for part, block in zip(parts, (found[:9], found[9:]), strict=True):
        body: list[Row] = [(one.test, f"{one.reference} {one.unit}", one.value or "") for one in block]
        for one, runs in zip(block, ledger(part, look, (titles,), body), strict=True):
            keep_line(desk, one, runs)
    column.join(*parts)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=(stay.admitted + timedelta(days=1)).date(),
    )


def draw_quick(desk: Desk, case: Case) -> None:
    """Draw a slip of quick tests, both answers printed and one of them ringed."""
    penned(desk, 0.5)
    column, v, stay, rng = (
        leaf(desk, HALF, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.stacked(column, case, scale=0.95, line=True)
    heads.titled(column, "PHIẾU TRẢ KẾT QUẢ TEST NHANH", scale=1.25)
    rows(
        column,
        ("Họ và tên:", v.name()),
        ("Sinh năm:", v.year(), "Giới:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    for place, one in enumerate(
        lines(assays.some(assays.QUICK, rng, 6), case, rng, Way(), measured=0.8), start=1
    ):
        _ringed(desk, column, place, one)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Người làm",)),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2.2,
    )
    trim(desk, column, share=0.0)


def _ringed(desk: Desk, column: Column, place: int, one: Line) -> None:
    """Set one test with both its answers, the found one ringed."""
    sheet, kept = column.sheet, column.sheet.slots.copy()
    sheet.seen = list[Run]()
    answers: list[Piece | str] = []
    for word in ("Âm tính", "Dương tính"):
        answers += [Option(word, one.value == word, "_answer", word, "ring"), Gap(1.2)]
    column.row(Say(f"{place}. {one.test}"), Gap(0.5, 1), *answers, cut=False, leading=1.25)
    runs, sheet.seen = sheet.seen, None
    sheet.slots = kept
    said = [run for run in runs if run.text in {f"{place}. {one.test}", one.value}]
    keep_line(
        desk,
        Line(test=one.test, value=one.value, unit="", reference="", told=None, mark="", earlier=""),
        said,
    )
