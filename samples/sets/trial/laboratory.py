"""Results of laboratories with systems: now and before, two languages, a machine's two panels."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, above, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.measured import Line, Way, keep_line, lines
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.assays import COUNTS, HORMONES, PRIVATE, PRIVATE_CHEMISTRY, SERVICES
from samples.sets.trial.crests import crest
from samples.stays import Case
from samples.tables.labs import Assay


def _some(desk: Desk, tests: tuple[Assay, ...], least: int) -> tuple[Assay, ...]:
    """Choose some of the tests, in their order."""
    count = desk.rng.randint(least, len(tests))
    return tuple(tests[n] for n in sorted(desk.rng.sample(range(len(tests)), count)))


def draw_twice(desk: Desk, case: Case) -> None:
    """Draw PHIẾU XÉT NGHIỆM HÓA SINH: the result now and the one before under one merged head."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.7, 1)
    crest(left, case, "coded")
    barcode(right, width=430, high=70)
    rows(right, ("SID:", v.number(10**9, 10**10)))
    column.join(left, right)
    column.words("PHIẾU XÉT NGHIỆM HÓA SINH - MIỄN DỊCH", scale=1.3, bold=True, align="centre")
    one, two = column.split(1.45, 1)
    rows(
        one,
        ("Họ tên NB:", v.name(), "Giới:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{1} - {0}")),
    )
    rows(
        two,
        ("Tuổi:", age(case, rng), "Mã NB:", v.own("patient_code")),
        ("Khoa/phòng:", v.own("department")),
        ("BS chỉ định:", signer(stay.doctor, "BS.")),
    )
    column.join(one, two)
    column.leap(0.3)
    drawn = lines(_some(desk, SERVICES, 12), case, rng, Way(marks=("H", "L")))
    look = Ledger(shares=(0.35, 3.0, 0.9, 0.9, 0.9, 1.25, 0.45), aligns="clccccc", scale=0.82, shade=True)
    before = stay.admitted - timedelta(days=rng.randint(1, 4))
    heads = (
        (head("TT", down=2), head("TÊN XÉT NGHIỆM", down=2), head("KẾT QUẢ", span=2), head("ĐƠN VỊ", down=2),
         head("KHOẢNG THAM CHIẾU", down=2), head("", down=2)),
        (head("Lần này"), head(f"{before:%d/%m}")),
    )  # fmt: skip
    body = [
        (
            str(place),
            line.test,
            Cell(line.value or "", bold=line.out),
            line.earlier,
            line.unit,
            line.reference,
            line.mark,
        )
        for place, line in enumerate(drawn, start=1)
    ]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
    rows(
        column,
        (
            Lean("Lấy mẫu:"),
            Fill(f"{stay.admitted:%H:%M %d/%m/%Y}"),
            Lean("Nhận mẫu:"),
            Fill(f"{stay.admitted + timedelta(minutes=25):%H:%M %d/%m/%Y}"),
        ),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("KTV thực hiện",)),
        Block(titles=("PHỤ TRÁCH KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="ThS."),
        day=stay.admitted.date(),
        style="slash",
        lead=f"{stay.admitted:%H:%M}, ngày",
        high=1.8,
    )  # fmt: skip


def draw_standard(desk: Desk, case: Case) -> None:
    """Draw a private laboratory's report: heads in two languages, abnormal results bold and underlined, method."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon="", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "bar")
    column.words("BÁO CÁO KẾT QUẢ XÉT NGHIỆM", scale=1.35, bold=True)
    column.words("LABORATORY TEST REPORT", scale=0.9)
    above(
        column,
        (2, "Họ và tên / Full name", v.name()),
        (0.9, "Năm sinh / YOB", v.year()),
        (0.7, "Giới tính / Sex", v.sex()),
        (1.2, "Mã KH / PID", v.own("patient_code")),
    )
    above(column, (2, "Địa chỉ / Address", v.where()), (1, "Đối tượng / Type", Fill("Dịch vụ")))
    above(column, (1, "Chẩn đoán / Diagnosis", v.dx("admission_diagnosis", "{0} ({1})")))
    rule(column, wide=4)
    way = Way(dash=" – ", signs=("< ", "≥ "))
    look = Ledger(shares=(2.5, 1.1, 1.3, 1.4, 1.2), aligns="lcccl", rules="rows", scale=0.88, high=1.15)
    heads = ((
        head("Tên xét nghiệm\nTest name", align="l"), head("Kết quả\nResult"), head("Đơn vị\nUnit"),
        head("Khoảng tham chiếu\nReference interval"), head("Phương pháp\nMethod", scale=0.9),
    ),)  # fmt: skip
    known: list[Line | None] = []
    body: list[Row] = []
    for title, tests, method in (
        ("HUYẾT HỌC / HEMATOLOGY", PRIVATE, "Laser"),
        ("SINH HÓA / BIOCHEMISTRY", _some(desk, PRIVATE_CHEMISTRY, 4), "Cobas c503"),
        ("MIỄN DỊCH / IMMUNOLOGY", _some(desk, HORMONES, 3), "ECLIA"),
    ):
        known.append(None)
        body.append(group(title, 5))
        for line in lines(tests, case, rng, way):
            known.append(line)
            result = Cell(line.value or "", bold=line.out, under=line.out)
            body.append((line.test, result, line.unit, line.reference, Cell(method, scale=0.85)))
    for found, runs in zip(known, ledger(column, look, heads, body), strict=True):
        if found:
            keep_line(desk, found, runs)
    column.words(
        "Kết quả in đậm, gạch chân: nằm ngoài khoảng tham chiếu. Phòng xét nghiệm đạt chuẩn ISO 15189.",
        scale=0.72,
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ chỉ định",), slot="doctor_name", name=stay.doctor, honour="BS.", signed=False),
        Block(titles=("Trưởng phòng xét nghiệm",), slot="department_head", name=stay.head, honour="CNXN."),
        day=stay.admitted.date(),
        style="dot",
        high=1.7,
    )
    quick(column, "Quét mã QR để xác thực kết quả\nTrang 1/1")


def draw_panels(desk: Desk, case: Case) -> None:
    """Draw a haematology machine's print: two panels side by side without lines, marks before the results."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "dash")
    column.words("Tổng phân tích tế bào máu ngoại vi", scale=1.4, bold=True, align="centre")
    column.words("(Máy đếm laser 5 thành phần)", scale=0.85, align="centre")
    rows(
        column,
        ("Mẫu số:", v.number(1, 320), "Ngày giờ đo:", Fill(f"{stay.admitted:%d-%m-%Y %H:%M:%S}"), "Mode:", Fill("WB-CBC+DIFF")),
        ("Tên BN:", v.name(), "Tuổi:", age(case, rng), "Phái:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed"), "Mã số:", v.own("patient_code")),
        ("CĐ:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    rule(column, wide=2)
    one, two = column.split(1, 1, gap=2.2)
    _panel(desk, case, one, COUNTS[:11])
    _panel(desk, case, two, COUNTS[11:])
    top = column.y
    column.join(one, two)
    middle = (one.x + one.width + two.x) / 2
    desk.sheet.draw.line((middle, top + 10, middle, column.y), fill=(120, 120, 120), width=2)
    rule(column, wide=2)
    rows(
        column,
        (
            "Nhận xét:",
            Fill(rng.choice(("Bạch cầu đoạn trung tính tăng", "Tiểu cầu giảm, đề nghị làm lại", None))),
        ),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Người đọc",), slot="doctor_name", name=stay.doctor, honour="CN."),
        Block(titles=("Duyệt kết quả",), slot="department_head", name=stay.head, honour="BSCKI."),
        day=stay.admitted.date(),
        style="dash",
        over="top",
        lead="In ngày",
        high=1.6,
    )


def _panel(desk: Desk, case: Case, column: Column, tests: tuple[Assay, ...]) -> None:
    """Set one panel: test, mark, result, unit, range between square brackets."""
    drawn = lines(tests, case, desk.rng, Way(dash=" - ", around="[{0}]", marks=("H", "L")), measured=0.96)
    look = Ledger(shares=(1.2, 0.3, 0.9, 1.0, 1.5), aligns="lcrll", rules="none", scale=0.9, high=1.1)
    heads = (
        (
            head("Chỉ số", align="l"),
            head(""),
            head("KQ", align="r"),
            head("ĐV", align="l"),
            head("Tham chiếu", align="l"),
        ),
    )
    body = [(one.test, one.mark, one.value or "", one.unit, one.reference) for one in drawn]
    for line, runs in zip(drawn, ledger(column, look, heads, body), strict=True):
        keep_line(desk, line, runs)
