"""BỆNH ÁN PHỤC HỒI CHỨC NĂNG, BỆNH ÁN RĂNG HÀM MẶT."""

from samples.kit.boxes import Cells, Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.chart_rows import RESULTS, coded, leavings, outcomes, payers, routes, units
from samples.sets.parts.labels import Tab, rows, sexes
from samples.sets.parts.letterheads import foot, head, logo, square
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES


def draw_rehabilitation(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN PHỤC HỒI CHỨC NĂNG (27/BV1): tab stops with colons, QR code, then what was found and done."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.7, 1)
    beside = logo(left, 170)
    head(beside, case, "three", align="left", scale=0.95)
    left.join(left, beside)
    square(desk.sheet, right.x + right.width - 180, right.y, 175)
    part = right.split(1, 0.35)[0]
    part.words("27/BV1", scale=0.8)
    rows(part, ("Số lưu trữ:", v.own("archive_number", 0.8)), ("Mã y tế:", v.own("patient_code")))
    right.y = part.y
    column.join(left, right)
    column.words("BỆNH ÁN PHỤC HỒI CHỨC NĂNG", scale=1.5, bold=True, align="centre")
    column.words("I. PHẦN HÀNH CHÍNH", bold=True)
    one, two = column.split(1.15, 1, gap=1)
    rows(
        one,
        (Tab("Họ và tên", 7.5), v.name()),
        (Tab("Giới tính", 7.5), v.sex()),
        (Tab("Nghề nghiệp", 7.5), v.own("occupation")),
        (Tab("Số thẻ BHYT", 7.5), v.card("groups")),
        (Tab("Nơi làm việc", 7.5), v.own("workplace")),
    )
    rows(
        two,
        (Tab("Ngày sinh", 7), v.born("slash")),
        (Tab("Tuổi", 7), v.age()),
        (Tab("Dân tộc", 7), v.own("ethnicity")),
        (Tab("Giá trị đến", 7), v.until("slash")),
        (Tab("Đối tượng", 7), v.payer()),
    )
    column.join(one, two)
    rows(
        column,
        (Tab("Địa chỉ", 7.5), v.where()),
        (Tab("Khi cần báo", 7.5), v.own("contact_name"), "Điện thoại:", v.phone()),
    )
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    one, two = column.split(1.15, 1, gap=1)
    way = {"emergency": "Cấp cứu", "outpatient": "KKB", "ward": "Khoa điều trị"}[stay.route]
    rows(
        one,
        (Tab("Ngày vào viện", 7.5), v.came("print")),
        (Tab("Vào từ", 7.5), Fill(way, "admission_route", stay.route)),
        (Tab("Giường", 7.5), v.own("bed")),
    )
    out = {"discharged": "Ra viện", "on_request": "Xin về", "left": "Bỏ về", "taken_home": "Đưa về"}[
        stay.leaving
    ]
    rows(
        two,
        (Tab("Ngày ra viện", 7), v.left("print")),
        (Tab("Hình thức", 7), Fill(out, "discharge_type", stay.leaving)),
        (Tab("Số ngày ĐT", 7), v.days()),
    )
    column.join(one, two)
    column.words("III. CHẨN ĐOÁN", bold=True)
    rows(
        column,
        (Tab("Nơi giới thiệu", 10), v.dx("referral_diagnosis", "{0} ({1})")),
        (Tab("Khi vào khoa điều trị", 10), v.dx("admission_diagnosis", "{0} ({1})")),
        (Tab("Bệnh chính (ra viện)", 10), v.dx("discharge_diagnosis", "{0} ({1})")),
        (Tab("Bệnh kèm theo", 10), v.dx("comorbidity", "{0} ({1})")),
    )
    column.words("IV. KHÁM VÀ LƯỢNG GIÁ CHỨC NĂNG", bold=True)
    rows(
        column,
        (Tab("Lý do vào viện", 10), Fill(stay.complaint)),
        (Tab("Tiền sử", 10), Fill(rng.choice(HISTORIES))),
        (Tab("Toàn thân", 10), Fill(rng.choice(GENERAL))),
        (
            Tab("Chức năng sinh hoạt", 10),
            Fill(rng.choice(("Phụ thuộc một phần", "Độc lập", "Phụ thuộc hoàn toàn"))),
        ),
        (Tab("Phương pháp điều trị", 10), v.own("treatment_method")),
    )
    word = dict(zip(("recovered", "improved", "unchanged", "worse", "died"), RESULTS, strict=True))[
        stay.outcome
    ]
    rows(column, (Tab("Kết quả điều trị", 10), Fill(word, "treatment_outcome", stay.outcome)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKI."),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        lead="Ngày",
        over="top",
        high=2.2,
    )
    foot(desk, column, "Phần mềm quản lý bệnh viện - trang 1")


def draw_teeth(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN RĂNG HÀM MẶT: three narrow columns of short items, ringed words, code boxes."""
    column, v, stay = paper(desk, leader="fine"), Values(case, desk.rng), case.stay
    person = case.person
    left, middle, right = column.split(1.1, 1.3, 0.9)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department")))
    middle.words("BỆNH ÁN", scale=1.3, bold=True, align="centre")
    middle.words("RĂNG - HÀM - MẶT", scale=1.4, bold=True, align="centre")
    right.words("MS: 13/BV1", scale=0.85, align="right")
    rows(right, ("Số lưu trữ:", v.own("archive_number", 0.7)), ("Mã YT:", v.own("patient_code")))
    column.join(left, middle, right)
    column.words("I. HÀNH CHÍNH:", bold=True)
    digits = f"{person.birth:%d%m%Y}" if not person.year_only else f"    {person.birth.year}"
    value = str(person.birth.year) if person.year_only else person.birth.isoformat()
    rows(column, ("1. Họ và tên (chữ in hoa):", v.name()))
    one, two = column.split(1.2, 1, gap=1)
    rows(
        one,
        ("2. Sinh ngày:", Cells(digits, (2, 2, 4), "date_of_birth", value), Gap(1, 1)),
        ("4. Giới:", *sexes(mark="{n}. {w}").pieces(person.sex, "ring", gap=0.8)),
    )
    rows(two, ("3. Tuổi:", v.age(), Gap(4, 1)), ("5. Dân tộc:", v.own("ethnicity")))
    column.join(one, two)
    first, second = units(case, ("8. Địa chỉ: Số nhà, thôn", "Xã, phường", "Huyện, quận", "Tỉnh"))
    pays = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}. {w}")
    card = person.card if stay.payer == "insurance" else None
    rows(
        column,
        ("6. Nghề nghiệp:", v.own("occupation"), "7. Nơi làm việc:", v.own("workplace")),
        first,
        second,
        ("9. Đối tượng:", *pays.pieces(stay.payer, "ring", gap=1), Gap(1, 1)),
        ("10. Thẻ BHYT:", Cells(card, (2, 1, 2, 10), "insurance_number", card), "hạn:", v.until("loose")),
        ("11. Người nhà:", v.own("contact_name"), "Số điện thoại:", v.phone("")),
    )
    column.words("II. QUẢN LÝ NGƯỜI BỆNH:", bold=True)
    one, two, three = column.split(1.1, 1, 1.1, gap=0.7)
    ways, outs = (
        routes(("Cấp cứu", "KKB", "Khoa ĐT"), "{n}. {w}"),
        leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{n}. {w}"),
    )
    rows(
        one,
        ("12. Vào viện:",),
        (v.came("dot"),),
        ("13. Trực tiếp vào:",),
        *((piece, Gap(1, 1)) for piece in ways.pieces(stay.route, "ring")[::2]),
    )
    rows(
        two,
        ("14. Nơi giới thiệu:",),
        ("1. Cơ quan y tế", Tick(), Gap(1, 1)),
        ("2. Tự đến", Tick(True), Gap(1, 1)),
        ("15. Chuyển khoa:", Fill(None)),
    )
    rows(
        three,
        ("16. Ra viện:",),
        (v.left("dot"),),
        ("17. Loại ra viện:",),
        *((piece, Gap(1, 1)) for piece in outs.pieces(stay.leaving, "ring")[::2]),
    )
    column.join(one, two, three)
    rows(column, ("18. Tổng số ngày điều trị:", v.days(), Gap(6, 1)))
    column.words("III. CHẨN ĐOÁN:", bold=True)
    coded(column, "19. Nơi chuyển đến:", stay.referral, "referral_diagnosis")
    column.row("20. KKB, Cấp cứu:", v.clinic(), Cells(None, (4,)), cut=False)
    coded(column, "21. Khi vào khoa:", stay.ward, "admission_diagnosis")
    coded(column, "22. Ra viện, bệnh chính:", stay.main, "discharge_diagnosis")
    rows(column, ("23. Bệnh kèm theo:", v.dx("comorbidity")))
    column.words("IV. TÌNH TRẠNG RA VIỆN:", bold=True)
    rows(
        column,
        ("24. Kết quả:", *outcomes(RESULTS, "{n}. {w}").pieces(stay.outcome, "ring", gap=0.7), Gap(1, 1)),
    )
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director if desk.rng.random() < 0.6 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=1.5,
    )
