"""Small results: a form filled in by hand, a strip of urine, the slip of a gas machine."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import HALF, HALF_LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.assays import FORM, GASES, STRIP
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case
from samples.tables.labs import Assay


def draw_form(desk: Desk, case: Case) -> None:
    """Draw PHIẾU XÉT NGHIỆM HOÁ SINH MÁU of an old print: a box before each test, its range in small letters below."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.2, 0.7)
    crest(left, case, "blank")
    middle.words("PHIẾU XÉT NGHIỆM", scale=1.35, bold=True, align="centre")
    middle.words("HOÁ SINH MÁU", scale=1.15, bold=True, align="centre")
    rows(right, ("Số:", v.number(1, 900)), ("Thường", Tick(rng.random() < 0.6), Gap(0.3), "CC", Tick()))
    column.join(left, middle, right)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(upper=rng.random() < 0.5), "Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "after", 0.1)),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("groups"), "Khoa:", v.own("department"), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.4)
    drawn = lines(FORM, case, rng, Way(comma=True, dash=" - ", signs=("≤ ", "≥ "), both=True), measured=0.55)
    one, two = column.split(1, 1, gap=1.6)
    for place, line in enumerate(drawn):
        _asked(desk, one if place < len(drawn) / 2 else two, line)
    column.join(one, two)
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SỸ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.admitted.date(),
        lead=f"{stay.admitted.hour} giờ, ngày",
        high=2,
    )


def _asked(desk: Desk, column: Column, line: Line) -> None:
    """Set one test: box, name, result on dots, the range with its unit below."""
    sheet, runs = desk.sheet, list[Run]()
    sheet.seen = runs
    column.row(Tick(line.value is not None), Say(line.test), Fill(line.value), cut=False, leading=1.05)
    inner = Column(sheet, column.x + 2 * column.em, column.width - 2 * column.em, column.y)
    inner.words(f"({line.reference} {line.unit})", scale=0.72)
    sheet.seen = None
    column.y = inner.y
    keep_line(desk, line, runs)


