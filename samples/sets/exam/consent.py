"""Commitments and the list of given drugs for the last measurement."""

from datetime import timedelta

from samples.forms.pieces import motto
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Gap
from samples.kit.table import Head, TableLook, table
from samples.orders import make_orders
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import above, rows, sexes, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import HALF_LYING, LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


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


def draw_against_advice(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM KẾT RA VIỆN KHÔNG THEO CHỈ ĐỊNH (46/BV2) on a lying A5: prose with blanks, two who sign."""
    column, v, stay = paper(desk, HALF_LYING, leader="fine"), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    head(left, case, "two", scale=0.9)
    motto(right, scale=0.9)
    column.join(left, right)
    column.words("GIẤY CAM KẾT RA VIỆN KHÔNG THEO CHỈ ĐỊNH CỦA BÁC SĨ", scale=1.2, bold=True, align="centre")
    rows(
        column,
        ("Tôi là:", v.own("contact_name"), "số điện thoại:", v.phone(), "là người nhà của:"),
        (
            "Người bệnh:",
            v.name(),
            *ticked(sexes(), case.person.sex, "after", 0.1),
            "Sinh ngày:",
            v.born("slash"),
        ),
        ("Địa chỉ:", v.where()),
        (
            "Đang điều trị tại khoa:",
            v.own("department"),
            "giường:",
            v.own("bed"),
            "số vào viện:",
            v.own("admission_number"),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.words(
        "Đã được bác sĩ giải thích về tình trạng bệnh và nguy cơ khi ra viện sớm, tôi vẫn xin cho người bệnh ra viện và tự chịu trách nhiệm.",
        scale=0.95,
    )
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("NGƯỜI CAM KẾT",), note="(Ký, ghi rõ họ tên)"),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.5,
    )
