"""GIẤY CHUYỂN VIỆN of an old print."""

from samples.forms.common import Choice
from samples.forms.pieces import motto
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.labels import ringed, rows, sexes
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.stays import Case

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến", "Đủ điều kiện chuyển tuyến", "eligible"),
        ("2. Theo yêu cầu của người bệnh", "Theo yêu cầu của người bệnh", "on_request"),
    ),
)


def draw_old_letter(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN VIỆN NGƯỜI BỆNH CÓ THẺ BHYT (01-QCT/BHYT): the reason's number in a box."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    left.row("Số:", v.number(1, 999, "{0}/CV-BHYT"), cut=False)
    motto(right)
    right.words("Mẫu số: 01-QCT/BHYT", scale=0.8, align="centre")
    column.join(left, right)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.6, bold=True, align="centre")
    column.words("NGƯỜI BỆNH CÓ THẺ BẢO HIỂM Y TẾ", scale=1.1, bold=True, align="centre")
    rows(
        column,
        ("Kính gửi:", v.own("transfer_to")),
        ("1. Họ và tên:", v.name(), "2. Tuổi:", v.age(), "3.", *ringed(sexes(), case.person.sex, 0.2)),
        (
            "4. Dân tộc:",
            v.own("ethnicity"),
            "5. Nghề nghiệp:",
            v.own("occupation"),
            "6. Nơi làm việc:",
            v.own("workplace"),
        ),
        ("7. Địa chỉ:", v.where()),
        ("8. Số thẻ BHYT:", v.card("groups"), "giá trị từ", v.since("loose"), "đến", v.until("loose")),
        (
            "9. Đã KCB",
            Tick(),
            Gap(0.6),
            "Đã ĐT ngoại trú",
            Tick(),
            Gap(0.6),
            "Đã ĐT nội trú",
            Tick(True),
            Gap(0.6),
            "Khoa:",
            v.own("department"),
        ),
        ("10. Ngày vào viện:", v.came_on("slash"), "11. Số ngày đã điều trị:", v.days()),
        ("12. Chẩn đoán của nơi gửi:", v.dx("discharge_diagnosis"), "Mã ICD:", v.code("discharge_diagnosis")),
        ("13. Bệnh kèm theo:", v.dx("comorbidity")),
        ("14. Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("15. Các xét nghiệm đã làm:", v.own("lab_summary")),
        ("16. Thuốc và phương pháp đã điều trị:", v.own("treatment_method")),
        ("17. Tình trạng người bệnh khi chuyển:", v.own("condition_at_transfer")),
        (
            "18. Lý do chuyển viện:",
            *WHY.pieces(rng.choice(("eligible", "eligible", "on_request")), "number"),
            Gap(1, 1),
        ),
        ("19. Chuyển viện hồi:", v.moved("words")),
        (
            "20. Phương tiện:",
            Fill(moved(case, rng)),
            "Người hộ tống:",
            Fill(make_name(rng, "female", "Kinh")),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Ký, họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
        ),
        Block(
            titles=("GIÁM ĐỐC",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        day=stay.discharged.date(),
    )
