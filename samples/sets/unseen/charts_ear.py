"""BỆNH ÁN TAI MŨI HỌNG with its closing page."""

from samples.forms.common import optional
from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts import written
from samples.sets.parts.chart_rows import (
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
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, COURSES, LAB_SUMMARIES, NEXT


def draw_ear(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TAI MŨI HỌNG: two columns of items, ringed options, drifting numbers, a closing page."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.15, 1)
    issuer(left, case, "labels")
    left.row(
        "KHOA", optional(stay.department, "department"), "Buồng/giường", written.room_bed(case), cut=False
    )
    right.words("MS: 14/BV1", align="right")
    ids(right, case, ("SỐ LƯU TRỮ:", "archive_number", 0.8), ("MÃ Y TẾ:", "patient_code", 0.8))
    column.join(left, right)
    column.words("BỆNH ÁN TAI - MŨI - HỌNG", scale=1.5, bold=True, align="centre")
    column.words("I. Hành chính", bold=True)
    column.row(
        "1. Họ và tên:",
        written.name(case, upper=rng.random() < 0.7),
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
        written.age(case, rng),
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
        written.spread_card(card, "wide"),
        "hạn đến:",
        written.day_only(person.card_to if card else None, "insurance_valid_to", "slash"),
        cut=False,
    )
    column.row(*contact(case, "10. Khi cần báo tin cho:", "SĐT:"), cut=False)
    rule(column, wide=5)
    one, two = column.split(1, 1, gap=1.2)
    one.words("II. Quản lý người bệnh", bold=True)
    one.row("11. Vào viện:", written.moment(stay.admitted, "admitted_at", "dot"), cut=False)
    one.row("12. Trực tiếp vào:", cut=False)
    one.row(
        *routes(("Cấp cứu", "Khoa KB", "Khoa ĐTr"), "{n}- {w}").pieces(stay.route, "ring", gap=0.5), cut=False
    )
    one.row("13. Chuyển khoa:", Fill(None), cut=False)
    one.row("14. Chuyển viện đến:", Fill(None, "transfer_to"), cut=False)
    one.row("15. Ra viện:", written.moment(stay.discharged, "discharged_at", "dot"), cut=False)
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
    two.row("- Bệnh kèm theo:", written.dx(stay.comorbid, "comorbidity"))
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
    column.row("đ) Hướng điều trị tiếp theo:", written.perhaps(rng.choice(NEXT), "next_treatment", rng))
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
