"""BỆNH ÁN of a station, BỆNH ÁN NHI of an old print."""

from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.held.mastheads import masthead
from samples.sets.parts.chart_rows import outcomes, payers, routes
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Tab, rows, sexes, ticked
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import GENERAL


def draw_station(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TUYẾN XÃ on a standing A5: a grid of boxes, the labels in the first column."""
    column, v, stay, rng = paper(desk, HALF, leader="none"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "blue", scale=0.85)
    column.words("BỆNH ÁN TUYẾN XÃ", scale=1.35, bold=True, align="centre")
    known = (
        ("Họ tên", (v.name(upper=rng.random() < 0.5),)),
        ("Tuổi, giới", (age(case, rng), ",", v.sex())),
        ("Dân tộc, nghề", (v.own("ethnicity"), ",", v.own("occupation"))),
        ("Nơi ở", (v.where(),)),
        ("Số BHYT", (v.card("groups"),)),
        ("Người nhà", (v.own("contact_name"), "ĐT:", v.phone(" "))),
        ("Số vào viện", (v.own("admission_number"),)),
        ("Vào trạm", (v.came("g"),)),
        ("Lý do", (Fill(stay.complaint),)),
        ("Khám", (Fill(rng.choice(GENERAL)),)),
        ("Chẩn đoán vào", (v.dx("admission_diagnosis"),)),
        ("Chẩn đoán ra", (v.dx("discharge_diagnosis"),)),
        ("Cách điều trị", (v.own("treatment_method"),)),
        ("Ra trạm", (v.left("g"),)),
        ("Số ngày", (v.days(),)),
        ("Kết quả", tuple(ticked(outcomes(("Khỏi", "Đỡ", "Như cũ", "Nặng", "Chết"), "{w}"), stay.outcome, "after", 0.1))),
    )  # fmt: skip
    for label, pieces in known:
        grid(column, ((1, ((Say(label, scale=0.92),),)), (3, (pieces,))), pad=0.25)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Người điều trị",), slot="doctor_name", name=stay.doctor, honour="YS"),
        Block(titles=("Trạm trưởng",), slot="director_name", name=stay.director, honour="BS", sealed=True),
        day=stay.discharged.date(),
        style="loose",
        high=1.8,
    )


def draw_old_child(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NHI of an old print: capitals as labels, struck words, cells for the card, diagnoses in one frame."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    person = case.person
    left, right = column.split(1, 1)
    masthead(left, case, "typed")
    right.words("BỆNH ÁN NHI", scale=1.8, bold=True, align="centre")
    rows(right, ("SỐ VÀO VIỆN:", v.own("admission_number")))
    column.join(left, right)
    rule(column, wide=4)
    rows(
        column,
        ("HỌ TÊN BỆNH NHI:", v.name(upper=rng.random() < 0.5), *sexes(("Trai", "Gái")).pieces(person.sex, "strike", gap=0.8)),
        ("SINH NGÀY:", v.born("loose"), "TUỔI:", age(case, rng), "DÂN TỘC:", v.own("ethnicity")),
        ("HỌ TÊN BỐ (MẸ):", v.own("contact_name"), "ĐIỆN THOẠI:", v.phone("")),
        ("ĐỊA CHỈ:", v.where()),
        ("THẺ BHYT:", Cells(person.card, (2, 1, 2, 3, 3, 4), "insurance_number", person.card), Gap(0.4, 1)),
        ("ĐỐI TƯỢNG:", *payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{w}").pieces(stay.payer, "strike", gap=0.8)),
        ("KHOA:", v.own("department"), "GIƯỜNG:", v.own("bed", 0.9)),
        ("VÀO VIỆN:", v.came("words")),
        ("RA VIỆN:", v.left("words"), "SỐ NGÀY:", v.days()),
        ("VÀO TỪ:", *routes(("Cấp cứu", "Phòng khám", "Khoa khác"), "{w}").pieces(stay.route, "strike", gap=0.8)),
        leading=1.06,
    )  # fmt: skip
    column.leap(0.3)
    grid(
        column,
        ((1, (
            ("NƠI GIỚI THIỆU:", v.dx("referral_diagnosis")),
            ("LÚC VÀO KHOA:", v.dx("admission_diagnosis")),
            ("LÚC RA VIỆN:", v.dx("discharge_diagnosis")),
            ("BỆNH PHỤ:", v.dx("comorbidity")),
        )),),
    )  # fmt: skip
    rows(
        column,
        (Tab("LÝ DO VÀO", 6), Fill(stay.complaint)),
        (Tab("BỆNH SỬ", 6), v.course()),
        (Tab("KHÁM", 6), Fill(rng.choice(GENERAL))),
        (Tab("ĐIỀU TRỊ", 6), v.own("treatment_method")),
        (
            Tab("KẾT QUẢ", 6),
            *outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng", "Chết"), "{w}").pieces(
                stay.outcome, "ring", gap=0.8
            ),
        ),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head if rng.random() < 0.7 else None,
            honour="BS.",
        ),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
    )
