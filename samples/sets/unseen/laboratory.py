"""PHIẾU XÉT NGHIỆM of other laboratories: lying LIS prints, one long block, signs before the tests."""

from samples.forms.common import doctor_fill, optional
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.results import canonical_range, make_results, range_text
from samples.sets.parts import frames, issuers, written
from samples.sets.parts.chart_rows import SEX
from samples.sets.parts.frames import page_of, rule
from samples.sets.parts.issuers import issuer
from samples.sets.parts.results import choose
from samples.sets.parts.signing import Block, sign_off
from samples.sets.unseen.lab_rows import results
from samples.stays import Case
from samples.tables.labs import Assay

GROUPS = {
    "chemistry": "Sinh hoá máu",
    "blood": "Tổng phân tích tế bào máu",
    "clotting": "Đông máu cơ bản",
    "urine": "Tổng phân tích nước tiểu",
    "immune": "Miễn dịch - Vi sinh",
}


def draw_lying(desk: Desk, case: Case) -> None:
    """Draw a LIS print on its long side: groups, arrows for what is out of range, the machine beside it."""
    column, rng = page_of(desk, lying=True, leader="none"), desk.rng
    stay = case.stay
    left, middle, right = column.split(1, 1.2, 0.8)
    issuer(left, case, "stack", scale=0.9)
    left.words("KHOA XÉT NGHIỆM", scale=0.9, bold=True)
    middle.words("KẾT QUẢ XÉT NGHIỆM", scale=1.5, bold=True, align="centre")
    middle.words(f"Mã mẫu: {stay.admitted:%y%m%d}-{rng.randint(1, 400):04d}", scale=0.85, align="centre")
    right.row("Mã BN:", optional(stay.patient_code, "patient_code"), cut=False)
    right.row("Số vào viện:", optional(stay.admission_number, "admission_number"), cut=False)
    column.join(left, middle, right)
    rule(column)
    one, two, three = column.split(1.4, 1, 1.1)
    one.row("Bệnh nhân:", written.name(case), cut=False)
    two.row("Ngày sinh:", written.born(case, "slash"), cut=False)
    three.row("Giới tính:", written.sex(case), "Tuổi:", written.age(case, rng), cut=False)
    one.row("Địa chỉ:", written.where(case, rng), cut=False)
    two.row("Khoa/phòng:", optional(stay.department, "department"), cut=False)
    three.row("Đối tượng:", written.payer(case), "Giường:", optional(stay.bed, "bed"), cut=False)
    column.join(one, two, three)
    column.row(
        "BS chỉ định:",
        doctor_fill(case),
        "Chẩn đoán:",
        written.dx((stay.ward,), "admission_diagnosis", "{0} ({1})"),
        cut=False,
    )
    column.leap(0.3)
    heads = (
        ("no", "TT", 0.3),
        ("test", "Tên xét nghiệm", 2.2),
        ("value", "Kết quả", 0.8),
        ("flag", "!", 0.3),
        ("reference", "Khoảng tham chiếu", 1.2),
        ("unit", "Đơn vị", 0.8),
        ("blank", "Ghi chú", 1.0),
    )
    names = rng.sample(("chemistry", "blood", "clotting", "immune"), 2)
    groups = [(GROUPS[one_of].upper(), choose(one_of, rng, 5, 9)) for one_of in names]
    results(
        desk, column, case, heads, groups, comma=False, dash=" - ", rules="rows", flag=("↑", "↓"), scale=0.88
    )
    column.leap(0.4)
    at = f"{stay.admitted:%H:%M %d/%m/%Y}"
    column.row("Lấy mẫu:", Fill(at), "Trả kết quả:", Fill(at), Gap(6, 1), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI THỰC HIỆN",), slot=None),
        Block(titles=("NGƯỜI DUYỆT KẾT QUẢ",), slot=None),
        Block(titles=("TRƯỞNG KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="ThS.BS."),
        day=stay.admitted.date(),
        high=1.6,
    )


def draw_long(desk: Desk, case: Case) -> None:
    """Draw one long table with groups, ranges before results, `H`/`L` flags in a last column."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    left, right = column.split(1.3, 1)
    issuer(left, case, "short")
    issuers.ward_line(left, case, prefix="Khoa yêu cầu:")
    right.words("MS: 16/BV2", scale=0.9, align="right")
    right.row("Mã bệnh nhân", optional(stay.patient_code, "patient_code"), cut=False)
    column.join(left, right)
    column.leap(0.3)
    column.words("PHIẾU TRẢ KẾT QUẢ XÉT NGHIỆM", scale=1.4, bold=True, align="centre")
    column.leap(0.2)
    column.row("Họ tên người bệnh", written.name(case), *SEX.pieces(person.sex, "after", gap=0.2), cut=False)
    column.row(
        "Năm sinh",
        Fill(str(person.birth.year), "date_of_birth", str(person.birth.year), 0.3),
        "Số thẻ BHYT",
        written.spread_card(person.card),
        cut=False,
    )
    column.row("Địa chỉ", written.where(case, rng))
    column.row("Chẩn đoán", written.dx((stay.ward,), "admission_diagnosis", "{1} {0}"))
    column.row(
        "Bác sĩ chỉ định",
        Fill(f"{stay.doctor_title} {stay.doctor}"),
        "Buồng - giường",
        written.room_bed(case, glue=" - "),
        cut=False,
    )
    column.leap(0.3)
    heads = (
        ("test", "XÉT NGHIỆM", 2.1),
        ("reference", "TRỊ SỐ THAM CHIẾU", 1.3),
        ("unit", "ĐƠN VỊ", 0.8),
        ("value", "KẾT QUẢ", 0.9),
        ("flag", "Cao/Thấp", 0.6),
    )
    names = rng.sample(tuple(GROUPS), 3)
    groups = [(GROUPS[one_of], choose(one_of, rng, 4, 11)) for one_of in names]
    results(desk, column, case, heads, groups, comma=True, dash=" – ", rules="full", flag=("Cao", "Thấp"))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ CHỈ ĐỊNH",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("PHỤ TRÁCH KHOA XÉT NGHIỆM",), slot="department_head", name=stay.head, honour="CN."),
        day=stay.admitted.date(),
        over="top",
        lead="Ngày",
    )


def draw_narrow(desk: Desk, case: Case) -> None:
    """Draw a sheet without numbers or units of its own column: the unit stands behind the range."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    issuer(column, case, "letter", align="centre")
    rule(column, wide=5)
    panel = rng.choice(("chemistry", "blood", "urine"))
    title = {
        "chemistry": "XÉT NGHIỆM SINH HOÁ MÁU",
        "blood": "XÉT NGHIỆM HUYẾT HỌC - TẾ BÀO",
        "urine": "XÉT NGHIỆM NƯỚC TIỂU",
    }[panel]
    column.words("PHIẾU KẾT QUẢ", scale=1.15, bold=True, align="centre")
    column.words(title, scale=1.4, bold=True, align="centre")
    one, two = column.split(1.25, 1, gap=1.0)
    one.row("+ Họ tên:", written.name(case, upper=False), cut=False)
    two.row("+ Tuổi:", written.age(case, rng), "Phái:", written.sex(case), cut=False)
    one.row("+ Khoa:", optional(stay.department, "department"), cut=False)
    two.row("+ Giường:", written.perhaps(stay.bed, "bed", rng), cut=False)
    column.join(one, two)
    column.row("+ Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis"))
    column.row("+ Thẻ BHYT:", written.spread_card(person.card, "whole"), cut=False)
    column.leap(0.3)
    _attached(desk, column, case, choose(panel, rng, 7, 18))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Kỹ thuật viên",), slot=None),
        Block(
            titles=("Trưởng khoa",),
            slot="department_head",
            name=stay.head if rng.random() < 0.8 else None,
            prefix="Họ tên:",
        ),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
        over="last",
    )
    frames.trim(desk, column)


def _attached(desk: Desk, column: Column, case: Case, tests: tuple[Assay, ...]) -> None:
    """Draw test, result, and range with its unit behind it."""
    heads = (
        Head(title="Thông số", share=1.8),
        Head(title="Kết quả", share=0.9, align="centre"),
        Head(title="Giá trị bình thường", share=1.8),
    )
    found_rows, rows = [], []
    for result in make_results(tests, desk.rng, comma=True, measured=0.95):
        reference = range_text(result.test, comma=True, dash="-", person=case.person)
        rows.append((result.test.name, result.value or "", f"{reference} {result.test.unit}".strip()))
        found_rows.append((result, reference))
    found = table(column, heads, rows, look=TableLook(rules="frame", scale=0.98))
    kept = desk.sheet.rows.setdefault("lab_results", [])
    for (result, reference), runs in zip(found_rows, found, strict=True):
        if result.value is not None:
            cells = {
                "test": result.test.name,
                "value": result.value,
                "unit": result.test.unit or None,
                "reference": canonical_range(reference),
            }
            kept.append((cells, runs))
