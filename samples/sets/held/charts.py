"""BỆNH ÁN Y HỌC CỔ TRUYỀN, BỆNH ÁN NỘI KHOA of a system."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.held.mastheads import masthead
from samples.sets.parts.chart_rows import leavings, outcomes, routes
from samples.sets.parts.frames import band
from samples.sets.parts.labels import Lean, above, ringed, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, foot
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import pressure, warmth
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, ORGANS


def draw_traditional(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI TRÚ Y HỌC CỔ TRUYỀN: two columns from the start, the four examinations, both diagnoses."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    masthead(left, case, "ward")
    rows(
        right,
        ("MS: 18/BV1", Gap(1, 1)),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Số vào viện:", v.own("admission_number")),
        ("Mã y tế:", v.own("patient_code")),
    )
    column.join(left, right)
    column.words("BỆNH ÁN NỘI TRÚ Y HỌC CỔ TRUYỀN", scale=1.4, bold=True, align="centre")
    one, two = column.split(1, 1, gap=1.5)
    one.words("I. HÀNH CHÍNH", bold=True)
    rows(
        one,
        ("1. Họ và tên:", v.name()),
        ("2. Sinh ngày:", v.born("dot"), "Tuổi:", age(case, rng)),
        ("3. Giới:", *ringed(sexes(), case.person.sex)),
        ("4. Nghề nghiệp:", v.own("occupation")),
        ("5. Dân tộc:", v.own("ethnicity")),
        ("6. Địa chỉ:", v.where()),
        ("7. Nơi làm việc:", v.own("workplace")),
        ("8. Thẻ BHYT:", v.card("groups")),
        ("   giá trị đến:", v.until("dot")),
        ("9. Báo tin:", v.own("contact_name")),
        ("   Điện thoại:", v.phone(".")),
    )
    two.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    rows(
        two,
        ("10. Vào viện:", when(stay.admitted, "admitted_at", "%Hh%M ngày %d.%m.%Y")),
        ("11. Trực tiếp vào:", Gap(0.3)),
        (Gap(0.8), *ringed(routes(("CC", "KKB", "Khoa ĐT"), "{w}"), stay.route)),
        ("12. Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.9)),
        ("13. Ra viện:", when(stay.discharged, "discharged_at", "%Hh%M ngày %d.%m.%Y")),
        (Gap(0.8), *ringed(leavings(("Ra", "Xin", "Bỏ", "Đưa"), "{w}"), stay.leaving, 0.2)),
        ("14. Tổng số ngày:", v.days()),
        ("15. Kết quả:", Gap(0.3)),
        (Gap(0.8), *ringed(outcomes(("Khỏi", "Đỡ", "KTĐ", "Nặng", "TV"), "{w}"), stay.outcome, 0.1)),
    )
    column.join(one, two)
    column.words("III. CHẨN ĐOÁN THEO Y HỌC HIỆN ĐẠI", bold=True)
    rows(
        column,
        ("- Nơi giới thiệu:", v.dx("referral_diagnosis", "{0} ({1})")),
        ("- Khi vào khoa:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("- Ra viện, bệnh chính:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("- Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.words("IV. CHẨN ĐOÁN THEO Y HỌC CỔ TRUYỀN", bold=True)
    rows(
        column,
        (
            "- Bệnh danh:",
            Fill(rng.choice(("Yêu thống", "Chứng tý", "Bán thân bất toại"))),
            "Bát cương:",
            Fill("Biểu lý tương kiêm, hư trung hiệp thực"),
        ),
    )
    column.words("V. TỨ CHẨN", bold=True)
    rows(
        column,
        (Lean("Vọng:"), Fill("Thần tỉnh, sắc nhợt, lưỡi hồng nhạt, rêu trắng mỏng")),
        (Lean("Văn:"), Fill("Tiếng nói nhỏ, hơi thở đều"), Lean("Vấn:"), Fill(stay.complaint)),
        (Lean("Thiết:"), Fill("Mạch trầm tế, bụng mềm, cự án (-)")),
        (Lean("Phương pháp điều trị:"), v.own("treatment_method")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        Block(titles=("BÁC SỸ LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=1.8,
    )


def draw_emergency(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI KHOA of a system: bands, labels above in four columns, diagnoses as a list of bullets."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon="", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.5, 1)
    masthead(left, case, "thick", scale=0.95)
    barcode(right, width=420, high=72)
    right.words("Bệnh án Nội khoa", scale=1.3, bold=True, align="right")
    column.join(left, right)
    above(
        column,
        (1, "Mã bệnh nhân", v.own("patient_code")),
        (1, "Số vào viện", v.own("admission_number")),
        (1, "Số lưu trữ", v.own("archive_number", 0.6)),
        (1, "Đối tượng", v.payer()),
    )
    band(column, "A. Người bệnh")
    above(
        column,
        (2, "Họ và tên", v.name()),
        (1, "Ngày sinh", v.born("dash")),
        (0.5, "Tuổi", age(case, rng)),
        (0.5, "Giới", v.sex()),
    )
    above(
        column,
        (1, "Dân tộc", v.own("ethnicity")),
        (1, "Quốc tịch", v.own("nationality")),
        (1, "Nghề nghiệp", v.own("occupation")),
        (1.3, "CMND/CCCD", v.own("national_id")),
    )
    above(
        column,
        (1.3, "Số thẻ BHYT", v.card("wide")),
        (1, "Từ ngày", v.since("dash")),
        (1, "Đến ngày", v.until("dash")),
    )
    above(column, (1, "Địa chỉ", v.where()))
    above(
        column,
        (1.4, "Người liên hệ", v.own("contact_name")),
        (1, "Số điện thoại", v.phone("")),
        (1.4, "Nơi làm việc", v.own("workplace")),
    )
    band(column, "B. Đợt điều trị")
    above(
        column,
        (1, "Thời gian vào viện", v.came("print")),
        (1, "Thời gian ra viện", v.left("print")),
        (0.7, "Số ngày điều trị", v.days()),
        (1.2, "Khoa", v.own("department")),
    )
    rows(
        column,
        (
            "Nơi vào",
            *ticked(routes(("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị"), "{w}"), stay.route, "before", 0.4),
        ),
        (
            "Ra viện",
            *ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, "before", 0.4),
        ),
        (
            "Kết quả",
            *ticked(
                outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}"),
                stay.outcome,
                "before",
                0.2,
            ),
        ),
    )
    band(column, "C. Chẩn đoán")
    rows(
        column,
        ("•", Lean("Nơi chuyển đến"), v.dx("referral_diagnosis", "{1} {0}")),
        ("•", Lean("Khoa khám bệnh, cấp cứu"), v.clinic()),
        ("•", Lean("Khi vào khoa điều trị"), v.dx("admission_diagnosis", "{1} {0}")),
        ("•", Lean("Bệnh chính lúc ra viện"), v.dx("discharge_diagnosis", "{1} {0}")),
        ("•", Lean("Bệnh kèm theo lúc ra viện"), v.dx("comorbidity", "{1} {0}")),
    )
    band(column, "D. Khám và điều trị")
    rows(
        column,
        ("Lý do vào viện", Fill(stay.complaint), "Tiền sử", Fill(rng.choice(HISTORIES))),
        (
            "Mạch",
            v.number(60, 120),
            "Nhiệt độ",
            Fill(warmth(rng)),
            "Huyết áp",
            Fill(pressure(rng)),
            "Nhịp thở",
            v.number(16, 30),
            "SpO2",
            v.number(88, 99, "{0}%"),
        ),
        ("Toàn thân", Fill(rng.choice(GENERAL))),
        ("Bộ phận", Fill(rng.choice(ORGANS["Tuần hoàn"]))),
        ("Phương pháp điều trị", v.own("treatment_method")),
    )
    column.leap(0.3)
    rows(
        column,
        (
            Lean("Bác sĩ điều trị"),
            signer(stay.doctor, stay.doctor_title),
            Lean("Trưởng khoa"),
            signer(stay.head, "BSCKII.", "department_head"),
        ),
    )
    foot(desk, column, f"BM.{rng.randint(10, 60)}.HSBA · Lần ban hành 0{rng.randint(1, 5)} · Trang 1/1")
