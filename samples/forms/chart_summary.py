"""TÓM TẮT HỒ SƠ BỆNH ÁN."""

from functools import partial

from models.vocabulary import Form
from samples.forms.chart_outcome import OUTCOME
from samples.forms.common import (
    Choice,
    address_fill,
    age_fill,
    birth_fill,
    diagnosis_fill,
    facility_head,
    moment_pieces,
    name_fill,
    optional,
    sex_word,
)
from samples.forms.pieces import card_fill, motto
from samples.forms.signing import Signer, sign
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.layouts import Print, layouts
from samples.stays import Case
from samples.tables.phrases import COURSES, LAB_SUMMARIES, NEXT, SIGNS

WORDS = ("giờ", "phút, ngày", "tháng", "năm")
RESULT = Choice(slot="treatment_outcome", options=OUTCOME)


def draw_summary(
    desk: Desk,
    case: Case,
    *,
    title: str,
    code: str,
    how: str = "after",
    numbered: bool = True,
    born: bool = True,
) -> None:
    """Draw one page: person, stay, summary of the illness, result."""
    column, rng, stay = desk.page(), desk.rng, case.stay
    left, right = column.split(1, 1.2)
    facility_head(left, case, "plain" if numbered else "bv")
    motto(right)
    right.row(Gap(6, 1), code, cut=False)
    right.row(
        Gap(4, 1),
        "Số vào viện:" if born else "Mã YT:",
        optional(
            *((stay.admission_number, "admission_number") if born else (stay.patient_code, "patient_code"))
        ),
        cut=False,
    )
    column.join(left, right)
    column.leap(0.5)
    column.words(title, scale=1.5, bold=True, align="centre")
    column.leap(0.3)
    _person(desk, column, case, numbered=numbered, born=born)
    column.row(
        "Vào viện:" if numbered else "- Vào viện lúc:",
        *moment_pieces(stay.admitted, "admitted_at", words=WORDS),
        cut=False,
    )
    column.row(
        "Ra viện:" if numbered else "- Ra viện lúc:",
        *moment_pieces(stay.discharged, "discharged_at", words=WORDS),
        cut=False,
    )
    icd = "after" if rng.random() < 0.5 else "bare"
    column.row(
        "Chẩn đoán vào viện:" if numbered else "- Chẩn đoán lúc vào viện:",
        diagnosis_fill((stay.ward,), "admission_diagnosis", icd),
    )
    column.row(
        "Chẩn đoán ra viện:" if numbered else "- Chẩn đoán lúc ra viện:",
        diagnosis_fill((stay.main, *stay.comorbid), "discharge_diagnosis", icd),
    )
    column.words("TÓM TẮT QUÁ TRÌNH ĐIỀU TRỊ" if numbered else "TÓM TẮT BỆNH ÁN", bold=True)
    number = iter(("a) ", "b) ", "c) ", "d) ", "đ) ", "e) ") if numbered else ("- ",) * 6)
    course = rng.choice(COURSES).format(days=rng.randint(1, 9), complaint=stay.complaint.lower())
    column.row(f"{next(number)}Quá trình bệnh lý và diễn biến lâm sàng:", Fill(course))
    column.row(f"{next(number)}Những dấu hiệu lâm sàng chính:", optional(rng.choice(SIGNS), "clinical_signs"))
    column.row(
        f"{next(number)}Tóm tắt kết quả xét nghiệm cận lâm sàng có giá trị chẩn đoán:",
        optional(rng.choice(LAB_SUMMARIES), "lab_summary"),
    )
    column.row(f"{next(number)}Phương pháp điều trị:", optional(stay.method, "treatment_method"))
    column.row(f"{next(number)}Tình trạng người bệnh ra viện:", cut=False)
    column.row(Gap(0.5), *RESULT.pieces(stay.outcome, how, stretch=0.2), cut=False)
    column.row(
        f"{next(number)}Hướng điều trị và các chế độ tiếp theo:", optional(rng.choice(NEXT), "next_treatment")
    )
    column.leap(0.5)
    sign(
        desk,
        column,
        Signer(
            title="BÁC SĨ ĐIỀU TRỊ", slot="doctor_name", name=stay.doctor, title_of_name=stay.doctor_title
        ),
        Signer(
            title="ĐẠI DIỆN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH" if numbered else "THỦ TRƯỞNG ĐƠN VỊ",
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            day=stay.discharged.date(),
            dated=True,
            sealed=True,
        ),
    )


def _person(desk: Desk, column: Column, case: Case, *, numbered: bool, born: bool) -> None:
    rng, person = desk.rng, case.person
    marks = iter(("1. ", "2. ", "3. ", "4. ", "5. ") if numbered else ("- ",) * 5)
    column.row(
        f"{next(marks)}Họ và tên (In hoa):", name_fill(case, rng), "Giới tính:", sex_word(case), cut=False
    )
    age = ("Ngày sinh:", birth_fill(case)) if born else ("Tuổi:", age_fill(case, rng))
    column.row(
        f"{next(marks)}{age[0]}",
        age[1],
        "Dân tộc:",
        optional(person.ethnicity, "ethnicity"),
        "Nghề nghiệp:",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    column.row(f"{next(marks)}Mã số BHXH/Thẻ BHYT số:", card_fill(person.card, rng), cut=False)
    if born:
        column.row(
            f"{next(marks)}Số CCCD/Định danh/Hộ chiếu:",
            optional(person.national_id, "national_id"),
            cut=False,
        )
    column.row(f"{next(marks)}Địa chỉ:", address_fill(person.address, rng))


TITLE = "TÓM TẮT HỒ SƠ BỆNH ÁN"
LAYOUTS = layouts(
    Form.CHART_SUMMARY,
    Print("52-bv2", "train", partial(draw_summary, title=TITLE, code="MS: 52/BV2"), 46),
    Print(
        "tt25",
        "tune",
        partial(draw_summary, title=f"BẢN {TITLE}", code="Mẫu số 03", how="before"),
        45,
        serif=False,
    ),
    Print(
        "old",
        "test",
        partial(draw_summary, title=TITLE, code="CV-01", numbered=False, born=False, how="number"),
        47,
    ),
)
