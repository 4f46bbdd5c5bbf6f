"""BỆNH ÁN DA LIỄU, BỆNH ÁN BỎNG."""

from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.sets.exam.inner import draw_asked
from samples.sets.parts.chart_rows import RESULTS, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, foot, head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case

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
