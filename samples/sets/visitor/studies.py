"""Pictures and traces: an ultrasound beside its pictures, an endoscopy, an ECG on a printed form, a foreign CT."""

from PIL import ImageFilter

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import band, grid, rule
from samples.sets.parts.labels import Lean, pair, rows, sexes, ticked
from samples.sets.parts.paper import HALF_LYING
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, bold, leaf, penned
from samples.stays import Case

ABDOMEN = (
    "GAN: không to, bờ đều, cấu trúc đồng nhất, không thấy khối choán chỗ.",
    "MẬT: túi mật không sỏi, vách không dày; đường mật trong và ngoài gan không giãn.",
    "TỤY: không to, cấu trúc đồng nhất, ống tụy không giãn.",
    "LÁCH: không to, cấu trúc đồng nhất.",
    "THẬN PHẢI: không sỏi, không ứ nước. THẬN TRÁI: có sỏi 6 mm đài dưới, không ứ nước.",
    "BÀNG QUANG: ít nước tiểu, khó khảo sát.",
    "Dịch ổ bụng: không. Dịch màng phổi: không.",
)
STOMACH = (
    ("Thực quản", "Niêm mạc láng, đường Z cách cung răng 38 cm"),
    ("Tâm vị", "Khép không kín"),
    ("Phình vị - Thân vị", "Niêm mạc sung huyết rải rác, dịch trong"),
    ("Hang vị", "Nhiều vết trợt phẳng, bờ phù nề"),
    ("Môn vị", "Tròn, co bóp tốt"),
    ("Tá tràng", "Hành tá tràng không biến dạng, D2 bình thường"),
)


