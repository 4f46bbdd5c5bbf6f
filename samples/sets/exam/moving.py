"""PHIẾU CHUYỂN CƠ SỞ, GIẤY CHUYỂN TUYẾN for the last measurement."""

from samples.forms.common import Choice
from samples.forms.pieces import motto
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import rows, sexes, ticked
from samples.sets.parts.letterheads import foot, head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.stays import Case

REASON = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện", "Đủ điều kiện", "eligible"),
        (
            "2. Theo yêu cầu của người bệnh hoặc người đại diện",
            "Theo yêu cầu của người bệnh hoặc người đại diện",
            "on_request",
        ),
    ),
)


def draw_facility(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH (TT 01/2025): lettered items, validity, escort."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.25)
    head(left, case, "two", scale=0.95)
    left.row("Số:", v.number(1, 900, "{0}/PCCSKBCB"), cut=False)
    motto(right, scale=0.95)
    right.row("SVV:", v.own("admission_number"), "Số hồ sơ:", v.number(10, 999), cut=False)
    column.join(left, right)
    column.leap(0.2)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.35, bold=True, align="centre")
    column.words("BẢO HIỂM Y TẾ", scale=1.2, bold=True, align="centre")
    chosen = rng.choice(("eligible", "eligible", "on_request"))
    first, second = REASON.options
    rows(
        column,
        ("Kính gửi:", v.own("transfer_to")),
        ("Họ và tên người bệnh:", v.name(), "Giới tính:", v.sex(), "Năm sinh:", v.year()),
        ("Địa chỉ:", v.where()),
        (
            "Dân tộc:",
            v.own("ethnicity"),
            "Quốc tịch:",
            v.own("nationality", 0.8),
            "Nghề nghiệp:",
            v.own("occupation"),
        ),
        ("Nơi làm việc:", v.own("workplace")),
        ("Số thẻ bảo hiểm y tế:", v.card("whole"), "Thời hạn sử dụng:", v.until("slash")),
        ("Hết thời hạn", Tick(), Gap(2), "Không xác định được thời hạn", Tick(), Gap(1, 1)),
        (
            "Đã được khám bệnh, điều trị tại:",
            Fill(stay.facility.name),
            "từ ngày",
            v.came_on_bare(),
            "đến ngày",
            Fill(f"{stay.discharged:%d/%m/%Y}"),
        ),
    )
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    rows(
        column,
        ("a) Tóm tắt dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("b) Tóm tắt kết quả xét nghiệm, cận lâm sàng:", v.own("lab_summary")),
        ("c) Chẩn đoán (ICD-10):", v.dx("discharge_diagnosis", "{1} {0}", of="all")),
        ("d) Phương pháp, thuốc điều trị chính đã sử dụng:", v.own("treatment_method")),
        ("đ) Tình trạng người bệnh lúc chuyển:", v.own("condition_at_transfer")),
        ("e) Lí do chuyển:",),
        (Gap(2), *Choice(slot="transfer_reason", options=(first,)).pieces(chosen, "after"), Gap(1, 1)),
        (Gap(2), *Choice(slot="transfer_reason", options=(second,)).pieces(chosen, "after"), Gap(1, 1)),
        ("g) Hướng điều trị:", v.own("next_treatment")),
        ("Chuyển cơ sở KBCB hồi:", v.moved("words")),
        ("Trường hợp chuyển có giá trị trong 01 năm:", Tick(rng.random() < 0.2), Gap(1, 1)),
        (
            "Phương tiện vận chuyển:",
            Fill(moved(case, rng)),
            "Người hộ tống:",
            Fill(f"ĐD. {make_name(rng, 'female', 'Kinh')}"),
        ),
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("NGƯỜI HÀNH NGHỀ",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour="BSCKI.",
        ),
        Block(
            titles=("ĐẠI DIỆN CSKCB",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        day=stay.discharged.date(),
        high=2,
    )


def draw_sheet(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN of a hospital system: table of pairs, summary as paragraphs under bold titles."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    head(left, case, "three", align="left")
    rows(right, ("Mã bệnh nhân:", v.own("patient_code")), ("Số BA lưu trữ:", v.own("archive_number", 0.9)))
    column.join(left, right)
    rule(column)
    column.words("GIẤY CHUYỂN TUYẾN", scale=1.6, bold=True, align="centre")
    column.words(f"Số: {rng.randint(1, 999)}/{stay.discharged:%Y}/GCT", scale=0.85, align="centre")
    column.leap(0.3)
    grid(
        column,
        ((1, (("Chuyển đến:", v.own("transfer_to")),)),),
        (
            (1.4, (("Họ tên NB:", v.name()),)),
            (1, (("Ngày sinh:", v.born("slash")),)),
            (0.9, (tuple(ticked(sexes(), case.person.sex, "before", 0.1)),)),
        ),
        (
            (1, (("Dân tộc:", v.own("ethnicity")),)),
            (1, (("Nghề nghiệp:", v.own("occupation")),)),
            (1.1, (("CCCD:", v.own("national_id")),)),
        ),
        ((1.2, (("Thẻ BHYT:", v.card("wide")),)), (1, (("Từ - đến:", v.valid("-")),))),
        ((1, (("Chỗ ở:", v.where()),)),),
        ((1, (("Vào viện:", v.came("print")),)), (1, (("Chuyển lúc:", v.moved("print")),))),
    )
    for title, fill in (
        ("Triệu chứng lâm sàng", v.own("clinical_signs")),
        ("Kết quả CLS", v.own("lab_summary")),
        ("Chẩn đoán", v.dx("discharge_diagnosis", "[{1}] {0}")),
        ("Bệnh kèm theo", v.dx("comorbidity", "[{1}] {0}")),
        ("Điều trị đã thực hiện", v.own("treatment_method")),
        ("Tình trạng lúc chuyển", v.own("condition_at_transfer")),
        ("Hướng xử trí tiếp", v.own("next_treatment", 0.9)),
    ):
        column.words(title, bold=True, scale=0.95)
        rows(column, (Gap(0.6), fill), leading=0.95)
    word, value = rng.choice(
        (("Đủ điều kiện chuyển tuyến", "eligible"), ("Theo yêu cầu người bệnh", "on_request"))
    )
    rows(column, ("Lý do chuyển tuyến:", Fill(word, "transfer_reason", value)), bold=True)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(
            titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            slot="director_name",
            name=stay.director,
            honour="BSCKII",
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
        high=2.2,
    )
    foot(desk, column, "Giấy có giá trị 10 ngày làm việc kể từ ngày ký")
