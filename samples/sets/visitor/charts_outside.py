"""BỆNH ÁN of people who do not lie in a ward: a commune station's chart, an outpatient chart with its visits."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.chart_rows import outcomes, payers, units
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.pharmacy import prescribed
from samples.sets.visitor.told import Told, leaf, penned
from samples.stays import Case

ENDS = ("Khỏi", "Đỡ", "Không đổi", "Nặng lên", "Tử vong")


def draw_station(desk: Desk, case: Case) -> None:
    """Draw the chart of a commune station: short, often by pen, ringed or struck options, one who signs."""
    penned(desk, 0.5)
    column, v, stay = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay
    left, middle, right = column.split(1.3, 1.4, 0.9)
    left.words(stay.facility.superior, scale=0.9)
    left.words(stay.facility.name.upper(), scale=0.9, bold=True, slot="facility_name")
    column.sheet.put("facility_name", stay.facility.name.upper())
    middle.words("BỆNH ÁN", scale=1.6, bold=True, align="centre")
    middle.words("TUYẾN XÃ, PHƯỜNG", scale=1.15, bold=True, align="centre")
    rows(right, ("MS: 17/BV1",), ("Số vào viện:", v.own("admission_number")), ("Giường:", v.own("bed", 0.8)))
    column.join(left, middle, right)
    column.leap(0.2)
    column.words("I. PHẦN HÀNH CHÍNH", bold=True)
    first, second = units(case, ("Thôn (số nhà):", "Xã, phường:", "Huyện:", "Tỉnh:"))
    rows(
        column,
        ("1. Họ và tên người bệnh:", v.name(), "2. Năm sinh:", v.year()),
        ("3. Giới tính:", Gap(0.4), *ticked(sexes(), case.person.sex, "ring", 0.5), "4. Dân tộc:", v.own("ethnicity"), "5. Nghề nghiệp:", v.own("occupation")),
        ("6. Địa chỉ:", *first),
        second,
        ("7. Đối tượng:", *payers(("BHYT", "Thu phí", "Miễn phí", "Khác"), "{w}").pieces(stay.payer, "after", gap=0.3), "Số thẻ:", v.card("groups")),
        ("8. Vào trạm lúc:", v.came("dot"), "9. Ra trạm lúc:", v.left("dot")),
    )  # fmt: skip
    column.words("II. BỆNH ÁN", bold=True)
    rows(
        column,
        ("1. Lý do vào:", Fill(stay.complaint)),
        ("2. Bệnh sử:", v.course()),
        ("3. Tiền sử:", Fill("Không có gì đặc biệt")),
        ("4. Khám: Mạch", v.number(70, 98), "l/p, nhiệt độ", Fill("37,5"), "°C, HA", Fill("110/70"), "mmHg"),
        ("Toàn thân và các bộ phận:", v.bare("clinical_signs")),
        ("5. Chẩn đoán:", v.dx("admission_diagnosis")),
        ("6. Phương pháp điều trị:", v.own("treatment_method")),
        ("7. Diễn biến:", Fill("Đáp ứng với điều trị, ăn ngủ được")),
        leading=1.2,
    )
    column.words("III. TỔNG KẾT", bold=True)
    rows(
        column,
        ("Chẩn đoán ra trạm:", v.dx("discharge_diagnosis"), "Số ngày điều trị:", v.days()),
        (
            "Kết quả:",
            Gap(0.4),
            *outcomes(ENDS, "{n}. {w}").pieces(stay.outcome, "ring", gap=0.6),
            Gap(0.1, 1),
        ),
        ("Dặn dò:", v.own("advice", 0.9)),
        leading=1.2,
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG TRẠM",), note="(ký, đóng dấu)"),
        Block(titles=("NGƯỜI ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="YS."),
        day=stay.discharged.date(),
        high=2.6,
    )


def draw_outpatient(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ: a front, and on its back the table of visits with what was given."""
    column, v, stay, rng = leaf(desk, leader="fine"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1.2, 1)
    heads.stacked(left, case, scale=0.9, ward=True)
    middle.words("BỆNH ÁN", scale=1.6, bold=True, align="centre")
    middle.words("NGOẠI TRÚ", scale=1.4, bold=True, align="centre")
    rows(
        right,
        ("MS: 15/BV1",),
        ("Số ngoại trú:", v.own("admission_number")),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Mã y tế:", v.own("patient_code")),
    )
    column.join(left, middle, right)
    column.leap(0.2)
    column.words("I. HÀNH CHÍNH", bold=True)
    rows(
        column,
        ("Họ và tên", v.name(), "Ngày sinh", v.born("slash"), "Giới", v.sex()),
        (
            "Nghề nghiệp",
            v.own("occupation"),
            "Dân tộc",
            v.own("ethnicity"),
            "Quốc tịch",
            v.own("nationality"),
        ),
        ("Địa chỉ", v.where()),
        ("Nơi làm việc", v.own("workplace"), "Đối tượng", v.payer()),
        ("Số thẻ BHYT", v.card("groups"), "Giá trị từ", v.since(), "đến", v.until()),
        ("Người nhà khi cần báo tin", v.own("contact_name"), "Điện thoại", v.phone()),
        ("Đến khám bệnh lúc", v.came("lúc")),
        ("Chẩn đoán của nơi giới thiệu", v.dx("referral_diagnosis")),
    )
    column.words("II. LÝ DO VÀO VIỆN", bold=True)
    rows(column, (Fill(stay.complaint),))
    column.words("III. HỎI BỆNH", bold=True)
    rows(
        column,
        ("Quá trình bệnh lý", v.course()),
        ("Tiền sử", Fill("Bản thân và gia đình chưa ghi nhận bất thường")),
    )
    column.words("IV. KHÁM BỆNH", bold=True)
    rows(
        column,
        ("Toàn thân", v.bare("clinical_signs")),
        ("Tóm tắt kết quả cận lâm sàng", v.own("lab_summary")),
        ("Chẩn đoán ban đầu", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Đã xử lý (thuốc, chăm sóc)", v.own("treatment_method")),
        (
            "Điều trị ngoại trú từ ngày",
            Fill(f"{stay.admitted:%d/%m/%Y}"),
            "đến ngày",
            v.left_on("slash"),
        ),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC",),
            note="(ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
        ),
        Block(
            titles=("BÁC SĨ KHÁM BỆNH",),
            note="(ký, họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        high=2.8,
    )
    _visits(leaf(desk), case, rng.randint(4, 6))


def _visits(column: Column, case: Case, count: int) -> None:
    """Draw the table of visits on the back."""
    rng, at = column.sheet.rng, case.stay.admitted
    column.row(
        Say("THEO DÕI ĐIỀU TRỊ", bold=True),
        Gap(1, 1),
        Lean("Họ tên:"),
        Fill(case.person.name, stretch=1),
        cut=False,
    )
    column.leap(0.3)
    body: list[Row] = []
    for _ in range(count):
        drugs = "\n".join(
            f"{one.drug.name} {one.drug.strength} x {one.quantity} {one.drug.unit}"
            for one in prescribed(case, rng, 3, "short")
        )
        body.append(
            (
                f"{at:%d/%m/%Y}",
                rng.choice(
                    (
                        "Ổn định, không đau",
                        "Còn mệt nhẹ, HA 140/80",
                        "Đỡ ho, ăn ngủ được",
                        "Tái khám đúng hẹn",
                    )
                ),
                drugs,
                "",
            )
        )
        at += timedelta(days=28)
    look = Ledger(shares=(1.2, 2.2, 3.6, 1.1), aligns="clll", scale=0.92, middle=False, high=1.2)
    ledger(
        column,
        look,
        (tuple(head(word) for word in ("Ngày khám", "Diễn biến", "Thuốc, chỉ định", "Ký tên")),),
        body,
    )
