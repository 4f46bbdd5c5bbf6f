"""Images: a lung film, an unborn child in figures, a heart's tracing."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Tab, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told
from samples.stays import Case

FILMS = (
    ("Đám mờ không đồng nhất 1/2 trên phổi phải, có hang d = 2 cm.", "Theo dõi lao phổi phải"),
    ("Hình mờ đồng nhất đáy phổi trái, mất góc sườn hoành.", "Tràn dịch màng phổi trái lượng trung bình"),
    ("Hai phế trường sáng quá mức, vòm hoành dẹt, tim hình giọt nước.", "Hình ảnh khí phế thũng"),
)


def draw_film(desk: Desk, case: Case) -> None:
    """Draw a lung hospital's PHIẾU CHỤP X-QUANG: what was asked above a rule, what was seen below it."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    heads.blanks(left, case)
    rows(
        right,
        ("MS: 08/BV2",),
        ("Số phiếu:", v.number(100, 9000)),
        (Tick(), "Cấp cứu", Gap(1), Tick(True), "Thường"),
    )
    column.join(left, right)
    column.words("PHIẾU CHỤP X-QUANG", scale=1.5, bold=True, align="centre")
    rows(
        column,
        (
            "Họ tên người bệnh:",
            v.name(),
            "Sinh năm:",
            v.year(),
            *ticked(sexes(), case.person.sex, "before", 0.2),
        ),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("groups"), "Giường:", v.own("bed", stretch=0.4)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Yêu cầu chụp:", Fill("Tim phổi thẳng" if rng.random() < 0.6 else "Phổi thẳng, nghiêng trái")),
    )
    rule(column)
    column.words("KẾT QUẢ CHỤP X-QUANG", scale=1.15, bold=True, align="centre")
    seen, found = rng.choice(FILMS)
    rows(
        column,
        ("Mô tả:", Fill(f"{seen} Bóng tim không to. Khung xương lồng ngực bình thường.")),
        (Say("Kết luận:", bold=True), Fill(found)),
        ("Số phim:", v.number(1, 2, "{0:02d}"), Gap(5, 1)),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("KỸ THUẬT VIÊN",)),
        Block(titles=("BÁC SĨ CHUYÊN KHOA",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=(stay.admitted + timedelta(days=1)).date(),
    )


def draw_unborn(desk: Desk, case: Case) -> None:
    """Draw a system's ultrasound of an unborn child: figures in a table, the place of a picture, the end in a frame."""
    column, v, stay, rng = paper(desk, leader="none", machine=True), Told(case, desk.rng), case.stay, desk.rng
    heads.hotline(column, case, scale=1.0)
    rule(column, gap=0.1)
    column.words("KẾT QUẢ SIÊU ÂM THAI", scale=1.6, bold=True, align="centre")
    column.leap(0.2)
    rows(
        column,
        (Tab("Họ và tên", 6, bold=True), v.name(), "Tuổi:", age(case, rng)),
        (Tab("Địa chỉ", 6), v.where()),
        (Tab("Mã bệnh nhân", 6), v.own("patient_code"), "Khoa:", v.own("department")),
        (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis", "{0} ({1})")),
    )
    column.leap(0.3)
    weeks = rng.randint(30, 39)
    wide, picture = column.split(1.7, 1)
    body: list[Row] = [
        ("Đường kính lưỡng đỉnh (BPD)", str(weeks * 24 // 10), "mm"),
        ("Chu vi vòng đầu (HC)", str(weeks * 86 // 10), "mm"),
        ("Chu vi vòng bụng (AC)", str(weeks * 88 // 10), "mm"),
        ("Chiều dài xương đùi (FL)", str(weeks * 19 // 10), "mm"),
        ("Tim thai", str(rng.randint(132, 158)), "lần/phút"),
        ("Cân nặng ước tính", f"{(weeks - 24) * 190 + 900}", "g"),
    ]
    ledger(
        wide,
        Ledger(shares=(2.6, 1, 1), aligns="lcc", rules="rows", scale=0.92),
        ((head("Số đo thai"), head("Kết quả"), head("Đơn vị")),),
        body,
    )
    _picture(picture, wide.y)
    column.join(wide, picture)
    column.leap(0.4)
    rows(
        column,
        ("Ngôi thai:", Fill(rng.choice(("Ngôi đầu", "Ngôi mông")))),
        ("Nhau bám:", Fill(rng.choice(("Mặt trước, nhóm I", "Mặt sau, độ trưởng thành II")))),
        ("Nước ối:", Fill(f"AFI {rng.randint(8, 16)} cm, lượng bình thường")),
    )
    column.leap(0.3)
    grid(
        column,
        ((1, ((Say("KẾT LUẬN:", bold=True), Fill(f"Một thai sống trong tử cung, khoảng {weeks} tuần")),)),),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("BÁC SĨ SIÊU ÂM",), slot="doctor_name", name=stay.doctor, honour="BSCKI."),
        day=stay.admitted.date(),
        style="slash",
        lead="Ngày",
    )  # fmt: skip


def _picture(column: Column, low: float) -> None:
    """Draw grey spots on black from the column's top down to `low`, pixels."""
    rng = column.sheet.rng
    column.sheet.draw.rectangle((column.x, column.y + 10, column.x + column.width, low), fill=(52, 52, 58))
    for _ in range(26):
        x, y = (
            column.x + rng.uniform(0.2, 0.8) * column.width,
            column.y + rng.uniform(0.25, 0.75) * (low - column.y),
        )
        column.sheet.draw.ellipse((x - 40, y - 14, x + 40, y + 14), fill=(rng.randint(80, 150),) * 3)


def draw_tracing(desk: Desk, case: Case) -> None:
    """Draw PHIẾU ĐIỆN TIM on a lying A5: findings on dots in two columns, the tracing on pink squares below."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1)
    heads.plain(left, case, scale=0.85)
    right.words("PHIẾU ĐIỆN TIM", scale=1.5, bold=True, align="centre")
    column.join(left, right)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "ring", 0.2)),
        (
            "Khoa:",
            v.own("department"),
            "Giường:",
            v.own("bed", stretch=0.3),
            "Chẩn đoán:",
            v.dx("admission_diagnosis"),
        ),
    )
    first, last = column.split(1, 1)
    rows(
        first,
        ("Nhịp:", Fill("Xoang")),
        ("Tần số:", v.number(62, 104, "{0} ck/ph")),
        ("Trục:", Fill("Trung gian")),
    )
    rows(
        last,
        ("PQ:", v.number(14, 19, "0,{0} s")),
        ("ST, T:", Fill("Không biến đổi")),
        ("Kết luận:", Fill(rng.choice(("ĐTĐ bình thường", "Dày thất trái")))),
    )
    column.join(first, last)
    column.leap(0.2)
    _tracing(column)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("BÁC SĨ CHUYÊN KHOA",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.admitted.date(),
        high=1.9,
    )  # fmt: skip


def _tracing(column: Column) -> None:
    """Draw the beats of a heart on pink squares."""
    pen = column.sheet.draw
    high, top = 330, column.y
    for across in range(0, int(column.width), 22):
        pen.line((column.x + across, top, column.x + across, top + high), fill=(244, 196, 200), width=1)
    for y in range(0, high, 22):
        pen.line((column.x, top + y, column.x + column.width, top + y), fill=(244, 196, 200), width=1)
    points, x, base = list[tuple[float, float]](), column.x, top + 190.0
    while x < column.x + column.width - 170:
        points += [
            (x, base),
            (x + 40, base),
            (x + 52, base - 18),
            (x + 64, base),
            (x + 84, base),
            (x + 92, base + 14),
            (x + 100, base - 130),
            (x + 109, base + 34),
            (x + 117, base),
            (x + 138, base - 34),
            (x + 158, base),
        ]
        x += 165
    pen.line(points, fill=(20, 20, 24), width=3)
    column.y = top + high + 10
