"""What the running sheets of a ward share: head, patient lines, names inside tables."""

from dataclasses import dataclass

from models.geometry import Box
from samples.forms.common import (
    SEX_BARE,
    age_fill,
    birth_fill,
    department_fill,
    diagnosis_fill,
    facility_head,
    name_fill,
    optional,
    sex_word,
)
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.sheet import Run
from samples.stays import Case


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPrint:
    """What distinguishes one print of a ward sheet from another."""

    title: str
    code: str
    head: str = "label"
    """As in `facility_head`."""
    note: str = ""
    """Small words under the title."""
    number: str = "Số vào viện:"
    lines: str = "a"
    """Wording of the patient lines: `a`, `b` or `c`."""
    icd: str = "bare"
    """How the diagnosis is written, as in `diagnosis_fill`."""
    heads: tuple[str, ...] = ()
    """Titles of the table's columns."""


def sheet_head(desk: Desk, column: Column, case: Case, form: SheetPrint) -> None:
    """Print issuer and department left, the title in the middle, form code and number right."""
    stay = case.stay
    left, middle, right = column.split(1.2, 1.45, 0.95)
    facility_head(left, case, form.head, scale=0.95)
    if form.head == "plain":
        name = stay.department.upper()
        left.row(Say("KHOA", bold=True), Say(name, bold=True, slot="department"), align="centre", cut=False)
        column.sheet.put("department", name)
    elif form.lines != "b":
        left.row("Khoa:", department_fill(case, desk.rng), cut=False)
    middle.words(form.title, scale=1.35, bold=True, align="centre")
    if form.note:
        middle.words(form.note, scale=0.85, align="centre")
    middle.row(Gap(1, 1), "Tờ số:", Fill(str(desk.rng.randint(1, 6)), stretch=0.2), Gap(1, 1), cut=False)
    right.words(form.code)
    right.row(form.number, optional(stay.admission_number, "admission_number"), cut=False)
    column.join(left, middle, right)
    column.leap(0.3)


def patient_rows(desk: Desk, column: Column, case: Case, form: SheetPrint) -> None:
    """Print who the sheet is about and the diagnosis."""
    rng, stay, person = desk.rng, case.stay, case.person
    bed = optional(stay.bed if rng.random() < 0.85 else None, "bed", stretch=0.4)
    diagnosis = diagnosis_fill((stay.ward,), "admission_diagnosis", form.icd)
    if form.lines == "a":
        column.row(
            "Họ tên người bệnh:",
            name_fill(case, rng),
            "Tuổi:",
            age_fill(case, rng),
            *SEX_BARE.pieces(person.sex, "strike", gap=0.1),
            cut=False,
        )
        column.row("Buồng:", Fill(stay.room, stretch=0.3), "Giường:", bed, "Chẩn đoán:", diagnosis)
    elif form.lines == "b":
        column.row("- Họ và tên người bệnh:", name_fill(case, rng), "Tuổi:", age_fill(case, rng), cut=False)
        known = "department" in desk.sheet.slots
        department = Fill(stay.department) if known else department_fill(case, rng)
        sex = (sex_word(case), "Khoa:", department, "Buồng:", Fill(stay.room, stretch=0.3))
        column.row("- Giới tính:", *sex, "Số giường:", bed, cut=False)
        column.row("- Chẩn đoán:", diagnosis)
    else:
        column.row("Họ và tên (chữ in hoa):", name_fill(case, rng), "Ngày sinh:", birth_fill(case), cut=False)
        sex_boxes = SEX_BARE.pieces(person.sex, "before", gap=0.4)
        column.row(
            "Giới tính:", *sex_boxes, "Giường:", bed, "Mã BN:", optional(stay.patient_code, "patient_code")
        )
        column.row("Chẩn đoán (ICD-10):" if form.icd != "bare" else "Chẩn đoán:", diagnosis)
    column.leap(0.4)


def note_words(desk: Desk, rows: list[list[Run]], words: str, slot: str) -> None:
    """Record the first place in a table where `words` stand as the value of `slot`."""
    sheet = desk.sheet
    for run in (run for runs in rows for run in runs):
        at = run.text.find(words)
        if at < 0:
            continue
        share = run.box.width / len(run.text)
        left = run.box.left + at * share
        box = Box(left=left, top=run.box.top, right=left + len(words) * share, bottom=run.box.bottom)
        sheet.put(slot, words)
        sheet.slot(slot).runs.append(Run(words, box, run.handwritten))
        return


def rule_down(column: Column, xs: list[float], low: float) -> None:
    """Draw the walls of a table's empty rest down to `low`."""
    ink = column.sheet.style.print_ink
    for x in xs:
        column.sheet.draw.line((x, column.y, x, low), fill=ink, width=3)
    column.sheet.draw.line((xs[0], low, xs[-1], low), fill=ink, width=3)
    column.y = low
