"""BỆNH ÁN of wards: internal medicine over two sides, surgery printed by a system in ruled boxes."""

from samples.kit.boxes import Cells, NumberBox, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.chart_rows import (
    coded,
    contact,
    empty_death,
    leavings,
    outcomes,
    payers,
    routes,
    units,
)
from samples.sets.parts.frames import band, grid
from samples.sets.parts.labels import rows, sexes, ticked
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, leaf, levered
from samples.stays import Case

PAYERS = ("BHYT", "Thu phí", "Miễn", "Khác")
ROUTES = ("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị")
LEFT = ("Ra viện", "Xin về", "Bỏ về", "Đưa về")
ENDS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
SYSTEMS = (
    ("+ Tuần hoàn:", "Tim đều, T1 T2 rõ, không có tiếng thổi bệnh lý"),
    ("+ Hô hấp:", "Lồng ngực cân đối, rì rào phế nang êm"),
    ("+ Tiêu hóa:", "Bụng mềm, không chướng, gan lách không to"),
    ("+ Thận - tiết niệu - sinh dục:", "Chạm thận (-), bập bềnh thận (-)"),
    ("+ Thần kinh:", "Không dấu thần kinh khu trú"),
    ("+ Cơ - xương - khớp:", "Không sưng nóng đỏ các khớp"),
)


