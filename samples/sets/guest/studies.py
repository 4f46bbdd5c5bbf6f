"""An imaging report with pictures and a surgery report in a running text."""

from datetime import timedelta

from PIL import Image, ImageDraw, ImageFilter

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.guest.heads import TEAL, WINE, banner, corner, inked
from samples.sets.guest.told import Told
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import rows
from samples.sets.parts.letterheads import foot
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case

SEEN = (
    (
        "Siêu âm tuyến giáp",
        (
            "Thùy phải: kích thước 16 x 18 x 45 mm, cấu trúc đồng nhất, không thấy nhân.",
            "Thùy trái: kích thước 15 x 17 x 44 mm, có nang keo đường kính 4 mm ở 1/3 giữa.",
            "Eo giáp: dày 3 mm. Hạch cổ hai bên không to.",
        ),
        "Nang keo thùy trái tuyến giáp, TIRADS 1",
    ),
    (
        "Siêu âm Doppler tim",
        (
            "Các buồng tim không giãn, EF 64% (Teichholz).",
            "Van hai lá mềm, hở nhẹ 1/4. Van động mạch chủ ba mảnh, không hẹp.",
            "Không thấy dịch màng ngoài tim. PAPS 25 mmHg.",
        ),
        "Chức năng tâm thu thất trái bảo tồn, hở hai lá nhẹ",
    ),
    (
        "Siêu âm bụng tổng quát",
        (
            "Gan không to, hồi âm dày nhẹ. Đường mật trong và ngoài gan không giãn.",
            "Túi mật thành mỏng, có polyp 5 mm vùng thân.",
            "Thận hai bên không ứ nước. Bàng quang ít nước tiểu.",
        ),
        "Gan nhiễm mỡ nhẹ, polyp túi mật",
    ),
)


def draw_pictures(desk: Desk, case: Case) -> None:
    """Draw a clinic's ultrasound report: a band, two pictures beside the findings, the conclusion in a frame."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    banner(column, case, WINE)
    what, seen, concluded = rng.choice(SEEN)
    with inked(column, WINE):
        column.words("PHIẾU KẾT QUẢ SIÊU ÂM", scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("Họ tên:", v.name(), "Năm sinh:", v.year(), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Mã BN:", v.own("patient_code"), "BS chỉ định:", Fill(f"BS {stay.head}")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Kỹ thuật:", Fill(what)),
        bold=True,
    )
    column.leap(0.5)
    words, pictures = column.split(1.5, 1)
    words.words("MÔ TẢ", bold=True)
    for line in seen:
        words.row(Fill(f"- {line}"))
    for _ in range(2):
        _picture(pictures, desk)
    column.join(words, pictures)
    column.leap(0.3)
    grid(column, ((1, ((Say("KẾT LUẬN:", bold=True), Fill(concluded)),)),))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour="BS.CKI"),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2.8,
    )
    foot(desk, column, "Kết quả siêu âm chỉ có giá trị tham khảo cho bác sĩ lâm sàng")


def _picture(column: Column, desk: Desk) -> None:
    """Paste a grey fan as a probe shows it."""
    wide, rng = round(column.width * 0.9), desk.rng
    high = round(wide * 0.62)
    tile = Image.new("L", (wide, high), 12)
    pen = ImageDraw.Draw(tile)
    pen.pieslice((wide * 0.05, -high * 0.6, wide * 0.95, high * 0.95), 35, 145, fill=70)
    for _ in range(60):
        x, y, size = (
            rng.randint(round(wide * 0.3), round(wide * 0.7)),
            rng.randint(round(high * 0.25), round(high * 0.8)),
            rng.randint(4, 40),
        )
        pen.ellipse((x, y, x + 2 * size, y + size), fill=rng.randint(30, 150))
    tile = tile.filter(ImageFilter.GaussianBlur(4))
    column.sheet.image.paste(tile.convert("RGB"), (round(column.x), round(column.y + 20)))
    column.y += high + 30


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT of a system: a framed team, then what was done as numbered sentences."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    corner(left, case)
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Mã NB:", v.own("patient_code")))
    column.join(left, right)
    column.leap(0.3)
    column.words("PHIẾU PHẪU THUẬT", scale=1.6, bold=True, align="centre")
    column.leap(0.3)
    done, numbed, _ = v.operation()
    start = stay.admitted + timedelta(hours=rng.randint(3, 30))
    rows(
        column,
        ("Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),
        (
            "Bắt đầu mổ:",
            Fill(f"{start:%H:%M %d/%m/%Y}"),
            "Kết thúc:",
            Fill(f"{start + timedelta(minutes=95):%H:%M %d/%m/%Y}"),
        ),
    )
    column.leap(0.4)
    grid(
        column,
        ((1, (("Cách thức phẫu thuật:", Fill(done)),)),),
        (
            (1.2, (("Phẫu thuật viên:", Fill(f"{stay.doctor_title} {stay.doctor}")),)),
            (1, (("Vô cảm:", Fill(numbed)),)),
        ),
        (
            (1, (("Loại phẫu thuật:", Fill(rng.choice(("Loại I", "Loại II", "Loại đặc biệt")))),)),
            (1, (("Phòng mổ số:", v.number(1, 6)),)),
        ),
    )
    with inked(column, TEAL):
        column.words("TƯỜNG TRÌNH PHẪU THUẬT", scale=1.05, bold=True)
    for place, line in enumerate(
        (
            "Người bệnh nằm ngửa, vô cảm, sát khuẩn vùng mổ bằng Povidine 10%.",
            "Rạch da, bộc lộ và kiểm tra thương tổn, ghi nhận phù hợp với chẩn đoán.",
            "Xử trí thương tổn, bơm rửa, cầm máu kỹ. Mất máu khoảng 50 ml.",
            "Đếm đủ gạc và dụng cụ. Khâu phục hồi từng lớp, băng vết mổ.",
        ),
        start=1,
    ):
        column.row(Gap(0.5), f"{place}.", Fill(line))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("PHẪU THUẬT VIÊN",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=start.date(),
        high=2.8,
    )