def draw_strip(desk: Desk, case: Case) -> None:
    """Draw TỔNG PHÂN TÍCH NƯỚC TIỂU on a standing A5: result and unit in one cell, sediment below in the same table."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "right", scale=0.9)
    column.words("TỔNG PHÂN TÍCH NƯỚC TIỂU", scale=1.25, bold=True, align="centre")
    rows(
        column,
        (Lean("BN:"), v.name()),
        (Lean("NS:"), v.year(), Lean("GT:"), v.sex(), Lean("Mã:"), v.own("patient_code")),
        (Lean("Khoa:"), v.own("department"), Lean("Giường:"), v.own("bed")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis", "{0} ({1})")),
    )
    column.leap(0.3)
    sediment = tuple(
        Assay(name, "/vi trường", None, None, 0, "urine", None, words)
        for name, words in (
            ("Hồng cầu", ("Không thấy", "3-5", "(+)")),
            ("Bạch cầu", ("Không thấy", "8-10", "(++)")),
        )
    )
    drawn = lines(STRIP, case, rng, Way(dash=" - ")) + lines(sediment, case, rng, Way(), measured=0.8)
    look = Ledger(shares=(1.3, 1.6, 1.5), aligns="llc", rules="dots", scale=0.92, high=1.1)
    heads = ((head("Thông số"), head("Kết quả đo"), head("Bình thường")),)
    body, known = [], list[Line | None]()
    for place, line in enumerate(drawn):
        if place == len(STRIP):
            body.append(group("Soi cặn", 3))
            known.append(None)
        plain = not line.value or line.value in {"Negative", "Positive", "Không thấy", "(+)", "(++)"}
        body.append(
            (
                line.test,
                Cell(line.value or "" if plain else f"{line.value} {line.unit}".strip()),
                line.reference,
            )
        )
        known.append(line)
    for found, runs in zip(known, ledger(column, look, heads, body), strict=True):
        if found:
            keep_line(desk, found, runs, unit=found.unit in runs[1].text if len(runs) > 1 else False)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI THỰC HIỆN",), slot="doctor_name", name=stay.doctor, honour="KTV."),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS."),
        day=stay.admitted.date(),
        style="slash",
        over="top",
        high=1.4,
    )


def draw_gases(desk: Desk, case: Case) -> None:
    """Draw the slip of a blood gas machine on a lying A5: groups, arrows behind the results, ranges in brackets."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "dash", scale=0.85)
    column.words("KẾT QUẢ KHÍ MÁU ĐỘNG MẠCH", scale=1.3, bold=True, align="centre")
    at = stay.admitted + timedelta(minutes=rng.randint(20, 600))
    one, two = column.split(1, 1.5, gap=1.5)
    rows(
        one,
        ("Họ tên:", v.name()),
        ("Năm sinh:", v.year(), "Giới:", v.sex()),
        ("ID:", v.own("patient_code")),
        ("Khoa:", v.own("department")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Giờ lấy máu:", Fill(f"{at:%H:%M %d/%m/%y}")),
        ("Nhiệt độ:", Fill("37.0 °C"), "FIO2:", Fill(f"{rng.choice((21, 28, 40, 60))} %")),
        leading=0.95,
    )
    one.leap(0.3)
    sign_off(
        desk,
        one,
        Block(titles=("Người làm máy",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=at.date(),
        style="slash",
        high=1.3,
    )
    drawn = lines(GASES, case, rng, Way(around="({0})", dash=" - ", marks=("+", "-")))
    look = Ledger(shares=(1.2, 0.9, 0.35, 0.9, 1.5), aligns="lrccr", rules="frame", scale=0.86, high=1.0)
    body, known = [], list[Line | None]()
    for title, part in (("ACID/BASE 37°C", drawn[:8]), ("ĐIỆN GIẢI - CHUYỂN HÓA", drawn[8:])):
        body.append(group(title, 5))
        known.append(None)
        for line in part:
            body.append((line.test, line.value or "", line.mark, line.unit, line.reference))
            known.append(line)
    for found, runs in zip(known, ledger(two, look, (), body), strict=True):
        if found:
            keep_line(desk, found, runs)
    column.join(one, two)


def draw_stages(desk: Desk, case: Case) -> None:
    """Draw XÉT NGHIỆM ĐÔNG MÁU of a ward's own laboratory in boxes, the unit once in the head of each column."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    crest(left, case, "frame")
    right.words("PHIẾU XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    right.words("CÔNG THỨC BẠCH CẦU", scale=1.1, bold=True, align="centre")
    rows(right, (Gap(3, 1), "Số phiếu:", v.number(10, 900, "HH-{0}"), Gap(1, 1)))
    column.join(left, right)
    grid(
        column,
        ((2.2, (("Người bệnh:", v.name()),)), (1, (("Sinh ngày:", v.born("slash")),)), (0.6, (("Giới:", v.sex()),))),
        ((1.3, (("Khoa:", v.own("department")),)), (0.7, (("Giường:", v.own("bed")),)), (1.2, (("Số vào viện:", v.own("admission_number")),))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} [{1}]")),)),),
        ((1, (("Vào viện:", when(stay.admitted, "admitted_at", "%d/%m/%Y %Hh%M")),)),),
    )  # fmt: skip
    column.leap(0.4)
    cells = tuple(
        Assay(name, "%", low, high, 1, "blood")
        for name, low, high in (
            ("Đoạn trung tính", 55.0, 70.0), ("Đoạn ưa acid", 1.0, 4.0), ("Đoạn ưa bazơ", None, 1.0),
            ("Mono", 3.0, 8.0), ("Lympho", 20.0, 35.0),
        )
    )  # fmt: skip
    drawn = lines(cells, case, rng, Way(comma=True, dash=" ÷ ", signs=("≤ ", "≥ ")))
    look = Ledger(shares=(2.2, 1.2, 1.6, 1.6), aligns="lccl", printed="0 2", rules="walls", high=1.25)
    heads = ((head("Loại bạch cầu"), head("Kết quả (%)"), head("Bình thường (%)"), head("Nhận xét")),)
    body = [(one.test, one.value or "", one.reference, "") for one in drawn]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
    rows(
        column,
        (
            "Hình thái tế bào:",
            Fill(rng.choice(("Bình thường", "Hồng cầu nhược sắc, kích thước không đều", None))),
        ),
    )
    column.blank(1)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ CHỈ ĐỊNH",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        Block(titles=("NGƯỜI LÀM XÉT NGHIỆM",), note="(ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
    )