def draw_internal(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI KHOA: the side of the office, then the side of the doctor."""
    levered(desk, 0.4)
    column, v, stay = leaf(desk, leader="dots"), Told(case, desk.rng), case.stay
    left, middle, right = column.split(1.2, 1.4, 0.95)
    heads.dotted(left, case, v)
    rows(left, ("Giường:", v.own("bed")))
    middle.words("BỆNH ÁN", scale=1.7, bold=True, align="centre")
    middle.words("NỘI KHOA", scale=1.4, bold=True, align="centre")
    rows(
        right,
        ("MS: 01/BV1",),
        ("Số lưu trữ:", v.own("archive_number", 0.9)),
        ("Mã YT:", v.own("patient_code")),
        ("Số vào viện:", v.own("admission_number")),
    )
    column.join(left, middle, right)
    _person(column, case, v)
    _stay(column, case, v)
    _illness(column, case, v)
    _end(desk, column, case)
    _inner(desk, case, v, stay.doctor)


def _person(column: Column, case: Case, v: Told) -> None:
    column.words("I. HÀNH CHÍNH", bold=True)
    rows(
        column,
        ("1. Họ và tên (In hoa):", v.name(), "2. Sinh ngày:", v.born_cells(), "Tuổi:", v.age_cells()),
        ("3. Giới:", *ticked(sexes(mark="{n}. {w}"), case.person.sex, "after", 0.2), "4. Nghề nghiệp:", v.own("occupation")),
        ("5. Dân tộc:", v.own("ethnicity"), "6. Ngoại kiều:", Fill(None)),
        *units(case, ("7. Địa chỉ: Số nhà, thôn, phố", "Xã, phường", "Huyện (Q, Tx)", "Tỉnh, thành phố")),
        ("8. Nơi làm việc:", v.own("workplace"), "9. Đối tượng:", *payers(PAYERS, "{n}.{w}").pieces(case.stay.payer, "after", gap=0.15)),
        ("10. BHYT giá trị đến ngày:", v.until("slash"), "Số thẻ BHYT:", v.card("groups")),
        contact(case, "11. Họ tên, địa chỉ người nhà khi cần báo tin:", "Điện thoại số:"),
    )  # fmt: skip


def _stay(column: Column, case: Case, v: Told) -> None:
    stay = case.stay
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    rows(
        column,
        ("12. Vào viện:", v.came("dash"), "13. Trực tiếp vào:", *routes(ROUTES, "{n}.{w}").pieces(stay.route, "after", gap=0.15)),
        ("14. Nơi giới thiệu:", "1.Cơ quan y tế", Tick(), Gap(0.4), "2.Tự đến", Tick(True), Gap(0.4), "3.Khác", Tick(), Gap(0.4), "Vào viện do bệnh này lần thứ:", Fill("1")),
        ("15. Vào khoa:", v.bare("department"), "lúc", Fill(f"{stay.admitted:%d/%m/%Y}")),
        ("16. Chuyển khoa:", Fill(None), "17. Chuyển viện:", Fill(None)),
        ("18. Ra viện:", v.left("dash"), *leavings(LEFT, "{n}.{w}").pieces(stay.leaving, "after", gap=0.15)),
        ("19. Tổng số ngày điều trị:", Cells(f"{stay.days:03d}", (3,), "days_of_treatment", stay.days), Gap(1, 1)),
    )  # fmt: skip


def _illness(column: Column, case: Case, v: Told) -> None:
    stay = case.stay
    column.words("III. CHẨN ĐOÁN", bold=True)
    coded(column, "20. Nơi chuyển đến:", stay.referral, "referral_diagnosis")
    rows(column, ("21. KKB, Cấp cứu:", v.clinic()))
    coded(column, "22. Khi vào khoa điều trị:", stay.ward, "admission_diagnosis")
    coded(column, "23. Ra viện: + Bệnh chính:", stay.main, "discharge_diagnosis")
    coded(column, "+ Bệnh kèm theo:", stay.comorbid[0] if stay.comorbid else None, "comorbidity")


def _end(desk: Desk, column: Column, case: Case) -> None:
    stay = case.stay
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    rows(column, ("24. Kết quả điều trị:", *outcomes(ENDS, "{n}.{w}").pieces(stay.outcome, "after", gap=0.2)))
    rows(
        column,
        (
            "25. Giải phẫu bệnh:",
            "1.Lành tính",
            Tick(),
            Gap(0.4),
            "2.Nghi ngờ",
            Tick(),
            Gap(0.4),
            "3.Ác tính",
            Tick(),
            Gap(1, 1),
        ),
    )
    empty_death(column, 26)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("GIÁM ĐỐC BỆNH VIỆN",), slot="director_name", name=stay.director, prefix="Họ và tên:"),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ và tên:"),
        day=stay.discharged.date(),
        high=2.0,
    )


def _inner(desk: Desk, case: Case, v: Told, doctor: str) -> None:
    """Draw what the doctor asked, saw and planned."""
    column, stay, rng = leaf(desk), case.stay, desk.rng
    column.words("A. BỆNH ÁN", bold=True)
    rows(
        column,
        ("I. Lý do vào viện:", Fill(stay.complaint), "Vào ngày thứ", v.number(1, 7), "của bệnh"),
        ("II. Hỏi bệnh: 1. Quá trình bệnh lý:", v.course()),
        ("2. Tiền sử bệnh: + Bản thân:", Fill(rng.choice(("Chưa ghi nhận bệnh lý mạn tính", "Khỏe mạnh", "Viêm dạ dày nhiều năm, không dị ứng thuốc")))),
        ("+ Gia đình:", Fill("Không ai mắc bệnh liên quan")),
        ("III. Khám bệnh: 1. Toàn thân:", v.bare("clinical_signs")),
    )  # fmt: skip
    column.row(
        "Mạch:",
        v.number(70, 99),
        "lần/ph;",
        "Nhiệt độ:",
        Fill("37"),
        "°C;",
        "Huyết áp:",
        Fill("120/80"),
        "mmHg;",
        "Cân nặng:",
        v.number(40, 70),
        "kg",
        cut=False,
    )
    rows(column, ("2. Các cơ quan:",), *((label, Fill(words)) for label, words in SYSTEMS), leading=1.25)
    rows(
        column,
        (
            "3. Các xét nghiệm cận lâm sàng cần làm:",
            Fill("Công thức máu, sinh hóa máu, X quang ngực, siêu âm bụng"),
        ),
        ("4. Tóm tắt bệnh án:", v.course()),
    )
    column.words("IV. Chẩn đoán khi vào khoa điều trị:")
    rows(column, ("+ Bệnh chính:", Fill(stay.ward[0])), ("+ Phân biệt:", Fill(None)))
    rows(
        column,
        ("V. Tiên lượng:", Fill(rng.choice(("Dè dặt", "Trung bình", "Tốt")))),
        ("VI. Hướng điều trị:", v.bare("treatment_method")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("BÁC SĨ LÀM BỆNH ÁN",), slot="doctor_name", name=doctor, prefix="Họ và tên:"),
        day=None,
        over="none",
        high=2.6,
    )


def draw_surgical(desk: Desk, case: Case) -> None:
    """Draw a system's BỆNH ÁN NGOẠI KHOA: grey bands, boxed cells, numbers of options in one box."""
    column, v, stay = leaf(desk, machine=True, leader="none", colon=":"), Told(case, desk.rng), case.stay
    left, right = column.split(1.5, 1)
    heads.sign(left, case, scale=0.85)
    rows(
        right,
        ("MS: 10/BV1",),
        ("Mã người bệnh:", v.own("patient_code")),
        ("Số bệnh án:", v.own("admission_number")),
    )
    column.join(left, right)
    heads.titled(column, "BỆNH ÁN NGOẠI KHOA", scale=1.6)
    sex = "1" if case.person.sex == "male" else "2"
    band(column, "HÀNH CHÍNH", scale=0.95)
    grid(
        column,
        ((2, (("Họ và tên:", v.name()),)), (1.1, (("Ngày sinh:", v.born("slash")),)), (1.5, (("Giới tính: 1.Nam 2.Nữ", NumberBox(sex, "sex", case.person.sex, "Nam" if sex == "1" else "Nữ")),))),
        ((1, (("Dân tộc:", v.own("ethnicity")),)), (1.2, (("Nghề nghiệp:", v.own("occupation")),)), (1.5, (("CCCD:", v.own("national_id")),))),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((1.4, (("Thẻ BHYT:", v.card("whole")),)), (1.4, (("Hạn thẻ:", v.valid(" - ")),)), (1, (("Đối tượng:", v.payer()),))),
        ((1, (contact(case, "Người nhà:", "SĐT:"),)),),
    )  # fmt: skip
    column.leap(0.2)
    band(column, "QUẢN LÝ NGƯỜI BỆNH", scale=0.95)
    grid(
        column,
        ((1.2, (("Vào viện:", v.came("print")),)), (2, (("Trực tiếp vào:", *routes(ROUTES, "{n}.{w}").pieces(stay.route, "number", gap=0.3)),))),
        ((1.2, (("Vào khoa:", v.own("department")),)), (0.8, (("Giường:", v.own("bed")),)), (1.2, (("Số ngày điều trị:", v.days()),))),
        ((1.2, (("Ra viện:", v.left("print")),)), (2, (("Hình thức:", *leavings(LEFT, "{n}.{w}").pieces(stay.leaving, "number", gap=0.3)),))),
    )  # fmt: skip
    column.leap(0.2)
    band(column, "CHẨN ĐOÁN", scale=0.95)
    grid(
        column,
        ((3, (("Nơi chuyển đến:", v.dx("referral_diagnosis")),)), (0.8, (("ICD:", v.code("referral_diagnosis")),))),
        ((3, (("Vào khoa:", v.dx("admission_diagnosis")),)), (0.8, (("ICD:", v.code("admission_diagnosis")),))),
        ((3, (("Bệnh chính:", v.dx("discharge_diagnosis")),)), (0.8, (("ICD:", v.code("discharge_diagnosis")),))),
        ((3, (("Bệnh kèm theo:", v.dx("comorbidity")),)), (0.8, (("ICD:", v.code("comorbidity")),))),
        ((1, (("Tai biến:", Tick(), Gap(0.6), "Biến chứng:", Tick(), Gap(0.6), "Phẫu thuật:", Tick(True), Gap(0.6), "Thủ thuật:", Tick(), Gap(1, 1)),)),),
    )  # fmt: skip
    column.leap(0.2)
    band(column, "TÌNH TRẠNG RA VIỆN", scale=0.95)
    grid(
        column,
        ((1, (("Kết quả điều trị:", *outcomes(ENDS, "{n}.{w}").pieces(stay.outcome, "number", gap=0.3)),)),),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(
            titles=("Giám đốc",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
        ),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKI."),
        day=stay.discharged.date(),
        high=3.0,
    )
    heads.seal(column, case, 0.25)
