"""Results as an open list, in columns the other way round, in groups that reach down."""

from samples.kit.desk import Desk
from samples.kit.leaders import draw_leader
from samples.kit.pieces import Fill
from samples.kit.sheet import Run
from samples.sets.held.assays import LIST
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import band
from samples.sets.parts.labels import Lean, Tab, above, rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_list(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM: no heads, dots from the name to the result, a star before what is abnormal."""
    column, v, stay, rng = (
        paper(desk, leader="dots", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    masthead(column, case, "sign")
    column.words("PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM", scale=1.4, bold=True, align="centre")
    rows(
        column,
        (Tab("Họ tên", 6), v.name(), "Năm sinh:", v.year(), "Phái:", v.sex()),
        (Tab("Địa chỉ", 6), v.where()),
        (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis")),
        (
            Tab("Nơi gửi", 6),
            v.own("department"),
            "Giường:",
            v.own("bed"),
            "Số hồ sơ:",
            v.own("admission_number"),
        ),
    )
    column.leap(0.4)
    look = Ledger(shares=(0.2, 2.6, 1.0, 1.0, 1.5), aligns="clrlr", rules="none", scale=0.95, high=1.0)
    way = Way(around="({0})", dash=" - ", signs=("<", ">"), marks=("*", "*"))
    for title, tests in LIST.items():
        drawn = lines(tests, case, rng, way, measured=0.85)
        column.words(title, bold=True)
        box = desk.sheet.lines[-1][-1].box
        desk.sheet.draw.line((box.left, box.bottom + 8, box.right, box.bottom + 8), fill=0, width=3)
        column.leap(0.2)
        shown = [one for one in drawn if one.value]
        body: list[Row] = [(one.mark, one.test, one.value or "", one.unit, one.reference) for one in shown]
        for line, runs in zip(shown, ledger(column, look, (), body), strict=True):
            keep_line(desk, line, runs)
            _dots(desk, runs, 1 if line.mark else 0)
        column.leap(0.4)
    column.words("Ghi chú: (*) ngoài giá trị bình thường. ( ) giá trị bình thường.", scale=0.75)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ chỉ định",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Trưởng khoa Xét nghiệm",), slot="department_head", name=stay.head, honour="DS."),
        day=stay.admitted.date(),
        style="spaced",
        lead="Ngày",
        high=1.8,
    )


def _dots(desk: Desk, runs: list[Run], name: int) -> None:
    """Fill the room between a test's name and its result with dots."""
    left, right = runs[name].box.right + 14, runs[name + 1].box.left - 14
    draw_leader(desk.sheet, left, runs[name + 1].box.bottom, right - left, "fine")


def draw_reversed(desk: Desk, case: Case) -> None:
    """Draw SINH HÓA MÁU with the result first: result, unit, test, range, mark; walls but no lines between rows."""
    column, v, stay, rng = (
        paper(desk, leader="line", colon="", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.2, 1)
    masthead(left, case, "thick")
    right.words("XÉT NGHIỆM SINH HÓA MÁU", scale=1.2, bold=True, align="right")
    barcode(right, width=420, high=64)
    column.join(left, right)
    above(
        column,
        (2, "Bệnh nhân", v.name()),
        (0.6, "Tuổi", age(case, rng)),
        (0.5, "Giới", v.sex()),
        (1.1, "Mã bệnh nhân", v.own("patient_code")),
    )
    above(
        column,
        (1.2, "Khoa / phòng", v.own("department")),
        (0.6, "Giường", v.own("bed")),
        (2.4, "Chẩn đoán", v.dx("admission_diagnosis", "{0} [{1}]")),
    )
    column.leap(0.3)
    drawn = [
        one
        for one in lines(
            LIST["SINH HOÁ"],
            case,
            rng,
            Way(comma=True, dash=" – ", signs=("≤ ", "≥ "), marks=("Cao", "Thấp")),
            measured=0.9,
        )
        if one.value
    ]
    look = Ledger(shares=(0.9, 0.9, 2.2, 1.3, 0.7), aligns="rllcc", rules="walls", scale=0.9, shade=True)
    heads = ((head("Kết quả"), head("Đơn vị"), head("Tên xét nghiệm"), head("Trị số bình thường"), head("")),)
    body: list[Row] = [
        (Cell(one.value or "", bold=one.out), one.unit, one.test, one.reference, one.mark) for one in drawn
    ]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
    column.leap(0.4)
    rows(
        column,
        ("Người thực hiện", Fill(None), "Người kiểm tra", signer(stay.head, "CN.", "department_head")),
        ("Trả kết quả lúc", Fill(f"{stay.admitted:%H:%M %d/%m/%Y}")),
    )
    quick(column, "Mẫu: huyết thanh. Thiết bị: AU680.\nPhiếu có giá trị khi có chữ ký của khoa.", 140)


def draw_grouped(desk: Desk, case: Case) -> None:
    """Draw a bilingual sheet whose groups stand in a first column that reaches down over their tests."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.3, 1)
    masthead(left, case, "ward")
    right.words("PHIẾU XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    right.words("Laboratory report", scale=0.9, align="centre")
    column.join(left, right)
    band(column, "THÔNG TIN NGƯỜI BỆNH / PATIENT", scale=0.95)
    rows(
        column,
        (Lean("Họ tên:"), v.name(), Lean("Ngày sinh:"), v.born("slash"), Lean("Giới:"), v.sex()),
        (Lean("Thẻ BHYT:"), v.card("whole"), Lean("Số vào viện:"), v.own("admission_number"), Lean("Giường:"), v.own("bed")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis", "{0} ({1})")),
    )  # fmt: skip
    column.leap(0.3)
    way = Way(dash="-", around="{0}", marks=("▲", "▼"), signs=("<", ">"))
    known: list[Line] = []
    body: list[Row] = []
    for title, english, tests in (
        ("Sinh hoá", "Chemistry", LIST["SINH HOÁ"]),
        ("Huyết học", "Hematology", LIST["HUYẾT HỌC"]),
    ):
        drawn = [one for one in lines(tests, case, rng, way, measured=0.7) if one.value]
        for place, one in enumerate(drawn):
            first: Row = (
                (Cell(f"{title}\n{english}", down=len(drawn), bold=True, printed=True, align="c"),)
                if place == 0
                else ()
            )
            body.append((*first, one.test, f"{one.value} {one.mark}".strip(), one.reference, one.unit))
        known += drawn
    look = Ledger(shares=(0.9, 1.9, 1.1, 1.2, 1.1), aligns="clccc", scale=0.88)
    heads = (
        (
            head("Nhóm\nGroup"),
            head("Xét nghiệm\nTest"),
            head("Kết quả\nResult"),
            head("Bình thường\nNormal"),
            head("Đơn vị\nUnit"),
        ),
    )
    wall = column.x + column.width * look.shares[0] / sum(look.shares)
    for line, runs in zip(known, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, [run for run in runs if run.box.left > wall])
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ CHỈ ĐỊNH", "Physician"), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(
            titles=("TRƯỞNG KHOA", "Head of laboratory"),
            slot="department_head",
            name=stay.head,
            honour="BSCKII.",
        ),
        day=stay.admitted.date(),
        style="dash",
        high=1.6,
    )
