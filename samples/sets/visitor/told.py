"""The values of a case in this set's sentences; papers filled by pen or by a machine with levers."""

from dataclasses import replace
from random import Random

from samples.kit.boxes import Cells
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Piece, Say
from samples.sets.parts.paper import A4, paper
from samples.sets.parts.values import Values
from samples.sets.visitor import words
from samples.stays import Case

SMALL = "Fuggles"
"""A hand whose small letters are a third of the capitals."""


class Told(Values):
    """Writes what is known of a case as these houses do."""

    def __init__(self, case: Case, rng: Random) -> None:
        super().__init__(case, rng)
        self._own |= {
            "clinical_signs": rng.choice(words.SIGNS),
            "lab_summary": rng.choice(words.LABS),
            "condition_at_transfer": rng.choice(words.CONDITIONS),
            "next_treatment": rng.choice(words.NEXT),
        }

    def course(self) -> Fill:
        """Write how the illness went."""
        complaint = self.case.stay.complaint
        complaint = complaint[0].lower() + complaint[1:]
        return Fill(self.rng.choice(words.COURSES).format(days=self.rng.randint(2, 9), complaint=complaint))

    def born_cells(self) -> Cells:
        """Write the date of birth over eight boxes; the year alone leaves four of them empty."""
        person = self.case.person
        if person.year_only:
            year = str(person.birth.year)
            return Cells(f"    {year}", (2, 2, 4), "date_of_birth", year)
        return Cells(f"{person.birth:%d%m%Y}", (2, 2, 4), "date_of_birth", person.birth.isoformat())

    def age_cells(self) -> Cells:
        """Write whole years over two boxes."""
        age = self.case.person.age
        return Cells(f"{age:02d}", (2,), "age", age)

    def card_cells(self) -> Cells:
        """Write the insurance number over its boxes."""
        return Cells(self.case.person.card, (2, 1, 2, 10), "insurance_number", self.case.person.card)

    def id_cells(self) -> Cells:
        """Write the identity number over boxes."""
        number = self.case.person.national_id
        return Cells(number, (9 if number and len(number) == 9 else 12,), "national_id", number)


def bold(text: str, scale: float = 1.0) -> Piece:
    """Return a bold label."""
    return Say(text, bold=True, scale=scale)


def leaf(
    desk: Desk,
    size: tuple[int, int] = A4,
    *,
    leader: str | None = None,
    colon: str | None = None,
    machine: bool = False,
) -> Column:
    """Take a fresh page as `paper` does; a hand of small letters writes larger, a typewriter above the dots."""
    is_first = not desk.sheets
    column = paper(desk, size, leader=leader, colon=colon, machine=machine)
    if is_first and desk.style.value_family == SMALL:
        desk.style = replace(desk.style, value_size=round(desk.style.value_size * 1.38), value_lift=2)
    elif is_first and desk.style.hand == "typewriter":
        desk.style = replace(desk.style, value_lift=7)
    column.sheet.style = desk.style
    return column


def penned(desk: Desk, share: float = 0.6) -> None:
    """Let a nurse or a doctor fill a form by pen, as often as `share` says."""
    if desk.rng.random() < share:
        ink = desk.rng.choice(((20, 34, 112), (26, 50, 140), (25, 25, 35)))
        desk.style = replace(desk.style, hand="handwritten", value_ink=ink, value_bold=False)


def levered(desk: Desk, share: float = 0.7) -> None:
    """Let an office fill a form on a typewriter, as often as `share` says."""
    if desk.style.hand == "typed" and desk.rng.random() < share:
        size = round(desk.style.print_size * 0.92)
        desk.style = replace(
            desk.style, hand="typewriter", value_ink=(40, 38, 44), value_bold=False, value_size=size
        )
