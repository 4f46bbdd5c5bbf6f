"""Letters of transfer: items in another order, boxed and as a letter."""

from samples.forms.common import Choice, optional
from samples.forms.pieces import motto
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts import written
from samples.sets.parts.chart_rows import SEX, contact
from samples.sets.parts.frames import grid, page_of
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, LAB_SUMMARIES, NEXT, SIGNS

REASON = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến", "Đủ điều kiện chuyển tuyến", "eligible"),
        ("2. Theo yêu cầu của người bệnh/gia đình", "Theo yêu cầu của người bệnh/gia đình", "on_request"),
    ),
)


SHORT = Choice(
    slot="transfer_reason",
    options=(
        ("Đủ điều kiện", "Đủ điều kiện", "eligible"),
        ("Theo yêu cầu", "Theo yêu cầu", "on_request"),
    ),
)


def draw_order(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN with reason and time before the summary of the illness."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.15)
    issuer(left, case, "stack", align="centre")
    left.row("Số:", Fill(f"{rng.randint(1, 900):03d}/GCT-KB", stretch=0.3), Gap(1, 1), cut=False)
    motto(right)
    right.row("Số lưu trữ:", written.perhaps(stay.archive_number, "archive_number", rng), cut=False)
    column.join(left, right)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN TUYẾN", scale=1.5, bold=True, align="centre")
    column.row("Nơi nhận:", optional(stay.receiver, "transfer_to"), cut=False)
    column.row(
        "1. Họ tên NB:",
        written.name(case),
        "Năm sinh:",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.2),
        *SEX.pieces(person.sex, "after", gap=0.1),
        cut=False,
    )
    column.row(
        "2. Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row("3. Chỗ ở:", written.where(case, rng))
    column.row(
        "4. Thẻ BHYT số:",
        written.spread_card(person.card),
        "hạn dùng từ",
        written.day_only(person.card_from if person.card else None, "insurance_valid_from", "slash"),
        "đến",
        written.day_only(person.card_to if person.card else None, "insurance_valid_to", "slash"),
        cut=False,
    )
    column.row(*contact(case, "5. Người nhà:", "ĐT:"), cut=False)
    column.row(
        "6. Vào viện:",
        written.moment(stay.admitted, "admitted_at", "dash"),
        "Khoa:",
        optional(stay.department, "department"),
        cut=False,
    )
    column.row("7. Lý do chuyển tuyến:", cut=False)
    for piece in REASON.pieces(rng.choice(("eligible", "eligible", "on_request")), "after")[::2]:
        column.row(Gap(1.5), piece, Gap(1, 1), cut=False)
    column.row(
        "8. Chuyển đi lúc:",
        written.moment(stay.discharged, "transferred_at", "dash"),
        "Phương tiện:",
        Fill(written.moved(case, rng)),
        cut=False,
    )
    column.row("9. Người hộ tống:", Fill(f"ĐD. {make_name(rng, 'female', 'Kinh')}"), cut=False)
    column.words("10. TÓM TẮT BỆNH ÁN", bold=True)
    column.row("a) Chẩn đoán:", written.dx((stay.main, *stay.comorbid), "discharge_diagnosis", "{1} - {0}"))
    column.row("b) Triệu chứng lâm sàng:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row("c) Cận lâm sàng:", optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row("d) Đã điều trị:", optional(stay.method, "treatment_method"))
    column.row("e) Tình trạng khi chuyển:", optional(rng.choice(CONDITIONS), "condition_at_transfer"))
    column.row("g) Hướng điều trị tiếp:", written.perhaps(rng.choice(NEXT), "next_treatment", rng))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("Y, bác sĩ điều trị",),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        Block(
            titles=("Giám đốc",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BS.",
            sealed=True,
        ),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
    )


def draw_boxes(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ … with boxed items."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.3, 1)
    issuer(left, case, "labels")
    left.row("Số:", Fill(f"{rng.randint(1, 900)}/PCCS"), cut=False)
    right.row("SVV:", optional(stay.admission_number, "admission_number"), cut=False)
    right.row("Mã BN:", optional(stay.patient_code, "patient_code"), cut=False)
    column.join(left, right)
    column.leap(0.3)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH BHYT", scale=1.2, bold=True, align="centre")
    column.leap(0.3)
    grid(
        column,
        ((1, (("Kính gửi:", optional(stay.receiver, "transfer_to")),)),),
        (
            (1.7, (("Người bệnh:", written.name(case)),)),
            (0.8, (("Giới tính:", written.sex(case)),)),
            (0.9, (("Tuổi:", written.age(case, rng)),)),
        ),
        ((1, (("Địa chỉ:", written.where(case, rng)),)),),
        (
            (1, (("Quốc tịch:", optional("Việt Nam", "nationality")),)),
            (1, (("Dân tộc:", optional(person.ethnicity, "ethnicity")),)),
            (1.3, (("Nghề nghiệp:", optional(person.occupation, "occupation")),)),
        ),
        (
            (1.3, (("Số thẻ BHYT:", written.spread_card(person.card, "wide")),)),
            (
                1,
                (
                    (
                        "Hạn sử dụng:",
                        written.day_only(
                            person.card_to if person.card else None, "insurance_valid_to", "slash"
                        ),
                    ),
                ),
            ),
        ),
        (
            (
                1,
                (
                    (
                        "Đã điều trị tại:",
                        Fill(stay.facility.name),
                        "từ",
                        Fill(f"{stay.admitted:%d/%m/%Y}"),
                        "đến",
                        Fill(f"{stay.discharged:%d/%m/%Y}"),
                    ),
                ),
            ),
        ),
    )
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    grid(
        column,
        ((1, (("Dấu hiệu lâm sàng:", optional(rng.choice(SIGNS), "clinical_signs")),)),),
        ((1, (("Kết quả cận lâm sàng:", written.perhaps(rng.choice(LAB_SUMMARIES), "lab_summary", rng)),)),),
        (
            (
                1,
                (
                    (
                        "Chẩn đoán (mã bệnh):",
                        written.dx((stay.main, *stay.comorbid), "discharge_diagnosis", "{0} ({1})"),
                    ),
                ),
            ),
        ),
        ((1, (("PP điều trị, thuốc đã dùng:", optional(stay.method, "treatment_method")),)),),
        ((1, (("Tình trạng NB lúc chuyển:", optional(rng.choice(CONDITIONS), "condition_at_transfer")),)),),
        (
            (
                1,
                (
                    (
                        "Lý do chuyển:",
                        *SHORT.pieces(rng.choice(("eligible", "eligible", "on_request")), "before", gap=0.8),
                    ),
                ),
            ),
        ),
        ((1, (("Hướng điều trị:", optional(rng.choice(NEXT), "next_treatment")),)),),
        (
            (1, (("Thời điểm chuyển:", written.moment(stay.discharged, "transferred_at", "print")),)),
            (1, (("Vận chuyển bằng:", Fill(written.moved(case, rng))),)),
        ),
        ((1, (("Giấy có giá trị 01 năm:", Tick(), Gap(1), "10 ngày làm việc:", Tick(True), Gap(1, 1)),)),),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("NGƯỜI HÀNH NGHỀ", "KHÁM BỆNH, CHỮA BỆNH"),
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        Block(
            titles=("ĐẠI DIỆN CƠ SỞ",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
        over="last",
    )
