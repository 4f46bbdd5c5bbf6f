"""GIẤY RA VIỆN of other hospitals."""

from samples.kit.desk import Desk
from samples.kit.pieces import Gap
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Tab, rows, sexes
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_plain(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN of the nineties as a letter: "Chứng nhận …", two who sign."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.15)
    letterhead(left, case, "above")
    right.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=0.85, bold=True, align="centre")
    right.words("Độc lập - Tự do - Hạnh phúc", scale=0.9, align="centre")
    column.join(left, right)
    rows(column, ("Số:", v.number(100, 9000, "{0}/GRV"), Gap(20, 2)))
    column.leap(0.5)
    column.words("GIẤY RA VIỆN", scale=2.0, bold=True, align="centre")
    column.leap(0.4)
    rows(
        column,
        ("Chứng nhận ông (bà):", v.name(upper=False)),
        (
            "Tuổi:",
            age(case, rng),
            "Dân tộc:",
            v.own("ethnicity"),
            Gap(0.5),
            *sexes(("Nam", "Nữ")).pieces(case.person.sex, "strike"),
        ),
        ("Nghề nghiệp:", v.own("occupation"), "Cơ quan:", v.own("workplace")),
        ("Quê quán, chỗ ở:", v.where()),
        ("Đã vào nằm điều trị tại khoa:", v.own("department")),
        ("Từ ngày:", v.came_on("loose"), "đến ngày:", v.left_on("loose")),
        ("Bệnh được chẩn đoán là:", v.dx("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Nay cho ra viện. Ghi chú:", v.own("advice", 0.85)),
        leading=1.2,
    )
    column.blank(1)
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS."),
        Block(
            titles=("T/M BAN GIÁM ĐỐC",),
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_listed(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN as a list of labels with their colons at a tab stop, lying A5, QR code at the foot."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.2, 1)
    letterhead(left, case, "both", scale=0.95)
    right.words("GIẤY RA VIỆN", scale=1.5, bold=True, align="right")
    rows(
        right,
        (
            Gap(6, 1),
            "Mã BN:",
            v.own("patient_code", stretch=0.2),
            "Số LT:",
            v.own("archive_number", stretch=0.2),
        ),
    )
    column.join(left, right)
    rule(column, wide=2)

    def tab(words: str) -> Tab:
        return Tab(words, 10)

    rows(
        column,
        (tab("Người bệnh"), v.name(), "Sinh ngày:", v.born("slash"), "Giới:", v.sex()),
        (tab("Nơi cư trú"), v.where()),
        (
            tab("Nghề nghiệp"),
            v.own("occupation"),
            "Dân tộc:",
            v.own("ethnicity"),
            "Thẻ BHYT:",
            v.card("whole"),
        ),
        (
            tab("Thời gian"),
            "Vào viện",
            when(stay.admitted, "admitted_at", "%H:%M ngày %d/%m/%Y"),
            "Ra viện",
            when(stay.discharged, "discharged_at", "%H:%M ngày %d/%m/%Y"),
        ),
        (tab("Khoa điều trị"), v.own("department"), "Số ngày ĐT:", v.days()),
        (tab("Chẩn đoán"), v.dx("discharge_diagnosis", "{0} ({1})")),
        (tab("Bệnh kèm theo"), v.dx("comorbidity", "{0} ({1})")),
        (tab("PP điều trị"), v.own("treatment_method")),
        (tab("Lời dặn"), v.own("advice")),
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKI"),
        Block(
            titles=("THỦ TRƯỞNG ĐƠN VỊ",), slot="director_name", name=stay.director, honour="TS", sealed=True
        ),
        day=stay.discharged.date(),
        style="slash",
        over="top",
        high=1.5,
    )
    quick(column, f"HIS v{rng.randint(2, 5)}.{rng.randint(0, 9)}\nTra cứu tại cổng của đơn vị", 150)


def draw_two_heads(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN with the person left and the stay right, issued "thay mặt" the house."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "slash")
    column.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    column.words("(Dùng cho người bệnh có BHYT và không có BHYT)", scale=0.75, align="centre")
    column.leap(0.4)
    one, two = column.split(1, 1, gap=1.5)
    one.words("NGƯỜI BỆNH", bold=True)
    rows(
        one,
        ("Họ tên:", v.name()),
        ("Sinh năm:", v.year(), "Giới:", v.sex()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation")),
        ("Số CMND/CCCD:", v.own("national_id", 0.8)),
        ("Thẻ BHYT:", v.card("groups")),
        ("Hạn thẻ:", v.valid(" - ", "loose")),
    )
    two.words("ĐỢT ĐIỀU TRỊ", bold=True)
    rows(
        two,
        ("Mã y tế:", v.own("patient_code")),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Khoa:", v.own("department")),
        ("Vào:", v.came("dash")),
        ("Ra:", v.left("dash")),
        ("Cộng:", v.days("{0} ngày")),
    )
    column.join(one, two)
    rows(
        column,
        ("Địa chỉ:", v.where()),
        ("CHẨN ĐOÁN RA VIỆN:", v.dx("discharge_diagnosis"), "ICD:", v.code("discharge_diagnosis")),
        ("Kèm theo:", v.dx("comorbidity"), "ICD:", v.code("comorbidity")),
        ("PHƯƠNG PHÁP ĐIỀU TRỊ:", v.own("treatment_method")),
        ("LỜI DẶN CỦA THẦY THUỐC:", v.own("advice")),
    )
    column.blank(1)
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(
            titles=("Thủ trưởng đơn vị",),
            note="(ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="words",
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )
    if rng.random() < 0.6:
        oblong(
            desk.sheet,
            column.x + column.width * 0.76,
            desk.sheet.image.height * 0.17,
            "ĐÃ THANH TOÁN\nVIỆN PHÍ",
        )
