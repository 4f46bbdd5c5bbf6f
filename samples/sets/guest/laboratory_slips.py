"""Results of small houses: a dot-matrix printout, two blocks of a printed form, rapid tests of a station."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.guest.assays import CELLS, JUICES, STRIP, SWIFT
from samples.sets.guest.heads import corner, monospaced, quiet
from samples.sets.guest.laboratory import some
from samples.sets.guest.told import Told
from samples.sets.parts.labels import rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case
from samples.tables.labs import Assay


def draw_matrix(desk: Desk, case: Case) -> None:
    """Draw a printout of a needle printer: one family of letters, lines of dashes, no walls."""
    v, stay, rng = Told(case, desk.rng), case.stay, desk.rng
    column = paper(desk, leader="none", colon=":", machine=True)
    monospaced(desk, rng.choice(("FreeMono", "Roboto Mono")))
    column.words(case.stay.facility.name.upper(), slot="facility_name")
    column.sheet.put("facility_name", case.stay.facility.name.upper())
    column.words("PHÒNG XÉT NGHIỆM")
    column.leap(0.5)
    column.words("KẾT QUẢ XÉT NGHIỆM", scale=1.3, bold=True, align="centre")
    column.leap(0.5)
    rows(
        column,
        ("Họ tên BN:", v.name(), "Tuổi:", v.age(), "Phái:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Khoa:", v.own("department"), "Số NV:", v.own("admission_number")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    dashes(column)
    way = Way(dash="-", around="({0})", signs=("<", ">"), marks=("*", "*"))
    found = lines((*some(CELLS, desk, 8), *some(JUICES, desk, 4)[:8]), case, rng, way)
    look = Ledger(shares=(4, 0.5, 1.8, 2.3, 2.2), aligns="lcrll", rules="none", scale=0.9)
    heads: list[Row] = [("XÉT NGHIỆM", "", "KẾT QUẢ", "ĐƠN VỊ", "BÌNH THƯỜNG")]
    body: list[Row] = [(one.test, one.mark, one.value or "", one.unit, one.reference) for one in found]
    for line, runs in zip(found, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
    dashes(column)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ XÉT NGHIỆM",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.admitted.date(),
        style="slash",
        high=2.6,
    )


def dashes(column: Column) -> None:
    """Print a line of dashes, which a reader takes for a rule."""
    column.leap(0.5)
    x, ink = column.x, column.sheet.style.print_ink
    while x < column.x + column.width - 24:
        column.sheet.draw.line((x, column.y, x + 18, column.y), fill=ink, width=4)
        x += 27
    column.leap(0.3)


def draw_blocks(desk: Desk, case: Case) -> None:
    """Draw a printed form of two blocks, normal figures before results, the unit behind the figures."""
    column, v, stay, rng = paper(desk, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.3, 0.8)
    corner(left, case)
    middle.leap(0.6)
    middle.words("PHIẾU XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    middle.words("HÓA SINH MÁU", scale=1.1, bold=True, align="centre")
    rows(right, ("MS:", Fill("22/BV-01")), ("Số:", v.number(100, 9000)))
    column.join(left, middle, right)
    column.leap(0.4)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("Địa chỉ:", v.where()),
        (
            "Khoa:",
            v.own("department"),
            "Buồng:",
            Fill(stay.room, stretch=0.2),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    first, second = column.split(1, 1, gap=0.0)
    way = Way(comma=True, dash=" - ", signs=("≤ ", "≥ "))
    _block(desk, first, lines(JUICES[:10], case, rng, way, measured=0.75))
    _block(desk, second, lines(JUICES[10:], case, rng, way, measured=0.65))
    column.join(first, second)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), note="(Họ tên, chữ ký)", signed=False),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.admitted.date(),
    )


def _block(desk: Desk, column: Column, found: list[Line]) -> None:
    look = Ledger(shares=(2.5, 2.3, 1.3), aligns="llc", printed="0 1", scale=0.84, high=1.15)
    heads: list[Row] = [(head("TÊN XÉT NGHIỆM"), head("TRỊ SỐ B.THƯỜNG"), head("KẾT QUẢ"))]
    body: list[Row] = [(one.test, f"{one.reference} {one.unit}", one.value or "") for one in found]
    for line, runs in zip(found, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)


def draw_rapid(desk: Desk, case: Case) -> None:
    """Draw a station's slip on A5: urine strip and rapid tests, answers in words, no units."""
    column, v, stay = (
        paper(desk, HALF, leader="fine", colon=":"),
        Told(case, desk.rng),
        case.stay,
    )
    quiet(column, case)
    column.leap(0.4)
    column.words("PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM NHANH", scale=1.2, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Tên người bệnh:", v.name(upper=False)),
        ("Ngày tháng năm sinh:", v.born("loose"), "Giới:", v.sex()),
        ("Nơi ở:", v.where()),
        ("Số CCCD:", v.own("national_id"), "Mã thẻ BHYT:", v.card("whole")),
        ("Chẩn đoán sơ bộ:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    look = Ledger(shares=(3, 2, 2), aligns="lcc", scale=0.92, rules="dots")
    parts = (("A. Tổng phân tích nước tiểu", STRIP), ("B. Xét nghiệm nhanh", some(SWIFT, desk, 2)))
    heads: list[Row] = [(head("Thông số"), head("Kết quả"), head("Bình thường"))]
    body, kept = _answers(parts, case, desk)
    for line, runs in zip(kept, ledger(column, look, heads, body), strict=True):
        if line:
            keep_line(desk, line, runs)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Cán bộ xét nghiệm",)),
        Block(titles=("Bác sĩ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        style="loose",
        high=2.4,
    )


def _answers(
    parts: tuple[tuple[str, tuple[Assay, ...]], ...], case: Case, desk: Desk
) -> tuple[list[Row], list[Line | None]]:
    body: list[Row] = []
    kept: list[Line | None] = []
    for title, tests in parts:
        body.append(group(title, 3))
        kept.append(None)
        for line in lines(tests, case, desk.rng, Way(dash=" - ")):
            body.append((Cell(line.test, printed=True), line.value or "", Cell(line.reference, printed=True)))
            kept.append(line)
    return body, kept
