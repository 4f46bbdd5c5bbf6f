"""Papers with which patients move on, of other hospitals."""

from samples.forms.common import Choice
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, rows, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.stays import Case

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("a) Đủ điều kiện chuyển", "Đủ điều kiện chuyển", "eligible"),
        ("b) Theo yêu cầu của NB/gia đình", "Theo yêu cầu của NB/gia đình", "on_request"),
    ),
)


def draw_transfer_grid(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH as a grid with lettered rows."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    letterhead(left, case, "above", scale=0.9)
    rows(right, ("Số phiếu:", v.number(1, 4000, "{0}/PC")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.3, bold=True, align="centre")
    column.leap(0.3)
    rows(column, ("Nơi nhận:", v.own("transfer_to")))
    grid(
        column,
        (
            (1.6, (("A1. Họ tên:", v.name()),)),
            (1, (("A2. Sinh ngày:", v.born("slash")),)),
            (0.6, (("A3. Giới:", v.sex()),)),
        ),
        (
            (1, (("A4. Dân tộc:", v.own("ethnicity")),)),
            (1, (("A5. Nghề:", v.own("occupation")),)),
            (1.2, (("A6. Số định danh:", v.own("national_id")),)),
        ),
        ((1, (("A7. Địa chỉ:", v.where()),)),),
        ((1, (("A8. Số thẻ BHYT:", v.card("groups")),)), (1, (("A9. Giá trị:", v.valid(" - ")),))),
        ((1, (("B1. Vào viện:", v.came("print")),)), (1, (("B2. Khoa:", v.own("department")),))),
        (
            (2.2, (("B3. Chẩn đoán:", v.dx("discharge_diagnosis")),)),
            (0.8, (("ICD:", v.code("discharge_diagnosis")),)),
        ),
        ((2.2, (("B4. Bệnh kèm theo:", v.dx("comorbidity")),)), (0.8, (("ICD:", v.code("comorbidity")),))),
        ((1, (("B5. Dấu hiệu lâm sàng:", v.own("clinical_signs")),)),),
        ((1, (("B6. Kết quả xét nghiệm, CLS:", v.own("lab_summary")),)),),
        ((1, (("B7. Phương pháp, thuốc đã dùng:", v.own("treatment_method")),)),),
        ((1, (("B8. Tình trạng lúc chuyển:", v.own("condition_at_transfer")),)),),
        ((1, (("B9. Hướng điều trị:", v.own("next_treatment")),)),),
        (
            (
                1,
                (
                    (
                        "C1. Lý do chuyển:",
                        *ticked(WHY, rng.choice(("eligible", "eligible", "on_request")), "before", 0.4),
                    ),
                ),
            ),
        ),
        ((1, (("C2. Chuyển lúc:", v.moved("print")),)), (1, (("C3. Phương tiện:", Fill(moved(case, rng))),))),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ CHO CHUYỂN",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("NGƯỜI ĐỨNG ĐẦU CƠ SỞ",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        style="slash",
        high=1.8,
    )


def draw_old_transfer(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN VIỆN of the nineties: "Trân trọng giới thiệu …", few lines, hand-drawn leaders."""
    column, v, stay, rng = paper(desk, leader="dashes"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    letterhead(left, case, "above", scale=0.95)
    right.words("GIẤY CHUYỂN VIỆN", scale=1.5, bold=True, align="centre")
    rows(right, (Gap(4), "Số:", v.number(1, 900, "{0}/CV")))
    column.join(left, right)
    column.leap(0.5)
    rows(
        column,
        (Lean("Kính gửi bệnh viện:"), v.own("transfer_to")),
        (Lean("Chúng tôi xin chuyển đến quý viện bệnh nhân:"), v.name(upper=rng.random() < 0.5)),
        (
            Lean("Tuổi:"),
            age(case, rng),
            Lean("Phái:"),
            v.sex(),
            Lean("Dân tộc:"),
            v.own("ethnicity"),
            Lean("Nghề:"),
            v.own("occupation"),
        ),
        (Lean("Địa chỉ:"), v.where()),
        (Lean("Đã nằm điều trị từ ngày:"), v.came_on("loose"), Lean("được:"), v.days("{0} ngày")),
        (Lean("Tại khoa:"), v.own("department")),
        (Lean("Chẩn đoán:"), v.dx("discharge_diagnosis")),
        (Lean("Triệu chứng lâm sàng:"), v.own("clinical_signs")),
        (Lean("Xét nghiệm đã làm:"), v.own("lab_summary")),
        (Lean("Phương pháp điều trị đã dùng:"), v.own("treatment_method")),
        (Lean("Tình trạng bệnh nhân khi chuyển:"), v.own("condition_at_transfer")),
        (Lean("Lý do chuyển:"), *WHY.pieces(rng.choice(("eligible", "on_request")), "ring", gap=1.0)),
        (Lean("Chuyển đi hồi:"), v.moved("words")),
        (Lean("Bằng phương tiện:"), Fill(moved(case, rng))),
        leading=1.1,
    )
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
    )
