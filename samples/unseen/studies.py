"""Imaging, surgery, summary and consent in other prints."""

from dataclasses import replace
from datetime import timedelta

from samples.forms.common import optional
from samples.forms.pieces import motto
from samples.forms.surgery_report import STEPS
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Span
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import COURSES, LAB_SUMMARIES, NEXT, OPERATIONS, SIGNS, STUDIES
from samples.unseen import parts
from samples.unseen.chart_parts import SEX, contact, outcomes
from samples.unseen.parts import Block, grid, issuer, page_of, rule, sign_off
from samples.unseen.ward import head_line

NAMES = {
    "SIÊU ÂM": ("PHIẾU KẾT QUẢ SIÊU ÂM", "Bác sĩ siêu âm"),
    "CHIẾU/ CHỤP X-QUANG": ("PHIẾU CHỤP X-QUANG", "Bác sĩ đọc phim"),
    "ĐIỆN TIM": ("PHIẾU GHI ĐIỆN TIM", "Bác sĩ đọc kết quả"),
    "NỘI SOI": ("KẾT QUẢ NỘI SOI TIÊU HÓA", "Bác sĩ nội soi"),
    "CHỤP CẮT LỚP VI TÍNH": ("PHIẾU CHỤP CẮT LỚP VI TÍNH (CT)", "Bác sĩ chẩn đoán hình ảnh"),
}


def draw_picture(desk: Desk, case: Case) -> None:
    """Draw a report with two grey pictures at the right of the description."""
    column, rng = page_of(desk, leader="none"), desk.rng
    stay = case.stay
    study, kind, findings, conclusion = rng.choice(
        [one for one in STUDIES if one[1] in {"SIÊU ÂM", "NỘI SOI"}]
    )
    title, doctor = NAMES[kind]
    issuer(column, case, "letter", align="centre")
    rule(column, wide=4)
    column.words(title, scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    grid(
        column,
        (
            (1.6, (("Họ tên BN:", parts.name(case)),)),
            (0.6, (("Tuổi:", parts.age(case, rng)),)),
            (0.7, (("Giới:", parts.sex(case)),)),
        ),
        ((1, (("Địa chỉ:", parts.where(case, rng)),)),),
        (
            (1, (("Khoa:", optional(stay.department, "department")),)),
            (0.6, (("Giường:", parts.perhaps(stay.bed, "bed", rng)),)),
            (1, (("Mã BN:", optional(stay.patient_code, "patient_code")),)),
        ),
        ((1, (("Chẩn đoán lâm sàng:", parts.dx((stay.ward,), "admission_diagnosis")),)),),
        ((1, (("Chỉ định:", Fill(study)),)), (1, (("BS chỉ định:", Fill(f"BS. {stay.head}")),))),
    )
    column.leap(0.4)
    left, right = column.split(2, 1)
    left.words("MÔ TẢ HÌNH ẢNH", bold=True)
    for finding in findings:
        left.row(Fill(f"- {finding}"))
    for _ in range(2):
        box = (right.x, right.y + 20, right.x + right.width, right.y + 20 + right.width * 0.72)
        right.sheet.draw.rectangle(box, fill=(35, 35, 38))
        middle, low = right.x + right.width / 2, box[3]
        right.sheet.draw.pieslice(
            (middle - 210, box[1] - 150, middle + 210, low - 20), 50, 130, fill=(120, 120, 125)
        )
        right.y = low + 10
    column.join(left, right)
    column.leap(0.3)
    column.row("KẾT LUẬN:", Fill(conclusion))
    column.row("Đề nghị:", Fill(None))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), slot=None),
        Block(titles=(doctor,), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead="Ngày",
    )


def draw_slip(desk: Desk, case: Case) -> None:
    """Draw a slip of request and result, request above a rule, numbered parts."""
    column, rng = page_of(desk), desk.rng
    stay = case.stay
    study, kind, findings, conclusion = rng.choice(
        [one for one in STUDIES if one[1] not in {"SIÊU ÂM", "NỘI SOI"}]
    )
    title, doctor = NAMES[kind]
    head_line(column, case, title)
    column.row(
        "Họ, tên:",
        parts.name(case, upper=rng.random() < 0.6),
        *SEX.pieces(case.person.sex, "after", gap=0.2),
        "SN:",
        Fill(str(case.person.birth.year), "date_of_birth", str(case.person.birth.year), 0.3),
        cut=False,
    )
    column.row("Chỗ ở:", parts.where(case, rng))
    column.row(
        "BHYT:", parts.spread_card(case.person.card, "wide"), "Khoa/giường:", _ward_bed(case), cut=False
    )
    column.row("CĐ:", parts.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("I. YÊU CẦU:", Fill(study))
    rule(column, wide=4)
    column.words("II. KẾT QUẢ", bold=True)
    for finding in findings:
        column.row(Fill(finding))
    column.row("III. KẾT LUẬN:", Fill(conclusion))
    column.row("IV. LỜI DẶN:", parts.perhaps("Đối chiếu lâm sàng", "advice", rng, 0.5))
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), slot=None, signed=False),
        Block(
            titles=(doctor.upper(),),
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.8 else None,
            prefix="Họ tên:",
        ),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
    )
    parts.trim(desk, column)


