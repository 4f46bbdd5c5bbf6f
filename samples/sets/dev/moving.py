"""GIẤY CHUYỂN TUYẾN, GIẤY CHUYỂN VIỆN that builders may look at."""

from samples.forms.common import Choice
from samples.forms.pieces import motto
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import ringed, rows, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.stays import Case

REASONS = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến.", "Đủ điều kiện chuyển tuyến.", "eligible"),
        ("2. Theo yêu cầu của người bệnh.", "Theo yêu cầu của người bệnh.", "on_request"),
    ),
)


def draw_insured(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN KHÁM BỆNH, CHỮA BỆNH BẢO HIỂM Y TẾ: bullets, ringed number of the reason."""
    column, v, stay, rng = paper(desk), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.3, 0.75)
    head(left, case, "two", scale=0.9)
    left.row("Số:", v.number(1, 900, "{0:03d}/GCT"), cut=False)
    motto(middle, scale=0.85)
    rows(right, ("Số hồ sơ:", v.number(100, 9999)), ("Vào sổ CT số:", v.number(1, 900)))
    column.join(left, middle, right)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN TUYẾN", scale=1.5, bold=True, align="centre")
    column.words("KHÁM BỆNH, CHỮA BỆNH BẢO HIỂM Y TẾ", scale=1.1, bold=True, align="centre")
    rows(
        column,
        ("Kính gửi:", v.own("transfer_to")),
        ("Cơ sở khám bệnh, chữa bệnh:", v_facility(case), "trân trọng giới thiệu:"),
        ("- Họ và tên người bệnh:", v.name(), "Nam/Nữ:", v.sex(), "Tuổi:", v.age()),
        ("- Địa chỉ:", v.where()),
        ("- Dân tộc:", v.own("ethnicity"), "Quốc tịch:", v.own("nationality", 0.9)),
        ("- Nghề nghiệp:", v.own("occupation"), "Nơi làm việc:", v.own("workplace")),
        ("- Số thẻ:", v.card("groups"), "Hạn sử dụng:", v.until()),
        (
            "Đã được điều trị: + Tại",
            v_facility(case),
            "từ ngày",
            v.came_on_bare(),
            "đến ngày",
            Fill(f"{stay.discharged:%d/%m/%Y}"),
        ),
    )
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    rows(
        column,
        ("- Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("- Kết quả xét nghiệm, cận lâm sàng:", v.own("lab_summary")),
        ("- Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})", of="all")),
        ("- Phương pháp, thủ thuật, kỹ thuật, thuốc đã sử dụng trong điều trị:", v.own("treatment_method")),
        ("- Tình trạng người bệnh lúc chuyển tuyến:", v.own("condition_at_transfer")),
        ("- Lí do chuyển tuyến (khoanh tròn vào 1 hoặc 2):",),
        (Gap(1), *ringed(REASONS, rng.choice(("eligible", "eligible", "on_request"))), Gap(1, 1)),
        ("- Hướng điều trị:", v.own("next_treatment")),
        ("- Chuyển tuyến hồi:", v.moved("words")),
        ("- Phương tiện vận chuyển:", Fill(moved(case, rng))),
        ("- Họ tên, chức danh người hộ tống:", Fill(f"ĐD {make_name(rng, 'female', 'Kinh')}")),
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("Y, BÁC SĨ KHÁM, ĐIỀU TRỊ",),
            note="(Ký và ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour="BS.",
        ),
        Block(
            titles=("NGƯỜI CÓ THẨM QUYỀN", "CHUYỂN TUYẾN"),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        day=stay.discharged.date(),
        high=2.2,
    )


def v_facility(case: Case) -> Fill:
    """Write the facility's name again, which fills no slot."""
    return Fill(case.stay.facility.name, stretch=0.6)


def draw_moving(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN VIỆN: upper-case labels, ticks, reason in words before the time."""
    column, v, stay, rng = paper(desk, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "mixed", align="left")
    rule(column, wide=5)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.8, bold=True, align="centre")
    column.leap(0.3)
    one, two = column.split(1.3, 1, gap=1.0)
    rows(
        one,
        ("KÍNH CHUYỂN:", v.own("transfer_to")),
        ("HỌ TÊN BỆNH NHÂN:", v.name()),
        ("SỐ THẺ BHYT:", v.card("wide")),
    )
    rows(
        two,
        ("SỐ VÀO VIỆN:", v.own("admission_number")),
        ("NĂM SINH:", v.year(), "PHÁI:", v.sex()),
        ("GIÁ TRỊ ĐẾN:", v.until("dot")),
    )
    column.join(one, two)
    choice = Choice(
        slot="transfer_reason",
        options=(
            ("Đủ điều kiện", "Đủ điều kiện", "eligible"),
            ("Theo yêu cầu", "Theo yêu cầu", "on_request"),
        ),
    )
    rows(
        column,
        ("ĐỊA CHỈ:", v.where()),
        ("NGHỀ NGHIỆP:", v.own("occupation"), "NƠI LÀM VIỆC:", v.own("workplace")),
        ("KHOA ĐIỀU TRỊ:", v.own("department"), "VÀO VIỆN:", v.came("g")),
        ("CHẨN ĐOÁN LÚC VÀO:", v.dx("admission_diagnosis")),
        ("CHẨN ĐOÁN LÚC CHUYỂN:", v.dx("discharge_diagnosis", "{0} / {1}")),
        ("BỆNH KÈM THEO:", v.dx("comorbidity")),
        ("TÓM TẮT LÂM SÀNG:", v.own("clinical_signs")),
        ("CẬN LÂM SÀNG:", v.own("lab_summary", 0.9)),
        ("THUỐC VÀ PP ĐÃ ĐIỀU TRỊ:", v.own("treatment_method")),
        ("TÌNH TRẠNG KHI CHUYỂN:", v.own("condition_at_transfer")),
        ("LÝ DO CHUYỂN VIỆN:", *ticked(choice, rng.choice(("eligible", "on_request")), "before"), Gap(1, 1)),
        ("CHUYỂN ĐI LÚC:", v.moved("g"), "BẰNG:", Fill(moved(case, rng))),
        ("ĐỀ NGHỊ TUYẾN TRÊN:", v.own("next_treatment", 0.9)),
    )
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(
            titles=("Giám đốc bệnh viện",),
            slot="director_name",
            name=stay.director,
            prefix="Họ tên:",
            sealed=True,
        ),
        Block(
            titles=("Bác sĩ chuyển viện",),
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
            honour=stay.doctor_title,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
