"""PHIẾU PHẪU THUẬT, PHIẾU THỦ THUẬT of other hospitals."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.people import make_name
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import below, rows
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moment_as
from samples.stays import Case


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT as a grid: the team in one row, times in one row, then the course."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "above", scale=0.9)
    column.words("PHIẾU PHẪU THUẬT", scale=1.5, bold=True, align="centre")
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(4, 30))
    grid(
        column,
        (
            (2, (("Người bệnh",), (v.name(),))),
            (0.6, (("Tuổi",), (age(case, rng),))),
            (0.6, (("Giới",), (v.sex(),))),
            (1.2, (("Số nhập viện",), (v.own("admission_number"),))),
        ),
        (
            (1.4, (("Khoa",), (v.own("department"),))),
            (0.7, (("Giường",), (v.own("bed"),))),
            (1.3, (("Vào viện",), (v.came("print"),))),
        ),
        (
            (1, (("Bắt đầu mổ",), (Fill(f"{at:%H:%M %d/%m/%Y}"),))),
            (1, (("Kết thúc",), (Fill(f"{at + timedelta(minutes=75):%H:%M %d/%m/%Y}"),))),
            (1, (("Vô cảm",), (Fill(narcosis),))),
        ),
        ((1, (("Trước mổ",), (Fill(stay.ward[0]),))), (1, (("Sau mổ",), (Fill(stay.main[0]),)))),
        ((2, (("Cách thức phẫu thuật",), (Fill(operation),))), (1, (("Phương pháp",), (Fill(method),)))),
        (
            (1, (("Phẫu thuật viên",), (signer(stay.doctor, stay.doctor_title),))),
            (1, (("Phụ mổ",), (Fill(make_name(rng, "male", "Kinh")),))),
            (1, (("Gây mê",), (Fill(make_name(rng, "female", "Kinh")),))),
        ),
        (
            (
                1,
                (
                    ("Diễn biến cuộc mổ",),
                    (Fill("Sát trùng, trải toan. Vào ổ tổn thương theo đường mổ đã định."),),
                    (Fill("Kiểm tra, xử trí tổn thương, cầm máu kỹ."),),
                    (Fill("Đóng vết mổ theo các lớp giải phẫu. Người bệnh ổn định."),),
                ),
            ),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Thư ký kíp mổ",), signed=True),
        Block(titles=("Phẫu thuật viên chính",), signed=True),
        day=at.date(),
        style="slash",
        high=2,
    )


def draw_procedure(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THỦ THUẬT on a standing A5: values with small labels below."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="line", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    letterhead(column, case, "above", scale=0.85)
    column.words("PHIẾU THỦ THUẬT", scale=1.5, bold=True, align="centre")
    below(column, (2.2, v.name(), "Họ và tên"), (0.7, age(case, rng), "Tuổi"), (0.7, v.sex(), "Giới"))
    below(column, (1.5, v.own("department"), "Khoa"), (0.8, v.own("bed"), "Giường"))
    below(column, (1, v.dx("admission_diagnosis"), "Chẩn đoán"))
    at = stay.admitted + timedelta(hours=rng.randint(2, 20))
    below(column, (1, Fill(moment_as(at, "first")), "Thủ thuật lúc"), (1, Fill("Gây tê tại chỗ"), "Vô cảm"))
    below(
        column,
        (
            1,
            Fill(rng.choice(("Chọc hút dịch màng phổi", "Trích rạch, dẫn lưu áp xe", "Đặt thông tiểu"))),
            "Tên thủ thuật",
        ),
    )
    column.words("Trình tự:", bold=True)
    rows(
        column,
        (Fill("Sát trùng, gây tê, tiến hành thủ thuật an toàn."),),
        (Fill("Sau thủ thuật người bệnh ổn định."),),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(
            titles=("NGƯỜI LÀM THỦ THUẬT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title
        ),
        day=at.date(),
        style="slash",
        high=2,
    )
