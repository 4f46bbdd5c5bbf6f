"""BỆNH ÁN … in prints that the known layouts do not have: sản khoa, truyền nhiễm, tai mũi họng."""

from samples.forms.common import optional
from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, COURSES, LAB_SUMMARIES, NEXT
from samples.unseen import parts
from samples.unseen.chart_parts import (
    SEX,
    SEX_COLON,
    coded,
    contact,
    empty_death,
    ids,
    leavings,
    outcomes,
    payers,
    routes,
    units,
)
from samples.unseen.parts import Block, grid, issuer, page_of, rule, sign_off


def draw_san(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN SẢN KHOA: whole-width rows numbered `1/`, no slot for the sex."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.5, 1)
    issuer(left, case, "stack", scale=0.95)
    parts.ward_line(left, case)
    right.words("Mẫu số 05/BV1", scale=0.9)
    ids(
        right,
        case,
        ("Số vào viện", "admission_number", 0.9),
        ("Số lưu trữ", "archive_number", 0.8),
        ("Mã người bệnh", "patient_code", 0.8),
    )
    column.join(left, right)
    column.words("BỆNH ÁN SẢN KHOA", scale=1.6, bold=True, align="centre")
    column.words("I/ PHẦN HÀNH CHÍNH", bold=True)
    column.row("1/ Họ, tên (chữ in hoa)", parts.name(case), "Tuổi", parts.age(case, rng), cut=False)
    column.row(
        "2/ Sinh ngày, tháng, năm",
        parts.born(case, "loose"),
        "3/ Nghề nghiệp",
        parts.perhaps(person.occupation, "occupation", rng, 0.95),
        cut=False,
    )
    column.row(
        "4/ Dân tộc",
        optional(person.ethnicity, "ethnicity"),
        "5/ Quốc tịch",
        parts.perhaps("Việt Nam", "nationality", rng, 0.7),
        cut=False,
    )
    column.row("6/ Nơi thường trú", parts.where(case, rng))
    column.row("7/ Nơi công tác", optional(person.workplace, "workplace"), cut=False)
    choice = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}/ {w}")
    column.row("8/ Đối tượng:", Gap(0.4), *choice.pieces(stay.payer, "after", stretch=0.3), cut=False)
    card = person.card if stay.payer == "insurance" else None
    column.row("9/ Số thẻ BHYT", Cells(card, (2, 1, 2, 10), "insurance_number", card), Gap(0.5, 1), cut=False)
    column.row(
        "Giá trị sử dụng: từ",
        parts.day_only(person.card_from if card else None, "insurance_valid_from", "dot"),
        "đến",
        parts.day_only(person.card_to if card else None, "insurance_valid_to", "dot"),
        cut=False,
    )
    column.row(*contact(case, "10/ Họ tên chồng (người nhà) khi cần báo tin", "ĐT"), cut=False)
    rule(column)
    column.words("II/ QUẢN LÝ SẢN PHỤ", bold=True)
    column.row("11/ Vào viện lúc", parts.moment(stay.admitted, "admitted_at", "g"), cut=False)
    way = routes(("Cấp cứu", "KKB", "Khoa điều trị"), "{n}/ {w}")
    column.row("12/ Trực tiếp vào:", Gap(0.4), *way.pieces(stay.route, "after", stretch=0.4), cut=False)
    column.row(
        "13/ Nơi giới thiệu: 1/ Cơ quan y tế",
        Tick(),
        Gap(0.4),
        "2/ Tự đến",
        Tick(True),
        Gap(0.4),
        "3/ Khác",
        Tick(),
        Gap(1, 1),
        cut=False,
    )
    column.row(
        "14/ Vào khoa", Fill(stay.department), "lúc", Fill(parts.moment_as(stay.admitted, "dot")), cut=False
    )
    column.row("15/ Ra viện lúc", parts.moment(stay.discharged, "discharged_at", "g"), cut=False)
    out = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{n}/ {w}")
    column.row(Gap(1), *out.pieces(stay.leaving, "after", stretch=0.4), cut=False)
    column.row(
        "16/ Tổng số ngày điều trị:",
        Fill(f"{stay.days:02d} ngày", "days_of_treatment", stay.days, 0.3),
        Gap(4, 1),
        cut=False,
    )
    rule(column)
    column.words("III/ CHẨN ĐOÁN", bold=True)
    coded(column, "17/ Nơi chuyển đến", stay.referral, "referral_diagnosis")
    column.row("18/ KKB, cấp cứu", Fill(stay.clinic[0]), Cells(None, (4,)), cut=False)
    coded(column, "19/ Khi vào khoa điều trị", stay.ward, "admission_diagnosis")
    column.row(
        "20/ Ngôi thai:",
        Fill(rng.choice(("Đầu", "Mông", None))),
        "Cách thức đẻ:",
        Fill(rng.choice(("Đẻ thường", "Mổ lấy thai", None))),
        cut=False,
    )
    coded(column, "21/ Ra viện: + Bệnh chính", stay.main, "discharge_diagnosis")
    also = ("; ".join(words for words, _ in stay.comorbid), stay.comorbid[0][1]) if stay.comorbid else None
    if also and len(stay.comorbid) > 1:
        column.row("+ Bệnh kèm theo", Fill(also[0], "comorbidity", also[0]))
    else:
        coded(column, "+ Bệnh kèm theo", also, "comorbidity")
    rule(column)
    column.words("IV/ TÌNH TRẠNG RA VIỆN", bold=True)
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{n}/ {w}")
    column.row("22/ Kết quả điều trị:", Gap(0.3), *result.pieces(stay.outcome, "after", gap=0.3), cut=False)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC",),
            slot="director_name",
            name=stay.director if rng.random() < 0.5 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        Block(
            titles=("TRƯỞNG KHOA SẢN",),
            slot="department_head",
            name=stay.head,
            prefix="Họ tên:",
            honour="BSCKI.",
        ),
        day=stay.discharged.date(),
        high=2.2,
    )


