"""PHIẾU PHẪU THUẬT, TÓM TẮT HỒ SƠ BỆNH ÁN, CAM KẾT."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.people import make_name
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, Tab, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.crests import country, crest, pencil
from samples.stays import Case


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT/ THỦ THUẬT: the team as a table, ticked kinds, an empty frame for the drawing."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.1, 1)
    crest(left, case, "coded", scale=0.9)
    right.words("PHIẾU PHẪU THUẬT/ THỦ THUẬT", scale=1.2, bold=True, align="centre")
    rows(right, ("MS: 06/BV2", Gap(1, 1), "Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    operation, narcosis, _ = v.operation()
    start = stay.admitted + timedelta(hours=rng.randint(3, 40))
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "after", 0.1)),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Vào viện lúc:", v.came("words")),
        ("- Phẫu thuật bắt đầu:", Fill(f"{start:%H giờ %M ngày %d/%m/%Y}"), "kết thúc:", Fill(f"{start + timedelta(minutes=80):%H giờ %M}")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
        ("+ Trước phẫu thuật:", Fill(stay.ward[0])),
        ("+ Sau phẫu thuật:", Fill(stay.main[0])),
        ("- Phương pháp phẫu thuật:", Fill(operation)),
        ("- Loại:", Tick(), "Đặc biệt", Gap(0.3), Tick(rng.random() < 0.5), "Loại I", Gap(0.3), Tick(), "Loại II", Gap(0.3), Tick(), "Loại III", Gap(0.3), "Vô cảm:", Fill(narcosis)),
    )  # fmt: skip
    column.leap(0.2)
    look = Ledger(shares=(1.2, 2, 1.2, 2), aligns="llll", printed="0 2", scale=0.9)
    others = [make_name(rng, rng.choice(("male", "female")), "Kinh") for _ in range(4)]
    body: list[Row] = [
        ("Phụ mổ 1", others[0], "Gây mê chính", others[1]),
        ("Dụng cụ viên", others[2], "Phụ mê", others[3]),
    ]
    ledger(column, look, ((head("Kíp phẫu thuật", span=2), head("Kíp gây mê", span=2)),), body)
    rows(column, ("- Phẫu thuật viên chính:", signer(stay.doctor, stay.doctor_title)))
    column.words("LƯỢC ĐỒ VÀ TRÌNH TỰ PHẪU THUẬT", bold=True, align="centre")
    top = column.y
    frame, text = column.split(1, 1.7)
    desk.sheet.draw.rectangle(
        (frame.x, top + 14, frame.x + frame.width, top + 640), outline=(40, 40, 40), width=3
    )
    rows(
        text,
        (Fill("Người bệnh nằm ngửa, gây vô cảm, sát trùng rộng vùng mổ."),),
        (Fill("Rạch da theo đường mổ, bộc lộ thương tổn, xử trí theo tổn thương."),),
        (Fill("Kiểm tra cầm máu, đếm đủ gạc và dụng cụ, đóng vết mổ."),),
        ("Dẫn lưu:", Fill(rng.choice(("01 ống", "Không")))),
        ("Ngày rút:", Fill(None)),
        ("Máu truyền:", Fill(rng.choice(("Không", "350 ml")))),
    )
    column.y = max(text.y, top + 650)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("GÂY MÊ HỒI SỨC",)),
        Block(titles=("PHẪU THUẬT VIÊN",)),
        day=start.date(),
        high=1.8,
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN (Mẫu 03) as one table: number, what is asked, the answer, diagnoses with codes."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    crest(left, case, "right", scale=0.9)
    country(right, scale=0.8)
    column.join(left, right)
    column.words("BẢN TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.45, bold=True, align="centre")
    column.words(f"Số: {rng.randint(10, 999)}/TTBA-KHTH", scale=0.85, align="centre")
    known = (
        ("1", "Họ và tên", (v.name(),)),
        ("2", "Ngày sinh; giới tính", (v.born("slash"), "; giới", v.sex())),
        ("3", "Dân tộc; nghề nghiệp", (v.own("ethnicity"), ";", v.own("occupation"))),
        ("4", "Số định danh cá nhân", (v.own("national_id"),)),
        ("5", "Mã thẻ BHYT", (v.card("whole"),)),
        ("6", "Địa chỉ", (v.where(),)),
        ("7", "Vào viện", (v.came("print"), "tại khoa", v.own("department"))),
        ("8", "Ra viện", (v.left("print"),)),
        ("9", "Chẩn đoán lúc vào viện", (v.dx("admission_diagnosis", "{0} ({1})"),)),
        ("10", "Chẩn đoán ra viện", (v.dx("discharge_diagnosis", "{0} ({1})"),)),
        ("11", "Bệnh kèm theo", (v.dx("comorbidity", "{0} ({1})"),)),
        ("12", "Quá trình bệnh lý", (v.course(),)),
        ("13", "Kết quả xét nghiệm chính", (v.own("lab_summary"),)),
        ("14", "Phương pháp điều trị", (v.own("treatment_method"),)),
        ("15", "Tình trạng ra viện", (Fill(rng.choice(("Khỏi, vết mổ khô", "Đỡ, ra viện điều trị ngoại trú"))),)),
        ("16", "Hướng điều trị tiếp theo", (v.own("next_treatment"),)),
    )  # fmt: skip
    column.leap(0.3)
    for number, label, pieces in known:
        grid(column, ((0.25, ((Say(number),),)), (1.25, ((Say(label),),)), (3, (pieces,))), pad=0.25)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Người lập",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Người đại diện cơ sở",), note="(ký, đóng dấu)", slot="director_name", name=stay.director, honour="TS.BS.", sealed=True),
        day=stay.discharged.date(),
        style="words",
        high=2,
    )  # fmt: skip


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM KẾT chấp nhận phẫu thuật, thủ thuật: a form of tabs, risks in a list, both answers to be struck."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    country(column, scale=0.95)
    crest(column, case, "dash", scale=0.9)
    rule(column)
    column.words("GIẤY CAM KẾT", scale=1.6, bold=True, align="centre")
    column.words("Chấp thuận phẫu thuật, thủ thuật và gây mê hồi sức", scale=1.0, bold=True, align="centre")
    relation = case.person.contact.relation if case.person.contact else None
    rows(
        column,
        (Tab("Tôi tên là", 8), v.own("contact_name")),
        (Tab("Quan hệ", 8), Fill(relation), "Điện thoại:", v.phone(" ")),
        (Tab("Là người nhà của", 8), v.name()),
        (Tab("Tuổi", 8), age(case, rng), "Giới:", v.sex(), "Dân tộc:", v.own("ethnicity")),
        (Tab("Nơi cư trú", 8), v.where()),
        (Tab("Đang điều trị tại", 8), "Khoa", v.own("department"), "Giường:", v.own("bed", 0.9)),
        (Tab("Chẩn đoán", 8), v.dx("admission_diagnosis")),
        (Tab("Phương pháp", 8), Fill(v.operation()[0])),
    )  # fmt: skip
    column.leap(0.2)
    column.words("Tôi đã được bác sĩ giải thích về những nguy cơ có thể xảy ra:")
    for place, risk in enumerate(
        (
            "chảy máu, nhiễm trùng vết mổ",
            "tai biến do gây mê, dị ứng thuốc",
            "phải mổ lại hoặc thay đổi phương pháp",
        ),
        start=1,
    ):
        column.row(Gap(1.5), Say(f"({place})"), Say(risk), cut=False)
    agreed = rng.random() < 0.9
    rows(
        column,
        (
            Lean("Ý kiến của tôi:"),
            Tick(agreed),
            "Đồng ý",
            Gap(1),
            Tick(not agreed),
            "Không đồng ý",
            Gap(1, 1),
        ),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Người cam kết",), note="(ký, ghi rõ họ tên)"),
        Block(titles=("Bác sĩ giải thích",), note="(ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead=f"{stay.admitted.hour} giờ, ngày",
    )  # fmt: skip
