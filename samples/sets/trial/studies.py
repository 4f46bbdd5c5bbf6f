"""MRI, SIÊU ÂM TIM, NỘI SOI."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import band, rule
from samples.sets.parts.labels import Lean, above, pair, rows
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.trial.crests import crest
from samples.stays import Case


def draw_resonance(desk: Desk, case: Case) -> None:
    """Draw KẾT QUẢ CHỤP CỘNG HƯỞNG TỪ in two languages: technique and findings as paragraphs, signed by machine."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "bar")
    column.words("KẾT QUẢ CHỤP CỘNG HƯỞNG TỪ", scale=1.4, bold=True, align="centre")
    column.words("MAGNETIC RESONANCE IMAGING REPORT", scale=0.85, align="centre")
    one, two = column.split(1.5, 1, gap=1)
    rows(
        one,
        (*pair("Họ tên", "Name"), v.name()),
        (*pair("Địa chỉ", "Address"), v.where()),
        (*pair("Chẩn đoán", "Clinical diagnosis"), v.dx("admission_diagnosis", "{0} ({1})")),
    )
    rows(
        two,
        (*pair("Tuổi", "Age"), age(case, rng), *pair("Giới", "Sex"), v.sex()),
        (*pair("Mã NB", "PID"), v.own("patient_code")),
        (*pair("Khoa", "Ward"), v.own("department")),
    )
    column.join(one, two)
    rows(
        column,
        (*pair("Bác sĩ chỉ định", "Referring physician"), Fill(f"BS. {make_name(rng, 'male', 'Kinh')}")),
    )
    rule(column, wide=4)
    level = rng.choice(("L4-L5", "L5-S1", "C5-C6"))
    for title, words in (
        (
            "KỸ THUẬT:",
            "Các chuỗi xung T1W, T2W cắt đứng dọc, T2W cắt ngang, STIR, không tiêm thuốc đối quang từ.",
        ),
        (
            "MÔ TẢ:",
            f"Đường cong sinh lý giảm. Các thân đốt sống có gai xương bờ trước. Đĩa đệm {level} giảm tín hiệu trên T2W, lồi ra sau gây hẹp nhẹ ống sống và lỗ liên hợp hai bên. Không thấy khối bất thường trong ống sống.",
        ),
        ("KẾT LUẬN:", f"Thoái hóa cột sống. Thoát vị đĩa đệm {level} thể sau trung tâm."),
    ):
        column.words(title, bold=True)
        rows(column, (Fill(words),))
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), signed=False),
        Block(titles=("Bác sĩ chuyên khoa CĐHA",), slot="doctor_name", name=stay.doctor, honour="ThS.BS."),
        day=stay.admitted.date(),
        style="slash",
        lead=f"{stay.admitted:%H:%M} ngày",
        high=1.6,
    )
    quick(column, "Ký số bởi cơ sở khám bệnh, chữa bệnh\nTra cứu hình ảnh: quét mã QR")


MEASURES = (
    ("Nhĩ trái", "mm", 19, 40), ("ĐM chủ", "mm", 20, 37), ("Dd", "mm", 38, 56), ("Ds", "mm", 22, 40),
    ("VLTTd", "mm", 6, 11), ("TSTTd", "mm", 6, 11), ("EF (Teichholz)", "%", 30, 72), ("ALĐMP", "mmHg", 20, 45),
)  # fmt: skip


def draw_echo(desk: Desk, case: Case) -> None:
    """Draw SIÊU ÂM TIM: two blocks of measures under merged heads, then walls and valves, a conclusion in a band."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.1, 1)
    crest(left, case, "blank")
    right.words("PHIẾU SIÊU ÂM TIM", scale=1.5, bold=True, align="centre")
    right.words("(Doppler màu)", scale=0.9, align="centre")
    column.join(left, right)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", 0.8), "BS chỉ định:", Fill(f"BS {make_name(rng, 'female', 'Kinh')}")),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{0} - {1}")),
    )  # fmt: skip
    column.leap(0.3)
    look = Ledger(shares=(1.2, 0.8, 0.7, 1.2, 0.8, 0.7), aligns="lcclcc", printed="0 2 3 5", scale=0.9)
    heads = ((head("Thất trái (TM)", span=3), head("Chức năng", span=3)),)
    shown = [(name, str(rng.randint(low, high)), unit) for name, unit, low, high in MEASURES]
    body: list[Row] = [(*shown[n], *shown[n + 4]) for n in range(4)]
    body.append(group("Vận động thành tim: đồng đều các vùng", 6))
    ledger(column, look, heads, body)
    rows(
        column,
        ("Van hai lá:", Fill(rng.choice(("Mềm mại, hở nhẹ 1/4", "Dày, hở vừa 2/4")))),
        ("Van động mạch chủ:", Fill(rng.choice(("Thanh mảnh, mở tốt", "Vôi hóa nhẹ")))),
        ("Van ba lá:", Fill("Hở nhẹ")),
        ("Màng ngoài tim:", Fill("Không có dịch")),
    )
    column.leap(0.3)
    band(column, "KẾT LUẬN")
    rows(
        column,
        (
            Fill(
                rng.choice(
                    (
                        "Chức năng tâm thu thất trái trong giới hạn bình thường",
                        "Giãn thất trái, giảm chức năng tâm thu thất trái",
                    )
                )
            ),
        ),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SỸ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
    )


def draw_scope(desk: Desk, case: Case) -> None:
    """Draw PHIẾU NỘI SOI TAI MŨI HỌNG on a standing A5: labels in capitals above, two round pictures, then words."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=""),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    crest(column, case, "right", scale=0.9)
    column.words("KẾT QUẢ NỘI SOI TAI MŨI HỌNG", scale=1.2, bold=True, align="centre")
    above(column, (2, "HỌ TÊN", v.name()), (0.7, "NĂM SINH", v.year()), (0.6, "GIỚI", v.sex()))
    above(column, (1.2, "KHOA", v.own("department")), (1, "MÃ BN", v.own("patient_code")))
    above(column, (1, "CHẨN ĐOÁN", v.dx("admission_diagnosis")))
    column.leap(0.4)
    sheet, top, side = desk.sheet, column.y, column.width * 0.32
    for place in range(2):
        x = column.x + column.width * (0.12 + 0.44 * place)
        sheet.draw.ellipse(
            (x, top, x + side, top + side), fill=(214, 160, 150), outline=(60, 30, 30), width=5
        )
        sheet.draw.ellipse(
            (x + side * 0.3, top + side * 0.3, x + side * 0.72, top + side * 0.68), fill=(150, 70, 66)
        )
    column.y = top + side + 30
    for words in (
        "Hốc mũi hai bên thông thoáng, cuốn dưới phù nề nhẹ.",
        "Họng đỏ, amidan hai bên quá phát độ II.",
        "Màng nhĩ hai bên sáng, tam giác sáng rõ.",
    ):
        rows(column, (Gap(0.4), Lean("•"), Fill(words)))
    rows(
        column, ("KẾT LUẬN", Fill(rng.choice(("Viêm mũi họng - amidan mạn", "Viêm mũi họng cấp")))), bold=True
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng phụ",), signed=False),
        Block(titles=("Bác sĩ nội soi",), slot="doctor_name", name=stay.doctor, honour="BSCKI."),
        day=stay.admitted.date(),
        style="slash",
        over="top",
        high=1.6,
    )
