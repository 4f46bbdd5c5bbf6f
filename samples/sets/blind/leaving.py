"""Papers with which patients leave or move on, of other hospitals."""

from samples.forms.common import Choice
from samples.fresh.pieces import HALF_LYING, Lean, Tab, paper, rows, sexes, ticked
from samples.fresh.values import Values
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.blind.pieces import age, letterhead, oblong, quick, when
from samples.stays import Case
from samples.unseen.parts import Block, grid, moved, rule, sign_off

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("a) Đủ điều kiện chuyển", "Đủ điều kiện chuyển", "eligible"),
        ("b) Theo yêu cầu của NB/gia đình", "Theo yêu cầu của NB/gia đình", "on_request"),
    ),
)


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
        ("Tuổi:", age(case, rng), "Dân tộc:", v.own("ethnicity"), Gap(0.5), *sexes(("Nam", "Nữ")).pieces(case.person.sex, "strike")),
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
        Block(titles=("T/M BAN GIÁM ĐỐC",), slot="director_name", name=stay.director if rng.random() < 0.6 else None, sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )


def draw_listed(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN as a list of labels with their colons at a tab stop, lying A5, QR code at the foot."""
    column, v, stay, rng = paper(desk, HALF_LYING, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    letterhead(left, case, "both", scale=0.95)
    right.words("GIẤY RA VIỆN", scale=1.5, bold=True, align="right")
    rows(right, (Gap(6, 1), "Mã BN:", v.own("patient_code", stretch=0.2), "Số LT:", v.own("archive_number", stretch=0.2)))
    column.join(left, right)
    rule(column, wide=2)

    def tab(words: str) -> Tab:
        return Tab(words, 10)

    rows(
        column,
        (tab("Người bệnh"), v.name(), "Sinh ngày:", v.born("slash"), "Giới:", v.sex()),
        (tab("Nơi cư trú"), v.where()),
        (tab("Nghề nghiệp"), v.own("occupation"), "Dân tộc:", v.own("ethnicity"), "Thẻ BHYT:", v.card("whole")),
        (tab("Thời gian"), when(stay.admitted, "admitted_at", "vào %H:%M ngày %d/%m/%Y"), when(stay.discharged, "discharged_at", "ra %H:%M ngày %d/%m/%Y")),
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
        Block(titles=("THỦ TRƯỞNG ĐƠN VỊ",), slot="director_name", name=stay.director, honour="TS", sealed=True),
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
        Block(titles=("Thủ trưởng đơn vị",), note="(ký, đóng dấu)", slot="director_name", name=stay.director, sealed=True),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="words",
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )
    if rng.random() < 0.6:
        oblong(desk.sheet, column.x + column.width * 0.76, desk.sheet.image.height * 0.17, "ĐÃ THANH TOÁN\nVIỆN PHÍ")


def draw_transfer_grid(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH as a grid with lettered rows."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    letterhead(left, case, "above", scale=0.9)
    rows(right, ("Số phiếu:", v.number(1, 4000, "{0}/PC")), ("Số hồ sơ:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.3, bold=True, align="centre")
    column.leap(0.3)
    rows(column, ("Nơi nhận:", v.own("transfer_to")))
    grid(
        column,
        ((1.6, (("A1. Họ tên:", v.name()),)), (1, (("A2. Sinh ngày:", v.born("slash")),)), (0.6, (("A3. Giới:", v.sex()),))),
        ((1, (("A4. Dân tộc:", v.own("ethnicity")),)), (1, (("A5. Nghề:", v.own("occupation")),)), (1.2, (("A6. Số định danh:", v.own("national_id")),))),
        ((1, (("A7. Địa chỉ:", v.where()),)),),
        ((1, (("A8. Số thẻ BHYT:", v.card("groups")),)), (1, (("A9. Giá trị:", v.valid(" - ")),))),
        ((1, (("B1. Vào viện:", v.came("print")),)), (1, (("B2. Khoa:", v.own("department")),))),
        ((2.2, (("B3. Chẩn đoán:", v.dx("discharge_diagnosis")),)), (0.8, (("ICD:", v.code("discharge_diagnosis")),))),
        ((2.2, (("B4. Bệnh kèm theo:", v.dx("comorbidity")),)), (0.8, (("ICD:", v.code("comorbidity")),))),
        ((1, (("B5. Dấu hiệu lâm sàng:", v.own("clinical_signs")),)),),
        ((1, (("B6. Kết quả xét nghiệm, CLS:", v.own("lab_summary")),)),),
        ((1, (("B7. Phương pháp, thuốc đã dùng:", v.own("treatment_method")),)),),
        ((1, (("B8. Tình trạng lúc chuyển:", v.own("condition_at_transfer")),)),),
        ((1, (("B9. Hướng điều trị:", v.own("next_treatment")),)),),
        ((1, (("C1. Lý do chuyển:", *ticked(WHY, rng.choice(("eligible", "eligible", "on_request")), "before", 0.4)),)),),
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
        (Lean("Tuổi:"), age(case, rng), Lean("Phái:"), v.sex(), Lean("Dân tộc:"), v.own("ethnicity"), Lean("Nghề:"), v.own("occupation")),
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
        Block(titles=("GIÁM ĐỐC BỆNH VIỆN",), slot="director_name", name=stay.director if rng.random() < 0.7 else None, sealed=True),
        day=stay.discharged.date(),
    )