def draw_ultrasound(desk: Desk, case: Case) -> None:
    """Draw an ultrasound with two pictures at its right side."""
    column, v, stay, rng = (
        leaf(desk, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    heads.left(column, case, scale=0.9)
    rule(column, gap=0.1)
    heads.titled(column, "KẾT QUẢ SIÊU ÂM BỤNG TỔNG QUÁT", scale=1.4)
    rows(
        column,
        (bold("Họ tên BN:"), v.name(), bold("Tuổi:"), v.age(), bold("Phái:"), v.sex()),
        (bold("Địa chỉ:"), v.where()),
        (
            bold("Khoa:"),
            v.own("department"),
            bold("Mã BN:"),
            v.own("patient_code"),
            bold("Số thẻ:"),
            v.card("whole"),
        ),
        (bold("Chẩn đoán:"), v.dx("admission_diagnosis")),
        (bold("BS chỉ định:"), Fill(f"BS. {stay.head}")),
    )
    column.leap(0.4)
    left, right = column.split(2.1, 1)
    for words in ABDOMEN:
        left.words(words)
    _pictures(right, 2)
    column.join(left, right)
    column.leap(0.3)
    column.words("KẾT LUẬN:", bold=True)
    rows(
        column,
        (Fill("SỎI THẬN TRÁI 6 MM"),),
        ("Đề nghị:", Fill(rng.choice(("Kết hợp lâm sàng", "Xét nghiệm nước tiểu")))),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("Bác sĩ siêu âm",), slot="doctor_name", name=stay.doctor, honour="BSCKI."),
        day=stay.admitted.date(),
        high=2.8,
    )


def _pictures(column: Column, count: int, share: float = 0.75) -> None:
    """Draw grey pictures as machines print them, one under the other."""
    sheet, rng = column.sheet, column.sheet.rng
    high = round(column.width * share)
    for _ in range(count):
        box = (round(column.x), round(column.y + 20), round(column.x + column.width), round(column.y + high))
        sheet.draw.rectangle(box, fill=(30, 30, 32))
        for _ in range(26):
            x, y, grey = (
                rng.randint(box[0], box[2] - 60),
                rng.randint(box[1], box[3] - 60),
                rng.randint(45, 150),
            )
            sheet.draw.ellipse(
                (x, y, min(box[2], x + rng.randint(40, 260)), min(box[3], y + rng.randint(20, 90))),
                fill=(grey, grey, grey),
            )
        blurred = sheet.image.crop(box).filter(ImageFilter.GaussianBlur(14))
        sheet.image.paste(blurred, box[:2])
        column.y += high + 20


def draw_endoscopy(desk: Desk, case: Case) -> None:
    """Draw an endoscopy: a boxed head, organs in a list with bold names, a row of pictures."""
    column, v, stay = leaf(desk, machine=True, leader="none", colon=":"), Told(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    heads.stacked(left, case, scale=0.9, line=True)
    right.words("PHIẾU NỘI SOI TIÊU HÓA", scale=1.3, bold=True, align="centre")
    right.row(Lean("MS: 14/BV2"), align="centre", cut=False)
    column.join(left, right)
    column.leap(0.2)
    grid(
        column,
        ((2, (("Họ và tên:", v.name()),)), (1, (("Năm sinh:", v.year()),)), (0.8, (("Giới:", v.sex()),))),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((1.4, (("Số vào viện:", v.own("admission_number")),)), (1.4, (("Khoa:", v.own("department")),)), (1, (("Giường:", v.own("bed")),))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{1}: {0}")),)),),
        ((1, (("Yêu cầu:", Fill("Nội soi thực quản - dạ dày - tá tràng có dùng thuốc tiền mê")),)),),
    )  # fmt: skip
    column.leap(0.3)
    band(column, "KẾT QUẢ NỘI SOI", scale=0.95)
    for organ, words in STOMACH:
        column.row(Say(f"- {organ}:", bold=True), Fill(words), cut=False)
    rows(column, (bold("CLO test:"), Fill(desk.rng.choice(("(+) Dương tính", "(-) Âm tính"))), Gap(2, 1)))
    rows(column, (bold("KẾT LUẬN:"), Fill("Viêm trợt phẳng hang vị mức độ vừa. Viêm sung huyết thân vị.")))
    column.leap(0.2)
    parts = column.split(1, 1, 1, gap=0.6)
    for part in parts:
        _pictures(part, 1, 0.8)
    column.join(*parts)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("ĐIỀU DƯỠNG PHỤ SOI",)),
        Block(titles=("BÁC SĨ NỘI SOI",), slot="doctor_name", name=stay.doctor, honour="BSCKII."),
        day=stay.admitted.date(),
        high=2.6,
    )


def draw_trace(desk: Desk, case: Case) -> None:
    """Draw PHIẾU ĐIỆN TIM on a lying A5, mostly by pen: the request left, the findings right."""
    penned(desk, 0.55)
    column, v, stay, rng = (
        leaf(desk, HALF_LYING, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, middle, right = column.split(1.1, 1.2, 0.8)
    heads.dotted(left, case, v)
    middle.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    rows(right, ("MS: 12/BV2",), ("Số:", v.number(5, 4000)))
    column.join(left, middle, right)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "ring", 0.4)),
        ("Buồng:", Fill(stay.room, stretch=0.3), "Giường:", v.own("bed", stretch=0.3), "Chẩn đoán:", v.dx("admission_diagnosis")),
    )  # fmt: skip
    column.leap(0.2)
    rule(column, gap=0.1)
    parts = column.split(1, 1, gap=1.2)
    rows(
        parts[0],
        ("Nhịp:", Fill(rng.choice(("xoang đều", "rung nhĩ")))),
        ("Tần số:", v.number(62, 118, "{0} ck/phút")),
        ("Trục:", Fill("trung gian")),
        ("PQ:", Fill("0,16 s"), "QRS:", Fill("0,08 s")),
    )
    rows(
        parts[1],
        ("Đoạn ST:", Fill("không chênh")),
        ("Sóng T:", Fill("dẹt ở V5, V6")),
        ("Kết luận:", Fill(rng.choice(("Nhịp xoang, theo dõi thiếu máu cơ tim", "Dày thất trái")))),
    )
    column.join(*parts)
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Y, BÁC SĨ CHỈ ĐỊNH",), signed=True),
        Block(titles=("BÁC SĨ ĐỌC ĐIỆN TIM",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
        high=1.8,
    )


def draw_scan(desk: Desk, case: Case) -> None:
    """Draw a foreign house's report of a CT in two languages, findings as paragraphs."""
    column, v, stay = leaf(desk, machine=True, leader="none", colon=":"), Told(case, desk.rng), case.stay
    heads.sign(column, case, english=True)
    rule(column, gap=0.2)
    heads.titled(column, "KẾT QUẢ CHỤP CẮT LỚP VI TÍNH", "CT SCAN REPORT", scale=1.5)
    left, right = column.split(1.3, 1)
    rows(
        left,
        (*pair("Họ tên", "Name"), v.name()),
        (*pair("Ngày sinh", "DOB"), v.born("slash")),
        (*pair("Chẩn đoán", "Diagnosis"), v.dx("admission_diagnosis")),
    )
    rows(
        right,
        (*pair("Mã NB", "PID"), v.own("patient_code")),
        (*pair("Giới", "Sex"), v.sex()),
        (*pair("Khoa", "Dept."), v.own("department")),
    )
    column.join(left, right)
    rule(column, gap=0.3)
    for label, words in (
        ("KỸ THUẬT / TECHNIQUE", "Chụp CLVT bụng - chậu trước và sau tiêm thuốc cản quang tĩnh mạch, lát cắt 1,25 mm."),
        ("MÔ TẢ / FINDINGS", "Gan không to, bờ đều, có nang đơn thuần 12 mm hạ phân thùy VI. Đường mật không giãn. Tụy, lách, thượng thận hai bên không thấy bất thường. Thận hai bên ngấm thuốc tốt, không giãn đài bể thận. Không thấy hạch to, không có dịch tự do ổ bụng."),
        ("KẾT LUẬN / IMPRESSION", "Nang gan phải đơn thuần. Chưa thấy tổn thương khác trên CLVT bụng chậu."),
    ):  # fmt: skip
        column.words(label, bold=True)
        column.words(words)
        column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("Bác sĩ CĐHA / Radiologist",), slot="doctor_name", name=stay.doctor, honour="TS.BS."),
        day=stay.admitted.date(),
        style="slash",
        lead="Ngày / Date:",
        high=3.0,
    )
