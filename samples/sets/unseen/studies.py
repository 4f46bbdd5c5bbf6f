"""PHIẾU KẾT QUẢ of studies: with pictures, as a slip."""

from samples.forms.common import optional
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Span
from samples.sets.parts import frames, written
from samples.sets.parts.chart_rows import SEX
from samples.sets.parts.frames import grid, page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.unseen.heads import head_line
from samples.stays import Case
from samples.tables.phrases import STUDIES

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
            (1.6, (("Họ tên BN:", written.name(case)),)),
            (0.6, (("Tuổi:", written.age(case, rng)),)),
            (0.7, (("Giới:", written.sex(case)),)),
        ),
        ((1, (("Địa chỉ:", written.where(case, rng)),)),),
        (
            (1, (("Khoa:", optional(stay.department, "department")),)),
            (0.6, (("Giường:", written.perhaps(stay.bed, "bed", rng)),)),
            (1, (("Mã BN:", optional(stay.patient_code, "patient_code")),)),
        ),
        ((1, (("Chẩn đoán lâm sàng:", written.dx((stay.ward,), "admission_diagnosis")),)),),
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
        written.name(case, upper=rng.random() < 0.6),
        *SEX.pieces(case.person.sex, "after", gap=0.2),
        "SN:",
        Fill(str(case.person.birth.year), "date_of_birth", str(case.person.birth.year), 0.3),
        cut=False,
    )
    column.row("Chỗ ở:", written.where(case, rng))
    column.row(
        "BHYT:", written.spread_card(case.person.card, "wide"), "Khoa/giường:", _ward_bed(case), cut=False
    )
    column.row("CĐ:", written.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"))
    column.row("I. YÊU CẦU:", Fill(study))
    rule(column, wide=4)
    column.words("II. KẾT QUẢ", bold=True)
    for finding in findings:
        column.row(Fill(finding))
    column.row("III. KẾT LUẬN:", Fill(conclusion))
    column.row("IV. LỜI DẶN:", written.perhaps("Đối chiếu lâm sàng", "advice", rng, 0.5))
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
    frames.trim(desk, column)


def _ward_bed(case: Case) -> Fill:
    ward, bed = case.stay.department, case.stay.bed
    text = f"{ward} / {bed}"
    return Fill(
        text,
        spans=(Span(0, len(ward), "department", ward), Span(len(text) - len(bed), len(text), "bed", bed)),
    )
