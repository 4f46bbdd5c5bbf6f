"""CT, SIÊU ÂM, ĐIỆN TIM of other hospitals."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import pair, rows
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import STUDIES


def _study(kind: str) -> tuple[str, str, tuple[str, ...], str]:
    return next(one for one in STUDIES if one[1] == kind)


def draw_tomography(desk: Desk, case: Case) -> None:
    """Draw KẾT QUẢ CHỤP CẮT LỚP VI TÍNH: request and report in two framed halves."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = _study("CHỤP CẮT LỚP VI TÍNH")
    letterhead(column, case, "both")
    column.words("KẾT QUẢ CHỤP CẮT LỚP VI TÍNH (CT SCANNER)", scale=1.3, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        ((1.2, (("Họ tên:", v.name()), ("Sinh ngày:", v.born("slash"), "Giới:", v.sex()), ("Địa chỉ:", v.where()))),
         (1, (("Mã BN:", v.own("patient_code")), ("Khoa/phòng:", v.own("department")), ("BS chỉ định:", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}"))))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")), ("Yêu cầu:", Fill(study)))),),
    )  # fmt: skip
    column.words("Kỹ thuật: các lớp cắt liên tục 5 mm, không tiêm thuốc cản quang.", scale=0.9)
    column.leap(0.3)
    column.words("Mô tả:", bold=True)
    for finding in findings:
        rows(column, (Gap(0.5), "-", Fill(finding)))
    column.leap(0.3)
    rows(
        column,
        ("Kết luận:", Fill(conclusion)),
        ("Đề nghị:", Fill(rng.choice(("Chụp CHT sọ não", None)))),
        bold=True,
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), signed=False),
        Block(titles=("Bác sĩ đọc kết quả",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        style="slash",
        high=2.4,
    )
    quick(column, "PACS: quét mã để xem phim\nPhim lưu 12 tháng")


def draw_sound(desk: Desk, case: Case) -> None:
    """Draw PHIẾU SIÊU ÂM on a standing A5 with English beside; the doctor's name in the text, not at the end."""
    column, v, stay, rng = paper(desk, HALF, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = _study("SIÊU ÂM")
    letterhead(column, case, "above", scale=0.9)
    column.words("PHIẾU SIÊU ÂM", scale=1.5, bold=True, align="centre")
    column.words("ULTRASOUND REPORT", scale=0.8, align="centre")
    rows(
        column,
        (*pair("Họ tên", "Name"), v.name()),
        (*pair("Tuổi", "Age"), age(case, rng), *pair("Giới", "Sex"), v.sex()),
        (*pair("Khoa", "Ward"), v.own("department")),
        (*pair("Chẩn đoán", "Clinical"), v.dx("admission_diagnosis")),
        (*pair("Chỉ định", "Exam"), Fill(study)),
    )
    rule(column)
    for finding in findings:
        rows(column, (Fill(finding, leader="none"),))
    rows(column, (*pair("KẾT LUẬN", "Impression"), Fill(conclusion)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        style="dot",
        high=2,
    )


def draw_heart(desk: Desk, case: Case) -> None:
    """Draw ĐIỆN TÂM ĐỒ of the nineties: leads as printed rows, a pasted strip."""
    column, v, stay, rng = paper(desk, leader="dashes"), Values(case, desk.rng), case.stay, desk.rng
    _, _, findings, conclusion = _study("ĐIỆN TIM")
    left, right = column.split(1.1, 1)
    letterhead(left, case, "above", scale=0.95)
    right.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    rows(right, ("Số:", v.number(1, 900), "lần thứ:", v.number(1, 3)))
    column.join(left, right)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(upper=rng.random() < 0.5), "Tuổi:", age(case, rng), "Phái:", v.sex()),
        ("Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    top, sheet = column.y, desk.sheet
    sheet.draw.rectangle(
        (column.x, top, column.x + column.width, top + 420),
        fill=(255, 236, 236),
        outline=(220, 150, 150),
        width=3,
    )
    x, points = column.x + 20.0, []
    while x < column.x + column.width - 60:
        points += [
            (x, top + 250),
            (x + 60, top + 235),
            (x + 80, top + 260),
            (x + 95, top + 90),
            (x + 110, top + 290),
            (x + 130, top + 250),
            (x + 180, top + 220),
        ]
        x += 230
    sheet.draw.line(points, fill=(40, 30, 40), width=4)
    column.y = top + 450
    rows(
        column, *(("-", Fill(finding)) for finding in findings), ("KẾT LUẬN:", Fill(conclusion)), leading=1.1
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI LÀM ĐIỆN TIM",)),
        Block(titles=("BÁC SĨ ĐỌC",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
    )
