"""Second pages of the charts: questions and answers, and the end of a chart under ruled titles."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import below, rows
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS


def draw_questions(desk: Desk, case: Case, v: Values) -> None:
    """Draw the examination of the old chart: two columns, the figures in a small table at the right."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    one, two = column.split(2.6, 1, gap=1.0)
    one.words("HỎI BỆNH", scale=1.1, bold=True)
    rows(one, ("Lý do vào:", Fill(stay.complaint)), ("Bệnh sử:", v.course()))
    rows(one, ("Tiền sử:", Fill(rng.choice(HISTORIES))), ("Gia đình:", Fill(rng.choice(FAMILIES))))
    figures = [
        ("Mạch", f"{rng.randint(62, 110)} l/ph"),
        ("Nhiệt độ", f"{rng.randint(365, 389) / 10:.1f}".replace(".", ",") + " °C"),
        ("Huyết áp", f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0"),
        ("Nhịp thở", f"{rng.randint(16, 26)} l/ph"),
        ("Cân nặng", f"{rng.randint(40, 72)} kg"),
    ]
    two.leap(0.6)
    made = (Head(title="Lúc vào", share=1, printed=True), Head(title="", share=1.1, align="centre"))
    table(two, made, figures, look=TableLook(scale=0.85))
    column.join(one, two)
    column.words("KHÁM BỆNH", scale=1.1, bold=True)
    rows(column, ("Toàn thân:", Fill(rng.choice(GENERAL))))
    for place, (organ, told) in enumerate(ORGANS.items(), start=1):
        rows(column, (f"{place}) {organ}:", Fill(rng.choice(told) if rng.random() < 0.8 else None)))
    rows(column, ("Tóm tắt xét nghiệm đã có:", v.own("lab_summary")), ("Hướng xử trí:", Fill(stay.method)))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("DUYỆT CỦA TRƯỞNG KHOA",), signed=False),
        Block(titles=("NGƯỜI KHÁM",), slot="doctor_name", name=stay.doctor, prefix="BS:"),
        day=stay.admitted.date(),
        style="slash",
    )


def draw_end(desk: Desk, case: Case, v: Values) -> None:
    """Draw the end of the surgical chart: a rule under each title, the doctors' names above their labels."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("TỔNG KẾT KHI KẾT THÚC ĐIỀU TRỊ", scale=1.25, bold=True, align="centre")
    for title, fill in (
        ("Diễn biến bệnh", v.course()),
        ("Tóm tắt kết quả cận lâm sàng", v.own("lab_summary")),
        ("Phương pháp đã điều trị", v.own("treatment_method")),
        ("Tình trạng lúc ra viện", Fill(rng.choice(CONDITIONS))),
        ("Hướng điều trị tiếp", v.own("next_treatment", 0.9)),
    ):
        column.words(title, bold=True, scale=0.95)
        rule(column, wide=2, gap=0.1)
        rows(column, (Gap(0.4), fill))
        column.leap(0.3)
    operation, narcosis, method = v.operation()
    made = (
        Head(title="Phẫu thuật, thủ thuật đã làm", share=2.2),
        Head(title="Cách thức", share=1),
        Head(title="Vô cảm", share=1.2),
        Head(title="Kíp mổ", share=1.4),
    )
    table(
        column,
        made,
        [(operation, method, narcosis, f"PTV {stay.doctor}")],
        look=TableLook(scale=0.88, rules="rows"),
    )
    column.leap(0.8)
    below(
        column,
        (1, v.number(1, 6, "{0} tờ"), "Phim, ảnh"),
        (1, v.number(4, 30, "{0} tờ"), "Phiếu xét nghiệm"),
        (1, v.number(20, 60, "{0} tờ"), "Toàn bộ hồ sơ"),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Người giao",), signed=False),
        Block(titles=("Người nhận",), signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="dot",
        over="top",
    )
