"""Papers of a patient who is sent to another house."""

from samples.forms.common import Choice
from samples.kit.boxes import NumberBox, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.labels import Lean, ringed, rows, sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told, carbon
from samples.stays import Case

ENOUGH, ASKED = (
    "Đủ điều kiện chuyển tuyến",
    "Theo yêu cầu của người bệnh hoặc đại diện hợp pháp của người bệnh",
)
REASONS = Choice(
    slot="transfer_reason", options=((ENOUGH, ENOUGH, "eligible"), (ASKED, ASKED, "on_request"))
)  # fmt: skip
RIDES = ("Xe cứu thương của bệnh viện", "Xe gia đình tự túc", "Xe 115")


def _reason(case: Case) -> str:
    return "on_request" if case.stay.leaving == "on_request" else "eligible"


def _greeting(column: Column, v: Told, words: str) -> None:
    column.row(Gap(3, 0.2), Say("Kính gửi:", bold=True), v.own("transfer_to"), Gap(3, 0.2), cut=False)
    column.words(words)


def draw_old(desk: Desk, case: Case) -> None:
    """Draw the old GIẤY CHUYỂN VIỆN of insured patients (Mẫu 01-QCT): paragraphs on dots, both kinds of care ticked."""
    carbon(desk)
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    heads.blanks(left, case, ward=False)
    rows(left, ("Số:", v.number(10, 900, "{0}/CV-BHYT")))
    heads.motto(right, scale=0.8)
    right.words("Mẫu số: 01-QCT/BHYT", scale=0.8, align="right")
    column.join(left, right)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.6, bold=True, align="centre")
    column.words("NGƯỜI BỆNH CÓ THẺ BẢO HIỂM Y TẾ", scale=1.0, bold=True, align="centre")
    _greeting(column, v, "Bệnh viện chúng tôi trân trọng giới thiệu:")
    kinds = rng.random() < 0.5
    rows(
        column,
        ("Người bệnh:", v.name(), "Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "strike", 0.2)),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("groups")),
        ("Có giá trị từ ngày:", v.since("slash"), "đến ngày:", v.until("slash")),
        ("Đã khám, chữa trị", Tick(not kinds), Gap(0.5), "Đã điều trị nội trú", Tick(kinds), Gap(1, 1)),
        ("Ngày vào viện:", v.came_on("slash"), "Số ngày đã điều trị:", v.days()),
        ("Tóm tắt lâm sàng:", v.own("clinical_signs")),
        ("Kết quả xét nghiệm:", v.own("lab_summary")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Thuốc, phương pháp đã điều trị:", v.own("treatment_method")),
        ("Tình trạng người bệnh lúc chuyển:", v.own("condition_at_transfer")),
        ("Chuyển đi hồi:", v.moved("words")),
        ("Phương tiện vận chuyển:", Fill(rng.choice(RIDES))),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        Block(titles=("GIÁM ĐỐC BỆNH VIỆN",), slot="director_name", name=stay.director, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.6,
    )


def draw_ringed(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN as a district prints it: the reason's number ringed, diagnoses with codes after a slash."""
    column, v, stay, rng = paper(desk, leader="fine", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    heads.beside(column, case, code=f"Số: {rng.randint(100, 2000)}/{stay.discharged.year}/GCT", scale=0.92)
    column.words("GIẤY CHUYỂN TUYẾN", scale=1.5, bold=True, align="centre")
    column.words("KHÁM BỆNH, CHỮA BỆNH BẢO HIỂM Y TẾ", scale=1.05, bold=True, align="centre")
    _greeting(column, v, "Cơ sở khám bệnh, chữa bệnh chúng tôi trân trọng giới thiệu người bệnh:")
    rows(
        column,
        ("Họ và tên:", v.name(), *ticked(sexes(), case.person.sex, "ring", 0.3), "Năm sinh:", v.year()),
        ("Địa chỉ:", v.where()),
        ("Dân tộc:", v.own("ethnicity"), "Quốc tịch:", v.own("nationality"), "Nghề nghiệp:", v.own("occupation")),
        ("Nơi làm việc:", v.own("workplace")),
        ("Số thẻ BHYT:", v.card("groups"), "Hạn sử dụng:", v.until("loose")),
        ("Vào viện ngày:", v.came_on("slash"), "Khoa điều trị:", v.own("department")),
    )  # fmt: skip
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    rows(
        column,
        ("– Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("– Xét nghiệm, cận lâm sàng:", v.own("lab_summary")),
        ("– Chẩn đoán:", v.dx("discharge_diagnosis", "{0} / {1}")),
        ("– Phương pháp, thủ thuật, thuốc đã dùng:", v.own("treatment_method")),
        ("– Tình trạng lúc chuyển tuyến:", v.own("condition_at_transfer")),
        (Say("– Lý do chuyển tuyến"), Lean("(khoanh tròn vào 1 hoặc 2):")),
    )
    for number in (0, 1):
        options = ringed(REASONS, _reason(case))[1 + 2 * number : 2 + 2 * number]
        column.row(Gap(1.5), *options, Gap(0.1, 1), cut=False)
    rows(
        column,
        ("– Hướng điều trị:", v.own("next_treatment")),
        ("– Chuyển tuyến hồi:", v.moved("g")),
        ("– Phương tiện:", Fill(rng.choice(RIDES)), "– Người hộ tống:", Fill("ĐD. Lê Thị Thắm" if rng.random() < 0.7 else None)),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Y, BÁC SĨ ĐIỀU TRỊ",), note="(ký, ghi họ tên)", slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("NGƯỜI CÓ THẨM QUYỀN", "CHUYỂN TUYẾN"), note="(ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKI."),
        day=stay.discharged.date(),
        high=2.2,
    )  # fmt: skip
    heads.seal(column, case, column.x + column.width * 0.66, column.y - 2.6 * column.em)


def draw_box(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ with bold labels and one box for the number of the reason."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    heads.plain(left, case, scale=0.92)
    rows(right, ("Số hồ sơ:", v.own("archive_number")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.leap(0.3)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH BHYT", scale=1.3, bold=True, align="centre")
    _greeting(column, v, f"{stay.facility.name} kính chuyển người bệnh:")
    number = "1" if _reason(case) == "eligible" else "2"
    rows(
        column,
        ("Họ và tên:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation"), "CCCD:", v.own("national_id")),
        ("Số thẻ BHYT:", v.card("whole"), "Thời hạn:", v.valid(" - ", "slash")),
        ("Vào viện:", v.came("print"), "Khoa:", v.own("department")),
        ("Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("Kết quả cận lâm sàng:", v.own("lab_summary")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis"), "ICD-10:", v.code("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity"), "ICD-10:", v.code("comorbidity")),
        ("Phương pháp điều trị đã thực hiện:", v.own("treatment_method")),
        ("Tình trạng người bệnh lúc chuyển:", v.own("condition_at_transfer")),
        ("Lý do chuyển:", Gap(0.3), "1. Đủ điều kiện", Gap(1), "2. Theo yêu cầu", Gap(0.6), NumberBox(number, "transfer_reason", _reason(case), "Đủ điều kiện" if number == "1" else "Theo yêu cầu"), Gap(1, 1)),
        ("Hướng điều trị:", v.own("next_treatment")),
        ("Thời gian chuyển:", v.moved("print")),
        ("Phương tiện:", Fill(rng.choice(RIDES)), "Người hộ tống:", Fill("Không")),
        bold=True,
        leading=1.1,
    )  # fmt: skip
    rows(column, ("Bác sĩ điều trị:", signer(stay.doctor, "ThS.BS"), Gap(6, 1)))
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(titles=("ĐẠI DIỆN CƠ SỞ KB, CB",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKII."),
        day=stay.discharged.date(),
        style="words",
    )  # fmt: skip
    heads.seal(column, case, column.x + column.width * 0.66, column.y - 3.2 * column.em)