def draw_infectious(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TRUYỀN NHIỄM: every item in a box of its own."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, middle, right = column.split(1.2, 1.3, 0.95)
    ids(left, case, ("Số lưu trữ HS:", "archive_number", 0.9), ("Mã BN:", "patient_code", 0.9))
    middle.words("BỆNH ÁN TRUYỀN NHIỄM", scale=1.35, bold=True, align="centre")
    middle.words("(Mẫu 03/BV1)", scale=0.85, align="centre")
    issuer(right, case, "short", scale=0.85, align="right")
    column.join(left, middle, right)
    column.leap(0.3)
    parts.band(column, "I. THÔNG TIN HÀNH CHÍNH")
    first, second = units(case, ("Số nhà, thôn, xóm:", "Xã/phường:", "Quận/huyện:", "Tỉnh/TP:"))
    grid(
        column,
        (
            (2.2, (("Họ và tên người bệnh",), (parts.name(case),))),
            (1.2, (("Ngày sinh",), (parts.born(case, "dash"),))),
            (0.6, (("Tuổi",), (parts.age(case, rng),))),
            (0.9, (("Giới tính",), tuple(SEX.pieces(person.sex, "before")))),
        ),
        (
            (1, (("Dân tộc:", optional(person.ethnicity, "ethnicity")),)),
            (1, (("Quốc tịch:", parts.perhaps("Việt Nam", "nationality", rng, 0.8)),)),
            (1.5, (("Nghề nghiệp:", optional(person.occupation, "occupation")),)),
        ),
        (
            (1, (("Số CCCD/CMND:", parts.perhaps(person.national_id, "national_id", rng, 0.9)),)),
            (1, (("Nơi làm việc/học tập:", optional(person.workplace, "workplace")),)),
        ),
        ((1, (("Địa chỉ:",), first, second)),),
        (
            (0.8, (("Đối tượng:", parts.payer(case)),)),
            (1.6, (("Mã thẻ BHYT:", parts.spread_card(person.card)),)),
        ),
        ((1, (contact(case, "Người nhà cần báo tin:", "Số ĐT:"),)),),
    )
    column.leap(0.3)
    parts.band(column, "II. THÔNG TIN ĐIỀU TRỊ")
    days = Fill(f"{stay.days} ngày", "days_of_treatment", stay.days)
    way = routes(("Cấp cứu", "Khoa Khám bệnh", "Khoa điều trị"), "{w}")
    out = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}")
    grid(
        column,
        (
            (1.1, (("Vào viện:", parts.moment(stay.admitted, "admitted_at", "dash")),)),
            (1.5, (("Nơi vào:", *way.pieces(stay.route, "before")),)),
        ),
        (
            (1.1, (("Vào khoa:", Fill(stay.department, "department", stay.department)),)),
            (0.7, (("Giường:", optional(stay.bed, "bed")),)),
            (0.8, (("Chuyển khoa:", Fill(None)),)),
        ),
        (
            (1.1, (("Ra viện:", parts.moment(stay.discharged, "discharged_at", "dash")),)),
            (1.5, (tuple(out.pieces(stay.leaving, "before")),)),
        ),
        ((1, (("Tổng số ngày điều trị:", days),)), (1, (("Nơi chuyển đến:", Fill(None, "transfer_to")),))),
    )
    column.leap(0.3)
    parts.band(column, "III. CHẨN ĐOÁN (MÃ ICD-10)")
    ref = (stay.referral,) if stay.referral else ()
    grid(
        column,
        (
            (1, (("Tuyến dưới/nơi giới thiệu",),)),
            (2, ((parts.dx(ref, "referral_diagnosis"),),)),
            (0.5, ((parts.codes(ref, "referral_diagnosis"),),)),
        ),
        (
            (1, (("Khoa khám bệnh, cấp cứu",),)),
            (2, ((Fill(stay.clinic[0]),),)),
            (0.5, ((Fill(stay.clinic[1]),),)),
        ),
        (
            (1, (("Khi vào khoa điều trị",),)),
            (2, ((parts.dx((stay.ward,), "admission_diagnosis"),),)),
            (0.5, ((parts.codes((stay.ward,), "admission_diagnosis"),),)),
        ),
        (
            (1, (("Ra viện - Bệnh chính",),)),
            (2, ((parts.dx((stay.main,), "discharge_diagnosis"),),)),
            (0.5, ((parts.codes((stay.main,), "discharge_diagnosis"),),)),
        ),
        (
            (1, (("Bệnh kèm theo",),)),
            (2, ((parts.dx(stay.comorbid, "comorbidity"),),)),
            (0.5, ((parts.codes(stay.comorbid, "comorbidity", glue=", "),),)),
        ),
    )
    column.leap(0.3)
    parts.band(column, "IV. KẾT QUẢ ĐIỀU TRỊ")
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    grid(column, ((1, (tuple(result.pieces(stay.outcome, "before", stretch=0.4)),)),))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("LÃNH ĐẠO BỆNH VIỆN",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        Block(
            titles=("TRƯỞNG KHOA",),
            note="(Ký, ghi rõ họ tên)",
            slot="department_head",
            name=stay.head,
            honour="BSCKII",
        ),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày",
        high=2.0,
    )


