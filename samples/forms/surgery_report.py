"""PHIẾU PHẪU THUẬT / THỦ THUẬT."""

from datetime import datetime, timedelta
from functools import partial

from models.vocabulary import Form
from samples.forms.common import diagnosis_fill, moment_pieces
from samples.forms.sheets import SheetPrint, patient_rows, sheet_head
from samples.forms.signing import Signer, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Piece
from samples.layouts import Print, layouts
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import OPERATIONS

STEPS = (
    "Sát trùng, trải toan vô khuẩn.",
    "Rạch da theo đường mổ dài khoảng 5 cm.",
    "Bộc lộ phẫu trường, cầm máu.",
    "Xử trí tổn thương, kiểm tra không chảy máu.",
    "Đặt dẫn lưu, đóng các lớp theo giải phẫu.",
    "Người bệnh tỉnh, chuyển hồi tỉnh.",
)
WORDS = ("giờ", "phút, ngày", "tháng", "năm")


def draw_surgery(desk: Desk, case: Case, *, form: SheetPrint, dash: str = "- ", diagram: bool = True) -> None:
    """Draw one page: head, patient, operation, team, account."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    sheet_head(desk, column, case, form)
    patient_rows(desk, column, case, form)
    operation, narcosis, method = rng.choice(OPERATIONS)
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    column.row(f"{dash}Vào viện lúc:", *moment_pieces(stay.admitted, "admitted_at", words=WORDS), cut=False)
    column.row(f"{dash}Phẫu thuật/thủ thuật lúc:", *_plain_moment(at), cut=False)
    before = diagnosis_fill((stay.ward,), "before", "bare").text
    column.row(f"{dash}Trước phẫu thuật/thủ thuật:", Fill(before))
    column.row(f"{dash}Sau phẫu thuật/thủ thuật:", Fill(stay.main[0]))
    column.row(f"{dash}Phương pháp phẫu thuật/thủ thuật:", Fill(f"{operation} ({method})"))
    column.row(
        f"{dash}Loại phẫu thuật/thủ thuật:",
        Fill(rng.choice(("Loại I", "Loại II", "Loại III"))),
        "Phương pháp vô cảm:",
        Fill(narcosis),
        cut=False,
    )
    column.row(f"{dash}Bác sĩ phẫu thuật/thủ thuật:", Fill(f"{stay.doctor_title} {stay.doctor}"), cut=False)
    column.row(f"{dash}Bác sĩ gây mê hồi sức:", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}"), cut=False)
    _account(desk, column, diagram)
    column.leap(0.4)
    sign(
        desk,
        column,
        Signer(title=" ", slot=None, name=None),
        Signer(
            title="PHẪU THUẬT/THỦ THUẬT VIÊN",
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.8 else None,
            prefix="Họ tên:" if diagram else "",
            title_of_name=stay.doctor_title,
            day=at.date(),
            dated=True,
        ),
    )


def _plain_moment(at: datetime) -> list[Piece]:
    words = f"{at.hour} giờ {at.minute:02d} phút, ngày {at.day:02d} tháng {at.month:02d} năm {at.year}"
    return [Fill(words)]


def _account(desk: Desk, column: Column, diagram: bool) -> None:  # noqa: FBT001
    rng = desk.rng
    steps = STEPS[: rng.randint(4, len(STEPS))]
    if not diagram:
        column.words("TRÌNH TỰ PHẪU THUẬT/THỦ THUẬT", bold=True, align="centre")
        for step in steps:
            column.row(Fill(f"- {step}"))
        column.blank(2)
        return
    left, right = column.split(1, 1.4)
    left.words("LƯỢC ĐỒ PHẪU THUẬT/THỦ THUẬT", bold=True, align="centre")
    right.words("TRÌNH TỰ PHẪU THUẬT/THỦ THUẬT", bold=True, align="centre")
    cx, cy = left.x + left.width / 2, left.y + 260
    column.sheet.draw.ellipse((cx - 160, cy - 220, cx + 160, cy + 220), outline=desk.style.value_ink, width=4)
    column.sheet.draw.line((cx + 30, cy, cx + 110, cy + 90), fill=desk.style.value_ink, width=5)
    left.y = cy + 240
    for step in steps:
        right.row(Fill(f"- {step}"))
    column.join(left, right)


PRINTS = {
    "14-bv01": SheetPrint(title="PHIẾU PHẪU THUẬT/ THỦ THUẬT", code="MS: 14/BV-01"),
    "06-bv2": SheetPrint(title="PHIẾU PHẪU THUẬT", code="06/BV2", head="plain", lines="c", icd="after"),
    "thu-thuat": SheetPrint(title="PHIẾU THỦ THUẬT", code="MS: 14/BV-01", head="bv", lines="b"),
}

LAYOUTS = layouts(
    Form.SURGERY_REPORT,
    Print("14-bv01", "train", partial(draw_surgery, form=PRINTS["14-bv01"]), 47),
    Print(
        "06-bv2",
        "tune",
        partial(draw_surgery, form=PRINTS["06-bv2"], dash="", diagram=False),
        46,
        serif=False,
    ),
    Print("thu-thuat", "test", partial(draw_surgery, form=PRINTS["thu-thuat"], dash="* "), 47),
)
