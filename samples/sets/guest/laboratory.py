"""Results of chains and of systems: bilingual under a band, with long names and the result before."""

from dataclasses import replace

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.sets.guest.assays import CELLS, GLANDS, JUICES
from samples.sets.guest.heads import NAVY, TEAL, banner, inked, signed
from samples.sets.guest.told import Told
from samples.sets.parts.labels import Tab, pair, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, foot, quick
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case
from samples.tables.labs import Assay

Groups = list[tuple[str, list[Line]]]


def some(tests: tuple[Assay, ...], desk: Desk, least: int) -> tuple[Assay, ...]:
    """Choose tests in their order, at least so many."""
    count = desk.rng.randint(min(least, len(tests)), len(tests))
    return tuple(tests[place] for place in sorted(desk.rng.sample(range(len(tests)), count)))


def draw_chain(desk: Desk, case: Case) -> None:
    """Draw a chain's report: a coloured band, labels in two languages, units last, what is out of range in bold."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    banner(column, case, TEAL)
    barcode(column, width=360, high=60)
    column.y -= 60
    with inked(column, TEAL):
        column.words("PHIẾU KẾT QUẢ XÉT NGHIỆM", scale=1.45, bold=True, align="centre")
    column.words("LABORATORY TEST REPORT", scale=0.85, align="centre")
    column.leap(0.3)
    left, right = column.split(1.25, 1)
    rows(
        left,
        (*pair("Họ tên", "Full name"), v.name()),
        (*pair("Ngày sinh", "DOB"), v.born("slash")),
        (*pair("Địa chỉ", "Address"), v.where()),
        (*pair("BS chỉ định", "Ordered by"), v.titled()),
    )
    rows(
        right,
        (*pair("Mã NB", "PID"), v.own("patient_code")),
        (*pair("Giới tính", "Sex"), v.sex()),
        (*pair("Khoa/Phòng", "Ward"), v.own("department")),
        (*pair("Chẩn đoán", "Diagnosis"), v.dx("admission_diagnosis", "{1} - {0}")),
    )
    column.join(left, right)
    column.leap(0.4)
    way = Way(dash=" - ", signs=("< ", "> "), marks=("H", "L"))
    groups: Groups = [
        ("HUYẾT HỌC / HEMATOLOGY", lines(some(CELLS, desk, 10), case, rng, way)),
        ("SINH HÓA / BIOCHEMISTRY", lines(some(JUICES, desk, 6)[:11], case, rng, way)),
    ]
    _chain_table(desk, column, groups)
    column.leap(0.4)
    column.words("H: cao / high   L: thấp / low. Kết quả chỉ có giá trị trên mẫu thử.", scale=0.72)
    sign_off(
        desk,
        column,
        Block(titles=("KỸ THUẬT VIÊN", "Technician")),
        Block(titles=("DUYỆT KẾT QUẢ", "Approved by")),
        day=stay.admitted.date(),
        style="slash",
        lead="Ngày/Date:",
        high=2.6,
    )
    quick(column, "Quét mã để tải kết quả gốc\nScan to download the original")


def _chain_table(desk: Desk, column: Column, groups: Groups) -> None:
    look = Ledger(shares=(4.4, 1.7, 0.6, 2.1, 2.1), aligns="lrlcl", rules="rows", scale=0.86, shade=True)
    heads = [
        tuple(
            head(title, scale=0.9)
            for title in (
                "Tên xét nghiệm\nTest",
                "Kết quả\nResult",
                "",
                "Tham chiếu\nReference",
                "Đơn vị\nUnit",
            )
        )
    ]
    body: list[Row] = []
    kept: list[Line | None] = []
    for title, found in groups:
        body.append(group(title, 5))
        kept.append(None)
        for line in found:
            body.append(
                (
                    line.test,
                    Cell(line.value or "", bold=line.out),
                    Cell(line.mark, bold=True),
                    line.reference,
                    line.unit,
                )
            )
            kept.append(line)
    for told, runs in zip(kept, ledger(column, look, heads, body), strict=True):
        if told:
            keep_line(desk, told, runs)


def draw_before(desk: Desk, case: Case) -> None:
    """Draw a system's report: names that run over lines, the machine, and the result of the time before."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.7, 1)
    signed(left, case, NAVY)
    barcode(right, width=400, high=70)
    right.words(f"SID: {rng.randint(10**9, 10**10 - 1)}", scale=0.8, align="right")
    column.join(left, right)
    column.words("KẾT QUẢ XÉT NGHIỆM SINH HÓA - MIỄN DỊCH", scale=1.3, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        (Tab("Bệnh nhân", 6), v.name(), "Năm sinh:", v.year(), "Phái:", v.sex()),
        (Tab("Địa chỉ", 6), v.where()),
        (Tab("Mã y tế", 6), v.own("patient_code"), "Đối tượng:", v.payer(), "Số thẻ:", v.card("whole")),
        (Tab("Nơi gửi", 6), v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis", "{0} [{1}]")),
    )
    column.leap(0.4)
    tests = (*some(JUICES, desk, 7)[:12], *some(GLANDS, desk, 4))
    _before_table(desk, column, case, lines(tests, case, rng, Way(comma=True, dash=" – ", marks=("↑", "↓"))))
    sign_off(
        desk,
        column,
        Block(titles=("Trưởng khoa xét nghiệm",), slot="department_head", name=stay.head, honour="ThS.BS."),
        Block(titles=("Người thực hiện",)),
        day=stay.admitted.date(),
        style="spaced",
        high=2.6,
    )
    foot(desk, column, f"Giờ in: {stay.admitted:%H:%M} - Trang 1/1 - Phần mềm quản lý xét nghiệm")


def _before_table(desk: Desk, column: Column, case: Case, found: list[Line]) -> None:
    day = f"{case.stay.admitted:%d/%m/%Y}"
    look = Ledger(
        shares=(0.7, 3.2, 1.5, 2.0, 1.9, 1.6, 1.8), aligns="clclccc", scale=0.88, zebra=True, high=1.1
    )
    titles = (
        "STT",
        "Yêu cầu xét nghiệm",
        f"Kết quả\n{day}",
        "Đơn vị",
        "Trị số bình thường",
        "Lần trước",
        "Máy",
    )
    body: list[Row] = [
        (
            str(place),
            f"Định lượng {line.test[0].lower()}{line.test[1:]}" if line.test[1].islower() else line.test,
            Cell(f"{line.value} {line.mark}".strip(), bold=line.out),
            line.unit,
            line.reference,
            Cell(line.earlier, scale=0.9),
            Cell("AU680" if place % 3 else "DxI 800", scale=0.9),
        )
        for place, line in enumerate(found, start=1)
    ]
    drawn = ledger(column, look, [tuple(head(title) for title in titles)], body)
    for line, cells, runs in zip(found, body, drawn, strict=True):
        keep_line(desk, replace(line, test=str(cells[1])), runs)
