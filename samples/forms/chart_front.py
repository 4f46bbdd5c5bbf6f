"""Front page of BỆNH ÁN: header and I. HÀNH CHÍNH; the rest is in chart_stay."""

from samples.address import bare
from samples.forms.common import (
    SEX,
    Choice,
    address_fill,
    day_pieces,
    department_row,
    facility_head,
    name_fill,
    optional,
)
from samples.forms.front_print import FrontPrint
from samples.kit.boxes import Cells
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.stays import Case
from samples.tables.names import ETHNIC_CODES
from samples.writing import age_text, birth_text

PAYER = Choice(
    slot="payer_type",
    options=(
        ("1.BHYT", "BHYT", "insurance"),
        ("2.Thu phí", "Thu phí", "fee"),
        ("3.Miễn", "Miễn", "free"),
        ("4.Khác", "Khác", "other"),
    ),
)


def draw_head(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print facility and department left, the title in the middle, form code and numbers right."""
    left, middle, right = column.split(1.25, 1.35, 1.0)
    facility_head(left, case, form.head)
    department_row(left, case, filled=desk.rng.random() < 0.85)
    middle.leap(0.6)
    middle.words(form.title, scale=1.45, bold=True, align="centre")
    right.words(form.code)
    values = {
        "archive_number": case.stay.archive_number,
        "patient_code": case.stay.patient_code,
        "admission_number": case.stay.admission_number,
    }
    for label, slot in form.ids:
        value = values[slot] if desk.rng.random() < 0.8 else None
        right.row(label, Fill(value, slot, value), cut=False)
    column.join(left, middle, right)
    column.leap(0.3)


def draw_person(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    """Print I. HÀNH CHÍNH."""
    column.words(form.labels.get("section1", "I. HÀNH CHÍNH:"), bold=True)
    _identity(desk, column, case, form)
    rng, person = desk.rng, case.person
    codes = (str(rng.randint(1, 12)).zfill(2), ETHNIC_CODES[person.ethnicity])
    sex = SEX.pieces(person.sex, form.choices)
    occupation = person.occupation if rng.random() < 0.95 else None
    column.row(
        form.label("sex"),
        *sex,
        Gap(1, 0.2),
        form.label("occupation"),
        optional(occupation, "occupation"),
        *_code(codes[0] if rng.random() < 0.4 else None, form),
        cut=False,
    )
    column.row(
        form.label("ethnicity"),
        optional(person.ethnicity, "ethnicity"),
        *_code(codes[1] if rng.random() < 0.4 else None, form),
        Gap(0.8),
        form.label("nationality"),
        Fill(None, "nationality"),
        *_code(None, form),
        cut=False,
    )
    _address(desk, column, case, form)
    column.row(form.label("work"), optional(person.workplace, "workplace"), cut=False)
    payer = case.stay.payer if rng.random() < 0.95 else None
    column.row(form.label("payer"), Gap(0.4), *PAYER.pieces(payer, form.choices, stretch=0.3), cut=False)
    _insurance(desk, column, case, form)
    _contact(desk, column, case, form)


def _code(code: str | None, form: FrontPrint) -> list[Piece]:
    return [Cells(code, (2,))] if form.code_cells else []


def _identity(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    rng, person = desk.rng, case.person
    shown, birth = birth_text(person)
    age = age_text(person, rng)
    digits = "".join(character for character in age if character.isdigit())
    name: list[Piece | str] = [form.label("name"), name_fill(case, rng)]
    if form.age == "line":
        born: list[Piece | str] = [
            form.label("birth"),
            *_birth(shown, birth, form),
            Gap(0.8),
            form.label("age"),
            Fill(age, "age", person.age, 0.3),
        ]
        column.row(*name, cut=False)
        column.row(*born, cut=False)
    else:
        boxes: list[Piece] = [
            Cells(
                digits.rjust(3 if person.age > 99 else 2), (3 if person.age > 99 else 2,), "age", person.age
            )
        ]
        if digits != age:
            boxes.append(Fill(age[len(digits) :].strip(), "age", None, 0.0, 1.0, "none"))
        column.row(*name, Gap(0.5), form.label("age"), Gap(0.8), cut=False)
        column.row(form.label("birth"), *_birth(shown, birth, form), Gap(1, 1.0), *boxes, cut=False)
    if form.with_id:
        number = person.national_id if rng.random() < 0.85 else None
        column.row(form.label("id"), Fill(number, "national_id", number), cut=False)


def _birth(shown: str, birth: str, form: FrontPrint) -> list[Piece]:
    if form.birth_cells:
        return [Cells(shown.replace("/", "").rjust(8), (2, 2, 4), "date_of_birth", birth)]
    return [Fill(shown, "date_of_birth", birth)]


def _address(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    where, rng = case.person.address, desk.rng
    if form.address == "line":
        column.row(form.label("address"), address_fill(where, rng))
        return
    house, hamlet = None, where.line
    if where.line.startswith("Số ") and "đường" in where.line:
        number, _, street = where.line.removeprefix("Số ").partition(" ")
        house, hamlet = number, street
    line = f"{house} {hamlet}" if house else hamlet
    ward = bare(where.ward) if rng.random() < 0.7 else where.ward
    column.row(
        form.label("address"),
        form.label("house"),
        Fill(house, "address_line", line, 0.3),
        form.label("hamlet"),
        Fill(hamlet, "address_line", line),
        form.label("ward"),
        _unit(ward, "address_ward"),
        cut=False,
    )
    district = bare(where.district) if where.district else None
    column.row(
        form.label("district"),
        _unit(district, "address_district"),
        *_code(None, form),
        Gap(0.6),
        form.label("province"),
        _unit(bare(where.province), "address_province"),
        *_code(None, form),
        cut=False,
    )


def _unit(shown: str | None, slot: str) -> Fill:
    return Fill(shown, slot, bare(shown) if shown else None)


def _insurance(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    person = case.person
    card = person.card if case.stay.payer == "insurance" else None
    valid = day_pieces(
        person.card_to if card and desk.rng.random() < 0.9 else None,
        "insurance_valid_to",
        words=("", "tháng", "năm"),
    )
    boxes: Piece = (
        Cells(card, form.card_groups, "insurance_number", card)
        if form.card_groups
        else optional(card, "insurance_number")
    )
    size = desk.style.print_size
    if form.card_groups and size * 18 * desk.style.box_side > 0.42 * column.width:
        column.row(form.label("valid"), *valid, Gap(8), cut=False)
        column.row(Gap(2), form.label("card"), boxes, cut=False)
        return
    column.row(form.label("valid"), *valid, Gap(0.6), form.label("card"), boxes, cut=False)


def _contact(desk: Desk, column: Column, case: Case, form: FrontPrint) -> None:
    contact = case.person.contact
    name = contact.name if contact else None
    phone = contact.phone if contact and desk.rng.random() < 0.8 else None
    shown = phone
    if phone and desk.rng.random() < 0.3:
        shown = (
            f"{phone[:4]} {phone[4:7]} {phone[7:]}"
            if desk.rng.random() < 0.5
            else f"{phone[:4]}.{phone[4:7]}.{phone[7:]}"
        )
    column.row(form.label("contact"), Fill(name, "contact_name", name), cut=False)
    column.row(Say(form.label("phone")), Fill(shown, "contact_phone", phone, 0.4), Gap(6, 0.6), cut=False)
