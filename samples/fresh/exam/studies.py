"""Imaging, surgery, summary, consent and a daily list of drugs for the last measurement."""

from datetime import timedelta

from samples.forms.surgery_report import STEPS
from samples.fresh.pieces import (
    HALF,
    LYING,
    Lean,
    above,
    barcode,
    head,
    logo,
    paper,
    ringed,
    rows,
    sexes,
    ticked,
)
from samples.fresh.values import Values
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, STUDIES
from samples.unseen.parts import Block, grid, moment_as, rule, sign_off


def draw_rays(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHIẾU/CHỤP X-QUANG of the ministry's print: request and result numbered, ringed sex."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = rng.choice(
        [one for one in STUDIES if "X-QUANG" in one[1] or "CẮT LỚP" in one[1]]
    )
    ct = "cắt lớp" in study
    left, middle, right = column.split(1, 1.4, 0.8)
    head(left, case, "two", scale=0.9)
    middle.words(
        "PHIẾU CHỤP CẮT LỚP VI TÍNH" if ct else "PHIẾU CHIẾU/ CHỤP X-QUANG",
        scale=1.35,
        bold=True,
        align="centre",
    )
    middle.words("(Lần thứ: 1)", scale=0.85, align="centre")
    right.words("MS: 09/BV2" if ct else "MS: 08/BV2", scale=0.85, align="right")
    rows(right, ("Số:", v.number(1, 9000)))
    column.join(left, middle, right)
    rows(
        column,
        (
            "- Họ tên người bệnh:",
            v.name(upper=rng.random() < 0.6),
            "Tuổi:",
            v.age(),
            *ringed(sexes(), case.person.sex, 0.2),
        ),
        ("- Địa chỉ:", v.where()),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.9)),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
        ("- Yêu cầu chụp:", Fill(study)),
    )
    rule(column)
    column.words("KẾT QUẢ CHẨN ĐOÁN HÌNH ẢNH", bold=True, align="centre")
    for finding in findings:
        rows(column, (Fill(finding),))
    column.blank(1)
    rows(
        column,
        (Lean("Kết luận:"), Fill(conclusion)),
        (Lean("Lời dặn của BS chuyên khoa:"), Fill(None, "advice")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("KỸ THUẬT VIÊN",), note="Họ tên:"),
        Block(
            titles=("BÁC SĨ CHUYÊN KHOA",),
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        over="last",
    )


def draw_scope(desk: Desk, case: Case) -> None:
    """Draw PHIẾU NỘI SOI of a system on a standing A5: labels above, boxes for pictures below."""
    column, v, stay = paper(desk, HALF, leader="none", colon=""), Values(case, desk.rng), case.stay
    study, _, findings, conclusion = next(one for one in STUDIES if one[1] == "NỘI SOI")
    head(column, case, "post")
    rule(column)
    column.words("PHIẾU KẾT QUẢ NỘI SOI", scale=1.45, bold=True, align="centre")
    above(column, (2, "Họ và tên", v.name()), (0.6, "Tuổi", v.age()), (0.6, "Giới", v.sex()))
    above(column, (1, "Mã người bệnh", v.own("patient_code")), (1.3, "Khoa chỉ định", v.own("department")))
    above(column, (1, "Chẩn đoán", v.dx("admission_diagnosis", "{0} ({1})")))
    above(column, (1, "Chỉ định", Fill(study)))
    column.leap(0.2)
    column.words("MÔ TẢ", bold=True)
    for finding in findings:
        rows(column, (Fill(finding),))
    one, two = column.split(1, 1)
    for part in (one, two):
        box = (part.x, part.y + 20, part.x + part.width, part.y + 20 + part.width * 0.62)
        part.sheet.draw.rectangle(box, fill=(45, 35, 35))
        part.sheet.draw.ellipse(
            (part.x + 120, part.y + 90, part.x + part.width - 120, box[3] - 60), fill=(165, 95, 85)
        )
        part.y = box[3]
    column.join(one, two)
    column.leap(0.3)
    rows(column, ("KẾT LUẬN", Fill(conclusion)), bold=True)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ nội soi",), slot="doctor_name", name=stay.doctor, honour="BSCKI."),
        day=stay.admitted.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT with bullets and leaders, a drawing's frame, the surgeon's full name."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.3, 0.8)
    head(left, case, "bv", align="left")
    middle.words("PHIẾU PHẪU THUẬT", scale=1.6, bold=True, align="centre")
    right.words("MS: 14/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 40))
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/nữ:", v.sex()),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Vào viện lúc:", v.came("words")),
        ("- Phẫu thuật/thủ thuật lúc:", Fill(moment_as(at, "words"))),
        ("- Chẩn đoán: + Trước phẫu thuật:", Fill(stay.ward[0])),
        (Gap(3), "+ Sau phẫu thuật:", Fill(stay.main[0])),
        ("- Phương pháp phẫu thuật:", Fill(operation)),
        ("- Loại phẫu thuật:", Fill(method), "- Phương pháp vô cảm:", Fill(narcosis)),
        (
            "- Bác sĩ phẫu thuật:",
            Fill(f"{stay.doctor_title} {stay.doctor}"),
            "- Bác sĩ gây mê:",
            Fill(f"BS. {make_name(rng, 'male', 'Kinh')}"),
        ),
    )
    column.leap(0.2)
    one, two = column.split(1, 1.6)
    one.words("LƯỢC ĐỒ PHẪU THUẬT", bold=True, align="centre")
    two.words("TRÌNH TỰ PHẪU THUẬT", bold=True, align="centre")
    for step in STEPS[: rng.randint(4, 6)]:
        rows(two, (Fill(step),))
    high = max(two.y, one.y + 500) + 20
    column.sheet.draw.rectangle(
        (one.x, column.y + 12, one.x + one.width, high), outline=(20, 20, 20), width=3
    )
    column.sheet.draw.rectangle(
        (two.x - 14, column.y + 12, two.x + two.width, high), outline=(20, 20, 20), width=3
    )
    column.y = high
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("PHẪU THUẬT VIÊN",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=at.date(),
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN of a system: a table of pairs, bold titles above paragraphs, bar code."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    beside = logo(left, 160)
    head(beside, case, "three", align="left", scale=0.95)
    left.join(left, beside)
    barcode(right)
    rows(right, ("Số lưu trữ HS:", v.own("archive_number", 0.9)))
    column.join(left, right)
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.6, bold=True, align="centre")
    column.words("Mẫu 03 - TT 25/2025/TT-BYT", scale=0.8, align="centre")
    column.leap(0.2)
    grid(
        column,
        (
            (1.7, (("Họ và tên:", v.name()),)),
            (1, (("Ngày sinh:", v.born("dot")),)),
            (0.9, (tuple(ticked(sexes(), case.person.sex, "before", 0.1)),)),
        ),
        (
            (1, (("Dân tộc:", v.own("ethnicity")),)),
            (1.2, (("Nghề nghiệp:", v.own("occupation")),)),
            (1.3, (("Số ĐDCN:", v.own("national_id")),)),
        ),
        ((1.4, (("Mã thẻ BHYT:", v.card("groups")),)), (1, (("Mã NB:", v.own("patient_code")),))),
        ((1, (("Nơi cư trú:", v.where()),)),),
        (
            (1, (("Vào viện:", v.came("print")),)),
            (1, (("Ra viện:", v.left("print")),)),
            (0.7, (("Số ngày:", v.days()),)),
        ),
    )
    for title, fill in (
        ("Chẩn đoán vào viện", v.dx("admission_diagnosis", "{1} - {0}")),
        ("Chẩn đoán ra viện (bệnh chính)", v.dx("discharge_diagnosis", "{1} - {0}")),
        ("Chẩn đoán kèm theo", v.dx("comorbidity", "{1} - {0}")),
        ("Quá trình bệnh lý", v.course()),
        ("Dấu hiệu lâm sàng", v.own("clinical_signs")),
        ("Kết quả xét nghiệm, cận lâm sàng", v.own("lab_summary", 0.9)),
        ("Phương pháp điều trị", v.own("treatment_method")),
        ("Tình trạng khi ra viện", Fill(rng.choice(CONDITIONS))),
        ("Hướng điều trị và các chế độ tiếp theo", v.own("next_treatment")),
    ):
        column.words(title, bold=True, scale=0.95)
        rows(column, (Gap(0.6), fill), leading=0.95)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ LẬP TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("ĐẠI DIỆN CƠ SỞ KCB",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw BẢN CAM KẾT CHUNG VỀ NHẬP VIỆN NỘI TRÚ (40/BV2): ticks, numbered promises, two who sign."""
    column, v, stay, rng = paper(desk, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "post", align="left")
    rule(column, wide=4)
    column.words("GIẤY CAM KẾT CHUNG VỀ NHẬP VIỆN NỘI TRÚ", scale=1.35, bold=True, align="centre")
    column.words("40/BV2", scale=0.8, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (1, "Ngày sinh", v.born("slash")),
        (0.7, "Giới tính", v.sex()),
    )
    above(
        column,
        (1, "Số CCCD", v.own("national_id", 0.9)),
        (1, "Mã NB", v.own("patient_code")),
        (1.3, "Khoa", v.own("department")),
    )
    above(column, (1, "Địa chỉ", v.where()))
    above(column, (2, "Người đại diện (nếu có)", v.own("contact_name")), (1, "Điện thoại", v.phone(".")))
    above(column, (1, "Chẩn đoán", v.dx("admission_diagnosis", "{0} ({1})")))
    column.leap(0.4)
    promises = (
        "Tôi đã được bác sĩ giải thích về tình trạng bệnh, phương pháp điều trị dự kiến và chi phí.",
        "Tôi đồng ý để cơ sở khám, xét nghiệm và điều trị theo phác đồ.",
        "Tôi cam kết thực hiện nội quy và thanh toán chi phí theo quy định.",
    )
    for promise in promises:
        one, two = column.split(12, 1)
        one.words(f"- {promise}")
        two.row(Tick(True), Gap(0.1, 1), cut=False)
        column.join(one, two)
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(titles=("Người bệnh/Người đại diện",), note="(Ký, ghi rõ họ tên)"),
        Block(
            titles=("Bác sĩ tiếp nhận",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.admitted.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày" if rng.random() < 0.5 else "Ngày",
        over="top",
    )


def draw_drugs_given(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CÔNG KHAI THUỐC lying: a drug a row, a day a column."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.4, 0.9)
    head(left, case, "three", align="left", scale=0.9)
    middle.words("PHIẾU CÔNG KHAI THUỐC", scale=1.5, bold=True, align="centre")
    rows(right, ("Mã người bệnh:", v.own("patient_code")))
    column.join(left, middle, right)
    rows(
        column,
        (
            "Họ và tên người bệnh:",
            v.name(),
            "Tuổi:",
            v.age(),
            "Giới:",
            v.sex(),
            "Giường:",
            v.own("bed"),
            "Ngày vào viện:",
            v.came_on(),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    days = rng.randint(5, 8)
    made = (
        Head(title="TT", share=0.3, align="centre"),
        Head(title="Tên thuốc, hàm lượng", share=2.2),
        Head(title="Đơn vị", share=0.5, align="centre"),
        *(
            Head(title=f"{stay.admitted + timedelta(days=n):%d/%m}", share=0.5, align="centre")
            for n in range(days)
        ),
        Head(title="Tổng", share=0.5, align="centre"),
        Head(title="Đơn giá", share=0.7, align="right"),
        Head(title="Thành tiền", share=0.9, align="right"),
    )
    shown = []
    for place, order in enumerate(
        make_orders(case, rng, count=rng.randint(5, 9), routes=("oral", "inject", "infuse")), start=1
    ):
        given, price = [rng.choice((1, 2, 2, 4)) for _ in range(days)], rng.randint(3, 400) * 100
        cells = (
            str(place),
            f"{order.drug.name} {order.drug.strength}".strip(),
            order.drug.unit,
            *map(str, given),
        )
        shown.append(
            (
                *cells,
                str(sum(given)),
                f"{price:,}".replace(",", "."),
                f"{price * sum(given):,}".replace(",", "."),
            )
        )
    table(column, made, shown, look=TableLook(scale=0.84, pad=0.15))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI BỆNH KÝ",)),
        Block(titles=("ĐIỀU DƯỠNG",)),
        day=stay.discharged.date(),
        over="top",
        high=1.4,
    )
