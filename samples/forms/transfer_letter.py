"""Letters of transfer: GIẤY CHUYỂN VIỆN, GIẤY CHUYỂN TUYẾN, PHIẾU CHUYỂN CƠ SỞ."""

from functools import partial

from models.vocabulary import Form
from samples.forms.common import (
    SEX_BARE,
    Choice,
    Signer,
    address_fill,
    age_fill,
    day_pieces,
    diagnosis_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
    sex_word,
    sign,
)
from samples.forms.pieces import card_fill, motto
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Cells, Fill, Gap, Piece
from samples.layouts import Layout
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, LAB_SUMMARIES, NEXT, SIGNS

REASON = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến.", "Đủ điều kiện chuyển tuyến", "eligible"),
        (
            "2. Theo yêu cầu của người bệnh hoặc người đại diện hợp pháp.",
            "Theo yêu cầu của người bệnh",
            "on_request",
        ),
    ),
)
WORDS = ("giờ", "phút, ngày", "tháng", "năm")
VEHICLES = ("Xe cứu thương", "Xe ô tô của bệnh viện", "Tự túc", "Xe gia đình")


def draw_2001(
    desk: Desk, case: Case, *, title: str = "GIẤY CHUYỂN VIỆN NGƯỜI BỆNH CÓ THẺ BHYT", how: str = "plain"
) -> None:
    """Draw the oldest print, for holders of an insurance card."""
    column, rng = desk.page(), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.15)
    facility_head(left, case, how)
    left.row("Số:", Fill(f"{rng.randint(1, 999)}/CV-BHYT"), cut=False)
    motto(right)
    right.words("Mẫu số: 01-QCT/BHYT", align="right")
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.35, bold=True, align="centre")
    column.leap(0.4)
    column.row("Kính gửi:", optional(stay.receiver, "transfer_to"), cut=False)
    column.row(
        "Họ và tên người bệnh:",
        name_fill(case, rng),
        "Tuổi:",
        age_fill(case, rng),
        *SEX_BARE.pieces(person.sex, "strike", gap=0.1),
        cut=False,
    )
    column.row(
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row("Địa chỉ:", address_fill(person.address, rng))
    card = person.card
    column.row(
        "Số thẻ BHYT:",
        card_fill(card, rng),
        "Giá trị đến",
        *day_pieces(person.card_to if card else None, "insurance_valid_to", words=("ngày", "/", "/")),
        cut=False,
    )
    column.row(
        "Đã KCT",
        Cells(None, (1,)),
        Gap(1, 1),
        "Đã ĐT ngoại trú",
        Cells(None, (1,)),
        Gap(1, 1),
        "Đã ĐT nội trú",
        Cells("x", (1,)),
        Gap(1, 1),
        cut=False,
    )
    column.row(
        "Ngày vào viện:",
        *day_pieces(stay.admitted.date(), "admitted_at", words=("", "/", "/")),
        Gap(1),
        "Số ngày đã điều trị:",
        Fill(str(stay.days), "days_of_treatment", stay.days, 0.3),
        cut=False,
    )
    column.row(
        "Chẩn đoán của nơi gửi:", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", "bare")
    )
    column.row("Dấu hiệu lâm sàng:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row("Kết quả xét nghiệm, cận lâm sàng:", optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row("Thuốc đã dùng:", optional(stay.method if rng.random() < 0.8 else None, "treatment_method"))
    column.row(
        "Tình trạng người bệnh lúc chuyển viện:", optional(rng.choice(CONDITIONS), "condition_at_transfer")
    )
    column.row(
        "Lý do chuyển viện và đề nghị:",
        Fill(rng.choice(("Vượt quá khả năng chuyên môn", "Gia đình xin chuyển"))),
    )
    column.row("Chuyển viện hồi:", *moment_pieces(stay.discharged, "transferred_at", words=WORDS), cut=False)
    column.leap(0.6)
    _signed(desk, column, case, ("BÁC SĨ ĐIỀU TRỊ", "GIÁM ĐỐC BỆNH VIỆN"))


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
    _treated_at(column, case)
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    _summary(desk, column, case, dash, "Chẩn đoán:", "bare" if rng.random() < 0.4 else "after")
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
    _signed(desk, column, case, ("Y, BÁC SĨ KHÁM, ĐIỀU TRỊ", "NGƯỜI CÓ THẨM QUYỀN CHUYỂN TUYẾN"))


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
    _treated_at(column, case)
    column.words("TÓM TẮT BỆNH ÁN" if upper else "Tóm tắt bệnh án", bold=True, align="centre")
    _summary(desk, column, case, "", "Chẩn đoán (ICD-10):", "after" if upper else "before")
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
    _signed(desk, column, case, ("NGƯỜI HÀNH NGHỀ", "ĐẠI DIỆN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"))


def optional_date(value: str | None, shown: str) -> Fill:
    """Write the last day of validity."""
    return Fill(shown if value else None, "insurance_valid_to", value, 0.5)


def _treated_at(column: Column, case: Case) -> None:
    stay = case.stay
    kind = {"central": "Trung ương", "province": "Tỉnh", "district": "Huyện"}.get(stay.facility.kind, "Huyện")
    column.row(
        "+ Tại:", Fill(stay.facility.name), f"(Tuyến {kind}) từ ngày", Fill(f"{stay.admitted:%d/%m/%Y}", stretch=0.3),
        "đến ngày", Fill(f"{stay.discharged:%d/%m/%Y}", stretch=0.3), cut=False,
    )  # fmt: skip
    column.row(
        "+ Tại:",
        Fill(None),
        "từ ngày",
        Fill(None, stretch=0.3),
        "đến ngày",
        Fill(None, stretch=0.3),
        cut=False,
    )


def _summary(desk: Desk, column: Column, case: Case, dash: str, diagnosis: str, icd: str) -> None:
    rng, stay = desk.rng, case.stay
    column.row(
        f"{dash}Dấu hiệu lâm sàng:" if dash else "Tóm tắt dấu hiệu lâm sàng:",
        optional(rng.choice(SIGNS), "clinical_signs"),
    )
    label = (
        f"{dash}Kết quả xét nghiệm, cận lâm sàng:" if dash else "Tóm tắt kết quả xét nghiệm, cận lâm sàng:"
    )
    column.row(label, optional(rng.choice(LAB_SUMMARIES), "lab_summary"))
    column.row(f"{dash}{diagnosis}", diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", icd))
    label = f"{dash}Phương pháp, thủ thuật, kỹ thuật, thuốc đã sử dụng trong điều trị:"
    column.row(
        label if dash else "Phương pháp, thủ thuật, thuốc chính đã sử dụng:",
        optional(stay.method, "treatment_method"),
    )
    label = "Tình trạng người bệnh lúc chuyển tuyến:" if dash else "Tình trạng người bệnh lúc chuyển:"
    column.row(f"{dash}{label}", optional(rng.choice(CONDITIONS), "condition_at_transfer"))


def _signed(desk: Desk, column: Column, case: Case, titles: tuple[str, str]) -> None:
    rng, stay = desk.rng, case.stay
    sign(
        desk, column,
        Signer(title=titles[0], slot="doctor_name", name=stay.doctor, title_of_name=stay.doctor_title),
        Signer(
            title=titles[1], note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director if rng.random() < 0.7 else None,
            day=stay.discharged.date(), dated=True, sealed=True,
        ),
    )  # fmt: skip


LAYOUTS = tuple(
    Layout(form=Form.TRANSFER_LETTER, name=name, group=group, draw=draw, serif=serif, size=size)
    for name, group, draw, serif, size in (
        ("2014", "train", draw_2014, True, 45),
        ("2001", "train", draw_2001, True, 47),
        ("2025", "tune", draw_2025, True, 46),
        ("2014-b", "test", partial(draw_2014, dash="+ ", ring="before", how="bv"), True, 45),
        ("2025-b", "test", partial(draw_2025, boxes="after", upper=False), False, 44),
        ("2001-b", "test", partial(draw_2001, title="GIẤY CHUYỂN VIỆN", how="bv"), True, 48),
    )
)
