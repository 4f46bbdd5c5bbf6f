"""BỆNH ÁN NGOẠI TRÚ PHỤC HỒI CHỨC NĂNG with its visits."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.sets.parts.chart_rows import RESULTS, outcomes
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, above, rows
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, PROGRESS


def draw_visits(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ PHỤC HỒI CHỨC NĂNG (29/BV1): labels above, a table of visits, a closing part."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "post", align="left")
    rows(right, ("Số ngoại trú", v.own("admission_number")), ("Số lưu trữ", v.own("archive_number", 0.8)))
    column.join(left, right)
    rule(column, wide=5)
    column.words("BỆNH ÁN NGOẠI TRÚ PHỤC HỒI CHỨC NĂNG", scale=1.35, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name(upper=rng.random() < 0.7)),
        (1, "Ngày sinh", v.born("slash")),
        (0.6, "Tuổi", v.age()),
        (0.6, "Giới", v.sex()),
    )
    above(
        column,
        (1, "Dân tộc", v.own("ethnicity")),
        (1.2, "Nghề nghiệp", v.own("occupation")),
        (1.4, "Nơi làm việc", v.own("workplace")),
    )
    above(
        column,
        (1.4, "Số thẻ BHYT", v.card("wide")),
        (1.2, "Thời hạn thẻ", v.valid(" đến ")),
        (0.8, "Đối tượng", v.payer()),
    )
    above(column, (2, "Địa chỉ", v.where()))
    above(
        column,
        (1, "Đến khám lúc", v.came("first")),
        (2, "Chẩn đoán của nơi giới thiệu", v.dx("referral_diagnosis")),
    )
    above(column, (1.2, "Tiền sử", Fill(rng.choice(HISTORIES))), (2, "Khám", Fill(rng.choice(GENERAL))))
    above(
        column,
        (2.4, "Chẩn đoán vào điều trị", v.dx("admission_diagnosis")),
        (0.6, "Mã ICD-10", v.code("admission_diagnosis")),
    )
    above(column, (1, "Phương pháp phục hồi chức năng", v.own("treatment_method")))
    column.leap(0.4)
    heads = tuple(
        Head(title=title, share=share)
        for title, share in (("Lần", 0.3), ("Ngày", 0.7), ("Diễn biến", 2.2), ("Kỹ thuật", 1.8), ("Ký", 0.5))
    )
    skills = (
        "Điện xung 15 phút",
        "Hồng ngoại 20 phút",
        "Tập vận động có trợ giúp",
        "Kéo giãn cột sống",
        "Xoa bóp vùng",
    )
    shown = [
        (
            str(place + 1),
            f"{stay.admitted + timedelta(days=place):%d/%m}",
            rng.choice(PROGRESS),
            rng.choice(skills),
            "",
        )
        for place in range(min(stay.days, rng.randint(4, 8)))
    ]
    table(column, heads, shown, look=TableLook(scale=0.86, pad=0.2))
    column.leap(0.3)
    column.words("Tổng kết", bold=True)
    above(
        column,
        (1, "Kết thúc điều trị ngày", v.left_on()),
        (2.2, "Chẩn đoán ra viện", v.dx("discharge_diagnosis", "{0} ({1})")),
    )
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity")))
    rows(
        column,
        (Lean("Kết quả"), Gap(0.6), *outcomes(RESULTS, "{w}").pieces(stay.outcome, "ring", gap=1), Gap(1, 1)),
    )
    above(column, (1, "Hướng điều trị tiếp theo", v.own("next_treatment", 0.9)))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head if rng.random() < 0.7 else None,
            honour="BSCKI.",
        ),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        high=1.8,
    )
