"""BỆNH ÁN of a commune station and of a hospital's computer."""

from samples.forms.common import optional
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts import frames, issuers, written
from samples.sets.parts.chart_rows import contact, ids, outcomes, units
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case
from samples.tables.phrases import COURSES, GENERAL, HISTORIES, NEXT


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
    column.row("a. Họ và tên bệnh nhân:", written.name(case, upper=rng.random() < 0.6), cut=False)
    column.row(
        "b. Ngày sinh:",
        written.born(case, "loose"),
        "Tuổi:",
        written.age(case, rng, unit=" tuổi"),
        "Phái:",
        written.sex(case),
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
        written.spread_card(person.card, "whole"),
        "có giá trị đến",
        written.day_only(person.card_to if person.card else None, "insurance_valid_to", "slash"),
        cut=False,
    )
    column.row(*contact(case, "e. Người nhà:", "Số máy:"), cut=False)
    column.row("g. Đến trạm lúc:", written.moment(stay.admitted, "admitted_at", "words"), cut=False)
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
    column.row("- Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("- Xử trí:", Fill(stay.method))
    column.words("PHẦN III - KẾT THÚC ĐIỀU TRỊ", bold=True)
    column.row("- Ra trạm:", written.moment(stay.discharged, "discharged_at", "words"), cut=False)
    column.row(
        "- Số ngày điều trị:", Fill(str(stay.days), "days_of_treatment", stay.days, 0.3), Gap(4, 1), cut=False
    )
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    column.row("- Kết quả:", *result.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1), cut=False)
    column.row("- Hướng điều trị tiếp:", written.perhaps(rng.choice(NEXT), "next_treatment", rng))
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
    issuers.ward_line(left, case, upper=True)
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
        ("Họ và tên", written.name(case)),
        ("Ngày sinh", written.born(case, "slash")),
        ("Giới tính", written.sex(case)),
        ("Dân tộc", optional(person.ethnicity, "ethnicity")),
        ("Nghề nghiệp", optional(person.occupation, "occupation")),
        ("Số CCCD", optional(person.national_id, "national_id")),
    )
    _pairs(
        two,
        ("Tuổi", written.age(case, rng, unit=" tuổi")),
        ("Quốc tịch", optional("Việt Nam", "nationality")),
        ("Đối tượng", written.payer(case)),
        ("Số thẻ BHYT", written.spread_card(person.card, "whole")),
        ("Giá trị thẻ", written.valid_range(person, " đến ")),
        ("Nơi làm việc", optional(person.workplace, "workplace")),
    )
    column.join(one, two)
    column.row("Địa chỉ:", written.where(case, rng))
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
        ("Vào viện", written.moment(stay.admitted, "admitted_at", "print")),
        ("Trực tiếp vào", Fill(way, "admission_route", stay.route)),
        ("Giường", optional(stay.bed, "bed")),
    )
    _pairs(
        two,
        ("Ra viện", written.moment(stay.discharged, "discharged_at", "print")),
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
            column.row(label, written.dx(found, slot, "{1}: {0}"))
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
    frames.small_print(column, f"In lúc {written.moment_as(stay.discharged, 'seconds')} - Trang 1/1")


def _pairs(column: Column, *rows: tuple[str, Fill]) -> None:
    for label, fill in rows:
        column.row(f"{label}:", fill, cut=False)
