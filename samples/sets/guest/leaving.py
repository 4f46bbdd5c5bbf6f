"""GIẤY RA VIỆN: a chain's in two languages with labels in a column of their own, an old small one."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Gap, Piece
from samples.sets.guest.heads import NAVY, corner, inked, signed
from samples.sets.guest.told import Told
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import pair, rows
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import when
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def draw_bilingual(desk: Desk, case: Case) -> None:
    """Draw a chain's GIẤY RA VIỆN: a table of two columns, labels in two languages left, values right."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.6, 1)
    signed(left, case, NAVY)
    rows(right, ("Mã y tế / MRN:", v.own("patient_code")), ("Số lưu trữ:", v.own("archive_number")))
    column.join(left, right)
    column.leap(0.4)
    with inked(column, NAVY):
        column.words("GIẤY RA VIỆN", scale=1.6, bold=True, align="centre")
        column.words("HOSPITAL DISCHARGE CERTIFICATE", scale=0.85, align="centre")
    column.leap(0.4)
    for words, other, pieces in (
        ("Họ tên người bệnh", "Patient name", (v.name(),)),
        ("Ngày sinh / Giới tính", "DOB / Gender", (v.born("slash"), v.sex())),
        ("Dân tộc / Quốc tịch", "Ethnicity / Nationality", (v.own("ethnicity"), v.own("nationality"))),
        ("Nghề nghiệp", "Occupation", (v.own("occupation"),)),
        ("Địa chỉ", "Address", (v.where(),)),
        ("Số thẻ BHYT", "Insurance No.", (v.card("whole"),)),
        ("Vào viện lúc", "Admission", (v.came("print"),)),
        ("Ra viện lúc", "Discharge", (v.left("print"),)),
        ("Khoa điều trị", "Department", (v.own("department"),)),
        ("Chẩn đoán", "Diagnosis", (v.dx("discharge_diagnosis", "{0} ({1})"),)),
        ("Bệnh kèm theo", "Comorbidities", (v.dx("comorbidity", "{0} ({1})"),)),
        ("Phương pháp điều trị", "Treatment", (v.own("treatment_method"),)),
        ("Lời dặn của bác sĩ", "Instructions", (v.own("advice"),)),
    ):
        _boxed(column, (words, other), pieces)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("TRƯỞNG KHOA", "Head of Department"),
            slot="department_head",
            name=stay.head,
            honour="BS.CKII",
        ),
        Block(
            titles=("GIÁM ĐỐC", "Director"),
            slot="director_name",
            name=stay.director,
            honour="TS.BS",
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2.8,
    )
    quick(column, f"Mẫu {rng.randint(10, 90)}-RV, ban hành lần 3")


def _boxed(column: Column, label: tuple[str, str], pieces: tuple[Piece, ...]) -> None:
    grid(column, ((1, (pair(*label, scale=0.72),)), (2.2, (pieces,))))


def draw_small(desk: Desk, case: Case) -> None:
    """Draw an old GIẤY RA VIỆN on a lying A5: `Nằm điều trị từ … đến …`, no codes, the head of the ward first."""
    column, v, stay, rng = paper(desk, HALF_LYING, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.2, 1, 0.8)
    corner(left, case)
    middle.leap(0.4)
    middle.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    rows(right, ("Số lưu trữ:", v.own("archive_number")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    column.leap(0.4)
    rows(
        column,
        ("Họ tên người bệnh:", v.name(upper=rng.random() < 0.6), "Tuổi:", v.age(), "Nam, Nữ:", v.sex()),
        (
            "Dân tộc:",
            v.own("ethnicity"),
            "Nghề nghiệp:",
            v.own("occupation"),
            "Nơi làm việc:",
            v.own("workplace"),
        ),
        ("Chỗ ở:", v.where()),
        ("Nằm điều trị tại khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        (
            "Vào viện ngày:",
            when(stay.admitted, "admitted_at", "%Hg%M ngày %d/%m/%Y"),
            "Ra viện ngày:",
            when(stay.discharged, "discharged_at", "%Hg%M ngày %d/%m/%Y"),
        ),
        ("Chẩn đoán lúc ra viện:", v.dx("discharge_diagnosis")),
        ("Cách điều trị:", v.own("treatment_method")),
        ("Lời dặn:", v.own("advice")),
    )
    column.row(Gap(1, 1), cut=False)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS"),
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, honour="BS", sealed=True),
        day=stay.discharged.date(),
        high=1.8,
    )
