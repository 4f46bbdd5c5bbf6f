"""BỆNH ÁN NGOẠI in one grid."""

from samples.kit.desk import Desk
from samples.sets.blind.inner import draw_end
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.chart_rows import leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_surgical_grid(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI in one grid of merged cells, labels above their values, codes in their own cells."""
    column, v, stay = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay
    left, right = column.split(1.3, 1)
    letterhead(left, case, "both")
    right.words("BỆNH ÁN NGOẠI KHOA", scale=1.35, bold=True, align="right")
    right.words("Biểu mẫu NG-02 · Ban hành lần 3", scale=0.72, align="right")
    column.join(left, right)
    column.leap(0.4)
    person = case.person
    found = tuple(
        (
            (1, (label,)),
            (2.3, (v.dx(slot),)),
            (0.6, (v.code(slot),)),
        )
        for label, slot in (
            ("Tuyến trước", "referral_diagnosis"),
            ("Vào khoa điều trị", "admission_diagnosis"),
            ("Ra viện: bệnh chính", "discharge_diagnosis"),
            ("Ra viện: bệnh kèm", "comorbidity"),
        )
    )
    first, second = units(case, ("Số nhà, thôn", "Xã/P.", "Huyện/Q.", "Tỉnh/TP"))
    grid(
        column,
        (
            (1, (("Mã người bệnh",), (v.own("patient_code"),))),
            (1, (("Số nhập viện",), (v.own("admission_number"),))),
            (1, (("Số lưu trữ",), (v.own("archive_number", 0.7),))),
        ),
        (
            (2, (("Họ và tên",), (v.name(),))),
            (1, (("Ngày sinh",), (v.born("spaced"),))),
            (0.7, (("Tuổi",), (age(case, desk.rng),))),
            (0.9, (("Giới tính",), tuple(ticked(sexes(), person.sex, "before", 0.1)))),
        ),
        (
            (1, (("Dân tộc",), (v.own("ethnicity"),))),
            (1, (("Quốc tịch",), (v.own("nationality", 0.8),))),
            (1.3, (("Nghề nghiệp",), (v.own("occupation"),))),
            (1.4, (("Nơi làm việc",), (v.own("workplace"),))),
        ),
        ((1, (first, second)),),
        (
            (
                1.1,
                (
                    tuple(
                        ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{w}"), stay.payer, "before", 0.1)
                    ),
                ),
            ),
            (1, (("Số thẻ", v.card("groups")),)),
        ),
        ((1.3, (("Báo tin cho", v.own("contact_name")),)), (1, (("Điện thoại", v.phone(".")),))),
    )
    column.words("NHẬP VIỆN – XUẤT VIỆN", bold=True, align="centre")
    grid(
        column,
        (
            (1, (("Nhập viện",), (when(stay.admitted, "admitted_at", "%H:%M, %d-%m-%Y"),))),
            (
                1.4,
                (
                    ("Qua",),
                    tuple(
                        ticked(
                            routes(("Cấp cứu", "Khám bệnh", "Khoa khác"), "{w}"), stay.route, "before", 0.1
                        )
                    ),
                ),
            ),
            (1.1, (("Vào khoa",), (v.own("department"),))),
            (0.6, (("Giường",), (v.own("bed"),))),
        ),
        (
            (1, (("Xuất viện",), (when(stay.discharged, "discharged_at", "%H:%M, %d-%m-%Y"),))),
            (
                2.1,
                (
                    ("Hình thức",),
                    tuple(
                        ticked(
                            leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"),
                            stay.leaving,
                            "before",
                            0.1,
                        )
                    ),
                ),
            ),
            (0.8, (("Số ngày ĐT",), (v.days(),))),
        ),
    )
    column.words("CHẨN ĐOÁN – ICD-10", bold=True, align="centre")
    grid(column, *(tuple((share, (one,)) for share, one in row) for row in found))
    grid(
        column,
        (
            (
                1,
                (
                    (
                        "Kết quả",
                        *ticked(
                            outcomes(("Khỏi", "Đỡ/giảm", "Không đổi", "Nặng hơn", "Tử vong"), "{w}"),
                            stay.outcome,
                            "before",
                            0.2,
                        ),
                    ),
                ),
            ),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Giám đốc",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        Block(titles=("Trưởng khoa Ngoại",), slot="department_head", name=stay.head, honour="ThS."),
        day=stay.discharged.date(),
        style="dot",
        high=2,
    )
    draw_end(desk, case, v)
