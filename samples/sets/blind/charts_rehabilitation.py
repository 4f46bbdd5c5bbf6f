"""BỆNH ÁN PHỤC HỒI CHỨC NĂNG, BỆNH ÁN THẦN KINH."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Say
from samples.kit.table import TableLook
from samples.sets.blind.pieces import letterhead, ward
from samples.sets.parts.chart_rows import leavings, outcomes, routes
from samples.sets.parts.frames import band, rule
from samples.sets.parts.labels import Lean, above, below, rows, ticked
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, on, signer, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import heads, ruled
from samples.stays import Case
from samples.tables.phrases import HISTORIES, ORGANS


def draw_rehabilitation(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN PHỤC HỒI CHỨC NĂNG: values on lines, their small labels below; a table of functions."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.4, 1)
    letterhead(left, case, "above")
    barcode(right, width=400, high=70)
    rows(right, ("Mã NB:", v.own("patient_code")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("BỆNH ÁN ĐIỀU TRỊ PHỤC HỒI CHỨC NĂNG", scale=1.35, bold=True, align="centre")
    column.leap(0.3)
    below(
        column,
        (2.4, v.name(), "Họ và tên người bệnh"),
        (1, v.born("slash"), "Ngày sinh"),
        (0.6, age(case, rng), "Tuổi"),
        (0.6, v.sex(), "Giới"),
    )
    below(
        column,
        (1, v.own("ethnicity"), "Dân tộc"),
        (1.4, v.own("occupation"), "Nghề nghiệp"),
        (1.6, v.own("national_id"), "Số căn cước/CMND"),
    )
    below(column, (1, v.where(), "Địa chỉ (số nhà, xã/phường, huyện, tỉnh)"))
    below(
        column,
        (1.6, v.card("wide"), "Số thẻ BHYT"),
        (1, v.since("slash"), "Giá trị từ ngày"),
        (1, v.until("slash"), "đến ngày"),
    )
    below(column, (1.6, v.own("contact_name"), "Người nhà cần báo"), (1, v.phone(" "), "Điện thoại"))
    below(
        column,
        (1.3, v.came("first"), "Vào viện lúc"),
        (1.3, v.left("first"), "Ra viện lúc"),
        (0.7, v.days(), "Số ngày điều trị"),
    )
    below(column, (1.6, v.own("department"), "Khoa điều trị"), (0.7, v.own("bed"), "Giường"))
    rows(
        column,
        (
            "Nơi tiếp nhận:",
            *ticked(routes(("Cấp cứu", "Khoa khám", "Khoa khác chuyển"), "{w}"), stay.route, "before", 0.6),
        ),
    )
    below(
        column,
        (2.6, v.dx("admission_diagnosis"), "Chẩn đoán khi vào khoa"),
        (0.7, v.code("admission_diagnosis"), "ICD-10"),
    )
    below(
        column,
        (2.6, v.dx("discharge_diagnosis"), "Chẩn đoán ra viện: bệnh chính"),
        (0.7, v.code("discharge_diagnosis"), "ICD-10"),
    )
    below(column, (2.6, v.dx("comorbidity"), "Bệnh kèm theo"), (0.7, v.code("comorbidity"), "ICD-10"))
    column.leap(0.3)
    shown = [(part, f"{rng.randint(1, 3)}/5", f"{rng.randint(3, 5)}/5", f"{rng.randint(10, 60)}°", f"{rng.randint(60, 120)}°")
             for part in ("Vai", "Khuỷu", "Háng", "Gối", "Cổ chân")]  # fmt: skip
    made = heads(
        ("Khớp / nhóm cơ", 1.4),
        ("Cơ lực vào", 0.8),
        ("Cơ lực ra", 0.8),
        ("Tầm vận động vào", 1),
        ("Tầm vận động ra", 1),
    )
    ruled(desk, column, made, shown, TableLook(scale=0.84), rest=(0, 10))
    column.leap(0.4)
    rows(column, ("Phương pháp điều trị:", v.own("treatment_method")))
    rows(
        column,
        (
            "Kết quả điều trị:",
            *ticked(
                outcomes(("Khỏi", "Đỡ", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}"),
                stay.outcome,
                "before",
                0.3,
            ),
        ),
    )
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA PHCN",), slot="department_head", name=stay.head, honour="BSCKI."),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="slash",
        high=1.6,
    )


def draw_mind(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN THẦN KINH of a system: labels above in three columns, QR code at the foot, who printed it."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(2, 1)
    letterhead(left, case, "both", scale=0.95)
    ward(left, case, "Khoa")
    rows(
        right,
        ("PID", v.own("patient_code")),
        ("Số vào viện", v.own("admission_number")),
        ("Số lưu trữ", v.own("archive_number", 0.6)),
    )
    column.join(left, right)
    rule(column, wide=6)
    column.words("Bệnh án Thần kinh", scale=1.6, bold=True)
    band(column, "Thông tin người bệnh")
    above(
        column,
        (2, "Họ và tên", v.name()),
        (
            1,
            "Ngày sinh",
            on(None if case.person.year_only else case.person.birth, "date_of_birth", "%Y-%m-%d"),
        )
        if not case.person.year_only
        else (1, "Năm sinh", v.year()),
        (0.6, "Tuổi", age(case, rng)),
        (0.6, "Giới tính", v.sex()),
    )
    above(
        column,
        (1, "Dân tộc", v.own("ethnicity")),
        (1, "Quốc tịch", v.own("nationality")),
        (1.2, "Nghề nghiệp", v.own("occupation")),
        (1.3, "CCCD/Hộ chiếu", v.own("national_id")),
    )
    above(column, (1, "Địa chỉ", v.where()))
    above(
        column,
        (1.2, "Số thẻ BHYT", v.card("wide")),
        (1.3, "Thời hạn thẻ", v.valid(" → ")),
        (0.7, "Đối tượng", v.payer()),
    )
    above(column, (1.4, "Liên hệ khẩn cấp", v.own("contact_name")), (1, "Điện thoại", v.phone(" ")))
    band(column, "Đợt điều trị")
    above(
        column,
        (1, "Vào viện", when(stay.admitted, "admitted_at", "%d-%m-%Y %H:%M")),
        (1, "Ra viện", when(stay.discharged, "discharged_at", "%d-%m-%Y %H:%M")),
        (0.7, "Số ngày điều trị", v.days()),
        (0.6, "Giường", v.own("bed")),
    )
    rows(
        column,
        (
            "Vào từ",
            *ticked(routes(("Cấp cứu", "Phòng khám", "Khoa khác"), "{w}"), stay.route, "before", 0.6),
            Say("Hình thức ra"),
            *ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, "before", 0.1),
        ),
    )
    above(column, (1, "Chẩn đoán vào khoa", v.dx("admission_diagnosis", "{1} · {0}")))
    above(column, (1, "Bệnh chính khi ra viện", v.dx("discharge_diagnosis", "{1} · {0}")))
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity", "{1} · {0}")))
    band(column, "Bệnh sử và khám")
    above(column, (1, "Lý do vào viện", Fill(stay.complaint)), (1, "Tiền sử", Fill(rng.choice(HISTORIES))))
    above(column, (1, "Quá trình bệnh lý", v.course()))
    above(
        column,
        (1, "Thần kinh", Fill(rng.choice(ORGANS["Thần kinh"]))),
        (1, "Tuần hoàn", Fill(rng.choice(ORGANS["Tuần hoàn"]))),
    )
    above(column, (1, "Phương pháp điều trị", v.own("treatment_method")))
    rows(
        column,
        (
            Lean("Bác sĩ điều trị:"),
            signer(stay.doctor, stay.doctor_title),
            Lean("Trưởng khoa:"),
            signer(stay.head, "TS.BS.", "department_head"),
        ),
    )
    quick(column, f"Tra cứu kết quả: quét mã QR\nNgười in: dieuduong{rng.randint(1, 40)} · Trang 1/1")
    oblong(desk.sheet, column.x + column.width * 0.55, desk.sheet.image.height - 420, "BẢN SAO")
