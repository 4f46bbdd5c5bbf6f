"""BỆNH ÁN NHI, BỆNH ÁN SẢN."""

from samples.forms.common import code_cells
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.chart_rows import coded, contact, leavings, outcomes, payers, routes, units
from samples.sets.parts.frames import band, grid
from samples.sets.parts.labels import Lean, above, ringed, rows, sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moment_as
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, GENERAL


def draw_child(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NHI KHOA: cells for the day of birth, parents side by side, codes in boxes, ticks behind words."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    person = case.person
    left, middle, right = column.split(1.2, 1.1, 0.9)
    crest(left, case, "right", scale=0.85)
    middle.words("BỆNH ÁN NHI KHOA", scale=1.4, bold=True, align="centre")
    middle.words("MS: 02/BV1", scale=0.8, align="centre")
    rows(
        right,
        ("Số lưu trữ:", v.own("archive_number", 0.8)),
        ("Mã YT:", v.own("patient_code")),
        ("Số vào viện:", v.own("admission_number")),
    )
    column.join(left, middle, right)
    band(column, "I. HÀNH CHÍNH")
    digits = person.birth.strftime("%d%m%Y")
    rows(
        column,
        ("1. Họ và tên trẻ (chữ in):", v.name()),
        ("2. Sinh ngày:", Cells(digits, (2, 2, 4), "date_of_birth", person.birth.isoformat()), Gap(0.5), "Tuổi:", age(case, rng), "3. Giới:", *ticked(sexes(), person.sex, "after", 0.1)),
        ("4. Dân tộc:", v.own("ethnicity"), "5. Ngoại kiều:", Fill(None), "6. Nhà trẻ, trường:", Fill(None)),
    )  # fmt: skip
    father, mother = make_name(rng, "male", person.ethnicity), make_name(rng, "female", person.ethnicity)
    rows(
        column,
        ("7. Họ tên bố:", Fill(father), "Nghề nghiệp:", Fill(rng.choice(("Công nhân", "Làm ruộng", "Lái xe")))),
        ("8. Họ tên mẹ:", Fill(mother), "Nghề nghiệp:", Fill(rng.choice(("Nội trợ", "Giáo viên", "Làm ruộng")))),
        *units(case, ("9. Chỗ ở: Số nhà, thôn xóm", "Xã (phường)", "Huyện (quận, TP)", "Tỉnh")),
        ("10. Đối tượng:", *ticked(payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{w}"), stay.payer, "after", 0.2), "11. Số thẻ:", v.card("groups")),
        contact(case, "12. Khi cần báo tin cho:", "Điện thoại:"),
    )  # fmt: skip
    band(column, "II. QUẢN LÝ NGƯỜI BỆNH")
    rows(
        column,
        ("13. Vào viện:", v.came("words")),
        ("14. Vào trực tiếp:", *ticked(routes(("Cấp cứu", "Khoa khám bệnh", "Khoa điều trị"), "{w}"), stay.route, "after")),
        ("15. Vào khoa:", v.own("department"), "Giường:", v.own("bed", 0.8)),
        ("16. Ra viện:", v.left("words")),
        (Gap(1), *ticked(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving, "after"), "17. Tổng số ngày:", Cells(f"{stay.days:03d}", (3,), "days_of_treatment", stay.days)),
    )  # fmt: skip
    band(column, "III. CHẨN ĐOÁN (MÃ ICD-10)")
    coded(column, "18. Nơi chuyển đến:", stay.referral, "referral_diagnosis")
    rows(column, ("19. Khoa khám bệnh, cấp cứu:", v.clinic()))
    coded(column, "20. Khi vào khoa điều trị:", stay.ward, "admission_diagnosis")
    coded(column, "21. Ra viện - Bệnh chính:", stay.main, "discharge_diagnosis")
    rows(column, (Gap(1), "- Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")))
    band(column, "IV. TÌNH TRẠNG RA VIỆN")
    rows(
        column,
        ("22. Kết quả:", *ticked(outcomes(("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}"), stay.outcome, "after", 0.15)),
        ("23. Cân nặng lúc ra:", v.number(6, 38, "{0} kg"), "24. Dặn dò:", v.own("advice")),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director if rng.random() < 0.6 else None,
            prefix="Họ và tên:",
        ),
        Block(titles=("TRƯỞNG KHOA NHI",), slot="department_head", name=stay.head, prefix="Họ và tên:"),
        day=stay.discharged.date(),
        high=2,
    )


def draw_birth(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN SẢN KHOA of a system: boxes with the label inside, the child's table, ringed numbers."""
    column, v, stay, rng = paper(desk, leader="none", colon=""), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    crest(left, case, "coded")
    right.words("BỆNH ÁN SẢN KHOA", scale=1.35, bold=True, align="right")
    right.words("(Bản in từ bệnh án điện tử)", scale=0.75, align="right")
    column.join(left, right)
    column.leap(0.3)
    grid(
        column,
        ((2, (("HỌ TÊN SẢN PHỤ", v.name()),)), (1, (("NGÀY SINH", v.born("dash")),)), (0.7, (("TUỔI", age(case, rng)),))),
        ((1, (("DÂN TỘC", v.own("ethnicity")),)), (1.3, (("NGHỀ NGHIỆP", v.own("occupation")),)), (1.4, (("CCCD", v.own("national_id")),))),
        ((1, (("ĐỊA CHỈ", v.where()),)),),
        ((1.3, (("BHYT", v.card("groups")),)), (1.2, (("HẠN DÙNG", v.valid(" → ", "dash")),))),
        ((1.4, (("CHỒNG/ NGƯỜI NHÀ", v.own("contact_name")),)), (1, (("ĐIỆN THOẠI", v.phone(".")),))),
        ((1, (("MÃ NB", v.own("patient_code")),)), (1, (("SỐ VÀO VIỆN", v.own("admission_number")),)), (1, (("SỐ LƯU TRỮ", v.own("archive_number", 0.6)),))),
        ((1.6, (("VÀO VIỆN", v.came("print")),)), (1.2, (("KHOA", v.own("department")),)), (0.7, (("GIƯỜNG", v.own("bed")),))),
        ((1.6, (("RA VIỆN", v.left("print")),)), (1, (("SỐ NGÀY ĐIỀU TRỊ", v.days()),))),
    )  # fmt: skip
    rows(
        column,
        (Lean("Hình thức vào:"), *ringed(routes(("Cấp cứu", "Khám thai", "Chuyển khoa"), "{w}"), stay.route)),
        (
            Lean("Hình thức ra:"),
            *ringed(leavings(("Ra viện", "Xin về", "Bỏ về", "Đưa về"), "{w}"), stay.leaving),
        ),
    )
    column.words("CHẨN ĐOÁN", scale=1.05, bold=True)
    for label, slot in (
        ("Nơi giới thiệu", "referral_diagnosis"),
        ("Lúc vào khoa", "admission_diagnosis"),
        ("Lúc ra viện", "discharge_diagnosis"),
    ):
        found = v.found(slot)
        code = found[0][1] if found else None
        column.row(Lean(f"{label}:"), v.dx(slot), code_cells(code, slot), cut=False)
    rows(column, (Lean("Bệnh kèm theo:"), v.dx("comorbidity", "{0} - {1}")))
    column.words("CUỘC ĐẺ", scale=1.05, bold=True)
    at = moment_as(stay.admitted, "dash")
    above(
        column,
        (1.2, "Đẻ lúc", Fill(at)),
        (1, "Cách đẻ", Fill(rng.choice(("Đẻ thường", "Mổ lấy thai", "Forceps")))),
        (0.8, "PARA", Fill(rng.choice(("0000", "1001", "2002")))),
        (1, "Tuổi thai", v.number(36, 41, "{0} tuần")),
    )
    above(
        column,
        (0.7, "Con", Fill(rng.choice(("Trai", "Gái")))),
        (0.8, "Cân nặng", v.number(2500, 3900, "{0} g")),
        (0.8, "Apgar 1'/5'", Fill("8/9")),
        (1.7, "Tình trạng", Fill("Khóc ngay, hồng")),
    )
    column.words("TÌNH TRẠNG", scale=1.05, bold=True)
    rows(
        column,
        (Lean("Toàn thân:"), Fill(rng.choice(GENERAL))),
        (Lean("Phương pháp điều trị:"), v.own("treatment_method")),
        (Lean("Khi ra viện:"), Fill(rng.choice(CONDITIONS))),
        (
            Lean("Kết quả:"),
            *ringed(outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng", "Tử vong"), "{w}"), stay.outcome, 0.4),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Nữ hộ sinh",)),
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKI."),
        day=stay.discharged.date(),
        style="dash",
        high=1.8,
    )
