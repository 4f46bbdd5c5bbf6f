"""Front pages: a private hospital's in boxes under ribbons, an old surgical one on dotted lines."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.guest.heads import TEAL, corner, ribbon, signed
from samples.sets.guest.told import Told
from samples.sets.parts.chart_rows import leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import ringed, rows, sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import when
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_boxed(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI KHOA: ribbons, boxed cells, diagnoses with their codes in a column at the right."""
    column, v, stay = paper(desk, leader="none", colon=":"), Told(case, desk.rng), case.stay
    left, right = column.split(1.7, 1)
    signed(left, case, TEAL)
    rows(
        right,
        ("Số vào viện:", v.own("admission_number")),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Mã người bệnh:", v.own("patient_code")),
    )
    column.join(left, right)
    column.words("BỆNH ÁN NỘI KHOA", scale=1.6, bold=True, align="centre")
    column.leap(0.2)
    _who(column, case, v)
    _stay(column, case, v)
    ribbon(column, "C. CHẨN ĐOÁN", TEAL)
    for label, slot in (
        ("Của nơi giới thiệu:", "referral_diagnosis"),
        ("Khi vào khoa điều trị:", "admission_diagnosis"),
        ("Ra viện - Bệnh chính:", "discharge_diagnosis"),
        ("Bệnh kèm theo:", "comorbidity"),
    ):
        grid(column, ((1, ((label,),)), (2.6, ((v.dx(slot),),)), (0.9, (("Mã:", v.code(slot)),))))
    ribbon(column, "D. TÌNH TRẠNG RA VIỆN", TEAL)
    words = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
    grid(
        column, ((1, (("Kết quả điều trị:", *ticked(outcomes(words, "{w}"), stay.outcome, "before", 0.2)),)),)
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BS.CKII"),
        Block(titles=("Bác sĩ làm bệnh án",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        style="slash",
        high=2.4,
    )


def _who(column: Column, case: Case, v: Told) -> None:
    stay, person = case.stay, case.person
    first, second = units(case, ("Số nhà, ấp:", "Xã/Phường:", "Huyện/TP:", "Tỉnh/Thành:"))
    ribbon(column, "A. HÀNH CHÍNH", TEAL)
    pays = ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{w}"), stay.payer, "before", 0.2)
    grid(
        column,
        (
            (2, (("Họ và tên:", v.name()),)),
            (1, (("Sinh ngày:", v.born("slash")),)),
            (0.6, (("Tuổi:", v.age()),)),
        ),
        (
            (1.2, (("Giới:", *ticked(sexes(), person.sex, "before", 0.2)),)),
            (0.9, (("Dân tộc:", v.own("ethnicity")),)),
            (1.3, (("Nghề nghiệp:", v.own("occupation")),)),
        ),
        ((1, (first, second)),),
        ((1, (("Nơi làm việc:", v.own("workplace")),)), (1, (("Số CCCD:", v.own("national_id")),))),
        ((1, (("Đối tượng:", *pays),)),),
        ((1.3, (("Thẻ BHYT:", v.card("groups")),)), (1, (("Hạn thẻ đến:", v.until()),))),
        ((1.3, (("Người nhà:", v.own("contact_name")),)), (1, (("Điện thoại:", v.phone()),))),
    )


def _stay(column: Column, case: Case, v: Told) -> None:
    stay = case.stay
    ribbon(column, "B. QUẢN LÝ NGƯỜI BỆNH", TEAL)
    came = ticked(routes(("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị"), "{w}"), stay.route, "before", 0.2)
    gone = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}")
    grid(
        column,
        ((1, (("Vào viện:", v.came("print")),)), (1.9, (("Trực tiếp vào:", *came),))),
        ((1.4, (("Vào khoa:", v.own("department")),)), (0.8, (("Giường:", v.own("bed")),))),
        ((1, (("Ra viện:", v.left("print")),)), (1.9, (tuple(ticked(gone, stay.leaving, "before", 0.2)),))),
        ((1, (("Tổng số ngày điều trị:", v.days()),)),),
    )


def draw_old(desk: Desk, case: Case) -> None:
    """Draw an old BỆNH ÁN NGOẠI KHOA: dotted lines, diagnoses before the stay, the result ringed."""
    column, v, stay, rng = paper(desk, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.1, 0.9)
    corner(left, case)
    middle.leap(0.5)
    middle.words("BỆNH ÁN", scale=1.8, bold=True, align="centre")
    middle.words("NGOẠI KHOA", scale=1.2, bold=True, align="centre")
    rows(
        right,
        ("Khoa:", v.own("department")),
        ("Giường:", v.own("bed")),
        ("Số BA lưu trữ:", v.own("archive_number")),
    )
    column.join(left, middle, right)
    column.leap(0.4)
    rows(
        column,
        ("Họ tên bệnh nhân:", v.name(upper=rng.random() < 0.6), "Tuổi:", v.age()),
        ("Nam, nữ:", v.sex(), "Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Chỗ ở:", v.where()),
        ("Nơi công tác:", v.own("workplace")),
        ("Khi cần báo tin cho:", v.own("contact_name"), "Điện thoại:", v.phone()),
        ("Bệnh nhân vào viện lúc:", when(stay.admitted, "admitted_at", "%H giờ %M ngày %d/%m/%Y")),
        ("Lý do vào viện:", Fill(stay.complaint)),
        leading=1.1,
    )
    rule(column, wide=2)
    column.words("CHẨN ĐOÁN", bold=True)
    rows(
        column,
        ("Của tuyến dưới:", v.dx("referral_diagnosis")),
        ("Của phòng khám:", v.clinic()),
        ("Của khoa điều trị lúc vào:", v.dx("admission_diagnosis")),
        ("Lúc ra viện:", v.dx("discharge_diagnosis")),
        ("Bệnh phụ kèm theo:", v.dx("comorbidity")),
        leading=1.1,
    )
    rule(column, wide=2)
    column.words("KẾT QUẢ", bold=True)
    result = outcomes(("Khỏi", "Đỡ", "Không thay đổi", "Nặng thêm", "Chết"))
    column.row(*ringed(result, stay.outcome), cut=False)
    rows(
        column,
        ("Cách điều trị:", v.own("treatment_method")),
        ("Ra viện lúc:", when(stay.discharged, "discharged_at", "%H giờ %M ngày %d/%m/%Y"), Gap(0.2)),
        ("Tổng số ngày điều trị:", v.days(), Say("ngày")),
        leading=1.1,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS"),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.discharged.date(),
        high=3,
    )
