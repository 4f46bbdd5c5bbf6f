"""Consents: GIẤY CAM ĐOAN, GIẤY CAM KẾT."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    address_fill,
    age_fill,
    department_fill,
    facility_head,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.pieces import motto
from samples.forms.signing import Signer, sign
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.layouts import Print, layouts
from samples.stays import Case

HEARD = (
    "Sau khi nghe bác sĩ cho biết tình trạng bệnh của tôi/của người gia đình tôi, những nguy hiểm của bệnh "
    "nếu không thực hiện phẫu thuật, thủ thuật, gây mê hồi sức và những rủi ro có thể xảy ra do bệnh tật, "
    "do khi tiến hành phẫu thuật, thủ thuật, gây mê hồi sức. Tôi tự nguyện viết giấy này:"
)
OATH = (
    HEARD,
    "1. Đồng ý xin phẫu thuật, thủ thuật, gây mê hồi sức và để giấy này làm bằng.",
    "2. Không đồng ý phẫu thuật, thủ thuật, gây mê hồi sức và để giấy này làm bằng.",
)
EXPLAINED = (
    "Sau khi được nghe nhân viên y tế giải thích, tôi xin chấp hành nội quy của bệnh viện, thực hiện đúng "
    "chỉ định của thầy thuốc và thanh toán đầy đủ chi phí khám chữa bệnh theo quy định."
)
GENERAL = (
    EXPLAINED,
    "Tôi đồng ý điều trị nội trú tại bệnh viện và chịu trách nhiệm về lời cam kết của mình.",
)


def draw_own(
    desk: Desk,
    case: Case,
    *,
    title: str,
    code: str,
    text: tuple[str, ...],
    head: str = "label",
    own: bool = True,
) -> None:
    """Draw a consent that the patient (`own`) or a relative signs."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.2)
    facility_head(left, case, head)
    left.row("Khoa:", department_fill(case, rng), cut=False)
    motto(right)
    right.words(code, align="right")
    right.row("Số vào viện:", optional(stay.admission_number, "admission_number"), cut=False)
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.4, bold=True, align="centre")
    column.leap(0.4)
    if own:
        column.row(
            "Tên tôi là:",
            name_fill(case, rng),
            "Tuổi:",
            age_fill(case, rng),
            "Nam/Nữ:",
            sex_word(case),
            cut=False,
        )
        column.row(
            "Dân tộc:",
            optional(person.ethnicity, "ethnicity"),
            "Nghề nghiệp:",
            optional(person.occupation, "occupation"),
            cut=False,
        )
        column.row("Nơi làm việc:", optional(person.workplace, "workplace"), cut=False)
        column.row("Địa chỉ:", address_fill(person.address, rng))
        column.row(
            "Là người bệnh đang điều trị tại Khoa:",
            Fill(stay.department),
            "Bệnh viện:",
            Fill(stay.facility.name.removeprefix("Bệnh viện ")),
            cut=False,
        )
    else:
        column.row(
            "Họ tên người bệnh:",
            name_fill(case, rng),
            "Tuổi:",
            age_fill(case, rng),
            "Giới tính:",
            sex_word(case),
            cut=False,
        )
        column.row("Địa chỉ:", address_fill(person.address, rng))
        column.row(
            "Buồng:",
            Fill(stay.room, stretch=0.4),
            "Giường:",
            optional(stay.bed, "bed", stretch=0.4),
            "Chẩn đoán:",
            optional(stay.ward[0], "admission_diagnosis"),
        )
        contact = person.contact
        column.row(
            "Người đại diện (nếu có):",
            optional(contact.name if contact else None, "contact_name"),
            "Điện thoại:",
            optional(contact.phone if contact else None, "contact_phone"),
            cut=False,
        )
    column.leap(0.2)
    for paragraph in text:
        column.words(paragraph)
    column.blank(1)
    column.leap(0.6)
    signed = ("NGƯỜI BỆNH", None) if own else ("NGƯỜI BỆNH / NGƯỜI ĐẠI DIỆN", None)
    sign(
        desk,
        column,
        Signer(
            title="BÁC SĨ ĐIỀU TRỊ",
            slot="doctor_name",
            name=stay.doctor if rng.random() < 0.7 else None,
            title_of_name=stay.doctor_title,
        ),
        Signer(
            title=signed[0],
            note="(Ký, ghi rõ họ tên)",
            slot=None,
            name=None,
            day=stay.admitted.date(),
            dated=True,
        ),
    )


SURGERY = "GIẤY CAM ĐOAN CHẤP NHẬN PHẪU THUẬT, THỦ THUẬT VÀ GÂY MÊ HỒI SỨC"
SURGERY_32 = "GIẤY CAM KẾT CHẤP THUẬN PHẪU THUẬT, THỦ THUẬT VÀ GÂY MÊ HỒI SỨC"

ADMISSION = "GIẤY CAM KẾT CHUNG VỀ NHẬP VIỆN ĐIỀU TRỊ"
LAYOUTS = layouts(
    Form.CONSENT,
    Print("cam-doan", "train", partial(draw_own, title=SURGERY, code="MS: 04/BV-01", text=OATH), 50),
    Print(
        "01-bv2",
        "tune",
        partial(draw_own, title=SURGERY_32, code="01/BV2", text=OATH, head="plain", own=False),
        49,
    ),
    Print(
        "40-bv2",
        "test",
        partial(draw_own, title=ADMISSION, code="MS: 40/BV2", text=GENERAL, head="plain", own=False),
        48,
        serif=False,
    ),
    Print(
        "cam-doan-b",
        "test",
        partial(draw_own, title="BẢN CAM ĐOAN", code="04/BV-01", text=OATH[:2], head="bv"),
        51,
    ),
)
