"""BỆNH ÁN NGOẠI KHOA, BỆNH ÁN NGOẠI TRÚ."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.sets.dev.inner import draw_examination, draw_surgical_closing
from samples.sets.parts.chart_rows import RESULTS, leavings, outcomes, payers, routes
from samples.sets.parts.frames import band, grid, rule
from samples.sets.parts.labels import above, rows, sexes, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES


def draw_surgical(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI KHOA (10/BV1): labels above values, bands, ticks left of the options."""
    column, v, stay = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay
    person = case.person
    left, right = column.split(1.3, 1)
    head(left, case, "three", align="left")
    right.words("Mẫu: 10/BV1", scale=0.85, align="right")
    rows(
        right,
        ("Số vào viện:", v.own("admission_number")),
        ("Số hồ sơ lưu trữ:", v.own("archive_number", 0.8)),
    )
    column.join(left, right)
    column.leap(0.3)
    column.words("BỆNH ÁN NGOẠI KHOA", scale=1.6, bold=True, align="centre")
    column.leap(0.2)
    band(column, "I. THÔNG TIN NGƯỜI BỆNH")
    above(
        column,
        (2.2, "Họ, chữ đệm và tên", v.name()),
        (1, "Ngày, tháng, năm sinh", v.born("slash")),
        (0.5, "Tuổi", v.age()),
        (1, "Giới tính", tuple(ticked(sexes(), person.sex, gap=0.2))),
    )
    above(
        column,
        (1.2, "Số định danh cá nhân", v.own("national_id", 0.9)),
        (0.8, "Dân tộc", v.own("ethnicity")),
        (0.8, "Quốc tịch", v.own("nationality", 0.8)),
        (1.2, "Nghề nghiệp", v.own("occupation")),
    )
    above(column, (2.4, "Địa chỉ cư trú", v.where()), (1.3, "Nơi làm việc", v.own("workplace")))
    above(
        column,
        (1.3, "Mã thẻ BHYT", v.card("whole")),
        (0.8, "Thời hạn", v.until()),
        (
            1.9,
            "Đối tượng",
            tuple(ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{w}"), stay.payer, gap=0.1)),
        ),
    )
    above(column, (2, "Khi cần báo tin cho", v.own("contact_name")), (1, "Số điện thoại", v.phone(".")))
    column.leap(0.3)
    band(column, "II. QUÁ TRÌNH ĐIỀU TRỊ")
    above(
        column,
        (1, "Vào viện lúc", v.came("first")),
        (
            1.7,
            "Vào từ",
            tuple(ticked(routes(("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị"), "{w}"), stay.route, gap=0.2)),
        ),
    )
    above(
        column,
        (1, "Ra viện lúc", v.left("first")),
        (
            1.7,
            "Hình thức ra viện",
            tuple(ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, gap=0.2)),
        ),
    )
    above(
        column,
        (1, "Tổng số ngày điều trị", v.days()),
        (1, "Số ngày điều trị sau phẫu thuật", Fill(None)),
        (1, "Số lần phẫu thuật", v.number(1, 2)),
        (0.8, "Giường", v.own("bed")),
    )
    column.leap(0.3)
    band(column, "III. CHẨN ĐOÁN")
    _diagnoses(column, v)
    column.leap(0.3)
    band(column, "IV. KẾT QUẢ ĐIỀU TRỊ")
    rows(column, tuple(ticked(outcomes(RESULTS, "{w}"), stay.outcome)))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("Trưởng khoa",),
            note="(Ký, ghi họ tên)",
            slot="department_head",
            name=stay.head,
            honour="BS.CKII",
        ),
        Block(
            titles=("Giám đốc",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
        high=1.8,
    )
    if desk.rng.random() < 0.7:
        draw_examination(desk, case, v)
        draw_surgical_closing(desk, case, v)


def _diagnoses(column: Column, v: Values) -> None:
    heads = ("Chẩn đoán", "Bệnh", "Mã ICD-10")
    cells = [
        ("Tuyến trước", v.dx("referral_diagnosis"), v.code("referral_diagnosis")),
        ("Khoa khám bệnh / Cấp cứu", v.clinic(), Fill(None)),
        ("Khi vào khoa điều trị", v.dx("admission_diagnosis"), v.code("admission_diagnosis")),
        ("Trước phẫu thuật", Fill(None), Fill(None)),
        ("Ra viện: Bệnh chính", v.dx("discharge_diagnosis"), v.code("discharge_diagnosis")),
        ("Bệnh kèm theo", v.dx("comorbidity"), v.code("comorbidity")),
    ]
    bare = [(label, _plain(words), _plain(code)) for label, words, code in cells]
    grid(
        column,
        tuple((share, ((title,),)) for share, title in zip((1.3, 2.4, 0.7), heads, strict=True)),
        *(((1.3, ((label,),)), (2.4, ((words,),)), (0.7, ((code,),))) for label, words, code in bare),
    )


def _plain(fill: Fill) -> Fill:
    return Fill(fill.text, fill.slot, fill.value, fill.stretch, fill.ems, "none", fill.scale, fill.spans)


def draw_outpatient(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ (15/BV1): running items with bullets, vital signs in a table."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    head(left, case, "mixed")
    rows(right, ("Số ngoại trú:", v.own("admission_number")), ("Số lưu trữ:", v.own("archive_number", 0.7)))
    right.words("MS 15/BV1", scale=0.85)
    column.join(left, right)
    column.leap(0.3)
    column.words("BỆNH ÁN NGOẠI TRÚ", scale=1.7, bold=True, align="centre")
    column.words("I. Hành chính", bold=True)
    rows(
        column,
        ("1. Họ và tên người bệnh", v.name(upper=rng.random() < 0.6), "2. Ngày sinh", v.born("dot")),
        (
            "3. Giới tính",
            *ticked(sexes(mark="{n}- {w}"), case.person.sex, "after", 0.3),
            "4. Dân tộc",
            v.own("ethnicity"),
        ),
        ("5. Nghề nghiệp", v.own("occupation"), "6. Số CCCD", v.own("national_id", 0.8)),
        ("7. Địa chỉ", v.where()),
        ("8. Nơi làm việc", v.own("workplace"), "9. Đối tượng", v.payer()),
        ("10. Số thẻ BHYT", v.card("wide"), "có giá trị", v.valid(" đến ")),
        ("11. Người nhà cần báo tin", v.own("contact_name"), "ĐT", v.phone()),
        ("12. Đến khám bệnh lúc", v.came("words")),
        ("13. Chẩn đoán của nơi giới thiệu", v.dx("referral_diagnosis")),
    )
    column.words("II. Khám bệnh", bold=True)
    rows(
        column,
        ("- Lý do vào viện", Fill(stay.complaint)),
        ("- Bệnh sử", v.course()),
        ("- Tiền sử bản thân", Fill(rng.choice(HISTORIES))),
        ("- Toàn thân", Fill(rng.choice(GENERAL))),
    )
    heads = tuple(
        Head(title=title, share=1, align="centre")
        for title in ("Mạch", "Nhiệt độ", "Huyết áp", "Nhịp thở", "Cân nặng")
    )
    signs = (
        str(rng.randint(60, 100)),
        "36,8",
        f"{rng.randint(11, 16)}0/80",
        str(rng.randint(16, 24)),
        str(rng.randint(40, 70)),
    )
    column.leap(0.2)
    table(column, heads, [signs], look=TableLook(scale=0.9))
    column.leap(0.2)
    rows(
        column,
        ("- Tóm tắt kết quả cận lâm sàng", v.own("lab_summary", 0.9)),
        ("- Chẩn đoán ban đầu", v.dx("admission_diagnosis", "{0} ({1})")),
        ("- Phương pháp điều trị", v.own("treatment_method")),
    )
    column.words("III. Kết thúc điều trị", bold=True)
    rows(
        column,
        ("Điều trị ngoại trú từ ngày", v.came_on_bare(), "đến ngày", v.left_on(), "Tổng số ngày", v.days()),
        (
            "- Chẩn đoán ra viện: + Bệnh chính",
            v.dx("discharge_diagnosis"),
            "Mã",
            v.code("discharge_diagnosis"),
        ),
        ("+ Bệnh kèm theo", v.dx("comorbidity", "{0} [{1}]")),
        ("- Kết quả", *outcomes(RESULTS, "{w}").pieces(stay.outcome, "strike", gap=0.6), Gap(1, 1)),
        ("- Hướng điều trị tiếp theo", v.own("next_treatment", 0.9)),
    )
    column.leap(0.4)
    rule(column)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC",),
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            sealed=True,
        ),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        high=2.2,
    )
