"""Inner pages of charts that builders may look at: the closing of a surgical chart, the page of the examination."""

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.parts.frames import band
from samples.sets.parts.labels import above, rows
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS

PAPERS = ("X-quang", "CT Scanner", "Siêu âm", "Xét nghiệm", "Khác", "Toàn bộ hồ sơ")


def draw_surgical_closing(desk: Desk, case: Case, v: Values) -> None:
    """Draw TỔNG KẾT BỆNH ÁN of the surgical chart: bands, labels above, operations and papers in tables."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("B. TỔNG KẾT BỆNH ÁN", scale=1.2, bold=True, align="centre")
    band(column, "1. QUÁ TRÌNH BỆNH LÝ VÀ DIỄN BIẾN LÂM SÀNG")
    rows(column, (v.course(),))
    column.blank(1)
    band(column, "2. TÓM TẮT KẾT QUẢ CẬN LÂM SÀNG")
    rows(column, (v.own("lab_summary"),))
    band(column, "3. PHƯƠNG PHÁP ĐIỀU TRỊ")
    rows(
        column,
        (v.own("treatment_method"),),
        ("Phẫu thuật", Tick(True), Gap(2), "Thủ thuật", Tick(), Gap(1, 1)),
    )
    column.leap(0.2)
    operation, narcosis, _ = v.operation()
    parts = (
        ("Ngày, giờ", 0.9),
        ("Phương pháp phẫu thuật/ vô cảm", 2.2),
        ("Bác sĩ phẫu thuật", 1.2),
        ("Bác sĩ gây mê", 1.2),
    )
    made = tuple(Head(title=title, share=share) for title, share in parts)
    row = (
        f"{stay.admitted:%d/%m/%Y}\n{stay.admitted.hour}h",
        f"{operation}/ {narcosis}",
        stay.doctor,
        make_name(rng, "male", "Kinh"),
    )
    table(column, made, [row], look=TableLook(scale=0.88))
    column.leap(0.3)
    band(column, "4. TÌNH TRẠNG NGƯỜI BỆNH RA VIỆN")
    rows(column, (Fill(rng.choice(CONDITIONS)),))
    band(column, "5. HƯỚNG ĐIỀU TRỊ VÀ CÁC CHẾ ĐỘ TIẾP THEO")
    rows(column, (v.own("next_treatment"),))
    column.leap(0.4)
    left, right = column.split(1, 1.5)
    sheets = [(word, str(rng.randint(1, 9)) if rng.random() < 0.6 else "") for word in PAPERS]
    table(
        left,
        (
            Head(title="Hồ sơ, phim, ảnh", share=1.6, printed=True),
            Head(title="Số tờ", share=0.8, align="centre"),
        ),
        sheets,
        look=TableLook(scale=0.85),
    )
    sign_off(
        desk,
        right,
        Block(titles=("Người giao hồ sơ",), signed=False),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        lead="Ngày",
        style="slash",
    )
    column.join(left, right)


def draw_examination(desk: Desk, case: Case, v: Values) -> None:
    """Draw BỆNH ÁN's second page with labels above values and organs in two columns."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("A. BỆNH ÁN", scale=1.2, bold=True)
    above(column, (2, "Lý do vào viện", Fill(stay.complaint)), (1, "Vào ngày thứ … của bệnh", v.number(1, 9)))
    above(column, (1, "Quá trình bệnh lý", v.course()))
    above(
        column,
        (1, "Tiền sử bản thân", Fill(rng.choice(HISTORIES))),
        (1, "Tiền sử gia đình", Fill(rng.choice(FAMILIES))),
    )
    above(column, (1, "Khám toàn thân", Fill(rng.choice(GENERAL))))
    organs = list(ORGANS.items())
    for (one, told), (other, heard) in zip(organs[::2], organs[1::2], strict=False):
        above(column, (1, one, Fill(rng.choice(told))), (1, other, Fill(rng.choice(heard))))
    above(column, (1, "Xét nghiệm cần làm", Fill("CTM, sinh hóa máu, đông máu cơ bản, X-quang")))
    above(
        column, (1, "Chẩn đoán phân biệt", Fill(None)), (1, "Tiên lượng", Fill(rng.choice(("Tốt", "Dè dặt"))))
    )
    above(column, (1, "Hướng điều trị", Fill(stay.method)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("Bác sĩ làm bệnh án",),
            note="(Ký, ghi họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        style="slash",
    )
