"""BỆNH ÁN of traditional medicine and of rehabilitation."""

from samples.forms.common import optional
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts import written
from samples.sets.parts.chart_rows import SEX, coded, contact, ids, leavings, outcomes, payers, routes
from samples.sets.parts.frames import grid, page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_traditional(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI TRÚ Y HỌC CỔ TRUYỀN: modern and traditional diagnoses side by side."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, middle, right = column.split(1.1, 1.25, 0.85)
    issuer(left, case, "stack", scale=0.85)
    middle.words("BỆNH ÁN NỘI TRÚ", scale=1.3, bold=True, align="centre")
    middle.words("Y HỌC CỔ TRUYỀN", scale=1.3, bold=True, align="centre")
    right.words("18/BV1", scale=0.9)
    ids(right, case, ("Số vào viện:", "admission_number", 0.85), ("Số lưu trữ:", "archive_number", 0.8))
    column.join(left, middle, right)
    column.row(
        "Khoa điều trị:",
        optional(stay.department, "department"),
        "Số giường:",
        written.perhaps(stay.bed, "bed", rng, 0.9),
        cut=False,
    )
    column.words("A. HÀNH CHÍNH", bold=True)
    column.row(
        "Họ tên người bệnh (IN HOA):",
        written.name(case),
        *SEX.pieces(person.sex, "after", gap=0.2),
        cut=False,
    )
    column.row(
        "Ngày, tháng, năm sinh:",
        written.born(case, "spaced"),
        "Tuổi:",
        written.age(case, rng),
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        cut=False,
    )
    column.row(
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        "CCCD/Hộ chiếu:",
        written.perhaps(person.national_id, "national_id", rng, 0.9),
        cut=False,
    )
    column.row("Chỗ ở hiện nay:", written.where(case, rng))
    choice = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "({n}) {w}")
    column.row("Đối tượng:", *choice.pieces(stay.payer, "number"), Gap(1, 1), cut=False)
    card = person.card if stay.payer == "insurance" else None
    column.row(
        "Thẻ BHYT:",
        Cells(card, (3, 2, 10), "insurance_number", card),
        "HSD:",
        written.day_only(person.card_to if card else None, "insurance_valid_to", "loose"),
        cut=False,
    )
    column.row(*contact(case, "Liên hệ người nhà:", "Điện thoại:"), cut=False)
    column.words("B. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    column.row("Ngày giờ vào viện:", written.moment(stay.admitted, "admitted_at", "lúc"), cut=False)
    way = routes(("Cấp cứu", "KKB", "Khoa điều trị"), "({n}) {w}")
    column.row("Trực tiếp vào:", *way.pieces(stay.route, "number"), Gap(1, 1), cut=False)
    column.row("Ngày giờ ra viện:", written.moment(stay.discharged, "discharged_at", "lúc"), cut=False)
    out = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "({n}) {w}")
    column.row("Hình thức ra viện:", *out.pieces(stay.leaving, "number"), Gap(1, 1), cut=False)
    column.row(
        "Tổng số ngày điều trị nội trú:",
        Cells(f"{stay.days:02d}", (2,), "days_of_treatment", stay.days),
        Gap(1, 1),
        cut=False,
    )
    column.words("C. CHẨN ĐOÁN", bold=True)
    top = column.y
    one, two = column.split(1.5, 1, gap=0.8)
    one.words("Theo Y học hiện đại", bold=True, align="centre")
    two.words("Theo Y học cổ truyền", bold=True, align="centre")
    coded(one, "Nơi chuyển đến:", stay.referral, "referral_diagnosis")
    one.row("KKB, cấp cứu:", Fill(stay.clinic[0]))
    coded(one, "Khi vào khoa điều trị:", stay.ward, "admission_diagnosis")
    one.row("Ra viện:", cut=False)
    coded(one, "- Bệnh chính:", stay.main, "discharge_diagnosis")
    one.row("- Bệnh kèm theo:", written.dx(stay.comorbid, "comorbidity"))
    for label, words in (
        ("Bệnh danh:", ("Chứng tý", "Yêu thống", "Bán thân bất toại")),
        ("Bát cương:", ("Biểu thực nhiệt", "Lý hư hàn")),
        ("Tạng phủ:", ("Can, thận", "Tỳ, vị")),
        ("Nguyên nhân:", ("Phong hàn thấp", "Nội thương")),
    ):
        two.row(label, Fill(rng.choice(words)), cut=False)
    low = max(one.y, two.y) + 12
    middle_x = (one.x + one.width + two.x) / 2
    column.sheet.draw.rectangle(
        (column.x - 10, top, column.x + column.width + 10, low), outline=(0, 0, 0), width=3
    )
    column.sheet.draw.line((middle_x, top, middle_x, low), fill=(0, 0, 0), width=3)
    column.y = low
    column.row("Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "({n}) {w}")
    column.row("Kết quả điều trị:", *result.pieces(stay.outcome, "number"), Gap(0.4, 1), cut=False)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), slot="director_name", name=stay.director, sealed=True),
        Block(
            titles=("TRƯỞNG KHOA YHCT",),
            slot="department_head",
            name=stay.head,
            honour="BS.",
            note="(ký, ghi rõ họ tên)",
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
        high=2.4,
    )


