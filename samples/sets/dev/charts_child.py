"""BỆNH ÁN NHI KHOA with the page of the examination."""

from samples.kit.boxes import Cells, Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.chart_rows import RESULTS, coded, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import rows, sexes
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import FAMILIES, GENERAL, ORGANS


def draw_child(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NHI KHOA: number boxes behind the options, parents, then the page of the examination."""
    column, v, stay = paper(desk), Values(case, desk.rng), case.stay
    person, rng = case.person, desk.rng
    left, middle, right = column.split(1.1, 1.2, 0.9)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department"), "Giường:", v.own("bed", 0.9, stretch=0.2)))
    middle.leap(0.5)
    middle.words("BỆNH ÁN NHI KHOA", scale=1.55, bold=True, align="centre")
    right.words("MS: 02/BV-01", align="right")
    rows(right, ("Số lưu trữ:", v.own("archive_number", 0.8)), ("Mã YT:", v.own("patient_code", 0.8)))
    column.join(left, middle, right)
    column.words("I. HÀNH CHÍNH", bold=True)
    digits = person.birth.strftime("%d%m%Y")
    rows(
        column,
        ("1. Họ và tên (In hoa):", v.name(), "Tuổi:", v.age()),
        (
            "2. Sinh ngày:",
            Cells(digits, (2, 2, 4), "date_of_birth", person.birth.isoformat()),
            Gap(1, 1),
            "3. Giới:",
            *sexes(mark="{n}. {w}").pieces(person.sex, "number"),
        ),
        (
            "4. Dân tộc:",
            v.own("ethnicity"),
            Cells(None, (2,)),
            "5. Ngoại kiều:",
            Fill(None),
            Cells(None, (2,)),
        ),
    )
    first, second = units(
        case, ("6. Địa chỉ: Số nhà, thôn, phố", "Xã, phường", "Huyện (Q, Tx)", "Tỉnh, thành phố")
    )
    rows(column, first, (*second, Cells(None, (2,))))
    rows(
        column,
        ("7. Họ tên bố:", Fill(None), "Trình độ văn hóa:", Fill(None), "Nghề nghiệp:", Fill(None)),
        ("8. Họ tên mẹ:", Fill(None), "Trình độ văn hóa:", Fill(None), "Nghề nghiệp:", Fill(None)),
        (
            "9. Đối tượng:",
            *payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}.{w}").pieces(stay.payer, "number", stretch=0.2),
        ),
    )
    card = person.card if stay.payer == "insurance" else None
    rows(
        column,
        (
            "10. BHYT giá trị đến ngày:",
            v.until("loose"),
            "Số thẻ:",
            Cells(card, (2, 1, 2, 10), "insurance_number", card),
        ),
        ("11. Họ tên, địa chỉ người nhà khi cần báo tin:", v.own("contact_name")),
        (Gap(10), "Điện thoại số:", v.phone("")),
    )
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    one, two = column.split(1, 1, gap=1.0)
    ways = routes(("Cấp cứu", "KKB", "Khoa điều trị"), "{n}.{w}")
    outs = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{n}.{w}")
    rows(
        one,
        ("12. Vào viện:", v.came("words")),
        ("13. Trực tiếp vào:", *ways.pieces(stay.route, "number")),
        ("14. Nơi giới thiệu: 1.CQ y tế", "2.Tự đến", "3.Khác", Cells(str(rng.randint(1, 3)), (1,))),
        ("- Vào viện do bệnh này lần thứ", Cells("1", (1,)), Gap(1, 1)),
    )
    rows(
        two,
        ("15. Vào khoa:", v.bare("department")),
        ("16. Chuyển viện: 1.Tuyến trên", "2.Tuyến dưới", "3.CK", Cells(None, (1,))),
        ("- Chuyển đến:", Fill(None, "transfer_to")),
        ("17. Ra viện:", v.left("words")),
        tuple(outs.pieces(stay.leaving, "number")),
        (
            "18. Tổng số ngày điều trị:",
            Cells(f"{stay.days:3d}", (3,), "days_of_treatment", stay.days),
            Gap(1, 1),
        ),
    )
    column.join(one, two)
    column.words("III. CHẨN ĐOÁN", bold=True)
    coded(column, "19. Nơi chuyển đến:", stay.referral, "referral_diagnosis")
    column.row("20. KKB, Cấp cứu:", v.clinic(), Cells(None, (4,)), cut=False)
    coded(column, "21. Khi vào khoa điều trị:", stay.ward, "admission_diagnosis")
    column.row("+ Thủ thuật:", Tick(), Gap(2), "+ Phẫu thuật:", Tick(), Gap(1, 1), cut=False)
    coded(column, "22. Ra viện: + Bệnh chính:", stay.main, "discharge_diagnosis")
    column.row("+ Bệnh kèm theo:", v.dx("comorbidity"))
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    result = outcomes(RESULTS, "{n}.{w}")
    rows(column, ("23. Kết quả điều trị:", *result.pieces(stay.outcome, "number")))
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director,
            prefix="Họ và tên:",
            sealed=True,
        ),
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head,
            prefix="Họ và tên:",
            honour="BSCKI",
        ),
        day=stay.discharged.date(),
        high=1.6,
    )
    _child_inner(desk, case, v)


def _child_inner(desk: Desk, case: Case, v: Values) -> None:
    column, rng = paper(desk), desk.rng
    column.words("A - BỆNH ÁN", scale=1.2, bold=True)
    rows(
        column,
        ("I. Lý do vào viện:", Fill(case.stay.complaint), "Vào ngày thứ", v.number(1, 6), "của bệnh"),
        ("II. Hỏi bệnh:",),
        ("1. Quá trình bệnh lý:", v.course()),
        ("2. Tiền sử bệnh: + Bản thân: Con thứ mấy", v.number(1, 3), "Đẻ đủ tháng", Tick(True), Gap(1, 1)),
        (
            "- Cân nặng lúc sinh:",
            Fill(f"{rng.randint(22, 39) / 10:.1f} kg".replace(".", ",")),
            "- Dị tật:",
            Fill(None),
        ),
        (
            "- Đã tiêm chủng: 1.Lao",
            Tick(True),
            "2.Bại liệt",
            Tick(True),
            "3.Sởi",
            Tick(),
            "4.Khác",
            Tick(),
            Gap(1, 1),
        ),
        ("+ Gia đình:", Fill(rng.choice(FAMILIES))),
        ("III. Khám bệnh: 1. Toàn thân:", Fill(rng.choice(GENERAL))),
    )
    grid(
        column,
        (
            (1, (("Mạch", Fill(str(rng.randint(90, 140))), "l/ph"),)),
            (1, (("Nhiệt độ", Fill(f"{rng.randint(365, 395) / 10:.1f}"), "°C"),)),
            (1, (("Nhịp thở", Fill(str(rng.randint(22, 48))), "l/ph"),)),
            (1, (("Cân nặng", Fill(str(rng.randint(7, 30))), "kg"),)),
        ),
    )
    column.words("2. Các cơ quan:")
    for organ, told in ORGANS.items():
        rows(column, (f"+ {organ}:", Fill(rng.choice(told) if rng.random() < 0.8 else None)))
    rows(
        column,
        ("3. Tóm tắt bệnh án:", Fill(rng.choice(GENERAL))),
        ("IV. Chẩn đoán khi vào khoa: + Bệnh chính:", Fill(case.stay.ward[0])),
        ("+ Phân biệt:", Fill(None)),
        ("V. Tiên lượng:", Fill(rng.choice(("Tốt", "Dè dặt")))),
        ("VI. Hướng điều trị:", Fill(case.stay.method)),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("Bác sỹ làm bệnh án",), slot="doctor_name", name=case.stay.doctor, prefix="Họ và tên:"),
        day=case.stay.admitted.date(),
    )
