"""GIẤY RA VIỆN in two columns, in boxes and as a letter."""

from samples.forms.common import optional
from samples.forms.pieces import motto
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts import written
from samples.sets.parts.chart_rows import SEX, outcomes
from samples.sets.parts.frames import grid, page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_columns(desk: Desk, case: Case) -> None:
    """Draw the certificate in two columns of short items above whole-width ones."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1, 1.1)
    issuer(left, case, "stack", align="centre")
    motto(right, scale=0.95)
    column.join(left, right)
    column.leap(0.5)
    column.words("GIẤY RA VIỆN", scale=1.75, bold=True, align="centre")
    column.row(
        Gap(2, 1),
        "Số lưu trữ:",
        written.perhaps(stay.archive_number, "archive_number", rng),
        "Số vào viện:",
        optional(stay.admission_number, "admission_number"),
        Gap(2, 1),
        cut=False,
    )
    column.leap(0.4)
    one, two = column.split(1.2, 1, gap=1.2)
    one.row("Họ tên NB:", written.name(case), cut=False)
    two.row(
        "Sinh ngày:", written.born(case, "dot"), "(", written.age(case, rng, unit=" tuổi"), ")", cut=False
    )
    one.row("Giới tính:", *SEX.pieces(person.sex, "before", gap=0.6), Gap(1, 1), cut=False)
    two.row("Dân tộc:", optional(person.ethnicity, "ethnicity"), cut=False)
    one.row("Nghề nghiệp:", optional(person.occupation, "occupation"), cut=False)
    two.row("Quốc tịch:", written.perhaps("Việt Nam", "nationality", rng, 0.8), cut=False)
    one.row("Số thẻ BHYT:", written.spread_card(person.card), cut=False)
    two.row("Giá trị:", written.valid_range(person, " - "), cut=False)
    one.row("Vào viện:", written.moment(stay.admitted, "admitted_at", "first"), cut=False)
    two.row("Ra viện:", written.moment(stay.discharged, "discharged_at", "first"), cut=False)
    one.row("Khoa:", optional(stay.department, "department"), cut=False)
    two.row("Tổng số ngày ĐT:", Fill(f"{stay.days:02d} ngày", "days_of_treatment", stay.days), cut=False)
    column.join(one, two)
    column.row("Địa chỉ thường trú:", written.where(case, rng))
    column.row("Chẩn đoán lúc vào:", written.dx((stay.ward,), "admission_diagnosis"))
    column.row(
        "Chẩn đoán ra viện:",
        written.dx((stay.main,), "discharge_diagnosis"),
        "Mã bệnh:",
        written.codes((stay.main,), "discharge_diagnosis", stretch=0.0),
    )
    column.row("Bệnh kèm theo:", written.dx(stay.comorbid, "comorbidity"))
    column.row("Điều trị:", optional(stay.method, "treatment_method"))
    column.row("Dặn dò:", written.perhaps(stay.advice, "advice", rng))
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA ĐIỀU TRỊ",),
            note="(Ký, họ tên)",
            slot="department_head",
            name=stay.head,
            honour=rng.choice(("BSCKI.", "ThS.")),
        ),
        Block(
            titles=("PHÓ GIÁM ĐỐC",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
    )


def draw_boxed(desk: Desk, case: Case) -> None:
    """Draw the print of a computer: a boxed table of items, ICD in brackets."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.5, 1)
    issuer(left, case, "short")
    left.row("Khoa:", optional(stay.department, "department"), cut=False)
    right.words("Mẫu 02/TT25", scale=0.85, align="right")
    right.row("Mã y tế:", optional(stay.patient_code, "patient_code"), cut=False)
    right.row("Số HSBA lưu trữ:", optional(stay.archive_number, "archive_number"), cut=False)
    column.join(left, right)
    column.words("GIẤY RA VIỆN", scale=1.6, bold=True, align="centre")
    column.words("(Bản giao cho người bệnh)", scale=0.85, align="centre")
    column.leap(0.4)
    number = person.national_id
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    found = (stay.main, *stay.comorbid)
    grid(
        column,
        ((2, (("Họ và tên:", written.name(case)),)), (0.8, (("Giới:", written.sex(case)),))),
        (
            (1, (("Ngày sinh:", written.born(case, "dash")),)),
            (0.7, (("Tuổi:", written.age(case, rng)),)),
            (1.2, (("Dân tộc:", optional(person.ethnicity, "ethnicity")),)),
        ),
        (
            (1, (("Số định danh/CCCD:", optional(number, "national_id")),)),
            (1, (("Nghề nghiệp:", optional(person.occupation, "occupation")),)),
        ),
        (
            (1, (("Mã thẻ BHYT:", written.spread_card(person.card, "whole")),)),
            (0.7, (("Đối tượng:", written.payer(case)),)),
        ),
        ((1, (("Nơi cư trú:", written.where(case, rng)),)),),
        (
            (1, (("Ngày vào:", written.moment(stay.admitted, "admitted_at", "print")),)),
            (1, (("Ngày ra:", written.moment(stay.discharged, "discharged_at", "print")),)),
        ),
        ((1, (("Chẩn đoán:", written.dx(found, "discharge_diagnosis", "[{1}] {0}")),)),),
        ((1, (("Phương pháp điều trị:", optional(stay.method, "treatment_method")),)),),
        ((1, (("Kết quả điều trị:", *result.pieces(stay.outcome, "before", gap=0.2)),)),),
        ((1, (("Lời dặn của bác sĩ:", optional(stay.advice, "advice")),)),),
    )
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKII"),
        Block(titles=("Thủ trưởng đơn vị",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        over="last",
        style="slash",
        lead="Ngày",
    )


def draw_letter(desk: Desk, case: Case) -> None:
    """Draw the certificate as running items without bullets, capitals as labels, boxes for the number."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    issuer(column, case, "letter")
    rule(column, wide=5)
    left, right = column.split(1.3, 1)
    left.leap(0.4)
    left.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    right.row("Mã BN", optional(stay.patient_code, "patient_code"), cut=False)
    right.row("Số BA lưu trữ", written.perhaps(stay.archive_number, "archive_number", rng), cut=False)
    column.join(left, right)
    column.leap(0.5)
    column.row(
        "HỌ TÊN NGƯỜI BỆNH",
        written.name(case, upper=rng.random() < 0.6),
        "NĂM SINH",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        cut=False,
    )
    column.row(
        "PHÁI",
        written.sex(case),
        "DÂN TỘC",
        optional(person.ethnicity, "ethnicity"),
        "NGHỀ NGHIỆP",
        optional(person.occupation, "occupation"),
        cut=False,
    )
    number = person.national_id
    if number and len(number) == 12:
        column.row("SỐ CCCD", Cells(number, (3, 3, 3, 3), "national_id", number), Gap(1, 1), cut=False)
    else:
        column.row("SỐ CMND/CCCD", optional(number, "national_id"), cut=False)
    column.row("ĐỊA CHỈ", written.where(case, rng))
    column.row(
        "THẺ BHYT",
        written.spread_card(person.card, "wide"),
        "HẠN DÙNG",
        written.day_only(person.card_to if person.card else None, "insurance_valid_to", "dash"),
        cut=False,
    )
    column.row("KHOA ĐIỀU TRỊ", optional(stay.department, "department"), cut=False)
    column.row("VÀO VIỆN LÚC", written.moment(stay.admitted, "admitted_at", "words"), cut=False)
    column.row("RA VIỆN LÚC", written.moment(stay.discharged, "discharged_at", "words"), cut=False)
    column.row("CHẨN ĐOÁN", written.dx((stay.main, *stay.comorbid), "discharge_diagnosis", "{0} - {1}"))
    column.row("PHƯƠNG PHÁP ĐIỀU TRỊ", optional(stay.method, "treatment_method"))
    column.row("GHI CHÚ", written.perhaps(stay.advice, "advice", rng, 0.7))
    column.blank(1)
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="BS:"),
        day=stay.discharged.date(),
        lead="Ngày",
        over="last",
    )
