"""BỆNH ÁN of a hospital for the mind, a children's hospital, a military hospital and a commune's station."""

from samples.forms.common import code_cells, moment_pieces
from samples.kit.boxes import NumberBox, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.people import make_name
from samples.sets.parts.chart_rows import contact, leavings, outcomes, payers, routes
from samples.sets.parts.frames import band, grid, rule
from samples.sets.parts.labels import below, ringed, rows, sexes, ticked
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.ward_rows import pressure, warmth
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told, carbon
from samples.stays import Case

GO = ("Ra viện", "Xin về", "Bỏ về", "Đưa về")
ENDS = ("Khỏi", "Đỡ", "Không đổi", "Nặng thêm", "Tử vong")


def draw_mind(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TÂM THẦN: options with a ring round their numbers, labels below their lines."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    heads.below_line(column, case)
    left, right = column.split(1.7, 1)
    left.words("BỆNH ÁN TÂM THẦN", scale=1.6, bold=True, align="centre")
    rows(right, ("Số BA:", v.own("archive_number")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    below(
        column,
        (2.4, v.name(), "Họ và tên người bệnh (viết in hoa)"),
        (1, v.born("dot"), "Ngày, tháng, năm sinh"),
        (0.6, v.own("ethnicity"), "Dân tộc"),
    )
    below(column, (3, v.where(), "Nơi ở hiện nay"), (1, v.own("occupation"), "Nghề nghiệp"))
    below(
        column,
        (1.4, v.own("contact_name"), "Người giám hộ / thân nhân khi cần báo tin"),
        (1, v.phone("."), "Điện thoại"),
        (1.4, v.card("groups"), "Số thẻ BHYT"),
    )
    column.leap(0.2)
    rows(
        column,
        ("Giới tính:", *ringed(sexes(), case.person.sex), Gap(1), "Đối tượng:", *ringed(payers(("BHYT", "Thu phí", "Miễn", "Khác")), stay.payer), Gap(0.1, 1)),
        ("Vào viện hồi:", v.came("words")),
        ("Vào theo đường:", *ringed(routes(("Cấp cứu", "Phòng khám", "Vào thẳng khoa")), stay.route), Gap(0.1, 1)),
        ("Vào khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3), "Buồng:", Fill(stay.room, stretch=0.3)),
        ("Ra viện hồi:", v.left("words")),
        ("Hình thức ra viện:", *ringed(leavings(GO), stay.leaving), Gap(0.1, 1), "Số ngày điều trị:", v.days()),
    )  # fmt: skip
    rule(column)
    rows(
        column,
        ("Chẩn đoán tuyến dưới:", v.dx("referral_diagnosis"), "Mã:", v.code("referral_diagnosis")),
        ("Chẩn đoán vào khoa:", v.dx("admission_diagnosis"), "Mã:", v.code("admission_diagnosis")),
        ("Chẩn đoán ra viện:", v.dx("discharge_diagnosis"), "Mã:", v.code("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity"), "Mã:", v.code("comorbidity")),
        ("Kết quả điều trị:", *ringed(outcomes(ENDS), stay.outcome, 0.4), Gap(0.1, 1)),
    )
    rule(column)
    rows(
        column,
        ("Lý do vào viện:", Fill(stay.complaint)),
        ("Quá trình bệnh lý:", v.course()),
        ("Biểu hiện chung:", Fill(rng.choice(("Trang phục lôi thôi, ánh mắt né tránh", "Tiếp xúc khó, nói nhỏ, chậm chạp")))),
        ("Định hướng:", Fill(rng.choice(("Đúng bản thân, không gian", "Rối loạn định hướng thời gian"))), "Cảm xúc:", Fill(rng.choice(("Khí sắc giảm", "Căng thẳng, dễ cáu")))),
        ("Tư duy:", Fill(rng.choice(("Nhịp chậm, bi quan", "Hoang tưởng bị hại")))),
        ("Phương pháp điều trị:", v.own("treatment_method")),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKI."),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        high=2.5,
    )


def draw_child(desk: Desk, case: Case) -> None:
    """Draw a children's BỆNH ÁN NHI KHOA as a system prints it: every value in a boxed cell below bands."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.4, 1)
    heads.hotline(left, case, scale=0.95)
    rows(
        right,
        ("Mã người bệnh:", v.own("patient_code")),
        ("Mã lưu trữ:", v.own("archive_number")),
        ("Mẫu 02/BV1",),
    )
    column.join(left, right)
    column.words("BỆNH ÁN NHI KHOA", scale=1.6, bold=True, align="centre")
    folk = (make_name(rng, "male", "Kinh"), make_name(rng, "female", "Kinh"))
    band(column, "HÀNH CHÍNH", scale=0.9)
    grid(
        column,
        ((2, (("Họ tên trẻ:", v.name()),)), (1.3, (("Ngày sinh:", v.born("slash")),)), (1, (("Tuổi:", age(case, rng)),)), (0.8, (("Giới:", v.sex()),))),
        ((1, (("Dân tộc:", v.own("ethnicity")),)), (1, (("Quốc tịch:", v.own("nationality")),)), (1.6, (("Số thẻ BHYT:", v.card("whole")),))),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((1, (("Họ tên bố:", Fill(folk[0])),)), (1, (("Họ tên mẹ:", Fill(folk[1])),)), (0.7, (("Đối tượng:", v.payer()),))),
        ((1.5, (("Khi cần báo tin:", v.own("contact_name")),)), (1, (("Điện thoại:", v.phone(" ")),))),
    )  # fmt: skip
    column.leap(0.3)
    band(column, "QUẢN LÝ NGƯỜI BỆNH", scale=0.9)
    grid(
        column,
        ((1, (("Vào viện:", when(stay.admitted, "admitted_at", "%H:%M ngày %d/%m/%Y")),)), (1, (("Ra viện:", when(stay.discharged, "discharged_at", "%H:%M ngày %d/%m/%Y")),))),
        ((1.5, (("Vào khoa:", v.own("department")),)), (0.8, (("Giường:", v.own("bed")),)), (1.2, (("Tổng số ngày điều trị:", v.days()),))),
    )  # fmt: skip
    column.leap(0.3)
    band(column, "CHẨN ĐOÁN", scale=0.9)
    for label, slot in (
        ("Nơi chuyển đến", "referral_diagnosis"),
        ("Khi vào khoa", "admission_diagnosis"),
        ("Ra viện - Bệnh chính", "discharge_diagnosis"),
        ("Ra viện - Kèm theo", "comorbidity"),
    ):
        grid(column, ((1.2, ((Say(label),),)), (3, ((v.dx(slot),),)), (0.9, ((v.code(slot),),))))
    column.leap(0.2)
    rows(
        column,
        ("Hình thức ra viện:", *ticked(leavings(GO, "{w}"), stay.leaving, "after", 0.4)),
        ("Kết quả điều trị:", *ticked(outcomes(ENDS, "{w}"), stay.outcome, "after", 0.3)),
        ("Lý do vào viện:", Fill(stay.complaint)),
        ("Tiền sử sản khoa: con thứ", v.number(1, 3), "cân nặng lúc sinh", v.number(26, 39, "{0}00 g"), "tiêm chủng", Fill(rng.choice(("đủ", "chưa đủ")))),
    )  # fmt: skip
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("LÃNH ĐẠO BỆNH VIỆN",), slot="director_name", name=stay.director, honour="BSCKII."),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKI."),
        day=stay.discharged.date(),
        style="slash",
        lead="In ngày",
        over="top",
        high=2.5,
    )


def draw_army(desk: Desk, case: Case) -> None:
    """Draw a military hospital's old BỆNH ÁN, a copy of a copy: rank and unit, moments in parts, codes in boxes."""
    carbon(desk)
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    heads.plain(left, case, scale=0.95)
    rows(left, ("KHOA:", v.own("department"), "GIƯỜNG:", v.own("bed", stretch=0.3)))
    rows(right, ("Số bệnh án:", v.own("archive_number")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("BỆNH ÁN NỘI KHOA", scale=1.6, bold=True, align="centre")
    words = ("giờ", "phút, ngày", "tháng", "năm")
    rows(
        column,
        ("1. Họ và tên:", v.name(), "2. Năm sinh:", v.year()),
        ("3. Nam, nữ:", *ticked(sexes(), case.person.sex, "strike", 0.3), "4. Dân tộc:", v.own("ethnicity"), "5. Nghề nghiệp:", v.own("occupation")),
        ("6. Cấp bậc:", Fill(rng.choice((None, "Thượng úy", "Đại úy QNCN"))), "Chức vụ:", Fill(None)),
        ("7. Đơn vị công tác:", v.own("workplace")),
        ("8. Quê quán, trú quán:", v.where()),
        ("9. Số thẻ BHYT:", v.card("wide"), "Giá trị đến:", v.until("slash")),
        contact(case, "10. Báo tin cho:", "Số ĐT:"),
        ("11. Vào viện lúc", *moment_pieces(stay.admitted, "admitted_at", words=words)),
        ("12. Ra viện lúc", *moment_pieces(stay.discharged, "discharged_at", words=words)),
        ("13. Tổng số ngày điều trị:", v.days(), "ngày", Gap(1, 1)),
    )  # fmt: skip
    column.words("CHẨN ĐOÁN", bold=True, align="centre")
    _coded(column, "14. Của tuyến trước:", stay.referral, "referral_diagnosis")
    _coded(column, "15. Khi vào khoa điều trị:", stay.ward, "admission_diagnosis")
    _coded(column, "16. Khi ra viện - Bệnh chính:", stay.main, "discharge_diagnosis")
    rows(column, ("Bệnh kết hợp:", v.dx("comorbidity", "{0} ({1})")))
    found = outcomes(ENDS, "{n}. {w}")
    rows(column, ("17. Kết quả điều trị:", *found.pieces(stay.outcome, "number", gap=0.5), Gap(1, 1)))
    column.words("HỎI BỆNH VÀ KHÁM BỆNH", bold=True, align="centre")
    rows(
        column,
        ("Lý do vào viện:", Fill(stay.complaint)),
        ("Bệnh sử:", v.course()),
        ("Mạch:", v.number(64, 110), "lần/phút; Huyết áp:", Fill(pressure(rng)), "mmHg; Nhiệt độ:", Fill(warmth(rng)), "°C"),
        ("Phương pháp điều trị:", v.own("treatment_method")),
    )  # fmt: skip
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("CHỦ NHIỆM KHOA",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        Block(titles=("BÁC SỸ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.5,
    )


def _coded(column: Column, label: str, found: tuple[str, str] | None, slot: str) -> None:
    """Print a diagnosis with its code in boxes at the end of the row."""
    words, code = found or (None, None)
    column.row(label, Fill(words, slot, words), code_cells(code, slot), cut=False)


def draw_station(desk: Desk, case: Case) -> None:
    """Draw a commune station's BỆNH ÁN on a standing A5: few rows, options with numbers and one box."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.one_line(column, case, scale=0.95)
    rows(column, ("MS: 17/BV1", Gap(1, 1), "Số:", v.own("archive_number")))
    column.words("BỆNH ÁN TUYẾN XÃ, PHƯỜNG", scale=1.3, bold=True, align="centre")
    sex = "1" if case.person.sex == "male" else "2"
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng)),
        ("Giới: 1. Nam, 2. Nữ", NumberBox(sex, "sex", case.person.sex, "Nam" if sex == "1" else "Nữ"), Gap(0.4), "Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation")),
        ("Chỗ ở:", v.where()),
        ("Thẻ BHYT:", v.card("groups"), "đến", v.until("slash")),
        contact(case, "Người nhà:", "ĐT:"),
        ("Đến trạm:", when(stay.admitted, "admitted_at", "%Hh%M ngày %d/%m/%Y")),
        ("Lý do:", Fill(stay.complaint)),
        ("Khám: M", v.number(70, 100), "T°", Fill(warmth(rng)), "HA", Fill(pressure(rng)), "Nặng", v.number(9, 70, "{0} kg")),
        ("Chẩn đoán ban đầu:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Xử trí:", v.own("treatment_method")),
        ("Ra trạm:", when(stay.discharged, "discharged_at", "%Hh%M ngày %d/%m/%Y"), "Số ngày:", v.days()),
        ("Chẩn đoán lúc ra:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Kết quả:", *outcomes((*ENDS[:4], "Chết"), "{n}.{w}").pieces(stay.outcome, "number", gap=0.3)),
        ("Chuyển tuyến", Tick(), Gap(0.6), "Hẹn khám lại", Tick(rng.random() < 0.5), Gap(1, 1)),
    )  # fmt: skip
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("TRẠM TRƯỞNG",), slot="director_name", name=stay.head, honour="BS."),
        Block(titles=("NGƯỜI LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        high=1.4,
    )