def draw_ear(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TAI MŨI HỌNG: two columns of items, ringed options, drifting numbers, a closing page."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.15, 1)
    issuer(left, case, "labels")
    left.row("KHOA", optional(stay.department, "department"), "Buồng/giường", parts.room_bed(case), cut=False)
    right.words("MS: 14/BV1", align="right")
    ids(right, case, ("SỐ LƯU TRỮ:", "archive_number", 0.8), ("MÃ Y TẾ:", "patient_code", 0.8))
    column.join(left, right)
    column.words("BỆNH ÁN TAI - MŨI - HỌNG", scale=1.5, bold=True, align="centre")
    column.words("I. Hành chính", bold=True)
    column.row(
        "1. Họ và tên:",
        parts.name(case, upper=rng.random() < 0.7),
        "2. Giới:",
        *SEX_COLON.pieces(person.sex, "ring"),
        cut=False,
    )
    digits = person.birth.strftime("%d%m%Y") if not person.year_only else f"    {person.birth.year}"
    value = str(person.birth.year) if person.year_only else person.birth.isoformat()
    column.row(
        "3. Ngày sinh:",
        Cells(digits, (2, 2, 4), "date_of_birth", value),
        Gap(1),
        "Tuổi:",
        parts.age(case, rng),
        "4. Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        cut=False,
    )
    column.row(
        "5. Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        "6. Nơi làm việc:",
        optional(person.workplace, "workplace"),
        cut=False,
    )
    for place, row in enumerate(
        units(case, ("Số nhà, thôn/xóm:", "Xã (P, TT):", "Huyện (TP, TX):", "Tỉnh:"))
    ):
        column.row("7. Địa chỉ -" if place == 0 else Gap(2), *row, cut=False)
    choice = payers(("BHYT", "Thu phí", "Miễn phí", "Khác"), "{n}- {w}")
    column.row("8. Đối tượng:", *choice.pieces(stay.payer, "ring", gap=0.8), Gap(1, 1), cut=False)
    card = person.card if stay.payer == "insurance" else None
    column.row(
        "9. Thẻ BHYT số:",
        parts.spread_card(card, "wide"),
        "hạn đến:",
        parts.day_only(person.card_to if card else None, "insurance_valid_to", "slash"),
        cut=False,
    )
    column.row(*contact(case, "10. Khi cần báo tin cho:", "SĐT:"), cut=False)
    rule(column, wide=5)
    one, two = column.split(1, 1, gap=1.2)
    one.words("II. Quản lý người bệnh", bold=True)
    one.row("11. Vào viện:", parts.moment(stay.admitted, "admitted_at", "dot"), cut=False)
    one.row("12. Trực tiếp vào:", cut=False)
    one.row(
        *routes(("Cấp cứu", "Khoa KB", "Khoa ĐTr"), "{n}- {w}").pieces(stay.route, "ring", gap=0.5), cut=False
    )
    one.row("13. Chuyển khoa:", Fill(None), cut=False)
    one.row("14. Chuyển viện đến:", Fill(None, "transfer_to"), cut=False)
    one.row("15. Ra viện:", parts.moment(stay.discharged, "discharged_at", "dot"), cut=False)
    out = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{n}- {w}")
    one.row(*out.pieces(stay.leaving, "ring", gap=0.4), cut=False)
    one.row("16. Số ngày ĐTr:", Fill(str(stay.days), "days_of_treatment", stay.days), cut=False)
    two.words("III. Chẩn đoán", bold=True)
    coded(two, "17. Nơi chuyển đến:", stay.referral, "referral_diagnosis", cells=False)
    two.row("18. KKB, Cấp cứu:", Fill(stay.clinic[0]))
    coded(two, "19. Vào khoa điều trị:", stay.ward, "admission_diagnosis", cells=False)
    two.row("+ Phẫu thuật", Tick(), Gap(0.6), "+ Thủ thuật", Tick(rng.random() < 0.4), cut=False)
    two.row("20. Số ngày điều trị sau mổ:", Fill(None), cut=False)
    two.row("21. Ra viện:", cut=False)
    coded(two, "- Bệnh chính:", stay.main, "discharge_diagnosis", cells=False)
    two.row("- Bệnh kèm theo:", parts.dx(stay.comorbid, "comorbidity"))
    top = max(two.y, one.y)
    x = (one.x + one.width + two.x) / 2
    column.sheet.draw.line((x, column.y, x, top), fill=(0, 0, 0), width=3)
    column.join(one, two)
    rule(column, wide=5)
    column.words("IV. Tình trạng ra viện", bold=True)
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{n}- {w}")
    column.row("22. Kết quả:", Gap(0.3), *result.pieces(stay.outcome, "ring", gap=0.7), cut=False)
    empty_death(column, 23)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ tên"),
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            prefix="Họ tên",
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead="Ngày",
        high=1.8,
    )
    if rng.random() < 0.6:
        draw_summing(desk, desk.page(), case)


def draw_summing(desk: Desk, column: Column, case: Case) -> None:
    """Draw TỔNG KẾT BỆNH ÁN as lettered items."""
    rng, stay = desk.rng, case.stay
    column.words("PHẦN C: TỔNG KẾT BỆNH ÁN", scale=1.2, bold=True, align="centre")
    course = rng.choice(COURSES).format(days=rng.randint(2, 9), complaint=stay.complaint.lower())
    column.row("a) Diễn biến lâm sàng:", Fill(course))
    column.blank(1)
    column.row("b) Tóm tắt kết quả cận lâm sàng:", optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row("c) Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    column.row("d) Tình trạng lúc ra viện:", Fill(rng.choice(CONDITIONS)))
    column.row("đ) Hướng điều trị tiếp theo:", parts.perhaps(rng.choice(NEXT), "next_treatment", rng))
    column.blank(1)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Người giao hồ sơ",), slot=None, signed=False),
        Block(titles=("Người nhận hồ sơ",), slot=None, signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )
