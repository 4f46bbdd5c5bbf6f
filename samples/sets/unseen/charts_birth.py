"""BỆNH ÁN SẢN KHOA in a print of its own."""

from samples.forms.common import optional
from samples.kit.boxes import Cells, Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts import issuers, written
from samples.sets.parts.chart_rows import (
    coded,
    contact,
    ids,
    leavings,
    outcomes,
    payers,
    routes,
)
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_san(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN SẢN KHOA: whole-width rows numbered `1/`, no slot for the sex."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.5, 1)
    issuer(left, case, "stack", scale=0.95)
    issuers.ward_line(left, case)
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
    column.row("1/ Họ, tên (chữ in hoa)", written.name(case), "Tuổi", written.age(case, rng), cut=False)
    column.row(
        "2/ Sinh ngày, tháng, năm",
        written.born(case, "loose"),
        "3/ Nghề nghiệp",
        written.perhaps(person.occupation, "occupation", rng, 0.95),
        cut=False,
    )
    column.row(
        "4/ Dân tộc",
        optional(person.ethnicity, "ethnicity"),
        "5/ Quốc tịch",
        written.perhaps("Việt Nam", "nationality", rng, 0.7),
        cut=False,
    )
    column.row("6/ Nơi thường trú", written.where(case, rng))
    column.row("7/ Nơi công tác", optional(person.workplace, "workplace"), cut=False)
    choice = payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}/ {w}")
    column.row("8/ Đối tượng:", Gap(0.4), *choice.pieces(stay.payer, "after", stretch=0.3), cut=False)
    card = person.card if stay.payer == "insurance" else None
    column.row("9/ Số thẻ BHYT", Cells(card, (2, 1, 2, 10), "insurance_number", card), Gap(0.5, 1), cut=False)
    column.row(
        "Giá trị sử dụng: từ",
        written.day_only(person.card_from if card else None, "insurance_valid_from", "dot"),
        "đến",
        written.day_only(person.card_to if card else None, "insurance_valid_to", "dot"),
        cut=False,
    )
    column.row(*contact(case, "10/ Họ tên chồng (người nhà) khi cần báo tin", "ĐT"), cut=False)
    rule(column)
    column.words("II/ QUẢN LÝ SẢN PHỤ", bold=True)
    column.row("11/ Vào viện lúc", written.moment(stay.admitted, "admitted_at", "g"), cut=False)
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
        "14/ Vào khoa", Fill(stay.department), "lúc", Fill(written.moment_as(stay.admitted, "dot")), cut=False
    )
    column.row("15/ Ra viện lúc", written.moment(stay.discharged, "discharged_at", "g"), cut=False)
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
