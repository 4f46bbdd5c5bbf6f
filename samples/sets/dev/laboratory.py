"""PHIẾU XÉT NGHIỆM that builders may look at: huyết học in one block, sinh hoá in two."""

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import above, rows, sexes, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import A4, HALF_LYING, paper
from samples.sets.parts.results import Notation, choose, results
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.labs import PANELS


def draw_blood(desk: Desk, case: Case) -> None:
    """Draw a haematology print: result before the name's unit, `H`/`L` beside it, ranges last."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "three", align="left")
    rows(
        right,
        ("PID:", v.own("patient_code")),
        ("SID:", v.number(10000, 99999)),
        ("Số VV:", v.own("admission_number", 0.9)),
    )
    column.join(left, right)
    column.words("PHIẾU XÉT NGHIỆM HUYẾT HỌC", scale=1.45, bold=True, align="centre")
    column.leap(0.2)
    one, two = column.split(1.4, 1)
    rows(
        one,
        ("Họ và tên:", v.name()),
        ("Địa chỉ:", v.where()),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{1}-{0}")),
    )
    rows(
        two,
        ("Năm sinh:", v.year(), "Giới tính:", v.sex()),
        ("Số thẻ:", v.card("whole")),
        ("Giường:", v.own("bed", 0.9)),
    )
    column.join(one, two)
    rows(
        column,
        (
            "BS chỉ định:",
            Fill(f"BS. {stay.head}"),
            "Thời gian lấy mẫu:",
            Fill(f"{stay.admitted:%H:%M %d/%m/%Y}"),
        ),
    )
    column.leap(0.3)
    heads = (
        ("no", "STT", 0.35), ("test", "Thông số", 2.0), ("value", "Kết quả", 0.8), ("flag", "", 0.3),
        ("unit", "Đơn vị", 0.7), ("reference", "Trị số bình thường", 1.2),
    )  # fmt: skip
    how = Notation(comma=rng.random() < 0.4, dash="-", rules=rng.choice(("full", "rows")))
    results(desk, column, case, heads, [("", choose("blood", rng, 12, 18))], how=how)
    rows(
        column,
        (
            "Nhóm máu ABO:",
            Fill(rng.choice(("A", "B", "O", "AB", None))),
            "Rh:",
            Fill(None),
            "Nhận xét:",
            Fill(None),
        ),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="CN."),
        day=stay.admitted.date(),
        over="last",
    )


def draw_blocks(desk: Desk, case: Case) -> None:
    """Draw HÓA SINH MÁU in two blocks side by side, the range with its unit before the result."""
    column, v, stay, rng = paper(desk, A4, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.3, 0.7)
    head(left, case, "bv", align="left")
    middle.words("PHIẾU XÉT NGHIỆM", scale=1.4, bold=True, align="centre")
    middle.words("HÓA SINH MÁU", scale=1.3, bold=True, align="centre")
    right.words("MS: 22/BV2", scale=0.85, align="right")
    rows(right, ("Số:", v.number(1, 900)))
    column.join(left, middle, right)
    rows(
        column,
        (Gap(8), "Thường:", Tick(True), Gap(2), "Cấp cứu:", Tick(), Gap(8, 1)),
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "after", 0.1)),
        ("- Địa chỉ:", v.where()),
        ("- Số thẻ BHYT:", v.card("groups")),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    tests = choose("chemistry", rng, 18, 30)
    half = (len(tests) + 1) // 2
    heads = (
        ("test", "Tên xét nghiệm", 1.3),
        ("range_unit", "Trị số bình thường", 1.6),
        ("value", "Kết quả", 0.8),
    )
    how = Notation(dash="–", signs=("≤", "≥"), scale=0.86, printed=True)
    one, two = column.split(1, 1, gap=0.0)
    for part, some in ((one, tests[:half]), (two, tests[half:])):
        results(desk, part, case, heads, [("", some)], how=how, measured=0.6)
    column.join(one, two)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="Họ tên và chữ ký",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
        ),
        Block(
            titles=("TRƯỞNG KHOA XÉT NGHIỆM",),
            note="Họ tên và chữ ký",
            slot="department_head",
            name=stay.head,
            prefix="Họ tên:",
        ),
        day=stay.admitted.date(),
        over="top",
        lead=f"{rng.randint(7, 16)} giờ, ngày",
    )


def draw_strip(desk: Desk, case: Case) -> None:
    """Draw a urine strip on a lying A5: labels above values, no numbers, results as words and figures."""
    column, v, stay = paper(desk, HALF_LYING, leader="none", colon=""), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.4)
    head(left, case, "mixed", align="left", scale=0.9)
    right.words("KẾT QUẢ XÉT NGHIỆM NƯỚC TIỂU", scale=1.3, bold=True, align="right")
    rows(right, (Gap(5, 1), "Mã bệnh phẩm", v.number(1000, 9999, "NT{0}")))
    column.join(left, right)
    rule(column)
    above(
        column,
        (2, "Họ tên bệnh nhân", v.name()),
        (0.6, "Tuổi", v.age()),
        (0.5, "Phái", v.sex()),
        (1.6, "Khoa", v.own("department")),
        (0.6, "Giường", v.own("bed")),
    )
    above(column, (2.2, "Chẩn đoán", v.dx("admission_diagnosis")), (1.6, "Số BHYT", v.card("groups")))
    column.leap(0.2)
    heads = (
        ("test", "CHỈ SỐ", 1.8),
        ("value", "KẾT QUẢ", 1),
        ("reference", "THAM CHIẾU", 1.2),
        ("unit", "ĐƠN VỊ", 0.8),
        ("blank", "GHI CHÚ", 1.0),
    )
    results(
        desk,
        column,
        case,
        heads,
        [("", PANELS["urine"])],
        how=Notation(rules="rows", scale=0.82, signs=("< ", "> ")),
        measured=0.95,
    )
    sign_off(
        desk,
        column,
        Block(titles=("Người thực hiện",)),
        Block(
            titles=("Phụ trách xét nghiệm",),
            slot="department_head",
            name=stay.head if desk.rng.random() < 0.7 else None,
            honour="KTV.",
        ),
        day=stay.admitted.date(),
        style="slash",
        high=1.4,
    )
