"""GIẤY RA VIỆN, and what a doctor wrote when the patient came: PHIẾU KHÁM BỆNH VÀO VIỆN."""

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.letterheads import square
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import pressure, warmth
from samples.sets.trial.crests import country, crest
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, ORGANS


def draw_worded(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN whose dates are words, the diagnosis over several lines with codes between commas."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    crest(left, case, "coded", scale=0.9)
    country(right)
    column.join(left, right)
    rows(column, ("Số lưu trữ:", v.own("archive_number"), Gap(3, 1), "Mã y tế:", v.own("patient_code")))
    column.leap(0.5)
    column.words("GIẤY RA VIỆN", scale=1.8, bold=True, align="centre")
    column.words(f"(Số: {rng.randint(100, 9999)}/GRV)", scale=0.85, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Họ và tên người bệnh:", v.name()),
        ("Ngày, tháng, năm sinh:", v.born("words"), "(tuổi:", age(case, rng), ")", "Giới tính:", v.sex()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Mã số BHXH/Thẻ BHYT số:", v.card("groups")),
        ("Địa chỉ:", v.where()),
        ("Khoa điều trị:", v.own("department")),
        ("Vào viện lúc", v.came("words")),
        ("Ra viện lúc", v.left("words")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "{0}, mã {1}")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0}, mã {1}")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Ghi chú:", v.own("advice")),
        leading=1.12,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        Block(titles=("TRƯỞNG KHOA",), note="(Ký, ghi rõ họ tên)", slot="department_head", name=stay.head, honour="BSCKI."),
        day=stay.discharged.date(),
    )  # fmt: skip


def draw_card(desk: Desk, case: Case) -> None:
    """Draw a private house's GIẤY RA VIỆN on a standing A5: boxes in pairs, codes above their diagnoses."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=""),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "frame", scale=0.95)
    column.words("GIẤY RA VIỆN", scale=1.5, bold=True, align="centre")
    column.words("HOSPITAL DISCHARGE PAPER", scale=0.75, align="centre")
    column.leap(0.2)
    grid(
        column,
        ((2, (("Họ tên / Name",), (v.name(),))), (1, (("Ngày sinh / DOB",), (v.born("slash"),)))),
        ((1, (("Giới / Sex",), (v.sex(),))), (1, (("Dân tộc",), (v.own("ethnicity"),))), (1.4, (("Số giấy tờ / ID",), (v.own("national_id"),)))),
        ((1, (("Địa chỉ / Address",), (v.where(),))),),
        ((1, (("Vào viện / Admission",), (when(stay.admitted, "admitted_at", "%d/%m/%Y - %H:%M"),))), (1, (("Ra viện / Discharge",), (when(stay.discharged, "discharged_at", "%d/%m/%Y - %H:%M"),)))),
        ((1.3, (("Khoa / Department",), (v.own("department"),))), (0.8, (("Số ngày / Days",), (v.days(),))), (1.2, (("Thẻ BHYT",), (v.card("whole"),)))),
        ((0.5, (("ICD-10",), (v.code("discharge_diagnosis"),))), (2.4, (("Chẩn đoán ra viện / Diagnosis",), (v.dx("discharge_diagnosis"),)))),
        ((0.5, (("ICD-10",), (v.code("comorbidity"),))), (2.4, (("Bệnh kèm theo / Comorbidity",), (v.dx("comorbidity"),)))),
        ((1, (("Phương pháp điều trị / Treatment",), (v.own("treatment_method"),))),),
        ((1, (("Lời dặn của bác sĩ / Advice",), (v.own("advice"),))),),
    )  # fmt: skip
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(
            titles=("Đại diện cơ sở KB, CB",),
            slot="director_name",
            name=stay.director,
            honour="TS.",
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        over="top",
        high=1.6,
    )
    square(desk.sheet, column.x + column.width - 150, 130, 150)
    if rng.random() < 0.4:
        oblong(desk.sheet, column.x + 40, desk.sheet.image.height - 330, "BẢN GỐC")


def draw_admission(desk: Desk, case: Case) -> None:
    """Draw PHIẾU KHÁM BỆNH VÀO VIỆN: figures in a box at the right of the examination, what was ordered as ticks."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    crest(left, case, "right", scale=0.95)
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Buồng khám:", v.number(1, 30, "P.{0}")))
    column.join(left, right)
    column.words("PHIẾU KHÁM BỆNH VÀO VIỆN", scale=1.5, bold=True, align="centre")
    rows(
        column,
        ("1. Họ và tên:", v.name(), "2. Sinh ngày:", v.born("loose"), *ticked(sexes(), case.person.sex, "before", 0.2)),
        ("3. Nghề nghiệp:", v.own("occupation"), "4. Dân tộc:", v.own("ethnicity")),
        ("5. Địa chỉ:", v.where()),
        ("6. Số thẻ BHYT:", v.card("groups"), "giá trị đến:", v.until("slash")),
        ("7. Người nhà:", v.own("contact_name"), "điện thoại:", v.phone(" ")),
        ("8. Đến khám lúc:", v.came("lúc")),
        ("9. Chẩn đoán của nơi giới thiệu:", v.dx("referral_diagnosis")),
        ("10. Lý do vào viện:", Fill(stay.complaint)),
    )  # fmt: skip
    column.words("11. Hỏi bệnh, khám xét:", bold=True)
    wide, box = column.split(2.6, 1)
    rows(
        wide,
        (v.course(),),
        (Lean("Tiền sử:"), Fill(rng.choice(HISTORIES))),
        (Lean("Toàn thân:"), Fill(rng.choice(GENERAL))),
        (Lean("Bộ phận:"), Fill(rng.choice(ORGANS["Hô hấp"]))),
    )
    grid(
        box,
        ((1, (
            ("Mạch", v.number(66, 120), "l/ph"), ("Nhiệt độ", Fill(warmth(rng)), "°C"), ("HA", Fill(pressure(rng)), "mmHg"),
            ("Nhịp thở", v.number(16, 28), "l/ph"), ("Cân nặng", v.number(38, 80), "kg"),
        )),),
    )  # fmt: skip
    column.join(wide, box)
    rows(
        column,
        (Say("Cận lâm sàng:", bold=True), Tick(True), "Công thức máu", Gap(0.4), Tick(rng.random() < 0.6), "X-quang", Gap(0.4), Tick(rng.random() < 0.5), "Siêu âm", Gap(0.4), Tick(), "Khác"),
        ("12. Chẩn đoán vào viện:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("13. Đã xử trí:", Fill(rng.choice(("Truyền dịch, thở oxy", "Giảm đau, theo dõi", None)))),
        ("14. Cho vào điều trị tại khoa:", v.own("department")),
        ("15. Chú ý:", Fill(None)),
    )  # fmt: skip
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI NHẬN BỆNH",), signed=False),
        Block(titles=("BÁC SỸ KHÁM BỆNH",), slot="doctor_name", name=stay.doctor, prefix="Họ và tên:"),
        day=stay.admitted.date(),
    )