def draw_rehab(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN PHỤC HỒI CHỨC NĂNG: administrative items in two columns, options after their number."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    issuer(column, case, "letter", align="centre")
    rule(column)
    column.words("BỆNH ÁN PHỤC HỒI CHỨC NĂNG", scale=1.4, bold=True, align="centre")
    top = column.split(1, 1, 1)
    for part, row in zip(
        top,
        (
            ("Số lưu trữ", "archive_number", 0.8),
            ("Số vào viện", "admission_number", 0.9),
            ("Mã BN", "patient_code", 0.9),
        ),
        strict=True,
    ):
        ids(part, case, row)
    column.join(*top)
    column.words("1. Thông tin người bệnh", bold=True)
    one, two = column.split(1.1, 1, gap=1.2)
    one.row("Họ tên:", written.name(case), cut=False)
    two.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.5), Gap(1, 1), cut=False)
    one.row("Ngày sinh:", written.born(case, "slash"), "Tuổi:", written.age(case, rng), cut=False)
    two.row("Dân tộc:", optional(person.ethnicity, "ethnicity"), cut=False)
    one.row("Nghề nghiệp:", optional(person.occupation, "occupation"), cut=False)
    two.row("Ngoại kiều:", Fill(None, "nationality"), cut=False)
    one.row("Địa chỉ:", written.where(case, rng))
    two.row("Cơ quan:", optional(person.workplace, "workplace"), cut=False)
    one.row("Số thẻ BHYT:", written.spread_card(person.card, "wide"), cut=False)
    two.row("Thẻ có giá trị:", written.valid_range(person, " - ", "loose"), cut=False)
    one.row(*contact(case, "Thân nhân:", "ĐT:"), cut=False)
    choice = payers(("BHYT", "Viện phí", "Miễn", "Khác"), "{w}")
    two.row(*choice.pieces(stay.payer, "after", gap=0.2), cut=False)
    column.join(one, two)
    column.words("2. Quá trình quản lý", bold=True)
    one, two = column.split(1, 1, gap=1.2)
    one.row("Vào viện:", written.moment(stay.admitted, "admitted_at", "first"), cut=False)
    two.row("Ra viện:", written.moment(stay.discharged, "discharged_at", "first"), cut=False)
    one.row("Vào khoa:", Fill(stay.department, "department", stay.department), cut=False)
    two.row(
        *leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}").pieces(stay.leaving, "after", gap=0.2),
        cut=False,
    )
    one.row(
        *routes(("Cấp cứu", "KKB", "Khoa điều trị"), "{w}").pieces(stay.route, "after", gap=0.3), cut=False
    )
    two.row("Tổng số ngày điều trị:", Fill(str(stay.days), "days_of_treatment", stay.days), "ngày", cut=False)
    column.join(one, two)
    column.words("3. Chẩn đoán", bold=True)
    ref = (stay.referral,) if stay.referral else ()
    column.row("Nơi chuyển đến:", written.dx(ref, "referral_diagnosis", "{0} ({1})"))
    column.row("Khoa khám bệnh:", Fill(stay.clinic[0]))
    column.row("Khi vào khoa điều trị:", written.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("Ra viện - bệnh chính:", written.dx((stay.main,), "discharge_diagnosis", "{0} ({1})"))
    column.row("Bệnh kèm theo:", written.dx(stay.comorbid, "comorbidity", "{0} ({1})"))
    column.words("4. Lượng giá chức năng", bold=True)
    grid(
        column,
        (
            (1.4, (("Sinh hoạt hằng ngày (Barthel)",),)),
            (1, (("Vào viện:", Fill(f"{rng.randint(20, 60)}/100")),)),
            (1, (("Ra viện:", Fill(f"{rng.randint(60, 95)}/100")),)),
        ),
        (
            (1.4, (("Thang điểm đau (VAS)",),)),
            (1, (("Vào viện:", Fill(f"{rng.randint(4, 8)}/10")),)),
            (1, (("Ra viện:", Fill(f"{rng.randint(1, 3)}/10")),)),
        ),
    )
    column.words("5. Kết quả", bold=True)
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    column.row(*result.pieces(stay.outcome, "after", stretch=0.3), cut=False)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="ThS.BS."),
        Block(titles=("Giám đốc",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        day=stay.discharged.date(),
        high=2.6,
    )