def _ward_bed(case: Case) -> Fill:
    ward, bed = case.stay.department, case.stay.bed
    text = f"{ward} / {bed}"
    return Fill(
        text,
        spans=(Span(0, len(ward), "department", ward), Span(len(text) - len(bed), len(text), "bed", bed)),
    )


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT: boxed team and times, account in numbered steps."""
    column, rng = page_of(desk), desk.rng
    stay, person = case.stay, case.person
    left, right = column.split(1.2, 1)
    issuer(left, case, "short")
    left.row("KHOA:", optional(stay.department, "department"), cut=False)
    right.words("MS 06/BV2", align="right")
    right.row("Số bệnh án lưu trữ:", parts.perhaps(stay.archive_number, "archive_number", rng), cut=False)
    column.join(left, right)
    column.words("PHIẾU PHẪU THUẬT, THỦ THUẬT", scale=1.45, bold=True, align="centre")
    column.leap(0.2)
    column.row(
        "Họ và tên NB:",
        parts.name(case),
        "Ngày sinh:",
        parts.born(case, "loose"),
        "Giới:",
        parts.sex(case),
        cut=False,
    )
    column.row(
        "Giường:",
        optional(stay.bed, "bed"),
        "Ngày vào viện:",
        parts.day_only(stay.admitted.date(), "admitted_at", "slash"),
        cut=False,
    )
    operation, narcosis, method = rng.choice(OPERATIONS)
    at = stay.admitted + timedelta(hours=rng.randint(4, 40))
    doctor = f"{stay.doctor_title} {stay.doctor}"
    grid(
        column,
        (
            (1, (("Bắt đầu:", Fill(parts.moment_as(at, "dash"), leader="none")),)),
            (1, (("Kết thúc:", Fill(parts.moment_as(at + timedelta(minutes=75), "dash"), leader="none")),)),
        ),
        ((1, (("Chẩn đoán trước mổ:", Fill(stay.ward[0], leader="none")),)),),
        ((1, (("Chẩn đoán sau mổ:", Fill(stay.main[0], leader="none")),)),),
        (
            (1.4, (("Phương pháp:", Fill(f"{operation} ({method})", leader="none")),)),
            (1, (("Vô cảm:", Fill(narcosis, leader="none")),)),
        ),
        (
            (1, (("Phẫu thuật viên chính:", Fill(doctor, leader="none")),)),
            (1, (("BS gây mê:", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}", leader="none")),)),
        ),
    )
    column.leap(0.3)
    column.words("Cách thức phẫu thuật:", bold=True)
    for place, step in enumerate(STEPS[: rng.randint(4, 6)], start=1):
        column.row(Fill(f"{place}. {step}"))
    column.blank(1)
    column.row("Tai biến:", Fill(None), cut=False)
    column.leap(0.4)
    del person
    sign_off(
        desk,
        column,
        Block(titles=("ĐIỀU DƯỠNG DỤNG CỤ",), slot=None),
        Block(
            titles=("PHẪU THUẬT VIÊN CHÍNH",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title
        ),
        day=at.date(),
        over="top",
        lead="Ngày",
        style="slash",
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw BẢN TÓM TẮT HỒ SƠ BỆNH ÁN: Roman parts, two-column person, diagnosis in a table."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.1)
    issuer(left, case, "stack", align="centre")
    motto(right)
    column.join(left, right)
    column.leap(0.4)
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.55, bold=True, align="centre")
    column.words("(Cấp theo đề nghị của người bệnh)", scale=0.9, align="centre")
    column.words("I. NGƯỜI BỆNH", bold=True)
    one, two = column.split(1.15, 1, gap=1.0)
    one.row("Họ và tên:", parts.name(case), cut=False)
    two.row("Sinh ngày:", parts.born(case, "words"), cut=False)
    one.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.5), Gap(1, 1), cut=False)
    two.row("Dân tộc:", optional(person.ethnicity, "ethnicity"), cut=False)
    one.row("CCCD/HC:", optional(person.national_id, "national_id"), cut=False)
    two.row("BHYT:", parts.spread_card(person.card), cut=False)
    one.row("Nghề nghiệp:", optional(person.occupation, "occupation"), cut=False)
    two.row("Mã NB:", optional(stay.patient_code, "patient_code"), cut=False)
    column.join(one, two)
    column.row("Nơi cư trú:", parts.where(case, rng))
    column.words("II. ĐỢT ĐIỀU TRỊ", bold=True)
    column.row(
        "Khoa:",
        optional(stay.department, "department"),
        "Số vào viện:",
        optional(stay.admission_number, "admission_number"),
        cut=False,
    )
    column.row(
        "Vào viện ngày",
        parts.day_only(stay.admitted.date(), "admitted_at", "loose"),
        "ra viện ngày",
        parts.day_only(stay.discharged.date(), "discharged_at", "loose"),
        "số ngày điều trị",
        Fill(str(stay.days), "days_of_treatment", stay.days, 0.2),
        cut=False,
    )
    column.row("Lý do vào viện:", Fill(stay.complaint), cut=False)
    column.words("III. CHẨN ĐOÁN", bold=True)
    grid(
        column,
        (
            (1, (("Khi vào viện",),)),
            (2.5, ((_bare(parts.dx((stay.ward,), "admission_diagnosis")),),)),
            (0.6, ((_bare(parts.codes((stay.ward,), "admission_diagnosis")),),)),
        ),
        (
            (1, (("Khi ra viện: bệnh chính",),)),
            (2.5, ((_bare(parts.dx((stay.main,), "discharge_diagnosis")),),)),
            (0.6, ((_bare(parts.codes((stay.main,), "discharge_diagnosis")),),)),
        ),
        (
            (1, (("Bệnh kèm theo",),)),
            (2.5, ((_bare(parts.dx(stay.comorbid, "comorbidity")),),)),
            (0.6, ((_bare(parts.codes(stay.comorbid, "comorbidity")),),)),
        ),
    )
    column.words("IV. TÓM TẮT", bold=True)
    course = rng.choice(COURSES).format(days=rng.randint(1, 9), complaint=stay.complaint.lower())
    column.row("1. Quá trình bệnh lý:", Fill(course))
    column.row("2. Dấu hiệu lâm sàng chính:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row(
        "3. Kết quả xét nghiệm, CLS chính:", parts.perhaps(rng.choice(LAB_SUMMARIES), "lab_summary", rng)
    )
    column.row("4. PP điều trị:", optional(stay.method, "treatment_method"))
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    column.row("5. Kết quả:", *result.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1), cut=False)
    column.row("6. Hướng điều trị tiếp theo:", parts.perhaps(rng.choice(NEXT), "next_treatment", rng))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head),
        Block(titles=("THỦ TRƯỞNG CƠ SỞ KCB",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )


def _bare(fill: Fill) -> Fill:
    return replace(fill, leader="none")


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CAM KẾT of anaesthesia and surgery with a table of risks, signed by three."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    head_line(column, case, "PHIẾU CAM KẾT ĐỒNG Ý PHẪU THUẬT, THỦ THUẬT")
    column.row(
        "Người bệnh:",
        parts.name(case),
        "Sinh năm:",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        "Giới:",
        parts.sex(case),
        cut=False,
    )
    column.row(
        "CCCD số:",
        parts.perhaps(person.national_id, "national_id", rng, 0.9),
        "Số vào viện:",
        optional(stay.admission_number, "admission_number"),
        cut=False,
    )
    column.row("Hiện ở:", parts.where(case, rng))
    column.row(
        "Đang điều trị tại khoa",
        optional(stay.department, "department"),
        "giường",
        parts.perhaps(stay.bed, "bed", rng),
        cut=False,
    )
    column.row(*contact(case, "Người đại diện:", "Số ĐT:"), cut=False)
    column.row("Chẩn đoán:", parts.dx((stay.ward,), "admission_diagnosis"))
    column.row("Phương pháp dự kiến:", Fill(rng.choice(OPERATIONS)[0]))
    column.leap(0.3)
    heads = (
        Head(title="Nội dung đã được giải thích", share=3, printed=True),
        Head(title="Ý kiến", share=0.8, align="centre"),
    )
    told = (
        "Tình trạng bệnh và lý do phải phẫu thuật",
        "Các nguy cơ có thể xảy ra khi gây mê",
        "Khả năng phải truyền máu",
        "Chi phí dự kiến",
    )
    table(column, heads, [(words, "Đồng ý") for words in told], look=TableLook(scale=0.95))
    column.leap(0.3)
    column.words(
        "Tôi đã được bác sĩ giải thích đầy đủ, đã hiểu và tự nguyện đồng ý thực hiện. Nếu xảy ra tai biến "
        "ngoài ý muốn, tôi và gia đình không có khiếu nại gì."
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh",), note="(Ký, ghi rõ họ tên)", slot=None),
        Block(titles=("Người đại diện",), note="(Ký, ghi rõ họ tên)", slot=None),
        Block(
            titles=("Bác sĩ giải thích",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        over="top",
        lead="Ngày",
    )
