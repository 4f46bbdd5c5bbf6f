"""BỆNH ÁN … in more prints: y học cổ truyền, phục hồi chức năng, trạm y tế, the print of a computer."""

from samples.forms.common import optional
from samples.kit.boxes import Cells
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.stays import Case
from samples.tables.phrases import COURSES, GENERAL, HISTORIES, NEXT
from samples.unseen import parts
from samples.unseen.chart_parts import (
    SEX,
    coded,
    contact,
    ids,
    leavings,
    outcomes,
    payers,
    routes,
    units,
)
from samples.unseen.parts import Block, grid, issuer, page_of, rule, sign_off


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
        parts.perhaps(stay.bed, "bed", rng, 0.9),
        cut=False,
    )
    column.words("A. HÀNH CHÍNH", bold=True)
    column.row(
        "Họ tên người bệnh (IN HOA):", parts.name(case), *SEX.pieces(person.sex, "after", gap=0.2), cut=False
    )
    column.row(
        "Ngày, tháng, năm sinh:",
        parts.born(case, "spaced"),
        "Tuổi:",
        parts.age(case, rng),
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        cut=False,
    )
    column.row(
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        "CCCD/Hộ chiếu:",
        parts.perhaps(person.national_id, "national_id", rng, 0.9),
        cut=False,
    )
    column.row("Chỗ ở hiện nay:", parts.where(case, rng))
    choice = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "({n}) {w}")
    column.row("Đối tượng:", *choice.pieces(stay.payer, "number"), Gap(1, 1), cut=False)
    card = person.card if stay.payer == "insurance" else None
    column.row(
        "Thẻ BHYT:",
        Cells(card, (3, 2, 10), "insurance_number", card),
        "HSD:",
        parts.day_only(person.card_to if card else None, "insurance_valid_to", "loose"),
        cut=False,
    )
    column.row(*contact(case, "Liên hệ người nhà:", "Điện thoại:"), cut=False)
    column.words("B. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    column.row("Ngày giờ vào viện:", parts.moment(stay.admitted, "admitted_at", "lúc"), cut=False)
    way = routes(("Cấp cứu", "KKB", "Khoa điều trị"), "({n}) {w}")
    column.row("Trực tiếp vào:", *way.pieces(stay.route, "number"), Gap(1, 1), cut=False)
    column.row("Ngày giờ ra viện:", parts.moment(stay.discharged, "discharged_at", "lúc"), cut=False)
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
    one.row("- Bệnh kèm theo:", parts.dx(stay.comorbid, "comorbidity"))
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
    one.row("Họ tên:", parts.name(case), cut=False)
    two.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.5), Gap(1, 1), cut=False)
    one.row("Ngày sinh:", parts.born(case, "slash"), "Tuổi:", parts.age(case, rng), cut=False)
    two.row("Dân tộc:", optional(person.ethnicity, "ethnicity"), cut=False)
    one.row("Nghề nghiệp:", optional(person.occupation, "occupation"), cut=False)
    two.row("Ngoại kiều:", Fill(None, "nationality"), cut=False)
    one.row("Địa chỉ:", parts.where(case, rng))
    two.row("Cơ quan:", optional(person.workplace, "workplace"), cut=False)
    one.row("Số thẻ BHYT:", parts.spread_card(person.card, "wide"), cut=False)
    two.row("Thẻ có giá trị:", parts.valid_range(person, " - ", "loose"), cut=False)
    one.row(*contact(case, "Thân nhân:", "ĐT:"), cut=False)
    choice = payers(("BHYT", "Viện phí", "Miễn", "Khác"), "{w}")
    two.row(*choice.pieces(stay.payer, "after", gap=0.2), cut=False)
    column.join(one, two)
    column.words("2. Quá trình quản lý", bold=True)
    one, two = column.split(1, 1, gap=1.2)
    one.row("Vào viện:", parts.moment(stay.admitted, "admitted_at", "first"), cut=False)
    two.row("Ra viện:", parts.moment(stay.discharged, "discharged_at", "first"), cut=False)
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
    column.row("Nơi chuyển đến:", parts.dx(ref, "referral_diagnosis", "{0} ({1})"))
    column.row("Khoa khám bệnh:", Fill(stay.clinic[0]))
    column.row("Khi vào khoa điều trị:", parts.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("Ra viện - bệnh chính:", parts.dx((stay.main,), "discharge_diagnosis", "{0} ({1})"))
    column.row("Bệnh kèm theo:", parts.dx(stay.comorbid, "comorbidity", "{0} ({1})"))
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


def draw_station(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN of a commune station: a form in two halves with lettered items."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.2, 1)
    issuer(left, case, "stack")
    ids(right, case, ("Số lưu trữ:", "archive_number", 0.6), ("Mã y tế:", "patient_code", 0.8))
    column.join(left, right)
    column.leap(0.3)
    column.words("BỆNH ÁN", scale=1.7, bold=True, align="centre")
    column.words("(Dùng cho tuyến xã, phường)", scale=0.95, align="centre")
    column.words("PHẦN I - HÀNH CHÍNH", bold=True)
    column.row("a. Họ và tên bệnh nhân:", parts.name(case, upper=rng.random() < 0.6), cut=False)
    column.row(
        "b. Ngày sinh:",
        parts.born(case, "loose"),
        "Tuổi:",
        parts.age(case, rng, unit=" tuổi"),
        "Phái:",
        parts.sex(case),
        cut=False,
    )
    column.row(
        "c. Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    for place, row in enumerate(units(case, ("Thôn/xóm:", "Xã:", "Huyện:", "Tỉnh:"))):
        column.row("d. Địa chỉ:" if place == 0 else Gap(3), *row, cut=False)
    column.row(
        "đ. BHYT số:",
        parts.spread_card(person.card, "whole"),
        "có giá trị đến",
        parts.day_only(person.card_to if person.card else None, "insurance_valid_to", "slash"),
        cut=False,
    )
    column.row(*contact(case, "e. Người nhà:", "Số máy:"), cut=False)
    column.row("g. Đến trạm lúc:", parts.moment(stay.admitted, "admitted_at", "words"), cut=False)
    column.words("PHẦN II - BỆNH ÁN", bold=True)
    column.row("- Lý do đến khám:", Fill(stay.complaint))
    column.row(
        "- Bệnh sử:",
        Fill(rng.choice(COURSES).format(days=rng.randint(1, 5), complaint=stay.complaint.lower())),
    )
    column.row("- Tiền sử:", Fill(rng.choice(HISTORIES)))
    column.row("- Khám:", Fill(rng.choice(GENERAL)))
    column.row(
        "Mạch:",
        Fill(str(rng.randint(66, 104))),
        "Nhiệt độ:",
        Fill(f"{rng.randint(365, 389) / 10:.1f}"),
        "Huyết áp:",
        Fill(f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0"),
        "Cân nặng:",
        Fill(None),
        cut=False,
    )
    column.row("- Chẩn đoán:", parts.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("- Xử trí:", Fill(stay.method))
    column.words("PHẦN III - KẾT THÚC ĐIỀU TRỊ", bold=True)
    column.row("- Ra trạm:", parts.moment(stay.discharged, "discharged_at", "words"), cut=False)
    column.row(
        "- Số ngày điều trị:", Fill(str(stay.days), "days_of_treatment", stay.days, 0.3), Gap(4, 1), cut=False
    )
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    column.row("- Kết quả:", *result.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1), cut=False)
    column.row("- Hướng điều trị tiếp:", parts.perhaps(rng.choice(NEXT), "next_treatment", rng))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(
            titles=("Y, BÁC SĨ ĐIỀU TRỊ",),
            slot="doctor_name",
            name=stay.doctor,
            honour=rng.choice(("YS.", "BS.")),
        ),
        Block(titles=("TRƯỞNG TRẠM",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="last",
    )


def draw_emr(desk: Desk, case: Case) -> None:
    """Draw the print of a hospital's computer: BỆNH ÁN NỘI KHOA with colons, bold values, dotted nothing."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.6, 1)
    issuer(left, case, "stack", scale=0.95)
    parts.ward_line(left, case, upper=True)
    ids(
        right,
        case,
        ("Số HS lưu trữ:", "archive_number", 1.0),
        ("Mã bệnh nhân:", "patient_code", 1.0),
        ("Số nhập viện:", "admission_number", 1.0),
    )
    column.join(left, right)
    column.words("BỆNH ÁN NỘI KHOA", scale=1.5, bold=True, align="centre")
    rule(column)
    column.words("I. HÀNH CHÍNH", bold=True)
    one, two = column.split(1, 1)
    _pairs(
        one,
        ("Họ và tên", parts.name(case)),
        ("Ngày sinh", parts.born(case, "slash")),
        ("Giới tính", parts.sex(case)),
        ("Dân tộc", optional(person.ethnicity, "ethnicity")),
        ("Nghề nghiệp", optional(person.occupation, "occupation")),
        ("Số CCCD", optional(person.national_id, "national_id")),
    )
    _pairs(
        two,
        ("Tuổi", parts.age(case, rng, unit=" tuổi")),
        ("Quốc tịch", optional("Việt Nam", "nationality")),
        ("Đối tượng", parts.payer(case)),
        ("Số thẻ BHYT", parts.spread_card(person.card, "whole")),
        ("Giá trị thẻ", parts.valid_range(person, " đến ")),
        ("Nơi làm việc", optional(person.workplace, "workplace")),
    )
    column.join(one, two)
    column.row("Địa chỉ:", parts.where(case, rng))
    column.row(*contact(case, "Người liên hệ:", "Điện thoại:"), cut=False)
    rule(column)
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    one, two = column.split(1, 1)
    way = {"emergency": "Cấp cứu", "outpatient": "Khoa khám bệnh", "ward": "Khoa điều trị"}[stay.route]
    leave = {"discharged": "Ra viện", "on_request": "Xin về", "left": "Bỏ về", "taken_home": "Đưa về"}[
        stay.leaving
    ]
    _pairs(
        one,
        ("Vào viện", parts.moment(stay.admitted, "admitted_at", "print")),
        ("Trực tiếp vào", Fill(way, "admission_route", stay.route)),
        ("Giường", optional(stay.bed, "bed")),
    )
    _pairs(
        two,
        ("Ra viện", parts.moment(stay.discharged, "discharged_at", "print")),
        ("Tình trạng ra viện", Fill(leave, "discharge_type", stay.leaving)),
        ("Tổng số ngày điều trị", Fill(str(stay.days), "days_of_treatment", stay.days)),
    )
    column.join(one, two)
    rule(column)
    column.words("III. CHẨN ĐOÁN", bold=True)
    ref = (stay.referral,) if stay.referral else ()
    for label, found, slot in (
        ("Nơi chuyển đến:", ref, "referral_diagnosis"),
        ("KKB, cấp cứu:", (stay.clinic,), None),
        ("Khi vào khoa điều trị:", (stay.ward,), "admission_diagnosis"),
        ("Bệnh chính:", (stay.main,), "discharge_diagnosis"),
        ("Bệnh kèm theo:", stay.comorbid, "comorbidity"),
    ):
        if slot is None:
            column.row(label, Fill("; ".join(f"{code}: {words}" for words, code in found)))
        else:
            column.row(label, parts.dx(found, slot, "{1}: {0}"))
    rule(column)
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    words = {
        "recovered": "Khỏi",
        "improved": "Đỡ, giảm",
        "unchanged": "Không thay đổi",
        "worse": "Nặng hơn",
        "died": "Tử vong",
    }[stay.outcome]
    column.row("Kết quả điều trị:", Fill(words, "treatment_outcome", stay.outcome), cut=False)
    column.row("Giải phẫu bệnh:", Fill(None), cut=False)
    column.row("Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            note="(Ký số)",
            slot="director_name",
            name=stay.director,
            signed=False,
        ),
        Block(
            titles=("TRƯỞNG KHOA",),
            note="(Ký số)",
            slot="department_head",
            name=stay.head,
            honour="BS.CKI",
            signed=False,
        ),
        day=stay.discharged.date(),
        high=2,
    )
    column.y = max(column.y, desk.low() - 120)
    rule(column)
    parts.small_print(column, f"In lúc {parts.moment_as(stay.discharged, 'seconds')} - Trang 1/1")


def _pairs(column: Column, *rows: tuple[str, Fill]) -> None:
    for label, fill in rows:
        column.row(f"{label}:", fill, cut=False)
