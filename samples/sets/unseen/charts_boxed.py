"""BỆNH ÁN TRUYỀN NHIỄM in boxes."""

from samples.forms.common import optional
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts import frames, written
from samples.sets.parts.chart_rows import (
    SEX,
    contact,
    ids,
    leavings,
    outcomes,
    routes,
    units,
)
from samples.sets.parts.frames import grid, page_of
from samples.sets.parts.issuers import issuer
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_infectious(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TRUYỀN NHIỄM: every item in a box of its own."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, middle, right = column.split(1.2, 1.3, 0.95)
    ids(left, case, ("Số lưu trữ HS:", "archive_number", 0.9), ("Mã BN:", "patient_code", 0.9))
    middle.words("BỆNH ÁN TRUYỀN NHIỄM", scale=1.35, bold=True, align="centre")
    middle.words("(Mẫu 03/BV1)", scale=0.85, align="centre")
    issuer(right, case, "short", scale=0.85, align="right")
    column.join(left, middle, right)
    column.leap(0.3)
    frames.band(column, "I. THÔNG TIN HÀNH CHÍNH")
    first, second = units(case, ("Số nhà, thôn, xóm:", "Xã/phường:", "Quận/huyện:", "Tỉnh/TP:"))
    grid(
        column,
        (
            (2.2, (("Họ và tên người bệnh",), (written.name(case),))),
            (1.2, (("Ngày sinh",), (written.born(case, "dash"),))),
            (0.6, (("Tuổi",), (written.age(case, rng),))),
            (0.9, (("Giới tính",), tuple(SEX.pieces(person.sex, "before")))),
        ),
        (
            (1, (("Dân tộc:", optional(person.ethnicity, "ethnicity")),)),
            (1, (("Quốc tịch:", written.perhaps("Việt Nam", "nationality", rng, 0.8)),)),
            (1.5, (("Nghề nghiệp:", optional(person.occupation, "occupation")),)),
        ),
        (
            (1, (("Số CCCD/CMND:", written.perhaps(person.national_id, "national_id", rng, 0.9)),)),
            (1, (("Nơi làm việc/học tập:", optional(person.workplace, "workplace")),)),
        ),
        ((1, (("Địa chỉ:",), first, second)),),
        (
            (0.8, (("Đối tượng:", written.payer(case)),)),
            (1.6, (("Mã thẻ BHYT:", written.spread_card(person.card)),)),
        ),
        ((1, (contact(case, "Người nhà cần báo tin:", "Số ĐT:"),)),),
    )
    column.leap(0.3)
    frames.band(column, "II. THÔNG TIN ĐIỀU TRỊ")
    days = Fill(f"{stay.days} ngày", "days_of_treatment", stay.days)
    way = routes(("Cấp cứu", "Khoa Khám bệnh", "Khoa điều trị"), "{w}")
    out = leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}")
    grid(
        column,
        (
            (1.1, (("Vào viện:", written.moment(stay.admitted, "admitted_at", "dash")),)),
            (1.5, (("Nơi vào:", *way.pieces(stay.route, "before")),)),
        ),
        (
            (1.1, (("Vào khoa:", Fill(stay.department, "department", stay.department)),)),
            (0.7, (("Giường:", optional(stay.bed, "bed")),)),
            (0.8, (("Chuyển khoa:", Fill(None)),)),
        ),
        (
            (1.1, (("Ra viện:", written.moment(stay.discharged, "discharged_at", "dash")),)),
            (1.5, (tuple(out.pieces(stay.leaving, "before")),)),
        ),
        ((1, (("Tổng số ngày điều trị:", days),)), (1, (("Nơi chuyển đến:", Fill(None, "transfer_to")),))),
    )
    column.leap(0.3)
    frames.band(column, "III. CHẨN ĐOÁN (MÃ ICD-10)")
    ref = (stay.referral,) if stay.referral else ()
    grid(
        column,
        (
            (1, (("Tuyến dưới/nơi giới thiệu",),)),
            (2, ((written.dx(ref, "referral_diagnosis"),),)),
            (0.5, ((written.codes(ref, "referral_diagnosis"),),)),
        ),
        (
            (1, (("Khoa khám bệnh, cấp cứu",),)),
            (2, ((Fill(stay.clinic[0]),),)),
            (0.5, ((Fill(stay.clinic[1]),),)),
        ),
        (
            (1, (("Khi vào khoa điều trị",),)),
            (2, ((written.dx((stay.ward,), "admission_diagnosis"),),)),
            (0.5, ((written.codes((stay.ward,), "admission_diagnosis"),),)),
        ),
        (
            (1, (("Ra viện - Bệnh chính",),)),
            (2, ((written.dx((stay.main,), "discharge_diagnosis"),),)),
            (0.5, ((written.codes((stay.main,), "discharge_diagnosis"),),)),
        ),
        (
            (1, (("Bệnh kèm theo",),)),
            (2, ((written.dx(stay.comorbid, "comorbidity"),),)),
            (0.5, ((written.codes(stay.comorbid, "comorbidity", glue=", "),),)),
        ),
    )
    column.leap(0.3)
    frames.band(column, "IV. KẾT QUẢ ĐIỀU TRỊ")
    result = outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")
    grid(column, ((1, (tuple(result.pieces(stay.outcome, "before", stretch=0.4)),)),))
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("LÃNH ĐẠO BỆNH VIỆN",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        Block(
            titles=("TRƯỞNG KHOA",),
            note="(Ký, ghi rõ họ tên)",
            slot="department_head",
            name=stay.head,
            honour="BSCKII",
        ),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày",
        high=2.0,
    )
