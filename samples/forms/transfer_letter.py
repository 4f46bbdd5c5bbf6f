"""Letters of transfer: GIẤY CHUYỂN VIỆN, GIẤY CHUYỂN TUYẾN, PHIẾU CHUYỂN CƠ SỞ."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    address_fill,
    age_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.pieces import card_fill, motto
from samples.forms.transfer_old import draw_2001
from samples.forms.transfer_parts import REASON, VEHICLES, WORDS, optional_date, signed, summary, treated_at
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece
from samples.layouts import Print, layouts
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import NEXT


def draw_2014(desk: Desk, case: Case, *, dash: str = "- ", ring: str = "ring", how: str = "plain") -> None:
    """Draw the print of TT 14/2014 and later decrees; the reason is a ringed number."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.2)
    facility_head(left, case, how)
    left.row("Số:", Fill(f"{rng.randint(1, 999)}/{stay.admitted.year}/GCT"), cut=False)
    motto(right)
    right.row(Gap(8, 1), "Số hồ sơ:", Fill(str(rng.randint(100, 9999)), stretch=0.5), cut=False)
    right.row(Gap(4, 1), "Vào sổ chuyển tuyến số:", Fill(str(rng.randint(1, 900)), stretch=0.5), cut=False)
    column.join(left, right)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN TUYẾN", scale=1.4, bold=True, align="centre")
    column.words("KHÁM BỆNH, CHỮA BỆNH BẢO HIỂM Y TẾ", scale=1.15, bold=True, align="centre")
    column.row(Gap(4, 0.4), "Kính gửi:", optional(stay.receiver, "transfer_to"), Gap(3, 0.4), cut=False)
    column.row("Cơ sở khám bệnh, chữa bệnh:", Fill(stay.facility.name), "trân trọng giới thiệu:", cut=False)
    column.row(
        f"{dash}Họ và tên người bệnh:",
        name_fill(case, rng),
        "Nam/Nữ:",
        sex_word(case),
        "Tuổi:",
        age_fill(case, rng),
        cut=False,
    )
    column.row(f"{dash}Địa chỉ:", address_fill(person.address, rng))
    nation = "Việt Nam" if rng.random() < 0.8 else None
    column.row(
        f"{dash}Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Quốc tịch:",
        optional(nation, "nationality"),
        cut=False,
    )
    column.row(
        f"{dash}Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        "Nơi làm việc:",
        optional(person.workplace, "workplace"),
        cut=False,
    )
    card = person.card
    column.row(
        f"{dash}Số thẻ:",
        card_fill(card, rng),
        "Hạn sử dụng:",
        optional_date(person.card_to.isoformat() if card else None, f"{person.card_to:%d/%m/%Y}"),
        cut=False,
    )
    column.row("Đã được khám bệnh/điều trị:")
    treated_at(column, case)
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    summary(
        desk, column, case, dash=dash, diagnosis="Chẩn đoán:", icd="bare" if rng.random() < 0.4 else "after"
    )
    column.row(f"{dash}Lí do chuyển tuyến: Khoanh tròn vào lý do chuyển tuyến phù hợp sau đây:", cut=False)
    reason = "eligible" if rng.random() < 0.8 else "on_request"
    for piece in REASON.pieces(reason, ring)[::2]:
        column.row(Gap(1), piece, cut=False)
    column.row(f"{dash}Hướng điều trị:", optional(rng.choice(NEXT), "next_treatment"))
    column.row(
        f"{dash}Chuyển tuyến hồi:", *moment_pieces(stay.discharged, "transferred_at", words=WORDS), cut=False
    )
    column.row(f"{dash}Phương tiện vận chuyển:", Fill(rng.choice(VEHICLES)), cut=False)
    column.row(
        f"{dash}Họ tên, chức danh, trình độ chuyên môn của người hộ tống:",
        Fill(make_name(rng, "female", "Kinh") if rng.random() < 0.5 else None),
    )
    column.leap(0.4)
    signed(desk, column, case, ("Y, BÁC SĨ KHÁM, ĐIỀU TRỊ", "NGƯỜI CÓ THẨM QUYỀN CHUYỂN TUYẾN"))


def draw_2025(desk: Desk, case: Case, *, boxes: str = "before", upper: bool = True) -> None:
    """Draw the print of TT 01/2025."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.2)
    facility_head(left, case, "plain")
    left.row("Số:", Fill(f"{rng.randint(1, 999)}/PCCSKBCB"), cut=False)
    motto(right)
    right.row(
        Gap(3, 1),
        "SVV:",
        optional(stay.admission_number, "admission_number"),
        "Số hồ sơ:",
        Fill(str(rng.randint(10, 999)), stretch=0.6),
        cut=False,
    )
    column.join(left, right)
    column.leap(0.3)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.3, bold=True, align="centre")
    column.words("BẢO HIỂM Y TẾ", scale=1.2, bold=True, align="centre")
    column.row(Gap(4, 0.4), "Kính gửi:", optional(stay.receiver, "transfer_to"), Gap(3, 0.4), cut=False)
    column.row(
        "Họ và tên người bệnh:",
        name_fill(case, rng),
        "Giới tính:",
        sex_word(case),
        "Năm sinh:",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        cut=False,
    )
    column.row("Địa chỉ:", address_fill(person.address, rng))
    column.row(
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Quốc tịch:",
        optional("Việt Nam", "nationality"),
        cut=False,
    )
    column.row(
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        "Nơi làm việc:",
        optional(person.workplace, "workplace"),
        cut=False,
    )
    card = person.card
    column.row(
        "Số thẻ bảo hiểm y tế:",
        card_fill(card, rng),
        "Thời hạn sử dụng:",
        optional_date(person.card_to.isoformat() if card else None, f"{person.card_to:%d/%m/%Y}"),
        cut=False,
    )
    column.row("Đã được khám bệnh, điều trị:")
    treated_at(column, case)
    column.words("TÓM TẮT BỆNH ÁN" if upper else "Tóm tắt bệnh án", bold=True, align="centre")
    summary(desk, column, case, dash="", diagnosis="Chẩn đoán (ICD-10):", icd="after" if upper else "before")
    column.row("Lí do chuyển cơ sở khám bệnh, chữa bệnh:", cut=False)
    first = "eligible" if rng.random() < 0.8 else "on_request"
    pieces: list[Piece] = REASON.pieces(first, boxes)
    for piece in pieces[::2]:
        column.row(Gap(1), piece, cut=False)
    column.row("Hướng điều trị:", optional(rng.choice(NEXT), "next_treatment"))
    column.row(
        "Chuyển cơ sở khám bệnh, chữa bệnh hồi:",
        *moment_pieces(stay.discharged, "transferred_at", words=WORDS),
        cut=False,
    )
    column.row("Phương tiện vận chuyển:", Fill(rng.choice(VEHICLES)), cut=False)
    column.leap(0.4)
    signed(desk, column, case, ("NGƯỜI HÀNH NGHỀ", "ĐẠI DIỆN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"))


LAYOUTS = layouts(
    Form.TRANSFER_LETTER,
    Print("2014", "train", draw_2014, 45),
    Print("2001", "train", draw_2001, 47),
    Print("2025", "tune", draw_2025, 46),
    Print("2014-b", "test", partial(draw_2014, dash="+ ", ring="before", how="bv"), 45),
    Print("2025-b", "test", partial(draw_2025, boxes="after", upper=False), 44, serif=False),
    Print("2001-b", "test", partial(draw_2001, title="GIẤY CHUYỂN VIỆN", how="bv"), 48),
)
