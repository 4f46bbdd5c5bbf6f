"""PHIẾU XÉT NGHIỆM as laboratory systems print them."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.labels import above, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import assays, heads
from samples.sets.stranger.told import Told
from samples.stays import Case

DEVICES = ("AU680", "XN-1000", "Cobas e411", "CS-2500", "Architect")


def draw_devices(desk: Desk, case: Case) -> None:
    """Draw a lung hospital's print: rows without walls, the method and the machine in columns of their own."""
    column, v, stay, rng = paper(desk, leader="none", machine=True), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    heads.plain(left, case, scale=0.92)
    barcode(right, width=400, high=70)
    right.words(f"SID: {rng.randint(10**8, 10**9)}", scale=0.75, align="right")
    column.join(left, right)
    column.words("PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Bệnh nhân:", v.name(), "Ngày sinh:", v.born("slash"), "Giới:", v.sex()),
        ("Mã BN:", v.own("patient_code"), "Số vào viện:", v.own("admission_number"), "Đối tượng:", v.payer()),
        ("Địa chỉ:", v.where()),
        ("Khoa chỉ định:", v.own("department"), "Phòng:", Fill(stay.room, stretch=0.3)),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{1} - {0}")),
    )
    column.leap(0.3)
    way = Way(comma=False, dash=" - ", signs=("< ", "> "), marks=("H", "L"))
    look = Ledger(
        shares=(0.5, 2.6, 1.1, 0.4, 1.5, 1.1, 1.2), aligns="clrcccl", rules="rows", scale=0.88, shade=True
    )
    body, kept, place = list[Row](), list[Line | None](), 0
    for title, tests, count in (
        ("I. HUYẾT HỌC - ĐÔNG MÁU", assays.COUNT, 7),
        ("II. SINH HÓA", assays.SERUM, 8),
        ("III. MIỄN DỊCH - DẤU ẤN UNG THƯ", assays.OTHERS, 5),
    ):
        body.append(group(title, 7))
        kept.append(None)
        device = rng.choice(DEVICES)
        for line in lines(assays.some(tests, count, [rng.random() for _ in tests]), case, rng, way):
            place += 1
            body.append(_row(place, line, device))
            kept.append(line)
    titles = tuple(
        head(word) for word in ("#", "Tên xét nghiệm", "Kết quả", "", "Khoảng tham chiếu", "Đơn vị", "Máy XN")
    )
    for one, runs in zip(kept, ledger(column, look, (titles,), body), strict=True):
        if one:
            keep_line(desk, one, runs)
    column.words("H: cao hơn, L: thấp hơn khoảng tham chiếu", scale=0.72)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("KỸ THUẬT VIÊN",)),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="ThS."),
        day=(stay.admitted + timedelta(days=1)).date(),
        lead="Ngày duyệt:",
        style="slash",
        high=1.8,
    )


def _row(place: int, line: Line, device: str) -> Row:
    """Return the cells of a test; what lies outside its range is bold."""
    return (
        str(place), line.test, Cell(line.value or "", bold=line.out), line.mark, line.reference, line.unit, device,
    )  # fmt: skip


def draw_clinic(desk: Desk, case: Case) -> None:
    """Draw a clinic's lying A5: labels above their values, the unit behind the range, results out of range starred."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.3, 1)
    heads.hotline(left, case, scale=0.9)
    right.words("KẾT QUẢ XÉT NGHIỆM", scale=1.5, bold=True, align="right")
    right.words("LABORATORY REPORT", scale=0.8, align="right")
    column.join(left, right)
    above(
        column,
        (2, "Họ và tên / Full name", v.name()),
        (0.7, "Tuổi / Age", age(case, rng)),
        (0.7, "Giới / Sex", v.sex()),
        (1.2, "Mã số / ID", v.own("patient_code")),
    )
    above(
        column,
        (2, "Chẩn đoán / Diagnosis", v.dx("admission_diagnosis")),
        (2.6, "Địa chỉ / Address", v.where()),
    )
    column.leap(0.2)
    way = Way(comma=rng.random() < 0.5, dash="-", signs=("<", ">"), marks=("*", "*"))
    tests = assays.some(assays.SERUM, 4, [rng.random() for _ in assays.SERUM])
    tests += assays.some(assays.OTHERS, 3, [rng.random() for _ in assays.OTHERS])
    found = lines(tests, case, rng, way)
    look = Ledger(shares=(2.6, 1.2, 2.4), aligns="lcl", rules="dots", scale=0.9)
    body = [
        (line.test, f"{line.value}{line.mark}", f"{line.reference} {line.unit}".strip()) for line in found
    ]
    made = ledger(
        column,
        look,
        (
            (
                head("Xét nghiệm / Test", align="l"),
                head("Kết quả / Result"),
                head("Trị số bình thường / Normal range", align="l"),
            ),
        ),
        body,
    )
    for line, runs in zip(found, made, strict=True):
        keep_line(desk, line, runs)
    column.row(Say("(*) ngoài trị số bình thường", scale=0.7), Gap(1, 1), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ chỉ định",), signed=False),
        Block(titles=("Người thực hiện",)),
        day=stay.admitted.date(),
        style="words",
        high=1.2,
    )  # fmt: skip
