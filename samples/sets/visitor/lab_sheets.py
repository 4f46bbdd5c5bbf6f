"""PHIẾU KẾT QUẢ XÉT NGHIỆM as laboratory systems print them: a blood count, two languages, many panels over two pages."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, Tab, pair, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, foot
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import A4
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import assays, heads
from samples.sets.visitor.told import Told, bold, leaf
from samples.stays import Case
from samples.tables.labs import Assay

MACHINES = {
    "HUYẾT HỌC": "XN-1000", "SINH HÓA MÁU": "AU680", "ĐIỆN GIẢI ĐỒ": "AU680", "ĐÔNG MÁU": "ACL TOP", "MIỄN DỊCH": "e411",
}  # fmt: skip


def draw_count(desk: Desk, case: Case) -> None:
    """Draw a blood count: a ruled table, ranges of both sexes, what is out of range in bold with its letter."""
    column, v, stay, rng = leaf(desk, machine=True, leader="none"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    heads.stacked(left, case, scale=0.95, ward=False, line=True)
    barcode(right, width=480, high=80)
    right.row(Say(f"SID: {rng.randint(10**9, 10**10 - 1)}"), align="right", cut=False)
    column.join(left, right)
    heads.titled(column, "PHIẾU KẾT QUẢ XÉT NGHIỆM HUYẾT HỌC", scale=1.45)
    rows(
        column,
        ("Họ tên:", v.name(), "Năm sinh:", v.year(), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Mã BN:", v.own("patient_code"), "Số thẻ BHYT:", v.card("whole")),
        ("Khoa/Phòng:", v.own("department"), "Giường:", v.own("bed", stretch=0.3), "Đối tượng:", v.payer()),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{1} - {0}")),
    )  # fmt: skip
    column.leap(0.3)
    found = lines(assays.COUNT, case, rng, Way(dash="-", both=True, marks=("H", "L")))
    body: list[Row] = [
        (str(place), one.test, _flagged(one), one.unit, one.reference)
        for place, one in enumerate(found, start=1)
    ]
    look = Ledger(shares=(0.5, 3, 1.2, 1, 2.4), aligns="clccl", scale=0.9)
    titles = ("STT", "TÊN XÉT NGHIỆM", "KẾT QUẢ", "ĐƠN VỊ", "GIÁ TRỊ THAM CHIẾU")
    for one, runs in zip(
        found, ledger(column, look, (tuple(head(word) for word in titles),), body), strict=True
    ):
        keep_line(desk, one, runs)
    column.leap(0.2)
    rows(column, ("Nhóm máu:", Fill(None), "Ghi chú:", Fill(None)))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI THỰC HIỆN",)),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="ThS.BS."),
        day=(stay.admitted + timedelta(days=1)).date(),
        high=2.4,
    )


def _flagged(one: Line) -> Cell:
    """Return the cell of a result, bold with its letter behind it where it is out of range."""
    return Cell(f"{one.value} {one.mark}".strip(), bold=one.out)


def draw_foreign(desk: Desk, case: Case) -> None:
    """Draw a foreign house's sheet in two languages: labels in both, lines only between rows, arrows for what is out."""
    column, v, stay, rng = (
        leaf(desk, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.sign(column, case, english=True)
    rule(column, gap=0.1)
    heads.titled(column, "KẾT QUẢ XÉT NGHIỆM", "Laboratory results", scale=1.5)
    at = stay.admitted
    grid(
        column,
        (
            (1.5, ((*pair("Họ và tên", "Full name", 0.75), v.name()), (*pair("Ngày sinh", "DOB", 0.75), v.born("slash")), (*pair("Giới tính", "Gender", 0.75), v.sex()))),
            (1.2, ((*pair("Mã NB", "PID", 0.75), v.own("patient_code")), (*pair("Lấy mẫu", "Collected", 0.75), Fill(f"{at:%d/%m/%Y %H:%M}")), (*pair("Trả KQ", "Reported", 0.75), Fill(f"{at + timedelta(hours=2):%d/%m/%Y %H:%M}")))),
        ),
        ((1, ((*pair("Địa chỉ", "Address", 0.75), v.where()), (*pair("Chẩn đoán", "Diagnosis", 0.75), v.dx("admission_diagnosis")))),),
    )  # fmt: skip
    column.leap(0.4)
    tests = (*assays.some(assays.FOREIGN, rng, 10), *assays.hormones(case.person.sex, rng, 4))
    found = lines(tests, case, rng, Way(dash=" - ", signs=("<", ">"), marks=("↑", "↓")))
    body: list[Row] = [
        (one.test, Cell(one.value or "", bold=one.out), one.mark, one.reference, one.unit) for one in found
    ]
    look = Ledger(shares=(3.3, 1.1, 0.5, 1.8, 1.7), aligns="lrccl", rules="rows", scale=0.9, high=1.1)
    titles = (head("Xét nghiệm\nTest", align="l"), head("Kết quả\nResult"), head(""), head("Khoảng tham chiếu\nReference range"), head("Đơn vị\nUnit", align="l"))  # fmt: skip
    for one, runs in zip(found, ledger(column, look, (titles,), body), strict=True):
        keep_line(desk, one, runs)
    column.leap(0.4)
    column.row(
        Lean("↑ cao hơn, ↓ thấp hơn khoảng tham chiếu / higher, lower than the reference range", 0.8),
        cut=False,
    )
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên / Technician",), signed=True),
        Block(
            titles=("Bác sĩ xét nghiệm / Pathologist",), slot="doctor_name", name=stay.doctor, honour="BSCKI."
        ),
        day=at.date(),
        style="slash",
        lead="Ngày / Date:",
        high=2.4,
    )
    foot(desk, column, "Kết quả chỉ có giá trị trên mẫu thử. Results relate only to the sample tested.")


def draw_panels(desk: Desk, case: Case) -> None:
    """Draw all panels of a morning over two pages: grey titles, results at the right edge, the machine last."""
    column, v, stay, rng = (
        leaf(desk, A4, machine=True, leader="none"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1)
    heads.left(left, case)
    right.row(Say("Mã phiếu:"), Say(f"XN{rng.randint(10**6, 10**7 - 1)}"), align="right", cut=False)
    right.row(Lean("Trang 1/2", 0.9), align="right", cut=False)
    column.join(left, right)
    heads.titled(column, "KẾT QUẢ XÉT NGHIỆM", scale=1.6)
    rows(
        column,
        (Tab("Họ tên NB", 6.5, bold=True), v.name(), Tab("Tuổi", 3), v.age(), Tab("Giới", 3), v.sex()),
        (Tab("Đối tượng", 6.5), v.payer(), Tab("Mã NB", 4.5), v.own("patient_code"), Tab("Số BA", 4), v.own("admission_number")),
        (Tab("Khoa", 6.5), v.own("department"), Tab("Giường", 4), v.own("bed", stretch=0.3)),
        (Tab("Chẩn đoán", 6.5), v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.3)
    _panel(
        desk,
        column,
        case,
        (("HUYẾT HỌC", assays.COUNT), ("SINH HÓA MÁU", assays.some(assays.SERUM, rng, 13))),
    )
    column = leaf(desk, A4)
    column.row(
        Fill(case.person.name.upper()), Fill(f"Mã NB: {stay.patient_code}"), Lean("Trang 2/2", 0.9), cut=False
    )
    column.leap(0.3)
    groups = (
        ("ĐIỆN GIẢI ĐỒ", assays.SALTS),
        ("ĐÔNG MÁU", assays.CLOT),
        ("MIỄN DỊCH", assays.hormones(case.person.sex, rng, 4)),
    )
    _panel(desk, column, case, groups)
    column.leap(0.2)
    column.row(Lean("Kết quả in đậm: nằm ngoài khoảng tham chiếu", 0.85), cut=False)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ CHỈ ĐỊNH",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="ThS."),
        day=stay.admitted.date(),
        high=2.6,
    )


def _panel(desk: Desk, column: Column, case: Case, groups: tuple[tuple[str, tuple[Assay, ...]], ...]) -> None:
    """Draw one table with a title over each group of tests."""
    rng = desk.rng
    body, known = list[Row](), list[Line | None]()
    for title, tests in groups:
        body.append(group(title, 5))
        known.append(None)
        for one in lines(tests, case, rng, Way(comma=True, dash=" – ", signs=("< ", "> ")), measured=0.95):
            value = Cell(one.value or "", bold=one.out, under=one.out)
            body.append((one.test, value, one.unit, one.reference, MACHINES[title] if one.value else ""))
            known.append(one)
    look = Ledger(shares=(3.4, 1.2, 1.2, 1.7, 1), aligns="lrccc", rules="full", scale=0.86, shade=True)
    titles = ("Yêu cầu xét nghiệm", "Kết quả", "Đơn vị", "Trị số BT", "Máy XN")
    found = ledger(column, look, (tuple(head(word) for word in titles),), body)
    for line, runs in zip(known, found, strict=True):
        if line:
            keep_line(desk, line, runs)


def draw_units_below(desk: Desk, case: Case) -> None:
    """Draw chemistry with every unit below its test's name, results between dotted rules."""
    column, v, stay, rng = leaf(desk, leader="fine", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.1, 1)
    heads.stacked(left, case, scale=0.9, ward=True)
    right.words("PHIẾU XÉT NGHIỆM", scale=1.3, bold=True, align="centre")
    right.words("HÓA SINH - MIỄN DỊCH", scale=1.1, bold=True, align="centre")
    column.join(left, right)
    column.leap(0.3)
    rows(
        column,
        (bold("HỌ TÊN:"), v.name(), bold("TUỔI:"), v.age(), bold("GIỚI:"), v.sex()),
        (bold("SỐ VÀO VIỆN:"), v.own("admission_number"), bold("GIƯỜNG:"), v.own("bed", stretch=0.4)),
        (bold("CHẨN ĐOÁN:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    tests = (*assays.some(assays.SERUM, rng, 8), *assays.hormones(case.person.sex, rng, 3))
    found = lines(tests, case, rng, Way(comma=True, dash=" ÷ ", signs=("≤ ", "≥ ")))
    body: list[Row] = [
        (str(place), f"{one.test}\n({one.unit})", f"{one.value}{' (*)' if one.out else ''}", one.reference)
        for place, one in enumerate(found, start=1)
    ]
    look = Ledger(shares=(0.5, 3.4, 1.6, 1.8), aligns="clcc", rules="dots", scale=0.9, printed="0 1 3")
    titles = ("TT", "Tên xét nghiệm (đơn vị)", "Kết quả", "Giá trị bình thường")
    for one, runs in zip(
        found, ledger(column, look, (tuple(head(word) for word in titles),), body), strict=True
    ):
        keep_line(desk, one, runs)
    column.leap(0.3)
    column.row(Lean("(*) Ngoài giới hạn bình thường", 0.85), Gap(1, 1), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Người làm xét nghiệm",)),
        day=stay.admitted.date(),
        high=2.6,
    )
