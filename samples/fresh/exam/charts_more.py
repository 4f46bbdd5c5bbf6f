"""BỆNH ÁN … in further prints for the last measurement: da liễu, bỏng, ngoại trú phục hồi chức năng."""

from datetime import timedelta

from samples.fresh.exam.inner import draw_asked
from samples.fresh.pieces import Lean, above, barcode, foot, head, paper, rows, sexes, ticked
from samples.fresh.values import Values
from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.kit.table import Head, TableLook, table
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, PROGRESS
from samples.unseen.chart_parts import leavings, outcomes, payers, routes, units
from samples.unseen.parts import Block, grid, rule, sign_off

RESULTS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
Named = tuple[str, tuple[Piece | str, ...] | Piece]


def _table(column: Column, *lines: tuple[Named, ...], share: float = 0.55) -> None:
    """Set rows of a table whose cells are label, value, label, value."""
    made = []
    for line in lines:
        cells = []
        wide = 2.0 * 1.55 / len(line) - share
        for label, fill in line:
            cells += [(share, ((label,),)), (wide, (fill if isinstance(fill, tuple) else (fill,),))]
        made.append(tuple(cells))
    grid(column, *made)


def draw_skin(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN DA LIỄU (08/BV1): a table of labels and values in cells of their own."""
    column, v, stay = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay
    left, right = column.split(1.5, 1)
    head(left, case, "three", align="left")
    barcode(right, width=440)
    rows(right, ("Mã người bệnh", v.own("patient_code")), ("Số vào viện", v.own("admission_number")))
    column.join(left, right)
    column.words("BỆNH ÁN DA LIỄU", scale=1.6, bold=True, align="centre")
    column.words("(08/BV1)", scale=0.8, align="centre")
    column.words("1. NGƯỜI BỆNH", bold=True)
    column.leap(0.2)
    _table(
        column,
        (("Họ và tên", v.name()), ("Giới tính", v.sex())),
        (("Ngày sinh", v.born("dash")), ("Tuổi", v.age())),
        (("Dân tộc", v.own("ethnicity")), ("Nghề nghiệp", v.own("occupation"))),
        (("Số CCCD", v.own("national_id")), ("Quốc tịch", v.own("nationality"))),
        (("Số thẻ BHYT", v.card("groups")), ("Hạn thẻ", v.valid(" - "))),
        (("Đối tượng", v.payer()), ("Nơi làm việc", v.own("workplace"))),
        (("Địa chỉ", v.where()),),
        (("Người liên hệ", v.own("contact_name")), ("Điện thoại", v.phone("."))),
    )
    column.words("2. ĐỢT ĐIỀU TRỊ", bold=True)
    column.leap(0.2)
    ways, outs = (
        routes(("Cấp cứu", "Khoa khám", "Khoa ĐT"), "{w}"),
        leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"),
    )
    _table(
        column,
        (("Vào viện", v.came("print")), ("Ra viện", v.left("print"))),
        (("Nơi vào", tuple(ticked(ways, stay.route, "before", 0.1))),),
        (("Số ngày", v.days()), ("Khoa khám bệnh", v.clinic())),
        (("Hình thức ra", tuple(ticked(outs, stay.leaving, "before", 0.1))),),
        (("Giường", v.own("bed")), ("Số lưu trữ", v.own("archive_number", 0.7))),
    )
    column.words("3. CHẨN ĐOÁN", bold=True)
    column.leap(0.2)
    _table(
        column,
        (("Tuyến trước", v.dx("referral_diagnosis")), ("Mã ICD", v.code("referral_diagnosis"))),
        (("Vào khoa", v.dx("admission_diagnosis")), ("Mã ICD", v.code("admission_diagnosis"))),
        (("Bệnh chính", v.dx("discharge_diagnosis")), ("Mã ICD", v.code("discharge_diagnosis"))),
        (("Bệnh kèm theo", v.dx("comorbidity")), ("Mã ICD", v.code("comorbidity", glue=", "))),
    )
    column.words("4. KẾT QUẢ", bold=True)
    column.leap(0.2)
    _table(
        column,
        (("Điều trị", v.own("treatment_method")),),
        (("Kết quả", tuple(ticked(outcomes(RESULTS, "{w}"), stay.outcome, "before", 0.1))),),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="ThS."),
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày",
        over="top",
        high=1.8,
    )
    foot(desk, column, "Trang 1/1")


def draw_burn(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN BỎNG (11/BV1): capitals as labels, numbered options with boxes before them, areas burnt."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    head(left, case, "mixed", align="left")
    rows(left, ("KHOA:", v.own("department"), "GIƯỜNG:", v.own("bed", 0.9)))
    rows(
        right,
        (Gap(5, 1), "11/BV1"),
        ("SỐ LƯU TRỮ:", v.own("archive_number", 0.8), "MÃ YT:", v.own("patient_code")),
    )
    column.join(left, right)
    column.words("BỆNH ÁN BỎNG", scale=1.8, bold=True, align="centre")
    rule(column, wide=4)
    column.words("PHẦN I: HÀNH CHÍNH", bold=True)
    first, second = units(case, ("ĐỊA CHỈ: SỐ NHÀ, THÔN", "XÃ/PHƯỜNG", "HUYỆN/QUẬN", "TỈNH/TP"))
    rows(
        column,
        ("HỌ VÀ TÊN:", v.name(), "NĂM SINH:", v.year(), "TUỔI:", v.age()),
        (
            "GIỚI:",
            *ticked(sexes(mark="{n}. {w}"), case.person.sex, "before"),
            "DÂN TỘC:",
            v.own("ethnicity"),
            "NGHỀ NGHIỆP:",
            v.own("occupation"),
        ),
        first,
        second,
        (
            "ĐỐI TƯỢNG:",
            *ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}. {w}"), stay.payer, "before"),
        ),
        ("SỐ THẺ BHYT:", v.card("whole"), "GIÁ TRỊ ĐẾN:", v.until("dot")),
        ("NGƯỜI NHÀ:", v.own("contact_name"), "SỐ ĐT:", v.phone("")),
    )
    rule(column)
    column.words("PHẦN II: DIỄN BIẾN ĐIỀU TRỊ", bold=True)
    rows(
        column,
        ("VÀO VIỆN LÚC:", v.came("words")),
        (
            "TRỰC TIẾP VÀO:",
            *ticked(routes(("Cấp cứu", "KKB", "Khoa điều trị"), "{n}. {w}"), stay.route, "before"),
        ),
        ("RA VIỆN LÚC:", v.left("words")),
        (
            "TÌNH TRẠNG:",
            *ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{n}. {w}"), stay.leaving, "before"),
        ),
        (
            "TỔNG SỐ NGÀY ĐIỀU TRỊ:",
            Cells(f"{stay.days:2d}", (2,), "days_of_treatment", stay.days),
            Gap(1),
            "CHUYỂN VIỆN ĐẾN:",
            Fill(None, "transfer_to"),
        ),
    )
    rule(column)
    column.words("PHẦN III: CHẨN ĐOÁN", bold=True)
    rows(
        column,
        ("NƠI CHUYỂN ĐẾN:", v.dx("referral_diagnosis"), "MÃ:", v.code("referral_diagnosis")),
        ("KHOA KHÁM BỆNH:", v.clinic(), "MÃ:", Fill(None)),
        ("VÀO KHOA ĐIỀU TRỊ:", v.dx("admission_diagnosis"), "MÃ:", v.code("admission_diagnosis")),
        (
            "DIỆN TÍCH BỎNG:",
            Fill(f"{rng.randint(2, 30)}%"),
            "ĐỘ SÂU:",
            Fill(rng.choice(("II", "III", "II - III"))),
            "BỎNG HÔ HẤP:",
            Tick(),
            Gap(1),
        ),
        ("RA VIỆN, BỆNH CHÍNH:", v.dx("discharge_diagnosis"), "MÃ:", v.code("discharge_diagnosis")),
        ("BỆNH KÈM THEO:", v.dx("comorbidity"), "MÃ:", v.code("comorbidity")),
    )
    rule(column)
    rows(column, ("KẾT QUẢ:", *ticked(outcomes(RESULTS, "{n}. {w}"), stay.outcome, "before", 0.1)))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ tên:", honour="BS"),
        Block(
            titles=("THỦ TRƯỞNG BỆNH VIỆN",),
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.6,
    )
    if rng.random() < 0.7:
        draw_asked(desk, case, v)


def draw_visits(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ PHỤC HỒI CHỨC NĂNG (29/BV1): labels above, a table of visits, a closing part."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "post", align="left")
    rows(right, ("Số ngoại trú", v.own("admission_number")), ("Số lưu trữ", v.own("archive_number", 0.8)))
    column.join(left, right)
    rule(column, wide=5)
    column.words("BỆNH ÁN NGOẠI TRÚ PHỤC HỒI CHỨC NĂNG", scale=1.35, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name(upper=rng.random() < 0.7)),
        (1, "Ngày sinh", v.born("slash")),
        (0.6, "Tuổi", v.age()),
        (0.6, "Giới", v.sex()),
    )
    above(
        column,
        (1, "Dân tộc", v.own("ethnicity")),
        (1.2, "Nghề nghiệp", v.own("occupation")),
        (1.4, "Nơi làm việc", v.own("workplace")),
    )
    above(
        column,
        (1.4, "Số thẻ BHYT", v.card("wide")),
        (1.2, "Thời hạn thẻ", v.valid(" đến ")),
        (0.8, "Đối tượng", v.payer()),
    )
    above(column, (2, "Địa chỉ", v.where()))
    above(
        column,
        (1, "Đến khám lúc", v.came("first")),
        (2, "Chẩn đoán của nơi giới thiệu", v.dx("referral_diagnosis")),
    )
    above(column, (1.2, "Tiền sử", Fill(rng.choice(HISTORIES))), (2, "Khám", Fill(rng.choice(GENERAL))))
    above(
        column,
        (2.4, "Chẩn đoán vào điều trị", v.dx("admission_diagnosis")),
        (0.6, "Mã ICD-10", v.code("admission_diagnosis")),
    )
    above(column, (1, "Phương pháp phục hồi chức năng", v.own("treatment_method")))
    column.leap(0.4)
    heads = tuple(
        Head(title=title, share=share)
        for title, share in (("Lần", 0.3), ("Ngày", 0.7), ("Diễn biến", 2.2), ("Kỹ thuật", 1.8), ("Ký", 0.5))
    )
    skills = (
        "Điện xung 15 phút",
        "Hồng ngoại 20 phút",
        "Tập vận động có trợ giúp",
        "Kéo giãn cột sống",
        "Xoa bóp vùng",
    )
    shown = [
        (
            str(place + 1),
            f"{stay.admitted + timedelta(days=place):%d/%m}",
            rng.choice(PROGRESS),
            rng.choice(skills),
            "",
        )
        for place in range(min(stay.days, rng.randint(4, 8)))
    ]
    table(column, heads, shown, look=TableLook(scale=0.86, pad=0.2))
    column.leap(0.3)
    column.words("Tổng kết", bold=True)
    above(
        column,
        (1, "Kết thúc điều trị ngày", v.left_on()),
        (2.2, "Chẩn đoán ra viện", v.dx("discharge_diagnosis", "{0} ({1})")),
    )
    above(column, (1, "Bệnh kèm theo", v.dx("comorbidity")))
    rows(
        column,
        (Lean("Kết quả"), Gap(0.6), *outcomes(RESULTS, "{w}").pieces(stay.outcome, "ring", gap=1), Gap(1, 1)),
    )
    above(column, (1, "Hướng điều trị tiếp theo", v.own("next_treatment", 0.9)))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head if rng.random() < 0.7 else None,
            honour="BSCKI.",
        ),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        high=1.8,
    )
