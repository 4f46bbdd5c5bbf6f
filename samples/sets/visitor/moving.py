"""Papers of patients who are sent on: GIẤY CHUYỂN TUYẾN and PHIẾU CHUYỂN CƠ SỞ."""

from samples.address import bare
from samples.kit.boxes import Option, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.sets.parts.labels import Ringed, rows, sexes, ticked
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.written import moved
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, leaf, levered
from samples.stays import Case

REASONS = (
    ("1.", "Đủ điều kiện chuyển tuyến.", "eligible"),
    ("2.", "Theo yêu cầu của người bệnh hoặc người đại diện hợp pháp của người bệnh.", "on_request"),
)


def draw_tier(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN: dotted lines, digits of the birth in boxes, the reason ringed by its number."""
    levered(desk, 0.5)
    column, v, stay, rng = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.3)
    heads.dotted(left, case)
    rows(left, ("Số:", Fill(f"{rng.randint(1, 990)}/{stay.discharged.year}/GCT")))
    heads.nation(right, scale=0.9)
    rows(
        right, (Gap(1, 1), "Số hồ sơ:", v.own("archive_number"), "Vào sổ chuyển tuyến số:", v.number(1, 900))
    )
    column.join(left, right)
    heads.titled(column, "GIẤY CHUYỂN TUYẾN", scale=1.6)
    rows(
        column,
        (Say("Kính gửi:", bold=True), v.own("transfer_to")),
        ("Cơ sở khám bệnh, chữa bệnh:", Fill(stay.facility.name), "trân trọng giới thiệu:"),
        ("- Họ và tên người bệnh:", v.name(), *ticked(sexes(), case.person.sex, "after", 0.2), "Tuổi:", v.age()),
        ("- Địa chỉ:", v.where()),
        ("- Dân tộc:", v.own("ethnicity"), "Quốc tịch:", v.own("nationality")),
        ("- Nghề nghiệp:", v.own("occupation"), "Nơi làm việc:", v.own("workplace")),
        ("- Số thẻ BHYT:", v.card_cells(), Gap(0.5), "Hạn đến:", v.until("slash")),
        ("Đã được khám bệnh/điều trị tại:", Fill(f"{stay.facility.name} từ ngày {stay.admitted:%d/%m/%Y} đến ngày {stay.discharged:%d/%m/%Y}")),
    )  # fmt: skip
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    rows(
        column,
        ("- Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("- Kết quả xét nghiệm, cận lâm sàng:", v.own("lab_summary")),
        ("- Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("- Phương pháp, thủ thuật, thuốc đã dùng:", v.own("treatment_method")),
        ("- Tình trạng người bệnh lúc chuyển tuyến:", v.own("condition_at_transfer")),
        ("- Lý do chuyển tuyến (khoanh tròn vào 1 hoặc 2):",),
    )
    _why(column, True, ())
    rows(
        column,
        ("- Hướng điều trị:", v.own("next_treatment")),
        ("- Chuyển tuyến hồi:", v.moved("dot")),
        (
            "- Phương tiện vận chuyển:",
            Fill(moved(case, rng)),
            "Người hộ tống:",
            Fill("ĐD. " + stay.head.split()[-1]),
        ),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("Y, BÁC SĨ KHÁM, ĐIỀU TRỊ",), note="(Ký và ghi rõ họ tên)", slot="doctor_name", name=stay.doctor),
        Block(titles=("NGƯỜI CÓ THẨM QUYỀN CHUYỂN TUYẾN",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BS."),
        day=stay.discharged.date(),
        high=2.6,
    )  # fmt: skip


def _why(column: Column, ring: bool, words: tuple[str, ...]) -> None:  # noqa: FBT001
    """Print both reasons one under the other: one number ringed, or `words` behind boxes to tick."""
    chosen = "eligible" if column.sheet.rng.random() < 0.85 else "on_request"
    for place, (number, own, value) in enumerate(REASONS):
        shown = own if ring else words[place]
        tick = Option(shown, value == chosen, "transfer_reason", value, "before")
        column.row(
            Gap(1.2),
            Ringed(number, shown, value == chosen, "transfer_reason", value) if ring else tick,
            cut=False,
        )


def draw_place(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH from a system: numbered items, ticked boxes before the reasons."""
    column, v, stay, rng = (
        leaf(desk, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1.2)
    heads.stacked(left, case, scale=0.88)
    left.row(Say(f"Số: {rng.randint(1, 990)}/PCCS"), align="centre", cut=False)
    heads.nation(right, scale=0.88)
    column.join(left, right)
    heads.titled(column, "PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.3)
    column.row(
        Say("Kính gửi:"),
        Fill(stay.receiver, "transfer_to", stay.receiver, stretch=0),
        align="centre",
        cut=False,
    )
    column.leap(0.2)
    rows(
        column,
        ("1. Họ và tên:", v.name(), "Giới tính:", v.sex(), "Ngày sinh:", v.born("slash")),
        (
            "2. Số CCCD/định danh:",
            v.own("national_id"),
            "Dân tộc:",
            v.own("ethnicity"),
            "Quốc tịch:",
            v.own("nationality"),
        ),
        ("3. Nghề nghiệp:", v.own("occupation"), "Nơi làm việc:", v.own("workplace")),
        ("4. Địa chỉ cư trú:", *_units(case)),
        ("5. Mã thẻ BHYT:", v.card("whole"), "Giá trị sử dụng:", v.valid(" - ")),
        ("6. Vào viện lúc:", v.came("print"), "Khoa điều trị:", v.own("department")),
        ("7. Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("8. Tóm tắt dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("9. Tóm tắt kết quả cận lâm sàng:", v.own("lab_summary")),
        ("10. Phương pháp điều trị đã dùng:", v.own("treatment_method")),
        ("11. Tình trạng người bệnh khi chuyển:", v.own("condition_at_transfer")),
        ("12. Lý do chuyển:",),
    )
    due = (
        "Đủ điều kiện chuyển cơ sở khám bệnh, chữa bệnh",
        "Theo yêu cầu của người bệnh hoặc người đại diện",
    )
    _why(column, False, due)
    rows(
        column,
        ("13. Hướng điều trị tiếp theo:", v.own("next_treatment")),
        ("14. Chuyển đi lúc:", v.moved("print"), "Phương tiện vận chuyển:", Fill(moved(case, rng))),
        ("15. Người hộ tống:", Tick(True), "Có", Gap(0.6), Tick(), "Không", Gap(1, 1)),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI HÀNH NGHỀ KHÁM, CHỮA BỆNH",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("ĐẠI DIỆN CƠ SỞ",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKII."),
        day=stay.discharged.date(),
        high=3.0,
    )  # fmt: skip
    heads.seal(column, case, 0.75)


def _units(case: Case) -> list[Piece | str]:
    """Write the address with a printed word before every unit."""
    place = case.person.address
    known = [("", place.line, "address_line"), ("xã/phường/TT:", bare(place.ward), "address_ward")]
    known += [("huyện:", bare(place.district), "address_district")] if place.district else []
    made: list[Piece | str] = []
    for label, words, slot in (*known, ("tỉnh/TP:", bare(place.province), "address_province")):
        made += [Say(label)] if label else []
        made.append(Fill(words, slot, words))
    return made
