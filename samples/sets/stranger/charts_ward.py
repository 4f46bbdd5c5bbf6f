"""BỆNH ÁN of traditional medicine and of an eye hospital."""

from samples.forms.common import code_cells, moment_pieces
from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.chart_rows import contact, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import rows, sexes, ticked
from samples.sets.parts.ledger import head, ledger
from samples.sets.parts.ledger_grid import Cell, Ledger
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.ward_rows import pressure, warmth
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told
from samples.stays import Case

GO = ("Ra viện", "Xin về", "Bỏ về", "Đưa về")
ENDS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
HERB_NAMES = {"joint": "Yêu cước thống", "rehab": "Bán thân bất toại", "neuro": "Huyễn vựng"}


def draw_traditional(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI TRÚ Y HỌC CỔ TRUYỀN: digits in boxes, one box for the number of an option, two medicines."""
    column, v, stay = paper(desk, leader="fine"), Told(case, desk.rng), case.stay
    left, middle, right = column.split(1.3, 1.5, 1)
    heads.blanks(left, case, ward=False)
    middle.words("BỆNH ÁN NỘI TRÚ", scale=1.3, bold=True, align="centre")
    middle.words("Y HỌC CỔ TRUYỀN", scale=1.3, bold=True, align="centre")
    rows(
        right,
        ("MS: 18/BV1",),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Mã NB:", v.own("patient_code")),
    )
    column.join(left, middle, right)
    rows(
        column,
        (
            "Khoa:",
            v.own("department"),
            "Buồng:",
            Fill(stay.room, stretch=0.3),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
    )
    column.words("I. PHẦN HÀNH CHÍNH", bold=True)
    rows(
        column,
        ("1. Họ và tên (IN HOA):", v.name(), Gap(0.5), "2. Sinh ngày:", v.born_cells(), "Tuổi:", v.age_cells()),
        ("3. Giới tính:", *sexes(mark="{n}. {w}").pieces(case.person.sex, "number"), Gap(1), "4. Nghề nghiệp:", v.own("occupation")),
        ("5. Dân tộc:", v.own("ethnicity"), "6. Quốc tịch:", v.own("nationality"), "7. Số CCCD:", v.id_cells()),
        *units(case, ("8. Địa chỉ: Số nhà, thôn", "Xã, phường", "Huyện (Q, Tx)", "Tỉnh, thành phố")),
        ("9. Nơi làm việc:", v.own("workplace"), Gap(0.3), "10. Đối tượng:", *payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}.{w}").pieces(stay.payer, "number")),
        ("11. BHYT giá trị đến:", v.until("slash"), "Số thẻ:", v.card_cells()),
        contact(case, "12. Người nhà khi cần báo tin:", "ĐT:"),
    )  # fmt: skip
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    rows(
        column,
        ("13. Vào viện:", *moment_pieces(stay.admitted, "admitted_at", words=("giờ", "phút, ngày", "/", "/"))),
        ("14. Trực tiếp vào:", *routes(("Cấp cứu", "KKB", "Khoa điều trị"), "{n}. {w}").pieces(stay.route, "number", gap=0.8), Gap(1, 1)),
        ("15. Ra viện:", *moment_pieces(stay.discharged, "discharged_at", words=("giờ", "phút, ngày", "/", "/"))),
        ("16. Hình thức:", *leavings(GO, "{n}. {w}").pieces(stay.leaving, "number", gap=0.8), Gap(1, 1), "17. Tổng số ngày ĐT:", v.days_cells()),
    )  # fmt: skip
    column.words("III. CHẨN ĐOÁN", bold=True)
    _two_medicines(column, v, case)
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    rows(
        column,
        (
            "23. Kết quả điều trị:",
            *outcomes(ENDS, "{n}. {w}").pieces(stay.outcome, "number", gap=0.6),
            Gap(1, 1),
        ),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, prefix="Họ tên:"),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.5,
    )  # fmt: skip
    _four_ways(desk, case, v)


def _two_medicines(column: Column, v: Told, case: Case) -> None:
    stay, herbs = case.stay, HERB_NAMES.get(case.stay.field, "Thất miên")
    first = stay.referral or ("", "")
    for label, found, slot in (
        ("18. Nơi chuyển đến:", first, "referral_diagnosis"),
        ("19. Khi vào khoa điều trị:", stay.ward, "admission_diagnosis"),
        ("20. Ra viện - Bệnh chính:", stay.main, "discharge_diagnosis"),
    ):
        column.row(
            Say(label),
            Fill(found[0] or None, slot, found[0] or None),
            "Mã",
            code_cells(found[1] or None, slot),
            cut=False,
        )
    rows(
        column,
        ("21. Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        (
            "22. Theo YHCT: Bệnh danh",
            Fill(herbs),
            "Bát cương",
            Fill("Lý hư hàn"),
            "Tạng phủ",
            Fill("Can, Thận"),
        ),
    )


def _four_ways(desk: Desk, case: Case, v: Told) -> None:
    column, stay, rng = paper(desk), case.stay, desk.rng
    column.words("A. PHẦN BỆNH ÁN", scale=1.1, bold=True)
    rows(
        column,
        ("I. Lý do vào viện:", Fill(stay.complaint)),
        ("II. Bệnh sử:", v.course()),
        ("III. Khám theo YHHĐ: Mạch", v.number(66, 98), "l/ph, Nhiệt độ", Fill(warmth(rng)), "°C, HA", Fill(pressure(rng)), "mmHg"),
    )  # fmt: skip
    column.words("IV. Khám theo Y học cổ truyền (Tứ chẩn)", bold=True)
    look = Ledger(shares=(1, 4), aligns="ll", printed="0", scale=0.95)
    ledger(
        column,
        look,
        ((head("Phép chẩn"), head("Mô tả")),),
        [
            ("1. Vọng chẩn", rng.choice(("Thần tỉnh, sắc nhợt, lưỡi bệu, rêu trắng mỏng", "Thần mệt mỏi, chất lưỡi đỏ, rêu vàng"))),
            ("2. Văn chẩn", "Tiếng nói nhỏ, hơi thở bình thường, không ho"),
            ("3. Vấn chẩn", rng.choice(("Sợ lạnh, đại tiện nát, tiểu đêm 2 lần", "Đau tăng khi trời lạnh, ngủ kém, ăn được"))),
            ("4. Thiết chẩn", rng.choice(("Mạch trầm tế", "Mạch phù khẩn", "Mạch huyền hoạt"))),
        ],
    )  # fmt: skip
    column.leap(0.2)
    rows(
        column,
        ("V. Biện chứng luận trị:", Fill("Phong hàn thấp xâm phạm kinh lạc, khí huyết ứ trệ")),
        ("VI. Pháp điều trị:", Fill("Khu phong, tán hàn, trừ thấp, thông kinh hoạt lạc")),
        ("VII. Phương dược:", Fill("Độc hoạt tang ký sinh thang gia giảm x 01 thang/ngày")),
        ("VIII. Phương pháp điều trị:", v.own("treatment_method")),
        ("IX. Tiên lượng:", Fill(rng.choice(("Khá", "Dè dặt")))),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("BÁC SĨ LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
    )


def draw_eye(desk: Desk, case: Case) -> None:
    """Draw an eye hospital's BỆNH ÁN MẮT: bold labels, boxes before options, sight of both eyes in a table."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    heads.plain(left, case, scale=0.95, ward=True)
    rows(
        right,
        ("Mẫu: 22/BV1",),
        ("Số vào viện:", v.own("admission_number")),
        ("Số lưu trữ:", v.own("archive_number", 0.7)),
    )
    column.join(left, right)
    column.words("BỆNH ÁN MẮT (BÁN PHẦN TRƯỚC)", scale=1.4, bold=True, align="centre")
    rows(
        column,
        ("Họ và tên:", v.name(), "Ngày sinh:", v.born("spaced")),
        ("Giới:", *ticked(sexes(), case.person.sex, "before", 0.3), "Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Địa chỉ:", v.where()),
        ("Đối tượng:", *ticked(payers(("BHYT", "Viện phí", "Miễn phí", "Khác"), "{w}"), stay.payer, "before", 0.3)),
        ("Số thẻ BHYT:", v.card("wide"), "Hạn thẻ:", v.until("loose")),
        ("Vào viện:", v.came("lúc")),
        ("Vào từ:", *ticked(routes(("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị"), "{w}"), stay.route, "before", 0.3), Gap(1, 1)),
        ("Ra viện:", v.left("lúc"), "Số ngày ĐT:", v.days()),
        bold=True,
    )  # fmt: skip
    rule(column)
    rows(
        column,
        ("Chẩn đoán khi vào khoa:", v.dx("admission_diagnosis", "{0} [{1}]")),
        ("Chẩn đoán ra viện:", v.dx("discharge_diagnosis", "{0} [{1}]")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0} [{1}]")),
        ("Kết quả điều trị:", *ticked(outcomes(ENDS, "{w}"), stay.outcome, "before", 0.2)),
        bold=True,
    )
    column.leap(0.3)
    _sight(column, case, v)
    rows(
        column,
        ("Lý do vào viện:", Fill(stay.complaint)),
        ("Bệnh sử:", v.course()),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Tiền sử: Đái tháo đường", Tick(rng.random() < 0.4), Gap(0.5), "Tăng huyết áp", Tick(rng.random() < 0.5), Gap(0.5), "Chấn thương mắt", Tick(), Gap(1, 1)),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS.CKI"),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS.CKII"),
        day=stay.discharged.date(),
        high=2.5,
    )


def _sight(column: Column, case: Case, v: Told) -> None:
    rng = column.sheet.rng
    del case, v
    look = Ledger(shares=(2, 1.6, 1.6), aligns="lcc", printed="0", scale=0.92, shade=True)

    def acuity() -> str:
        return rng.choice(("1/10", "3/10", "5/10", "ĐNT 2m", "ST (+)", "8/10", "10/10"))

    body = [
        ("Thị lực không kính", acuity(), acuity()),
        ("Thị lực có kính", acuity(), acuity()),
        ("Nhãn áp (mmHg)", str(rng.randint(13, 32)), str(rng.randint(13, 32))),
        ("Giác mạc", "Trong", rng.choice(("Trong", "Phù nhẹ", "Sẹo mỏng"))),
        ("Thể thủy tinh", "Trong", rng.choice(("Đục độ 3", "Đục chín", "Trong"))),
    ]
    titles = (Cell("Khám mắt", bold=True, align="c"), head("Mắt phải (MP)"), head("Mắt trái (MT)"))
    ledger(column, look, (titles,), body)
    column.leap(0.2)
