"""The values of a case in this set's own sentences."""

from dataclasses import replace
from random import Random

from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.values import Values
from samples.sets.stranger import phrases
from samples.stays import Case


class Told(Values):
    """Writes what is known of a case as these houses do."""

    def __init__(self, case: Case, rng: Random) -> None:
        super().__init__(case, rng)
        self._own |= {
            "clinical_signs": rng.choice(phrases.SIGNS),
            "lab_summary": rng.choice(phrases.LABS),
            "condition_at_transfer": rng.choice(phrases.CONDITIONS),
            "next_treatment": rng.choice(phrases.NEXT),
        }

    def course(self) -> Fill:
        """Write how the illness went."""
        complaint = self.case.stay.complaint.lower()
        return Fill(self.rng.choice(phrases.COURSES).format(days=self.rng.randint(2, 9), complaint=complaint))

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
        """Write the insurance number over fifteen boxes."""
        card = self.case.person.card
        return Cells(card, (2, 1, 2, 10), "insurance_number", card)

    def id_cells(self) -> Cells:
        """Write the identity number over twelve boxes."""
        number = self.case.person.national_id
        return Cells(number, (12,), "national_id", number)

    def days_cells(self) -> Cells:
        """Write the days of treatment over three boxes."""
        days = self.case.stay.days
        return Cells(f"{days:03d}", (3,), "days_of_treatment", days)


def carbon(desk: Desk) -> None:
    """Draw the form as a copy of a copy and the values as carbon paper leaves them."""
    desk.style = replace(desk.style, print_ink=(62, 62, 68), value_ink=(58, 50, 122))
