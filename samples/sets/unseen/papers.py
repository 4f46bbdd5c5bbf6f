"""PHIẾU PHẪU THUẬT, TÓM TẮT HỒ SƠ BỆNH ÁN, PHIẾU CAM KẾT."""

from dataclasses import replace
from datetime import timedelta

from samples.forms.common import optional
from samples.forms.pieces import motto
from samples.forms.surgery_report import STEPS
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.parts import written
from samples.sets.parts.chart_rows import SEX, contact, outcomes
from samples.sets.parts.frames import grid, page_of
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.unseen.heads import head_line
from samples.stays import Case
from samples.tables.phrases import COURSES, LAB_SUMMARIES, NEXT, OPERATIONS, SIGNS


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT: boxed team and times, account in numbered steps."""
    column, rng = page_of(desk), desk.rng
    stay, person = case.stay, case.person
    left, right = column.split(1.2, 1)
    issuer(left, case, "short")
    left.row("KHOA:", optional(stay.department, "department"), cut=False)
    right.words("MS 06/BV2", align="right")
    right.row("Số bệnh án lưu trữ:", written.perhaps(stay.archive_number, "archive_number", rng), cut=False)
    column.join(left, right)
    column.words("PHIẾU PHẪU THUẬT, THỦ THUẬT", scale=1.45, bold=True, align="centre")
    column.leap(0.2)
    column.row(
        "Họ và tên NB:",
        written.name(case),
        "Ngày sinh:",
        written.born(case, "loose"),
        "Giới:",
        written.sex(case),
        cut=False,
    )
    column.row(
        "Giường:",
        optional(stay.bed, "bed"),
        "Ngày vào viện:",
        written.day_only(stay.admitted.date(), "admitted_at", "slash"),
        cut=False,
    )
    operation, narcosis, method = rng.choice(OPERATIONS)
    at = stay.admitted + timedelta(hours=rng.randint(4, 40))
    doctor = f"{stay.doctor_title} {stay.doctor}"
    grid(
        column,
        (
            (1, (("Bắt đầu:", Fill(written.moment_as(at, "dash"), leader="none")),)),
            (1, (("Kết thúc:", Fill(written.moment_as(at + timedelta(minutes=75), "dash"), leader="none")),)),
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
    one.row("Họ và tên:", written.name(case), cut=False)
    two.row("Sinh ngày:", written.born(case, "words"), cut=False)
    one.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.5), Gap(1, 1), cut=False)
    two.row("Dân tộc:", optional(person.ethnicity, "ethnicity"), cut=False)
    one.row("CCCD/HC:", optional(person.national_id, "national_id"), cut=False)
    two.row("BHYT:", written.spread_card(person.card), cut=False)
    one.row("Nghề nghiệp:", optional(person.occupation, "occupation"), cut=False)
    two.row("Mã NB:", optional(stay.patient_code, "patient_code"), cut=False)
    column.join(one, two)
    column.row("Nơi cư trú:", written.where(case, rng))
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
        written.day_only(stay.admitted.date(), "admitted_at", "loose"),
        "ra viện ngày",
        written.day_only(stay.discharged.date(), "discharged_at", "loose"),
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
            (2.5, ((_bare(written.dx((stay.ward,), "admission_diagnosis")),),)),
            (0.6, ((_bare(written.codes((stay.ward,), "admission_diagnosis")),),)),
        ),
        (
            (1, (("Khi ra viện: bệnh chính",),)),
            (2.5, ((_bare(written.dx((stay.main,), "discharge_diagnosis")),),)),
            (0.6, ((_bare(written.codes((stay.main,), "discharge_diagnosis")),),)),
        ),
        (
            (1, (("Bệnh kèm theo",),)),
            (2.5, ((_bare(written.dx(stay.comorbid, "comorbidity")),),)),
            (0.6, ((_bare(written.codes(stay.comorbid, "comorbidity")),),)),
        ),
    )
    column.words("IV. TÓM TẮT", bold=True)
    course = rng.choice(COURSES).format(days=rng.randint(1, 9), complaint=stay.complaint.lower())
    column.row("1. Quá trình bệnh lý:", Fill(course))
    column.row("2. Dấu hiệu lâm sàng chính:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row(
        "3. Kết quả xét nghiệm, CLS chính:", written.perhaps(rng.choice(LAB_SUMMARIES), "lab_summary", rng)
    )
    column.row("4. PP điều trị:", optional(stay.method, "treatment_method"))
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    column.row("5. Kết quả:", *result.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1), cut=False)
    column.row("6. Hướng điều trị tiếp theo:", written.perhaps(rng.choice(NEXT), "next_treatment", rng))
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
        written.name(case),
        "Sinh năm:",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        "Giới:",
        written.sex(case),
        cut=False,
    )
    column.row(
        "CCCD số:",
        written.perhaps(person.national_id, "national_id", rng, 0.9),
        "Số vào viện:",
        optional(stay.admission_number, "admission_number"),
        cut=False,
    )
    column.row("Hiện ở:", written.where(case, rng))
    column.row(
        "Đang điều trị tại khoa",
        optional(stay.department, "department"),
        "giường",
        written.perhaps(stay.bed, "bed", rng),
        cut=False,
    )
    column.row(*contact(case, "Người đại diện:", "Số ĐT:"), cut=False)
    column.row("Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis"))
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
