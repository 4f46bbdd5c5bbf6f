"""BỆNH ÁN NGOẠI TRÚ, BỆNH ÁN of a commune's station, BỆNH ÁN UNG BƯỚU."""

from datetime import timedelta

from samples.forms.common import code_cells
from samples.kit.boxes import Cells
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.sets.parts.chart_rows import contact, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, Tab, below, rows, sexes, ticked
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import pressure
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES


def draw_outpatient(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI TRÚ: labels at tab stops, from/to of the treatment, a table of visits."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1)
    crest(left, case, "blank")
    right.words("BỆNH ÁN NGOẠI TRÚ", scale=1.5, bold=True, align="centre")
    rows(right, ("Số ngoại trú:", v.own("admission_number"), "Mã BN:", v.own("patient_code")))
    column.join(left, right)
    rule(column, wide=3)

    def tab(words: str) -> Tab:
        return Tab(words, 9)

    rows(
        column,
        (tab("Họ và tên"), v.name(upper=rng.random() < 0.7), "Giới:", v.sex()),
        (tab("Sinh năm"), v.year(), "Tuổi:", age(case, rng), "Dân tộc:", v.own("ethnicity")),
        (tab("Nghề nghiệp"), v.own("occupation"), "Nơi làm việc:", v.own("workplace")),
        (tab("Địa chỉ"), v.where()),
        (tab("Số thẻ BHYT"), v.card("wide"), "Giá trị đến:", v.until("loose")),
        (tab("Báo tin cho"), v.own("contact_name"), "SĐT:", v.phone(" ")),
        (tab("Đến khám lúc"), when(stay.admitted, "admitted_at", "%H giờ %M phút, ngày %d/%m/%Y")),
        (tab("Chẩn đoán nơi gửi"), v.dx("referral_diagnosis")),
        (tab("Chẩn đoán vào"), v.dx("admission_diagnosis", "{0} - {1}")),
        (tab("Bệnh kèm theo"), v.dx("comorbidity", "{0} - {1}")),
        (tab("Bệnh sử"), v.course()),
        (tab("Tiền sử"), Fill(rng.choice(HISTORIES)), "Gia đình:", Fill(rng.choice(FAMILIES))),
        (tab("Khám"), Fill(rng.choice(GENERAL))),
        (tab("PP điều trị"), v.own("treatment_method")),
    )
    column.leap(0.3)
    body: list[Row] = []
    at = stay.admitted.date()
    for _ in range(rng.randint(4, 7)):
        body.append(
            (
                f"{at:%d/%m/%Y}",
                rng.choice(CONDITIONS),
                pressure(rng),
                f"{rng.randint(42, 75)}",
                rng.choice(("Tiếp tục đơn", "Chỉnh liều", "XN máu")),
            )
        )
        at += timedelta(days=28)
    look = Ledger(shares=(0.9, 2.2, 0.7, 0.6, 1.2), aligns="clccl", rules="rows", scale=0.86)
    ledger(
        column, look, ((head("Ngày"), head("Diễn biến"), head("HA"), head("Cân nặng"), head("Xử trí")),), body
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI BỆNH",), note="(Ký, họ tên)"),
        Block(titles=("BÁC SỸ KHÁM BỆNH",), slot="doctor_name", name=stay.doctor, honour="BS"),
        day=stay.admitted.date(),
        high=1.8,
    )


def draw_station(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN TRẠM Y TẾ on a lying A5: two halves, the labels in small letters below the lines of the left one."""
    pencil(desk)
    column, v, stay, rng = paper(desk, HALF_LYING, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    crest(column, case, "dash", scale=0.9)
    column.words("BỆNH ÁN TRẠM Y TẾ XÃ, PHƯỜNG", scale=1.25, bold=True, align="centre")
    one, two = column.split(1.1, 1, gap=1.4)
    below(
        one,
        (2.2, v.name(upper=False), "Họ tên người bệnh"),
        (0.7, age(case, rng), "Tuổi"),
        (0.7, v.sex(), "Giới"),
    )
    below(
        one,
        (1, v.own("ethnicity"), "Dân tộc"),
        (1.3, v.own("occupation"), "Nghề nghiệp"),
        (1, v.own("admission_number"), "Số vào sổ"),
    )
    rows(one, ("Địa chỉ:", v.where()))
    below(one, (1, v.card("groups"), "Số thẻ BHYT"))
    below(one, (1.3, v.own("contact_name"), "Người nhà"), (1, v.phone(""), "Điện thoại"))
    below(one, (1, v.came("dash"), "Vào trạm lúc"), (1, v.left("dash"), "Ra trạm lúc"))
    rows(
        two,
        ("Lý do đến trạm:", Fill(stay.complaint)),
        ("Khám:", Fill(rng.choice(GENERAL))),
        ("Chẩn đoán lúc vào:", v.dx("admission_diagnosis")),
        ("Chẩn đoán lúc ra:", v.dx("discharge_diagnosis")),
        ("Điều trị:", v.own("treatment_method")),
        ("Kết quả:", *ticked(outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng", "Chết"), "{w}"), stay.outcome, "before", 0.1)),
        ("Tổng số ngày:", v.days(), "Chuyển đi:", Fill(None, "transfer_to")),
    )  # fmt: skip
    column.join(one, two)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor, honour="YS."),
        Block(titles=("TRƯỞNG TRẠM",), slot="director_name", name=stay.director, honour="BS.", sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.4,
    )


def draw_tumour(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN UNG BƯỚU (12/BV1): one framed form, items of two rows, a table of diagnoses with codes and stage."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    person = case.person
    left, middle, right = column.split(1.2, 1, 0.9)
    crest(left, case, "coded", scale=0.9)
    middle.words("BỆNH ÁN", scale=1.3, bold=True, align="centre")
    middle.words("UNG BƯỚU", scale=1.5, bold=True, align="centre")
    rows(
        right,
        ("MS: 12/BV1", Gap(1, 1)),
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Mã YT:", v.own("patient_code")),
    )
    column.join(left, middle, right)
    column.words("I. PHẦN HÀNH CHÍNH", bold=True)
    first, second = units(case, ("7. Địa chỉ: Số nhà, thôn:", "Xã:", "Huyện:", "Tỉnh:"))
    grid(
        column,
        ((1, (
            ("1. Họ tên (IN HOA):", v.name(), "2. Tuổi:", age(case, rng)),
            ("3. Giới:", *ticked(sexes(("Nam", "Nữ"), "{n}. {w}"), person.sex, "after", 0.3), "4. Dân tộc:", v.own("ethnicity")),
            ("5. Nghề nghiệp:", v.own("occupation"), "6. Số ĐDCN:", v.own("national_id")),
            first,
            second,
            ("8. Đối tượng:", *ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác")), stay.payer, "after", 0.2)),
            ("9. Thẻ BHYT:", Cells(person.card, (2, 1, 2, 10), "insurance_number", person.card), Gap(0.3), "đến:", v.until("slash")),
            contact(case, "10. Người nhà:", "ĐT:"),
        )),),
    )  # fmt: skip
    column.words("II. QUẢN LÝ NGƯỜI BỆNH", bold=True)
    grid(
        column,
        (
            (1, (("11. Vào viện:", v.came("g")), ("12. Vào:", *ticked(routes(("CC", "KKB", "Khoa ĐT"), "{w}"), stay.route, "after", 0.2)))),
            (1, (("13. Vào khoa:", v.own("department")), ("Giường:", v.own("bed"), "Số vào viện:", v.own("admission_number")))),
        ),
        (
            (1, (("14. Ra viện:", v.left("g")), ("15. Tổng số ngày ĐT:", v.days()))),
            (1, (("16. Hình thức ra viện:", Gap(0.2)), tuple(ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, "after", 0.1)))),
        ),
    )  # fmt: skip
    column.words("III. CHẨN ĐOÁN", bold=True)
    _diagnoses(column, case, v)
    column.words("IV. ĐIỀU TRỊ, TÌNH TRẠNG RA VIỆN", bold=True)
    rows(
        column,
        (Lean("Phương pháp:"), v.own("treatment_method")),
        (
            Lean("Kết quả:"),
            *ticked(
                outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")),
                stay.outcome,
                "after",
                0.1,
            ),
        ),
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(
            titles=("Giám đốc bệnh viện",),
            slot="director_name",
            name=stay.director,
            honour="PGS.TS.",
            sealed=True,
        ),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="ThS.BS."),
        day=stay.discharged.date(),
        high=1.8,
    )


def _diagnoses(column: Column, case: Case, v: Values) -> None:
    """Set the diagnoses as boxed rows: when, words, the code in boxes at the end."""
    stay = case.stay
    known = (
        ("17. Nơi chuyển đến:", "referral_diagnosis"),
        ("18. Khi vào khoa điều trị:", "admission_diagnosis"),
        ("19. Ra viện - bệnh chính:", "discharge_diagnosis"),
    )
    for label, slot in known:
        found = v.found(slot)
        grid(
            column,
            ((3.2, ((label, v.dx(slot)),)), (0.8, ((code_cells(found[0][1] if found else None, slot),),))),
        )
    grid(column, ((3.2, (("20. Bệnh kèm theo:", v.dx("comorbidity")),)), (0.8, ((v.code("comorbidity"),),))))
    rows(
        column,
        ("21. Giai đoạn (TNM):", Fill("T2N0M0" if stay.days % 2 else None), "22. Mô bệnh học:", Fill(None)),
    )
