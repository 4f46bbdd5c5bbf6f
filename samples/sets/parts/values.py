"""The values of one case, as short calls for a drawing function."""

from collections.abc import Sequence
from random import Random

from samples.kit.pieces import Fill
from samples.sets.parts import written
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, COURSES, LAB_SUMMARIES, NEXT, OPERATIONS, SIGNS

Found = Sequence[tuple[str, str]]


class Values:
    """Writes what is known of a case; every call is a leader with its slot."""

    def __init__(self, case: Case, rng: Random) -> None:
        self.case, self.rng = case, rng
        person, stay = case.person, case.stay
        self._own: dict[str, str | None] = {
            "ethnicity": person.ethnicity,
            "nationality": "Việt Nam",
            "occupation": person.occupation,
            "national_id": person.national_id,
            "workplace": person.workplace,
            "contact_name": person.contact.name if person.contact else None,
            "department": stay.department,
            "bed": stay.bed,
            "archive_number": stay.archive_number,
            "patient_code": stay.patient_code,
            "admission_number": stay.admission_number,
            "treatment_method": stay.method,
            "advice": stay.advice,
            "transfer_to": stay.receiver,
            "clinical_signs": rng.choice(SIGNS),
            "lab_summary": rng.choice(LAB_SUMMARIES),
            "condition_at_transfer": rng.choice(CONDITIONS),
            "next_treatment": rng.choice(NEXT),
        }

    def own(self, slot: str, share: float = 1.0, *, stretch: float = 1.0, ems: float = 2.0) -> Fill:
        """Write a value as it is; in `share` of the papers only, else the slot stays empty."""
        text = self._own[slot] if self.rng.random() < share else None
        return Fill(text, slot, text, stretch, ems)

    def bare(self, slot: str) -> Fill:
        """Write a value that stands in no slot here."""
        return Fill(self._own[slot])

    def name(self, *, upper: bool = True) -> Fill:
        """Write the patient's name."""
        return written.name(self.case, upper=upper)

    def age(self, unit: str = "") -> Fill:
        """Write the age."""
        return written.age(self.case, self.rng, unit=unit)

    def born(self, how: str = "slash") -> Fill:
        """Write the date of birth."""
        return written.born(self.case, how)

    def year(self) -> Fill:
        """Write the year of birth."""
        year = str(self.case.person.birth.year)
        return Fill(year, "date_of_birth", year, 0.3)

    def sex(self) -> Fill:
        """Write the sex as a word."""
        return written.sex(self.case)

    def payer(self) -> Fill:
        """Write who pays as a word."""
        return written.payer(self.case)

    def where(self) -> Fill:
        """Write the whole address."""
        return written.where(self.case, self.rng)

    def card(self, how: str = "groups") -> Fill:
        """Write the insurance number."""
        return written.spread_card(self.case.person.card, how)

    def ten(self) -> Fill:
        """Write the ten digits of the insurance number alone."""
        card = self.case.person.card
        return Fill(card[5:] if card else None, "insurance_number", card[5:] if card else None)

    def valid(self, glue: str = " - ", how: str = "slash") -> Fill:
        """Write both ends of the card's validity."""
        return written.valid_range(self.case.person, glue, how)

    def since(self, how: str = "slash") -> Fill:
        """Write the first day of the card."""
        person = self.case.person
        return written.day_only(person.card_from if person.card else None, "insurance_valid_from", how)

    def until(self, how: str = "slash") -> Fill:
        """Write the last day of the card."""
        person = self.case.person
        return written.day_only(person.card_to if person.card else None, "insurance_valid_to", how)

    def phone(self, glue: str = " ") -> Fill:
        """Write the relative's telephone."""
        known = self.case.person.contact
        number = known.phone if known else None
        shown = glue.join((number[:4], number[4:7], number[7:])) if number else None
        return Fill(shown, "contact_phone", number, 0.4)

    def came(self, how: str = "first") -> Fill:
        """Write when the patient came."""
        return written.moment(self.case.stay.admitted, "admitted_at", how)

    def left(self, how: str = "first") -> Fill:
        """Write when the patient left."""
        return written.moment(self.case.stay.discharged, "discharged_at", how)

    def came_on(self, how: str = "slash") -> Fill:
        """Write the day of coming."""
        return written.day_only(self.case.stay.admitted.date(), "admitted_at", how)

    def came_on_bare(self, how: str = "slash") -> Fill:
        """Write the day of coming where the moment stands in its slot already."""
        return Fill(written.day_as(self.case.stay.admitted.date(), how))

    def left_on(self, how: str = "slash") -> Fill:
        """Write the day of leaving."""
        return written.day_only(self.case.stay.discharged.date(), "discharged_at", how)

    def moved(self, how: str = "first") -> Fill:
        """Write when the patient was transferred."""
        return written.moment(self.case.stay.discharged, "transferred_at", how)

    def days(self, pattern: str = "{0}") -> Fill:
        """Write the days of treatment."""
        days = self.case.stay.days
        return Fill(pattern.format(f"{days:02d}"), "days_of_treatment", days, 0.3)

    def found(self, slot: str) -> Found:
        """Return the diagnoses that belong to a slot; `all` for the main one and the others."""
        stay = self.case.stay
        return {
            "referral_diagnosis": (stay.referral,) if stay.referral else (),
            "admission_diagnosis": (stay.ward,),
            "discharge_diagnosis": (stay.main,),
            "comorbidity": stay.comorbid,
            "all": (stay.main, *stay.comorbid),
        }[slot]

    def dx(self, slot: str, pattern: str = "{0}", of: str = "") -> Fill:
        """Write the diagnoses of a slot by `pattern`; `of` = `all` for the main one and the others in one."""
        return written.dx(self.found(of or slot), slot, pattern)

    def code(self, slot: str, of: str = "", glue: str = "; ") -> Fill:
        """Write the codes of a slot."""
        return written.codes(self.found(of or slot), slot, glue=glue)

    def clinic(self) -> Fill:
        """Write the diagnosis of the outpatient department, which is no slot of ours."""
        return Fill(self.case.stay.clinic[0])

    def room_bed(self, glue: str = "/") -> Fill:
        """Write room and bed on one leader."""
        return written.room_bed(self.case, glue=glue)

    def course(self) -> Fill:
        """Write how the illness went."""
        stay = self.case.stay
        text = self.rng.choice(COURSES).format(days=self.rng.randint(1, 9), complaint=stay.complaint.lower())
        return Fill(text)

    def operation(self) -> tuple[str, str, str]:
        """Return an operation that the patient may have had, its anaesthesia and its way."""
        births = self.case.stay.field == "women"
        return self.rng.choice([one for one in OPERATIONS if births or "lấy thai" not in one[0]])

    def number(self, low: int, high: int, pattern: str = "{0}") -> Fill:
        """Write a number of the house that is no slot of ours."""
        return Fill(pattern.format(self.rng.randint(low, high)))
