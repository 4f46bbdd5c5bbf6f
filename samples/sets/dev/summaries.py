"""TÓM TẮT HỒ SƠ BỆNH ÁN that builders may look at."""

from samples.forms.pieces import motto
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.sets.parts.chart_rows import RESULTS, outcomes
from samples.sets.parts.labels import Lean, rows, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw BẢN TÓM TẮT HỒ SƠ BỆNH ÁN (52/BV2): numbered items, lettered parts."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    motto(right)
    column.join(left, right)
    column.leap(0.4)
    column.words("BẢN TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    rows(
        column,
        ("1. Họ và tên (In hoa):", v.name(), "Ngày sinh:", v.born("slash")),
        ("2. Giới tính:", v.sex(), "3. Dân tộc:", v.own("ethnicity"), "4. Nghề nghiệp:", v.own("occupation")),
        ("5. Mã số BHXH/Thẻ BHYT số:", v.card("whole")),
        ("6. Số CCCD/Hộ chiếu/Mã định danh:", v.own("national_id")),
        ("7. Địa chỉ:", v.where()),
        ("8. Khoa điều trị:", v.own("department"), "Mã người bệnh:", v.own("patient_code")),
        ("9. Vào viện lúc:", v.came("words")),
        ("10. Ra viện lúc:", v.left("words")),
        ("11. Chẩn đoán lúc vào viện:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("12. Chẩn đoán lúc ra viện: a) Bệnh chính:", v.dx("discharge_diagnosis", "{0} ({1})")),
        (Gap(2), "b) Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    column.words("13. Tóm tắt quá trình điều trị:", bold=True)
    rows(
        column,
        ("a) Quá trình bệnh lý và diễn biến lâm sàng:", v.course()),
        ("b) Dấu hiệu lâm sàng chính:", v.own("clinical_signs")),
        ("c) Tóm tắt kết quả xét nghiệm cận lâm sàng có giá trị chẩn đoán:", v.own("lab_summary")),
        ("d) Phương pháp điều trị:", v.own("treatment_method")),
        ("đ) Tình trạng người bệnh ra viện:", Fill(rng.choice(CONDITIONS))),
        ("e) Kết quả:", *ticked(outcomes(RESULTS, "{w}"), stay.outcome, "after", 0.2)),
        ("g) Hướng điều trị tiếp theo:", v.own("next_treatment", 0.9)),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ LÀM TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(
            titles=("THỦ TRƯỞNG ĐƠN VỊ",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        day=stay.discharged.date(),
    )


CHANGED = outcomes(("Khỏi", "Đỡ", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")


def draw_brief(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT BỆNH ÁN on one page with a table of the stays and italics as labels."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "mixed", align="left")
    rows(
        column,
        (
            Lean("Số lưu trữ:"),
            v.own("archive_number", 0.8),
            Lean("Mã người bệnh:"),
            v.own("patient_code"),
            Gap(4, 1),
        ),
    )
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.6, bold=True, align="centre")
    rows(
        column,
        (Lean("Họ và tên người bệnh:"), v.name(), Lean("Tuổi:"), v.age(), Lean("Giới:"), v.sex()),
        (
            Lean("Dân tộc:"),
            v.own("ethnicity"),
            Lean("Nghề nghiệp:"),
            v.own("occupation"),
            Lean("Thẻ BHYT:"),
            v.card("whole"),
        ),
        (Lean("Nơi ở hiện nay:"), v.where()),
    )
    column.leap(0.3)
    made = tuple(
        Head(title=title, share=share, align="centre")
        for title, share in (("Khoa", 1.2), ("Vào", 1), ("Ra", 1), ("Kết quả", 1))
    )
    found = table(
        column,
        made,
        [(stay.department, f"{stay.admitted:%d/%m/%Y}", f"{stay.discharged:%d/%m/%Y}", "")],
        look=TableLook(scale=0.9),
    )
    note_name(desk, found, stay.department, "department")
    column.leap(0.2)
    rows(
        column,
        (
            Lean("Ngày vào viện:"),
            v.came_on("dot"),
            Lean("Ngày ra viện:"),
            v.left_on("dot"),
            Lean("Tổng số ngày điều trị:"),
            v.days(),
        ),
        (Lean("Chẩn đoán khi vào viện:"), v.dx("admission_diagnosis")),
        (
            Lean("Chẩn đoán khi ra viện:"),
            v.dx("discharge_diagnosis"),
            Lean("mã"),
            v.code("discharge_diagnosis"),
        ),
        (Lean("Bệnh kèm theo:"), v.dx("comorbidity"), Lean("mã"), v.code("comorbidity")),
        (Lean("Lý do vào viện:"), Fill(stay.complaint)),
        (Lean("Diễn biến lâm sàng:"), v.course()),
        (Lean("Dấu hiệu lâm sàng chính:"), v.own("clinical_signs")),
        (Lean("Kết quả cận lâm sàng:"), v.own("lab_summary", 0.9)),
        (Lean("Đã điều trị bằng phương pháp:"), v.own("treatment_method")),
        (Lean("Tình trạng ra viện:"), Fill(rng.choice(CONDITIONS))),
        (Lean("Kết quả điều trị:"), Gap(0.6), *CHANGED.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1)),
        (Lean("Hướng điều trị tiếp theo:"), v.own("next_treatment")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(titles=("BÁC SĨ TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
