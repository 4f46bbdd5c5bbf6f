"""Inner pages of charts for the last measurement: examination and closing, as running items and as a table."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, rows
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS


def draw_asked(desk: Desk, case: Case, v: Values) -> None:
    """Draw the history and examination as capitals with leaders, vital signs on one row."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("PHẦN IV: BỆNH ÁN", scale=1.15, bold=True)
    rows(
        column,
        ("LÝ DO VÀO VIỆN:", Fill(stay.complaint)),
        ("BỆNH SỬ:", v.course()),
        ("TIỀN SỬ: BẢN THÂN:", Fill(rng.choice(HISTORIES))),
        ("GIA ĐÌNH:", Fill(rng.choice(FAMILIES))),
        ("KHÁM TOÀN THÂN:", Fill(rng.choice(GENERAL))),
        (
            *(
                "MẠCH:",
                Fill(str(rng.randint(60, 110))),
                "NHIỆT ĐỘ:",
                Fill(f"{rng.randint(365, 385) / 10:.1f}"),
            ),
            *("HUYẾT ÁP:", Fill(f"{rng.randint(10, 15)}0/70"), "CÂN NẶNG:", Fill(f"{rng.randint(42, 70)}")),
        ),
    )
    for organ, told in ORGANS.items():
        rows(column, (Gap(1), f"- {organ}:", Fill(rng.choice(told) if rng.random() < 0.7 else None)))
    rule(column)
    column.words("PHẦN V: TỔNG KẾT BỆNH ÁN", scale=1.15, bold=True)
    rows(
        column,
        ("KẾT QUẢ CẬN LÂM SÀNG:", v.own("lab_summary")),
        ("PHƯƠNG PHÁP ĐIỀU TRỊ:", v.own("treatment_method")),
        ("TÌNH TRẠNG RA VIỆN:", Fill(rng.choice(CONDITIONS))),
        ("HƯỚNG ĐIỀU TRỊ TIẾP THEO:", v.own("next_treatment", 0.9)),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI NHẬN HỒ SƠ",), signed=False),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_closing(desk: Desk, case: Case, v: Values) -> None:
    """Draw TỔNG KẾT BỆNH ÁN as a table of two columns: label left, words right."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("TỔNG KẾT BỆNH ÁN", scale=1.3, bold=True, align="centre")
    column.leap(0.3)
    told = (
        ("1. Quá trình bệnh lý", v.course()),
        ("2. Kết quả xét nghiệm, cận lâm sàng", v.own("lab_summary")),
        ("3. Phương pháp điều trị", v.own("treatment_method")),
        ("4. Tình trạng khi ra viện", Fill(rng.choice(CONDITIONS))),
        ("5. Hướng điều trị tiếp theo", v.own("next_treatment")),
    )
    grid(column, *(((1.15, ((label,),)), (2.4, ((fill,),))) for label, fill in told))
    column.leap(0.5)
    rows(column, (Lean("Số phim, ảnh kèm theo:"), v.number(1, 6), Lean("Tổng số tờ:"), v.number(8, 30)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Người giao hồ sơ",)),
        Block(titles=("Người nhận hồ sơ",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        over="top",
    )
