"""Results of four laboratories: a form filled in, two blocks, two languages, an open list."""

from dataclasses import replace

from samples.fonts.font_path import can_draw
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.results import canonical_range, make_results, range_text
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, above, pair, rows
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.results import Notation, choose, results
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.labs import PANELS


def draw_form(desk: Desk, case: Case) -> None:
    """Draw PHIẾU XÉT NGHIỆM HUYẾT HỌC: names printed, results on dotted lines, ranges between brackets."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    letterhead(left, case, "above", scale=0.95)
    right.words("PHIẾU XÉT NGHIỆM", scale=1.4, bold=True, align="centre")
    right.words("HUYẾT HỌC - ĐÔNG MÁU", scale=1.05, bold=True, align="centre")
    column.join(left, right)
    rows(
        column,
        ("Họ và tên bệnh nhân:", v.name(upper=rng.random() < 0.6), "Tuổi:", age(case, rng), "Giới:", v.sex()),
        ("Khoa gửi:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.5)
    found = make_results(PANELS["blood"] + PANELS["clotting"], rng, comma=True, measured=0.72)
    kept = desk.sheet.rows.setdefault("lab_results", [])
    for place, result in enumerate(found, start=1):
        test = result.test
        reference = range_text(test, comma=True, person=case.person)
        runs: list[Run] = []
        desk.sheet.seen = runs
        column.row(
            Say(f"{place}."),
            Say(test.name),
            Fill(result.value, stretch=1),
            Say(test.unit or " "),
            Gap(0.6),
            Say(f"({reference})" if reference else " "),
            cut=False,
        )
        desk.sheet.seen = None
        if result.value:
            told = {
                "test": test.name, "value": result.value, "unit": test.unit or None,
                "reference": canonical_range(reference),
            }  # fmt: skip
            kept.append((told, runs))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="BS:"),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.admitted.date(),
        high=2.2,
    )


def draw_blocks(desk: Desk, case: Case) -> None:
    """Draw SINH HÓA MÁU in two blocks under group titles, unit before the result, range with its unit last."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "both")
    column.words("KẾT QUẢ XÉT NGHIỆM SINH HÓA - MIỄN DỊCH", scale=1.3, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        ((2, (("Họ tên NB:", v.name()),)), (1, (("NS:", v.born("slash")),)), (0.6, (("Giới:", v.sex()),))),
        (
            (1, (("Mã BN:", v.own("patient_code")),)),
            (1.2, (("Khoa:", v.own("department")),)),
            (0.8, (("Giường:", v.own("bed")),)),
        ),
        ((2, (("Chẩn đoán:", v.dx("admission_diagnosis", "{1}: {0}")),)), (1, (("Đối tượng:", v.payer()),))),
    )
    column.leap(0.3)
    tests, immune = choose("chemistry", rng, 16, 24), choose("immune", rng, 3, 6)
    half = (len(tests) + 1) // 2
    one, two = column.split(1, 1, gap=0.7)
    parts = (
        ("test", "Xét nghiệm", 1.6),
        ("unit", "ĐV", 0.8),
        ("value", "Kết quả", 0.9),
        ("reference", "CSBT", 1.1),
    )
    how = Notation(dash="-", signs=("< ", "> "), scale=0.8, rules="rows")
    results(desk, one, case, parts, [("SINH HÓA MÁU", tests[:half])], how=how)
    results(desk, two, case, parts, [("SINH HÓA MÁU (tiếp)", tests[half:]), ("MIỄN DỊCH", immune)], how=how)
    column.join(one, two)
    column.leap(0.5)
    rows(column, ("Tình trạng mẫu:", Fill(rng.choice(("Huyết thanh đục", None, "Đạt")))))
    sign_off(
        desk,
        column,
        Block(titles=("KTV thực hiện",)),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="ThS.BS."),
        day=stay.admitted.date(),
        style="slash",
        lead="Ngày trả KQ:",
        high=2,
    )
    oblong(desk.sheet, column.x + 120, column.y - 330, "ĐÃ THU TIỀN")


