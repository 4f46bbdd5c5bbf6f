"""PHIẾU XÉT NGHIỆM for the last measurement: grouped, narrow blocks, microbiology, the smallest sheet."""

from samples.forms.common import doctor_fill, optional
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, ringed, rows, sexes
from samples.sets.parts.letterheads import barcode, foot, head, logo
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.results import Notation, choose, results
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.labs import PANELS

TITLES = {
    "chemistry": "A. SINH HÓA",
    "blood": "B. HUYẾT HỌC",
    "clotting": "C. ĐÔNG MÁU",
    "immune": "D. MIỄN DỊCH - VI SINH",
}


def draw_groups(desk: Desk, case: Case) -> None:
    """Draw KẾT QUẢ XÉT NGHIỆM of several panels: range first, then result and unit; bar code and logo."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.8, 1)
    beside = logo(left, 170)
    head(beside, case, "post", align="left")
    left.join(left, beside)
    barcode(right)
    rows(right, ("Mã NB:", v.own("patient_code")))
    column.join(left, right)
    column.words("PHIẾU KẾT QUẢ XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        (
            (1.7, (("Họ tên:", v.name()),)),
            (0.9, (("Sinh ngày:", v.born("dash")),)),
            (0.6, (("Giới:", v.sex()),)),
        ),
        (
            (1.2, (("Nơi chỉ định:", v.own("department")),)),
            (0.6, (("Giường:", v.own("bed", 0.8)),)),
            (1, (("Đối tượng:", v.payer()),)),
        ),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),)),),
        (
            (1, (("BS chỉ định:", doctor_fill(case)),)),
            (1, (("Nhận mẫu:", Fill(f"{stay.admitted:%d/%m/%Y %H:%M}")),)),
        ),
    )
    column.leap(0.3)
    heads = (
        ("test", "Tên xét nghiệm", 2.0), ("reference", "Khoảng tham chiếu", 1.2), ("value", "Kết quả", 0.9),
        ("unit", "Đơn vị", 0.7), ("flag", "Đánh giá", 0.7),
    )  # fmt: skip
    names = sorted(rng.sample(sorted(TITLES), 3), key=list(TITLES).index)
    groups = [(TITLES[name], choose(name, rng, 4, 9)) for name in names]
    how = Notation(comma=False, dash=" – ", flags=("Cao", "Thấp"), rules="rows", scale=0.86)
    results(desk, column, case, heads, groups, how=how)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI THỰC HIỆN",)),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="ThS."),
        day=stay.admitted.date(),
        lead="Trả kết quả ngày",
        style="slash",
        high=2,
    )
    foot(desk, column, "H: cao, L: thấp so với khoảng tham chiếu. Kết quả chỉ có giá trị trên mẫu thử.")


def draw_pairs(desk: Desk, case: Case) -> None:
    """Draw SINH HÓA in two open blocks with result, unit and range in columns of their own; numbers run on."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    head(left, case, "two")
    right.words("PHIẾU XÉT NGHIỆM SINH HÓA", scale=1.25, bold=True, align="centre")
    rows(right, ("Số phiếu:", v.number(1, 4000), "Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.leap(0.3)
    rows(
        column,
        (
            Lean("Họ tên NB:"),
            v.name(upper=rng.random() < 0.6),
            Lean("Tuổi:"),
            v.age(),
            Lean("Giới:"),
            *ringed(sexes(), case.person.sex, 0.3),
        ),
        (Lean("Địa chỉ:"), v.where()),
        (
            Lean("Khoa:"),
            v.own("department"),
            Lean("Buồng - giường:"),
            v.room_bed(" - "),
            Lean("Thẻ BHYT:"),
            v.ten(),
        ),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    tests = choose("chemistry", rng, 14, 26)
    half = (len(tests) + 1) // 2
    heads = (
        ("no", "TT", 0.4),
        ("test", "Xét nghiệm", 1.7),
        ("value", "KQ", 0.7),
        ("unit", "Đơn vị", 0.85),
        ("reference", "BT", 1.3),
    )
    how = Notation(dash=" - ", scale=0.78, rules=rng.choice(("full", "frame")))
    one, two = column.split(1, 1, gap=0.5)
    last = results(desk, one, case, heads, [("", tests[:half])], how=how)
    results(desk, two, case, heads, [("", tests[half:])], how=how, first=last)
    column.join(one, two)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ chỉ định",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Người làm xét nghiệm",)),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_germs(desk: Desk, case: Case) -> None:
    """Draw PHIẾU XÉT NGHIỆM VI SINH - MIỄN DỊCH on a standing A5: three columns, ranges between brackets' place."""
    column, v, stay = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay
    head(column, case, "two", scale=0.95)
    column.words("PHIẾU XÉT NGHIỆM VI SINH", scale=1.3, bold=True, align="centre")
    column.words("Mẫu 24/BV2", scale=0.75, align="centre")
    code = optional(stay.patient_code, "patient_code")
    rows(
        column,
        ("Họ và tên:", v.name(), "Tuổi:", v.age()),
        ("Giới tính:", v.sex(), "Mã BN:", code),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        (
            "Bệnh phẩm:",
            Fill(desk.rng.choice(("Máu", "Huyết thanh"))),
            "Lấy lúc:",
            Fill(f"{stay.admitted:%Hh%M}"),
        ),
    )
    column.leap(0.3)
    heads = (
        ("test", "Yêu cầu xét nghiệm", 1.7),
        ("value", "Kết quả", 1.0),
        ("range_unit", "Bình thường", 1.3),
    )
    how = Notation(dash="-", signs=("<", ">"), scale=0.92, printed=True)
    results(desk, column, case, heads, [("", PANELS["immune"])], how=how, measured=0.6)
    column.row("Kết luận:", Fill(None), cut=False)
    rule(column)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head if desk.rng.random() < 0.8 else None,
            honour="BSCKI",
        ),
        Block(titles=("NGƯỜI LÀM XÉT NGHIỆM",)),
        day=stay.admitted.date(),
        high=2.4,
    )
