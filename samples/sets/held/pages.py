"""PHIẾU CHIẾU CHỤP X QUANG, BẢNG KÊ CHI PHÍ."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Say
from samples.sets.held.mastheads import masthead
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, Tab, rows, sexes
from samples.sets.parts.ledger import Row, group, head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_film(desk: Desk, case: Case) -> None:
    """Draw PHIẾU KẾT QUẢ X-QUANG of an old print: request on leaders, the answer written across ruled lines."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.1, 1)
    masthead(left, case, "typed")
    right.words("PHIẾU CHIẾU CHỤP X QUANG", scale=1.25, bold=True, align="centre")
    rows(right, ("Số phim:", v.number(100, 9999), "Lần thứ:", v.number(1, 3)))
    column.join(left, right)
    rows(
        column,
        (
            "Họ tên:",
            v.name(upper=rng.random() < 0.5),
            "Tuổi:",
            age(case, rng),
            *sexes().pieces(case.person.sex, "ring", gap=0.8),
        ),
        ("Địa chỉ:", v.where()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed", 0.8)),
        ("Chẩn đoán lâm sàng:", v.dx("admission_diagnosis")),
        (
            "Yêu cầu chụp:",
            Fill(rng.choice(("Phổi thẳng", "Cột sống thắt lưng thẳng, nghiêng", "Bụng không chuẩn bị"))),
        ),
    )
    rule(column)
    column.words("KẾT QUẢ", scale=1.2, bold=True, align="centre")
    for words in (
        "Khung xương lồng ngực cân đối. Bóng tim không to, cung động mạch chủ không vồng.",
        "Hai phế trường sáng đều, không thấy tổn thương nhu mô tiến triển.",
        "Góc sườn hoành hai bên nhọn.",
    ):
        rows(column, (Fill(words),), leading=1.15)
    column.blank(2)
    rows(
        column,
        (
            Say("Kết luận:", bold=True),
            Fill(rng.choice(("Hiện tại chưa thấy tổn thương trên phim", "Theo dõi viêm phế quản"))),
        ),
    )
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI CHỤP",), signed=True),
        Block(titles=("BÁC SĨ CHUYÊN KHOA",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=stay.admitted.date(),
    )


def draw_bill(desk: Desk, case: Case) -> None:
    """Draw BẢNG KÊ CHI PHÍ KHÁM BỆNH, CHỮA BỆNH: money under merged heads, groups, sums; no list of drugs."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.4, 1)
    masthead(left, case, "thick", scale=0.9)
    rows(right, ("Mã số người bệnh:", v.own("patient_code")), ("Số khám bệnh:", v.own("admission_number")))
    column.join(left, right)
    column.words("BẢNG KÊ CHI PHÍ ĐIỀU TRỊ NỘI TRÚ", scale=1.35, bold=True, align="centre")
    rows(
        column,
        (Tab("(1) Họ tên", 7), v.name(), "(2) Ngày sinh:", v.born("slash"), "(3) Giới:", v.sex()),
        (Tab("(4) Địa chỉ", 7), v.where()),
        (
            Tab("(5) Thẻ BHYT", 7),
            v.card("groups"),
            Lean("Giá trị từ:"),
            v.since("slash"),
            Lean("đến:"),
            v.until("slash"),
        ),
        (
            Tab("(6) Vào viện", 7),
            v.came("print"),
            Lean("Ra viện:"),
            v.left("print"),
            Lean("Số ngày:"),
            v.days(),
        ),
        (Tab("(7) Khoa", 7), v.own("department")),
        (Tab("(8) Chẩn đoán", 7), v.dx("admission_diagnosis", "{0} ({1})")),
    )
    column.leap(0.3)
    look = Ledger(shares=(2.6, 0.6, 0.6, 1.0, 1.1, 1.1, 1.1), aligns="lccrrrr", scale=0.82, middle=True)
    heads = (
        (
            head("Nội dung", down=2),
            head("ĐVT", down=2),
            head("SL", down=2),
            head("Đơn giá", down=2),
            head("Thành tiền", down=2),
            head("Nguồn thanh toán", span=2),
        ),
        (head("Quỹ BHYT"), head("Người bệnh")),
    )
    body: list[Row] = []
    total = 0
    for title, entries in (
        ("1. Ngày giường", (("Giường nội khoa loại 1", "ngày", stay.days),)),
        ("2. Xét nghiệm", (("Tổng phân tích tế bào máu", "lần", 1), ("Sinh hóa máu", "lần", 2))),
        ("3. Chẩn đoán hình ảnh", (("Siêu âm ổ bụng", "lần", 1),)),
    ):
        body.append(group(title, 7))
        for name, unit, count in entries:
            price = rng.randint(40, 280) * 1000
            cost = price * count
            total += cost
            body.append(
                (
                    name,
                    unit,
                    str(count),
                    f"{price:,}".replace(",", "."),
                    f"{cost:,}".replace(",", "."),
                    f"{cost * 4 // 5:,}".replace(",", "."),
                    f"{cost - cost * 4 // 5:,}".replace(",", "."),
                )
            )
    body.append(
        (
            Cell("Tổng cộng", 4, align="r", bold=True, printed=True),
            f"{total:,}".replace(",", "."),
            f"{total * 4 // 5:,}".replace(",", "."),
            f"{total - total * 4 // 5:,}".replace(",", "."),
        )
    )
    ledger(column, look, heads, body)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI LẬP BẢNG KÊ",)),
        Block(titles=("NGƯỜI BỆNH",)),
        Block(titles=("KẾ TOÁN VIỆN PHÍ",)),
        day=stay.discharged.date(),
        style="slash",
        high=2,
    )
    quick(column, "Quét mã để tra cứu bảng kê\nMẫu 02/BV", 140)