def draw_languages(desk: Desk, case: Case) -> None:
    """Draw TEST REPORT of a private laboratory: two languages, flag left of the test, units between."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "wide")
    rule(column, wide=8)
    column.words("PHIẾU KẾT QUẢ XÉT NGHIỆM – TEST REPORT", scale=1.25, bold=True, align="centre")
    one, two = column.split(1.3, 1, gap=1)
    rows(
        one,
        (*pair("Họ tên", "Name"), v.name()),
        (*pair("Địa chỉ", "Address"), v.where()),
        (*pair("Chẩn đoán", "Diagnosis"), v.dx("admission_diagnosis")),
    )
    rows(two, (*pair("Mã BN", "PID"), v.own("patient_code")), (*pair("Năm sinh", "YOB"), v.year(), *pair("Giới", "Sex"), v.sex()),
         (*pair("BS chỉ định", "Doctor"), signer(stay.doctor, "BS.")))  # fmt: skip
    column.join(one, two)
    column.leap(0.3)
    parts = (
        ("flag", "", 0.25), ("test", "Xét nghiệm / Test", 2.0), ("value", "Kết quả / Result", 1.0),
        ("unit", "Đơn vị / Unit", 0.9), ("reference", "Trị số bình thường / Ref. range", 1.4),
    )  # fmt: skip
    names = rng.choice((("blood", "chemistry"), ("chemistry", "urine"), ("blood", "urine", "immune")))
    titles = {
        "blood": "HEMATOLOGY - HUYẾT HỌC",
        "chemistry": "BIOCHEMISTRY - SINH HÓA",
        "urine": "URINALYSIS - NƯỚC TIỂU",
        "immune": "IMMUNOLOGY - MIỄN DỊCH",
    }
    groups = [(titles[name], choose(name, rng, 5, 9)) for name in names]
    how = Notation(comma=False, dash=" - ", signs=("<= ", ">= "), flags=("▲", "▼"), rules="none", scale=0.9)
    if not can_draw(desk.style.value_family, "▲▼"):
        how = replace(how, flags=("*", "*"))
    results(desk, column, case, parts, groups, how=how, measured=1.0)
    rule(column)
    sign_off(
        desk,
        column,
        Block(titles=("Người thực hiện / Technician",)),
        Block(
            titles=("Trưởng khoa XN / Head of laboratory",),
            slot="department_head",
            name=stay.head,
            honour="TS.",
        ),
        day=stay.admitted.date(),
        style="slash",
        lead="Ngày/Date:",
        high=1.6,
    )
    quick(column, "Quét mã để xem kết quả trực tuyến\nKết quả này chỉ có giá trị với mẫu đã gửi.")


def draw_small(desk: Desk, case: Case) -> None:
    """Draw XÉT NGHIỆM NƯỚC TIỂU on a lying A5: labels above, numbers first, range in the middle."""
    column, v, stay = paper(desk, HALF_LYING, leader="dots"), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.1)
    letterhead(left, case, "above", scale=0.85)
    right.words("XÉT NGHIỆM NƯỚC TIỂU", scale=1.3, bold=True, align="centre")
    rows(right, (Lean("Số vào viện:"), v.own("admission_number"), Lean("Mẫu số:"), v.number(1, 300)))
    column.join(left, right)
    above(
        column,
        (2, "Họ và tên", v.name()),
        (0.6, "Tuổi", age(case, desk.rng)),
        (0.5, "Phái", v.sex()),
        (1.3, "Khoa", v.own("department")),
        (0.6, "Giường", v.own("bed")),
    )
    above(column, (1, "Chẩn đoán", v.dx("admission_diagnosis", "{0} - {1}")))
    parts = (
        ("no", "STT", 0.35),
        ("test", "Thông số", 1.5),
        ("reference", "Bình thường", 1.1),
        ("value", "KẾT QUẢ", 1.0),
        ("unit", "Đơn vị", 0.8),
    )
    how = Notation(dash=" – ", scale=0.86, rules="full", printed=True)
    results(desk, column, case, parts, [("", PANELS["urine"])], how=how, measured=0.85)
    sign_off(
        desk,
        column,
        Block(titles=("Người làm XN",)),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="CN."),
        day=stay.admitted.date(),
        style="dash",
        over="top",
        high=1.2,
    )
